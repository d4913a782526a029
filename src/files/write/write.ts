import { areaReference, quoteTitle } from "../../model/address";
import { type Cell, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { toStoredFormula } from "../../sheets/eduFormulas";
import type { CellLink, CellSpec, PrintSetup, SheetSpec, WorkbookSpec } from "../../sheets/spec";
import { makeChart } from "../charts";
import { defaultFont, makeCellStyle } from "./cellStyles";
import { listNames, type NameToWrite } from "./definedNames";
import { makeLegalText, makeLegalTitles } from "./legalText";
import { makeRule, makeValidation } from "./rules";
import { encodeXml } from "../openXml/xmlText";
import { portable, readDirectory, replaceParts, unpack } from "../zip/zip";

/** What the file says of its making; the same spec and the same values give the same bytes. */
export interface WriteOptions {
  readonly createdAt: Date;
}

/**
 * Writes a workbook as the bytes of an .xlsx file: values, formulas with their stored results, styles, rules,
 * validation, names, page set-up and protection. Text is always written as text, never as a formula.
 */
export async function writeWorkbook(spec: WorkbookSpec, { createdAt }: WriteOptions): Promise<Uint8Array> {
  const titles = makeLegalTitles(spec.sheets.map(({ title }) => title));
  const titleByKey = new Map<string, string>(spec.sheets.map(({ key }, index) => [key, titles[index]!]));
  const names = listNames(spec, titles);
  const bytes = await writeXlsx({
    sheets: spec.sheets.map((sheet, index) => makeSheet(sheet, titles[index]!, titleByKey)),
    namedRanges: names.map(({ name, range, scope }) =>
      scope === undefined ? { name, range } : { name, range, scope },
    ),
    properties: {
      title: makeLegalText(spec.title),
      creator: PROGRAM,
      created: createdAt,
      modified: createdAt,
    },
    defaultFont,
    activeSheet: Math.max(
      0,
      spec.sheets.findIndex(({ hidden }) => !hidden),
    ),
  });
  return completeParts(bytes, names);
}

const PROGRAM = "edu-indicators";

function makeSheet(sheet: SheetSpec, title: string, titleByKey: ReadonlyMap<string, string>): WriteSheet {
  return {
    name: title,
    rows: [],
    cells: makeCells(sheet, titleByKey),
    columns: sheet.widths.map((width, column) => ({
      width,
      ...(sheet.hiddenColumns?.includes(column) && { hidden: true }),
    })),
    rowDefs: makeRows(sheet),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    conditionalRules: sheet.highlights.map(makeRule),
    dataValidations: (sheet.validations ?? []).map(makeValidation),
    view: {
      showGridLines: sheet.gridlines,
      ...(sheet.tabColour && { tabColor: { rgb: sheet.tabColour } }),
    },
    ...(sheet.freeze && { freezePane: sheet.freeze }),
    ...(sheet.filter && { autoFilter: { range: areaReference(sheet.filter) } }),
    ...(sheet.protected && { protection: { sheet: true, formatColumns: true, formatRows: true } }),
    ...(sheet.print && makePageSetup(sheet.print)),
    ...(sheet.hidden && { hidden: true }),
    ...(sheet.charts && { charts: sheet.charts.map((chart) => makeChart(chart, title)) }),
  };
}

function makeRows({ heights = {}, hiddenRows = [] }: SheetSpec): NonNullable<WriteSheet["rowDefs"]> {
  const rows = new Map<number, { height?: number; hidden?: boolean }>(
    Object.entries(heights).map(([row, height]) => [Number(row), { height }]),
  );
  hiddenRows.forEach((row) => rows.set(row, { ...rows.get(row), hidden: true }));
  return rows;
}

/** Links of one sheet, the most that Excel takes; a later cell keeps its text without the link. */
const MOST_LINKS = 65_000;

function makeCells(sheet: SheetSpec, titleByKey: ReadonlyMap<string, string>): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  let links = 0;
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (cell === null) return;
      const made = makeCell(cell);
      if (cell.link && ++links <= MOST_LINKS) made.hyperlink = makeLink(cell.link, titleByKey);
      cells.set(`${rowIndex},${column}`, made);
    });
  });
  return cells;
}

function makeCell({ value = null, formula, style, format, note }: CellSpec): Partial<Cell> {
  const legal = typeof value === "string" ? makeLegalText(value) : value;
  const cell: Partial<Cell> = { style: makeCellStyle(style, format) };
  if (formula !== undefined) {
    cell.formula = toStoredFormula(formula.replace(/^=/, ""));
    cell.formulaResult = legal;
  } else if (typeof legal === "string" && legal.startsWith("#")) {
    // The library takes a text such as "#N/A" for an error; a run of rich text is always text.
    cell.richText = [{ text: legal }];
  } else cell.value = legal;
  if (note !== undefined) cell.comment = { text: makeLegalText(note) };
  return cell;
}

function makeLink(link: CellLink, titleByKey: ReadonlyMap<string, string>): NonNullable<Cell["hyperlink"]> {
  if ("file" in link) return { target: makeAddress(link.file) };
  const title = titleByKey.get(link.sheet) ?? link.sheet;
  return { target: "", location: `${quoteTitle(title)}!${link.cell}` };
}

/** Half of a character beyond the first 65,536, which no address can hold. */
const HALVES = /\p{Surrogate}/gu;

/**
 * A path beside the workbook, with "/", as an address; a colon in its first part must not look like a scheme. A path that is an
 * address already begins with "file://", which no other path does.
 */
function makeAddress(path: string): string {
  const address = encodeURI(path.replace(HALVES, "\ufffd")).replace(/#/g, "%23").replace(/\?/g, "%3F");
  return /^[^/]*:/.test(address) && !address.startsWith("file://") ? `./${address}` : address;
}

/** Hides names, names the program and makes the lines of charts pale, all of which the library cannot; the sheets stay packed as they are. */
function completeParts(bytes: Uint8Array, names: readonly NameToWrite[]): Uint8Array {
  const rewrite = (part: string, change: (xml: string) => string): [string, Uint8Array] => {
    const entry = readDirectory(bytes).find(({ name }) => name === part);
    if (!entry) throw new Error(`the library wrote no ${part}`);
    return [part, encodeXml(change(new TextDecoder().decode(unpack(bytes, entry, portable))))];
  };
  return replaceParts(
    bytes,
    new Map([
      rewrite("xl/workbook.xml", (xml) => hideNames(xml, names)),
      ...chartsOf(bytes).map((part) => rewrite(part, paleLines)),
      rewrite("docProps/app.xml", (xml) => xml.replace(/<Application>[^<]*</, `<Application>${PROGRAM}<`)),
    ]),
  );
}

const chartsOf = (bytes: Uint8Array): string[] =>
  readDirectory(bytes).flatMap(({ name }) => (/^xl\/charts\/chart\d+\.xml$/.test(name) ? [name] : []));

/** Lines of an axis in a light grey: black ones, as some programs draw them, hide the bars and their labels. */
const paleLines = (xml: string): string =>
  xml.replace(
    /<c:majorGridlines\/>/g,
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>',
  );

/** Names stand in the file in the order in which they were given. */
function hideNames(xml: string, names: readonly NameToWrite[]): string {
  let index = 0;
  return xml.replace(/<definedName /g, (tag) => (names[index++]?.hidden ? `${tag}hidden="1" ` : tag));
}

const MILLIMETRES_PER_INCH = 25.4;

const toInches = (millimetres: number): number =>
  Math.round((millimetres / MILLIMETRES_PER_INCH) * 10_000) / 10_000;

/** Page set-up of a sheet: A4, one page wide, as many pages long as it needs; or at a scale, with its breaks. */
function makePageSetup(
  print: PrintSetup,
): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks" | "colBreaks"> {
  const { top, bottom, left, right, header, footer } = print.margins;
  const { pages } = print;
  const fit = { fitToPage: true, fitToWidth: 1, fitToHeight: print.onePage ? 1 : 0 };
  return {
    // The library takes the line after which a page ends.
    ...(pages && {
      rowBreaks: pages.rows.map((row) => row - 1),
      colBreaks: pages.columns.map((column) => column - 1),
    }),
    pageSetup: {
      paperSize: "a4",
      orientation: print.orientation,
      ...(pages ? { scale: pages.scale } : fit),
      horizontalCentered: true,
      margins: {
        top: toInches(top),
        bottom: toInches(bottom),
        left: toInches(left),
        right: toInches(right),
        header: toInches(header),
        footer: toInches(footer),
      },
    },
    ...(print.pageNumbers && {
      // The first page has a header of its own, which stays empty.
      headerFooter: { differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' },
    }),
  };
}
