/** `<explore-statistics>`: every official value, to be asked of. */
import { OpenedRows } from "./opened-rows.ts";

class ExploreStatistics extends OpenedRows {
  protected override startWorker(): Worker {
    return new Worker(new URL("./statistic-worker.ts", import.meta.url), { type: "module" });
  }
}

customElements.define("explore-statistics", ExploreStatistics);
