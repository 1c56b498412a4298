/** Names of links for readers who hear a link without seeing what stands around it. */
import type { Figure } from "../dataset/dataset.ts";

/**
 * What the link of a figure is called where others beside it show the same words, such as two amounts
 * of £300,000: the words and the figure's own label. Undefined where its words are its own.
 */
export function distinctName(
  figure: Figure,
  beside: readonly Figure[],
  words: (figure: Figure) => string,
): string | undefined {
  const alike = beside.filter((one) => words(one) === words(figure));
  if (alike.length < 2) return undefined;
  const name = `${words(figure)}, ${figure.label}`;
  const namesakes = alike.filter(({ label }) => label === figure.label);
  if (namesakes.length < 2) return name;
  return `${name}, ${namesakes.indexOf(figure) + 1} of ${namesakes.length}`;
}
