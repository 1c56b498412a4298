/** How the chosen figures are added up: by which count, in which groups, measure and prices, drawn how. */
import { pricesBase } from "../../../measures/measure.ts";
import { perPerson } from "../../../topic.ts";
import type { FacetId } from "../model/facets.ts";
import type { ExploreQuestion } from "../model/question.ts";
import type { Subject } from "../model/subject.ts";
import { choice, made, options } from "./elements.ts";

/** The counting rules by which a reader can count. */
export type Rules = readonly { readonly slug: string; readonly name: string }[];

interface CountingFields {
  readonly element: HTMLElement;
  /** Which rules there are to count by, once they are known. */
  readonly offer: (rules: Rules) => void;
  readonly draw: (question: ExploreQuestion) => void;
}

type Change = (change: Partial<ExploreQuestion>) => void;

const measures: [string, string][] = [
  ["pounds", "pounds"],
  [perPerson.slug, perPerson.unit],
];
const prices: [string, string][] = [
  ["cash", "of the day"],
  ["real", `of ${pricesBase}`],
];
const charts: [string, string][] = [
  ["bars", "bars"],
  ["strip", "a strip by date"],
];

/** Makes the fields; `change` is called with what a reader changes of the question. */
export function countingFields(subject: Subject, change: Change): CountingFields {
  const count = choice("Counted by", [], "", (value) => {
    change({ count: value });
  });
  const groups = groupFields(subject, change);
  const chart = choice("Drawn as", charts, "", (value) => {
    change({ chart: value === "strip" ? "strip" : "bars" });
  });
  const measure = choice("In", measures, "", (value) => {
    change({ measure: value === perPerson.slug ? perPerson.slug : "pounds" });
  });
  const price = choice("Prices", prices, "", (value) => {
    change({ prices: value === "real" ? "real" : "cash" });
  });
  const all = subject.isMoney
    ? [count.label, ...groups.labels, chart.label, measure.label, price.label]
    : groups.labels;
  return {
    element: made("div", { class: "counting" }, ...all),
    offer: (rules) => {
      count.select.replaceChildren(
        ...options(
          rules.map(({ slug, name }) => [slug, name]),
          "",
        ),
      );
    },
    draw: (question) => {
      count.select.value = question.count;
      groups.draw(question);
      chart.select.value = question.chart;
      chart.label.hidden = question.by.length === 0;
      measure.select.value = question.measure;
      price.select.value = question.prices;
    },
  };
}

/** Two facets at most, the second only once there is a first. */
function groupFields({ groupings }: Subject, change: Change) {
  const groups: [string, string][] = [
    ["", "nothing"],
    ...groupings.map(({ id, by }): [string, string] => [id, by]),
  ];
  const facet = (value: string): FacetId[] =>
    groupings.flatMap(({ id }) => (id === value ? [id] : []));
  const regroup = () => {
    const by = [...new Set([...facet(first.select.value), ...facet(second.select.value)])];
    change({ by });
  };
  const first = choice("Grouped by", groups, "", regroup);
  const second = choice("and then by", groups, "", regroup);
  return {
    labels: [first.label, second.label],
    draw: ({ by }: ExploreQuestion) => {
      first.select.value = by[0] ?? "";
      second.select.value = by[1] ?? "";
      second.label.hidden = by.length === 0;
    },
  };
}
