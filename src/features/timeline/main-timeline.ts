/**
 * The timeline in short: each council's main decision and the few things around it. It chooses from
 * what the whole timeline holds; it must not know how anything is drawn.
 */
import { isBefore } from "../../dataset/checks/dates.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { memoized } from "../../format/memoized.ts";
import { onDate } from "../../format/dates.ts";
import { possessive } from "../../format/words.ts";
import { comparedAtMost } from "../../grouping/compared-councils.ts";
import { graveKinds } from "../../grouping/main-events.ts";
import { regions } from "../../grouping/regions.ts";
import { drawn, timeline, type Timeline } from "./timeline.ts";
import { mainDecisionsFinding, timelineFinding } from "./timeline-words.ts";
import { dayOf, readMark } from "./timeline-day.ts";
import type { TimelineItem } from "./timeline-items.ts";
import { timelineRows, type TimelineRow } from "./timeline-rows.ts";

/**
 * The councils that have a main decision, with those decisions. While a page compares them all, also
 * around each: the inspection, intervention or ruling last before it and first after it, official judgements
 * among them; the decision that it continues and the one that continues it. Money has no rows of its own.
 */
export const mainTimeline = memoized((dataset: Dataset): Timeline => {
  const everything = timeline(dataset);
  const main = everything.items.filter(({ headline }) => headline);
  const isShort = main.length <= comparedAtMost;
  const more = isShort ? main.flatMap((item) => around(item, everything.items)) : [];
  const chosen = new Set([...main, ...more]);
  const items = everything.items.filter((item) => chosen.has(item));
  const own = new Set(main.map(({ council }) => council));
  const view = {
    ...everything,
    ...drawn(items, items.flatMap(isShort ? labelledRow : itemRow)),
    councils: everything.councils.filter(({ id }) => own.has(id)),
    groups: isShort ? everything.groups : everything.groups.filter(({ id }) => id === "decisions"),
    fullLabels: isShort,
  };
  return isMany(view) ? byRegion(dataset, view) : view;
});

/** The title over it: when whose main decisions were made, else how many figures say their years. */
export function mainTimelineFinding(dataset: Dataset): string {
  const view = timeline(dataset);
  return mainDecisionsFinding(view) || timelineFinding(view);
}

/** Of some councils: when the main decisions were made; of one, its day. */
export function groupFinding(view: Timeline): string {
  const [only, ...others] = view.items.filter(({ headline }) => headline);
  if (only && others.length === 0)
    return `${onlyDecision(view, only)} was made ${onDate(only.date)}${readMark(only)}`;
  return mainDecisionsFinding(view) || timelineFinding(view);
}

function onlyDecision({ councils }: Timeline, { council, council_name }: TimelineItem): string {
  const isWhole = councils.every(({ id, read_in_part }) => id !== council || !read_in_part);
  return isWhole ? `${possessive(council_name)} main decision` : `One decision of ${council_name}`;
}

/** What the picture shows. */
export function mainTimelineSentence({ fullLabels, items }: Timeline): string {
  if (!fullLabels)
    return "Each diamond is the one decision that stands for a council. “Up to” is a ceiling.";
  const more = items.some(({ headline }) => !headline);
  if (!more) return "One decision of each council, and what it authorised. “Up to” is a ceiling.";
  return "One decision of each council; of its others, only what it continues or what continues it; and the nearest inspection, intervention or ruling before and after. Where we hold none, there may have been one. After does not mean because of.";
}

/** Whether each council cannot have a line of its own. */
export function isMany({ items }: Pick<Timeline, "items">): boolean {
  return items.filter(({ headline }) => headline).length > linesAtMost;
}

/** Councils that have a line each in one picture. */
const linesAtMost = 48;

/** The picture of so many councils that each cannot have a line: regions take their places, and no mark a label. */
function byRegion(dataset: Dataset, view: Timeline): Timeline {
  const of = new Map(dataset.councils.map(({ id, region }) => [id, region]));
  const label = "";
  return {
    ...view,
    councils: regions(dataset).map(({ name }) => ({ id: name, name, colour: 0 })),
    rows: view.rows.map((row) => ({ ...row, council: of.get(row.council) ?? "", label })),
  };
}

/** Things of the same council. A sum in a title would be two steps from its figure: the list has those. */
function around(main: TimelineItem, items: readonly TimelineItem[]): TimelineItem[] {
  const own = items.filter(({ council, label }) => council === main.council && label !== "");
  // A meeting or a programme would only repeat the decision.
  const events = own.filter(({ kind }) => graveKinds.some((grave) => grave === kind));
  const linked = [main.follows.at(-1)?.id, main.followed_by[0]?.id];
  return [
    ...own.filter(({ id }) => linked.includes(id)),
    ...events.filter(({ date }) => isBefore(date, main.date)).slice(-1),
    ...events.filter(({ date }) => isBefore(main.date, date)).slice(0, 1),
  ];
}

/** `7 June 2022: £6.57m authorised`; of anything else the whole title. */
function labelledRow(item: TimelineItem): TimelineRow[] {
  const calledIn = item.stage === "called in" ? "; called in" : "";
  const what = item.headline ? `${item.label} authorised${calledIn}` : item.title;
  const label = `${dayOf(item)}: ${what}`;
  return itemRow(item).map((row) => ({ ...row, label, name: nameWith(item, label) }));
}

function itemRow(item: TimelineItem): TimelineRow[] {
  return timelineRows(item).slice(0, 1);
}

/** Its council, then all that stands beside it. */
function nameWith({ council_name, press }: TimelineItem, label: string): string {
  return `${council_name}, ${label}${press ? ", known from the press only" : ""}`;
}
