import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { finishChart } from "./finish.ts";

function finished(markup: string): string {
  const { document } = parseHTML(`<svg>${markup}</svg>`);
  const svg = document.querySelector("svg");
  if (svg === null) throw new Error("no svg");
  return finishChart(svg, "A chart").innerHTML;
}

it("drops style elements, which the page's policy would refuse", () => {
  expect(finished("<style>a {}</style><g></g>")).toBe("<g />");
});

it("gives a mark's name and detail to its link", () => {
  const link = finished(
    '<a xlink:href="/f/"><rect aria-label="Aston, £1"><title>Cabinet, 1 May</title></rect></a>',
  );
  expect(link).toMatchInlineSnapshot(
    `"<a aria-label="Aston, £1" data-detail="Cabinet, 1 May" href="/f/"><rect /></a>"`,
  );
});

it("leaves a link alone that names itself", () => {
  expect(finished('<a href="#x" aria-label="Own name"><rect /></a>')).toMatchInlineSnapshot(
    `"<a href="#x" aria-label="Own name"><rect /></a>"`,
  );
});

it("cuts coordinates to a tenth, and nothing else", () => {
  expect(
    finished('<path d="M1.2345,6L-7.999,0.25" stroke-width="1.2345" />'),
  ).toMatchInlineSnapshot(`"<path d="M1.2,6L-8,0.3" stroke-width="1.2345" />"`);
});

it("puts a space between lines of a text that stand one below the other, and only there", () => {
  expect(
    finished(
      '<text><tspan x="0">new by our</tspan><tspan dy="1.25em" x="0">reading</tspan></text>',
    ),
  ).toBe(
    '<text><tspan x="0">new by our</tspan><tspan font-size="0"> </tspan><tspan dy="1.25em" x="0">reading</tspan></text>',
  );
  const spaced = finished(
    '<text><tspan>a</tspan><tspan font-size="0"> </tspan><tspan dy="15">b</tspan></text>',
  );
  expect(spaced.match(/font-size/g)).toHaveLength(1);
});
