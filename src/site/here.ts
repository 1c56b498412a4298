/** The addresses of this site, under the base it is built for. */
import { addresses } from "./addresses.ts";

export const to = addresses(import.meta.env.BASE_URL);
