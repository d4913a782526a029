import type { Area, CellFormat } from "../../model/snapshot";
import type { PlanSheet } from "../../plans/plan";
import { refuseDamaged } from "../failure";
import { checkLimit } from "../limits";
import { checkSizes, portable, readDirectory, unpack, type Unpacking } from "../zip/zip";
import { decodeXml } from "../openXml/xmlText";
import { type Numbering, readNumbering } from "./docxNumbering";
import { describeRuns, type FontRun, plainFont } from "../../reading/snapshot/textRuns";
import { plainText, runsIn, textOf, trimRuns } from "./docxRuns";
import { snapshotOfTexts } from "./snapshot";
import { elementAt, elementsIn, readXml, type XmlElement } from "./xmlTree";

const PARTS = ["word/document.xml", "word/numbering.xml", "word/styles.xml"] as const;

/** Whether a zip file is a document of Word. */
export function isDocx(bytes: Uint8Array): boolean {
  return readDirectory(bytes).some(({ name }) => name === PARTS[0]);
}

/**
 * Reads the tables of a Word document (.docx), each as a sheet "Bảng 1", "Bảng 2" … with the lines of text before it.
 *
 * The document's XML is read directly, since converters to HTML drop the numbers that Word itself puts before paragraphs, which are
 * most plans' TT. Merged cells, tracked insertions and signs of the Symbol font are kept; tracked deletions and hidden text are not. Struck and
 * raised text is told by the formats of its cell.
 * Throws a refusal for a damaged file, as the reader of workbooks does.
 */
export function readDocx(
  bytes: Uint8Array,
  file: string | null,
  unpacking: Unpacking = portable,
): readonly PlanSheet[] {
  const { body, numbering } = openDocx(bytes, unpacking);
  const head: string[] = [];
  const lines: string[] = [];
  const sheets: PlanSheet[] = [];
  for (const block of blocksIn(body)) {
    if (block.name === "w:p") {
      const text = textOfParagraph(block, numbering);
      if (text !== "") lines.push(text);
      continue;
    }
    const { rows, merges, formats } = readTable(block, numbering);
    sheets.push({
      file,
      sheet: snapshotOfTexts(`Bảng ${sheets.length + 1}`, rows, merges, formats),
      before: lines.slice(-MOST_LINES),
      head: aroundTop([...head, ...lines]),
    });
    const texts = rows.flat().filter((text) => text !== "");
    // A letterhead is a table of two columns; what stands in any other is no line above the next table.
    if (rows.every(({ length }) => length <= 2)) lines.push(...texts);
    else head.splice(0, head.length, ...aroundTop([...head, ...lines.splice(0)]));
  }
  return sheets;
}

/** More lines before a table say nothing of it. */
const MOST_LINES = 200;

/** The first lines, among them the letterhead, and the last. */
const aroundTop = (lines: readonly string[]): readonly string[] =>
  lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES / 2), ...lines.slice(-MOST_LINES / 2)];

/** Every paragraph of a Word document in its order, one text each; of a table each row is one. */
export function readDocxText(bytes: Uint8Array, unpacking: Unpacking = portable): readonly string[] {
  const { body, numbering } = openDocx(bytes, unpacking);
  return blocksIn(body).flatMap((block) =>
    block.name === "w:p"
      ? [textOfParagraph(block, numbering)]
      : readTable(block, numbering).rows.map((row) => row.join(" ")),
  );
}

interface OpenDocument {
  readonly body: XmlElement | null;
  readonly numbering: Numbering;
}

function openDocx(bytes: Uint8Array, unpacking: Unpacking): OpenDocument {
  const entries = readDirectory(bytes).filter(({ name }) => PARTS.some((part) => part === name));
  checkSizes(entries);
  const read = (part: string): XmlElement | null => {
    const entry = entries.find(({ name }) => name === part);
    return entry ? readXml(decodeXml(unpack(bytes, entry, unpacking))) : null;
  };
  return {
    body: elementAt(read(PARTS[0]), "w:body"),
    numbering: readNumbering(read(PARTS[1]), read(PARTS[2])),
  };
}

/** Paragraphs and tables in their order, also those in content controls. */
function blocksIn(parent: XmlElement | null): readonly XmlElement[] {
  return elementsIn(parent).flatMap((child): readonly XmlElement[] => {
    if (child.name === "w:p" || child.name === "w:tbl") return [child];
    if (child.name === "w:sdt") return blocksIn(elementAt(child, "w:sdtContent"));
    return ["w:ins", "w:moveTo", "w:customXml"].includes(child.name) ? blocksIn(child) : [];
  });
}

interface DocumentTable {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  /** Cells of which some text is struck or raised. */
  readonly formats: readonly CellFormat[];
}

function readTable(table: XmlElement, numbering: Numbering): DocumentTable {
  const rows: string[][] = [];
  const merges: Area[] = [];
  const formats: CellFormat[] = [];
  const open = new Map<number, Area>();
  let width = 0;
  for (const row of rowsIn(table)) {
    const texts: string[] = [];
    let column = countIn(elementAt(row, "w:trPr", "w:gridBefore"), 0);
    for (const cell of cellsIn(row)) {
      const span = countIn(elementAt(cell, "w:tcPr", "w:gridSpan"), 1);
      width = Math.max(width, column + span);
      if (width > MOST_COLUMNS) refuseDamaged(`a table of ${width} columns`);
      const merge = elementAt(cell, "w:tcPr", "w:vMerge");
      const continued =
        merge !== null && merge.attributes["w:val"] !== "restart" ? open.get(column) : undefined;
      const runs = runsOfCell(cell, numbering);
      const area: Area = {
        top: continued?.top ?? rows.length,
        left: column,
        bottom: rows.length,
        right: column + span - 1,
      };
      if (!continued) {
        texts[column] = textOf(runs);
        const format = describeRuns(runs);
        if (Object.keys(format).length > 0) formats.push({ row: rows.length, column, ...format });
      }
      if (continued) merges.splice(merges.indexOf(continued), merges.includes(continued) ? 1 : 0);
      if (area.bottom > area.top || area.right > area.left) merges.push(area);
      if (merge !== null) open.set(column, area);
      else open.delete(column);
      column += span;
    }
    rows.push(Array.from(texts, (text) => text ?? ""));
    checkLimit("sheetCells", rows.length * width);
  }
  return { rows, merges, formats };
}

/** Word itself makes tables of 63 columns at most. */
const MOST_COLUMNS = 1000;

/** The number of columns that an element says; `usual` where it says none. */
function countIn(element: XmlElement | null, usual: number): number {
  const written = element?.attributes["w:val"] ?? String(usual);
  return /^\d{1,9}$/.test(written) ? Math.max(usual, Number(written)) : usual;
}

function rowsIn(table: XmlElement): readonly XmlElement[] {
  return elementsIn(table).flatMap((child): readonly XmlElement[] => {
    if (child.name === "w:tr") return elementAt(child, "w:trPr", "w:del") ? [] : [child];
    if (child.name === "w:sdt") return rowsIn(elementAt(child, "w:sdtContent") ?? child);
    return [];
  });
}

function cellsIn(row: XmlElement): readonly XmlElement[] {
  return elementsIn(row).flatMap((child): readonly XmlElement[] => {
    if (child.name === "w:tc") return [child];
    return child.name === "w:sdt" ? cellsIn(elementAt(child, "w:sdtContent") ?? child) : [];
  });
}

/** The paragraphs of a cell, one a line, with the fonts that they stand in. */
function runsOfCell(cell: XmlElement, numbering: Numbering): readonly FontRun[] {
  const paragraphs = blocksIn(cell)
    .map((block) =>
      block.name === "w:p"
        ? runsOfParagraph(block, numbering)
        : [{ ...plainFont, text: readTable(block, numbering).rows.flat().join(" ") }],
    )
    .filter((runs) => runs.some(({ text }) => text.trim() !== ""));
  return paragraphs.flatMap((runs, index) => (index === 0 ? runs : [{ ...plainFont, text: "\n" }, ...runs]));
}

const textOfParagraph = (paragraph: XmlElement, numbering: Numbering): string =>
  plainText(runsOfParagraph(paragraph, numbering));

function runsOfParagraph(paragraph: XmlElement, numbering: Numbering): readonly FontRun[] {
  const number = numbering.next(paragraph);
  const runs = trimRuns(runsIn(paragraph));
  return number === "" ? runs : trimRuns([{ ...plainFont, text: `${number} ` }, ...runs]);
}
