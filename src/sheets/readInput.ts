import type { ReadingContext } from "../domain/report/context";
import type { FindingDraft } from "../domain/finding/finding";
import { readWorkbook } from "../domain/report/readWorkbook";
import type { Figure, ReportCandidate, UnitIdentification, WorkbookReading } from "../domain/report/report";
import { placeAt, placeOf } from "../domain/snapshot/address";
import type { WorkbookMark, WorkbookSnapshot } from "../domain/snapshot/snapshot";
import { matchUnit } from "../domain/unit/matchUnit";
import { LAYOUT_SCHEMA } from "./mark";
import { readOwnWorkbook, type OwnWorkbook } from "./ownWorkbook";

/**
 * Reads any workbook that a run is given: a district's report, or a workbook of ours as the report of the larger unit that it was
 * made for. A workbook of ours whose unit is not in the set is left out with an info: last run's output is never pooled again.
 */
export function readInput(workbook: WorkbookSnapshot, context: ReadingContext): WorkbookReading {
  const { mark, file } = workbook;
  if (mark === null) return isSubmission(workbook) ? leaveOut(workbook) : readWorkbook(workbook, context);
  const reading = (candidates: ReportCandidate[], finding: FindingDraft): WorkbookReading => ({
    file,
    mark,
    candidates,
    findings: [finding],
  });
  const at = placeOf(file);
  if (mark.schema > LAYOUT_SCHEMA) {
    const params = { version: mark.schema };
    return reading([], { code: "UNREADABLE_FILE", variant: "newerVersion", params, at });
  }
  const identification = identify(mark, workbook, context);
  const own = identification && readOwnWorkbook(workbook, context.catalogue);
  const params = { name: mark.unit };
  if (!own) return reading([], { code: "OUR_OWN_OUTPUT", params, at });
  const taken: FindingDraft = { code: "OUR_OWN_OUTPUT", variant: "unit", params, at };
  return reading([candidateOf(own, identification, workbook, context)], taken);
}

/** A copy that was handed in is no report, and its details are no reports either: every sheet of it carries our mark. */
function isSubmission({ sheets }: WorkbookSnapshot): boolean {
  const marks = sheets.map((sheet) => sheet.mark);
  return marks.includes("submission") && !marks.includes(null) && !marks.includes("form");
}

function leaveOut({ file, mark }: WorkbookSnapshot): WorkbookReading {
  const finding: FindingDraft = { code: "OUR_OWN_OUTPUT", variant: "submission", at: placeOf(file) };
  return { file, mark, candidates: [], findings: [finding] };
}

/** Whose report it is: the unit of the set that the mark names, or the one that the officer assigns. `null` for neither. */
function identify(
  mark: WorkbookMark,
  { file }: WorkbookSnapshot,
  { scope, assignments }: ReadingContext,
): UnitIdentification | null {
  const assigned = assignments.find((assignment) => file !== null && isSameFile(assignment.file, file));
  const match = scope.kind === "set" ? matchUnit(mark.unit, scope.set) : null;
  if (!match && !assigned) return null;
  const { units, stage } = match ?? { units: [], stage: "proposed" as const };
  const unit = stage !== "proposed" && units.length === 1 ? units[0]! : null;
  return {
    unit,
    proposed: unit === null ? (units[0] ?? null) : null,
    name: mark.unit,
    evidence: [{ source: "mark", text: mark.unit, at: placeOf(file), units, stage }],
  };
}

/** Files are assigned as given, or by their bare name. */
function isSameFile(assigned: string, file: string): boolean {
  return assigned === file || file.endsWith(`/${assigned}`);
}

/** The totals of the details as one report. Rows that the larger unit answers for itself do not come from pooling and stay absent. */
function candidateOf(
  own: OwnWorkbook,
  identification: UnitIdentification,
  { file, sheets }: WorkbookSnapshot,
  { catalogue }: ReadingContext,
): ReportCandidate {
  const figures = catalogue.indicators
    .filter(({ kind }) => kind !== "attained")
    .flatMap(({ code, kind }) => {
      const figure = own.totals[code];
      const fits = figure && ["silent", "notApplicable", kind].includes(figure.kind);
      return fits ? [[code, figure] as const] : [];
    });
  const asked: Readonly<Record<string, Figure>> = Object.fromEntries(figures);
  const visibility = sheets.find(({ name }) => name === own.sheet)?.visibility ?? "visible";
  return {
    identification,
    file,
    sheet: own.sheet,
    visibility,
    draft: false,
    schoolYear: own.mark.schoolYear,
    schoolYearAt: placeOf(file, own.sheet),
    figures: asked,
    at: placeAt(file, own.sheet, 0, 0),
    findings: own.totalFindings.filter(({ indicator = "" }) => asked[indicator] !== undefined),
  };
}
