/** Every total of every council, for machines. */
import { siteDataset } from "../../dataset/load.ts";
import { jsonResponse } from "../../publish/json.ts";
import { comparison } from "../../views/comparison.ts";

export function GET() {
  return jsonResponse({ prices_base: "2024-25", rows: comparison(siteDataset()) });
}
