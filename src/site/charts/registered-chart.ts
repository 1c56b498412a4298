/** What a chart must say of itself to be taken away: as a file, as a quotation, on another site. */
import type { Draw } from "./render.ts";
import type { RichText } from "../../wording/rich-text.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Records } from "../../publish/records.ts";

/** A chart that has files, an embed page and quotations. */
export interface RegisteredChart {
  /** Its address for ever: `/charts/<id>.svg`, `/embed/<id>/`. Unique on each page that shows it. */
  readonly id: string;
  /** False where it has files but no page alone, and so no frame for other sites: there are too many of its kind. */
  readonly alone?: false;
  /** What the picture shows, for those who cannot see it. */
  readonly name: string;
  readonly draw: Draw;
  /** How it is drawn on its page alone, if that has to be lighter than a file. */
  readonly drawLight?: Draw;
  /** Pixels of the picture where there is room, and in files; undefined for the breadth of a page. */
  readonly broadWidth?: number;
  /** The finding, worked out from the numbers, without a full stop. */
  readonly finding: RichText;
  /** What is counted, of which year, in which prices: a sentence or two. */
  readonly sentence: RichText;
  /** What a reader must not conclude. */
  readonly caveat: string;
  readonly sources: string;
  /** Of when the decisions and the data are: `Decisions of …; data of ….` */
  readonly dated: string;
  /** Of when the data is, in words. */
  readonly data_date: string;
  /** The page that shows it, under the site's base. */
  readonly page: string;
  /** The part of that page that lists the figures in it: an id. */
  readonly listed: string;
  /** Sentences to quote, complete with their caveats, without the date of the data and the address. */
  readonly quotes: readonly string[];
  /** What is shown, as flat records. */
  readonly records: () => Records;
}

/** The charts of a feature, as its `registration.ts` declares them. */
export interface Registration {
  /** Its place among the features in every list of charts. */
  readonly order: number;
  readonly charts: readonly ((dataset: Dataset) => readonly RegisteredChart[])[];
}
