/**
 * The words of a card as the shapes of their letters, with kerning. It knows how `card.ts` writes words:
 * a size, a weight, and lines that begin or end at a place. Other text stays as it is.
 */
import { letters, type Weight } from "./typeface.ts";

/** The SVG with every block of words of the card drawn as a path. */
export function outlined(svg: string): string {
  return svg.replace(
    /<text data-words="" font-size="(\d+)" font-weight="(400|600)" ([^>]*)>(.*?)<\/text>/g,
    (_, size: string, weight: string, rest: string, lines: string) => {
      const anchored = rest.includes('text-anchor="end"');
      const face = letters[Number(weight) as Weight];
      const shapes = lines.replace(
        /<tspan x="(\d+)" y="(\d+)">([^<]*)<\/tspan>/g,
        (__, x: string, y: string, escaped: string) => {
          const text = unescaped(escaped);
          const left = Number(x) - (anchored ? face.width(text, Number(size)) : 0);
          return face.outline(text, Number(size), { x: left, y: Number(y) });
        },
      );
      return `<path ${rest.replace('text-anchor="end"', "").trim()} d="${shapes}"/>`;
    },
  );
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => signs[name] ?? "");
}
