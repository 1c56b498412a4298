/** How the data set is cited: in a sentence, and in the form that DataCite recommends. */
import { publisher } from "./publisher.ts";

interface Citation {
  readonly short: string;
  readonly long: string;
}

/**
 * What of the data is cited, so that it can be looked up: a frozen release, or the latest with the changes since, which
 * the page of changes lists; without one, the day alone. Empty where nothing has changed yet.
 */
export function versionWords(date: string | undefined, release: string | undefined): string {
  if (date === undefined || date === "") return "";
  if (release === undefined || release > date) return `Data of ${date}.`;
  return release === date
    ? `Release ${release}.`
    : `Release ${release} with the changes to ${date}.`;
}

/** Creator (year): Title. Version. Publisher. Type. Address. */
export function citation(of: {
  readonly date: string | undefined;
  /** The day of the latest release. */
  readonly release: string | undefined;
  readonly address: string;
}): Citation {
  const year = of.date?.slice(0, 4) ?? "no date";
  const version = [versionWords(of.date, of.release)].filter((words) => words !== "");
  const [, subtitle = publisher.title] = publisher.title.split(": ");
  const title = subtitle.slice(0, 1).toUpperCase() + subtitle.slice(1);
  return {
    short: `${publisher.name} (${year})`,
    long: `${publisher.name} (${year}): ${[`${title}.`, ...version, publisher.name].join(" ")}. Dataset. ${of.address}data/`,
  };
}
