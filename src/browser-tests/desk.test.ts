/** The desk in a real browser: by keyboard from a paper to written rows, for everyone, and closed to other pages. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { visit, type VisitOptions } from "../build/browser.ts";
import { siteDirectory } from "../build/site.ts";
import { exampleTexts } from "../dataset/example-data.ts";
import { temporaryFolder, writeFolder } from "../dataset/example-folder.ts";
import { loadDataset } from "../dataset/load.ts";
import { Desk } from "../desk/desk.ts";
import { serveDesk } from "../desk/serve.ts";
import { openPaper } from "../reading/paper-file.ts";
import { sharedBrowser } from "./test-browser.ts";

const paper = `# Families

1.1 Cabinet is asked to approve funding of up to £1.5m from the Improvement Reserve.

1.2 A place costs £45 a week, for example.

1.3 The table shows it.

| Item | 2024/25 £m | Total £m |
| --- | --- | --- |
| <b onclick="alert(1)">Staff</b> | 1.0 | 1.0 |
| =HYPERLINK("https://evil.example") | 0.5 | 0.5 |

1.4 <script>document.title = "taken"</script><img src=x onerror="document.title='taken'"> costs £2m.
`;

/** A desk for the paper, over a folder of its own that goes with the test. */
async function served(text = paper): Promise<{ desk: Desk; address: string; data: string }> {
  const made = temporaryFolder();
  const data = path.join(made.path, "data");
  writeFolder(data, exampleTexts());
  const file = path.join(made.path, "paper.md");
  writeFileSync(file, text);
  const asked = { file, data, council: "northtown", document: "northtown-families" };
  const opened = await openPaper({ ...asked, name: undefined, gss: undefined });
  if ("problems" in opened) throw new Error(opened.problems.join("\n"));
  const check = (directory: string) => loadDataset(directory).problems;
  const options = { data, texts: undefined, drafts: undefined, today: "2026-12-01", check };
  const desk = new Desk(opened, options);
  const host = await serveDesk(desk, 0);
  if ("problem" in host) throw new Error(host.problem);
  onTestFinished(() => {
    host.stop();
    made[Symbol.dispose]();
  });
  return { desk, address: host.address, data };
}

async function opened(address: string, options?: VisitOptions): Promise<Page> {
  const { page, incidents } = await visit(await sharedBrowser(), address, options);
  onTestFinished(() => {
    expect(incidents.filter((one) => !one.includes("422"))).toEqual([]);
    return page.context().close();
  });
  return page;
}

/** What a person types where the paper does not say. Lists are chosen from by their first letters. */
const typed: Readonly<Record<string, string>> = {
  "documents.date": "2024-03-05",
  "documents.url": "https://council.example/a",
  "decisions.body": "Cabinet",
  "decisions.date": "2024-03-05",
  "decisions.date_precision": "day",
  "decisions.stage": "recommended",
  "decisions.locator": "paragraph 1.1",
  "decisions.summary": "Cabinet was asked for money.",
  "pots.earmarked": "no",
  "allocations.label": "Something",
  "allocations.status": "recommended",
  "allocations.purpose": "social care",
  "allocations.in_scope": "yes",
  "other_amounts.label": "A cost",
};

const focused = (page: Page) =>
  page.evaluate(() => {
    const { tagName = "", id = "" } = document.activeElement ?? {};
    return { tagName, id, isOpen: document.activeElement?.closest(".to-fill") !== null };
  });

/** A page gives the keyboard to its first open field once it is drawn: what is typed before is lost. */
const takesKeys = (page: Page) => page.locator("[autofocus]:focus").waitFor();

/** Fills in what is open on the card, from where the keyboard stands, and accepts it. */
async function answer(page: Page): Promise<void> {
  await takesKeys(page);
  for (let steps = 0; steps < 40; steps += 1) {
    const { tagName, id, isOpen } = await focused(page);
    if (tagName === "BUTTON") break;
    if (isOpen) await page.keyboard.type(typed[id] ?? "");
    await page.keyboard.press("Tab");
  }
  const before = page.url();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href !== before);
}

describe("the desk", () => {
  test("leads by keyboard alone from the paper to written rows, and counts down", async () => {
    const { desk, address, data } = await served();
    const page = await opened(address);
    const counts: number[] = [];
    while (!page.url().endsWith("/finish")) {
      counts.push(desk.left);
      const shown = await page.textContent("[role=status]");
      expect(shown).toContain(`${desk.left} of ${desk.cards.length} left`);
      await answer(page);
    }
    expect(counts).toEqual(desk.cards.map((_, index) => desk.cards.length - index));
    await takesKeys(page);
    expect(await focused(page)).toMatchObject({ tagName: "BUTTON" });
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Written" }).waitFor();
    expect(loadDataset(data).problems).toEqual([]);
    expect(readFileSync(path.join(data, "prints/northtown-families.csv"), "utf8")).toContain("£45");
  });

  test("works without script", async () => {
    const { desk, address } = await served();
    const page = await opened(address, { javaScriptEnabled: false });
    await page.fill("[name='documents.url']", "https://council.example/a");
    await page.fill("[name='documents.date']", "2024-03-05");
    await page.click("#card button");
    await page.getByRole("heading", { name: "The decision" }).waitFor();
    expect(desk.card("document")?.isDone).toBe(true);
  });

  test("says what is wrong beside its field, and keeps what was typed", async () => {
    const { address } = await served();
    const page = await opened(`${address}card/amount-1`);
    await page.fill("[name='allocations.label']", "@SUM(A1)");
    await page.selectOption("[name='allocations.purpose']", "SEND");
    await page.selectOption("[name='allocations.in_scope']", "yes");
    await page.click("#card button");
    const field = page.locator("[name='allocations.label']");
    await page.getByRole("alert").waitFor();
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await field.inputValue()).toBe("@SUM(A1)");
    expect(await page.textContent("[id='allocations.label-fault']")).toContain('found "@SUM(A1)"');
    expect(await page.inputValue("[name='allocations.purpose']")).toBe("SEND");
  });

  test("shows the fields of what is chosen, and no others", async () => {
    const { address } = await served();
    const page = await opened(`${address}card/amount-1`);
    const visible = () =>
      page.locator(".fields:visible").evaluateAll((all) => all.map((one) => one.className));
    expect(await visible()).toEqual(["fields allocations"]);
    await page.check("[value='left out']");
    expect(await visible()).toEqual(["fields left-out"]);
    await page.check("[value='dropped']");
    expect(await visible()).toEqual([]);
  });

  test("shows a paper's markup, formulas and scripts as text", async () => {
    const { address } = await served();
    const page = await opened(address);
    const text = await page.textContent(".paper");
    for (const piece of [
      '<b onclick="alert(1)">Staff</b>',
      "=HYPERLINK(",
      "<script>document.title",
    ])
      expect(text).toContain(piece);
    expect(await page.title()).not.toContain("taken");
    expect(await page.locator(".paper img, .paper script, .paper b").count()).toBe(0);
  });
});

describe("an amount that was not found", () => {
  const missed = `${paper}\n1.5 The roof takes a further 2.5m <b>of</b> it, and heating 2.5m.\n\n| Item | Sum |\n| --- | --- |\n| Paint | 7.25 |\n| Glass | 8.50 |\n`;

  test("is added by keyboard alone: found by its words, chosen among its places, with its pounds", async () => {
    const { desk, address } = await served(missed);
    const page = await opened(`${address}add`);
    await takesKeys(page);
    await page.keyboard.type("2.5m");
    await page.keyboard.press("Enter");
    await page.getByText("Where it stands").waitFor();
    expect(await page.locator("#card [name=at]").count()).toBe(2);
    // What the words say is filled in, so that the button has the keyboard; the places are before it.
    await takesKeys(page);
    expect(await focused(page)).toMatchObject({ tagName: "BUTTON" });
    for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("#card [name=at]").nth(1).isChecked()).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2,500");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("alert").waitFor();
    expect(await page.textContent("[role=alert]")).toContain("2500000, which is 2.5m in millions");
    expect(await page.locator("#card [name=at]").nth(1).isChecked()).toBe(true);
    await takesKeys(page);
    expect(await focused(page)).toMatchObject({ id: "print.pounds" });
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2500000");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { name: "2.5m, paragraph 1.5" }).waitFor();
    const card = desk.card(`amount-${desk.paper.reading.amounts.length}`);
    expect(card?.cells).toMatchObject({ amount_gbp: "2500000", locator: "paragraph 1.5" });
    expect(await page.locator("mark a[aria-current]").textContent()).toContain("2.5m");
  });

  test("is added with the mouse: selected in a cell of the paper, and in its words", async () => {
    const { desk, address } = await served(missed);
    const page = await opened(`${address}card/amount-1`);
    const select = (words: string, count: number) =>
      page.evaluate(
        ({ text, number }) => {
          const walk = document.createTreeWalker(
            document.querySelector(".paper") ?? document.body,
            NodeFilter.SHOW_TEXT,
          );
          let seen = 0;
          for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            const at = node.textContent?.indexOf(text) ?? -1;
            if (at === -1 || (seen += 1) < number) continue;
            getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
            return;
          }
        },
        { text: words, number: count },
      );
    const button = page.getByRole("button", { name: "This is an amount" });
    expect(await button.isVisible()).toBe(false);
    await select("8.50", 1);
    await button.click();
    expect(await page.inputValue("#words")).toBe("8.50");
    await page.fill("[id='print.pounds']", "8500000");
    await page.selectOption("[id='print.unit']", "millions");
    await page.getByRole("button", { name: "add it" }).click();
    await page.getByRole("heading", { name: /^8\.50, table 1\.5.*row Glass/ }).waitFor();
    await select("2.5m", 1);
    await button.click();
    await page.getByRole("button", { name: "add it" }).click();
    await page.getByRole("heading", { name: "2.5m, paragraph 1.5" }).waitFor();
    const added = desk.paper.reading.amounts.slice(-2);
    expect(added.map(({ printed, pounds }) => [printed, pounds])).toEqual([
      ["8.50", 8_500_000],
      ["2.5m", 2_500_000],
    ]);
    expect(await page.locator(".paper img, .paper script, .paper b").count()).toBe(0);
  });

  test("is added without script, and words that are nowhere are told so", async () => {
    const { address } = await served(missed);
    const page = await opened(`${address}add`, { javaScriptEnabled: false });
    await page.fill("#words", '<img src=x onerror="alert(1)">');
    await page.click("#find button");
    expect(await page.textContent("[role=alert]")).toContain(
      'found “<img src=x onerror="alert(1)">”',
    );
    await page.fill("#words", "7.25");
    await page.click("#find button");
    await page.fill("[id='print.pounds']", "7");
    await page.click("#card button");
    await page.getByRole("heading", { name: /^7\.25, table/ }).waitFor();
  });

  test("one that was read wrongly is put right on its card", async () => {
    const { desk, address } = await served();
    const page = await opened(`${address}card/amount-2`);
    await page.getByText("Read wrongly?").click();
    await page.fill("[id='print.printed']", "£45 a week");
    await page.selectOption("[id='print.unit']", "words");
    await page.check("[value='left out']");
    await page.selectOption("[name=reason]", "rate");
    await page.keyboard.press("Enter");
    await page.waitForURL(/amount-3|document/);
    expect(desk.paper.reading.amounts[1]?.printed).toBe("£45 a week");
    expect(await page.textContent(".paper")).toContain("£45 a week");
  });
});

describe("everyone can use the desk:", () => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

  test.for([
    { name: "light", options: { viewport: { width: 1280, height: 800 } } },
    { name: "dark", options: { colorScheme: "dark" } },
    { name: "forced colours", options: { forcedColors: "active" } },
    { name: "narrow", options: { viewport: { width: 320, height: 640 } } },
  ] as const)("axe finds nothing, and nothing is cut off, $name", async ({ options }) => {
    const { address } = await served();
    const page = await opened(address, { bypassCSP: true, ...options });
    for (const place of [
      "card/document",
      "card/amount-1",
      "card/pot-1",
      "add?words=by",
      "finish",
    ]) {
      await page.goto(`${address}${place}`);
      await page.addScriptTag({ content: axe.source });
      const run = `axe.run(${JSON.stringify({ runOnly: { type: "tag", values: tags } })})`;
      const { violations, passes } = await page.evaluate<AxeResults>(run);
      expect(passes.length).toBeGreaterThan(10);
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      );
      expect([place, found]).toEqual([place, []]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([place, wide]).toEqual([place, 0]);
    }
  });
});

describe("other pages", () => {
  test("cannot write, though they know the address, and cannot show the desk in a frame", async () => {
    const { desk, address } = await served();
    const target = `${address}card/amount-2`;
    const server = createServer((_, response) => {
      response.setHeader("content-type", "text/html");
      response.end(
        `<form method="post" action="${target}" target="inner"><input name="choice" value="dropped"></form><iframe name="inner"></iframe><script>document.forms[0].submit()</script>`,
      );
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const context = await (await sharedBrowser()).newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const answered = page.waitForResponse(target);
    await page.goto(`http://localhost:${port}/`);
    const response = await answered;
    expect(response.status()).toBe(403);
    expect(response.headers()["x-frame-options"]).toBe("DENY");
    expect(desk.card("amount-2")?.isDone).toBe(false);
  });

  test("without the address are told nothing", async () => {
    const { address } = await served();
    const answer = await fetch(new URL("/", address));
    expect([answer.status, await answer.text()]).toEqual([
      404,
      expect.not.stringContaining("northtown"),
    ]);
  });
});

test("no build of the site has the desk", () => {
  const files = readdirSync(siteDirectory, { recursive: true, encoding: "utf8" });
  expect(files.filter((file) => /(?:^|\/)desk(?:\.|\/|$)/.test(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});
