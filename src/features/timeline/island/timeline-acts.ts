/** What buttons and keys do to the timeline's state: each act once, by the name of its button. */
import type { TimelineState } from "./timeline-state.ts";

type Act = (state: TimelineState) => TimelineState;

/** Each act by the name of its button. */
export const acts: Readonly<Record<string, Act>> = {
  previous: (state) => state.stepped(-1),
  next: (state) => state.stepped(1),
  first: (state) => state.toEnd(-1),
  last: (state) => state.toEnd(1),
  leave: (state) => state.nowhere(),
  closer: (state) => state.zoomed(2),
  wider: (state) => state.zoomed(0.5),
  earlier: (state) => state.panned(-0.25),
  later: (state) => state.panned(0.25),
  all: (state) => state.everything(),
  reset: (state) => state.firstWindow(),
};

/** Keys that work while a mark of the picture has the focus. */
export const keys: Readonly<Record<string, keyof typeof acts>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
  Escape: "leave",
  PageUp: "earlier",
  PageDown: "later",
  "+": "closer",
  "=": "closer",
  "-": "wider",
};
