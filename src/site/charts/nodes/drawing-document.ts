/**
 * What charts are drawn into at build time: elements that hold attributes and each other, and nothing that a
 * page has beside them. linkedom, which knows all of a page, takes three times as long for a picture.
 */
import { DrawnElement, DrawnText } from "./drawn-nodes.ts";

const made = {
  createElementNS: (_namespace: string, name: string) => new DrawnElement(name, made),
  createTextNode: (text: string) => new DrawnText(text),
  /** What Plot makes its first element from. */
  get documentElement() {
    return new DrawnElement("svg", made);
  },
};

/**
 * Makes elements and holds none. It has no more of a document than charts and Plot ask for, which
 * `drawn-nodes.test.ts` tries; Plot takes nothing that is declared as less.
 */
export const drawingDocument = made as unknown as Document;
