import { placeOf, type At } from "../../model/address";
import type { Catalogue } from "../../model/indicator";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { readWrittenDate } from "../../plans/catalogue/writtenTime";
import { indexCatalogue } from "../../reading/names/indicatorIndex";
import { fold } from "../../text/fold";
import { fillText } from "../../texts/localized";
import type { ListFault } from "../../units/list/fault";
import { readDay } from "../../units/list/readDay";
import { isNumbering, type ListCell, readerOf, type SheetReader } from "../../units/list/sheetReader";
import { LIST_FAULTS } from "./lists.data";

/** A row of a list by its columns; a column that the list does not have is absent. */
export type ListRow<Column extends string> = Readonly<Partial<Record<Column, ListCell>>>;

/** What a list looks like. */
export interface ListShape<Column extends string> {
  /** The column of a heading; `undefined` for words that head none. */
  readonly columnOf: (heading: string) => Column | undefined;
  readonly needed: readonly Column[];
  readonly absent: keyof typeof LIST_FAULTS;
}

/** Words a fault; `text` is what stands in the cell. */
export function faultAt(at: At, kind: keyof typeof LIST_FAULTS, text = ""): ListFault {
  return { at, message: fillText(LIST_FAULTS[kind], { text }) };
}

/**
 * The rows below the first heading of a visible sheet that has the columns needed, whatever stands above it. What is wrong with the table,
 * and cells that show an error, join `faults`.
 */
export function findListRows<Column extends string>(
  { file, sheets }: WorkbookSnapshot,
  shape: ListShape<Column>,
  faults: ListFault[],
): readonly ListRow<Column>[] {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  for (const sheet of visible) {
    const reader = readerOf(file, sheet);
    const header = reader.rows.find((row) => findColumns(reader, row, shape, []) !== null);
    if (header === undefined) continue;
    const columns = [...findColumns(reader, header, shape, faults)!];
    const rows = reader.rows
      .filter((row) => row > header && !isNumbering(reader, row))
      .map(
        (row) =>
          Object.fromEntries(columns.map(([key, at]) => [key, reader.cell(row, at)])) as ListRow<Column>,
      )
      // A signature below the table stands in one column alone.
      .filter((row) => cellsOf(row).filter(({ text }) => text !== "").length > 1);
    for (const { value, at, text } of rows.flatMap(cellsOf))
      if (typeof value === "object" && value !== null) faults.push(faultAt(at, "error", text));
    if (rows.length === 0) faults.push(faultAt(reader.cell(header, 0).at, "noRows"));
    return rows;
  }
  faults.push(faultAt(placeOf(file, visible[0]?.name ?? ""), shape.absent));
  return [];
}

const cellsOf = <Column extends string>(row: ListRow<Column>): ListCell[] => Object.values(row);

/** The columns of a heading; `null` where one that is needed is not among them. */
function findColumns<Column extends string>(
  { columns, cell }: SheetReader,
  row: number,
  { columnOf, needed }: ListShape<Column>,
  faults: ListFault[],
): ReadonlyMap<Column, number> | null {
  const found = new Map<Column, number>();
  for (const column of columns) {
    const { text, at } = cell(row, column);
    const key = columnOf(text);
    if (key === undefined) continue;
    if (found.has(key)) faults.push(faultAt(at, "twoColumns", text));
    else found.set(key, column);
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
  if (day === null) faults.push(faultAt(cell.at, "date", cell.text));
  return day;
}
