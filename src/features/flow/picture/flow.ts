/** Where money came from, what it passed through, what it was for: as wide as it is money. */
import type { Flow } from "../rows/flow.ts";
import { flowBroad } from "./flow-broad.ts";
import { flowNarrow } from "./flow-narrow.ts";
import type { Frame } from "../../../site/charts/frame.ts";

/** Below this width the flow runs down instead of across. */
const narrowBelow = 600;

/**
 * Draws nodes and streams as links. Tints tell ongoing from one-off, hatched is not stated; a dashed outline
 * is a ceiling; a diamond on a stream is a step of the same money, such as a recommendation.
 */
export function flowChart(flow: Flow, frame: Frame): Element {
  return frame.width < narrowBelow ? flowNarrow(flow, frame) : flowBroad(flow, frame);
}
