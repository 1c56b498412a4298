/** What is said of a value that differs by more than a half from the one before it: no more than is known. */

/** Why it differs is in no release, so nobody is told a cause. */
export const jumpUnexplained =
  "We do not know why: the service may have changed, or only how it is counted.";
