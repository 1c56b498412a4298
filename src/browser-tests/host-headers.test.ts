/** With the headers that hosts are told to send, every page still opens, and only embeds stand in frames. */
import { describe, expect, it } from "vitest";
import { hostHeaders } from "../build/read-headers.ts";
import { samplePages, siteFiles } from "../build/site.ts";
import { named, oneVisit, siteUrl, testBrowser } from "./test-browser.ts";

const open = testBrowser();
const headers = hostHeaders();
const hosted = ({ pathname }: URL) => headers(pathname);
const headersOf = (address: string) => headers(new URL(siteUrl(address)).pathname);

describe("under the headers of a host", () => {
  const show = oneVisit({ headers: hosted });

  it.for(named(samplePages()))("$name opens without a fault", async (page) => {
    const opened = await show(page);
    await opened.atRest();
    const sent = opened.responses[0]?.headers() ?? {};
    expect(sent["x-content-type-options"]).toBe("nosniff");
    if (page.status === 200) {
      expect(sent["content-security-policy"]).toContain("object-src 'none'");
      expect(sent["content-security-policy"]).not.toMatch(/unsafe-inline|, /);
    }
    expect(opened.incidents, `what went wrong while ${page.name} opened`).toEqual([]);
  });

  it("a page refuses to be framed, an embed does not", () => {
    expect(headersOf("councils/")["content-security-policy"]).toContain("frame-ancestors 'none'");
    const embed = siteFiles().find((name) => name.startsWith("embed/")) ?? "";
    expect(headersOf(embed)["content-security-policy"]).toContain("frame-ancestors *");
  });

  it("a script that nobody expects is stopped", async () => {
    await using opened = await open(
      { address: "method/", status: 200, bytes: 0 },
      { headers: hosted },
    );
    await opened.page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'changed'";
      document.body.append(script);
    });
    expect(await opened.page.title()).not.toBe("changed");
    expect(opened.incidents.join()).toContain("Content Security Policy");
  });
});

describe("files", () => {
  it.each([
    ["data/council-funding-compared.sqlite", "application/vnd.sqlite3"],
    [
      "data/council-funding-compared.xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ],
  ])("%s is open to every site, as what it is", (file, type) => {
    expect(siteFiles()).toContain(file);
    expect(headersOf(file)).toMatchObject({
      "access-control-allow-origin": "*",
      "content-type": type,
    });
  });

  it("that carry their hash in their name are kept for long, pages are not", () => {
    const hashed = siteFiles().find((name) => name.startsWith("_astro/")) ?? "";
    expect(headersOf(hashed)["cache-control"]).toContain("immutable");
    expect(headersOf("councils/")["cache-control"]).toBeUndefined();
  });
});
