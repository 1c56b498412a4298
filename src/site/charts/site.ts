/** Whole addresses of this site, for what leaves it: files, quotations, embedded charts. */
import { addresses } from "../addresses.ts";

/** Like the addresses of pages, but with the host in front. */
export const whole = addresses(new URL(import.meta.env.BASE_URL, import.meta.env.SITE).href);
