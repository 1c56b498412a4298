/** A new print of a known paper against its file of prints: amounts gone, changed and added. */
import type { Print } from "../dataset/dataset.ts";
import type { PrintCells } from "./prints-file.ts";

interface PrintChange {
  readonly kind: "gone" | "changed" | "added";
  readonly place: string;
  /** As it was printed, and as it is; one of them where it is gone or added. */
  readonly before: string | undefined;
  readonly now: string | undefined;
}

/** The changes in the order of the paper; what was printed and is no longer comes first at its place. */
export function printChanges(
  before: readonly Pick<Print, "place" | "printed">[],
  now: readonly Pick<PrintCells, "place" | "printed">[],
): PrintChange[] {
  const places = [...new Set([...before, ...now].map(({ place }) => place))];
  return places.flatMap((place) => {
    const at = ({ place: one }: { readonly place: string }) => one === place;
    const old = before.filter(at).map(({ printed }) => printed);
    const fresh = now.filter(at).map(({ printed }) => printed);
    const gone = without(old, fresh);
    const added = without(fresh, old);
    return Array.from({ length: Math.max(gone.length, added.length) }, (_, index) => {
      const [was, is] = [gone[index], added[index]];
      const kind = was === undefined ? "added" : is === undefined ? "gone" : "changed";
      return { kind, place, before: was, now: is } as const;
    });
  });
}

/** What the first list has more of than the second. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return all.filter((one) => {
    const index = rest.indexOf(one);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}

/** One line for people. */
export function changeLine({ kind, place, before, now }: PrintChange): string {
  const what = kind === "changed" ? `${before ?? ""} is now ${now ?? ""}` : (before ?? now ?? "");
  return `${kind}: ${place}: ${what}`;
}
