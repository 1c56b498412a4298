/** Lighthouse's four scores of a page, as its mobile preset gives them. It reports to nobody. */
import lighthouse from "lighthouse";
import { categories, type Judgement } from "./page-bars.ts";

/** Judges a page in the browser that listens at a port of this machine. */
export async function judged(address: string, port: number): Promise<Judgement> {
  const result = await lighthouse(address, {
    port,
    logLevel: "error",
    output: "json",
    onlyCategories: [...categories],
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${address}`);
  const { audits, categories: found, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse: ${address}: ${runtimeError.message}`);
  const score = (name: string) => Math.round((found[name]?.score ?? 0) * 100);
  const weighed = categories
    .filter((name) => score(name) < 100)
    .flatMap((name) => found[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9);
  return {
    scores: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
      seo: score("seo"),
    },
    faults: weighed.map(({ id }) =>
      `${id}: ${audits[id]?.title} ${audits[id]?.displayValue ?? ""}`.trim(),
    ),
    lcp: audits["largest-contentful-paint"]?.numericValue ?? NaN,
  };
}
