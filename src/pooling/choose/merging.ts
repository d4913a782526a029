import type { RawFinding, Localized } from "../../model/finding";
import type { Catalogue } from "../../model/indicator";
import type { Figure, ReportCandidate } from "../../model/report";
import { ownValue } from "../../text/json/ownValue";

/** A unit's report as it may be used: one candidate, or the parts of one workbook put together. */
export interface WholeReport {
  readonly first: ReportCandidate;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly findings: readonly RawFinding[];
  readonly remarks: readonly string[];
}

/** Sorts a unit's candidates into reports: sheets of one workbook that complete each other are one, all others stand for themselves. */
export function wholeReports(candidates: readonly ReportCandidate[]): WholeReport[] {
  const byFile = new Map<string | null, ReportCandidate[]>();
  for (const candidate of candidates) {
    const group = byFile.get(candidate.file);
    if (group) group.push(candidate);
    else byFile.set(candidate.file, [candidate]);
  }
  return [...byFile.values()].flatMap((parts) =>
    parts.length > 1 && completeEachOther(parts) ? [merge(parts)] : parts.map(alone),
  );
}

/** Whether two reports give the same figures; a silent row equals one that is absent. */
export function sameFigures(a: WholeReport, b: WholeReport, catalogue: Catalogue): boolean {
  return differingRows(a, b, catalogue).length === 0;
}

/** The rows in which two reports differ, with both figures: '"Tỷ lệ …": 10/20; 11/20'. */
export function differingRows(a: WholeReport, b: WholeReport, catalogue: Catalogue): Localized[] {
  return catalogue.indicators.flatMap(({ code, nameVi, nameEn }) => {
    const [first, second] = [a, b].map(({ figures }) => writeFigure(ownValue(figures, code)));
    if (first === second) return [];
    const figures = `${first || "…"}; ${second || "…"}`;
    return [{ vi: `"${nameVi}": ${figures}`, en: `"${nameEn}": ${figures}` }];
  });
}

/** Part I on one sheet and part II on another: no row has a figure, or a mistake, on two sheets. */
function completeEachOther(parts: readonly ReportCandidate[]): boolean {
  const filled = new Set<string>();
  return parts.every((part) => {
    const rows = Object.keys(part.figures).filter((code) => !isBlank(part.figures[code]));
    const isNew = rows.every((code) => !filled.has(code));
    rows.forEach((code) => filled.add(code));
    return isNew;
  });
}

function merge(parts: readonly ReportCandidate[]): WholeReport {
  const holder = new Map<string, ReportCandidate>();
  for (const part of parts) {
    for (const [code, figure] of Object.entries(part.figures)) {
      if (!holder.has(code) || !isBlank(figure)) holder.set(code, part);
    }
  }
  const figures = Object.fromEntries([...holder].map(([code, part]) => [code, part.figures[code]!]));
  // A row left blank on one sheet and filled on the other is not missing.
  const findings = parts.flatMap((part) =>
    part.findings.filter(
      ({ indicator }) => indicator === undefined || (holder.get(indicator) ?? part) === part,
    ),
  );
  const remarks = [...new Set(parts.flatMap((part) => part.remarks ?? []))];
  return { first: parts[0]!, figures, findings, remarks };
}

function alone(candidate: ReportCandidate): WholeReport {
  const { figures, findings, remarks = [] } = candidate;
  return { first: candidate, figures, findings, remarks: [...new Set(remarks)] };
}

/** A row that nothing was found for. */
export function isBlank(figure: Figure | undefined): boolean {
  return figure === undefined || (figure.kind === "silent" && figure.problem === "INDICATOR_MISSING");
}

/** A figure as it is compared: "10/20", "13"; "" where there is none. */
export function writeFigure(figure: Figure | undefined): string {
  if (figure === undefined || figure.kind === "silent") return "";
  if (figure.kind === "notApplicable") return "KAD";
  return figure.kind === "rate" ? `${figure.numerator}/${figure.denominator}` : String(figure.value);
}
