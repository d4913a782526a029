import type { SheetKey } from "../../sheets/spec";
import { CALL_BYTES } from "./part";
import type { OwnSheets, BatchItem } from "../runTypes";

/** Our sheets in an order in which the formulas of each refer to itself and to those before it. */
export const CALCULATION_ORDER: readonly SheetKey[] = [
  "catalogue",
  "adjustments",
  "detail",
  "summary",
  "leaders",
  "history",
  "rounds",
  "checks",
  "journal",
  "appendixA",
  "appendixB",
];

/**
 * Calculates our own sheets where Excel does so only when told: a formula is then calculated once, when it is entered, and those of
 * Tổng hợp are entered before the details that they take their figures from. The user's sheets stay as they are.
 */
export const calculateSheets = (sheets: OwnSheets): BatchItem => ({
  bytes: sheets.size * CALL_BYTES,
  queue: ({ workbook }) => {
    for (const key of CALCULATION_ORDER) {
      const own = sheets.get(key);
      if (own) workbook.worksheets.getItem(own.id).calculate(true);
    }
  },
});
