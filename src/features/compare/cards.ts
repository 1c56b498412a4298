/** The cards of the home page and of every question: the finding and its bars. */
import type { CardPicture } from "../../site/cards/picture/picture.ts";
import { chartHeight } from "../../site/charts/stand-alone.ts";
import { spreadSteps } from "../spread/spread-steps.ts";
import { svgElement } from "../../site/charts/render.ts";
import { wordedTotalBars, type WordedTotals } from "../totals/worded-totals.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { series } from "../../format/words.ts";
import { newnessBars } from "../newness/newness-bars.ts";
import { newnessRows } from "../newness/newness-rows.ts";
import { homeCouncils, homeFinding } from "../../wording/findings/home-finding.ts";
import { comparisonFinding, onlyGroup } from "../../wording/findings/comparison-finding.ts";
import { plainText } from "../../wording/rich-text.ts";
import { questionTitle } from "../../wording/question-words.ts";
import { spread } from "../../measures/spread.ts";
import { plainQuestion, questions, type Question } from "../../measures/questions.ts";
import { totalsWorded } from "../totals/registration.ts";
import { urls } from "../../site/urls.ts";
import type { Cards, CardWords } from "../../site/cards/site-card.ts";
import { improvement } from "../../topic.ts";

const width = 500;
const highest = 400;

/** The cards of this feature, for `src/site/cards/registry.ts`. */
export function cards(dataset: Dataset): Cards {
  return [
    ["home", () => home(dataset)],
    ...questions.map(
      (question) => [questionCard(question), () => asked(dataset, question)] as const,
    ),
  ];
}

/** The id of a question's card. */
export function questionCard({ count, measure, prices }: Question): string {
  return `compare-${count}-${measure}-${prices}`;
}

function home(dataset: Dataset): CardWords {
  return {
    kicker: `What councils decided to spend on ${improvement}`,
    headline: plainText(homeFinding(dataset)),
    ...(onlyGroup(dataset) ? newnessOfAll(dataset) : pictured(dataset, plainQuestion("decided"))),
  };
}

/** The bars of the home page. */
function newnessOfAll(dataset: Dataset): Pick<CardWords, "facts" | "picture"> {
  const councils = homeCouncils(dataset);
  return readable(
    councils,
    ({ short_name }) => short_name,
    (shown) => newnessBars(newnessRows(dataset, shown)),
  );
}

function asked(dataset: Dataset, question: Question): CardWords {
  return {
    kicker: questionTitle(question),
    headline: plainText(comparisonFinding(dataset, question)),
    ...pictured(dataset, question),
  };
}

/** The bars of a few councils; of many, how they spread. */
function pictured(dataset: Dataset, question: Question): Pick<CardWords, "facts" | "picture"> {
  const group = onlyGroup(dataset);
  if (group) return bars(totalsWorded(dataset, question, group.councils));
  const view = spread(dataset, question);
  return {
    facts: [],
    picture: { draw: (frame) => spreadSteps(view, frame), width, place: "beside" },
  };
}

function bars(worded: WordedTotals): Pick<CardWords, "facts" | "picture"> {
  return readable(
    worded.rows,
    ({ name }) => name,
    (shown) => {
      const ids = shown.map(({ council }) => council);
      return (frame) => wordedTotalBars(worded, frame, ids);
    },
  );
}

/** The bars of as many councils as can be read; and if that is not all, a line that says whose they are. */
function readable<One>(
  all: readonly One[],
  nameOf: (one: One) => string,
  drawing: (shown: readonly One[]) => CardPicture["draw"],
): Pick<CardWords, "facts" | "picture"> {
  let shown = all;
  while (shown.length > 1 && isTooHigh(drawing(shown))) shown = shown.slice(0, -1);
  const isAll = shown.length === all.length;
  return {
    facts: isAll ? [] : [`Bars: ${series(shown.map(nameOf))} only`],
    picture: { draw: drawing(shown), width, place: "beside" },
  };
}

function isTooHigh(draw: CardPicture["draw"]): boolean {
  return chartHeight(svgElement(draw, { width, urls, name: "" })) > highest;
}
