/** Words for how often money comes. */

/** What is said of money of which the papers do not say whether it comes once or every year. */
export const unsaidRecurrence = "not stated whether one-off or ongoing";
