/** Enter in a field over a list of links. */
import { plain } from "./found-by-name.ts";

/** Follows the one link that is shown, or the first whose words are just those that are typed. */
export function openOnly(list: HTMLElement, typed: string): void {
  const links = [...list.querySelectorAll<HTMLAnchorElement>("li:not([hidden]) a")];
  const meant = links.find(({ textContent }) => plain(textContent) === plain(typed));
  (meant ?? (links.length === 1 ? links[0] : undefined))?.click();
}
