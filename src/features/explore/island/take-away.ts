/** The ways to take the view away: files that the browser makes, and the question for other tools. */
import { chartFile, chartPicture } from "./chart-files.ts";
import type { Asker } from "./asked-worker.ts";
import { rowsTitle, type Subject } from "../model/subject.ts";
import type { Take } from "./messages.ts";
import { button, made, write } from "./elements.ts";

interface Setting {
  readonly subject: Subject;
  readonly ask: Asker;
  /** Address of the folder with the published tables, from the root of the host. */
  readonly tables: string;
}

interface TakenFile {
  readonly kind: Take;
  readonly name: string;
  readonly file: string;
  readonly type: string;
}

function filesOf(subject: Subject): TakenFile[] {
  const [title, name] = [rowsTitle(subject), subject.row[1]];
  return [
    { kind: "csv", name: `${title} as CSV`, file: `${name}.csv`, type: "text/csv" },
    { kind: "json", name: `${title} as JSON`, file: `${name}.json`, type: "application/json" },
    { kind: "groups", name: "Groups as CSV", file: "groups.csv", type: "text/csv" },
  ];
}

const texts: readonly { readonly kind: Take; readonly name: string }[] = [
  { kind: "sql", name: "SQL" },
  { kind: "r", name: "R" },
  { kind: "python", name: "Python" },
];

/** What takes a question away. */
export interface TakeAway {
  readonly element: HTMLElement;
  /** Hides the code of a question that is no longer asked: beside another answer it would be wrong. */
  readonly forget: () => void;
}

/** The element with a button for each file. */
export function takeAway({ subject, ask, tables }: Setting): TakeAway {
  const said = saidOfQuestion();
  const text = (kind: Take) =>
    ask("take", {
      kind,
      page: location.origin + location.pathname,
      data: new URL(tables, location.href).href,
    });
  const file = ({ kind, name, file, type }: TakenFile) =>
    button(name, () => {
      void said.run(async () => saved(new Blob([await text(kind)], { type }), file));
    });
  const code = ({ kind, name }: { readonly kind: Take; readonly name: string }) =>
    button(name, () => {
      const about = `${name} for the SQLite file is below; the file is on the page about the data.`;
      void said.run(async () => about, text(kind));
    });
  const ways = [
    ...filesOf(subject).map(file),
    ...chartButtons((work) => said.run(work)),
    ...texts.map(code),
  ];
  const element = made(
    "section",
    { class: "take" },
    made("h2", {}, "Take it away"),
    made("p", { class: "ways" }, ...ways),
    said.status,
    said.code,
    made(
      "p",
      {},
      "The file for SQL, R (with RSQLite) and Python (with pandas): ",
      made("a", { href: tables }, "data"),
      ".",
    ),
  );
  return { element, forget: said.forget };
}

/** The status of what is made, and the code: nothing that was made for another question comes into them. */
function saidOfQuestion() {
  let question = 0;
  const status = made("output");
  const code = made("pre", {
    tabindex: 0,
    hidden: true,
    "aria-label": "The question for another tool",
  });
  const tell = (words: string, shown = "") => {
    write(status, words);
    if (shown !== "") code.textContent = shown;
    code.hidden = code.textContent === "";
  };
  return {
    status,
    code,
    run: async (work: () => Promise<string>, shown: Promise<string> | string = "") => {
      const asked = question;
      tell("Making…");
      try {
        const made = [await work(), await shown] as const;
        if (asked === question) tell(...made);
      } catch {
        if (asked === question) tell("It could not be made. Try again.");
      }
    },
    forget: () => {
      question++;
      write(code, "");
      tell("");
    },
  };
}

function chartButtons(run: (work: () => Promise<string>) => Promise<void>): HTMLButtonElement[] {
  return (["SVG", "PNG"] as const).map((kind) =>
    button(
      `Chart as ${kind}`,
      () =>
        void run(async () => {
          const drawing = document.querySelector<SVGSVGElement>(".groups svg");
          if (drawing === null) return "There is a chart once the rows are grouped.";
          const file = chartFile(drawing);
          if (kind === "SVG")
            return saved(new Blob([file], { type: "image/svg+xml" }), "groups.svg");
          const picture = await chartPicture(file, drawing.clientWidth, drawing.clientHeight);
          return picture === null
            ? "The picture could not be made. Try again, or take the SVG."
            : saved(picture, "groups.png");
        }),
    ),
  );
}

function saved(file: Blob, name: string): string {
  const link = made("a", { href: URL.createObjectURL(file), download: name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
  return `Saved as ${name}.`;
}
