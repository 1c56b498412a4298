import { expect, test } from "vitest";
import { flowLayout } from "../picture/flow-layout.ts";
import { exampleFlow } from "./flow-rows.ts";

const layout = flowLayout(exampleFlow, {
  scale: 2,
  padding: 5,
  label: ({ kind }) => (kind === "pot" ? 150 : 30),
});

test("streams fill each node from edge to edge on both of its sides", () => {
  for (const slot of layout.layers.flat()) {
    if (!slot.node) continue;
    const { key } = slot.node;
    const touching = (end: "from" | "to") =>
      exampleFlow.streams.flatMap((stream, index) => (stream[end] === key ? [index] : []));
    const leaving = touching("from").map((index) => layout.segments[index]?.[0]);
    const reaching = touching("to").map((index) => layout.segments[index]?.at(-1));
    const sides = [
      leaving.map((one) => ({ at: one?.start ?? 0, size: one?.size ?? 0 })),
      reaching.map((one) => ({ at: one?.end ?? 0, size: one?.size ?? 0 })),
    ];
    for (const side of sides.filter(({ length }) => length > 0)) {
      let edge = slot.start;
      for (const { at, size } of side.sort((a, b) => a.at - b.at)) {
        expect(at).toBeCloseTo(edge);
        edge = at + size;
      }
      expect(edge).toBeCloseTo(slot.start + slot.size);
    }
  }
});

test("no slot, its label included, touches another of its column", () => {
  expect(layout.layers.map(({ length }) => length)).toEqual([2, 2, 2, 2]);
  for (const slots of layout.layers) {
    const rooms = slots.map(({ start, size, space }) => ({
      top: start + size / 2 - space / 2,
      room: space,
    }));
    rooms.forEach(({ top, room }, index) => {
      const next = rooms[index + 1];
      expect(top).toBeGreaterThanOrEqual(-0.001);
      expect(top + room).toBeLessThanOrEqual((next ? next.top - 5 : layout.extent) + 0.001);
    });
  }
});

test("a stream passes a column between its ends in a slot of its own", () => {
  expect(layout.segments.map((own) => own.map(({ layer }) => layer))).toEqual([
    [0],
    [0, 1],
    [1],
    [1, 2],
    [2],
    [2],
  ]);
});
