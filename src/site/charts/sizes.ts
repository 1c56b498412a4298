/** How broad pictures are that are smaller than a page, in pixels. */

/** A picture beside others or with few marks. */
export const smallWidth = 576;
