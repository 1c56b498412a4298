/** The words of charts as a reader sees them: how large they are, and whether one lies on another. Runs inside the page. */
import type { Describe } from "./in-page.ts";

/** Words of pictures that are smaller than 12 pixels as seen. */
export function smallWords(describe: Describe): string[] {
  const least = 12;
  return [...document.querySelectorAll<SVGGraphicsElement>("svg :is(text, tspan)")]
    .filter((words) => words.checkVisibility())
    .filter((words) =>
      [...words.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
      ),
    )
    .map((words) => {
      const { a, b } = words.getScreenCTM() ?? new DOMMatrix();
      return { words, size: parseFloat(getComputedStyle(words).fontSize) * Math.hypot(a, b) };
    })
    .filter(({ size }) => size < least - 0.01)
    .map(({ words, size }) => `${describe(words)} is ${size.toFixed(1)} px; expected ${least}`);
}

/**
 * Words of a picture that lie on others, or run out of it, as in its files, where they would be cut. Spaced by a
 * reader they may, as a page shows what lies beside a picture, but not out of the window.
 */
export function collidingWords(describe: Describe): string[] {
  // Boxes of letters touch where their ink does not: between two lines, and at the end of a word.
  const touching = { across: 1, down: 3 };
  const pictures = [...document.querySelectorAll("svg")].filter((one) => one.checkVisibility());
  return pictures.flatMap((picture) => {
    const isSpaced = document.adoptedStyleSheets.length > 0;
    const edge = isSpaced ? { left: 0, right: window.innerWidth } : picture.getBoundingClientRect();
    const all = [...picture.querySelectorAll("text, tspan")]
      .filter((words) => words.checkVisibility({ visibilityProperty: true }))
      .flatMap((words) => boxesOf(words));
    return [
      ...all
        .filter(({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1)
        .map(({ text }) => `“${text}” runs out of its room, in ${describe(picture)}`),
      ...all.flatMap((one, index) =>
        all
          .slice(index + 1)
          .filter((other) => collide(one.box, other.box))
          .map((other) => `“${one.text}” lies on “${other.text}”, in ${describe(picture)}`),
      ),
    ];
  });

  function boxesOf(words: Element) {
    return [...words.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        const text = (node.textContent ?? "").trim();
        return [...range.getClientRects()].map((box) => ({ text, box }));
      })
      .filter(({ text, box }) => text !== "" && box.width > 0);
  }

  function collide(one: DOMRect, other: DOMRect): boolean {
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return across > touching.across && down > touching.down;
  }
}
