/** The steps of an axis under bars: where it ends, and as many ticks as have room for their words. */
import { inUnitWords, type Unit } from "../../format/units.ts";
import { axisEnd } from "./axis-end.ts";
import { leastLetters, letterWidth } from "./sizes.ts";
import { roundTicks, ticksPast } from "./ticks.ts";

/** The end of an axis and its ticks, in the unit. */
export interface AxisSteps {
  readonly unit: Unit;
  readonly end: number;
  readonly ticks: readonly number[];
}

interface Asked {
  readonly unit: Unit;
  /** Pixels. */
  readonly width: number;
  /** Even the longest bar is drawn to its end. */
  readonly whole?: boolean;
}

/** The axis of bars: its last tick is at or past the longest one, unless that one is cut short. */
export function axisSteps(
  values: readonly number[],
  { unit, width, whole = false }: Asked,
): AxisSteps {
  const longest = Math.max(0, ...values);
  if (longest === 0) return { unit, end: 1, ticks: [0] };
  const end = whole ? longest : axisEnd(values);
  const isCut = end < longest;
  let most = width < 500 ? 6 : 8;
  let ticks: number[];
  do ticks = isCut ? roundTicks(end, most) : ticksPast(longest, most);
  while (most-- > 1 && areTight(ticks, { unit, width, end }));
  return { unit, end: isCut ? end : (ticks.at(-1) ?? end), ticks };
}

/** Whether the words of some ticks would touch. */
function areTight(
  ticks: readonly number[],
  { unit, width, end }: Asked & { readonly end: number },
) {
  // The first begins at its line; the others have theirs in their middle.
  const halves = ticks.map((tick, index) => tickRoom(tick, unit) / (index === 0 ? 1 : 2));
  const [, step = end] = ticks;
  const apart = (width - (halves.at(-1) ?? 0)) * (step / Math.max(end, ticks.at(-1) ?? 0));
  return halves.some((half, index) => index > 0 && (halves[index - 1] ?? 0) + half + 6 > apart);
}

/** The words of a tick: `£2m`, `4%`. */
export function tickWords(tick: number, unit: Unit): string {
  return inUnitWords(tick, unit).replace(/\.00(?=%?$)/, "");
}

/** Pixels that they take. */
export function tickRoom(tick: number, unit: Unit): number {
  return tickWords(tick, unit).length * letterWidth(leastLetters);
}
