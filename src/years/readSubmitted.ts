import { placeAt, type At } from "../model/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";
import { applyFormats } from "../text/cellFormats";
import { fold } from "../text/fold";
import { SUBMITTED_COLUMNS, YEARS, type SubmittedColumn } from "./submitted.data";

/** A cell of a submitted table. */
export interface SubmittedCell {
  readonly value: CellValue;
  readonly format: string;
  /** A formula that no program has calculated. */
  readonly isUncalculated: boolean;
  readonly at: At;
}

/** A row of a submitted table by its columns. */
export type SubmittedRow = Readonly<Partial<Record<SubmittedColumn, SubmittedCell>>>;

/** An appendix as it was handed in: its table, and the school years that the lines above it name. */
export interface SubmittedTable {
  readonly columns: readonly SubmittedColumn[];
  readonly rows: readonly SubmittedRow[];
  readonly years: readonly { readonly year: string; readonly at: At }[];
  /** The sheet that is worked with: a figure that is not over all units stands there as a number, and further lines below the table. */
  readonly isWorking: boolean;
}

/** Keys of our own sheets, those first that are handed in. */
const OURS: readonly string[] = ["submission", "appendixA", "summary"];

/** The sheet that is worked with. */
const WORKING = "summary";

/** A header has two rows. */
const HEADER_ROWS = 2;

/**
 * Finds the appendix in a workbook: every sheet that carries our mark for one, else the first visible sheet with a table of results
 * beside indicators, one called Phụ lục before others. Empty where there is none.
 */
export function readSubmitted(workbook: WorkbookSnapshot): readonly SubmittedTable[] {
  // A footnote mark behind a figure is none of its digits.
  const sheets = workbook.sheets
    .filter(({ visibility }) => visibility === "visible")
    .map((sheet) => applyFormats(sheet).snapshot);
  const tablesOf = (some: readonly SheetSnapshot[]): SubmittedTable[] =>
    some.flatMap((sheet) => readTable(workbook.file, sheet) ?? []);
  const ours = tablesOf(OURS.flatMap((key) => sheets.filter(({ mark }) => mark === key)));
  if (ours.length > 0) return ours;
  const named = sheets.filter(({ name }) => fold(name).startsWith("phụ lục"));
  return tablesOf([...named, ...sheets]).slice(0, 1);
}

function readTable(file: string | null, sheet: SheetSnapshot): SubmittedTable | null {
  const header = sheet.values.findIndex((_, row) => isHeader(findColumns(sheet, row)));
  if (header < 0) return null;
  const columns = findColumns(sheet, header);
  const below = lastHeaderRow(sheet, header) + 1;
  const rows: SubmittedRow[] = [];
  for (let row = below; row < sheet.values.length; row++) {
    const read = readRow(file, sheet, row, columns);
    if (isRow(read)) rows.push(read);
    else if (rows.length > 0 && isEnd(sheet, row)) break;
  }
  return {
    columns: [...columns.keys()],
    rows,
    years: yearsAbove(file, sheet, header),
    isWorking: sheet.mark === WORKING,
  };
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined || typeof value === "object") return "";
  return fold(String(value));
}

/** A heading may stand in either row of the header; the lower one says more. */
function findColumns({ values }: SheetSnapshot, top: number): Map<SubmittedColumn, number> {
  const found = new Map<SubmittedColumn, number>();
  const width = Math.max(0, ...values.slice(top, top + HEADER_ROWS).map((row) => row.length));
  for (let column = 0; column < width; column++)
    for (let row = Math.min(values.length, top + HEADER_ROWS) - 1; row >= top; row--) {
      const text = textOf(values[row]?.[column]);
      const key = (Object.keys(SUBMITTED_COLUMNS) as SubmittedColumn[]).find((one) =>
        SUBMITTED_COLUMNS[one].test(text),
      );
      if (key === undefined || found.has(key)) continue;
      found.set(key, column);
      break;
    }
  return found;
}

const isHeader = (columns: ReadonlyMap<SubmittedColumn, number>): boolean =>
  columns.has("name") && columns.has("result");

function lastHeaderRow({ values }: SheetSnapshot, top: number): number {
  const below = values[top + 1] ?? [];
  const isHeading = below.some((value) =>
    Object.values(SUBMITTED_COLUMNS).some((pattern) => pattern.test(textOf(value))),
  );
  return isHeading ? top + 1 : top;
}

function readRow(
  file: string | null,
  sheet: SheetSnapshot,
  row: number,
  columns: ReadonlyMap<SubmittedColumn, number>,
): SubmittedRow {
  const cells = [...columns].map(([key, column]): [SubmittedColumn, SubmittedCell] => {
    const value = sheet.values[row]?.[column] ?? null;
    return [
      key,
      {
        value,
        format: sheet.formats[row]?.[column] ?? "General",
        isUncalculated: value === null && (sheet.formulas[row]?.[column] ?? null) !== null,
        at: placeAt(file, sheet.name, sheet.top + row, sheet.left + column),
      },
    ];
  });
  return Object.fromEntries(cells);
}

/** A row of the table has a name or a number, and something else beside it; a note below the table stands alone. */
function isRow(row: SubmittedRow): boolean {
  const filled = Object.values(row).filter(
    ({ value, isUncalculated }) => isUncalculated || textOf(value) !== "",
  );
  return filled.length > 1;
}

/** Below the table its notes begin. */
function isEnd({ values }: SheetSnapshot, row: number): boolean {
  return (values[row] ?? []).some((value) => /^ghi chú/u.test(textOf(value)));
}

function yearsAbove(file: string | null, sheet: SheetSnapshot, header: number): SubmittedTable["years"] {
  return sheet.values.slice(0, header).flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      [...textOf(value).matchAll(YEARS)].map(([, from, to]) => ({
        year: `${from}-${to}`,
        at: placeAt(file, sheet.name, sheet.top + row, sheet.left + column),
      })),
    ),
  );
}
