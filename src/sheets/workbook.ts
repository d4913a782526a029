import type { ConsolidationResult } from "../model/consolidation";
import { layOutAdjustments } from "./adjustments/write";
import { layOutAppendixA } from "./appendix/formA";
import { layOutAppendixB } from "./appendix/formB";
import { layOutCatalogue } from "./catalogue/write";
import { layOutChecks } from "./checks/write";
import { layOutDetail } from "./detail/write";
import { layOutHistory } from "./history/write";
import { layOutJournal } from "./journal/write";
import { layOutLeadersPage } from "./leaders/page";
import { planLayout } from "./layout";
import { formatMark, LAYOUT_SCHEMA } from "./mark";
import type { LayoutOptions } from "./options";
import type { WorkbookSpec } from "./spec";
import { withPages } from "./pages";
import { withRowHeights } from "./rowHeights";
import { layOutRounds } from "./rounds/write";
import { layOutSummary } from "./summary/write";

/** Lays a result out as the workbook that is worked with: the result, its details and findings, what it rests on, and the printed forms. */
export function layOutWorkbook(result: ConsolidationResult, options: LayoutOptions): WorkbookSpec {
  const layout = planLayout(result, options);
  const { catalogue, province, unitSet } = result.consolidation;
  const schoolYear = catalogue.plan.targetYear;
  const sheets = [
    layOutSummary,
    layOutLeadersPage,
    ...(result.consolidation.history ? [layOutHistory] : []),
    ...(result.consolidation.rounds ? [layOutRounds] : []),
    layOutDetail,
    layOutChecks,
    layOutAdjustments,
    layOutAppendixA,
    layOutAppendixB,
    layOutCatalogue,
    layOutJournal,
  ];
  return {
    sheets: sheets.map((layOut) => withPages(withRowHeights(layOut(layout)))),
    mark: formatMark({ schema: LAYOUT_SCHEMA, unit: province, schoolYear, unitSet }),
    title: [layout.labels.summary.title, province, schoolYear].filter((part) => part !== "").join(" – "),
  };
}
