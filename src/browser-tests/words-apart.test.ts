import { expect, it } from "vitest";
import { parseHTML } from "../site/plain-nodes.ts";
import { touchingSentences, touchingWords } from "./words-apart.ts";

const touching = (body: string) =>
  touchingWords(parseHTML(`<html><body>${body}</body></html>`).document);

it("finds words that touch across elements, on either side", () => {
  expect(touching("<p><a>Next</a><span>£1m</span></p>")).toEqual(["Next‖£1m"]);
  expect(touching("<p>describes<code>a.csv</code></p>")).toEqual(["describes‖a.csv"]);
  expect(touching("<p>a paper for services?<a>Send us</a></p>")).toEqual([
    " paper for services?‖Send us",
  ]);
  expect(touching("<p><a>figure</a>and more</p>")).toEqual(["figure‖and more"]);
});

it("takes spaces, punctuation after a word, and parts of one word in a break", () => {
  expect(touching("<p><a>Next</a> <span>£1m</span>. <code>a_<wbr>1</code></p>")).toEqual([]);
  expect(touching("<p><button>Go</button><button>Back</button></p>")).toEqual([]);
});

it("finds sentences that touch, and takes names and addresses with a full stop in them", () => {
  const inText = (body: string) =>
    touchingSentences(parseHTML(`<html><body>${body}</body></html>`).document);
  expect(inText("<small>each once.Dashed: a ceiling.Hatched: not stated.</small>")).toEqual([
    "ce.Dashed:",
    "ng.Hatched:",
  ]);
  expect(inText("<p>On GOV.UK and www.Bristol.gov.uk, St.Mary’s</p>")).toEqual([]);
});
