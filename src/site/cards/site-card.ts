/** What a card of this site is registered as, and what all cards have in common. */
import tokens from "../styles/tokens.css?raw";
import { cardSvg, cardText, type Card } from "./picture/card.ts";
import { cached } from "./picture/picture-cache.ts";
import { pngOf } from "./picture/raster.ts";
import { lightTokens } from "../charts/colours.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { publisher } from "../../publish/publisher.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";

/** What a page says of itself on its card; site and date are added to all alike. */
export type CardWords = Omit<Card, "site" | "dated">;

/** A card by its address below `/cards/`, without `.png`. Its words are made when they are asked for. */
export type Cards = readonly (readonly [id: string, words: () => CardWords])[];

/** What the card shows, in words, for those who cannot see it. */
export function cardAlt(dataset: Dataset, words: CardWords): string {
  return cardText(cardOf(dataset, words));
}

const colours = lightTokens(tokens);

/** The card as a PNG of 1200 by 630 pixels. */
export function cardPng(dataset: Dataset, words: CardWords): Promise<Uint8Array> {
  const svg = cardSvg(cardOf(dataset, words), colours);
  return cached(svg, () => pngOf(svg));
}

function cardOf(dataset: Dataset, words: CardWords): Card {
  const date = dataDate(dataset);
  const dated = date === "" ? "" : `Data of ${inWordsOfDate(date)}`;
  return { ...words, site: publisher.name, dated };
}
