/** `<explore-figures>`: every figure, to be asked of. */
import { OpenedRows } from "./opened-rows.ts";

class ExploreFigures extends OpenedRows {
  protected override startWorker(): Worker {
    return new Worker(new URL("./explore-worker.ts", import.meta.url), { type: "module" });
  }
}

customElements.define("explore-figures", ExploreFigures);
