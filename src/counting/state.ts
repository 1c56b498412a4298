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

/** Counted itself, or inside a whole that is: the state's figure is the one in the total. */
type Holding = Extract<State, { readonly kind: "counted" | "inside" }>;

/** Whether the money is in the total. */
export function holdsMoney(state: State): state is Holding {
  return state.kind === "counted" || state.kind === "inside";
}
