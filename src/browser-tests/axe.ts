/** What axe finds on a page, in plain words. The page must be opened with `bypassCSP`: its own policy rightly refuses a foreign script, even this one. */
import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** What is asked: everything; what only colours can change; what is left on paper, where nobody taps. */
export type AskedOfAxe = "everything" | "colours" | "paper";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const everything: RunOptions = { runOnly: { type: "tag", values: tags } };
const options: Readonly<Record<AskedOfAxe, RunOptions>> = {
  everything,
  colours: { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } },
  paper: { ...everything, rules: { "target-size": { enabled: false } } },
};

interface Told {
  readonly violations: AxeResults["violations"];
  /** How many rules found something to hold to, and no fault. */
  readonly passed: number;
}

/** Every violation, with its element and what would mend it; a line of its own where no rule could be tried. */
export async function axeProblems(page: Page, asked: AskedOfAxe = "everything"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis)))
    await page.addScriptTag({ content: axe.source });
  // A fault is told with its element: a selector for every element that was looked at is not needed.
  const run: RunOptions = {
    ...options[asked],
    resultTypes: ["violations"],
    selectors: false,
    preload: false,
  };
  // Only what is asked leaves the page: to bring all that axe says takes as long as to work it out.
  const { violations, passed } = await page.evaluate<Told>(
    `axe.run(${JSON.stringify(run)}).then(({ violations, passes }) => ({ violations, passed: passes.length }))`,
  );
  const problems = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html}: ${failureSummary}`),
  );
  return passed === 0 ? ["axe could try no rule on this page", ...problems] : problems;
}
