import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, longestAddress, parseChoice } from "./council-choice.ts";

const known = ["aston", "barton", "corby"];
const page = "https://site.example/compare/decided/pounds/cash/";

describe("the choice in an address", () => {
  it.for([
    ["?councils=barton", ["barton"]],
    ["?councils=corby,aston", ["aston", "corby"]],
    ["?other=1&councils=corby", ["corby"]],
    ["?councils=aston%2Cbarton", ["aston", "barton"]],
  ] as const)("%s is read in the order of the page", ([query, councils]) => {
    expect(parseChoice(query, known)).toEqual({ councils });
  });

  it.for(["", "?other=1", "?councils=corby,barton,aston"])("%s shows all", (query) => {
    expect(parseChoice(query, known)).toEqual({ councils: undefined });
  });

  it("says in words what it does not understand, and shows all", () => {
    const problems = [
      "?councils=astn",
      "?councils=Aston",
      "?councils=aston,",
      "?councils=aston, barton",
      "?councils=",
      "?councils=aston,aston",
      "?councils=aston&councils=barton",
      `?councils=${"x".repeat(90)}`,
    ].map((query) => parseChoice(query, known));
    expect(problems.map(({ problem }) => problem).join("\n")).toMatchInlineSnapshot(`
      "The address names “astn”, which is none here; an address may name aston, barton and corby. All councils are shown.
      The address names “Aston”, which is none here; an address may name aston, barton and corby. All councils are shown.
      The address has a comma too many; an address may name aston, barton and corby. All councils are shown.
      The address names “ barton”, which is none here; an address may name aston, barton and corby. All councils are shown.
      The address names no council; an address may name aston, barton and corby. All councils are shown.
      The address names “aston” twice; an address may name aston, barton and corby. All councils are shown.
      The address chooses councils twice; an address may name aston, barton and corby. All councils are shown.
      The address names “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”, which is none here; an address may name aston, barton and corby. All councils are shown."
    `);
    expect(problems.map(({ councils }) => councils)).toEqual(problems.map(() => undefined));
  });
});

describe("the address of a choice", () => {
  it("names the councils in the order of the page", () => {
    expect(addressOf(`${page}#top`, ["corby", "aston"], known)).toBe(
      `${page}?councils=aston,corby`,
    );
  });

  it.for([[known], [[]]])("has no query where all or none are chosen", ([chosen]) => {
    expect(addressOf(`${page}?councils=aston`, chosen ?? [], known)).toBe(page);
  });

  it("is refused at 200 characters", () => {
    const room = longestAddress - `${page}?councils=`.length;
    const fits = "a".repeat(room - 1);
    expect(addressOf(page, [fits], [fits, "b"])).toHaveLength(longestAddress - 1);
    const tooLong = "a".repeat(room);
    expect(addressOf(page, [tooLong], [tooLong, "b"])).toBeUndefined();
  });

  it("comes back as the same choice", () => {
    const chosen = fc.subarray(known, { minLength: 1, maxLength: known.length - 1 });
    fc.assert(
      fc.property(chosen, (councils) => {
        const address = addressOf(page, councils, known) ?? "";
        expect(parseChoice(new URL(address).search, known)).toEqual({ councils });
      }),
    );
  });
});
