/** The day of money that went into a pot or out of it. */

const verbs = { in: "set aside", out: "released" } as const;

/**
 * `7 June 2022`; of a movement that a meeting only heard about, and whose own day no paper gives: `reported on
 * 7 June 2022; set aside before`.
 */
export function movementDay(day: string, isReported: boolean, way: keyof typeof verbs): string {
  return isReported ? `reported on ${day}; ${verbs[way]} before` : day;
}
