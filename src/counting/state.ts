/** What can become of the money of a chain of figures under one counting rule. */
import type { Figure } from "../dataset/dataset.ts";

/**
 * `counted` itself, `inside` a counted whole, `left` out for a reason with the figure that counts
 * instead, or `none` where the rule may not count it at all.
 */
export type State =
  | { readonly kind: "counted"; readonly figure: Figure }
  | { readonly kind: "inside"; readonly figure: Figure }
  | { readonly kind: "left"; readonly clause: "superseded" | "release"; readonly figure?: Figure }
  | { readonly kind: "none" };

/** The money is in the total: counted itself, or as part of a whole. `figure` is the one that is counted. */
type Holding = Extract<State, { readonly kind: "counted" | "inside" }>;

/** Whether the money is in the total. */
export function holdsMoney(state: State): state is Holding {
  return state.kind === "counted" || state.kind === "inside";
}
