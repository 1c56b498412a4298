import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { exampleTexts } from "../dataset/example-data.ts";
import { temporaryFolder, writeFolder } from "../dataset/example-folder.ts";
import { linkedRows, loadDataset } from "../dataset/load.ts";
import { verify } from "../papers/verify.ts";
import { occurrences } from "../reading/added.ts";
import { openPaper } from "../reading/paper-file.ts";
import { newPot } from "./answers.ts";
import { cardView, titleOf } from "./card-view.ts";
import type { Card } from "./cards.ts";
import { amountChoices } from "./choices.ts";
import { Desk } from "./desk.ts";
import { paperView } from "./paper-view.ts";

const paper = `# Families

1.1 Cabinet is asked to approve funding of up to £1.5m from the Improvement Reserve, of which £1m is for staff and £0.5m for buildings.

1.2 The £1.5m is spent by 2025.

1.3 A place costs £45 a week, for example.
`;

let folder = "";
beforeEach(() => {
  const made = temporaryFolder();
  onTestFinished(() => made[Symbol.dispose]());
  folder = made.path;
  writeFolder(path.join(folder, "data"), exampleTexts());
  writeFileSync(path.join(folder, "paper.md"), paper);
});

async function desk(): Promise<Desk> {
  const asked = {
    file: path.join(folder, "paper.md"),
    data: path.join(folder, "data"),
    council: "northtown",
    document: "northtown-families",
    name: undefined,
    gss: undefined,
  };
  const opened = await openPaper(asked);
  if ("problems" in opened) throw new Error(opened.problems.join("\n"));
  return new Desk(opened, {
    data: asked.data,
    texts: undefined,
    drafts: path.join(folder, "drafts"),
    today: "2026-12-01",
    check: (directory) => loadDataset(directory).problems,
  });
}

const keys = (one: Desk) => one.cards.filter(({ isDone }) => !isDone).map(({ key }) => key);
const form = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields);
const table = (name: string) => readFileSync(path.join(folder, "data", name), "utf8");

const document = {
  "documents.title": "Families",
  "documents.url": "https://council.example/a",
  "documents.date": "2024-03-05",
};
const decision = {
  "decisions.title": "Families",
  "decisions.body": "Cabinet",
  "decisions.date": "2024-03-05",
  "decisions.date_precision": "day",
  "decisions.stage": "recommended",
  "decisions.headline": "",
  "decisions.locator": "paragraph 1.1",
  "decisions.summary": "Cabinet was asked for money.",
};
const funding = {
  choice: "row:allocations",
  "allocations.purpose": "social care",
  "allocations.in_scope": "yes",
  "allocations.status": "recommended",
};

/** Everything, in the order of the cards. */
function settle(one: Desk): boolean[] {
  return [
    one.accept("document", form(document)),
    one.accept("decision", form(decision)),
    one.accept("pot-1", form({ "pots.earmarked": "no" })),
    one.accept("amount-1", form(funding)),
    one.accept("amount-2", form(funding)),
    one.accept("amount-3", form({ ...funding, "allocations.label": "Buildings" })),
    one.accept("amount-4", form({ choice: "again", of: "0" })),
    one.accept("amount-5", form({ choice: "left out", reason: "rate" })),
  ];
}

describe("the desk", () => {
  test("has a card for each row around and for each amount, and counts down to none", async () => {
    const one = await desk();
    const all = ["document", "decision", "pot-1"];
    const amounts = [1, 2, 3, 4, 5].map((number) => `amount-${number}`);
    expect(keys(one)).toEqual([...all, ...amounts]);
    expect(settle(one)).toEqual(Array(8).fill(true));
    expect([one.left, one.next("amount-5")]).toEqual([0, undefined]);
  });

  test("writes all of it through the check, once", async () => {
    const one = await desk();
    settle(one);
    expect([one.write(), one.faults]).toEqual([true, []]);
    expect(loadDataset(path.join(folder, "data")).problems).toEqual([]);
    const [, total, ...parts] = table("allocations/northtown.csv")
      .split("\n")
      .filter((line) => line.includes("northtown-families") || line.startsWith("id,"));
    expect(total).toContain(",£1.5m,millions,up-to,recommended,,item,");
    expect(total).toContain(",northtown-improvement-reserve,");
    expect(total).toContain(",northtown-families: paragraph 1.2,");
    expect(parts.every((line) => line.includes(":item,"))).toBe(true);
    expect(table("prints/northtown-families.csv")).toContain(",£45,45,pounds,exactly,rate\n");
    expect(one.write()).toBe(true);
    expect(existsSync(path.join(folder, "drafts", "northtown-families.json"))).toBe(false);
  });

  test("keeps what is settled for the next sitting, unless the paper is another", async () => {
    const one = await desk();
    one.accept("document", form(document));
    expect(keys(await desk())).not.toContain("document");
    writeFileSync(path.join(folder, "paper.md"), `${paper}\n1.4 And £2m.\n`);
    expect(keys(await desk())).toContain("document");
  });
});

describe("a proposal", () => {
  test("leaves out what the words give a reason for, with a row should a person want one", async () => {
    const card = (await desk()).card("amount-5");
    expect(card?.fate).toEqual({ kind: "left out", reason: "rate" });
    expect(card?.cells["amount_gbp"]).toBe("45");
  });

  test("has what the place says of funding also where it is proposed as another amount", async () => {
    writeFileSync(
      path.join(folder, "paper.md"),
      `${paper}\n# Recommendations\n\n2.1 To accept a grant of £2m in 2025/26.\n`,
    );
    const one = await desk();
    const card = one.card("amount-6") as Card;
    expect([card.table, card.cells["kind"]]).toEqual(["other_amounts", "grant"]);
    expect(cardView(one, card, "/").html).toMatch(
      /id="allocations\.status"[^]*?<option value="recommended" selected>/,
    );
  });
});

describe("the check of the whole folder", () => {
  test("names the amounts of a sum as the paper prints them, and not by their lines", async () => {
    const one = await desk();
    settle(one);
    const part_of = `${one.card("amount-1")?.cells["id"] ?? ""}:item`;
    const decided = one.card("decision")?.cells["id"] ?? "";
    const named = { "allocations.part_of": part_of, "allocations.decision": decided };
    const third = { ...funding, ...named, "allocations.label": "Rent" };
    expect(one.accept("amount-4", form({ ...third, "allocations.restates": "" }))).toBe(true);
    expect(one.write()).toBe(false);
    expect(one.faults.map(({ words }) => words).join(" ")).toContain(
      "(£1m at paragraph 1.1; £0.5m at paragraph 1.1; £1.5m at paragraph 1.2)",
    );
  });
});

test("purpose and scope are offered as the amount before has them, but not of money between pots", async () => {
  const one = await desk();
  const offered = (key: string) =>
    /id="allocations\.in_scope"[^]*?<\/select>/.exec(
      cardView(one, one.card(key) as Card, "/").html,
    )?.[0];
  one.accept("amount-1", form(funding));
  expect(offered("amount-2")).toContain('value="yes" selected');
  const moved = {
    "allocations.to_pot": "northtown-improvement-reserve",
    "allocations.in_scope": "no",
  };
  one.accept("amount-2", form({ ...funding, ...moved }));
  expect(offered("amount-2")).toContain('value="no" selected');
  expect(offered("amount-3")).toContain('value="yes" selected');
});

describe("a paper on the desk", () => {
  test("shows the letter of each entry, also where its words begin with it", async () => {
    writeFileSync(
      path.join(folder, "paper.md"),
      "# Recommendations\n\n1.1 To:\n\na) approve £1m;\n\nb) buy homes for £2m.\n",
    );
    const { paper: read, cards } = await desk();
    const page = paperView(read.reading, cards, "", "/").html;
    expect(page).toContain('<span class="number">(a)</span>');
    expect(page).toContain('<span class="number">(b)</span>');
  });
});

describe("a fault", () => {
  test("of a cell keeps its card open, and says what is allowed", async () => {
    const one = await desk();
    expect(one.accept("amount-1", form({ ...funding, "allocations.purpose": "?" }))).toBe(false);
    const [fault, ...more] = one.faults;
    expect(more).toEqual([]);
    expect(fault?.words).toMatch(/^purpose: found "\?", not filled in; allowed: SEND, /);
    expect(one.accept("amount-1", form({ ...funding, "allocations.label": "=1+1" }))).toBe(false);
    expect(one.faults.map(({ words }) => words)).toEqual([
      'label: found "=1+1"; allowed: a first character other than = + - @',
    ]);
    expect(keys(one)).toContain("amount-1");
  });

  test("that only the whole folder shows opens its card again, and nothing is written", async () => {
    const one = await desk();
    settle(one);
    one.accept("amount-3", form({ choice: "dropped" }));
    one.accept("amount-2", form({ ...funding, "allocations.from_pot": "no-such-pot" }));
    expect(one.left).toBe(0);
    const before = table("allocations/northtown.csv");
    expect(one.write()).toBe(false);
    expect(one.faults.map(({ key, field }) => [key, field])).toContainEqual([
      "amount-2",
      "from_pot",
    ]);
    expect(keys(one)).toContain("amount-2");
    expect(table("allocations/northtown.csv")).toBe(before);
    expect(existsSync(path.join(folder, "data/prints/northtown-families.csv"))).toBe(false);
  });

  test("of a reason that is not chosen", async () => {
    const one = await desk();
    expect(one.accept("amount-5", form({ choice: "left out", reason: "" }))).toBe(false);
    expect(one.faults.map(({ field }) => field)).toEqual(["reason"]);
  });

  test("of a folder that had one before is of no card, and names its place", async () => {
    writeFileSync(path.join(folder, "data/stranger.csv"), "a\n");
    const one = await desk();
    settle(one);
    expect(one.write()).toBe(false);
    const [fault] = one.faults;
    expect([
      fault?.key,
      fault?.words.includes(`${folder}/data/stranger.csv:1:1: found a file`),
    ]).toEqual([undefined, true]);
  });
});

describe("an answer", () => {
  test("that names a pot which is not listed brings a card for it, before the amounts", async () => {
    const one = await desk();
    one.accept("amount-1", form({ ...funding, "allocations.from_pot": newPot }));
    expect(keys(one).slice(0, 5)).toEqual(["document", "decision", "pot-1", "pot-2", "amount-2"]);
    one.accept(
      "pot-2",
      form({ "pots.name": "Winter fund", "pots.kind": "reserve", "pots.earmarked": "" }),
    );
    expect(one.card("pot-2")?.cells["id"]).toBe("northtown-winter-fund");
    expect(one.card("amount-1")?.cells["from_pot"]).toBe("northtown-winter-fund");
  });

  test("that names two such pots brings both, to be named next, and each is told by its amount", async () => {
    const one = await desk();
    const pots = { "allocations.from_pot": newPot, "allocations.to_pot": newPot };
    expect(one.accept("amount-1", form({ ...funding, ...pots }))).toBe(true);
    expect([one.card("pot-2"), one.card("pot-3")].map((card) => card?.cells["name"])).toEqual([
      "?",
      "?",
    ]);
    expect(one.next("amount-1")?.key).toBe("pot-2");
    expect(titleOf(one, one.card("pot-3") as Card)).toBe(
      "The pot that £1.5m, paragraph 1.1 goes to",
    );
    const named = { "pots.kind": "reserve", "pots.earmarked": "" };
    expect(one.accept("pot-2", form(named))).toBe(false);
    expect(one.accept("pot-2", form({ ...named, "pots.name": "Winter fund" }))).toBe(true);
    expect(one.next("pot-2")?.key).toBe("pot-3");
    one.accept("pot-3", form({ ...named, "pots.name": "Spring fund" }));
    expect(one.next("pot-3")?.key).toBe("amount-2");
    const { from_pot, to_pot } = one.card("amount-1")?.cells ?? {};
    expect([from_pot, to_pot]).toEqual(["northtown-winter-fund", "northtown-spring-fund"]);
  });

  test("that names another amount has a list to choose from, larger ones by each split", async () => {
    const one = await desk();
    const card = one.card("amount-3") as Card;
    const whole = one.card("amount-1")?.cells["id"] ?? "";
    const choices = amountChoices("part_of", one.cards, card);
    expect(choices.map(({ id }) => id)).toContain(`${whole}:item`);
    expect(choices[0]?.name).toBe("£1.5m, paragraph 1.1, by item");
    expect(choices.some(({ name }) => name.startsWith("£45"))).toBe(false);
    const page = cardView(one, card, "/").html;
    expect(page).toContain('list="allocations-part_of"');
    expect(page).toContain(`<option value="${whole}:item"`);
  });

  test("that gives a row another label gives it another id, and its parts follow", async () => {
    const one = await desk();
    const before = one.card("amount-1")?.cells["id"] ?? "";
    expect(one.card("amount-2")?.cells["part_of"]).toBe(`${before}:item`);
    one.accept("amount-1", form({ ...funding, "allocations.label": "Family help" }));
    expect(one.card("amount-1")?.cells["id"]).toBe("northtown-families-family-help");
    expect(one.card("amount-2")?.cells["part_of"]).toBe("northtown-families-family-help:item");
  });

  test("that names an amount without a label gives it an id of that name, also where there are several", async () => {
    writeFileSync(path.join(folder, "paper.md"), `${paper}\n1.4 They want £3m. And £4m.\n`);
    const one = await desk();
    const ids = () => ["amount-6", "amount-7"].map((key) => one.card(key)?.cells["id"]);
    expect(ids()).toEqual(["northtown-families-amount-2", "northtown-families-amount-3"]);
    one.accept("amount-7", form({ ...funding, "allocations.label": "A late wish" }));
    expect(ids()[1]).toBe("northtown-families-a-late-wish");
  });

  test("that makes the whole a cost takes it out of its parts", async () => {
    const one = await desk();
    settle(one);
    const cost = { choice: "row:other_amounts", "other_amounts.kind": "cost" };
    expect(one.accept("amount-1", form(cost))).toBe(true);
    expect([one.write(), one.faults]).toEqual([true, []]);
    expect(table("allocations/northtown.csv")).not.toContain(":item");
    expect(table("other_amounts.csv")).toContain(",cost,1500000,£1.5m,millions,up-to,");
  });

  test("to a card that is not there changes nothing", async () => {
    const one = await desk();
    const before = one.cards;
    expect(one.accept("amount-99", form({}))).toBe(false);
    expect(one.cards).toBe(before);
  });
});

describe("an amount that was not found", () => {
  const spelt = `${paper}\n1.4 The roof takes a further 2.5m, and £3 point 2 million goes to heating; again 2.5m.\n`;
  const print = (pounds: string, unit = "millions") => ({
    "print.pounds": pounds,
    "print.unit": unit,
    "print.qualifier": "exactly",
  });
  const added = (one: Desk, at: string, fields: Readonly<Record<string, string>>) => {
    const result = one.add(form({ words: "2.5m", at, ...fields }));
    return "card" in result
      ? result.card.key
      : result.faults.map(({ found, allowed }) => [found, allowed]);
  };
  /** Where the words stand, as the page offers them. */
  const places = (one: Desk, words: string) =>
    occurrences(one.paper.reading, words, one.keptAmounts).map(
      ({ spot, start }) => `${spot}:${start}`,
    );

  test("gets a card in its place of the paper, goes on like any other, and is written as one", async () => {
    writeFileSync(path.join(folder, "paper.md"), spelt);
    const one = await desk();
    settle(one);
    one.accept("amount-6", form({ choice: "dropped" }));
    const [first = "", second = ""] = places(one, "2.5m");
    expect(added(one, second, print("2500000"))).toBe("amount-7");
    expect(added(one, first, print("2,500,000"))).toBe("amount-8");
    const order = one.cards.flatMap(({ amount }) => (amount === undefined ? [] : [amount + 1]));
    expect(order).toEqual([1, 2, 3, 4, 5, 8, 6, 7]);
    // Work that is left goes on with what was added.
    const later = await desk();
    expect(keys(later)).toEqual(["amount-8", "amount-7"]);
    later.accept("amount-8", form({ ...funding, "allocations.label": "Roof" }));
    later.accept("amount-7", form({ choice: "again", of: "7" }));
    expect([later.write(), later.faults]).toEqual([true, []]);
    expect(loadDataset(path.join(folder, "data")).problems).toEqual([]);
    expect(table("prints/northtown-families.csv")).toContain(
      "6,paragraph 1.4,2.5m,2500000,millions,exactly,\n7,paragraph 1.4,2.5m,",
    );
    expect(table("allocations/northtown.csv")).toContain(",Roof,,2500000,,2.5m,millions,exactly,");
    const texts = new Map([["paper.md", spelt]]);
    const rows = linkedRows(path.join(folder, "data"));
    const own = verify(rows, texts).problems.filter(({ file }) => !file.endsWith("documents.csv"));
    expect(own.filter(({ allowed }) => allowed.includes("paragraph 1.4"))).toEqual([]);
  });

  test("is refused with other pounds than its print says, or none, and nothing changes", async () => {
    writeFileSync(path.join(folder, "paper.md"), spelt);
    const one = await desk();
    const [at = ""] = places(one, "2.5m");
    const before = one.cards;
    expect(added(one, at, print("2500"))).toEqual([
      ['"2500"', "2500000, which is 2.5m in millions"],
    ]);
    expect(added(one, at, print("two"))).toEqual([
      ['"two"', "whole pounds in digits, such as 1200000"],
    ]);
    expect(added(one, "99:1", print("2500000"))).toEqual([["2.5m", "words that the paper prints"]]);
    expect(one.cards).toBe(before);
  });

  const tabled = `${paper}\n1.4 The table shows it.\n\n| Item | 2024/25 £m | 2025/26 £m | Total |\n| --- | --- | --- | --- |\n| Roof | 1.5 | 2.5 | 4.0 |\n| Heat | 1.0 | 1.x | 2.5 |\n| Total | 2.5 | 4.0 | 6.5 |\n`;

  test("is bound to the sums that it stands in, and the rows that changes are open again", async () => {
    writeFileSync(path.join(folder, "paper.md"), tabled);
    const one = await desk();
    const at = (printed: string, row: string) =>
      one.cards.find(
        ({ cells }) =>
          cells["amount_printed"] === printed && cells["locator"]?.includes(`row ${row},`),
      );
    const total = () => at("4.0", "Total");
    for (const { key } of one.cards) one.accept(key, form(funding));
    expect(total()).toMatchObject({ isDone: true, cells: { complete_splits: "" } });
    const [place = ""] = places(one, "1.x");
    const result = one.add(form({ words: "1.x", at: place, ...print("1500000", "words") }));
    const card = "card" in result ? one.card(result.card.key) : undefined;
    expect(card?.cells["part_of"]?.split(" ")).toEqual([
      `${at("2.5", "Heat")?.cells["id"] ?? ""}:year`,
      `${total()?.cells["id"] ?? ""}:item`,
    ]);
    expect(total()).toMatchObject({ isDone: false, cells: { complete_splits: "item" } });
    expect(at("1.5", "Roof")).toMatchObject({ isDone: true });
  });

  test("may take the words of one that is none", async () => {
    writeFileSync(path.join(folder, "paper.md"), spelt);
    const one = await desk();
    const words = "£3 point 2 million";
    expect(places(one, words)).toEqual([]);
    one.accept("amount-6", form({ choice: "dropped" }));
    const [at = ""] = places(one, words);
    expect(one.add(form({ words, at, ...print("3200000", "words") }))).toMatchObject({
      card: { cells: { amount_gbp: "3200000", amount_printed: words, locator: "paragraph 1.4" } },
    });
  });
});

describe("an amount that was read wrongly", () => {
  const corrected = { ...funding, "print.printed": "£1m", "print.unit": "millions" };

  test("is put right on its card, and its print and its row follow", async () => {
    const one = await desk();
    settle(one);
    const fields = {
      "print.printed": "£0.5m for buildings",
      "print.pounds": "-500000",
      "print.unit": "words",
      "print.qualifier": "about",
      "print.place": "paragraph 1.1",
    };
    expect(
      one.accept("amount-3", form({ ...funding, "allocations.label": "Buildings", ...fields })),
    ).toBe(true);
    expect((await desk()).card("amount-3")?.cells["amount_printed"]).toBe("£0.5m for buildings");
    expect(one.write()).toBe(true);
    expect(table("prints/northtown-families.csv")).toContain(
      "3,paragraph 1.1,£0.5m for buildings,-500000,words,about,\n",
    );
    expect(table("allocations/northtown.csv")).toContain(
      ",500000,,£0.5m for buildings,words,about,",
    );
  });

  test.each([
    [
      "place",
      "paragraph 9.9",
      /^place: found "paragraph 9\.9"; allowed: a place of the document \(/,
    ],
    ["printed", "£7m", /^printed: found "£7m"; allowed: words that paragraph 1\.1 prints$/],
    ["pounds", "1", /^pounds: found "1"; allowed: 1000000, which is £1m in millions$/],
    ["unit", "guineas", /^unit: found "guineas"; allowed: pounds, thousands, /],
  ])("keeps its card open where its %s cannot be", async (name, value, words) => {
    const one = await desk();
    const fields = {
      "print.pounds": "1000000",
      "print.qualifier": "up-to",
      "print.place": "paragraph 1.1",
    };
    const change = form({ ...corrected, ...fields, [`print.${name}`]: value });
    expect(one.accept("amount-2", change)).toBe(false);
    expect(one.faults[0]?.words).toMatch(words);
    expect(one.paper.reading.amounts[1]?.printed).toBe("£1m");
  });
});
