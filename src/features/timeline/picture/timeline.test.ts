import { describe, expect, it } from "vitest";
import { urlsUnder } from "../../../site/url-scheme.ts";
import { readableSvg } from "../../../site/charts/examples/golden.ts";
import { exampleEntry, exampleTimeline, manyMarks } from "../examples/timeline-rows.ts";
import { svgMarkup, type Draw } from "../../../site/charts/render.ts";
import { timelineAlone } from "./timeline-alone.ts";
import { timelineData } from "./timeline-data.ts";
import { timelineLight } from "./timeline-light.ts";
import { timelineSmall } from "./timeline-small.ts";
import { timelineChart } from "./timeline.ts";

const to = urlsUnder("/funding/");
const drawnOf = (draw: Draw, width = 820) =>
  readableSvg(svgMarkup(draw, { width, urls: to, name: "Example" }));
type Chart = typeof timelineChart;
const drawn = (chart: Chart, view = exampleTimeline) =>
  drawnOf((frame) => chart(view, exampleEntry, frame));
const hrefsOf = (svg: string) => [...svg.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
const pathsOf = (svg: string) => svg.match(/ d="[^"]*"/g) ?? [];

describe("the timeline's picture", () => {
  it("leads from decisions and their money to the decision, from events to their line of the list", () => {
    expect(hrefsOf(drawn(timelineChart))).toEqual([
      "/funding/timeline/north/list/#old",
      "/funding/decisions/advice/",
      "/funding/decisions/main/",
      "/funding/decisions/main/",
      "/funding/decisions/main/",
      "/funding/timeline/north/list/#rumour",
      "/funding/timeline/north/list/#promise",
    ]);
  });

  it("says of each mark what it is", () => {
    const names = [...drawn(timelineChart).matchAll(/<a [^>]*aria-label="([^"]*)"/g)];
    expect(names.map(([, name]) => name)).toEqual(exampleTimeline.rows.map(({ name }) => name));
  });
});

describe("the timeline for good", () => {
  const alone = drawn(timelineAlone);

  it("looks like the one that is moved, and nothing in it is for a script", () => {
    expect(pathsOf(alone)).toEqual(expect.arrayContaining(pathsOf(drawn(timelineChart))));
    expect(alone).not.toContain("data-");
  });

  it("has room around each flat line, where the focus can be seen", () => {
    const marks = [...alone.matchAll(/<a [^]*?<\/a>/g)].map(([mark]) => mark);
    const flat = marks.filter((mark) => / d="M[\d.-]+ [\d.-]+h[\d.-]+"/.test(mark));
    expect(flat).toHaveLength(1);
    expect(marks.filter((mark) => mark.includes('pointer-events="all"'))).toEqual(flat);
  });
});

describe("the timeline that a page begins with", () => {
  it("is the one that is moved where each mark has a line of its own", () => {
    const whole = { ...exampleTimeline, fullLabels: true };
    expect(drawn(timelineLight, whole)).toBe(drawn(timelineChart, whole));
  });

  it("else links the main decisions, and draws all others where they would be", () => {
    const [light, all] = [drawn(timelineLight, manyMarks), drawn(timelineChart, manyMarks)];
    expect(hrefsOf(light)).toEqual(["/funding/decisions/main/"]);
    expect(starts(light)).toEqual(starts(all));
    const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);
    expect(words(light).toSorted()).toEqual(words(all).toSorted());
  });
});

/** Where every outline of the marks begins, in pixels, however it is told. */
function starts(svg: string): string[] {
  const marks = svg.slice(svg.indexOf('class="marks"'));
  const found = [...marks.matchAll(/<path(?![^>]*pointer-events)[^>]* d="([^"]*)"/g)].flatMap(
    ([, d = ""]) => {
      let [x, y] = [0, 0];
      return [...d.matchAll(/[Mm](-?[\d.]+) ?(-?[\d.]+)((?:(?![Mm]).)*)/g)].map(
        ([step, dx, dy, form = ""]) => {
          [x, y] = step.startsWith("M")
            ? [Number(dx), Number(dy)]
            : [x + Number(dx), y + Number(dy)];
          const start = `${x.toFixed(1)} ${y.toFixed(1)}`;
          x += Number(/^h([\d.]+)$/.exec(form)?.[1] ?? 0);
          return start;
        },
      );
    },
  );
  return found.toSorted();
}

describe("the timeline in small", () => {
  it("links the main decisions, with their name", () => {
    const small = drawnOf((frame) => timelineSmall(exampleTimeline, frame));
    const links = small.match(/<a [^>]*>/g);
    expect(links).toHaveLength(1);
    expect(links?.[0]).toContain('aria-label="Name of main"');
  });
});

describe("what the script is given", () => {
  it("has every row with its name, and where each item stands in the list", () => {
    const lists = [["old", "advice"], ["main"]];
    const data = timelineData(exampleTimeline, { page: "timeline/north/", lists });
    expect(JSON.parse(JSON.stringify(data))).toMatchObject({
      rows: exampleTimeline.rows.map(({ key, name }) => ({ key, name })),
      page: "timeline/north/",
      lists,
    });
  });
});
