/** What an amount is for, in the paper’s own words: a proposal of its label. Pure text. */
import type { FoundAmount } from "../found.ts";

/** What an amount is for, as the paper words it; undefined where nothing says so. */
export function labelOf(
  { cell, path, words, start, end }: FoundAmount,
  after: string,
): string | undefined {
  if (cell)
    return cell.row.kind === "row"
      ? cell.row.name
      : cell.row.kind === "subtotal"
        ? cell.row.name
        : "(total)";
  const what = (paysFor.exec(after) ?? purpose.exec(after) ?? fromFor.exec(after))?.[1];
  if (what !== undefined && !empty.test(what)) return tidy(what);
  const named = nameBefore(words.slice(0, start));
  if (named !== undefined) return named;
  const isBullet = path.at(-1)?.kind === "bullet";
  const rest =
    words
      .slice(end)
      .trim()
      .split(/[.;:–]/)[0]
      ?.trim()
      .replace(given, "") ?? "";
  return isBullet && rest.length > 3 && !rest.startsWith("of it") ? tidy(rest) : subjectOf(path);
}

/** What the item or section is about, where the words of the amount say nothing. */
function subjectOf(path: FoundAmount["path"]): string | undefined {
  const section = path.findLast(({ kind }) => kind === "section");
  const words =
    (section?.text === "" ? section.name : section?.text)?.replace(/^[\d. ]+/, "") ?? "";
  return words.length > 8 && !general.test(words) ? tidy(words) : undefined;
}

const general =
  /^(?:(?:the )?(?:recommend|background|summary|introduc|purpose|decision|minutes|reso|financ|reason|option|legal|risk|consult|conclu|implica|propos|detail|report|what|how|why|that\b)|.*:$)/i;

/** “£2m for family help”: what stands behind the amount. */
const purpose =
  /^\s*(?:(?:is|are|was|were|will be|has been) (?:(?:allocated|provided|needed|required|requested|set aside) )?)?(?:of )?(?:investment |funding |budget |spend |be spent )?(?:of|for|to support the delivery of|to support|to|towards|into|on|in) (?:the |a |an )?(?:(?:appointing|recruiting) to )?([^.,;:(£]{4,140})/;
/** “£700,000 pays for social work teams”, “£0.5m of the sum in a) on agency workers”. */
const paysFor =
  /^\s*(?:(?:pays? for|goes (?:to|on|into|towards)|funds|buys|covers)|of the (?:sum|amount|money|funding) in \(?\w{1,4}\)? (?:on|for|to|towards)) (?:the |a |an )?([^.,;:(£]{4,140})/;
/** “£240,000 from the General Contingency for a campaign”. */
const fromFor =
  /^\s*from [^.,;:£]{4,80}?(?<!\b(?:Department|Ministry|Office|Director|State)) (?:for|to) (?:the |a |an )?([^.,;:(£]{4,140})/;
const given =
  /^(?:(?:is|are|was|were|has been|will be) )?(?:allocated|provided|set aside|approved)? ?(?:for|to|towards) (?:the |a |an )?/;
/** What says no more of the money than that there is some, or says when. */
const empty =
  /^(?:period|(?:sum|amount|money|funding) in \(?\w{1,4}\)|(?:its|their) (?:first|second|third) year|date\b|20\d\d|\d\d?\/|\d\d?(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8} 20\d\d|additions?\b|total\b|principle\b|(?:be|it|this|that|them|which|each)\b)/iu;

const leadOn =
  / (?:which|of which|that (?:is|are|will)|who|funded|approved (?:by|via)|(?:is|are|be|was|were|will be) (?:no longer|returned|handed|given|moved|transferred|paid)) /i;

/** The words up to “which”, “who” and the like, of at most 70 letters, cut at the end of a word. */
function tidy(words: string): string {
  const own = words.split(leadOn)[0] ?? "";
  const cut = own.length > 70 ? own.slice(0, 71).replace(/ \S*$/, "") : own;
  return cut.trim().replace(/(?: (?:and|or|plus|with|of|of which|for|at|the|to|in|a))+$/i, "");
}

/** “a forecast overspend of £3.1m”: what the amount is, by the words before “of”. */
function nameBefore(before: string): string | undefined {
  const words =
    /((?:[\p{L}'’-]+ ){0,4}[\p{L}'’-]+) of (?:up to |(?:c\.|about|around|over|some) ?)?$/u.exec(
      before,
    )?.[1];
  const name = words?.replace(
    /^.*\b(?:an?|the|its|this|that|to|and|(?:approv|agre|not|releas)(?:e|es|ed))\s/i,
    "",
  );
  return name !== undefined &&
    name.length > 4 &&
    !/^(?:cost|total|sum|value|approv\w*)$/i.test(name)
    ? name
    : undefined;
}
