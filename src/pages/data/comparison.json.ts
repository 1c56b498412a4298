/** Every total of every council, for machines. */
import { siteDataset } from "../../dataset/load.ts";
import { jsonResponse } from "../../publish/json.ts";
import { comparison } from "../../views/comparison.ts";
import { pricesBase } from "../../views/measures/measure.ts";

export function GET() {
  return jsonResponse({ prices_base: pricesBase, rows: comparison(siteDataset()) });
}
