/** Test support: an order that turns, ties and has a council without a place. */
import type { OrderRow, Position } from "../order.ts";

const place = (council: string, colour: number, rest: Partial<Position> = {}): Position => ({
  council,
  name: council.toUpperCase(),
  colour,
  rank: colour,
  joint: false,
  sum: "£1m",
  value: 1_000_000,
  unit: "pounds",
  ceiling: false,
  ...rest,
});

const question = { count: "decided", measure: "pounds", prices: "cash" } as const;
export const exampleOrder: readonly OrderRow[] = [
  { question, label: "Authorised, pounds", places: [place("aston", 1), place("barton", 2)] },
  {
    question,
    label: "New money, pounds",
    places: [
      place("barton", 2, { rank: 1, joint: true }),
      place("aston", 1, { rank: 1, joint: true }),
    ],
  },
  {
    question,
    label: "Everything, pounds",
    places: [place("aston", 1), place("barton", 2, { rank: null, sum: "not stated", value: null })],
  },
];

const many = ["Aston", "Barton and Vale", "Corby", "Drayton", "East Elmshire", "Fenwick"].map(
  (name, index) => place(name.toLowerCase().replaceAll(" ", "-"), index + 1, { name }),
);

/** Six councils, two of them with long names, in one order and in the other. */
export const manyInOrder: readonly OrderRow[] = [
  { question, label: "Authorised, pounds", places: many },
  {
    question,
    label: "Everything, pounds",
    places: many.toReversed().map((one, index) => ({ ...one, rank: index + 1 })),
  },
];
