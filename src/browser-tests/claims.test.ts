/**
 * All texts of the built site on what a council's main decision authorised, held against each other: no two
 * of them disagree, and what the site is known to have got wrong is told right.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { parseHTML } from "../site/plain-nodes.ts";
import { describe, expect, it } from "vitest";
import { siteDirectory, sitePages } from "../build/site.ts";
import { claimsOf } from "../claims/claims.ts";
import { totalOf } from "../counting/rules.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { inWordsOfDate } from "../format/dates.ts";
import { inWords } from "../format/money.ts";
import { wordsAround } from "../wording/qualified/qualified-amount.ts";
import { loadDataset } from "../dataset/load.ts";
import { statedSumsIn, type StatedSum } from "../wording/example-stated-sums.ts";

const loaded = loadDataset("data").dataset;
if (!loaded) throw new Error("the data has problems");
const dataset: Dataset = loaded;
const { councils } = dataset;

interface Text {
  readonly page: string;
  readonly text: string;
}

/** What a page says in its sentences, marks, titles and descriptions, each once. */
function textsOf({ address }: { readonly address: string }): Text[] {
  const file = path.join(
    siteDirectory,
    address === "no-such-page/" ? "404.html" : `${address}index.html`,
  );
  const { document } = parseHTML(readFileSync(file, "utf8"));
  for (const script of document.querySelectorAll("script, style")) script.remove();
  const elements = [
    ...document.querySelectorAll("p, li, h1, h2, h3, dd, td, th, figcaption, title, text"),
  ];
  const own = elements
    .filter((element) => !element.querySelector("p, li, table"))
    .map((element) => element.textContent ?? "");
  const marks = [...document.querySelectorAll("[aria-label]")].map(
    (element) =>
      `${element.getAttribute("aria-label")}. ${element.getAttribute("data-detail") ?? ""}`,
  );
  const described = [...document.querySelectorAll("meta[content]")].map(
    (element) => element.getAttribute("content") ?? "",
  );
  const texts = new Set(
    [...own, ...marks, ...described].map((text) => text.replaceAll(/\s+/g, " ").trim()),
  );
  return [...texts].map((text) => ({ page: `/${address}`, text }));
}

const texts = sitePages().flatMap(textsOf);

/** The words of one page, in one text. */
function wordsOf(address: string): string {
  return texts.flatMap(({ page, text }) => (page === `/${address}` ? [text] : [])).join("\n");
}

/** A file of the built site. */
function fileOf(name: string): string {
  return readFileSync(path.join(siteDirectory, name), "utf8");
}

interface ShareRow {
  readonly council: string;
  readonly count: string;
  readonly measure: string;
  readonly named_not_held: readonly string[];
}

/** What is said of a council's main decision after its name, in pounds and prices of the day. */
function saidOf({ short_name, name }: { readonly short_name: string; readonly name: string }) {
  const starts = [
    `${short_name} authorised `,
    `${short_name}: `,
    `The main decision of ${name} on improving children’s services: `,
    `One decision of ${name} on improving children’s services: `,
  ];
  return texts.flatMap(({ page, text }) =>
    starts.flatMap((start) => {
      const at = text.indexOf(start);
      // The name of one council may end that of another.
      if (at < 0 || (at > 0 && !/[\s(]/.test(text[at - 1] ?? ""))) return [];
      const said =
        text.slice(at + start.length).split(/\. | \(in prices| \(what each|;? ?\(counted as/)[0] ??
        "";
      return /per child|% |2024-25 prices/.test(said)
        ? []
        : statedSumsIn(said).map((heard) => ({ page, heard }));
    }),
  );
}

/** Whatever is told otherwise somewhere: of which money, what, and a page for each. */
function disagreements(
  said: readonly { readonly page: string; readonly heard: StatedSum }[],
): string[] {
  const groups = Map.groupBy(said, ({ heard }) => heard.of);
  return [...groups].flatMap(([of, own]) => {
    const stating = Map.groupBy(own, ({ heard: { before, amount, note, basis } }) =>
      [before, amount, note, basis].filter(Boolean).join(" | "),
    );
    if (stating.size === 1) return [];
    return [...stating].map(([words, [first]]) => `${of}: ${words} on ${first?.page}`);
  });
}

describe.each(councils)("of $short_name", (council) => {
  it("no two texts disagree on what was authorised, what of it is new, and on what that rests", () => {
    const said = saidOf(council);
    expect(new Set(said.map(({ page }) => page)).size).toBeGreaterThan(2);
    expect(disagreements(said)).toEqual([]);
  });
});

it.each(councils)(
  "wherever the sum of $short_name stands behind its name, it is told with its qualifier",
  (council) => {
    const { pounds, qualified } = claimsOf(totalOf(dataset, council, "decided"));
    const { before, note } = wordsAround(pounds ?? 0, qualified, inWords);
    const sum = inWords(pounds ?? 0).replaceAll(".", "\\.");
    const stating = new RegExp(
      `(?<![a-z] )${council.short_name}(?: authorised|:)? ((?:up to |at least |about )?)${sum}(?![\\d.,]*\\d)(?: \\(([^)]*)\\))?`,
      "g",
    );
    const found = texts.flatMap(({ page, text }) =>
      [...text.matchAll(stating)].map(([words, said = "", behind = ""]) => ({
        page,
        words,
        said,
        behind,
      })),
    );
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter(({ said, behind }) => said !== before || !behind.includes(note))).toEqual(
      [],
    );
  },
);

it.each(councils)(
  "the file on what of $short_name’s money is new says what its page says",
  ({ id }) => {
    const file = Papa.parse<Record<string, string>>(fileOf(`charts/newness-of-${id}.csv`), {
      header: true,
      skipEmptyLines: true,
    });
    const page =
      wordsOf(`councils/${id}/`)
        .split("\n")
        .find((text) => text.includes(" authorised ")) ?? "";
    const heard = statedSumsIn(page).filter(({ of }) => of !== "whole");
    const told = (isIt: (one: StatedSum) => boolean) => (heard.some(isIt) ? "yes" : "no");
    const some = (column: string) =>
      file.data.some((row) => row[column] === "yes") ? "yes" : "no";
    expect(heard.length).toBeGreaterThan(0);
    expect([some("our_reading"), some("called_extra"), some("about")]).toEqual([
      told(({ basis }) => basis.includes("our reading")),
      told(({ basis }) => basis === "extra"),
      told(({ before }) => before === "about"),
    ]);
  },
);

it("a text that says otherwise is found", () => {
  const heard = (text: string, page: string) =>
    statedSumsIn(text).map((one) => ({ page, heard: one }));
  const right = "up to £4.78m: £1.74m is new and £3.04m was set aside before (our reading)";
  expect(disagreements([...heard(right, "/a/"), ...heard(right, "/b/")])).toEqual([]);
  const fact = right.replace(" (our reading)", "");
  expect(disagreements([...heard(right, "/a/"), ...heard(fact, "/b/")])).toEqual([
    "set aside: £3.04m | our reading on /a/",
    "set aside: £3.04m on /b/",
  ]);
  const fixed = right.replace("up to ", "");
  expect(disagreements([...heard(right, "/a/"), ...heard(fixed, "/b/")])).toHaveLength(2);
});

it.each(dataset.decisions.filter(({ inferred }) => inferred?.includes("date")))(
  "the day of $id, which no paper gives, is marked wherever it stands with the body that decided",
  ({ body = "", date }) => {
    const told = `${body},(?: on| in)? ${inWordsOfDate(date)}`;
    const bare = new RegExp(`${told}(?! \\((?:the date is )?our reading)`);
    const own = new RegExp(told);
    // A title of a paper is quoted as it is.
    const titles = dataset.documents.map(({ title }) => title).filter((title) => own.test(title));
    const without = (text: string) =>
      titles.reduce((rest, title) => rest.replaceAll(title, ""), text);
    expect(texts.filter(({ text }) => own.test(text)).length).toBeGreaterThan(0);
    expect(texts.filter(({ text }) => bare.test(without(text))).map(({ page }) => page)).toEqual(
      [],
    );
  },
);

describe("what was told wrong once", () => {
  it("ranks no sums: none is the most, the least, the largest or first", () => {
    const ranked = texts.filter(({ text }) =>
      /\b(authorised|reports?|put in|decided on) the (most|least|largest|smallest)\b|largest stream/.test(
        text,
      ),
    );
    expect(ranked).toEqual([]);
  });

  it("Bristol’s £1.74m is new by our reading wherever it is said to be new, and so is its £3.04m, called funded already, set aside", () => {
    const stating = texts.filter(({ text }) => /£1\.74m (is new|\(new by|new money)/.test(text));
    expect(stating.length).toBeGreaterThan(5);
    expect(
      stating.filter(({ text }) => !/£1\.74m [^£]*our reading/.test(text) && !text.includes("?")),
    ).toEqual([]);
    const aside = texts.filter(({ text }) => /£3\.04m (was|is)[^£.?]* set (it )?aside/.test(text));
    expect(aside.length).toBeGreaterThan(5);
    expect(aside.filter(({ text }) => !/£3\.04m [^£]*our reading/.test(text))).toEqual([]);
  });

  it("BCP’s money is taken as new because the paper calls it extra", () => {
    const stating = texts.filter(
      ({ text }) => /\bBCP\b.*£4\.46m/.test(text) && /\bnew\b/.test(text),
    );
    const asked = ({ text }: Text) => text.includes("?") || /per child|% of/.test(text);
    expect(stating.filter((one) => !asked(one) && !/extra/.test(one.text))).toEqual([]);
  });

  it("what Bristol’s paper names is told on its page, and no page says that no paper does", () => {
    expect(wordsOf("councils/bristol/")).toContain("“Family Hubs”, “ControOCC”");
    expect(wordsOf("councils/bristol/briefing/")).not.toMatch(/pay for\? No paper/);
  });

  it("Birmingham’s years are stated for nine tenths, and on no page for none", () => {
    expect(wordsOf("councils/birmingham/")).toContain(
      "£6.07m (£600,000 of it “up to”) is for 2022-23 (£630,000 of it our reading)",
    );
    const compared = wordsOf("compare/birmingham/bristol/");
    expect(compared).not.toMatch(/Birmingham: (not stated|.*years it covers, all)/);
  });

  it("Birmingham’s ceiling is £600,000 of its sum, and the sum is no ceiling", () => {
    const stating = texts.filter(({ text }) => /Birmingham (authorised|:) £6\.57m/.test(text));
    expect(stating.filter(({ text }) => !text.includes("£600,000 of it “up to”"))).toEqual([]);
    expect(wordsOf("figures/birmingham-2022-06-total/")).not.toContain("in effect a ceiling");
  });

  it("“drawdown” is told as a word that says nothing of new money", () => {
    const stating = texts.filter(({ text }) => /drawdown: /.test(text));
    expect(
      stating.filter(({ text }) =>
        /set aside before/.test(text.split("drawdown: ")[1]?.slice(0, 80) ?? ""),
      ),
    ).toEqual([]);
  });

  it("a share of spending leaves out what that spending does not hold, beside the share", () => {
    const shares = texts.filter(({ text }) => /Birmingham.*\b0\.46%/.test(text));
    expect(shares.length).toBeGreaterThan(0);
    expect(
      shares.filter(
        ({ text }) =>
          !/without £5\.35m for home-to-school transport|£1\.23m \(£600,000 of it “up to”\) is for what a year’s spending holds/.test(
            text,
          ),
      ),
    ).toEqual([]);
    expect(texts.filter(({ text }) => text.includes("2.47%"))).toEqual([]);
  });

  it("a share that is taken of more than the spending holds says so beside it, in every file too", () => {
    const shares = texts.filter(
      ({ text }) =>
        /Bristol[^£]*\b3\.254%/.test(text) &&
        !/At Herefordshire’s rate|not stated whether/.test(text),
    );
    expect(shares.length).toBeGreaterThan(3);
    expect(
      shares.filter(
        ({ text }) => !/for ?home-to-school ?transport|Home to School Travel/.test(text),
      ),
    ).toEqual([]);
    expect(fileOf("charts/proportion-bristol.csv")).toContain("Home to School Travel");
    const rows = JSON.parse(fileOf("data/comparison.json")) as { rows: readonly ShareRow[] };
    const named = rows.rows.filter(({ named_not_held }) => named_not_held.length > 0);
    expect(named.map(({ council, count, measure }) => [council, count, measure].join())).toEqual([
      "bristol,decided,share-of-spend",
      "bristol,all-identified,share-of-spend",
    ]);
  });

  it("money that pays for unlike things without their amounts is alike with nothing", () => {
    const alike = texts.filter(({ text }) => /What is alike|comparable only with care:/.test(text));
    expect(alike.length).toBeGreaterThan(3);
    const leftOut = "Whether £3.04m of Bristol’s is alike cannot be told:";
    expect(alike.some(({ text }) => text.includes(leftOut))).toBe(true);
    expect(alike.filter(({ text }) => /£3\.04m/.test(text.replace(leftOut, "")))).toEqual([]);
  });

  it("that money is a government grant is said wherever it is told as new", () => {
    const stating = texts.filter(({ text }) =>
      /(Kirklees|Stockton-on-Tees|Warwickshire)\b[^?]*(all of it new money|£761,000 is new)/.test(
        text,
      ),
    );
    expect(stating.length).toBeGreaterThan(6);
    expect(stating.filter(({ text }) => !text.includes("a government grant"))).toEqual([]);
  });

  it("of money that is known not to be new no text says less", () => {
    const weaker = /main decision of (Birmingham|Herefordshire)[^?]*known to be new/;
    expect(texts.filter(({ text }) => weaker.test(text))).toEqual([]);
  });

  it("a pot of which up to so much was released was not simply released", () => {
    const all = texts.filter(({ text }) =>
      /Herefordshire.*all of it (was released|in two)/.test(text),
    );
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ text }) => !text.includes("up to all of it"))).toEqual([]);
  });

  it("no sum is carried over to another council but that of a decision", () => {
    const carried = texts.filter(({ text }) => /^At [A-Z].*’s rate,/.test(text));
    expect(carried.filter(({ text }) => !text.includes("would have authorised"))).toEqual([]);
    // Nothing of these two can be shown to be of one kind.
    const told = fileOf("compare/bristol/herefordshire/index.html");
    expect(told).toContain("No part of what Bristol authorised can be shown");
    expect(told).not.toContain("’s rate");
  });

  it("of a sum of zero nothing is comparable, with care or without", () => {
    const told = fileOf("compare/bcp/birmingham/index.html").replaceAll(/<[^>]+>/g, "");
    expect(told.replaceAll(/\s+/g, " ")).toContain(
      "New money in this decision: nothing to compare",
    );
  });

  it("nothing is “not stated which”, and no purpose is “other things”", () => {
    expect(texts.filter(({ text }) => /not stated which|for other things/i.test(text))).toEqual([]);
  });

  it("what is our reading is marked wherever it is told: days, names, how often money comes", () => {
    const days = dataset.decisions.filter(({ date, inferred }) => {
      const known = [...dataset.events, ...dataset.documents, ...dataset.decisions].some(
        (row) => row.date === date && !row.inferred?.some((column) => column === "date"),
      );
      // Titles of documents and the official list of judgements have some of these days too.
      const elsewhere = [
        ...dataset.documents.map(({ title }) => title.includes(inWordsOfDate(date))),
        ...dataset.judgements.map(({ published }) => published === date),
      ].includes(true);
      return inferred?.includes("date") && date.length === 10 && !known && !elsewhere;
    });
    const read = [...new Set(days.map(({ date }) => inWordsOfDate(date)))];
    expect(read).toContain("6 June 2023");
    const bare = new RegExp(
      `(?<!\\d)(${read.join("|")})(?! ?\\((our reading|the date is our)| by our reading)`,
    );
    const told = texts.filter(({ page }) => !/data\/releases|\/changes\/|statistics/.test(page));
    expect(told.filter(({ text }) => bare.test(text))).toEqual([]);
    const ours = dataset.pots.filter(({ inferred }) => inferred?.includes("name"));
    const quoted = ours.flatMap(({ name }) =>
      told.filter(({ text }) => text.replaceAll(`“${name}” (our words)`, "").includes(`“${name}”`)),
    );
    expect(quoted).toEqual([]);
    const flow = wordsOf("flow/birmingham/");
    expect(flow).toContain("£1.47m one-off (our reading)");
    expect(flow).toContain("£10m ongoing (our reading)");
  });

  it("what rounding leaves of a sum is told as rounding alone", () => {
    const rests = texts.filter(
      ({ page, text }) => page.startsWith("/explore/") && /about £1,000(?![\d,])/.test(text),
    );
    expect(rests.length).toBeGreaterThan(0);
    expect(rests.filter(({ text }) => !text.includes("rounding"))).toEqual([]);
  });
});
