/** The parts of an Excel workbook that are the same for every workbook: types, relations, styles. */

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const media = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Places in the list of cell formats below. */
export const styleIds = { text: 0, day: 1, heading: 2, title: 3, link: 4 } as const;

/** The formats of cells: their numbers are places in this list. */
export const stylesXml = element(
  `styleSheet xmlns="${main}"`,
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
    '<fonts count="4"><font><sz val="11"/><name val="Calibri"/></font>' +
    '<font><b/><sz val="11"/><name val="Calibri"/></font>' +
    '<font><b/><sz val="16"/><name val="Calibri"/></font>' +
    '<font><u/><sz val="11"/><color rgb="FF0B5FA5"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="5">${format(0, 0)}${format(164, 0)}${format(0, 1)}${format(0, 2)}${format(0, 3)}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
);

/** Which part of the file leads to which. */
export const relationsXml = {
  root: relations([
    [`${office}/officeDocument`, "xl/workbook.xml"],
    [`${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
  ]),
  workbook: (sheets: number) =>
    relations([
      ...numbers(sheets).map((n): [string, string] => [
        `${office}/worksheet`,
        `worksheets/sheet${n}.xml`,
      ]),
      [`${office}/styles`, "styles.xml"],
    ]),
};

/** The type of each part of the file, for so many sheets. */
export function typesXml(sheets: number): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  return element(
    `Types xmlns="${packages}/content-types"`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      part("xl/workbook.xml", `${media}.sheet.main+xml`) +
      part("xl/styles.xml", `${media}.styles+xml`) +
      part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
      numbers(sheets)
        .map((n) => part(`xl/worksheets/sheet${n}.xml`, `${media}.worksheet+xml`))
        .join(""),
  );
}

/** Names of sheets are ours: letters, digits, spaces and underscores, so nothing is escaped. */
export function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`,
  );
  return element(
    `workbook xmlns="${main}" xmlns:r="${office}"`,
    `<bookViews><workbookView activeTab="0"/></bookViews>${element("sheets", sheets.join(""))}`,
  );
}

/** A tag with its attributes, around its content. */
export function element(tag: string, content: string): string {
  return `<${tag}>${content}</${tag.split(" ")[0]}>`;
}

function format(number: number, font: number): string {
  return `<xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(
    ([type, target], i) => `<Relationship Id="r${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return element(`Relationships xmlns="${packages}/relationships"`, all.join(""));
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
