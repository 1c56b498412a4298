/**
 * Whether the focus may be moved for a reader who has used `from`: it is still there, or nowhere, as `from`
 * has gone from the page. One who went on while an answer was on its way is not called back.
 */
export function mayMoveFocus(from: Element): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement === from;
}
