import type { ConsolidationResult } from "../../src/model/consolidation";
import type { RawFinding } from "../../src/model/finding";
import { formatFinding } from "../../src/texts/formatFinding";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { districts, resultOf, type Given } from "../sheets/results";

/** A result to which findings are added as if the reading had raised them. */
export function resultWith(
  drafts: readonly RawFinding[],
  given: Given = { figures: {} },
): ConsolidationResult {
  const result = resultOf(given);
  const names = {
    unit: (code: string) => districts.units.find((unit) => unit.code === code)?.name ?? null,
    indicator: (code: string) => {
      const found = laiChau20242025.indicators.find((indicator) => indicator.code === code);
      return found ? { vi: found.nameVi, en: found.nameEn } : null;
    },
  };
  return { ...result, findings: [...drafts.map((draft) => formatFinding(draft, names)), ...result.findings] };
}

export const sinHo = { file: "bao-cao/Sin Ho.xlsx", sheet: "Biểu 1", cell: "F12" } as const;

/** A numerator above its denominator at Sìn Hồ. */
export const tooMany: RawFinding = {
  code: "NUMERATOR_EXCEEDS_DENOMINATOR",
  unit: "SIN_HO",
  indicator: "MAU_GIAO",
  at: sinHo,
  params: { numerator: 1250, denominator: 1205 },
};

/** A blank cell at Sìn Hồ. */
export const blank: RawFinding = {
  code: "INDICATOR_MISSING",
  variant: "blank",
  unit: "SIN_HO",
  indicator: "NHA_TRE",
  at: { ...sinHo, cell: "D11" },
  params: { column: { vi: "tử số", en: "numerator" } },
};

/** A row of Tam Đường that nobody asked for. */
export const unknownRow: RawFinding = {
  code: "INDICATOR_UNKNOWN",
  unit: "TAM_DUONG",
  at: { file: "tam-duong.xls", sheet: "Sheet1", cell: "B40" },
  params: { text: "Số <lớp> ghép. Đề nghị xem" },
};
