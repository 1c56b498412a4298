/** The line that puts a chart on another site. */

export interface Embedded {
  /** Whole address of the embed page. */
  readonly address: string;
  /** What the frame shows, for those who cannot see it. */
  readonly title: string;
  /** Pixels; pages that listen to the frame's own announcement can do better. */
  readonly height: number;
}

/** One line of HTML: a frame that loads when it comes near. */
export function embedSnippet({ address, title, height }: Embedded): string {
  return `<iframe src="${address}" title="${title.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" width="100%" height="${height}" loading="lazy"></iframe>`;
}
