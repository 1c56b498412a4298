/**
 * `<timeline-picture>`: lets the timeline on the page answer to its controls. What that takes is asked for when a
 * reader comes near it, by pointer or by key, or comes with an address that says how it is to stand.
 */
import type { TimelineData } from "../picture/timeline-data.ts";
import { HeldActs } from "./held-acts.ts";

class TimelinePicture extends HTMLElement {
  readonly #held = new HeldActs(this);
  #begun = false;

  connectedCallback(): void {
    for (const set of this.querySelectorAll("fieldset")) set.disabled = false;
    const begin = () => void this.#begin(true);
    for (const type of ["pointerover", "focusin"]) this.addEventListener(type, begin);
    document.addEventListener("toggle", begin, true);
    addEventListener("hashchange", begin);
    const { search, hash } = location;
    const isLost = hash !== "" && document.getElementById(hash.slice(1)) === null;
    if (search !== "" || isLost) void this.#begin(false);
  }

  async #begin(near: boolean): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    try {
      const [{ beginTimeline }, data] = await Promise.all([
        import("./timeline-view.ts"),
        fetch(this.dataset["file"] ?? "").then((answer) => answer.json() as Promise<TimelineData>),
      ]);
      this.#begun = beginTimeline(this, data, near);
      if (!this.#begun) return;
      this.#held.release();
      this.dataset["begun"] = "";
    } catch {
      // The line was lost: whoever comes near again asks again.
      this.#begun = false;
    }
  }
}

customElements.define("timeline-picture", TimelinePicture);
