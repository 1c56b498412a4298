/**
 * Every card of the site by its id: a page names one, and its picture is made under `/cards/`. A
 * feature that has cards declares them in its `cards.ts`.
 */
import type { Dataset } from "../../dataset/dataset.ts";
import { pageCards } from "./pages.ts";
import { rowCards } from "./rows.ts";
import { cardAlt, cardPng, type Cards, type CardWords } from "./site-card.ts";
import { memoized } from "../../format/memoized.ts";

const features = import.meta.glob<{ cards: (dataset: Dataset) => Cards }>(
  "../../features/*/cards.ts",
  { eager: true },
);
const families = [...Object.values(features).map(({ cards }) => cards), pageCards, rowCards];

interface Registered {
  readonly id: string;
  readonly words: () => CardWords;
  /** What the card shows, in words. */
  readonly alt: () => string;
  readonly png: () => Promise<Uint8Array>;
}

/** A card by its id. One that is not registered is an error of ours. */
export function siteCard(dataset: Dataset, id: string): Registered {
  const card = siteCards(dataset).get(id);
  if (card) return card;
  throw new Error(`no card "${id}" in src/site/cards/registry.ts`);
}

/** The cards of a dataset by their id. */
export const siteCards = memoized((dataset: Dataset): ReadonlyMap<string, Registered> => {
  const all = families.flatMap((family) => family(dataset));
  const cards = all.map(([id, make]) => [id, card(dataset, id, once(make))] as const);
  if (new Map(cards).size < all.length) throw new Error("two cards are registered under one id");
  return new Map(cards);
});

function card(dataset: Dataset, id: string, words: () => CardWords): Registered {
  return {
    id,
    words,
    alt: () => cardAlt(dataset, words()),
    png: () => cardPng(dataset, words()),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
