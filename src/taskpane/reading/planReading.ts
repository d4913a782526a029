import { readPlanFile } from "../../files/documents/planFile";
import type { Catalogue } from "../../model/indicator";
import type { PlanSheet } from "../../plans/plan";
import { readPlan } from "../../plans/readPlan";
import { toCatalogue } from "../../plans/toCatalogue";
import type { WorkbookSnapshot } from "../../model/snapshot";
import type { ReadingContext } from "../../reading/context";
import type { StandardsSettings } from "../../sheets/settings";
import { readConditionList } from "../../sheets/standards/conditionList";
import { readDecisionList } from "../../sheets/standards/decisionList";
import { readHistory } from "../../sheets/history/readHistory";
import type { FileRefusal, HistoryRead, PlanAnswered, PlanAsked, StandardsRead } from "./reading";

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

/** What a table of conditions of standards, or of decisions of recognition, says. */
export function readStandardsTable(
  workbook: WorkbookSnapshot,
  part: keyof StandardsSettings,
  { catalogue, scope }: Pick<ReadingContext, "catalogue" | "scope">,
): StandardsRead {
  if (part === "conditions") {
    const { conditions, faults } = readConditionList(workbook, catalogue);
    return conditions ? { kind: "read", content: { confirmed: conditions } } : { kind: "faulty", faults };
  }
  const set = scope.kind === "set" ? scope.set : null;
  const { decisions, faults } = readDecisionList(workbook, { catalogue, set });
  return decisions ? { kind: "read", content: { listed: decisions } } : { kind: "faulty", faults };
}
