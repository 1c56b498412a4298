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

/** Every violation, with its element and what would mend it; a line of its own where no rule could be tried. */
export async function axeProblems(page: Page, asked: AskedOfAxe = "everything"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis)))
    await page.addScriptTag({ content: axe.source });
  const run: RunOptions = { ...options[asked], resultTypes: ["violations"], preload: false };
  const { violations, passes } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(run)})`);
  const problems = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html}: ${failureSummary}`),
  );
  return passes.length === 0 ? ["axe could try no rule on this page", ...problems] : problems;
}
