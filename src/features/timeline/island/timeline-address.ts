/** The timeline's state as the query of its address, and back. Strict: what is not ours is refused. */
import type { Arrangement } from "../picture/timeline-layout.ts";
import { daysOf, isoDay, type Days } from "../../../format/days.ts";
import { quotable } from "../../../format/quotable.ts";
import { fewestDays, TimelineState, type TimelineFacts } from "./timeline-state.ts";

/** `?councils=…&kinds=…&from=…&to=…&by=kind&at=…` without what is as at the beginning; empty if all is. */
export function addressOf({ facts, choice }: TimelineState): string {
  const { councils, kinds, window, by, at } = choice;
  const parts = [
    councils.length < facts.councils.length ? `councils=${councils.join(",")}` : "",
    kinds.length < facts.kinds.length ? `kinds=${kinds.join(",")}` : "",
    isSame(window, facts.window) ? "" : `from=${isoDay(window.from)}&to=${isoDay(window.to - 1)}`,
    by === "council" ? "" : `by=${by}`,
    at === undefined ? "" : `at=${at}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

interface ReadAddress {
  /** The state of the address; the beginning if anything is wrong with it. */
  readonly state: TimelineState;
  /** One line for each fault: what was found and what is allowed. */
  readonly problems: readonly string[];
}

/** Reads the query of an address. */
export function parseAddress(facts: TimelineFacts, query: string): ReadAddress {
  const fields = new URLSearchParams(query);
  const problems: string[] = [];
  const refuse = (name: string, found: string, allowed: string) => {
    problems.push(`${name}: found “${quotable(found)}”; allowed: ${allowed}`);
  };
  const stranger = [...fields.keys()].find((name) => !names.includes(name));
  if (stranger !== undefined) refuse("address", stranger, names.join(", "));
  for (const name of names)
    if (fields.getAll(name).length > 1) refuse(name, fields.getAll(name).join(" "), "one value");
  const list = (name: "councils" | "kinds") =>
    parseList(facts[name], fields.get(name), (found) => {
      refuse(name, found, `each of ${facts[name].join(", ")} at most once, with commas between`);
    });
  const by = fields.get("by") ?? "council";
  if (!isArrangement(by)) refuse("by", by, "council, kind");
  const choice = {
    councils: list("councils"),
    kinds: list("kinds"),
    window: parseWindow(facts, fields, refuse),
    ...(isArrangement(by) ? { by } : {}),
  };
  const state = new TimelineState(facts, { ...choice, at: fields.get("at") ?? undefined });
  if (fields.has("at") && !state.current)
    refuse("at", state.choice.at ?? "", "a decision or event that is shown");
  return problems.length > 0 ? { state: new TimelineState(facts), problems } : { state, problems };
}

type Refuse = (name: string, found: string, allowed: string) => void;

const names = ["councils", "kinds", "from", "to", "by", "at"];

/** None for an empty list, all where nothing is said. */
function parseList(
  known: readonly string[],
  text: string | null,
  refuse: (found: string) => void,
): readonly string[] {
  if (text === null) return known;
  const chosen = text === "" ? [] : text.split(",");
  const isSound = chosen.every((one) => known.includes(one));
  if (!isSound || new Set(chosen).size < chosen.length) refuse(text);
  return known.filter((one) => chosen.includes(one));
}

function parseWindow(facts: TimelineFacts, fields: URLSearchParams, refuse: Refuse): Days {
  const [first, last] = [fields.get("from"), fields.get("to")];
  if (first === null && last === null) return facts.window;
  const { extent } = facts;
  const from = parseDay(first, extent);
  const to = parseDay(last, extent);
  const allowed = `a day from ${isoDay(extent.from)} to ${isoDay(extent.to - 1)}`;
  if (from === undefined) refuse("from", first ?? "nothing", allowed);
  if (to === undefined) refuse("to", last ?? "nothing", allowed);
  if (from === undefined || to === undefined) return facts.window;
  if (to + 1 - from < fewestDays)
    refuse("to", last ?? "", `a day at least ${fewestDays - 1} days after from`);
  return { from, to: to + 1 };
}

/** A day that exists, written as 2022-06-07, within what there is. */
function parseDay(text: string | null, { from, to }: Days): number | undefined {
  if (text === null) return undefined;
  const day = daysOf(text).from;
  // What is no date has no day, which lies nowhere.
  return day >= from && day < to && isoDay(day) === text ? day : undefined;
}

function isArrangement(text: string): text is Arrangement {
  return text === "council" || text === "kind";
}

function isSame(a: Days, b: Days): boolean {
  return a.from === b.from && a.to === b.to;
}
