/** The few selectors that drawings are asked by: names, classes and attributes, also within others. */

/** What a selector asks of an element. */
interface Asked {
  readonly localName: string;
  readonly parent: Asked | undefined;
  getAttribute(name: string): string | null;
}

type Matches = (element: Asked) => boolean;

/** Whether an element is what the selector says: `a`, `.marks > g`, `g:not([role])`. */
export function matcherOf(selector: string): Matches {
  const known = matchers.get(selector) ?? parsed(selector);
  matchers.set(selector, known);
  return known;
}

const matchers = new Map<string, Matches>();

function parsed(selector: string): Matches {
  const parts = selector
    .trim()
    .split(/\s*(>)\s*|\s+/)
    .filter((part) => part !== undefined);
  return (
    parts.reduce<Matches | undefined>((outer, part, index) => {
      if (part === ">") return outer;
      const own = simple(part, selector);
      if (outer === undefined) return own;
      return parts[index - 1] === ">" ? within(own, outer) : below(own, outer);
    }, undefined) ?? refuse(selector)
  );
}

function within(own: Matches, outer: Matches): Matches {
  return (element) => own(element) && element.parent !== undefined && outer(element.parent);
}

function below(own: Matches, outer: Matches): Matches {
  return (element) => {
    if (!own(element)) return false;
    for (let one = element.parent; one; one = one.parent) if (outer(one)) return true;
    return false;
  };
}

/** `g.axis[data-end]`: all that is said of one element. */
function simple(part: string, selector: string): Matches {
  const [, name = "", more = ""] = /^(\*|[\w-]*)(.*)$/.exec(part) ?? [];
  const all: Matches[] = name === "" || name === "*" ? [] : [(one) => one.localName === name];
  const read = more.replace(condition, (_, no, className, attribute, value) => {
    const test = conditionOf({ className, attribute, value });
    all.push(no === undefined ? test : (one) => !test(one));
    return "";
  });
  return read === "" && part !== "" ? (one) => all.every((test) => test(one)) : refuse(selector);
}

const condition = /(?:(:not\()?(?:\.([\w-]+)|\[([\w-]+)(?:="?([^"\]]*)"?)?\])\)?)/g;

interface Condition {
  readonly className: string | undefined;
  readonly attribute: string | undefined;
  readonly value: string | undefined;
}

function conditionOf({ className, attribute = "", value }: Condition): Matches {
  if (className !== undefined)
    return (one) => (one.getAttribute("class") ?? "").split(" ").includes(className);
  return (one) => {
    const found = one.getAttribute(attribute);
    return value === undefined ? found !== null : found === value;
  };
}

function refuse(selector: string): never {
  throw new Error(`A drawing cannot be asked by the selector ${JSON.stringify(selector)}.`);
}
