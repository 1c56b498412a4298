/** How to cite one amount: in a line, and in the form that DataCite recommends for data. */
import type { Dataset } from "../../dataset/dataset.ts";
import type { Amount } from "../../counting/figure-facts.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";
import { versionWords } from "../../publish/citation.ts";
import { datedWords } from "../../wording/document-kind.ts";
import { quotedName } from "../../wording/quoted-name.ts";
import { printText } from "../../wording/statement.ts";
import { site } from "../../topic.ts";

interface Citation {
  readonly short: string;
  /** Creator (year): title. Version. Publisher. Type. Address. Then the document behind it. */
  readonly long: string;
}

/** `address` is the full address of the amount's page, `release` the day of the latest release. */
export function citation(
  dataset: Dataset,
  amount: Amount,
  address: string,
  release: string | undefined,
): Citation {
  const { council, document, locator } = amount;
  const date = dataDate(dataset);
  const print = printText(amount);
  const year = document.date?.slice(0, 4) ?? "no date";
  const source = `${document.publisher} (${year}): ${document.title}, ${locator}.${document.url ? ` ${document.url}` : ""}`;
  return {
    short: `${council.name}, ${quotedName(amount)}, ${print}. ${document.publisher}, ${document.title} (${datedWords(document)}), ${locator}, in ${site.name}, ${address}`,
    long: `${site.name} (${date.slice(0, 4)}): ${council.name}, ${quotedName(amount)}, ${print}. ${versionWords(date, release)} ${site.name}. Dataset. ${address} Source: ${source}`,
  };
}
