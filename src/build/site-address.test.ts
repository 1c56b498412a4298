import { expect, test } from "vitest";
import { contactProblem, addressProblem } from "./site-address.ts";

test.each([
  [undefined, undefined],
  ["https://funding.example.org", undefined],
  ["https://funding.example.org/", "/"],
  ["http://localhost:4321", "/some/base"],
  [undefined, "/funding/"],
])("SITE_URL %s and BASE_PATH %s are a place", (site, base) => {
  expect(addressProblem(site, base)).toBeUndefined();
});

test("a path in SITE_URL is refused, with where it goes", () => {
  expect(addressProblem("https://www.example.org/funding", undefined)).toMatchInlineSnapshot(
    `"SITE_URL: found "https://www.example.org/funding"; allowed: the host alone, its path in BASE_PATH: SITE_URL=https://www.example.org BASE_PATH=/funding/"`,
  );
  expect(addressProblem("https://www.example.org/funding/", "/funding/")).toContain(
    "BASE_PATH=/funding/",
  );
});

test.each(["funding.example.org", "ftp://example.org", "https://example.org/?a=1", ""])(
  "SITE_URL %j is no host",
  (site) => {
    expect(addressProblem(site, undefined)).toContain("allowed: a host");
  },
);

test.each(["funding", "https://example.org/funding/", "//funding", "/two words/", ""])(
  "BASE_PATH %j is no path",
  (base) => {
    expect(addressProblem(undefined, base)).toContain("allowed: a path from the root");
  },
);

test.each([undefined, "", "https://example.org/form?about=data", "mailto:data@example.org"])(
  "readers can be sent to %s",
  (contact) => {
    expect(contactProblem(contact)).toBeUndefined();
  },
);

test.each(["data@example.org", "example.org/form", "javascript:alert(1)", "mailto:"])(
  "CORRECTIONS_URL %j is refused, with what is allowed",
  (contact) => {
    expect(contactProblem(contact)).toBe(
      `CORRECTIONS_URL: found ${JSON.stringify(contact)}; allowed: a web address such as https://example.org/corrections, or mailto:corrections@example.org`,
    );
  },
);
