/** Run by the bench in a process of its own: reads one paper, and writes how much it found. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { paperText } from "../../reading/formats/paper.ts";
import { readPaper } from "../../reading/reading.ts";

const [, , file = "", out = ""] = process.argv;
let pages = 0;
const paper = await paperText(readFileSync(file), (_, of) => {
  pages = of;
});
if ("fault" in paper) throw new Error(paper.fault);
const found = readPaper(paper.text).amounts.length;
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, "read.json"), JSON.stringify({ found, pages }));
