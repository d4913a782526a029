import type { ConsolidationResult } from "../../model/consolidation";
import { findObstacles, needsConfirmation, formatConfirmedNote } from "../../letters/obstacles";
import type { Checked } from "../../excel/port";
import type { WorkbookSettings } from "../../sheets/settings";
import type { WorkbookSpec } from "../../sheets/spec";
import { layOutSubmission } from "../../sheets/submission";
import type { SubmissionChoice } from "./pane";

/** A submission copy with the name of its file. */
export interface Submission {
  readonly spec: WorkbookSpec;
  readonly fileName: string;
}

/**
 * The appendix as it will be handed in; `null` where the officer has yet to say that it is wanted although something is open. What was
 * confirmed leaves its note below the table, which is printed and therefore Vietnamese; what officers typed into Ghi chú comes along.
 */
export function makeSubmission(
  result: ConsolidationResult,
  { heading, signatures }: Pick<WorkbookSettings, "heading" | "signatures">,
  { form, figures, confirmed }: SubmissionChoice,
  typedNotes: Checked["typedNotes"],
): Submission | null {
  const obstacles = findObstacles({ result, stale: false });
  if (needsConfirmation(obstacles) && !confirmed) return null;
  const note = formatConfirmedNote(result);
  const spec = layOutSubmission(result, {
    form,
    figures,
    heading,
    signatures,
    notes: typedNotes,
    ...(note && { confirmedNote: note.vi }),
  });
  const year = result.consolidation.catalogue.plan.targetYear;
  return { spec, fileName: `phu-luc-${form}-${year}.xlsx` };
}
