/**
 * What an invented council decides, in the shapes that real papers have: a plan in a table by item and
 * by year, money set aside and drawn, a sum that grows, sums of which little is said. Each shape gives
 * figures whose relations are sound, as many as are asked for.
 */
import { absentFigure, figure, type Setting } from "./figure-maker.ts";
import type { Random } from "./random.ts";
import type { FigureCells } from "./rows.ts";
import { items, purposes } from "./words.ts";

/** How a decision is put on paper: its name, where it is printed, the year its money begins. */
export interface Shape {
  /** Begins the id of every figure. */
  readonly name: string;
  readonly setting: Setting;
  readonly year: number;
  /** The pot that money comes from, and the one that money is set aside in. */
  readonly from_pot: string;
  readonly to_pot: string;
  readonly random: Random;
}

/** `2022-23` */
function financialYear(start: number): string {
  return `${start}-${`${start + 1}`.slice(2)}`;
}

/** A table of three items over two years with all its totals, agreed as it was recommended. */
export function plan({ name, setting, year, from_pot, random }: Shape): FigureCells[] {
  const years = [year, year + 1];
  const own = [0, 1, 2].map((item) => ({
    id: `${name}-item-${item + 1}`,
    label: `${random.pick(items)} ${item + 1}`,
    purpose: random.pick(purposes),
    cells: years.map(() => random.between(20, 900)),
  }));
  const total = `${name}-total`;
  const shared = { table: name.slice(-2).replace("-", ""), status: "approved" };
  const kind = random.chance(0.5) ? { recurrence: random.pick(["one-off", "ongoing"]) } : {};
  const column = (index: number) => own.reduce((sum, { cells }) => sum + (cells[index] ?? 0), 0);
  const row = (cells: readonly number[]) => cells.reduce((sum, one) => sum + one, 0);
  const grand = column(0) + column(1);
  return [
    figure(total, grand, setting, {
      ...shared,
      ...kind,
      label: "(total)",
      from_pot,
      complete_splits: "item year",
    }),
    ...years.map((start, index) =>
      figure(`${name}-year-${index + 1}`, column(index), setting, {
        ...shared,
        label: "(total)",
        part_of: `${total}:year`,
        complete_splits: "item",
        financial_year: financialYear(start),
      }),
    ),
    ...own.flatMap(({ id, label, purpose, cells }) => [
      figure(id, row(cells), setting, {
        ...shared,
        label,
        purpose,
        part_of: `${total}:item`,
        complete_splits: "year",
      }),
      ...cells.map((thousands, index) =>
        figure(`${id}-${index + 1}`, thousands, setting, {
          ...shared,
          label,
          purpose,
          part_of: `${id}:year ${name}-year-${index + 1}:item`,
          financial_year: financialYear(years[index] ?? year),
        }),
      ),
    ]),
    figure(`${name}-recommended`, grand, setting, {
      label: "Cabinet recommends the plan",
      status: "recommended",
      restates: total,
    }),
  ];
}

/** Money put into a pot and drawn from it in tranches, the last of them without an amount. */
export function setAside({ name, setting, year, from_pot, to_pot, random }: Shape): FigureCells[] {
  const sum = random.between(800, 4000);
  const money_type = random.chance(0.2) ? "capital" : "revenue";
  const draw = (part: number, share: number) =>
    figure(`${name}-drawn-${part}`, Math.floor(sum * share), setting, {
      label: `Drawn from what was set aside, step ${part}`,
      from_pot: to_pot,
      purpose: random.pick(purposes),
      financial_year: financialYear(year + part - 1),
    });
  return [
    figure(`${name}-set-aside`, sum, setting, {
      label: "Set aside for later release",
      qualifier: "up-to",
      from_pot,
      to_pot,
      money_type,
      recurrence: "one-off",
    }),
    draw(1, 0.4),
    draw(2, 0.3),
    absentFigure(`${name}-drawn-3`, setting, { label: "A further release", from_pot: to_pot }),
  ];
}

/** An estimate and the larger one that takes its place, split by where the money comes from. */
export function grown({ name, setting, year, from_pot, random }: Shape): FigureCells[] {
  const sum = random.between(300, 2000);
  const period = { period_from: `${year}-04`, period_to: `${year + 2}-03` };
  const label = `${random.pick(items)}, estimate`;
  const purpose = random.pick(purposes);
  return [
    figure(`${name}-first`, sum, setting, { label, purpose, ...period }),
    figure(`${name}-grown`, sum + 250, setting, {
      label,
      purpose,
      ...period,
      supersedes: `${name}-first`,
      complete_splits: "source",
    }),
    figure(`${name}-own`, sum, setting, {
      label: "From the council’s own money",
      purpose,
      part_of: `${name}-grown:source`,
      from_pot,
    }),
    figure(`${name}-other`, 250, setting, {
      label: "From elsewhere",
      purpose,
      part_of: `${name}-grown:source`,
    }),
    figure(`${name}-option`, sum + 700, setting, { label, purpose, status: "rejected" }),
  ];
}

/** One amount of which the paper says little. */
export function single({ name, setting, random }: Shape): FigureCells {
  const label = `${random.pick(items)}, additional`;
  if (random.chance(0.1)) return absentFigure(`${name}-sum`, setting, { label });
  return figure(`${name}-sum`, random.between(10, 600), setting, {
    label,
    purpose: random.pick(purposes),
    status: random.pick(["approved", "noted"]),
    qualifier: random.pick(["exactly", "up-to", "about"]),
    in_scope: random.chance(0.9) ? "yes" : "no",
  });
}
