/** What two councils share, and all that each authorised, as flat records. */
import { perPersonColumn } from "../../measures/measure.ts";
import { recordsOf, type Edition, type Records } from "../../publish/records.ts";
import { sliceTitle } from "../../wording/slice-words.ts";
import type { PairView } from "./pair-view.ts";

/** A record for each side of each slice, then for all that each authorised. */
export function pairRecords({ alike, authorised, verdict }: PairView, edition: Edition): Records {
  const slices = alike.slices.flatMap((slice) =>
    slice.sides.map((side) => ({
      what: sliceTitle(slice),
      verdict: slice.verdict.verdict,
      council: side.council.id,
      pounds: side.pounds,
      pounds_up_to: side.qualified.ceiling,
      pounds_about: side.qualified.about,
      within_ceiling_gbp: side.within ?? null,
      our_reading_gbp: side.newness.reduce((sum, { inferred }) => sum + inferred, 0),
      called_extra: side.newness.some(({ extra }) => extra > 0) ? "yes" : "no",
      [perPersonColumn]: side.per_person ?? null,
      share_of_authorised: side.share,
      figures: side.figures.join(" "),
    })),
  );
  const all = authorised.flatMap(({ council, sum, parts }) =>
    (parts.length === 0 ? [undefined] : parts).map((part) => ({
      what: `Authorised${sum?.capital ? ", capital" : ""}: ${part ? (part.newness ?? "not stated whether new") : "no amount"}`,
      verdict: verdict.verdict,
      council: council.id,
      pounds: part?.pounds ?? null,
      pounds_up_to: part === undefined ? null : part.ceiling ? part.pounds : 0,
      pounds_about: part === undefined ? null : part.about ? part.pounds : 0,
      within_ceiling_gbp: part?.within ? (sum?.pounds ?? null) : null,
      our_reading_gbp: part === undefined ? null : part.inferred ? part.pounds : 0,
      called_extra: part === undefined ? null : part.extra ? "yes" : "no",
      [perPersonColumn]: part?.per_person ?? null,
      share_of_authorised: null,
      figures: part?.figure?.id ?? "",
    })),
  );
  return recordsOf([...slices, ...all].map((row) => ({ ...row, ...edition })));
}
