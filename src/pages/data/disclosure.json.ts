/** What the papers of each decision state of its money, for machines. */
import { siteDataset } from "../../dataset/load.ts";
import { disclosureRecords } from "../../features/checks/disclosure-json.ts";
import { jsonResponse } from "../../publish/json.ts";
import { disclosures } from "../../features/checks/disclosure.ts";

export function GET() {
  return jsonResponse(disclosureRecords(disclosures(siteDataset())));
}
