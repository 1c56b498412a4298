/**
 * What is tested so that everyone can use the site: the modes that pages are looked at in, and the
 * checks. The tests take their titles from here, and so does the accessibility statement, so that
 * neither can say more than the other. It knows no browser.
 */

/** The standard that the site is tested against. */
export const standard = "WCAG 2.2, level AA";

/** ISO date of the statement: when site, tests and words were last gone through together. */
export const statementDate = "2026-11-27";

/** Every mode in which axe looks at each type of page. */
export const modes = {
  light: "on a light ground",
  dark: "on a dark ground",
  forced: "with colours that the reader sets (forced colours, high contrast)",
  narrow: "320 pixels wide, which is a window of 1280 pixels at 400% zoom",
  print: "as it goes to the printer",
} as const;

/** The name of a mode. */
export type Mode = keyof typeof modes;

/** Every check beyond axe, in the words that the statement uses. */
export const checks = {
  walk: "Tab meets every link and control once, in order; nothing holds it, and nothing hides what has the focus",
  controls:
    "everything that answers to a pointer does the same by keyboard: each is worked by a program with keys alone",
  focus: "the focus can be seen: what changes on the screen has a contrast of 3 to 1 at least",
  targets: "what is pressed or tapped is 24 by 24 pixels at least, or has that room around it",
  reflow:
    "pages fit windows from 320 to 1280 pixels wide, and at 400% zoom only tables, pictures and code scroll sideways",
  spacing: "nothing is cut off when a reader sets lines, words and letters further apart",
  size: "nothing is cut off when a reader doubles the size of letters",
  motion: "nothing moves for a reader who asks for less motion",
  order: "the order in which a page is read out is the order in which it is seen",
  names: "tables, pictures and links have names; links of one name lead to one place",
  frame: "navigation and help stand in the same order on every page, and the way past them works",
  status: "what changes without a new page is said to a screen reader too",
  marks:
    "marks in charts have a contrast of 3 to 1 at least, and a ceiling differs from a fixed sum by more than colour: on light and dark ground, in forced colours and in print",
  script: "pages show the same words, tables and pictures without script",
  print: "paper holds all that the screen shows, but for navigation and controls",
} as const;

/** What no test has covered, said as plainly as what one has. */
export const untried: readonly string[] = [
  "No one who uses a screen reader has tried the site. No screen reader has been run on it at all: programs check only what it would be told.",
  "No one has tried it with speech control, switches, a screen magnifier or a braille display.",
  "No one with dyslexia or a learning disability has been asked whether the words are plain enough.",
  "No tests have been made in Firefox or Safari.",
  "No specialist has audited it.",
];
