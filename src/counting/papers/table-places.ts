/** The printed tables that a figure stands in: its own, and those that its row names as other places. */
import type { Document, Figure } from "../../dataset/dataset.ts";

interface TablePlace {
  readonly document: Document;
  /** The table's number, as printed. */
  readonly table: string;
}

/** Its own table first; empty where it stands in running text only. */
export function tablePlaces({ document, table, also_at }: Figure): TablePlace[] {
  const elsewhere = also_at.flatMap((at) => {
    const name = /^table ([^ ,]+)/.exec(at.locator)?.[1];
    return name === undefined ? [] : [{ document: at.document, table: name }];
  });
  return table === undefined ? elsewhere : [{ document, table }, ...elsewhere];
}
