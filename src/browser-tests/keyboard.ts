/** A walk through a page with the Tab key: what it reaches, in which order, and how focus shows. */
import type { CDPSession, Page } from "playwright-core";
import { keptInPage, type Describe } from "./in-page.ts";

/** Presses of the key that are sent without waiting for one another; the page keeps what each came to. */
const atOnce = 40;

/** Every fault of the walk, in plain words. The page must be fresh, with nothing focused. */
export async function keyboardProblems(page: Page): Promise<string[]> {
  const stops = await keptInPage(page, tabStops);
  const sight = await keptInPage(page, sightOfFocus);
  const walk = await stops.evaluateHandle(tabWalk, sight);
  const { names } = await stops.evaluate((kept) => ({ names: kept.names }));
  const keys = await page.context().newCDPSession(page);
  const met = new Set<number>();
  const problems: string[] = [];
  for (let press = 0; press < names.length * 2 + 20; press += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, () => pressTab(keys)));
    for (const { index, shows, isHidden } of await walk.evaluate(({ since }) => since())) {
      if (index === undefined || (index === 0 && met.size > 1)) return [...problems, ...missed()];
      if (index === -1) continue;
      if (met.has(index))
        return [...problems, `${names[index]} is met again before the end; expected once`];
      met.add(index);
      if (!shows)
        problems.push(`${names[index]} looks the same with focus; expected a visible focus`);
      if (isHidden)
        problems.push(
          `${names[index]} has the focus, and something hides all of it or it is off screen`,
        );
    }
  }
  return [...problems, `Tab never leaves the page after ${names.length} stops; expected no trap`];

  function missed(): string[] {
    return names
      .filter((_, index) => !met.has(index))
      .map((name) => `${name} is not reached by Tab; expected every control to be`);
  }
}

async function pressTab(keys: CDPSession): Promise<void> {
  const tab = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };
  await Promise.all([
    keys.send("Input.dispatchKeyEvent", { ...tab, type: "rawKeyDown" }),
    keys.send("Input.dispatchKeyEvent", { ...tab, type: "keyUp" }),
  ]);
}

type Step = ReturnType<TabStops["here"]> & { readonly isHidden: boolean };

/** Keeps where each press of Tab led, looked at before the next one is obeyed. Runs inside the page. */
function tabWalk(
  stops: TabStops,
  { isHidden }: ReturnType<typeof sightOfFocus>,
): { since: () => Step[] } {
  let steps: Step[] = [];
  let isPressed = false;
  const look = () => {
    if (isPressed) steps.push({ ...stops.here(), isHidden: isHidden() });
    isPressed = false;
  };
  addEventListener(
    "keydown",
    () => {
      look();
      isPressed = true;
    },
    { capture: true },
  );
  return {
    since: () => {
      look();
      const taken = steps;
      steps = [];
      return taken;
    },
  };
}

interface TabStops {
  readonly names: readonly string[];
  /** Where focus is: undefined outside the page, -1 on something else, such as a scrolling region. */
  readonly here: () => { readonly index: number | undefined; readonly shows: boolean };
}

/** Everything in the page that Tab should reach, with its looks before. Runs inside the page. */
function tabStops(describe: Describe): TabStops {
  const selector =
    "a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]";
  const visible = { visibilityProperty: true, contentVisibilityAuto: false };
  const addresses = new Set<string | null>();
  const controls = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (control) =>
      control.checkVisibility(visible) && !control.matches(":disabled, input[type=hidden]"),
  );
  // Tab leads to these once their fold is opened; its summary is a stop itself.
  const folded = document.querySelectorAll<HTMLElement>("details:not([open]) a[href]");
  const stops = controls.filter((control) => control.tabIndex >= 0 && isGroupStop(control));
  for (const stop of [...stops, ...folded]) addresses.add(stop.getAttribute("href"));
  const unreachable = controls.filter(
    (control) =>
      control.matches("a[href], button") &&
      control.tabIndex < 0 &&
      !addresses.has(control.getAttribute("href")),
  );
  const looks = stops.map(look);
  const places = new Map<Element, number>(stops.map((stop, index) => [stop, index]));
  return {
    names: [...stops, ...unreachable].map(describe),
    here: () => {
      const active = document.activeElement;
      if (active === null || active === document.body) return { index: undefined, shows: true };
      const index = places.get(active) ?? -1;
      return { index, shows: index === -1 || look(active) !== looks[index] };
    },
  };

  /** Of a group of radio buttons only the chosen one, or the first, is a stop. */
  function isGroupStop(control: Element): boolean {
    if (!(control instanceof HTMLInputElement) || control.type !== "radio") return true;
    const group = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
      ({ name, form }) => name === control.name && form === control.form,
    );
    return control === (group.find(({ checked }) => checked) ?? group[0]);
  }

  function look(element: Element): string {
    return [element, ...[...element.querySelectorAll("*")].slice(0, 12)]
      .map((part) => {
        const style = getComputedStyle(part);
        const outline = style.outlineStyle === "none" ? "" : style.outline;
        return [
          outline,
          style.boxShadow,
          style.border,
          style.backgroundColor,
          style.textDecoration,
          style.stroke,
          style.strokeWidth,
        ].join();
      })
      .join(";");
  }
}

/**
 * Of points all over that part of what has the focus which is in the window, none shows it: WCAG 2.2,
 * 2.4.11. A table taller than the window is seen where it is seen. Runs inside the page.
 */
function sightOfFocus(): { isHidden: () => boolean } {
  const shares = [0.5, 0.02, 0.25, 0.75, 0.98];
  return {
    isHidden: () => {
      const element = document.activeElement;
      if (element === null || element === document.body) return false;
      const box = element.getBoundingClientRect();
      const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
      const width = Math.min(box.right, window.innerWidth) - left;
      const height = Math.min(box.bottom, window.innerHeight) - top;
      if (width <= 0 || height <= 0) return true;
      return !shares.some((across) =>
        shares.some((down) => {
          const hit = document.elementFromPoint(left + across * width, top + down * height);
          return hit !== null && (element.contains(hit) || hit.contains(element));
        }),
      );
    },
  };
}
