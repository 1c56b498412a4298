/** Test support: the invented councils together with invented official statistics. */
import type { Dataset } from "../dataset/dataset.ts";
import { built, exampleTexts, type Changes } from "../dataset/example-data.ts";
import { problemLine } from "../csv/problem.ts";

const header = "gss_code,area,period,value,unit,source_id,locator,value_absent,note";

const areas = ["X00000000,Northtown", "X00000001,Southtown"];

/** Prices double from 2021-22 to 2024-25; what comes after is a forecast. */
const index = { "2021-22": 50, "2022-23": 80, "2023-24": 90, "2024-25": 100 };

/**
 * Both councils have 1,000 children in mid-2022 and spent £4m in 2022-23; `missing` leaves these
 * two series empty.
 */
export function exampleWithStatistics(changes: Changes, missing = false): Dataset {
  const texts = exampleTexts(changes);
  const rows = (lines: readonly string[]) => `${[header, ...lines].join("\n")}\n`;
  texts.set(
    "statistics/gdp_deflator.csv",
    rows([
      ...Object.entries(index).map(
        ([year, value]) => `K02000001,United Kingdom,${year},${value},index,release,row,,invented`,
      ),
      "K02000001,United Kingdom,2025-26,110,index (forecast),release,row,,",
    ]),
  );
  if (!missing) {
    const population = (area: string) => `${area},mid-2022,1000,persons aged 0 to 17,release,row,,`;
    const spending = (area: string) => `${area},2022-23,4000000,"GBP, gross",release,row,,`;
    texts.set("statistics/population_0_17.csv", rows(areas.map(population)));
    texts.set("statistics/s251_children_services_gross.csv", rows(areas.map(spending)));
  }
  texts.set(
    "statistics/sources.csv",
    "source_id,title,publisher,release,table,url,licence,note,copied_from\n" +
      "release,Statistics,Office,May 2026,one,https://statistics.example/,Open,,\n" +
      "invented,Areas,Office,May 2026,one,https://statistics.example/,Open,,\n",
  );
  const { dataset, problems } = built(texts);
  if (dataset === undefined) throw new Error(problems.map(problemLine).join("\n"));
  return dataset;
}
