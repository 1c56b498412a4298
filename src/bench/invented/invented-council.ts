/**
 * One invented council with everything that the tables hold of a council. Its name, its code and its
 * addresses cannot be mistaken for those of a real one.
 */
import { surroundings } from "./council-surroundings.ts";
import { grown, plan, setAside, single, type Shape } from "./invented-decisions.ts";
import { seededRandom } from "./random.ts";
import {
  noRows,
  type FigureCells,
  type InventedRows,
  type Inventing,
  type PrintCells,
} from "./rows.ts";
import { councilTypes, potKinds, programmes, regions } from "./words.ts";

/** How many pots an invented council names besides those that its decisions fill. */
const namedPots = 3;
const firstYear = 2019;
const years = 5;

/** The rows of council `place`, from 1, with `figures` allocations. The same seed gives the same rows. */
export function inventedCouncil(place: number, figures: number, seed: number): InventedRows {
  const random = seededRandom(seed * 100_003 + place);
  const number = `${place}`.padStart(3, "0");
  const id = `council-${number}`;
  const name = `Invented Council ${number}`;
  const rows = noRows();
  rows.councils.push({
    id,
    name,
    short_name: `Invented ${number}`,
    gss_code: `X99000${number}`,
    type: random.pick(councilTypes),
    region: regions[place % regions.length] ?? "",
    read: "whole",
    website: `https://${id}.example`,
    note: "This council does not exist.",
  });
  const pots = Array.from({ length: namedPots }, (_, index) => `${id}-pot-${index + 1}`);
  const report = decide({ id, name, rows, random, figures, pots });
  for (const [index, pot] of pots.entries()) {
    rows.pots.push({
      id: pot,
      council: id,
      name: `${index === 0 ? "General" : "Service"} money ${index + 1}`,
      kind: random.pick(potKinds),
      earmarked: random.pick(["yes", "no", ""]),
      document: report,
      locator: "paragraph 1",
    });
  }
  surroundings({ id, name, rows, random, report });
  rows.prints.push(...printsOf(report, rows));
  return rows;
}

interface Deciding extends Inventing {
  readonly figures: number;
  readonly pots: readonly string[];
}

type Make = (shape: Shape) => FigureCells[];

const three: Make = (shape) =>
  [1, 2, 3].flatMap((part) => single({ ...shape, name: `${shape.name}-${part}` }));
const shapes: readonly Make[] = [plan, three, setAside, grown, three];

/** Decisions in turn through all shapes, until there are as many figures as asked for. The first report. */
function decide(council: Deciding): string {
  const { id, rows, figures } = council;
  let turn = 0;
  for (; rows.figures.length < figures; turn += 1) {
    const made = shapes[turn % shapes.length]?.(shapeOf(council, turn)) ?? [];
    const left = figures - rows.figures.length;
    if (made.length <= left) rows.figures.push(...made);
    else {
      const shape = shapeOf(council, turn);
      const parts = Array.from({ length: left }, (_, part) => `${shape.name}-rest-${part + 1}`);
      rows.figures.push(...parts.flatMap((name) => single({ ...shape, name })));
    }
    addDecision(council, turn);
  }
  if (turn === 0) addDecision(council, 0);
  return `${id}-report-1`;
}

function shapeOf({ id, random, pots }: Deciding, turn: number): Shape {
  const name = `${id}-d${turn + 1}`;
  return {
    name,
    setting: {
      decision: `${id}-decision-${turn + 1}`,
      document: `${id}-report-${turn + 1}`,
      locator: `paragraph ${turn + 1}.1`,
    },
    year: firstYear + (turn % years),
    from_pot: random.pick(pots),
    to_pot: `${id}-fund-${turn + 1}`,
    random,
  };
}

function addDecision({ id, name, rows, random }: Deciding, turn: number): void {
  const year = firstYear + (turn % years);
  const date = `${year}-${`${random.between(4, 12)}`.padStart(2, "0")}-${random.between(10, 28)}`;
  const title = `${random.pick(programmes)}, report ${turn + 1}`;
  const document = `${id}-report-${turn + 1}`;
  const fund = `${id}-fund-${turn + 1}`;
  const shared = { council: id, document, locator: "paragraph 1" };
  rows.documents.push({
    id: document,
    council: id,
    title,
    type: "report",
    publisher: name,
    date,
    url: `https://${id}.example/reports/${turn + 1}`,
    evidence: "official-extract",
  });
  rows.decisions.push({
    ...shared,
    id: `${id}-decision-${turn + 1}`,
    title,
    body: random.pick(["Cabinet", "Council", "Executive"]),
    date,
    date_precision: "day",
    stage: "approved",
    headline: turn === 0 ? "yes" : "",
    summary: "The members agreed the sums in the report. Nothing of this happened.",
  });
  if (rows.figures.some(({ to_pot }) => to_pot === fund)) {
    const cells = { name: `Money set aside ${turn + 1}`, kind: "allocation", earmarked: "yes" };
    rows.pots.push({ ...shared, ...cells, id: fund, inflow: "whole" });
  }
}

/** Every amount that a report prints, as its rows tell it. */
function printsOf(document: string, { figures, other_amounts }: InventedRows): PrintCells[] {
  const ofDocument = [...figures, ...other_amounts].filter((row) => row.document === document);
  return ofDocument
    .filter(({ amount_printed = "" }) => amount_printed !== "")
    .map((row, index) => ({
      document,
      order: `${index + 1}`,
      place: row.locator ?? "",
      printed: row.amount_printed ?? "",
      pounds: row.amount_gbp ?? "",
      unit: row.printed_in ?? "",
      qualifier: row.qualifier ?? "",
    }));
}
