/** Whole addresses of this site, for what leaves it: files, quotations, embedded charts. */
import { urlsUnder } from "../url-scheme.ts";

/** Like the addresses of pages, but with the host in front. */
export const absoluteUrls = urlsUnder(new URL(import.meta.env.BASE_URL, import.meta.env.SITE).href);
