/** The work on one paper: its cards, what is wrong with them, and where it is kept between two sittings. */
import type { Opened } from "../reading/paper-file.ts";
import { changedFiles } from "../reading/changed-files.ts";
import { dataTexts, writeTogether } from "../new-council/folder.ts";
import { answerOf, answered, settled, type Answer } from "./answers.ts";
import { cardsOf, left, nextOpen, type Card } from "./cards.ts";
import { keepDraft, keptCards, dropDraft } from "./drafts.ts";
import { outcome, type Paper } from "./outcome.ts";
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
  readonly paper: Paper;
  readonly opened: Opened;
  readonly options: DeskOptions;
  cards: readonly Card[];
  faults: readonly Fault[] = [];
  /** The changed files, once they are written. */
  written: readonly string[] | undefined;

  constructor(opened: Opened, options: DeskOptions) {
    const { proposed, request } = opened;
    this.opened = opened;
    this.options = options;
    this.paper = {
      council: request.council,
      document: proposed.document,
      reading: proposed.reading,
    };
    const fresh = cardsOf(proposed, request.council);
    this.cards = keptCards(options.drafts, proposed.document, request.text, fresh) ?? fresh;
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

  /** Takes a form's answer; the card is settled where its cells are sound. Whether it is. */
  accept(key: string, form: URLSearchParams): boolean {
    const card = this.card(key);
    if (!card || this.written) return false;
    return this.take(card, answerOf(form, card));
  }

  private take(card: Card, answer: Answer): boolean {
    const { key } = card;
    const { council, document, reading } = this.paper;
    this.cards = answered(this.cards, key, answer, council);
    const now = this.card(key);
    this.faults = now ? cellFaults(now, council) : [];
    const isSound = this.faults.length === 0;
    this.cards = settled(this.cards, key, isSound);
    keepDraft(this.options.drafts, document, this.opened.request.text, this.cards);
    return isSound && reading.amounts.length > 0;
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
    writeTogether(data, files);
    if (kept !== undefined) writeTogether(kept, new Map([[request.source_file, request.text]]));
    dropDraft(drafts, this.paper.document);
    this.written = [...files.keys()].sort();
    return true;
  }
}
