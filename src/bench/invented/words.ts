/** Words for invented councils. None of them names a place, a body or a programme that exists. */
import { purposes as purposesOfTopic } from "../../topic.ts";

/** How many councils are kept apart on a page depends on their regions, so there are as many as in life. */
export const regions = [
  "Coast",
  "Far North",
  "Fens",
  "Forest",
  "Hills",
  "Midlands",
  "North",
  "South",
  "West Country",
] as const;

/** Types of councils. */
export const councilTypes = ["unitary", "county", "metropolitan district"] as const;

/** The purposes that the topic declares. */
export const purposes = Object.keys(purposesOfTopic);

/** Names of programmes. */
export const programmes = [
  "Better Starts programme",
  "Families First plan",
  "Improvement plan, next phase",
  "Journeys review",
  "Stronger Practice programme",
  "Special Places plan",
] as const;

/** Names of things that money is for. */
export const items = [
  "Additional workers",
  "Audit and quality assurance",
  "Business support",
  "Case management system",
  "Commissioning team",
  "Data and performance",
  "Early help workers",
  "Psychologists",
  "Carer recruitment",
  "Plan writers",
  "Practice leads",
  "Programme office",
  "Training and induction",
  "Transport planners",
] as const;

/** Kinds of pots. */
export const potKinds = ["reserve", "base budget", "government grant", "contingency"] as const;

/** Kinds of events. */
export const eventKinds = ["inspection", "report", "leadership", "notice", "programme"] as const;
