import { describe, expect, it } from "vitest";
import { urlsUnder } from "../../../site/url-scheme.ts";
import { readableSvg } from "../../../site/charts/examples/golden.ts";
import { exampleTimeline } from "../examples/timeline-rows.ts";
import { svgMarkup } from "../../../site/charts/render.ts";
import { timelineAlone } from "./timeline-alone.ts";
import { parseShape, timelineData, type TimelineData } from "./timeline-data.ts";
import { timelineSmall } from "./timeline-small.ts";
import { timelineChart } from "./timeline.ts";

const to = urlsUnder("/funding/");
const drawn = (chart: typeof timelineChart, width: number) =>
  readableSvg(
    svgMarkup((frame) => chart(exampleTimeline, frame), { width, urls: to, name: "Example" }),
  );

describe("the timeline's picture", () => {
  it("leads from decisions and their money to the decision, from events to the list", () => {
    const hrefs = [...drawn(timelineChart, 820).matchAll(/href="([^"]*)"/g)].map(
      ([, href]) => href,
    );
    expect(hrefs).toEqual([
      "#old",
      "/funding/decisions/advice/",
      "/funding/decisions/main/",
      "/funding/decisions/main/",
      "/funding/decisions/main/",
      "#rumour",
      "#promise",
    ]);
  });
});

describe("the timeline away from its page", () => {
  const alone = drawn((view, frame) => timelineAlone(view, "timeline/north/", frame), 820);

  it("leads from events to their line of the list on its page", () => {
    const hrefs = [...alone.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(hrefs).toHaveLength(exampleTimeline.rows.length);
    expect(hrefs.filter((href) => !href?.startsWith("/funding/decisions/"))).toEqual([
      "/funding/timeline/north/#old",
      "/funding/timeline/north/#rumour",
      "/funding/timeline/north/#promise",
    ]);
  });

  it("says of each mark what it is, and looks like the one on the page", () => {
    const names = [...alone.matchAll(/<a [^>]*aria-label="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(exampleTimeline.rows.map(({ name }) => name));
    const paths = (svg: string) => svg.match(/ d="[^"]*"/g) ?? [];
    expect(paths(alone)).toEqual(expect.arrayContaining(paths(drawn(timelineChart, 820))));
  });

  it("has room around each flat line, where the focus can be seen", () => {
    const marks = [...alone.matchAll(/<a [^]*?<\/a>/g)].map(([mark]) => mark);
    const flat = marks.filter((mark) => / d="M[\d.-]+ [\d.-]+H[\d.-]+"/.test(mark));
    expect(flat).toHaveLength(1);
    expect(marks.filter((mark) => mark.includes('pointer-events="all"'))).toEqual(flat);
  });
});

describe("the timeline in small", () => {
  it("links the main decisions, with their name", () => {
    const links = drawn(timelineSmall, 820).match(/<a [^>]*>/g);
    expect(links).toHaveLength(1);
    expect(links?.[0]).toContain('aria-label="Name of main"');
  });
});

describe("what the script is given", () => {
  it("is read back as it was", () => {
    const written = JSON.parse(JSON.stringify(timelineData(exampleTimeline))) as TimelineData;
    const read = written.rows.map((row) => parseShape(row, (item) => `Title of ${item}`));
    expect(read).toEqual(exampleTimeline.rows.map((row) => ({ ...row, name: undefined })));
  });

  it("has every row, without names, and without labels that are titles", () => {
    const written = JSON.parse(JSON.stringify(timelineData(exampleTimeline))) as {
      rows: { label?: string }[];
    };
    expect(written.rows).toHaveLength(exampleTimeline.rows.length);
    expect(JSON.stringify(written)).not.toContain("Name of");
    expect(written.rows.map(({ label }) => label ?? "the title")).toEqual([
      "the title",
      "the title",
      "£6.57m",
      "decided 7 June 2022",
      "",
      "the title",
      "the title",
    ]);
  });
});
