// Comfort only: the desk works without it. The mark of the open card comes into view in the paper, and Enter
// in a list of choices, or Ctrl and Enter anywhere, accepts the card.
document.querySelector(".paper mark a[aria-current]")?.scrollIntoView({ block: "center" });
document.getElementById("card")?.addEventListener("keydown", (event) => {
  const form = event.currentTarget;
  const isChoice = event.target instanceof HTMLSelectElement;
  if (event.key !== "Enter" || !(isChoice || event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  form.requestSubmit();
});
