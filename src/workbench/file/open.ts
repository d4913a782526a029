/** Files as workbooks of the stand-in: values by the add-in's own reader, looks where the file's kind lets them be read. */
import { readXlsx } from "hucre/xlsx";
import type { SheetSnapshot } from "../../model/snapshot";
import { cellKey } from "../../../packages/excel-host/src/model/address";
import { isErrorText } from "../../../packages/excel-host/src/model/cells";
import { addName } from "../../../packages/excel-host/src/model/names";
import type { SheetState } from "../../../packages/excel-host/src/model/state";
import type { WorkbookModel } from "../../../packages/excel-host/src/model/workbook";
import { isFailure } from "../../files/failure";
import { toTypedFormula } from "../../sheets/eduFormulas";
import { readWorkbookFile } from "../../files/read";
import { addSnapshots } from "../snapshots";
import { formatOfFile } from "./formats";

type FileBook = Awaited<ReturnType<typeof readXlsx>>;

/** Points of one character of column width, and of a column's padding. */
const characterPoints = 5.25;
const paddingPoints = 3.75;

/** The sheets of a file; null where it cannot be read. */
function readSheets(bytes: Uint8Array, name: string): readonly SheetSnapshot[] | null {
  const workbook = readWorkbookFile(bytes, name);
  return isFailure(workbook) ? null : workbook.sheets;
}

/** Adds the sheets of a file to a workbook, with their looks; false where the file cannot be read. */
export async function addFile(workbook: WorkbookModel, bytes: Uint8Array, name: string): Promise<boolean> {
  const sheets = readSheets(bytes, name);
  if (!sheets) return false;
  const titles = addSnapshots(workbook, sheets);
  const book = await readLooks(bytes);
  sheets.forEach(({ name: inFile }, index) => {
    const sheet = workbook.edit(workbook.findSheet(titles[index] ?? "")!.id);
    const drawn = book?.sheets.find((one) => one.name === inFile);
    if (drawn) dress(sheet, drawn);
    else fitColumns(sheet);
  });
  if (book) addNames(workbook, book);
  return true;
}

/** Only .xlsx tells its looks to the library; one that it cannot read keeps its figures and goes without. */
async function readLooks(bytes: Uint8Array): Promise<FileBook | null> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch {
    return null;
  }
}

function dress(sheet: SheetState, drawn: FileBook["sheets"][number]): void {
  for (const [place, { style }] of drawn.cells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    if (style) sheet.formats.cells.set(cellKey(row, column), formatOfFile(style));
  }
  drawn.columns?.forEach(({ width, hidden }, column) => {
    if (width !== undefined) sheet.columnWidths.set(column, width * characterPoints + paddingPoints);
    if (hidden) sheet.hiddenColumns.add(column);
  });
  for (const [row, { height, hidden }] of drawn.rowDefs ?? []) {
    if (height !== undefined) sheet.rowHeights.set(row, height);
    if (hidden) sheet.hiddenRows.add(row);
  }
  const { rows = 0, columns = 0 } = drawn.freezePane ?? {};
  if (rows + columns > 0) sheet.frozen = { row: 0, column: 0, rows, columns };
  if (drawn.view?.showGridLines === false) sheet.properties = { ...sheet.properties, showGridlines: false };
  if (drawn.protection?.sheet) sheet.protection = { options: {}, password: "" };
}

/** Widths by the longest short text of a column, for files that tell none. */
function fitColumns(sheet: SheetState): void {
  const longest = new Map<number, number>();
  for (const [key, { value }] of sheet.cells) {
    const column = key % 16_384;
    const length = Math.min(String(value).length, 48);
    if (String(value).length < 80) longest.set(column, Math.max(longest.get(column) ?? 8, length));
  }
  for (const [column, length] of longest)
    sheet.columnWidths.set(column, length * characterPoints + paddingPoints);
}

/** Names of the workbook, our marks among them; one that it has already stays. */
function addNames(workbook: WorkbookModel, { namedRanges = [] }: FileBook): void {
  for (const { name, range, scope } of namedRanges) {
    if (scope !== undefined || name.startsWith("_xlnm") || isErrorText(range) || range.includes("#REF!"))
      continue;
    const formula = `=${toTypedFormula(range)}`;
    if ([...workbook.book.names.values()].some((known) => known.name === name)) continue;
    addName(workbook, { sheetId: null }, name, formula, "");
    // Which names a file hides the library does not tell; of ours those of the marks are.
    if (!/^EDU_INDICATORS/.test(name)) continue;
    const state = workbook.book.names.get(name.toLowerCase())!;
    workbook.book.names.set(name.toLowerCase(), { ...state, visible: false });
  }
}
