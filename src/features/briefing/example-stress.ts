/** Test support: councils that have more of everything than two pages can hold. */
import { example, type Changes, type FigureCells } from "../../dataset/example-data.ts";
import type { Dataset } from "../../dataset/dataset.ts";

const many = 14;
const numbers = Array.from({ length: many }, (_, index) => index + 1);
const long =
  "for the improvement of the services for children and young people with special educational needs";

/** Northtown with many sums, pots, gaps and faults, and neighbours to compare it with. */
const stress: Changes = {
  councils: [
    {
      id: "northtown",
      name: `Northtown, Easttown and Westtown Council`,
      short_name: "Northtown",
    },
    {
      id: "southtown",
      name: `Southtown upon the Water Borough Council`,
      short_name: "Southtown",
    },
    ...numbers
      .slice(0, 9)
      .map((number) => ({ id: `town-${number}`, short_name: `Town ${number}` })),
  ],
  documents: numbers.map((number) => ({
    id: `northtown-paper-${number}`,
    title: `Report ${number} ${long}, ${long}`,
    publisher: "Northtown, Easttown and Westtown Council",
  })),
  decisions: [
    {
      id: "northtown-main",
      headline: "yes",
      title: `Decision ${long}`,
      summary: numbers.map((number) => `Cabinet agreed point ${number} ${long}.`).join(" "),
    },
    ...numbers.map((number) => ({
      id: `northtown-ask-${number}`,
      stage: "recommended",
      title: `Request ${number} ${long}`,
    })),
  ],
  pots: numbers.map((number) => ({
    id: `northtown-pot-${number}`,
    name: `Pot ${number} ${long}`,
    inflow: "whole",
    earmarked: "yes",
  })),
  gaps: numbers.map((number) => ({
    id: `northtown-gap-${number}`,
    what: `What became of point ${number}, and what was said of it ${long}`,
  })),
  allocations: numbers.flatMap(figuresOf),
  discrepancies: numbers.map((number) => ({
    id: `northtown-fault-${number}`,
    allocation: `filling-${number}`,
    printed: `Filling ${number} ${long}`,
    expected: `Filling ${number + 1} ${long}`,
  })),
};

/** The dataset with the crowded councils. */
export function stressed(): Dataset {
  return example(stress);
}

/** What goes into a pot, what leaves it, what is new, what is absent, what is only asked for. */
function figuresOf(number: number): FigureCells[] {
  const place = { document: `northtown-paper-${number}`, locator: `paragraph ${number}, ${long}` };
  const purposes = ["SEND", "social care", "leadership", "commissioning", "school places"];
  const purpose = purposes[number % purposes.length] ?? "SEND";
  const ceiling = { amount_printed: `${number}000000`, printed_in: "pounds", qualifier: "up-to" };
  return [
    {
      ...place,
      id: `filling-${number}`,
      label: `Filling ${number} ${long}`,
      decision: "northtown-budget",
      to_pot: `northtown-pot-${number}`,
      amount_gbp: `${number}000000`,
      recurrence: "ongoing",
    },
    {
      ...place,
      ...ceiling,
      id: `drawn-${number}`,
      label: `Drawn ${number} ${long}`,
      from_pot: `northtown-pot-${number}`,
      amount_gbp: `${number}00000`,
      amount_printed: `${number}00000`,
      purpose,
      recurrence: "one-off",
    },
    {
      ...place,
      ...ceiling,
      id: `new-${number}`,
      label: `New ${number} ${long}`,
      amount_gbp: `${number}000000`,
      purpose,
    },
    {
      ...place,
      id: `absent-${number}`,
      label: `Absent ${number} ${long}`,
      amount_absent: "exempt",
    },
    {
      ...place,
      id: `asked-${number}`,
      label: `Asked ${number} ${long}`,
      decision: `northtown-ask-${number}`,
      status: "recommended",
    },
  ];
}
