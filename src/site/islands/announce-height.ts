/** Tells the page around an embedded chart how tall it is, so that its frame can fit. */

/**
 * `{ type: "council-funding-height", chart, height }`: height in CSS pixels, whole. It is no secret,
 * so any page may hear it; the chart hears nothing.
 */
function announce(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  const chart = document.body.dataset["chart"];
  parent.postMessage({ type: "council-funding-height", chart, height }, "*");
}

if (parent !== window) new ResizeObserver(announce).observe(document.documentElement);
