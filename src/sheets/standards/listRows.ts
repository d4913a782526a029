import { placeOf, type At } from "../../model/address";
import type { Catalogue } from "../../model/indicator";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { readWrittenDate } from "../../plans/catalogue/writtenTime";
import { indexCatalogue } from "../../reading/names/indicatorIndex";
import { fold } from "../../text/fold";
import { fill } from "../../texts/fill";
import { formatDay, inBoth } from "../../texts/localized";
import type { ListFault } from "../../units/list/fault";
import { readDay } from "../../units/list/readDay";
import { isNumbering, type ListCell, readerOf } from "../../units/list/sheetReader";
import { type MergedReader, readMerged } from "./mergedReader";
import { BLANK_CELL, STANDARDS_FAULTS } from "./lists.data";

/** A row of a list by its columns; a column that the list does not have is absent. */
export type StandardsRow<Column extends string> = Readonly<Partial<Record<Column, ListCell>>>;

/** What a list looks like. */
export interface StandardsShape<Column extends string> {
  /** The column of a heading; `undefined` for words that head none. */
  readonly columnOf: (heading: string) => Column | undefined;
  /** The column of a heading below another that is over several; as `columnOf` where absent. */
  readonly columnBelow?: (heading: string, above: string) => Column | undefined;
  /** How sure it is that a heading is of its column; of several the surest is taken. */
  readonly sureness?: (heading: string) => number;
  readonly needed: readonly Column[];
  readonly absent: keyof typeof STANDARDS_FAULTS;
}

/** Words a fault; `text` is what stands in the cell. */
export function faultAt(at: At, kind: keyof typeof STANDARDS_FAULTS, text = ""): ListFault {
  return {
    at,
    message: inBoth((language) =>
      fill(STANDARDS_FAULTS[kind][language], { text: text === "" ? BLANK_CELL[language] : text }, language),
    ),
  };
}

/** A day as its cell shows it, where it is kept as a number. */
export function faultOf(cell: ListCell, kind: keyof typeof STANDARDS_FAULTS): ListFault {
  const day = typeof cell.value === "number" ? dayOf(cell) : null;
  return faultAt(cell.at, kind, day === null ? cell.text : formatDay(day).vi);
}

/**
 * The rows below the headings of all visible sheets that have the columns needed, whatever stands above and below them. What is wrong with a
 * table, and cells that show an error, join `faults`.
 */
export function findStandardsRows<Column extends string>(
  { file, sheets }: WorkbookSnapshot,
  shape: StandardsShape<Column>,
  faults: ListFault[],
): readonly StandardsRow<Column>[] {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const tables = visible.flatMap((sheet) => {
    const reader = readMerged(readerOf(file, sheet), sheet);
    const header = findHeader(reader, shape);
    return header === null ? [] : [rowsBelow(reader, header, shape, faults)];
  });
  if (tables.length === 0) faults.push(faultAt(placeOf(file, visible[0]?.name ?? ""), shape.absent));
  return tables.flat();
}

function rowsBelow<Column extends string>(
  reader: MergedReader,
  header: ListHeader,
  shape: StandardsShape<Column>,
  faults: ListFault[],
): StandardsRow<Column>[] {
  const columns = [...findColumns(reader, header, shape, faults)!];
  const rows = reader.rows
    .filter((row) => row > header.last && !isNumbering(reader, row) && !reader.isSection(row))
    .map(
      (row) =>
        Object.fromEntries(columns.map(([key, at]) => [key, reader.cell(row, at)])) as StandardsRow<Column>,
    );
  const isBlank = (row: StandardsRow<Column>): boolean => cellsOf(row).every(({ text }) => text === "");
  const isWhole = (row: StandardsRow<Column>): boolean => shape.needed.every((key) => row[key]!.text !== "");
  // Behind the last row that is whole and a blank one stand sums and signatures.
  const last = rows.reduce((found, row, index) => (isWhole(row) ? index : found), -1);
  const end = rows.findIndex((row, index) => index > last && isBlank(row));
  const listed = rows.slice(0, end < 0 ? rows.length : end).filter((row) => !isBlank(row));
  const errors = listed.flatMap(cellsOf).filter(({ value }) => typeof value === "object" && value !== null);
  faults.push(...errors.map((cell) => faultOf(cell, "error")));
  if (listed.length === 0) faults.push(faultAt(reader.cell(header.row, 0).at, "noRows"));
  return listed.filter((row) => !cellsOf(row).some((cell) => errors.includes(cell)));
}

const cellsOf = <Column extends string>(row: StandardsRow<Column>): ListCell[] => Object.values(row);

/** The headings of a list: one row, or two where some are over several columns. */
interface ListHeader {
  readonly row: number;
  readonly last: number;
}

function findHeader<Column extends string>(
  reader: MergedReader,
  shape: StandardsShape<Column>,
): ListHeader | null {
  for (const row of reader.rows) {
    const two = { row, last: row + 1 };
    if (isSecondRow(reader, row + 1, shape) && findColumns(reader, two, shape, []) !== null) return two;
    if (findColumns(reader, { row, last: row }, shape, []) !== null) return { row, last: row };
  }
  return null;
}

/** Headings alone stand in the second row of a header, below those of the first that are over several columns. */
function isSecondRow<Column extends string>(
  { columns, own, above }: MergedReader,
  row: number,
  shape: StandardsShape<Column>,
): boolean {
  const filled = columns.filter((column) => own(row, column) !== "");
  const isKnown = (column: number): boolean =>
    columnOfHeading(own(row, column), above(row, column), shape) !== undefined;
  // A title above headings is none of them.
  const isBelowHeadings = columns.some((column) => shape.columnOf(own(row - 1, column)) !== undefined);
  return (
    isBelowHeadings &&
    filled.some(isKnown) &&
    filled.every((column) => above(row, column) !== "" && !/\d/.test(own(row, column)))
  );
}

const columnOfHeading = <Column extends string>(
  text: string,
  above: string,
  { columnOf, columnBelow }: StandardsShape<Column>,
): Column | undefined => columnBelow?.(text, above) ?? columnOf(`${above} ${text}`) ?? columnOf(text);

/** The columns of a heading; `null` where one that is needed is not among them. */
function findColumns<Column extends string>(
  { columns, cell, own, above }: MergedReader,
  { row, last }: ListHeader,
  shape: StandardsShape<Column>,
  faults: ListFault[],
): ReadonlyMap<Column, number> | null {
  const { columnOf, sureness = () => 1, needed } = shape;
  const found = new Map<Column, number>();
  for (const column of columns) {
    const below = last > row ? own(last, column) : "";
    const { text, at } = cell(below === "" ? row : last, column);
    const key = below === "" ? columnOf(text) : columnOfHeading(below, above(last, column), shape);
    if (key === undefined) continue;
    const before = found.get(key);
    const more = before === undefined ? 1 : sureness(text) - sureness(cell(row, before).text);
    if (more === 0) faults.push(faultAt(at, "twoColumns", text));
    if (more > 0) found.set(key, column);
  }
  return needed.every((key) => found.has(key)) ? found : null;
}

/** The code of the indicator that a cell names by its code, its name or its number; `null` for none, with a fault. */
export function readIndicator(
  { text, at }: ListCell,
  catalogue: Catalogue,
  faults: ListFault[],
): string | null {
  const index = indexCatalogue(catalogue);
  const coded = catalogue.indicators.find(({ code }) => code === text);
  const found = coded ?? index.byName(index.read(fold(text)).name) ?? index.byNumber(text);
  if (!found) faults.push(faultAt(at, "indicator", text));
  return found?.code ?? null;
}

/** The ISO date in a cell, a day of the calendar or a text as people write it; `null` for anything else. */
export const dayOf = ({ value, text }: ListCell): string | null => readDay(value) ?? readWrittenDate(text);

/** The ISO date of a column that may be absent or blank: `undefined` then; `null` for what is no day, with a fault. */
export function optionalDay(cell: ListCell | undefined, faults: ListFault[]): string | null | undefined {
  if (!cell || cell.text === "") return undefined;
  const day = dayOf(cell);
  if (day === null) faults.push(faultOf(cell, "date"));
  return day;
}
