/** Choices made by hand, one after the other and faster than they are answered. */
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { testBrowser } from "./test-browser.ts";

const open = testBrowser();

async function explored(address: string) {
  const visit = await open({ address, status: 200, bytes: 0 });
  await visit.page.locator(".pager").waitFor({ state: "attached" });
  return visit;
}

async function answered(page: Page): Promise<string[]> {
  await page.locator("explore-answer:not([aria-busy])").waitFor();
  return page.locator(".chips li").allTextContents();
}

describe("choices that are faster than their answers", () => {
  it("are all kept, each with an address of its own", async () => {
    await using opened = await explored("explore/?by=council");
    const { page } = opened;
    await page.locator(".facets summary", { hasText: "Status" }).click();
    const boxes = page.locator(".facets details[open] input[type=checkbox]");
    await boxes.nth(1).waitFor();
    const [one = "", other = ""] = await boxes.evaluateAll((all: HTMLInputElement[]) => {
      for (const box of all.slice(0, 2)) box.click();
      return all.slice(0, 2).map(({ value }) => value);
    });
    expect(await answered(page)).toHaveLength(2);
    expect(new URL(page.url()).search).toBe(`?status=${one},${other}&by=council`);
    await page.goBack();
    await expect.poll(() => page.locator(".chips li").count()).toBe(1);
    expect(new URL(page.url()).search).toBe(`?status=${one}&by=council`);
  });

  it("can be taken off all at once", async () => {
    await using opened = await explored("explore/?status=approved,noted&purpose=send");
    const { page } = opened;
    await page.locator(".chips button").evaluateAll((all: HTMLButtonElement[]) => {
      for (const chip of all) chip.click();
    });
    expect(await answered(page)).toEqual([]);
    expect(new URL(page.url()).search).toBe("");
  });

  it("are announced once each, and leave an open fold open", async () => {
    await using opened = await explored("explore/?by=council");
    const { page } = opened;
    const fold = page.locator(".notes details");
    await fold.locator("summary").click();
    await page.evaluate(() => {
      const told = Object.assign(window, { told: 0 });
      const status = document.querySelector(".answer");
      const count = () => {
        told.told++;
      };
      if (status) new MutationObserver(count).observe(status, { childList: true, subtree: true });
    });
    for (const facet of ["purpose", "decided"]) {
      await page.locator(".counting select").nth(1).selectOption(facet);
      await answered(page);
    }
    expect(await page.evaluate("window.told")).toBe(2);
    expect(await fold.getAttribute("open")).toBe("");
  });
});

describe("the sentence of an answer", () => {
  it("is there with its address while the rest is still on its way", async () => {
    await using opened = await open({ address: "explore/", status: 200, bytes: 0 });
    const { page } = opened;
    await page.addInitScript(holdBack);
    await opened.goTo(new URL("?by=council", page.url()).href);
    await page.locator(".pager").waitFor({ state: "attached" });
    const sentence = page.locator(".answer");
    const [before, chips] = [await sentence.textContent(), page.locator(".chips li")];
    await page.locator(".facets summary", { hasText: "Status" }).click();
    const box = page.locator(".facets details[open] input[type=checkbox]").first();
    const status = await box.inputValue();
    await page.evaluate("window.heldBack = []");
    await box.check();
    await expect.poll(() => sentence.textContent()).not.toBe(before);
    await expect.poll(() => new URL(page.url()).search).toBe(`?status=${status}&by=council`);
    expect(await chips.count()).toBe(0);
    expect(await page.locator("explore-answer").getAttribute("aria-busy")).toBe("true");
    await page.evaluate(
      "{ const held = window.heldBack; window.heldBack = undefined; for (const one of held) one(); }",
    );
    await page.locator("explore-answer:not([aria-busy])").waitFor();
    expect(await chips.count()).toBe(1);
    expect(opened.incidents).toEqual([]);
  });

  it("keeps no address waiting for a file of names that does not come", async () => {
    await using opened = await open({ address: "explore/", status: 200, bytes: 0 });
    const { page } = opened;
    await page.route("**/explore/names.json", () => undefined);
    await opened.goTo(new URL("?by=council", page.url()).href);
    const field = page.locator(".explore input[type=search]").first();
    await field.fill("transport");
    await expect.poll(() => new URL(page.url()).search).toBe("?words=transport&by=council");
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe("?by=council");
    await page.locator(".counting select").first().selectOption("new-money");
    await expect.poll(() => new URL(page.url()).search).toBe("?count=new-money&by=council");
  });
});

/** Keeps what a worker answers in full from the page, once `heldBack` is a list. Runs inside the page. */
function holdBack(): void {
  const held = window as Window & { heldBack?: (() => void)[] };
  window.Worker = class extends Worker {
    override addEventListener(
      type: string,
      listener: EventListenerOrEventListenerObject,
      ...rest: []
    ): void {
      const hear = (event: Event) => {
        const tell = () => {
          if (typeof listener === "function") listener.call(this, event);
        };
        const isWhole = event instanceof MessageEvent && "answer" in event.data;
        if (isWhole && held.heldBack) held.heldBack.push(tell);
        else tell();
      };
      super.addEventListener(type, hear, ...rest);
    }
  };
}

describe("many groups", () => {
  it("are shown when they are asked for", async () => {
    await using opened = await explored("explore/?by=council,year");
    const { page } = opened;
    const rows = page.locator(".groups tbody tr");
    const caption = page.locator(".groups caption");
    expect(await rows.count()).toBe(20);
    const all = Number(/of (\d+) groups$/.exec((await caption.textContent()) ?? "")?.[1]);
    await page.getByRole("button", { name: `Show all ${all} groups` }).click();
    await expect.poll(() => rows.count()).toBe(all);
    expect(await caption.textContent()).toBe(`${all} groups`);
    expect(new Set(await rows.allTextContents()).size).toBe(all);
  });
});
