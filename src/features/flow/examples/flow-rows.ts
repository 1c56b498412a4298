/** Test support: a small flow with every kind of node and stream. */
import type { Flow, FlowNode, FlowStream } from "../rows/flow.ts";

function node(key: string, layer: number, cells: Partial<FlowNode>): FlowNode {
  const lead = { page: "total", id: "aston" } as const;
  const bare = { kind: "source", name: key, sums: [], notes: [], stated: true } as const;
  return { key, layer, ...bare, lead, path: [], ...cells };
}

function stream(from: string, to: string, pounds: number, cells: Partial<FlowStream>): FlowStream {
  const lead = { page: "figure", id: `${from}-${to}` } as const;
  const name = `${pounds}; from: ${from}; to: ${to}`;
  const kind = {
    recurrence: "one-off",
    capital: false,
    ceiling: false,
    qualifier: undefined,
  } as const;
  return { from, to, pounds, ...kind, name, detail: "", lead, steps: [], path: [], ...cells };
}

const advice = {
  figure: "advice",
  decision: "advising",
  date: "2022-05-01",
  text: "recommended by Cabinet, 1 May 2022",
};

/** £60 passes a pot, of which £20 stays; £40 comes straight to a decision, past the pot. */
export const exampleFlow: Flow = {
  council: { id: "aston", short_name: "Aston", name: "Aston Council" },
  colour: 1,
  plain: false,
  pounds: 100,
  legs: [],
  headings: ["Where from", "Set aside in", "Decided or reported", "What for"],
  finding: ["Of the £60 that Aston set aside, £40 was released"],
  sum: ["£100"],
  left_out: [],
  rows: [],
  nodes: [
    node("budget", 0, { sums: ["£60 ongoing"], path: [0, 2, 3, 4] }),
    node("unknown", 0, { name: "Not stated", stated: false, path: [1, 5] }),
    node("pot", 1, { kind: "pot", name: "A pot with a name that needs several lines" }),
    node("council", 2, { kind: "decision", name: "Council, 1 June 2022", notes: ["“Release”"] }),
    node("SEND", 3, { kind: "end" }),
    node("left", 3, { kind: "end", name: "Not drawn", stated: false }),
  ],
  streams: [
    stream("budget", "pot", 60, { recurrence: "ongoing", path: [0, 2, 3, 4] }),
    stream("unknown", "council", 40, { recurrence: "not stated", steps: [advice], path: [1, 5] }),
    stream("pot", "council", 40, { ceiling: true, path: [0, 2, 4] }),
    stream("pot", "left", 20, { recurrence: "ongoing", path: [0, 3] }),
    stream("council", "SEND", 40, { path: [0, 2, 4] }),
    stream("council", "SEND", 40, { recurrence: "not stated", path: [1, 5] }),
  ],
};
