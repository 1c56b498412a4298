/** What the papers of each decision state of its money, for machines. */
import { siteDataset } from "../../dataset/load.ts";
import { disclosureRecords } from "../../publish/disclosure.ts";
import { jsonResponse } from "../../publish/json.ts";
import { disclosures } from "../../views/disclosure.ts";

export function GET() {
  return jsonResponse(disclosureRecords(disclosures(siteDataset())));
}
