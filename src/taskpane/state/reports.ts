import type { Assignment } from "../../model/consolidation";
import { isDraftSheet } from "../../pooling/draftSheet";
import { wholeReports, type WholeReport } from "../../pooling/choose/merging";
import type { ReportCandidate } from "../../model/report";
import type { Checked } from "../../excel/port";
import type { Origin, WorkbookSettings } from "../../sheets/settings";
import type { ChosenFile } from "../reading/reading";

/** A report in a file or sheet, with whose it is as far as is known. */
export interface FoundReport {
  readonly origin: Origin;
  readonly candidate: ReportCandidate;
  /** Code of the unit that the officer answered or that the report surely names; else `null`. */
  readonly unit: string | null;
  /** The officer said whose it is. */
  readonly answered: boolean;
  /** Code of the unit that it seems to be; to be confirmed. */
  readonly proposed: string | null;
  /** The officer put it aside. */
  readonly excluded: boolean;
}

/** Everything that the list of reports is made from. */
export interface ReportSources {
  readonly files: readonly ChosenFile[];
  readonly checked: Pick<Checked, "candidates"> | null;
  readonly settings: Pick<WorkbookSettings, "assignments" | "excluded">;
}

/** Every report found in the open workbook and in the chosen files, used or not. */
export function listReports({ files, checked, settings }: ReportSources): FoundReport[] {
  const own = (checked?.candidates ?? []).filter(({ file }) => file === null);
  const chosen = files.flatMap(({ reading }) => reading.candidates);
  return [...own, ...chosen].map((candidate) => describe(candidate, settings));
}

/** A unit's report as it may be used: one sheet, or sheets of one file that complete each other. */
export interface WholeFoundReport {
  readonly first: FoundReport;
  readonly figures: WholeReport["figures"];
  /** Where all its sheets stand. */
  readonly parts: readonly Origin[];
}

/**
 * The reports that compete to be a unit's: of the school year in question, not put aside, and no drafts unless there is nothing
 * else; the same choice as the consolidation makes.
 */
export function competingReports(
  reports: readonly FoundReport[],
  unit: string,
  schoolYear: string,
): WholeFoundReport[] {
  const current = reports.filter(
    (report) =>
      report.unit === unit && !report.excluded && [null, schoolYear].includes(report.candidate.schoolYear),
  );
  const finals = current.filter(({ candidate }) => !isDraftSheet(candidate));
  const used = finals.length > 0 ? finals : current;
  const wholes = wholeReports(used.map(({ candidate }) => candidate));
  return wholes.map(({ first, figures }) => {
    const beside = used.filter(({ origin }) => origin.file === first.file);
    const isMerged = wholes.filter((whole) => whole.first.file === first.file).length === 1;
    const own = beside.find(({ candidate }) => candidate === first)!;
    return { first: own, figures, parts: (isMerged ? beside : [own]).map(({ origin }) => origin) };
  });
}

/** Two origins are the same place. */
export const isSameOrigin = (a: Origin, b: Origin): boolean => a.file === b.file && a.sheet === b.sheet;

/** The officer's answer for a place; sheets of the open workbook have the file "". */
export const answersFor = ({ file, sheet }: Origin, assignment: Assignment): boolean =>
  assignment.file === (file ?? "") && (assignment.sheet === null || assignment.sheet === sheet);

function describe(
  candidate: ReportCandidate,
  { assignments, excluded }: ReportSources["settings"],
): FoundReport {
  const { file, sheet, identification } = candidate;
  const origin = { file, sheet };
  const answer = assignments.find((assignment) => answersFor(origin, assignment));
  return {
    origin,
    candidate,
    unit: answer?.unit ?? identification.unit,
    answered: answer !== undefined,
    proposed: answer ? null : identification.proposed,
    excluded: excluded.some((one) => isSameOrigin(one, origin)),
  };
}
