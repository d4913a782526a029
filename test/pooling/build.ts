import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import type { Catalogue, Indicator } from "../../src/model/indicator";
import type { ConsolidationRequest } from "../../src/model/consolidation";
import type { Figure, ReportCandidate, WorkbookReading } from "../../src/model/report";
import type { At } from "../../src/model/address";
import type { UnitSet } from "../../src/model/reportingUnit";
import { laiChauCommunes, laiChauDistricts } from "../units/sets";

export const catalogue: Catalogue = laiChau20242025;

/** A unit set of Lai Châu: its districts or its communes. */
export function unitSet(id: string): UnitSet {
  return id === "lai-chau-districts" ? laiChauDistricts : laiChauCommunes;
}

export const districts = unitSet("lai-chau-districts");

export function indicator(code: string, changes: Partial<Indicator> = {}): Indicator {
  return { ...catalogue.indicators.find((one) => one.code === code)!, ...changes };
}

/** A catalogue of a few rows only. */
export function catalogueOf(...indicators: readonly Indicator[]): Catalogue {
  return { ...catalogue, indicators };
}

/** `[numerator, denominator]` of a rate, or a value. */
export type Given = readonly [number, number] | number | Figure;

const SHEET = "Biểu 1";

/** A figure of the kind that the indicator asks, in the row of its number. */
export function figure({ kind, tt }: Indicator, given: Given, file = "a.xlsx", sheet = SHEET): Figure {
  if (typeof given === "object" && "kind" in given) return given;
  const place = (column: string): At => ({ file, sheet, cell: `${column}${Number(tt) + 5}` });
  if (typeof given === "number") {
    return { kind: kind === "attained" ? "attained" : "count", value: given, at: place("F") };
  }
  const [numerator, denominator] = given;
  return {
    kind: "rate",
    numerator,
    denominator,
    at: place("D"),
    denominatorAt: place("E"),
    printed: null,
  };
}

/** One report as it was read: the unit accepted, this year, on a visible sheet. */
export function candidate(
  unit: string | null,
  rows: Readonly<Record<string, Given>>,
  changes: Partial<ReportCandidate> = {},
): ReportCandidate {
  const file = changes.file === undefined ? `${unit ?? "khong-ro"}.xlsx` : changes.file;
  const sheet = changes.sheet ?? SHEET;
  const figures = Object.entries(rows).map(([code, given]) => [
    code,
    figure(indicator(code), given, file ?? undefined, sheet),
  ]);
  return {
    identification: { unit, proposed: null, name: "", evidence: [] },
    file,
    sheet,
    visibility: "visible",
    draft: false,
    schoolYear: catalogue.plan.targetYear,
    schoolYearAt: null,
    figures: Object.fromEntries(figures),
    at: { ...(file !== null && { file }), sheet, cell: "A5" },
    findings: [],
    ...changes,
  };
}

/** A workbook with these reports; its file is that of the first. */
export function reading(...candidates: readonly ReportCandidate[]): WorkbookReading {
  return { file: candidates[0]?.file ?? null, mark: null, candidates, findings: [] };
}

export function request(changes: Partial<ConsolidationRequest> = {}): ConsolidationRequest {
  return {
    catalogue,
    scope: { kind: "set", set: districts },
    assignments: [],
    adjustments: [],
    previous: null,
    asOf: null,
    ...changes,
  };
}
