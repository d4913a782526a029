import { computedCell } from "./model/cells";
import { cellKey } from "./model/address";
import type { WorkbookModel } from "./model/workbook";

/** The computed value of one formula cell; an error is its text (`#N/A`), an empty text is "". */
export interface ComputedValue {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}

/** A port: computes every formula of a workbook. */
export interface CalculationEngine {
  readonly name: string;
  /** The values of all formula cells; an engine that computes nothing answers an empty list. */
  calculate(workbook: WorkbookModel): Promise<readonly ComputedValue[]>;
  /** Frees what the engine holds. */
  dispose?(): void;
}

/** Computes nothing: formulas keep the stated placeholder `#NOT_CALCULATED!`, so that no test takes it for a figure. */
export const noCalculation: CalculationEngine = { name: "none", calculate: () => Promise.resolve([]) };

/** Brings the formula cells of a workbook up to date. */
export async function recalculate(workbook: WorkbookModel, engine: CalculationEngine): Promise<void> {
  workbook.stale = false;
  const changed = new Set<string>();
  for (const { sheetId, row, column, value } of await engine.calculate(workbook)) {
    const key = cellKey(row, column);
    const cell = workbook.sheet(sheetId).cells.get(key);
    if (cell?.formula === undefined || cell.value === value) continue;
    workbook.edit(sheetId).cells.set(key, computedCell(value, cell.formula));
    changed.add(sheetId);
  }
  for (const sheetId of changed) workbook.note("calculated", sheetId, { worksheetId: sheetId, address: "" });
}
