/** Answers that are worked out once and kept: thousands of pages ask the same of the same dataset. */

/**
 * The same function, with each answer kept as long as the object that it is about. What else the
 * function takes is told apart by `keyOf`; without it the object alone makes the answer.
 */
export function memoized<About extends object, More extends readonly unknown[], Answer>(
  answer: (about: About, ...more: More) => Answer,
  keyOf: (...more: More) => string = () => "",
): (about: About, ...more: More) => Answer {
  const known = new WeakMap<About, Map<string, { readonly answer: Answer }>>();
  return (about, ...more) => {
    let answers = known.get(about);
    if (answers === undefined) known.set(about, (answers = new Map()));
    const key = keyOf(...more);
    let found = answers.get(key);
    if (found === undefined) answers.set(key, (found = { answer: answer(about, ...more) }));
    return found.answer;
  };
}
