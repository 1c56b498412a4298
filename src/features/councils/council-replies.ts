/** Replies to everything that the site says of a council. Replies to one figure stand on that figure's page. */
import type { Council, Dataset, Reply } from "../../dataset/dataset.ts";
import { inOrder } from "../../format/words.ts";

/** The earliest first. */
export function councilReplies({ replies }: Pick<Dataset, "replies">, council: Council): Reply[] {
  return replies
    .filter((reply) => reply.council === council && reply.allocation === undefined)
    .toSorted((one, other) => inOrder(one.date, other.date));
}
