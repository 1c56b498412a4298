const address = process.env["CORRECTIONS_URL"];

/** Whom readers write to: a web address or mailto:, set by whoever builds the site; none if unset or empty. */
export const contact = address === "" ? undefined : address;

/** The same as it is shown. */
export const contactName = contact?.replace(/^mailto:/, "");
