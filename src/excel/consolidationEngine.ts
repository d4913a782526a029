import type { ConsolidationRequest, ConsolidationResult } from "../model/consolidation";
import { consolidateStandards } from "../standards/consolidateStandards";
import type { ReadingContext } from "../reading/context";
import type { WorkbookReading } from "../model/report";
import type { WorkbookSnapshot } from "../model/snapshot";
import { readWorkbook } from "../reading/readWorkbook";
import type { LayoutOptions } from "../sheets/options";
import type { WorkbookSpec } from "../sheets/spec";
import { layOutWorkbook } from "../sheets/workbook";

/** The pure steps of a run. They take more time than a page may hold its main thread for, so a page does them in a thread. */
export interface ConsolidationEngine {
  /** The reports in sheets of the open workbook. */
  read(snapshot: WorkbookSnapshot, context: ReadingContext): Promise<WorkbookReading>;
  consolidate(
    readings: readonly WorkbookReading[],
    request: ConsolidationRequest,
  ): Promise<ConsolidationResult>;
  layOut(result: ConsolidationResult, options: LayoutOptions): Promise<WorkbookSpec>;
}

/** The steps done where they are asked for. */
export const directEngine: ConsolidationEngine = {
  read: async (snapshot, context) => readWorkbook(snapshot, context),
  consolidate: async (readings, request) => consolidateStandards(readings, request),
  layOut: async (result, options) => layOutWorkbook(result, options),
};
