/** The addresses of this site, under the base it is built for. */
import { urlsUnder } from "./url-scheme.ts";

/** The addresses that pages and charts use. */
export const urls = urlsUnder(import.meta.env.BASE_URL);
