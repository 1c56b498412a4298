/**
 * How much of a total is new, how much was set aside before, and of how much nobody says so: with what
 * stands behind it. One-off, ongoing and capital money stand apart unless a paper prints them as one sum.
 */
import { breakdown, slices, type DimensionName } from "../counting/breakdown.ts";
import {
  addedQualified,
  qualifiedParts,
  type QualifiedParts,
} from "../counting/qualified-parts.ts";
import type { Included } from "../counting/tally.ts";
import type { CountSlug, Total } from "../counting/total.ts";
import type { Newness } from "../counting/new-money.ts";
import { newnessClaims, type NewnessClaim } from "./newness-claims.ts";

export type { NewnessClaim } from "./newness-claims.ts";

/** Money that a text may give as one sum. */
export interface SumClaim {
  readonly capital: boolean;
  /** Undefined where the whole total may be given as one sum. */
  readonly recurrence: "one-off" | "ongoing" | "not stated" | undefined;
  readonly pounds: number;
  readonly qualified: QualifiedParts;
  /** New first, then what was set aside, then what is not stated; each at most once. */
  readonly parts: readonly NewnessClaim[];
}

/** The sums of a total, capital last. Amounts that are not published are in none. */
export function sumClaims({ included, count }: Total): SumClaim[] {
  const known = included.filter(({ pounds }) => pounds !== undefined && pounds > 0);
  const recurrences = breakdown(known, "recurrence");
  const isOne = known.length <= 1 || recurrences.size <= 1;
  const names: readonly DimensionName[] = isOne ? ["money_type"] : ["money_type", "recurrence"];
  const pieces = known.flatMap((one) => claimPieces(one, count, names));
  const groups = Map.groupBy(pieces, ({ words: [type, recurrence] }) =>
    [type === "capital", recurrence].join(),
  );
  return [...groups.values()]
    .map((group) => sumClaim(group, isOne))
    .sort((a, b) => Number(a.capital) - Number(b.capital) || orderOf(a) - orderOf(b));
}

interface ClaimPiece extends NewnessClaim {
  readonly words: readonly (string | undefined)[];
  /** The counted sum that it is a part of. */
  readonly top: Included;
}

function sumClaim(group: readonly ClaimPiece[], isOne: boolean): SumClaim {
  const [type, word] = group[0]?.words ?? [];
  return {
    capital: type === "capital",
    recurrence: isOne ? undefined : word === "one-off" || word === "ongoing" ? word : "not stated",
    pounds: sumOf(group, "pounds"),
    qualified: addedQualified(
      [...Map.groupBy(group, ({ top }) => top.of ?? top)].map(qualifiedOfSum),
    ),
    parts: order.flatMap((newness) => {
      const own = group.filter((piece) => piece.newness === newness);
      return own.length === 0 ? [] : [together(newness, own)];
    }),
  };
}

/** The qualified parts of a counted sum: by its own qualifier where all of it is here, else by those of its parts. */
function qualifiedOfSum([top, pieces]: readonly [Included, readonly ClaimPiece[]]): QualifiedParts {
  return sumOf(pieces, "pounds") === top.pounds
    ? qualifiedParts(breakdown([top], "qualifier"))
    : addedQualified(pieces.map(({ qualified }) => qualified));
}

const order = ["new", "already set aside", undefined] as const;
const recurrences = ["ongoing", "one-off", "not stated", undefined] as const;

function orderOf({ recurrence }: SumClaim): number {
  return recurrences.indexOf(recurrence);
}

function together(newness: Newness | undefined, own: readonly ClaimPiece[]): NewnessClaim {
  return {
    newness,
    pounds: sumOf(own, "pounds"),
    qualified: addedQualified(own.map(({ qualified }) => qualified)),
    inferred: sumOf(own, "inferred"),
    extra: sumOf(own, "extra"),
    grant: sumOf(own, "grant"),
    grant_about: sumOf(own, "grant_about"),
    of_one_year: own.flatMap(({ of_one_year }) => of_one_year),
    figures: [...new Set(own.flatMap(({ figures }) => figures))],
  };
}

function sumOf(
  pieces: readonly NewnessClaim[],
  of: "pounds" | "inferred" | "extra" | "grant" | "grant_about",
): number {
  return pieces.reduce((sum, piece) => sum + piece[of], 0);
}

/** The claims of one included sum, divided in some dimensions first where the papers allow it. */
function claimPieces(
  one: Included,
  count: CountSlug,
  names: readonly DimensionName[],
): ClaimPiece[] {
  const parts = dividedBy(one, names);
  const pieces = (part: Included, words: Part["words"]) =>
    newnessClaims(part, count).map((claim) => ({ ...claim, words, top: one }));
  const apart = parts.flatMap(({ words, part }) => pieces(part, words));
  const whole = pieces(one, parts[0]?.words ?? []);
  if (sums(apart) === sums(whole)) return apart;
  // No paper says which part is new. Where all parts are of one kind, the claims of the whole sum stand.
  const kinds = new Set(parts.map(({ words }) => words.join()));
  return kinds.size === 1 ? whole : parts.map((part) => unsaid(part, one));
}

interface Part {
  readonly words: readonly (string | undefined)[];
  readonly part: Included;
}

function dividedBy(one: Included, names: readonly DimensionName[]): Part[] {
  return names.reduce<Part[]>(
    (parts, name) =>
      parts.flatMap(({ words, part }) =>
        slices(part, name).map(({ category, figure, pounds }) => ({
          words: [...words, category],
          part: { figure, pounds, cut: one.cut },
        })),
      ),
    [{ words: [], part: one }],
  );
}

function unsaid({ words, part }: Part, top: Included): ClaimPiece {
  const { figure, pounds = 0 } = part;
  const qualified = qualifiedParts(breakdown([part], "qualifier"));
  return {
    words,
    top,
    newness: undefined,
    pounds,
    qualified,
    inferred: 0,
    extra: 0,
    grant: 0,
    grant_about: 0,
    of_one_year: [],
    figures: [figure],
  };
}

/** How much is new, and how much was set aside, as a text to compare. */
function sums(pieces: readonly ClaimPiece[]): string {
  return order
    .map((newness) =>
      sumOf(
        pieces.filter((piece) => piece.newness === newness),
        "pounds",
      ),
    )
    .join(" ");
}
