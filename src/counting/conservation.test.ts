import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Chain, Dataset, Figure, Pot } from "../dataset/dataset.ts";
import { councilOf, type FigureCells } from "../dataset/example-data.ts";
import { isOfficial } from "../dataset/chains.ts";
import { breakdown, dimensions, type DimensionName } from "./breakdown.ts";
import { datasetOf, graphs } from "./example-graphs.ts";
import { absent, sum } from "./example-totals.ts";
import { countRules, totalOf } from "./rules.ts";
import type { CountSlug, Total } from "./total.ts";

const slugs = countRules.map(({ slug }) => slug);

/** Always the same graphs, so that a failure can be looked at again, and their datasets are shared. */
const runs = { numRuns: 200, seed: 1066 };

/** Rows that are added make a dataset that nobody shares: half as many graphs. */
const fewer = { numRuns: 100, seed: 1066 };

/** Northtown's total in some rows that the data checks accept. */
function totalsOf(rows: readonly FigureCells[]): readonly Total[] {
  const dataset = sound(rows);
  return slugs.map((slug) => totalOf(dataset, councilOf(dataset), slug));
}

function sound(rows: readonly FigureCells[]): Dataset {
  const dataset = datasetOf(rows);
  fc.pre(dataset !== undefined && !dataset.figures.some(fillsItsOwnSource));
  return dataset as Dataset;
}

/** Whether money comes out of the pot that a part of it goes into, which no paper would print. */
function fillsItsOwnSource({ to_pot, chain }: Figure): boolean {
  const above = [chain, ...wholesOf(chain)].flatMap(({ figures }) => figures);
  return to_pot !== undefined && above.some(({ inherited }) => inherited.from_pot === to_pot);
}

function wholesOf(chain: Chain): Chain[] {
  return chain.wholes.flatMap(({ chain: whole }) => [whole, ...wholesOf(whole)]);
}

const sums = (totals: readonly Total[]) =>
  totals.map(({ count, pounds, not_stated }) => ({ count, pounds, not_stated }));

describe("no pound is counted twice:", () => {
  /** Pairs of figures that are both counted with an amount, first the one that should not be. */
  const pairs = (count: CountSlug, wrong: (a: Figure, b: Figure) => boolean) =>
    fc.property(graphs, (rows) => {
      const dataset = sound(rows);
      const { included } = totalOf(dataset, councilOf(dataset), count);
      const counted = included.flatMap(({ figure, pounds }) =>
        pounds === undefined ? [] : [figure],
      );
      const twice = counted.flatMap((a) =>
        counted.filter((b) => a !== b && wrong(a, b)).map((b) => `${a.id} and ${b.id}`),
      );
      expect(twice).toEqual([]);
    });

  const rules = ["decided", "all-identified"] as const;

  test.each(rules)("%s counts a figure or its restatement", (count) => {
    fc.assert(
      pairs(count, (a, b) => a.chain === b.chain),
      runs,
    );
  });

  test.each(rules)("%s counts a whole or its parts, at any depth", (count) => {
    fc.assert(
      pairs(count, (a, b) => wholesOf(a.chain).includes(b.chain)),
      runs,
    );
  });

  test.each(rules)("%s counts a figure or its successor", (count) => {
    const later = (a: Figure) => a.chain.figures.flatMap(({ superseded_by }) => superseded_by);
    fc.assert(
      pairs(count, (a, b) => later(a).some((one) => one.chain === b.chain && isOfficial(one))),
      runs,
    );
  });

  test.each(rules)("%s counts a pot's filling or what is drawn from it", (count) => {
    const heldBack = (pot: Pot) => count === "decided" || pot.earmarked === "yes";
    fc.assert(
      pairs(count, (a, b) => {
        const pot = a.inherited.from_pot;
        return pot !== undefined && heldBack(pot) && b.to_pot === pot;
      }),
      runs,
    );
  });
});

describe("every figure of the council", () => {
  test.each(slugs)("is either included or excluded by %s, and once", (slug) => {
    fc.assert(
      fc.property(graphs, (rows) => {
        const dataset = sound(rows);
        const { included, excluded } = totalOf(dataset, councilOf(dataset), slug);
        const found = [...included, ...excluded].map(({ figure }) => figure.id);
        const all = dataset.figures.filter(({ council }) => council.id === "northtown");
        expect(found.sort()).toEqual(all.map(({ id }) => id).sort());
      }),
      runs,
    );
  });
});

describe("a reason that says that the money is counted already", () => {
  const says = ["part", "restated", "release", "release-whole"];

  test.each(slugs)("points to a figure that %s counts", (slug) => {
    fc.assert(
      fc.property(graphs, (rows) => {
        const dataset = sound(rows);
        const { included, excluded } = totalOf(dataset, councilOf(dataset), slug);
        const counted = new Set(included.map(({ figure }) => figure));
        const because = new Map(excluded.map((one) => [one.figure, one.because]));
        // A filling is counted as well where what replaces it is, or the filling of the pot that it came from.
        const next = (figure: Figure): Figure[] =>
          figure.chain.figures.flatMap((one) =>
            [...one.superseded_by, because.get(one) ?? []].flat(),
          );
        const leads = (figure: Figure | undefined): boolean =>
          figure !== undefined && (counted.has(figure) || next(figure).some(leads));
        const wrong = excluded.filter(({ clause, because: other }) => {
          if (!says.includes(clause)) return false;
          return clause.startsWith("release") ? !leads(other) : !other || !counted.has(other);
        });
        expect(wrong.map(({ figure, clause }) => `${figure.id}: ${clause}`)).toEqual([]);
      }),
      runs,
    );
  });
});

describe("amounts", () => {
  test("counted are never negative, never more than the figure, and add up to the total", () => {
    fc.assert(
      fc.property(graphs, (rows) => {
        for (const { pounds, included } of totalsOf(rows)) {
          for (const one of included) {
            expect(one.pounds ?? 0).toBeGreaterThanOrEqual(0);
            expect(one.pounds ?? 0).toBeLessThanOrEqual(one.figure.pounds ?? 0);
          }
          const added = included.reduce((total, one) => total + (one.pounds ?? 0), 0);
          expect(added).toBe(pounds ?? 0);
        }
      }),
      runs,
    );
  });

  test("new and not stated together are never more than what is authorised", () => {
    fc.assert(
      fc.property(graphs, (rows) => {
        const [authorised, fresh] = totalsOf(rows);
        const found = (fresh?.pounds ?? 0) + (fresh?.not_stated ?? 0);
        const sources = authorised?.included.filter(overExplained) ?? [];
        fc.pre(sources.length === 0);
        expect(found).toBeLessThanOrEqual(authorised?.pounds ?? 0);
      }),
      runs,
    );
  });

  test.each(Object.keys(dimensions) as DimensionName[])(
    "divided by %s add up to the total",
    (name) => {
      fc.assert(
        fc.property(graphs, (rows) => {
          for (const { pounds, included } of totalsOf(rows)) {
            const divided = [...breakdown(included, name).values()];
            expect(divided.reduce((total, one) => total + one, 0)).toBe(pounds ?? 0);
            for (const one of divided) expect(one).toBeGreaterThanOrEqual(0);
          }
        }),
        runs,
      );
    },
  );
});

/** Whether the sources of a figure, which no paper calls complete, are more than the figure. */
function overExplained({ figure }: { readonly figure: Figure }): boolean {
  const all = [figure.chain, ...partsOf(figure.chain)];
  return all.some((chain) => {
    const sources = chain.parts.filter(({ split }) => split === "source");
    const added = sources.map(({ chain: part }) => Math.max(...part.figures.map(poundsOf)));
    return added.reduce((total, one) => total + one, 0) > Math.max(...chain.figures.map(poundsOf));
  });
}

const poundsOf = (figure: Figure) => figure.pounds ?? 0;

function partsOf(chain: Chain): Chain[] {
  return chain.parts.flatMap(({ chain: part }) => [part, ...partsOf(part)]);
}

describe("a total does not change", () => {
  /** Adds a row that names one of the rows, and compares all totals. */
  const adding = (row: (target: FigureCells) => FigureCells | undefined) =>
    fc.property(graphs, fc.double({ min: 0, max: 0.99, noNaN: true }), (rows, which) => {
      const added = row(rows[Math.floor(which * rows.length)] ?? {});
      fc.pre(added !== undefined);
      const before = sums(totalsOf(rows));
      expect(sums(totalsOf([...rows, added as FigureCells]))).toEqual(before);
    });

  const pounds = ({ amount_gbp }: FigureCells) => Number(amount_gbp ?? 0);
  const same = (target: FigureCells, cells: FigureCells) =>
    target.amount_absent ? absent("added", cells) : sum("added", pounds(target), cells);
  const settled = ({ status, decision, document }: FigureCells) =>
    ["approved", "noted"].includes(status ?? "") &&
    /main|budget|later/.test(decision ?? "") &&
    document === "northtown-report";

  test("by a report of money that is known", () => {
    const row = (target: FigureCells) =>
      settled(target)
        ? same(target, { status: "noted", restates: target.id, in_scope: target.in_scope })
        : undefined;
    fc.assert(adding(row), fewer);
  });

  test("by a part of a sum that is known", () => {
    const row = (target: FigureCells): FigureCells | undefined => {
      const { id, status, decision, document } = target;
      const in_scope = target.in_scope === "partly" ? "no" : target.in_scope;
      const part = { status, decision, document, in_scope, part_of: `${id}:step` };
      return target.amount_absent
        ? absent("added", part)
        : sum("added", Math.ceil(pounds(target) / 2), part);
    };
    fc.assert(adding(row), fewer);
  });

  test.each(["rejected", "recommended"])("by a %s figure, whatever it relates to", (status) => {
    const row = (target: FigureCells) => same(target, { status, restates: target.id });
    const alone = () => sum("added", 500, { status, to_pot: "northtown-fund" });
    const part = (target: FigureCells) =>
      same(target, { status, part_of: `${target.id}:item`, in_scope: target.in_scope });
    for (const one of [row, alone, part]) fc.assert(adding(one), fewer);
  });

  test("by a press figure, whatever it relates to", () => {
    const press = { document: "northtown-press", decision: "northtown-later" };
    const pots = { from_pot: "northtown-reserve", to_pot: "northtown-fund" };
    const again = (target: FigureCells) => same(target, { ...press, ...pots, restates: target.id });
    const next = (target: FigureCells) =>
      same(target, { ...press, ...pots, supersedes: target.id });
    const part = (target: FigureCells) =>
      same(target, { ...press, part_of: `${target.id}:item`, in_scope: target.in_scope });
    for (const one of [again, next, part]) fc.assert(adding(one), fewer);
  });

  test("by moving money on from one earmarked pot to another, and drawing it there", () => {
    const filling = sum("filling", 500, { to_pot: "northtown-fund" });
    const quiet = "northtown-quiet-fund";
    const moved = sum("moved", 400, { from_pot: "northtown-fund", to_pot: quiet });
    const drawn = sum("drawn", 300, { from_pot: quiet, decision: "northtown-later" });
    fc.assert(
      fc.property(graphs, (rows) => {
        const before = sums(totalsOf([...rows, filling]));
        expect(sums(totalsOf([...rows, filling, moved, drawn]))).toEqual(before);
      }),
      fewer,
    );
  });
});
