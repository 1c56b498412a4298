/** Unfinished work on a paper, kept in a folder that is no part of the data, until the paper is written. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { noChanges, type Changes } from "./added-cards.ts";
import type { Card } from "./cards.ts";

interface Draft {
  readonly cards: readonly Card[];
  readonly changes: Changes;
}

/** Of the paper's text: another text has other cards. */
type KeptDraft = Draft & { readonly hash: string };

/** Writes the draft of a document; does nothing without a folder. */
export function keepDraft(
  folder: string | undefined,
  document: string,
  text: string,
  own: Draft,
): void {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  const draft: KeptDraft = { hash: hashOf(text), ...own };
  writeFileSync(fileOf(folder, document), `${JSON.stringify(draft)}\n`);
}

/** The work as it was left; undefined where there is none, or of another text or reading. */
export function keptDraft(
  folder: string | undefined,
  document: string,
  text: string,
  fresh: readonly Card[],
): Draft | undefined {
  if (folder === undefined || !existsSync(fileOf(folder, document))) return undefined;
  try {
    const draft = JSON.parse(readFileSync(fileOf(folder, document), "utf8")) as Partial<KeptDraft>;
    const { hash, cards = [], changes = noChanges } = draft;
    const amounts = (all: readonly Card[]) =>
      all.filter(({ amount }) => amount !== undefined).length;
    const isSame =
      hash === hashOf(text) && amounts(cards) === amounts(fresh) + changes.added.length;
    return isSame ? { cards, changes } : undefined;
  } catch (error) {
    // A draft that was cut off while it was written is none.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Removes the draft of a document. */
export function dropDraft(folder: string | undefined, document: string): void {
  if (folder !== undefined) rmSync(fileOf(folder, document), { force: true });
}

function fileOf(folder: string, document: string): string {
  return path.join(folder, `${document}.json`);
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
