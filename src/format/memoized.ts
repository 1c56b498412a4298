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
    const answers = known.get(about) ?? new Map<string, { readonly answer: Answer }>();
    known.set(about, answers);
    const key = keyOf(...more);
    const found = answers.get(key) ?? { answer: answer(about, ...more) };
    answers.set(key, found);
    return found.answer;
  };
}
