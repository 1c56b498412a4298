/** As many letters of a name as there is room for. */
export function shortened(name: string, room: number): string {
  const letters = [...name];
  return letters.length <= room ? name : `${letters.slice(0, room - 1).join("")}…`;
}
