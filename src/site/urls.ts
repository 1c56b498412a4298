/** The addresses of this site, under the base it is built for. */
import { urlsUnder } from "./url-scheme.ts";

export const urls = urlsUnder(import.meta.env.BASE_URL);
