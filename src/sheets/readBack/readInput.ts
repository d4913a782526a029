import type { IndicatorKind } from "../../model/indicator";
import { isTotalOfCommunes } from "../../pooling/participant";
import type { ReadingContext } from "../../reading/context";
import type { RawFinding } from "../../model/finding";
import { readWorkbook } from "../../reading/readWorkbook";
import type { Figure, ReportCandidate, UnitIdentification, WorkbookReading } from "../../model/report";
import { assignmentFor } from "../../pooling/choose/answers";
import { placeAt, placeOf, type At } from "../../model/address";
import type { WorkbookMark, WorkbookSnapshot } from "../../model/snapshot";
import { matchUnit } from "../../units/matchUnit";
import { LAYOUT_SCHEMA } from "../mark";
import { readBackWorkbook, type ReadBackWorkbook } from "./workbook";
import { ownValue } from "../../text/json/ownValue";

/**
 * Reads any workbook that a run is given: a district's report, or a workbook of ours as the report of the larger unit that it was
 * made for. A workbook of ours whose unit is not in the set is left out with an info: last run's output is never pooled again.
 */
export function readInput(workbook: WorkbookSnapshot, context: ReadingContext): WorkbookReading {
  const { mark, file } = workbook;
  if (mark === null) return isSubmission(workbook) ? leaveOut(workbook) : readWorkbook(workbook, context);
  const reading = (candidates: ReportCandidate[], findings: RawFinding[]): WorkbookReading => ({
    file,
    mark,
    candidates,
    findings,
  });
  const at = placeOf(file);
  if (mark.schema > LAYOUT_SCHEMA) {
    const params = { version: mark.schema };
    return reading([], [{ code: "UNREADABLE_FILE", variant: "newerVersion", params, at }]);
  }
  const own = readBackWorkbook(workbook, context.catalogue);
  const answer = own && assignmentFor({ file, sheet: own.sheet }, context.assignments);
  const identification = identify(mark, workbook, context, answer !== null);
  if (!own || !identification) return reading([], [aboutOwnOutput(mark, at, "left")]);
  // Where its unit is only proposed, the question for the unit says all: it is not taken as anybody's report yet.
  const isTaken = answer !== null || identification.unit !== null;
  const candidates = [candidateOf(own, identification, workbook, context)];
  return reading(candidates, isTaken ? [aboutOwnOutput(mark, at, "taken")] : []);
}

const OWN_OUTPUT = {
  left: { named: {}, nameless: { variant: "nameless" } },
  taken: { named: { variant: "unit" }, nameless: { variant: "unitNameless" } },
} as const;

/** Says what became of a workbook of ours; one for any units is made for no unit that has a name. */
function aboutOwnOutput({ unit }: WorkbookMark, at: At, fate: keyof typeof OWN_OUTPUT): RawFinding {
  const { named, nameless } = OWN_OUTPUT[fate];
  if (unit === "") return { code: "OUR_OWN_OUTPUT", ...nameless, at };
  return { code: "OUR_OWN_OUTPUT", ...named, params: { name: unit }, at };
}

/** A copy that was handed in is no report, and its details are no reports either: every sheet of it carries our mark. */
function isSubmission({ sheets }: WorkbookSnapshot): boolean {
  const marks = sheets.map((sheet) => sheet.mark);
  if (marks[0] === "unitPage") return marks.every((mark) => mark === null || mark === "unitPage");
  return marks.includes("submission") && !marks.includes(null) && !marks.includes("form");
}

function leaveOut({ file, mark }: WorkbookSnapshot): WorkbookReading {
  const finding: RawFinding = { code: "OUR_OWN_OUTPUT", variant: "submission", at: placeOf(file) };
  return { file, mark, candidates: [], findings: [finding] };
}

/**
 * Whose report it is: the unit of the set that the mark names, or the one that the officer assigns. `null` for neither: a district is
 * not the commune of its name, for the mark says which of the two it was made for.
 */
function identify(
  mark: WorkbookMark,
  { file }: WorkbookSnapshot,
  { scope }: ReadingContext,
  isAssigned: boolean,
): UnitIdentification | null {
  const found = scope.kind === "set" ? matchUnit(mark.unit, scope.set) : null;
  const match = found?.reason === "form" ? null : found;
  if (!match && !isAssigned) return null;
  const { units, stage } = match ?? { units: [], stage: "proposed" as const };
  const unit = stage !== "proposed" && units.length === 1 ? units[0]! : null;
  return {
    unit,
    proposed: unit === null ? (units[0] ?? null) : null,
    name: mark.unit,
    evidence: [{ source: "mark", text: mark.unit, at: placeOf(file), units, stage }],
  };
}

/** Whether a total can be the figure of a row: a share's is a rate, of those that attained a count; a value of several sources is silent. */
function fitsKind(figure: Figure, kind: IndicatorKind): boolean {
  if (figure.kind === "silent" || figure.kind === "notApplicable") return true;
  return figure.kind === (kind === "rate" || kind === "share" ? "rate" : "count");
}

/** The totals of the details as one report. Rows that the larger unit answers for itself do not come from pooling and stay absent. */
function candidateOf(
  own: ReadBackWorkbook,
  identification: UnitIdentification,
  { file, sheets }: WorkbookSnapshot,
  { catalogue, scope }: ReadingContext,
): ReportCandidate {
  const code = identification.unit ?? identification.proposed;
  const unit = scope.kind === "set" ? scope.set.units.find((one) => one.code === code) : undefined;
  const figures = catalogue.indicators
    .filter((indicator) => indicator.kind !== "attained" || (unit && isTotalOfCommunes(indicator, unit)))
    .flatMap(({ code, kind }) => {
      const figure = ownValue(own.totals, code);
      return figure && fitsKind(figure, kind) ? [[code, figure] as const] : [];
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
    findings: own.totalFindings.filter(({ indicator = "" }) => Object.hasOwn(asked, indicator)),
  };
}
