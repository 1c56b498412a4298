/** Every sum that the papers print, recomputed, for machines. */
import { siteDataset } from "../../dataset/load.ts";
import { checkRecords } from "../../publish/checks.ts";
import { jsonResponse } from "../../publish/json.ts";
import { printedSums } from "../../views/reconciliation.ts";

export function GET() {
  return jsonResponse(checkRecords(printedSums(siteDataset())));
}
