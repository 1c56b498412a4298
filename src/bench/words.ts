/** Words for invented councils. None of them names a place, a body or a programme that exists. */

/** The regions of England, which are real: they are how many councils are kept apart. */
export const regions = [
  "East Midlands",
  "East of England",
  "London",
  "North East",
  "North West",
  "South East",
  "South West",
  "West Midlands",
  "Yorkshire and The Humber",
] as const;

export const councilTypes = ["unitary", "county", "metropolitan district"] as const;

export const purposes = [
  "SEND",
  "home-to-school transport",
  "social care",
  "improvement programme",
  "leadership",
  "central functions",
  "commissioning",
  "school places",
] as const;

export const programmes = [
  "Better Starts programme",
  "Families First plan",
  "Improvement plan, next phase",
  "Journeys to School review",
  "Stronger Practice programme",
  "Special School Places plan",
] as const;

export const items = [
  "Additional social workers",
  "Audit and quality assurance",
  "Business support",
  "Case management system",
  "Commissioning team",
  "Data and performance",
  "Early help workers",
  "Education psychologists",
  "Foster carer recruitment",
  "Plan writers",
  "Practice leads",
  "Programme office",
  "Training and induction",
  "Transport planners",
] as const;

export const potKinds = ["reserve", "base budget", "government grant", "contingency"] as const;

export const eventKinds = ["inspection", "report", "leadership", "notice", "programme"] as const;
