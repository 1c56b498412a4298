/**
 * What the browser loads of a council that a reader chooses: its totals under every question with their
 * words, and what a verdict looks at. Plain data, a file for each council; it knows no page.
 */
import type { TotalRow } from "../../measures/totals.ts";
import type { Judged } from "../../comparability/verdict-between.ts";
import type { WordedTotals } from "../totals/worded-totals.ts";

/** What the file of one council holds. */
export interface PickedCouncil {
  /** By question, such as `decided-pounds-cash`. */
  readonly totals: Readonly<Record<string, PickedTotal>>;
  /** By counting rule; by question where that measures only a part of the total. */
  readonly judged: Readonly<Record<string, JudgedText>>;
}

interface PickedTotal {
  readonly row: TotalRow;
  readonly sum: string;
  readonly kinds: readonly string[];
}

/** The same as `Judged`, as JSON can hold it: no pounds and no word are null. */
interface JudgedText {
  readonly pounds: number | null;
  readonly absent: number;
  readonly read_in_part: "mostly" | "partly" | null;
  readonly profile: ProfileText;
  readonly readings?: ProfileText;
  readonly whole?: JudgedText;
}

type ProfileText = Readonly<Record<string, readonly (readonly [string | null, number])[]>>;

/** What a verdict looks at, as JSON can hold it. */
export function judgedText({ pounds, absent, read_in_part, ...judged }: Judged): JudgedText {
  const { profile, readings = {}, whole } = judged;
  return {
    pounds: pounds ?? null,
    absent,
    read_in_part: read_in_part ?? null,
    profile: profileText(profile),
    ...(Object.keys(readings).length === 0 ? {} : { readings: profileText(readings) }),
    ...(whole === undefined ? {} : { whole: judgedText(whole) }),
  };
}

function profileText(profile: Partial<Judged["profile"]>): ProfileText {
  const aspects = Object.entries(profile).map(([aspect, parts]) => [
    aspect,
    [...parts].map(([word, sum]) => [word ?? null, sum] as const),
  ]);
  return Object.fromEntries(aspects) as ProfileText;
}

/** The same read back from JSON. */
export function judgedOf({ pounds, absent, read_in_part, ...judged }: JudgedText): Judged {
  const { profile, readings, whole } = judged;
  return {
    pounds: pounds ?? undefined,
    absent,
    read_in_part: read_in_part ?? undefined,
    profile: profileRead(profile) as Judged["profile"],
    ...(readings && { readings: profileRead(readings) }),
    whole: whole && judgedOf(whole),
  };
}

function profileRead(profile: ProfileText): Partial<Judged["profile"]> {
  const aspects = Object.entries(profile).map(([aspect, parts]) => [
    aspect,
    new Map(parts.map(([word, sum]) => [word ?? undefined, sum])),
  ]);
  return Object.fromEntries(aspects) as Partial<Judged["profile"]>;
}

/** The chosen totals as one chart takes them, in alphabetical order. */
export function pickedTotals(totals: readonly PickedTotal[]): WordedTotals {
  const sorted = totals.toSorted(({ row: a }, { row: b }) => (a.name < b.name ? -1 : 1));
  return {
    rows: sorted.map(({ row }) => row),
    sums: sorted.map(({ sum }) => sum),
    kinds: sorted.map(({ kinds }) => kinds),
  };
}
