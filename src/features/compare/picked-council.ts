/**
 * What the browser loads of a council that a reader chooses: its totals under every question with their
 * words, and what a verdict looks at. Plain data, a file for each council; it knows no page.
 */
import type { TotalRow } from "../../measures/totals.ts";
import type { ComparedTotal } from "../../comparability/verdict-between.ts";
import type { WordedTotals } from "../totals/worded-totals.ts";

/** What the file of one council holds. */
export interface PickedCouncil {
  /** By question, such as `decided-pounds-cash`. */
  readonly totals: Readonly<Record<string, PickedTotal>>;
  /** By counting rule; by question where that measures only a part of the total. */
  readonly judged: Readonly<Record<string, ComparedTotalJson>>;
}

interface PickedTotal {
  readonly row: TotalRow;
  readonly sum: string;
  readonly kinds: readonly string[];
}

/** The same as `ComparedTotal`, as JSON can hold it: no pounds and no word are null. */
interface ComparedTotalJson {
  readonly pounds: number | null;
  readonly absent: number;
  readonly named?: readonly string[];
  readonly read_in_part: "mostly" | "partly" | null;
  readonly profile: ProfileText;
  readonly readings?: ProfileText;
  readonly whole?: ComparedTotalJson;
}

type ProfileText = Readonly<Record<string, readonly (readonly [string | null, number])[]>>;

/** What a verdict compares, as JSON can hold it. */
export function comparedTotalJson({
  pounds,
  absent,
  read_in_part,
  ...judged
}: ComparedTotal): ComparedTotalJson {
  const { profile, named, readings = {}, whole } = judged;
  return {
    pounds: pounds ?? null,
    absent,
    read_in_part: read_in_part ?? null,
    profile: profileText(profile),
    ...(named && { named }),
    ...(Object.keys(readings).length === 0 ? {} : { readings: profileText(readings) }),
    ...(whole === undefined ? {} : { whole: comparedTotalJson(whole) }),
  };
}

function profileText(profile: Partial<ComparedTotal["profile"]>): ProfileText {
  const aspects = Object.entries(profile).map(([aspect, parts]) => [
    aspect,
    [...parts].map(([word, sum]) => [word ?? null, sum] as const),
  ]);
  return Object.fromEntries(aspects) as ProfileText;
}

/** The same read back from JSON. */
export function comparedTotalFrom({
  pounds,
  absent,
  read_in_part,
  ...judged
}: ComparedTotalJson): ComparedTotal {
  const { profile, named, readings, whole } = judged;
  return {
    pounds: pounds ?? undefined,
    absent,
    read_in_part: read_in_part ?? undefined,
    profile: profileRead(profile) as ComparedTotal["profile"],
    ...(named && { named }),
    ...(readings && { readings: profileRead(readings) }),
    whole: whole && comparedTotalFrom(whole),
  };
}

function profileRead(profile: ProfileText): Partial<ComparedTotal["profile"]> {
  const aspects = Object.entries(profile).map(([aspect, parts]) => [
    aspect,
    new Map(parts.map(([word, sum]) => [word ?? undefined, sum])),
  ]);
  return Object.fromEntries(aspects) as Partial<ComparedTotal["profile"]>;
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
