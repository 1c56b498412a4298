/** A pot of money, step by step: what went in, what went out, what is left, each under its words. */
import { inWords } from "../../format/money.ts";
import { boundOf, inBrackets, qualifierWords } from "../../wording/qualified/qualified-amount.ts";
import { ownDay, type BalanceStep, type BalanceStory } from "./balance-stories.ts";
import { councilInk, type Frame } from "../../site/charts/frame.ts";
import { lines } from "../../site/charts/paragraphs.ts";
import { leastLetters, letterWidth } from "../../site/charts/sizes.ts";
import { element, tenths, wordSpace } from "../../site/charts/svg.ts";

const fontSize = leastLetters;
const lineHeight = 16;
const barHeight = 14;

/**
 * Bars on one scale from zero. What goes out is taken from the right end of what is there; what is
 * left is an open bar. A dashed outline is a ceiling, a dotted one a size that no longer holds.
 */
export function balanceBars({ steps, colour }: BalanceStory, frame: Frame): Element {
  const { document, width } = frame;
  const most = Math.max(1, ...steps.map(({ start, pounds }) => start + (pounds ?? 0)));
  const scale = (width - 2) / most;
  const svg = element(document, "svg", { class: "balance", width });
  let y = 0;
  for (const step of steps) {
    const label = lines(withUnbrokenDay(wordsOf(step)), Math.floor(width / letterWidth(fontSize)));
    const mark = stepMark(step, frame);
    const words = element(document, "text", { "font-size": fontSize, fill: "var(--ink)" });
    label.forEach((line, index) => {
      const place = { x: 0, y: y + 12 + index * lineHeight };
      words.append(element(document, "tspan", place, line), wordSpace(document));
    });
    y += label.length * lineHeight + 2;
    mark.append(words);
    for (const part of partsOf(step))
      mark.append(...barMarks(part, { document, colour, scale, y }));
    y += barHeight + 10;
    svg.append(mark);
  }
  svg.setAttribute("height", String(y));
  svg.setAttribute("viewBox", `0 0 ${width} ${y}`);
  return svg;
}

const verbs = {
  replaced: "replaced since",
  in: "set aside",
  out: "released",
  left: "left",
} as const;

/** `£6.57m released: Total drawn down by the directorate, 7 June 2022`; `£10m had been set aside: Base budget growth, as reported on 7 June 2022` */
function wordsOf(step: BalanceStep): string {
  const { kind, shared, name, dated, pounds, qualifier, ceiling } = step;
  if (step.instead !== undefined) return `${verbs[kind]}: ${step.instead}`;
  const partly = qualifier === undefined && ceiling > 0;
  const note = inBrackets([
    partly ? `${inWords(ceiling, "ceiling")} of it “up to”` : "",
    step.read ? "our reading" : "",
  ]);
  const amount =
    pounds === undefined ? "amount not known" : `${inWords(pounds, boundOf(qualifier))}${note}`;
  const [before, as] = dated === "reported" ? ["had been ", "as reported on "] : ["", ""];
  const day = ownDay(step);
  const when = day === "" ? "" : `, ${as}${day}`;
  return `${qualifier ? `${qualifierWords[qualifier]} ` : ""}${amount} ${kind === "replaced" ? "" : before}${shared ? "put in" : verbs[kind]}: ${name}${when}`;
}

/** What of a step is fixed, then what is a ceiling; what goes out is taken from the right end, the fixed part first. */
function partsOf(step: BalanceStep): BalanceStep[] {
  const { pounds = 0, ceiling, start, qualifier } = step;
  if (pounds === 0) return [];
  if (qualifier !== undefined || ceiling === 0) return [step];
  return [
    { ...step, start: start + ceiling, pounds: pounds - ceiling },
    { ...step, pounds: ceiling, qualifier: "up-to" },
  ];
}

/** The day at the end stays on one line. */
function withUnbrokenDay(words: string): string {
  return words.replace(/ \d+ \S+ \d{4}$/, (day) => ` ${day.slice(1).replaceAll(" ", "\u00a0")}`);
}

function stepMark(step: BalanceStep, { document, urls }: Frame): Element {
  if (step.figure === undefined) return element(document, "g");
  const leads = { "data-leads": "Open the figure" };
  const href = urls.figure(step.figure);
  return element(document, "a", { href, "aria-label": wordsOf(step), ...leads });
}

interface BarBox {
  readonly document: Document;
  readonly colour: number;
  readonly scale: number;
  readonly y: number;
}

function barMarks(
  { kind, start, pounds = 0, qualifier }: BalanceStep,
  { document, colour, scale, y }: BarBox,
): Element[] {
  const ink = councilInk(colour);
  const ceiling = qualifier === "up-to";
  const fill = kind === "in" || kind === "out" ? ink : "var(--ground)";
  const box = { x: tenths(1 + scale * start), width: tenths(Math.max(1, scale * pounds)) };
  const replaced = { stroke: "var(--soft)", "stroke-width": 1.25, "stroke-dasharray": "1.5 2" };
  const line =
    kind === "replaced"
      ? replaced
      : { stroke: ink, "stroke-width": fill === ink ? 0 : 1.25, "stroke-dasharray": "none" };
  const bar = { ...box, y, height: barHeight, fill, class: kind };
  if (!ceiling) return [element(document, "rect", { ...bar, ...line })];
  // A slimmer bar, so that the dashed outline stands clear of it.
  const outline = { ...bar, fill: "none", class: "ceiling", "stroke-dasharray": "5 3" };
  return [
    element(document, "rect", { ...bar, ...line, y: y + 3, height: barHeight - 6 }),
    element(document, "rect", { ...outline, stroke: ink, "stroke-width": 1.25 }),
  ];
}
