/**
 * What every page must have: one heading, a title, a language, ids of its own, and a policy that lets its
 * own style and script through. It reads HTML and needs no browser.
 */
import { createHash } from "node:crypto";
import { describeElement } from "./in-page.ts";
import { touchingSentences, touchingWords } from "./words-apart.ts";

/** Every fault of the page's frame, in plain words. */
export function structureProblems(document: Document): string[] {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const count = (selector: string, expected: number) =>
    all(selector).length === expected
      ? []
      : [`found ${all(selector).length} of ${selector}; expected ${expected}`];
  const filled = (what: string, text: string | null | undefined) =>
    (text ?? "").trim() === "" ? [`found no ${what}; expected words`] : [];
  const description = document.querySelector('meta[name="description"]');
  const ids = Map.groupBy(all("[id]"), ({ id }) => id);
  return [
    ...count("h1", 1),
    ...count("main", 1),
    ...count('meta[name="viewport"]', 1),
    ...filled("title", document.title),
    ...filled("language", document.documentElement.getAttribute("lang")),
    ...filled("description", description?.getAttribute("content")),
    ...[...ids]
      .filter(([, holders]) => holders.length > 1)
      .map(([id, holders]) => `id "${id}" is used ${holders.length} times; expected once`),
    ...headingProblems(all("h1, h2, h3, h4, h5, h6")),
    ...policyProblems(document),
    ...[...(document.body.textContent ?? "").matchAll(/\S*s’s\b/g)].map(
      ([words]) => `“${words}” has an s too many; expected an apostrophe alone`,
    ),
    ...touchingWords(document).map((words) => `“${words}” touch; expected a space`),
    ...touchingSentences(document).map((words) => `“${words}” has no space within; expected one`),
  ];
}

function headingProblems(headings: readonly Element[]): string[] {
  return headings.flatMap((heading, index) => {
    const before = headings[index - 1]?.localName ?? "h0";
    const skips = Number(heading.localName[1]) > Number(before[1]) + 1;
    const name = before === "h0" ? "no heading" : before;
    return [
      ...(skips ? [`${describeElement(heading)} follows ${name}; no level may be skipped`] : []),
      ...((heading.textContent ?? "").trim() === ""
        ? [`${heading.localName} is empty; expected words`]
        : []),
    ];
  });
}

/** What a browser would refuse: style and script whose hash the page's policy lacks, or in an attribute. */
function policyProblems(document: Document): string[] {
  const policy = document
    .querySelector('meta[http-equiv="content-security-policy"]')
    ?.getAttribute("content");
  if (policy == null) return ["found no policy; expected one"];
  const inline = [
    ...document.querySelectorAll("style, script:not([src], [type*=json], [type^=text])"),
  ];
  const hash = ({ textContent }: Element) =>
    `sha256-${createHash("sha256")
      .update(textContent ?? "")
      .digest("base64")}`;
  const attributes = [...document.querySelectorAll("*")].flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => name === "style" || name.startsWith("on"))
      .map((name) => `${describeElement(element)} has ${name}; expected none`),
  );
  return [
    ...inline
      .filter((element) => !policy.includes(hash(element)))
      .map(({ localName }) => `the policy lacks the hash of a ${localName}`),
    ...attributes,
  ];
}
