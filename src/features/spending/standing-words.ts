/** What is said of an authority's place among all: computed from the numbers, without a rank. */
import type { Authority } from "../../dataset/authorities.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { inPounds } from "../../format/money.ts";
import { counted, series } from "../../format/words.ts";
import { country, perPerson, services } from "../../topic.ts";
import { median, type Strip } from "./standing.ts";

/** `Northtown spent £1,423 a head on … in 2024-25; the middle of its ten neighbours is £1,300.` */
export function standingFinding(authority: Authority, { own, period, marks }: Strip): string {
  const name = authority.short_name;
  if (own === undefined)
    return `No figure of what ${name} spent on ${services} in ${period} is given`;
  const near = marks.filter(({ kind }) => kind === "neighbour").map(({ value }) => value);
  const middle = median(near);
  const spent = `${name} spent ${inPounds(own)} ${perPerson.after} on ${services} in ${period}`;
  if (middle === undefined) return spent;
  return `${spent}; the middle of its ${counted(near.length, "statistical neighbour")} is ${inPounds(middle)}`;
}

/** What the marks of the picture are, and which it lacks. */
export function standingCaveat({ country: value, without }: Strip): string {
  const left = without.map(({ short_name }) => short_name);
  return [
    "Each thin mark is an authority; longer ones are the neighbours, those that are most like this one in how families live (May 2025 model).",
    ...(value === undefined ? [] : [`The dashed mark is ${country.name} as a whole.`]),
    ...(left.length === 0
      ? []
      : [`No figure is given for ${series(left)}; ${country.name}’s is worked out without them.`]),
  ].join(" ");
}

/** What the picture must not be taken for. */
export const standingCaution =
  "Spending more or less says nothing about how good the services are.";

/** The releases behind the picture. */
export function standingSources(
  { statistic_sources, statistics }: Dataset,
  names: readonly string[],
) {
  const used = new Set(
    names.flatMap((name) => {
      const rows = statistics[name as keyof typeof statistics];
      return rows.slice(-1).map(({ source_id }) => source_id);
    }),
  );
  return statistic_sources.filter(({ source_id }) => used.has(source_id));
}
