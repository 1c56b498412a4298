/** One thing that can be looked up: what it is called, what to say beside it, and the words that find it. */
import type { Council } from "../../dataset/dataset.ts";
import type { Link } from "../../wording/rich-text.ts";
import type { SearchKind, SearchStage } from "./search-kinds.ts";

/** One thing that can be looked up. */
export interface SearchRecord {
  readonly kind: SearchKind;
  /** From the root of the site, without a slash before it: `figures/<id>/`. */
  readonly address: string;
  readonly name: string;
  readonly council: Council | undefined;
  /** Its date or period in words; empty where it has none. */
  readonly when: string;
  /** Its amount in words; empty where it has none. */
  readonly amount: string;
  /** What it is, in a few words. */
  readonly beside: string;
  /** Sums in its name, each with its figure. */
  readonly sums: readonly Link[];
  /** Amounts by which it is found, in pounds. */
  readonly pounds: readonly number[];
  /** How far its money has come; undefined for kinds that do not stand by stage. */
  readonly stage: SearchStage | undefined;
  /** What else finds it: notes, documents, names of pots. */
  readonly words: string;
}

/** The fields that a caller gives of a record; all but its name may be left out. */
export type RecordFields = Pick<SearchRecord, "name"> & Partial<SearchRecord>;

/** A record with nothing said but what is given. */
export function record(kind: SearchKind, address: string, given: RecordFields): SearchRecord {
  const silent = {
    council: undefined,
    when: "",
    amount: "",
    beside: "",
    sums: [],
    pounds: [],
    stage: undefined,
    words: "",
  };
  return { ...silent, kind, address: address.replace(/^\//, ""), ...given };
}

/** Texts with spaces between, without what is not stated. */
export function joined(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join(" ");
}
