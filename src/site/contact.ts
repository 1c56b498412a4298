/** Whom readers write to: a web address or mailto:, set by whoever builds the site; none if unset. */
export const contact = process.env["CORRECTIONS_URL"];

/** The same as it is shown. */
export const contactName = contact?.replace(/^mailto:/, "");
