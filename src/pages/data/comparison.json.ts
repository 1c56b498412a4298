/** Every total of every council, for machines. */
import { siteDataset } from "../../dataset/load.ts";
import { jsonResponse } from "../../publish/json.ts";
import { comparison } from "../../measures/comparison.ts";
import { pricesBase } from "../../measures/measure.ts";

export function GET() {
  return jsonResponse({ prices_base: pricesBase, rows: comparison(siteDataset()) });
}
