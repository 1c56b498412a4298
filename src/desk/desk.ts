/** The work on one paper: its cards, what is wrong with them, and where it is kept between two sittings. */
import type { Opened } from "../reading/paper-file.ts";
import { changedFiles } from "../reading/changed-files.ts";
import { dataTexts, writeTogether } from "../new-council/folder.ts";
import { occurrences, surroundingsOf } from "../reading/added.ts";
import type { FoundAmount } from "../reading/found.ts";
import type { PrintCells } from "../reading/prints-file.ts";
import { changedReading, noChanges, withCard, type Changes } from "./added-cards.ts";
import { answerOf, answered, settled } from "./answers.ts";
import { cardsOf, left, nextOpen, type Card } from "./cards.ts";
import { keepDraft, keptDraft, dropDraft } from "./drafts.ts";
import { outcome, type Paper } from "./outcome.ts";
import { printedCellsOf, printOf, typedPrint, type PrintFault } from "./prints.ts";
import { cellFaults, folderFaults, type CheckFolder, type Fault } from "./problems.ts";

interface DeskOptions {
  /** The data folder. */
  readonly data: string;
  /** Where the paper's text is kept besides; undefined for nowhere. */
  readonly texts: string | undefined;
  /** The folder of unfinished work; undefined to keep none. */
  readonly drafts: string | undefined;
  /** The day that changes.csv has for new rows. */
  readonly today: string;
  readonly check: CheckFolder;
}

/** The work on one paper. */
export class Desk {
  paper: Paper;
  readonly opened: Opened;
  readonly options: DeskOptions;
  cards: readonly Card[];
  /** What a person added to the reading, and corrected of it. */
  changes: Changes;
  faults: readonly Fault[] = [];
  /** The changed files, once they are written. */
  written: readonly string[] | undefined;

  constructor(opened: Opened, options: DeskOptions) {
    const { proposed, request } = opened;
    this.opened = opened;
    this.options = options;
    const fresh = cardsOf(proposed, request.council);
    const kept = keptDraft(options.drafts, proposed.document, request.text, fresh);
    this.cards = kept?.cards ?? fresh;
    this.changes = kept?.changes ?? noChanges;
    const { council } = request;
    const reading = changedReading(proposed.reading, this.changes);
    this.paper = { council, document: proposed.document, reading };
  }

  get left(): number {
    return left(this.cards);
  }

  card(key: string): Card | undefined {
    return this.cards.find((card) => card.key === key);
  }

  /** The card to work on after one. */
  next(key: string): Card | undefined {
    return nextOpen(this.cards, key);
  }

  /** The amounts that are marked: all but those that are none. */
  get keptAmounts(): FoundAmount[] {
    const { amounts } = this.paper.reading;
    const dropped = new Set(
      this.cards.flatMap(({ fate, amount }) => (fate.kind === "dropped" ? [amount] : [])),
    );
    return amounts.filter((_, index) => !dropped.has(index));
  }

  /** Takes a form's answer; the card is settled where its cells are sound. Whether it is. */
  accept(key: string, form: URLSearchParams): boolean {
    const card = this.card(key);
    if (!card || this.written) return false;
    const prints = this.correct(card, form);
    const { council } = this.paper;
    this.cards = answered(this.cards, key, answerOf(form, card), council);
    const now = this.card(key);
    this.faults = [...prints, ...(now ? cellFaults(now, council) : [])];
    const isSound = this.faults.length === 0;
    this.cards = settled(this.cards, key, isSound);
    this.keep();
    return isSound;
  }

  /** Takes words of the paper as an amount: its card, or what is wrong with what was typed. */
  add(form: URLSearchParams): { readonly card: Card } | { readonly faults: readonly PrintFault[] } {
    const { reading } = this.paper;
    const printed = (form.get("words") ?? "").trim();
    const at = form.get("at") ?? "";
    const place = occurrences(reading, printed, this.keptAmounts).find(
      ({ spot, start }) => at === `${spot}:${start}`,
    );
    const around = place && surroundingsOf(reading, place, printed.length);
    const typed = typedPrint(form);
    if (!place || !around || !typed || this.written)
      return {
        faults: [{ field: "words", found: printed, allowed: "words that the paper prints" }],
      };
    const print = printOf({ ...typed, printed, place: around.place }, reading);
    if ("faults" in print) return print;
    const { pounds, unit, qualifier } = print.cells;
    const added = { ...place, printed, pounds, unit, qualifier };
    this.change({ ...this.changes, added: [...this.changes.added, added] });
    this.cards = withCard(this.cards, this.paper);
    this.keep();
    const key = `amount-${this.paper.reading.amounts.length}`;
    const card = this.card(key);
    if (!card) throw new Error(`There is no card ${key}.`);
    return { card };
  }

  /** What a form says otherwise of the print of a card’s amount; what is wrong with it, where it is not taken. */
  private correct({ key, amount = -1 }: Card, form: URLSearchParams): Fault[] {
    const { reading } = this.paper;
    const [before, typed] = [reading.amounts[amount], typedPrint(form)];
    if (!before || !typed) return [];
    const isAsBefore =
      typed.printed === before.printed &&
      typed.pounds === String(before.pounds) &&
      typed.unit === before.unit &&
      typed.qualifier === before.qualifier &&
      typed.place === before.place;
    if (isAsBefore) return [];
    const print = printOf(typed, reading);
    if ("faults" in print)
      return print.faults.map(({ field, found, allowed }) => {
        return { key, field, words: `${field.slice(6)}: found ${found}; allowed: ${allowed}` };
      });
    const others = this.changes.corrected.filter(([index]) => index !== amount);
    this.change({ ...this.changes, corrected: [...others, [amount, print.cells]] });
    this.cards = this.cards.map((card) =>
      card.key === key ? { ...card, cells: correctedCells(card, print.cells) } : card,
    );
    return [];
  }

  private change(changes: Changes): void {
    this.changes = changes;
    const reading = changedReading(this.opened.proposed.reading, changes);
    this.paper = { ...this.paper, reading };
  }

  private keep(): void {
    const { text } = this.opened.request;
    const draft = { cards: this.cards, changes: this.changes };
    keepDraft(this.options.drafts, this.paper.document, text, draft);
  }

  /** Writes everything, or nothing where the check finds a fault. Whether it is written. */
  write(): boolean {
    if (this.written) return true;
    const { data, texts: kept, today, check, drafts } = this.options;
    const { request } = this.opened;
    // The folder may have changed since the desk was opened.
    const texts = new Map([...(dataTexts(data) ?? [])].map(([file, { text }]) => [file, text]));
    const written = outcome(this.cards, this.paper, today);
    this.faults = folderFaults(data, texts, written, this.cards, check);
    for (const { key } of this.faults)
      if (key !== undefined) this.cards = settled(this.cards, key, false);
    if (this.faults.length > 0) return false;
    const files = changedFiles(texts, written);
    const refusal = refused(() => writeTogether(data, files));
    if (refusal) {
      this.faults = [refusal];
      return false;
    }
    if (kept !== undefined) writeTogether(kept, new Map([[request.source_file, request.text]]));
    dropDraft(drafts, this.paper.document);
    this.written = [...files.keys()].sort();
    return true;
  }
}

/** The cells of a row with what the paper prints; a card that has no row has none. */
function correctedCells({ cells }: Card, print: PrintCells): Card["cells"] {
  return Object.keys(cells).length === 0 ? cells : { ...cells, ...printedCellsOf(print) };
}

/** Why the disk does not take what is written; undefined where it does. */
function refused(write: () => void): Fault | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return { key: undefined, field: undefined, words: error.message };
  }
}
