/** Puts chosen councils into their place on the page. Loaded only once there are some: it brings the chart library. */
import { finishChart } from "../../../site/charts/finish.ts";
import { narrowWidth, pageWidth } from "../../../site/charts/sizes.ts";
import { comparedTotalFrom, pickedTotals, type PickedCouncil } from "../picked-council.ts";
import { wordedTotalBars, type WordedTotals } from "../../totals/worded-totals.ts";
import type { Urls } from "../../../site/url-scheme.ts";
import { verdictOf } from "../../../comparability/verdict-between.ts";

interface PickedQuestion {
  /** The question, as the files name it, and its counting rule. */
  readonly question: string;
  readonly count: string;
  /** What the picture shows, for those who cannot see it. */
  readonly name: string;
  readonly urls: Urls;
}

/** Picture, sums and verdicts of the councils; an empty place where there are none. */
export function showPicked(
  place: HTMLElement,
  councils: readonly PickedCouncil[],
  { question, count, name, urls }: PickedQuestion,
): void {
  const totals = councils.flatMap((council) => council.totals[question] ?? []);
  const worded = pickedTotals(totals);
  const figure = place.querySelector("figure");
  if (figure) {
    figure.hidden = councils.length === 0;
    figure.setAttribute("aria-label", name);
    for (const [at, width] of pictures) {
      const drawn = finishChart(wordedTotalBars(worded, { width, document, urls }), name);
      figure.querySelector(at)?.replaceChildren(drawn);
    }
    figure.dispatchEvent(new Event("redrawn"));
  }
  place.querySelector(".chosen")?.replaceChildren(...lines(worded, urls));
  const pairs = councils.flatMap((one, index) =>
    councils.slice(index + 1).flatMap((other) => pairOf(one, other, { question, count })),
  );
  place.querySelector("dl")?.replaceChildren(...pairs);
}

const pictures = [
  [".narrow", narrowWidth],
  [".broad", pageWidth],
] as const;

/** Each council with its sum in words, and a way to leave it out again. */
function lines({ rows, sums }: WordedTotals, urls: Urls): HTMLElement[] {
  return rows.map(({ council, name }, index) => {
    const line = document.createElement("li");
    const words = document.createElement("span");
    const link = document.createElement("a");
    link.href = urls.council(council);
    link.textContent = name;
    words.append(link, `, ${sums[index] ?? ""}`);
    const button = document.createElement("button");
    button.type = "button";
    button.value = council;
    button.textContent = "Leave out";
    button.setAttribute("aria-label", `Leave out ${name}`);
    line.append(words, button);
    return line;
  });
}

function pairOf(
  one: PickedCouncil,
  other: PickedCouncil,
  { question, count }: Pick<PickedQuestion, "question" | "count">,
): HTMLElement[] {
  const [a, b] = [one, other].map(({ judged }) => judged[question] ?? judged[count]);
  const names = [one, other].map(({ totals }) => totals[question]?.row.name ?? "");
  if (!a || !b) return [];
  const { verdict, failing } = verdictOf(comparedTotalFrom(a), comparedTotalFrom(b));
  const term = document.createElement("dt");
  const strong = document.createElement("strong");
  strong.textContent = verdict;
  term.append(`${names.join(" and ")}: `, strong);
  const reasons = failing.map((one) => {
    const reason = document.createElement("dd");
    const said = one.sides.flatMap((side, index) => (side ? [`${names[index]}: ${side}`] : []));
    reason.textContent = `${one.name} (${one.verdict}). ${said.join("; ")}`;
    return reason;
  });
  return [term, ...reasons];
}
