/** A page as a translating browser leaves it: each piece of text inside an element of its own. */
import type { Page } from "playwright-core";

/**
 * Puts elements around all words, now and whenever the page gets others, as Chromium's translation does:
 * two `<font>` around the text, which stays in the place of the node that it was.
 */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const left = "script, style, textarea, option, svg, font";
    const wrap = (node: Node) => {
      if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? "").trim() === "") return;
      if (!node.parentElement || node.parentElement.closest(left)) return;
      const name = "font" as string;
      const [outer, inner] = [document.createElement(name), document.createElement(name)];
      outer.append(inner);
      node.parentNode?.replaceChild(outer, node);
      inner.append(node.textContent ?? "");
    };
    const wrapAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      nodes.forEach(wrap);
    };
    wrapAll(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node.nodeType === Node.TEXT_NODE) wrap(node);
          else wrapAll(node);
    }).observe(document.body, { childList: true, subtree: true });
  });
}
