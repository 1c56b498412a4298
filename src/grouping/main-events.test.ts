import { expect, test } from "vitest";
import { example } from "../dataset/example-data.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { loadDataset } from "../dataset/load.ts";
import { headlineOf } from "../measures/council-summary.ts";
import { councilEvents } from "./decision-neighbours.ts";
import { mainEvents } from "./main-events.ts";

test("what weighs most is chosen, and told in the order of time", () => {
  const dataset = example({
    events: [
      { id: "meeting", kind: "meeting", date: "2022-07" },
      { id: "visit", kind: "inspection", date: "2022-08", title: "Monitoring visit" },
      { id: "due", kind: "planned", date: "2022-09" },
      { id: "judged", kind: "inspection", date: "2022-10", title: "Judged good" },
      { id: "notice", kind: "notice", date: "2022-11" },
      { id: "second", kind: "notice", date: "2022-12" },
    ],
  });
  const { events } = dataset;
  const chosen = (most: number) => mainEvents(dataset, events, most).map(({ id }) => id);
  expect(chosen(1)).toEqual(["notice"]);
  expect(chosen(3)).toEqual(["visit", "notice", "second"]);
  expect(chosen(9)).toEqual(["meeting", "visit", "judged", "notice", "second"]);
});

test("the shipped data: what each council’s page tells first", () => {
  const dataset = loadDataset("data").dataset as Dataset;
  const listed = dataset.councils.map((council) => {
    const { after } = councilEvents(dataset, council, headlineOf(dataset, council));
    return [
      council.id,
      ...mainEvents(dataset, after, 2).map(({ date, title }) => `${date} ${title}`),
    ];
  });
  expect(listed).toMatchInlineSnapshot(`
    [
      [
        "bcp",
        "2024-02-26 Statutory direction on SEND, with a DfE SEND improvement adviser",
        "2025-01 Ofsted inspection of children's services reported: Good overall",
      ],
      [
        "birmingham",
        "2023-04 Ofsted rates children's services good in all areas",
        "2023-09-05 Section 114 notice issued",
      ],
      [
        "bristol",
        "2024-09-27 Permission given for judicial review of the safety valve agreement",
        "2025-04-10 High Court dismisses the challenge to the safety valve agreement",
      ],
      [
        "herefordshire",
        "2023-03-01 New direction to the council",
        "2026-01-12 Ofsted report published: good overall and in each service area, leadership outstanding",
      ],
      [
        "slough",
      ],
      [
        "derbyshire",
        "2024-11 Ofsted and CQC report widespread failings in SEND provision of the area",
        "2025-12-04 Cabinet uses reserves for SEND staff",
      ],
      [
        "kirklees",
        "2024-03-21 The DfE publishes Kirklees’ Safety Valve agreement as reviewed and extended",
        "2024-08-28 Ofsted judges children's services good",
      ],
      [
        "stockton-on-tees",
      ],
      [
        "warwickshire",
        "2025-06-12 Cabinet approves specialist places at three primary schools",
        "2026-03-05 Cabinet approves specialist places at three more primary schools",
      ],
    ]
  `);
});
