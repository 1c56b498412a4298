/** What went into a pot, out of it and is left, registered: a picture for each pot with a balance. */
import { balanceBars } from "./balance-bars.ts";
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { balanceStepRecords } from "./balance-step-records.ts";
import { publisher } from "../../publish/publisher.ts";
import { balanceStories, type BalanceStory } from "./balance-stories.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";
import { ledgerPage } from "./ledger-page.ts";
import { linkAllSums } from "../../wording/rich-text.ts";
import { dating } from "../../site/charts/dating.ts";
import type { RegisteredChart, Registration } from "../../site/charts/registered-chart.ts";
import { smallWidth } from "../../site/charts/sizes.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";

/** What `src/site/charts/registry.ts` collects. */
export const registration: Registration = { order: 4, charts: [balanceCharts] };

function balanceCharts(dataset: Dataset): RegisteredChart[] {
  return dataset.councils.flatMap((council) =>
    balanceStories(dataset, [council]).map((story) => registered(dataset, council, story)),
  );
}

/** The id of the picture of a pot's balance. */
export function balanceChartId({ pot }: Pick<BalanceStory, "pot">): string {
  return `balance-${pot}`;
}

function registered(dataset: Dataset, council: Council, story: BalanceStory): RegisteredChart {
  const page = ledgerPage(council);
  const id = balanceChartId(story);
  const { name, steps, finding, silence, note } = story;
  const list = { page: "council", id: council.id, part: "pots" } as const;
  const held = finding.replaceAll("we hold", `that ${publisher.name} holds`);
  return {
    id,
    name: `${council.short_name}, ${name}: what went in, what went out, what is left`,
    draw: (frame) => balanceBars(story, frame),
    broadWidth: smallWidth,
    finding: linkAllSums(list, `${council.short_name}, ${name}: ${finding}`),
    sentence: linkAllSums(list, [silence, note ?? []].flat().join(" ")),
    caveat:
      "“Left” is what is not drawn in the papers that we hold; money may have been drawn since. All bars are on one scale. A dashed outline is a ceiling, “up to”; a dotted one a size that another has replaced.",
    sources: `the decision papers of ${council.name}.`,
    ...dating(
      dataset,
      "Decisions",
      steps.flatMap(({ date, date_read }) =>
        date === undefined ? [] : { date, inferred: date_read ? ["date"] : [] },
      ),
    ),
    page,
    listed: id,
    quotes: [
      `${council.name}, ${name}: ${held} (money may have been drawn since; “up to” is a ceiling).`,
    ],
    records: () => {
      const place = absoluteUrls.page(`${page}#${id}`);
      return balanceStepRecords(story, { page: place, data_date: dataDate(dataset) });
    },
  };
}
