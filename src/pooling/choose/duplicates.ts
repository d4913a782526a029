import type { Catalogue } from "../../model/indicator";
import type { RawFinding, Localized } from "../../model/finding";
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
  const params = { count: reports.length, places: reports.map(placeOfReport).join("; ") };
  const common = { code: "UNIT_DUPLICATE", unit, at: (other ?? second).first.at } as const;
  if (!other) {
    return { used: first, findings: [{ ...common, variant: "same", severity: "warning", params }] };
  }
  const differences = summarise(differingRows(first, other, catalogue));
  return { used: null, findings: [{ ...common, params: { ...params, differences } }] };
}

/** "thu-muc/tam-duong.xlsx, Biểu 1", as much of it as there is. */
export function placeOfReport({ first }: Pick<WholeReport, "first">): string {
  return first.file === null ? first.sheet : `${first.file}, ${first.sheet}`;
}

function summarise(differences: readonly Localized[]): Localized {
  const named = differences.slice(0, ROWS_NAMED);
  const rest = differences.length - named.length;
  const vi = named.map((difference) => difference.vi).join(", ");
  const en = named.map((difference) => difference.en).join(", ");
  if (rest === 0) return { vi, en };
  return { vi: `${vi} và ${rest} chỉ tiêu khác`, en: `${en} and ${rest} more` };
}
