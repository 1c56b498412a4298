/**
 * What the site is about: children's services in England. No other module of the site knows either.
 * A site of another topic, or of another country, changes this file and the data, and nothing else.
 */

export const site = {
  name: "Council Funding Compared",
  /** Name of the files that hold everything. */
  file: "council-funding-compared",
  title: "Council Funding Compared: what English councils decided to spend on children’s services",
  description:
    "Amounts of funding in the decision papers of English councils for improving children’s services (social care, special educational needs, home-to-school transport), each with its document and place, how the amounts relate, and what each counting rule makes of them.",
  keywords: [
    "children’s services",
    "council decisions",
    "home-to-school transport",
    "local government finance",
    "SEND",
  ],
  /** What a reader may try in the search. */
  searches: ["home-to-school transport", "Ofsted"],
} as const;

/** With the code of one of its areas, as an example. */
export const country = { name: "England", adjective: "English", areaCode: "E08000025" } as const;

/** Kinds of council that run the services, each with a sentence. */
export const councilTypes = {
  "metropolitan district": "A single-tier council in a former metropolitan county.",
  unitary: "A single-tier council elsewhere.",
  county: "The upper tier of two.",
  "london borough": "A single-tier council in London.",
  "sui generis": "A council of its own kind.",
} as const;

/** Kinds of council by the beginning of the code of their area, as the national statistics office gives it. */
export const councilTypeByCode: Readonly<Record<string, keyof typeof councilTypes>> = {
  E06: "unitary",
  E08: "metropolitan district",
  E09: "london borough",
  E10: "county",
};

/** The services whose money is compared, what it does for them and whom they are for, in a sentence. */
export const services = "children’s services";
export const improvement = `improving ${services}`;
export const people = "children";

/** What an amount can be for, each with a sentence. Two amounts for "other" are never alike. */
export const purposes = {
  SEND: "Special educational needs and disabilities.",
  "home-to-school transport": "Taking children to school.",
  "SEND and transport": "Both together, not told apart.",
  "social care": "Children's social care.",
  "improvement programme": "The programme of improving the services.",
  leadership: "Posts that lead the services.",
  "central functions": "Staff who support the services.",
  commissioning: "Buying services and managing contracts.",
  "school places": "Places in special schools, or for special educational needs in other schools.",
  "community safety": "Keeping children safe from violence.",
  other: "Anything else; two of these are never alike.",
} as const;

/** The same inside a sentence, where the word alone would not be understood. */
export const purposesInSentences: Readonly<Record<string, string>> = {
  SEND: "special educational needs and disabilities (SEND)",
  "SEND and transport": "special educational needs and disabilities (SEND) and transport",
  "school places": "specialist school places",
  "improvement programme": "the programme of improving the services",
  other: "other things",
};

/** Whether an amount is for the services at all, and whether its pot was set aside for them before. */
export const scope = {
  about: "Whether it is for improving children's services.",
  words: {
    yes: "For improving children's services.",
    no: "For something else.",
    partly: "Mixed: only its parts with yes are counted.",
    "past years":
      "Pays for deficits of years that were over when it was decided. It improves nothing, so it is in no total and stands by itself.",
  },
  /** Among the facts of a figure; that it is for them only where that is our reading. */
  facts: {
    yes: "for improving children's services",
    no: "not for improving children's services",
    partly: "only partly for children's services",
    "past years": "for deficits of years already over",
  },
  earmarkedAbout:
    "Whether the money was already set aside for children's services. A government grant was not, unless a paper shows it in an earlier budget, plan or reserve of the council. Empty if it cannot be told, as of a grant that is left from an earlier year, or of which the paper does not say who gives it.",
  earmarked: "An earlier decision of the council set the money aside for children's services.",
} as const;

/** Grants of the services that have a name of their own, as kinds of pots. */
export const ownGrants = { DSG: "The Dedicated Schools Grant." } as const;

/** A measure that divides money by an official series: how it is called, and in which words it is told. */
interface DividedMeasure {
  readonly slug: string;
  readonly name: string;
  readonly about: string;
  readonly unit: string;
  /** A file of `data/statistics/`. */
  readonly series: string;
  /** What one value of the series is; what the series counts; the row that a new council needs. */
  readonly seriesAbout: string;
  readonly subject: string;
  readonly row: string;
  /** On a switch; after an amount; before a finding. */
  readonly short: string;
  readonly after: string;
  readonly before: string;
  /** In the sentence that says what a page shows, and in one that is quoted without the page. */
  readonly sentence: string;
  readonly quoted: string;
}

/** Money for each person whom the services are for; the series is of the middle of a calendar year. */
export const perPerson = {
  slug: "per-child",
  name: "Pounds per child",
  about:
    "Divided by the children aged 0 to 17 who lived in the area in the middle of the year of the council’s main decision.",
  unit: "pounds per child",
  series: "population_0_17",
  seriesAbout: "Children aged 0 to 17 at the middle of a year",
  subject: "The number of children",
  row: "children aged 0 to 17, mid-year of the year of the main decision",
  short: "Per child",
  after: "per child",
  before: "per child, ",
  sentence: "per child aged 0 to 17",
  quoted: "per child aged 0 to 17 in the area",
} as const satisfies DividedMeasure;

/** Money as a share of a year's spending on the services; the series is of financial years. */
export const shareOfSpending = {
  slug: "share-of-spend",
  name: "Share of yearly spending",
  about:
    "As a percentage of the council’s gross spending on children’s services (Section 251 outturn) in the financial year of its main decision. That total holds no school transport, no special educational needs, no schools and no capital: money for these is not divided by it, and stands beside the share with the reason. Which other purposes it holds money for is our reading.",
  unit: "percent",
  series: "s251_children_services_gross",
  seriesAbout: "Gross spending on children's services in a financial year",
  subject: "The spending on children’s services",
  row: "gross spending on children's services, financial year of the main decision",
  short: "% of spending",
  after: "of a year’s spending",
  before: "against a year’s spending, ",
  sentence:
    "of what its gross spending on children’s services could hold by our reading, as a share of that spending in the year",
  quoted:
    "as a share of the council’s gross spending on children’s services in the decision’s year",
} as const satisfies DividedMeasure;

/** Terms of the services that papers use, in plain words, each with the pattern that finds it. */
export const terms = [
  { term: "SEND", meaning: "special educational needs and disabilities", found: /\bSEND\b/ },
  {
    term: "SENAR",
    meaning: "the service that assesses special educational needs and reviews the plans",
    found: /\bSENAR\b/,
  },
  { term: "H2ST", meaning: "home-to-school transport", found: /\bH2ST\b/ },
  {
    term: "EHC plan",
    meaning: "education, health and care plan: what help a child or young person must get",
    found: /\bEHC plans?\b|\bEducation, Health and Care Plans?\b/i,
  },
  {
    term: "Dedicated Schools Grant (DSG)",
    meaning: "the government’s yearly grant for schools, early years and special needs",
    found: /\bDSG\b|\bDedicated Schools Grant\b/,
  },
  {
    term: "High Needs",
    meaning: "the part of the Dedicated Schools Grant for special educational needs",
    found: /\bhigh needs\b/i,
  },
  {
    term: "High Needs Provision Capital",
    meaning: "capital from the DfE for places for children with special educational needs",
    found: /\bhigh needs (?:provision )?capital(?: grant)?\b|\bhigh needs provision grant\b/i,
  },
  { term: "Ofsted", meaning: "inspectors of schools and children’s services", found: /\bOfsted\b/ },
  {
    term: "Safety Valve",
    meaning: "what government agrees with councils in large DSG deficits: money against a plan",
    found: /\bsafety valve\b/i,
  },
  {
    term: "Schools Forum",
    meaning: "a body of schools that has a say in the grant for schools",
    found: /\bSchools Forum\b/i,
  },
] as const;
