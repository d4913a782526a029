import { refuseDamaged } from "../failure";
import { memoize } from "../../text/memoize";
import { checkLimit } from "../limits";
import { limits } from "../limits.data";
import { impliedFormats } from "../numberFormats.data";
import { prepareCells } from "./sheetCells";
import { findSection, joinSheet, type PartText, splitSheet } from "./sheetParts";
import { countMatches, tidyXml } from "./xmlText";

/** Parts without which no figure, format or name is lost: pictures, charts, comments, caches, macros, external copies. */
const SKIPPED =
  /^_rels\/\.rels$|(?:^|\/)(?:media|drawings|charts|embeddings|activeX|ctrlProps|customXml|printerSettings|externalLinks|pivot\w+|slicers?|slicerCaches|tables|queryTables|threadedComments|theme|docProps|worksheets\/_rels|chartsheets|dialogsheets)\/|(?:calcChain|comments\d*|vbaProject|connections|volatileDependencies)\.(?:xml|bin)$|\.(?:vml|png|jpe?g|gif|emf|wmf)$/i;

/** Whether a part of an Office Open XML workbook is needed to read its cells. */
export const isNeeded = (name: string): boolean => !SKIPPED.test(name) && !name.endsWith("/");

const OVERRIDE = /<(?:\w+:)?Override\s[^<>]*>/g;

/** Who wrote a workbook and when: SheetJS would look for these parts at length. */
const dropProperties = (types: string): string =>
  types.replace(OVERRIDE, (tag) => (tag.includes('PartName="/docProps/') ? "" : tag));

/** Counts the filled cells of a workbook while its parts are prepared. */
export interface CellCount {
  total: number;
}

/** Whether a part lists the sheets. */
export const isWorkbook = (name: string): boolean => /(?:^|\/)workbook\.xml$/i.test(name);

/** Whether a part is text. */
export const isText = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/** A part as SheetJS is to see it. */
export interface PreparedPart {
  readonly name: string;
  readonly text: string;
}

const preparedParts = new WeakMap<PartText, PreparedPart>();

/** A part made fit for SheetJS: once for each that does not hold the cells, since forms have such parts in common. */
export function preparePart(part: PartText, count: CellCount): PreparedPart {
  const known = preparedParts.get(part);
  if (known) return known;
  const prepared = { name: part.name, text: prepareText(part, count) };
  if (part.kind !== "worksheet") preparedParts.set(part, prepared);
  return prepared;
}

/**
 * The text of a part made fit for SheetJS: what it would stumble over, drop silently or multiply is repaired or refused
 * first, what is not needed is cut away.
 */
function prepareText(part: PartText, count: CellCount): string {
  const { name, kind } = part;
  const text = tidyXml(part.text);
  if (kind === "worksheet") return prepareSheet(text, count);
  if (kind === "sst") return prepareStrings(text);
  if (kind === "styleSheet") return prepareStyles(text);
  if (isWorkbook(name)) return prepareWorkbook(text);
  return name === "[Content_Types].xml" ? dropProperties(text) : text;
}

/**
 * Keeps of the workbook which sheets it has, its names and from which day it counts. Where it was saved last, which sheet
 * was looked at and so on make two copies of one form differ, and say nothing of a figure.
 */
function prepareWorkbook(text: string): string {
  const root = /<(\w+:)?workbook\b[^<>]*[^<>/]>/.exec(text);
  const sheets = findSection(text, "sheets");
  if (root === null || sheets === null) return text;
  const properties =
    /<(?:\w+:)?workbookPr\b[^<>]*\/>/.exec(text)?.[0] ?? findSection(text, "workbookPr") ?? "";
  const names = findSection(text, "definedNames") ?? "";
  return `${root[0]}${properties}${dropModules(sheets)}${names}</${root[1] ?? ""}workbook>`;
}

/** Macros of Excel 95 are sheets without a part behind them, and without cells; for one of these SheetJS would guess the parts of all others. */
const dropModules = (sheets: string): string =>
  sheets.replace(
    /<(?:\w+:)?sheet(\s[^<>]*)>(\s*<\/(?:\w+:)?sheet>)?/g,
    (whole, attributes: string, end: string | undefined) =>
      NO_PART.test(attributes) && (attributes.endsWith("/") || end !== undefined) ? "" : whole,
  );

/** A reference to a part that names none. */
const NO_PART = /\s\w+:id\s*=\s*(?:""|'')/;

function prepareSheet(whole: string, count: CellCount): string {
  const { text, cells } = prepareCounted(whole);
  count.total += cells;
  checkLimit("workbookCells", count.total);
  return text;
}

/** The stand-ins for the sheets of one form are the same. */
const prepareCounted = memoize(
  (text): { readonly text: string; readonly cells: number } => {
    const sheet = splitSheet(text);
    if (sheet === null) return { text, cells: 0 };
    const data = dropFiller(sheet.data);
    const cells = countCells(data);
    return { text: joinSheet({ ...sheet, data: prepareCells(data) }), cells };
  },
  { most: 100, longest: 20_000 },
);

/**
 * Cuts formatted blank cells out of a sheet (a third of a form's cells) and blank rows: tables are often formatted down
 * to row 1,048,576. Only where every cell and row tells its place, as otherwise the place follows from the blank ones,
 * and where no formula fills other cells than its own.
 */
function dropFiller(data: string): string {
  return needsFiller(data) ? openRows(data) : cutFiller(data);
}

/** Whether the place of a cell follows from blank ones, or a formula fills others than its own. */
export const needsFiller = (data: string): boolean =>
  /<(?:\w+:)?(?:c|row)(?![^<>]*\sr=)[\s>/]|\st=["']array/.test(data);

/** Cells and rows without blank ones. */
export function cutFiller(data: string): string {
  return data
    .replace(/<(?:\w+:)?c\s[^<>]*(?:\/>|><\/(?:\w+:)?c>)/g, "")
    .replace(/<(?:\w+:)?row\s[^<>]*(?:\/>|>\s*<\/(?:\w+:)?row>)/g, "");
}

/** SheetJS does not count a row that is closed at once, so that rows without a number below it would move up. */
const openRows = (data: string): string =>
  data.replace(/<((?:\w+:)?)row((?:\s[^<>]*)?)\/>/g, "<$1row$2></$1row>");

function countCells(data: string): number {
  const cells = countMatches(data, /<(?:\w+:)?c[\s>/]/g, limits.sheetCells.max);
  checkLimit("sheetCells", cells);
  checkFormulas(data, cells);
  return cells;
}

/** SheetJS looks for each cell among all array formulas, and writes out a shared formula for each cell that shares it. */
function checkFormulas(data: string, cells: number): void {
  checkLimit("arrayFormulas", cells * countMatches(data, /<(?:\w+:)?f\s[^<>]*t=["']array/g, cells));
  const sharing = countMatches(data, /<(?:\w+:)?f\s[^<>]*t=["']shared/g, cells);
  if (sharing === 0) return;
  let longest = 0;
  for (const [, formula] of data.matchAll(/<(?:\w+:)?f\s[^<>]*>([^<]*)/g))
    longest = Math.max(longest, formula!.length);
  checkLimit("formulaCharacters", sharing * longest);
}

/** An empty string written `<si/>` would shift all strings after it by one. */
function prepareStrings(text: string): string {
  checkLimit("sharedStrings", countMatches(text, /<(?:\w+:)?si[\s>/]/g, limits.sharedStrings.max));
  return text
    .replace(/<((?:\w+:)?)si(?:\s[^<>]*)?\/>/g, "<$1si></$1si>")
    .replace(/<((?:\w+:)?)si\s[^<>]*>/g, "<$1si>");
}

/**
 * Keeps of the styles what says how a number is meant: the formats, and which of them each style of a cell has.
 * Formats that every program knows by number alone are written out, since SheetJS knows only some of them.
 */
function prepareStyles(text: string): string {
  const root = /<(\w+:)?styleSheet\b[^<>]*>/.exec(text)!;
  const cells = findSection(text, "cellXfs");
  if (cells === null && /<(?:\w+:)?cellXfs(?:\s[^<>]*[^<>/])?>/.test(text))
    refuseDamaged("styles without an end");
  if (cells === null) return addFormats(text);
  const styles = cells.match(/<(?:\w+:)?xf\b[^<>]*>/g) ?? [];
  checkLimit("cellStyles", styles.length);
  const formats = styles.map((xf) => /\snumFmtId\s*=\s*["'](\d+)["']/.exec(xf)?.[1] ?? "0");
  const list = formats.map((id) => `<xf numFmtId="${id}"/>`).join("");
  return addFormats(
    `${root[0]}${findSection(text, "numFmts") ?? ""}<cellXfs>${list}</cellXfs></${root[1] ?? ""}styleSheet>`,
  );
}

function addFormats(text: string): string {
  const used = new Set([...text.matchAll(/<(?:\w+:)?xf\b[^<>]*\snumFmtId="(\d+)"/g)].map(([, id]) => id!));
  const missing = Object.entries(impliedFormats).filter(
    ([id]) => used.has(id) && !new RegExp(`<(?:\\w+:)?numFmt\\b[^<>]*\\snumFmtId="${id}"`).test(text),
  );
  if (missing.length === 0) return text;
  const formats = missing.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join("");
  const list = /<(?:\w+:)?numFmts\b[^<>]*[^/]>/.exec(text);
  if (list) return insertAfter(text, list, formats);
  const root = /<(?:\w+:)?styleSheet\b[^<>]*>/.exec(text)!;
  return insertAfter(text, root, `<numFmts>${formats}</numFmts>`);
}

function insertAfter(text: string, match: RegExpExecArray, addition: string): string {
  const at = match.index + match[0].length;
  return text.slice(0, at) + addition + text.slice(at);
}
