import type { Catalogue } from "../../model/indicator";
import type { RawFinding, Localized } from "../../model/finding";
import type { ReportCandidate } from "../../model/report";
import { shortestNames } from "../../text/path";
import { differingRows, sameFigures, type WholeReport } from "./merging";

/** Rows named in a finding; the places of both reports are named too, so that no reader needs more to find the rest. */
const ROWS_NAMED = 5;

/** Keeps one of several reports with the same figures, and none where their figures differ. */
export function leaveOutDuplicates(
  unit: string,
  reports: readonly WholeReport[],
  catalogue: Catalogue,
): { used: WholeReport | null; findings: RawFinding[] } {
  const [first, second] = reports;
  if (!first || !second) return { used: first ?? null, findings: [] };
  const other = reports.find((report) => !sameFigures(first, report, catalogue));
  const params = { count: reports.length, places: placesOfReports(reports.map(({ first }) => first)) };
  const common = { code: "UNIT_DUPLICATE", unit, at: (other ?? second).first.at } as const;
  if (!other) {
    return { used: first, findings: [{ ...common, variant: "same", severity: "warning", params }] };
  }
  const differences = summarise(differingRows(first, other, catalogue));
  return { used: null, findings: [{ ...common, params: { ...params, differences } }] };
}

/** "tam-duong.xlsx, Biểu 1; tam-duong (2).xlsx, Biểu 1": folders are named where the files' names are the same. */
export function placesOfReports(reports: readonly Pick<ReportCandidate, "file" | "sheet">[]): string {
  const names = shortestNames(reports.map(({ file }) => file ?? ""));
  return reports
    .map(({ file, sheet }, index) =>
      [file === null ? "" : names[index]!, sheet].filter((part) => part !== "").join(", "),
    )
    .join("; ");
}

function summarise(differences: readonly Localized[]): Localized {
  const named = differences.slice(0, ROWS_NAMED);
  const rest = differences.length - named.length;
  const vi = named.map((difference) => difference.vi).join(", ");
  const en = named.map((difference) => difference.en).join(", ");
  if (rest === 0) return { vi, en };
  return { vi: `${vi} và ${rest} chỉ tiêu khác`, en: `${en} and ${rest} more` };
}
