import { cellKey } from "./model/address";
import { type Cell, computedValue, uncalculated } from "./model/cells";
import type { WorkbookModel } from "./model/workbook";

/** The computed value of one cell; an error is its text (`#N/A`), an empty text is "". */
export interface ComputedValue {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  /** The formula cell whose array fills this one; absent for the formula cell itself. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
}

/** A port: computes every formula of a workbook. */
export interface CalculationEngine {
  readonly name: string;
  /** The values of all formula cells and of the cells that they fill; null from an engine that computes nothing. */
  calculate(workbook: WorkbookModel): Promise<readonly ComputedValue[] | null>;
}

/** Computes nothing: formulas keep the stated placeholder `#NOT_CALCULATED!`, so that no test takes it for a figure. */
export const noCalculation: CalculationEngine = { name: "none", calculate: () => Promise.resolve(null) };

/** Brings the formula cells of a workbook up to date, and the cells that array formulas fill. */
export async function recalculate(workbook: WorkbookModel, engine: CalculationEngine): Promise<void> {
  workbook.stale = false;
  const computed = await engine.calculate(workbook);
  if (!computed) return;
  const changed = new Set<string>();
  const spills = new Set(computed.filter(isSpill).map(placeOf));
  for (const sheet of workbook.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.spilledFrom === undefined || spills.has(`${sheet.id}:${key}`)) continue;
      workbook.edit(sheet.id).cells.delete(key);
      changed.add(sheet.id);
    }
  }
  for (const result of computed) if (store(workbook, result)) changed.add(result.sheetId);
  for (const sheetId of changed) workbook.note("calculated", sheetId, { worksheetId: sheetId, address: "" });
}

const isSpill = ({ spilledFrom }: ComputedValue): boolean => spilledFrom !== undefined;
const placeOf = ({ sheetId, row, column }: ComputedValue): string => `${sheetId}:${cellKey(row, column)}`;

/**
 * Calculates what is due: everything that may have changed, or in manual mode only formulas that were just entered, since Excel
 * computes a formula when it is entered.
 */
export async function bringUpToDate(workbook: WorkbookModel, engine: CalculationEngine): Promise<void> {
  if (!workbook.stale) return;
  if (workbook.calculationMode !== "Manual") await recalculate(workbook, engine);
  else await computeEntered(workbook, engine);
}

async function computeEntered(workbook: WorkbookModel, engine: CalculationEngine): Promise<void> {
  const entered = new Set(
    workbook.sheets.flatMap(({ id, cells }) =>
      [...cells].filter(([, { value }]) => value === uncalculated.value).map(([key]) => `${id}:${key}`),
    ),
  );
  if (entered.size === 0) return;
  const isEntered = ({ sheetId, row, column, spilledFrom }: ComputedValue): boolean =>
    entered.has(placeOf({ sheetId, value: "", ...(spilledFrom ?? { row, column }) }));
  const results = ((await engine.calculate(workbook)) ?? []).filter(isEntered);
  const changed = new Set(results.filter((one) => store(workbook, one)).map(({ sheetId }) => sheetId));
  for (const sheetId of changed) workbook.note("calculated", sheetId, { worksheetId: sheetId, address: "" });
}

/** Puts a result into its cell; true when that changed the cell. */
function store(
  workbook: WorkbookModel,
  { sheetId, row, column, value, spilledFrom }: ComputedValue,
): boolean {
  const key = cellKey(row, column);
  const before = workbook.sheet(sheetId).cells.get(key);
  const anchor = spilledFrom && cellKey(spilledFrom.row, spilledFrom.column);
  // A result for a cell that holds neither a formula nor a spill has been overtaken by what is written there.
  if (anchor === undefined ? before?.formula === undefined : before && before.spilledFrom === undefined)
    return false;
  const origin: Partial<Cell> = anchor === undefined ? { formula: before?.formula } : { spilledFrom: anchor };
  const after: Cell = { ...computedValue(value), ...origin };
  if (before && before.value === after.value && before.kind === after.kind) return false;
  workbook.edit(sheetId).cells.set(key, after);
  return true;
}
