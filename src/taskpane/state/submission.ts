import type { ConsolidationResult } from "../../domain/consolidation/consolidation";
import type { WorkbookSettings } from "../../sheets/settings";
import type { WorkbookSpec } from "../../sheets/spec";
import { layOutWorkbook } from "../../sheets/workbook";
import type { SubmissionChoice } from "./pane";

/** The appendix as it will be handed in, with the name of its file; `null` where something has to be confirmed first. */
export function makeSubmission(
  result: ConsolidationResult,
  { signatures }: WorkbookSettings,
  { form }: SubmissionChoice,
): { readonly spec: WorkbookSpec; readonly fileName: string } | null {
  const journal = { entries: [], when: null, version: "", options: [] };
  const spec = layOutWorkbook(result, { language: "vi", formulas: "values", journal, signatures });
  const key = form === "A" ? "appendixA" : "appendixB";
  const year = result.consolidation.catalogue.plan.targetYear;
  return {
    spec: { ...spec, mark: null, sheets: spec.sheets.filter((sheet) => sheet.key === key) },
    fileName: `phu-luc-${form}-${year}.xlsx`,
  };
}
