/**
 * Lighthouse's four scores of a page, as its mobile preset gives them. It reports to nobody. It brings as
 * many packages as all the rest of the tests, so npm fetches it when the bench first asks for it.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { categories, type PageScores } from "./page-bars.ts";

const lighthouse = "lighthouse@13.5.0";

/** What is read of a report of Lighthouse. */
interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly audits: Readonly<Record<string, Audit | undefined>>;
  readonly categories: Readonly<Record<string, Category | undefined>>;
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
  readonly numericValue?: number;
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

/** Judges a page in the browser that listens at a port of this machine. */
export async function lighthouseScores(address: string, port: number): Promise<PageScores> {
  const { audits, categories: found } = await report(address, port);
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
    blocked: audits["total-blocking-time"]?.numericValue ?? NaN,
  };
}

async function report(address: string, port: number): Promise<Report> {
  const options = [
    address,
    `--port=${port}`,
    "--quiet",
    "--output=json",
    `--only-categories=${categories.join(",")}`,
    "--no-enable-error-reporting",
  ];
  const { stdout } = await promisify(execFile)("npx", ["--yes", lighthouse, ...options], {
    maxBuffer: 2 ** 28,
  });
  const found = JSON.parse(stdout) as Report;
  if (found.runtimeError) throw new Error(`Lighthouse: ${address}: ${found.runtimeError.message}`);
  return found;
}
