/** Every sum that the papers print, recomputed, for machines. */
import { siteDataset } from "../../dataset/load.ts";
import { checkRecords } from "../../features/checks/checks-json.ts";
import { jsonResponse } from "../../publish/json.ts";
import { printedSums } from "../../counting/reconciliation.ts";

export function GET() {
  return jsonResponse(checkRecords(printedSums(siteDataset())));
}
