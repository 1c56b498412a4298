/** The columns of words: a dictionary and a code for each row. */
import type { Dataset, Figure, OtherAmount } from "../../../dataset/dataset.ts";
import { inOrder } from "../../../format/words.ts";
import { doesNotApply, notStated } from "../../../publish/database/amount-words.ts";
import type { CountedRule } from "../../../publish/database/counted-pieces.ts";
import { slugOf } from "../../../site/url-scheme.ts";
import { codeText, type ExploreFile, type FacetWord } from "../model/explore-file.ts";
import { facets, type FacetId } from "../model/facets.ts";
import { Dictionary } from "./dictionary.ts";
import type { ExploreRow } from "./explore-rows.ts";

type Column = ExploreFile["facets"][number];

/** A column for each facet, in the order of the facets. */
export function facetColumns(
  dataset: Dataset,
  rows: readonly ExploreRow[],
  counted: readonly CountedRule[],
): Column[] {
  return facets.map(({ id }) => {
    if (id === "counted") return countedColumn(rows, counted);
    return id === "council" ? councilColumn(dataset, rows) : wordColumn(id, rows);
  });
}

/** Words by their letters; what is not stated and what does not apply come last. */
function wordColumn(id: Exclude<FacetId, "counted">, rows: readonly ExploreRow[]): Column {
  const used = new Set(rows.map(({ words }) => words[id] ?? notStated));
  const last = [notStated, doesNotApply].filter((word) => used.delete(word));
  const dictionary = new Dictionary([...[...used].sort(inOrder), ...last]);
  const codes = rows.map(({ words }) => dictionary.code(words[id] ?? notStated));
  return { id, words: dictionary.words.map(withSlug), codes: codeText(codes) };
}

/** Every council by its id, in the order of its table, with or without rows. */
function councilColumn({ councils }: Dataset, rows: readonly ExploreRow[]): Column {
  const dictionary = new Dictionary(councils.map(({ id }) => id));
  const codes = rows.map(({ words }) => dictionary.code(words.council ?? ""));
  const words = councils.map(({ id, short_name }) => ({ slug: id, word: short_name }));
  return { id: "council", words, codes: codeText(codes) };
}

/** A bit for each rule that counts money of the row, or of its parts. */
function countedColumn(rows: readonly ExploreRow[], counted: readonly CountedRule[]): Column {
  const bits = new Map<Figure | OtherAmount, number>();
  counted.forEach(({ pieces }, at) => {
    for (const { figure, within } of pieces.filter(({ unsure }) => !unsure))
      for (const one of [figure, ...within]) bits.set(one, (bits.get(one) ?? 0) | (1 << at));
  });
  const words = [
    { slug: "none", word: "no count" },
    ...counted.map(({ rule }) => ({ slug: rule.slug, word: rule.name })),
  ];
  return { id: "counted", words, codes: codeText(rows.map(({ amount }) => bits.get(amount) ?? 0)) };
}

/** Two words of the same letters have addresses of their own. */
export function withSlug(word: string, at: number, words: readonly string[]): FacetWord {
  const slug = slugOf(word) || "word";
  const before = words.slice(0, at).filter((other) => (slugOf(other) || "word") === slug).length;
  return { slug: before === 0 ? slug : `${slug}--${before + 1}`, word };
}
