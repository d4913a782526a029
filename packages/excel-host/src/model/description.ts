import { columnLetters, columnOf, rowOf } from "./address";
import type { BookState, SheetState } from "./state";
import type { WorkbookModel } from "./workbook";

/** Cells by address, so that a difference names its cell. */
function byAddress<T>(map: ReadonlyMap<number, T>): Record<string, T> {
  const keys = [...map.keys()].sort((one, other) => one - other);
  return Object.fromEntries(
    keys.map((key) => [`${columnLetters(columnOf(key))}${rowOf(key) + 1}`, map.get(key) as T]),
  );
}

const sortedMap = <T>(map: ReadonlyMap<string | number, T>): Record<string, T> =>
  Object.fromEntries([...map].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)));

const sortedSet = (set: ReadonlySet<number>): number[] => [...set].sort((one, other) => one - other);

/** All of a sheet as plain data in a fixed order; two equal descriptions mean that nothing differs. */
export function describeSheet(sheet: SheetState): Record<string, unknown> {
  const { shared: _shared, cells, formats, ...rest } = sheet;
  return {
    ...rest,
    cells: byAddress(cells),
    formats: {
      sheet: formats.sheet,
      columns: sortedMap(formats.columns),
      rows: sortedMap(formats.rows),
      cells: byAddress(formats.cells),
    },
    rowHeights: sortedMap(sheet.rowHeights),
    columnWidths: sortedMap(sheet.columnWidths),
    hiddenRows: sortedSet(sheet.hiddenRows),
    hiddenColumns: sortedSet(sheet.hiddenColumns),
    hyperlinks: byAddress(sheet.hyperlinks),
    customProperties: sortedMap(sheet.customProperties),
    names: sortedMap(sheet.names),
    filter: sheet.filter && { ...sheet.filter, criteria: sortedMap(sheet.filter.criteria) },
  };
}

function describeBook(book: BookState): Record<string, unknown> {
  const entries = Object.entries(book).map(([name, value]: [string, unknown]) => [
    name,
    value instanceof Map ? sortedMap(value as Map<string, unknown>) : value,
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

/** All of a workbook as plain data, sheets by name in their order: to compare before and after. */
export function describeWorkbook(workbook: WorkbookModel): Record<string, unknown> {
  return {
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, describeSheet(sheet)])),
    order: workbook.sheets.map(({ name }) => name),
    book: describeBook(workbook.book),
    calculationMode: workbook.calculationMode,
  };
}
