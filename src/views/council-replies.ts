/** What is said to all that we tell of a council. Replies to one figure stand on that figure's page. */
import type { Council, Dataset, Reply } from "../dataset/dataset.ts";

/** The earliest first. */
export function councilReplies({ replies }: Pick<Dataset, "replies">, council: Council): Reply[] {
  return replies
    .filter((reply) => reply.council === council && reply.allocation === undefined)
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}
