/** Test support: an invented topic, adult social care in Wales, with everything that the site asks of one. */

export const site = {
  name: "Care Funding Compared",
  file: "care-funding-compared",
  title: "Care Funding Compared: what Welsh councils decided to spend on adult social care",
  description: "Amounts of funding in the decision papers of Welsh councils for adult social care.",
  keywords: ["adult social care", "council decisions"],
  searches: ["home care", "Care Inspectorate Wales"],
} as const;

export const country = { name: "Wales", adjective: "Welsh", areaCode: "W06000001" } as const;

export const councilTypes = { unitary: "The one tier that there is." } as const;

export const councilTypeByCode = { W06: "unitary" } as const;

export const services = "adult social care";
export const improvement = `improving ${services}`;
export const people = "adults";

export const purposes = {
  "home care": "Care in people's own homes.",
  "care homes": "Places in care homes.",
  other: "Anything else; two of these are never alike.",
} as const;

export const purposesInSentences = { other: "other things" };

export const scope = {
  about: "Whether it is for improving adult social care.",
  words: {
    yes: "For improving adult social care.",
    no: "For something else.",
    partly: "Mixed: only its parts with yes are counted.",
  },
  facts: { no: "not for adult social care", partly: "only partly for adult social care" },
  earmarkedAbout:
    "Whether the money was already set aside for adult social care. Empty if it cannot be told.",
  earmarked: "An earlier decision of the council set the money aside for adult social care.",
} as const;

export const ownGrants = { RIF: "The Regional Integration Fund." } as const;

export const perPerson = {
  slug: "per-adult",
  name: "Pounds per adult",
  about: "Divided by the adults who lived in the area in the middle of the year of the decision.",
  unit: "pounds per adult",
  series: "population_18_up",
  seriesAbout: "Adults aged 18 and over at the middle of a year",
  subject: "The number of adults",
  row: "adults aged 18 and over, mid-year of the year of the main decision",
  short: "Per adult",
  after: "per adult",
  before: "per adult, ",
  sentence: "per adult",
  quoted: "per adult in the area",
} as const;

export const shareOfSpending = {
  slug: "share-of-care",
  name: "Share of yearly spending",
  about: "As a percentage of the council’s spending on adult social care in the financial year.",
  unit: "percent",
  series: "care_spending",
  seriesAbout: "Spending on adult social care in a financial year",
  subject: "The spending on adult social care",
  row: "spending on adult social care, financial year of the main decision",
  short: "% of spending",
  after: "of a year’s spending",
  before: "against a year’s spending, ",
  sentence: "as a share of its spending on adult social care in that year",
  quoted: "as a share of the council’s spending on adult social care in that year",
} as const;

export const terms = [
  {
    term: "reablement",
    meaning: "help to do again what one could do before an illness",
    found: /\breablement\b/i,
  },
] as const;
