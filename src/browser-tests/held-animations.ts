/** Holds every animation at its start, so that a test may look at it as slowly as the machine does. Runs inside the page. */
export function holdAnimations(): void {
  const animate = Element.prototype.animate;
  Element.prototype.animate = function (...given) {
    const held = animate.apply(this, given);
    held.pause();
    return held;
  };
}
