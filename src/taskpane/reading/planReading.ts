import { readPlanFile } from "../../files/documents/planFile";
import type { Catalogue } from "../../model/indicator";
import type { PlanSheet } from "../../plans/plan";
import { readPlan } from "../../plans/readPlan";
import { toCatalogue } from "../../plans/toCatalogue";
import type { WorkbookSnapshot } from "../../model/snapshot";
import type { UnitScope } from "../../model/reportingUnit";
import { readDecisionList } from "../../sheets/decisions/readBack";
import { readHistory } from "../../sheets/history/readHistory";
import type { DecisionsRead, HistoryRead, PlanAnswered, PlanAsked, FileRefusal } from "./reading";

/** A plan's file as it was opened: its sheets or tables, or why there are none. */
export type OpenedPlan = readonly PlanSheet[] | FileRefusal;

/** Opens a plan's file; never throws for what the file holds. */
export const openPlan = (bytes: Uint8Array, name: string): Promise<OpenedPlan> => readPlanFile(bytes, name);

/** Reads an opened plan with what the officer has answered so far, and makes a catalogue of it. */
export function readOpened(opened: OpenedPlan, asked: PlanAsked, known: Catalogue): PlanAnswered {
  if ("variant" in opened) return { kind: "refused", failure: opened };
  const sheets = opened.filter(({ sheet }) => sheet.visibility === "visible").map(({ sheet }) => sheet.name);
  const reading = readPlan(opened, { ...asked, known });
  if (reading === null) return { kind: "none", sheets };
  const { catalogue, rows } = toCatalogue(reading, known);
  return { kind: "read", sheets, reading, catalogue, rows };
}

/** What a workbook or a document tells of earlier years. */
export function readPast(workbook: WorkbookSnapshot, file: string, catalogue: Catalogue): HistoryRead {
  const told = readHistory(workbook, file, catalogue);
  return typeof told === "string" ? { kind: told } : { kind: "told", told };
}

/** What a table of decisions of recognition says. */
export function readDecisionTable(
  workbook: WorkbookSnapshot,
  catalogue: Catalogue,
  scope: UnitScope,
): DecisionsRead {
  const set = scope.kind === "set" ? scope.set : null;
  return { kind: "read", ...readDecisionList(workbook, { catalogue, set }) };
}
