/** A share in place of pounds is the one named remainder of a complete split, and as large as it is printed. */
import type { Problem } from "../../csv/problem.ts";
import type { Figure } from "../dataset.ts";
import { problemAt, type Check } from "./check.ts";

export const shares: Check = ({ figures }) =>
  figures.filter(({ amount_absent }) => amount_absent === "share").flatMap(untrue);

function untrue(figure: Figure): Problem[] {
  const { pounds, amount_printed = "" } = figure;
  if (pounds === undefined) {
    const allowed =
      "share only in a part whose whole has an amount and a complete split, in which all other parts have amounts; else “not printed”";
    return [problemAt(figure, "amount_absent", allowed)];
  }
  const [, number = "", decimals = ""] = /^([0-9]+)(?:\.([0-9]+))?%$/.exec(amount_printed) ?? [];
  if (number === "") return [problemAt(figure, "amount_printed", "a share such as 50%")];
  const whole = figure.part_of.find(({ whole: one }) => one.pounds)?.whole.pounds ?? 0;
  const real = (100 * pounds) / whole;
  const off = Math.abs(real - Number(`${number}.${decimals || 0}`));
  if (off <= 0.5 / 10 ** decimals.length) return [];
  const allowed = `${real.toFixed(decimals.length)}%, what the other parts leave (${pounds} of ${whole})`;
  return [problemAt(figure, "amount_printed", allowed)];
}
