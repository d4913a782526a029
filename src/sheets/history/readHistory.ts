import type { Catalogue } from "../../model/indicator";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { readPlan } from "../../plans/readPlan";
import { readOwnYears } from "./ownYears";
import { readPlannedYears } from "./plannedYears";
import { readPrintedYear } from "./printedYear";
import type { HistoryProblem, ToldYears } from "./rows";

/**
 * Reads what a file tells of past years: a workbook of ours with its figures and its plan, an appendix of results as printed, or a
 * plan's appendix, which prints last year's results beside the year's targets. Rows are those of the catalogue in force.
 */
export function readHistory(
  workbook: WorkbookSnapshot,
  file: string,
  catalogue: Catalogue,
): ToldYears | HistoryProblem {
  const own = readOwnYears(workbook, file, catalogue);
  if (own) return own;
  const printed = readPrintedYear(workbook, file, catalogue);
  if (printed !== null) return printed;
  const plan = readPlan(
    workbook.sheets.map((sheet) => ({ file: workbook.file, sheet, before: [] })),
    { known: catalogue },
  );
  if (plan === null) return "noTable";
  return readPlannedYears(plan, file) ?? "noYear";
}
