import { cellAddress, parseAddress } from "../../src/model/address";
import type { WorkbookReading } from "../../src/model/report";
import type { WorkbookSnapshot } from "../../src/model/snapshot";
import { accountOf, figurePlaces, type TableAccount } from "../../src/reading/account";
import type { ReadingContext } from "../../src/reading/context";

/**
 * Whether each cell of a table's region ended in exactly one place, and the figures of the account are those of the reports: `null`
 * where it did, else what is wrong with the first cell that did not. A workbook of ours keeps no account.
 */
export function checkAccount(
  workbook: WorkbookSnapshot,
  context: ReadingContext,
  reading: WorkbookReading,
): string | null {
  if (workbook.mark !== null) return null;
  const tables = accountOf(workbook, context);
  return (
    tables.map(findTwice).find((breach) => breach !== null) ??
    tables.map((table) => findAbsent(table, workbook)).find((breach) => breach !== null) ??
    compareFigures(tables, reading)
  );
}

function findTwice({ sheet, cells }: TableAccount): string | null {
  const seen = new Set<string>();
  for (const { cell } of cells) {
    if (seen.has(cell)) return `${sheet}!${cell} is accounted for twice`;
    seen.add(cell);
  }
  return null;
}

/** Cells of the region that hold anything and are not covered by a merge that begins elsewhere. */
function findAbsent({ sheet, from, to, cells }: TableAccount, { sheets }: WorkbookSnapshot): string | null {
  const [first, last] = [parseAddress(from), parseAddress(to)];
  const snapshot = sheets.find(({ name }) => name === sheet);
  if (!first || !last || !snapshot) return null;
  const known = new Set(cells.map(({ cell }) => cell));
  const hidden = new Set((snapshot.cellFormats ?? []).map(({ row, column }) => `${row}:${column}`));
  for (let row = first.row; row <= last.row; row++)
    for (let column = first.column; column <= last.column; column++) {
      const value = snapshot.values[row - snapshot.top]?.[column - snapshot.left] ?? null;
      if (value === null || (typeof value === "string" && value.trim() === "")) continue;
      // A format may make a cell hold nothing, and an inner cell of a merge shows nothing.
      if (hidden.has(`${row}:${column}`) || isCovered(snapshot.merges, row, column)) continue;
      const cell = cellAddress(row, column);
      if (!known.has(cell)) return `${sheet}!${cell} is not accounted for`;
    }
  return null;
}

function isCovered(
  merges: WorkbookSnapshot["sheets"][number]["merges"],
  row: number,
  column: number,
): boolean {
  return merges.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

function compareFigures(tables: readonly TableAccount[], { candidates }: WorkbookReading): string | null {
  const accounted = new Set(
    tables.flatMap(({ sheet, cells }) =>
      cells.filter(({ fate }) => fate.kind === "figure").map(({ cell }) => `${sheet}!${cell}`),
    ),
  );
  const used = new Set(
    candidates.flatMap(({ sheet, figures }) =>
      Object.values(figures).flatMap((figure) => figurePlaces(figure).map(({ cell }) => `${sheet}!${cell}`)),
    ),
  );
  const absent = [...used].find((cell) => !accounted.has(cell));
  if (absent !== undefined) return `the figure in ${absent} is not in the account`;
  const extra = [...accounted].find((cell) => !used.has(cell));
  return extra === undefined ? null : `${extra} is a figure of the account alone`;
}
