// Comfort only: the desk works without it. The mark of the open card comes into view in the paper; Enter in a
// list of choices, or Ctrl and Enter anywhere, accepts the card; words that are selected in the paper are offered
// as an amount.
document.querySelector(".paper mark a[aria-current]")?.scrollIntoView({ block: "center" });
document.getElementById("card")?.addEventListener("keydown", (event) => {
  const form = event.currentTarget;
  const isChoice = event.target instanceof HTMLSelectElement;
  if (event.key !== "Enter" || !(isChoice || event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  form.requestSubmit();
});

const chosen = document.getElementById("chosen");
const paper = document.querySelector(".paper");

/** The words of a range, without those that only screen readers have. */
function wordsOf(range) {
  const piece = range.cloneContents();
  for (const unseen of piece.querySelectorAll(".unseen")) unseen.remove();
  return piece.textContent;
}

/** The selected words within one place of the paper, and where they begin in it. */
function selected() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = range.startContainer.parentElement?.closest("[data-spot]");
  const end = range.endContainer.parentElement?.closest("[data-spot]");
  if (!start || !paper?.contains(start) || (end && end !== start)) return undefined;
  const before = document.createRange();
  before.setStart(start, 0);
  before.setEnd(range.startContainer, range.startOffset);
  if (!end) range.setEndAfter(start.lastChild);
  const words = wordsOf(range);
  const own = words.trim();
  if (own.length > 60 || !/\d|pound|thousand|million/i.test(own)) return undefined;
  const from = wordsOf(before).length + words.length - words.trimStart().length;
  return { words: own, at: `${start.dataset.spot}:${from}` };
}

/** Offers the words that are selected, if they may be an amount. */
function offer() {
  if (!chosen || chosen.matches(":hover, :focus-within")) return;
  const found = selected();
  chosen.hidden = found === undefined;
  if (!found) return;
  chosen.elements.namedItem("words").value = found.words;
  chosen.elements.namedItem("at").value = found.at;
  chosen.querySelector("span").textContent = found.words;
}

document.addEventListener("selectionchange", offer);
// A reader may have selected before this ran.
offer();
