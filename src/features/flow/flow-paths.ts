/**
 * Highlights a path of money through a flow: of the mark that the reading panel shows, the streams
 * of its path stay and the others fade. It knows numbers on marks and nothing of what they mean.
 */

class FlowPaths extends HTMLElement {
  connectedCallback(): void {
    const observer = new MutationObserver(() => {
      for (const picture of this.querySelectorAll("svg.flow")) light(picture);
    });
    observer.observe(this, { subtree: true, attributes: true, attributeFilter: ["data-shown"] });
  }
}

function light(picture: Element): void {
  const path = picture.querySelector("[data-shown]")?.getAttribute("data-path")?.split(" ");
  picture.toggleAttribute("data-lit", path !== undefined);
  for (const mark of picture.querySelectorAll("[data-mark]")) {
    const number = mark.getAttribute("data-mark") ?? "";
    mark.toggleAttribute("data-lit", path?.includes(number) ?? false);
  }
}

customElements.define("flow-paths", FlowPaths);
