/**
 * Scripts of a page begin to load once it has been painted: on a slow line they take nothing from what a
 * reader sees first. Until then the page is whole without them. It knows HTML as text, and no page.
 */

/**
 * Loads the page’s own scripts: of who comes from another page of the site at once, as what they kept on the
 * way is to stand before the paint; else when the browser tells of its first paint.
 */
export const lateLoader =
  'let load=()=>{for(let{dataset:{late}}of document.scripts)late&&import(late)};document.referrer.startsWith(origin)?load():new PerformanceObserver(load).observe({type:"paint",buffered:!0})';

/** The page with its scripts named, and one at its end that loads them; without scripts as it is. */
export function withLateScripts(html: string): string {
  const late = html.replace(scripts, '<script type="text/plain" data-late="$1"></script>');
  if (late === html) return html;
  const end = late.lastIndexOf("</body>");
  const before = end < 0 ? late.length : end;
  return `${late.slice(0, before)}<script>${lateLoader}</script>${late.slice(before)}`;
}

const scripts = /<script type="module" src="([^"]+)"><\/script>/g;
