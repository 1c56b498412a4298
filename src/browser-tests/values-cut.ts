/** Numbers of tables that can be read only by scrolling. */

/** Of each table the rows whose first number goes beyond the place that scrolls. Runs inside the page. */
export function valuesCut(): string[] {
  return [...document.querySelectorAll(".scroll")].flatMap((place) => {
    const { right } = place.getBoundingClientRect();
    const cut = [...place.querySelectorAll("tbody tr")].filter((row) => {
      const number = row.querySelector(".number");
      if (number === null) return false;
      const box = number.getBoundingClientRect();
      const ends = box.right - parseFloat(getComputedStyle(number).paddingRight);
      return box.width === 0 || ends > right + 1;
    });
    return cut.slice(0, 3).map((row) => row.textContent.slice(0, 60));
  });
}
