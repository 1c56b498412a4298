/** What is left in pots of which all that went in is known, for machines. */
import { siteDataset } from "../../dataset/load.ts";
import { balanceRecords } from "../../features/balances/balances-json.ts";
import { jsonResponse } from "../../publish/json.ts";
import { balances } from "../../counting/balances.ts";

export function GET() {
  return jsonResponse(balanceRecords(balances(siteDataset())));
}
