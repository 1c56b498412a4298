/** How the data set is cited: in a sentence, and in the form that DataCite recommends. */
import { publisher } from "./publisher.ts";

interface Citation {
  readonly short: string;
  readonly long: string;
}

/** Creator (year): Title. Version. Publisher. Type. Address. */
export function citation(of: {
  readonly date: string | undefined;
  readonly address: string;
}): Citation {
  const year = of.date?.slice(0, 4) ?? "no date";
  const version = of.date === undefined ? "" : ` Version ${of.date}.`;
  const [, subtitle = publisher.title] = publisher.title.split(": ");
  const title = subtitle.slice(0, 1).toUpperCase() + subtitle.slice(1);
  return {
    short: `${publisher.name} (${year})`,
    long: `${publisher.name} (${year}): ${title}.${version} ${publisher.name}. Dataset. ${of.address}data/`,
  };
}
