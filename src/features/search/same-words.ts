/** Words that a search takes for one: as they are typed, and as they are looked up. */
export const sameWords: Readonly<Record<string, string>> = {
  judgement: "judgment",
  judgements: "judgments",
  ehcp: "ehc",
  ehcps: "ehc",
  saint: "st",
};

/** What people put around the name of an area when they mean its council. */
export const titles = "Council City County Borough Metropolitan District Unitary Authority of the";
