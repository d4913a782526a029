import type { Indicator, TargetOperator } from "../../src/model/indicator";

/** What the plan of 2025-2026 sets for a row that it shares with the built-in catalogue. */
export interface PlannedRow {
  readonly baseline: number | null;
  readonly baselineText: string;
  readonly target: number;
  readonly targetText: string;
  /** Absent: as the direction says. */
  readonly operator?: TargetOperator;
  /** As many as the plan prints, where they are more than the row has. */
  readonly decimals?: number;
}

const row = (
  baseline: number | null,
  target: number,
  targetText = print(target),
  operator?: TargetOperator,
): PlannedRow => ({
  baseline,
  baselineText: baseline === null ? "…" : print(baseline),
  target,
  targetText,
  ...(operator && { operator }),
});

const print = (value: number): string => String(value).replace(".", ",");

/** Targets of 2025-2026 by code: illustrative. The results of 2024-2025 are those of its samples, the two that were open excepted. */
export const plannedRows: Readonly<Record<string, PlannedRow>> = {
  NHA_TRE: row(33.4, 34, "≥ 34", ">="),
  MAU_GIAO: row(99.84, 99.85, "> 99,85", ">"),
  VAO_LOP_1: { ...row(99.97, 100), decimals: 2 },
  HT_TIEU_HOC: row(99.6, 99.6),
  PCGD_TH_3: row(106, 38),
  PCGD_THCS_3: row(24, 10),
  BIET_CHU_1: row(95.3, 95.6),
  BIET_CHU_2: row(81.6, 82.4),
  GV_MN_CHUAN: row(95.4, 96),
  GV_TH_CHUAN: row(90.6, 91.5),
  GV_THCS_CHUAN: row(96, 96.5),
  GV_THPT_CHUAN: row(100, 100),
  SV_VAN_DAN: row(92, 97),
  MN_CQG_1: row(53.6, 54.5),
  MN_CQG_2: row(17, 18),
  TH_CQG_1: row(52.4, 52.5),
  TH_CQG_2: row(15.9, 17.5),
  TRUNG_HOC_CQG_1: row(59.4, 60),
  TRUNG_HOC_CQG_2: row(6, 6.8),
  TBDH_MN: row(66.2, 67),
  TBDH_TH: row(60.1, 62),
  TBDH_THCS: row(60.9, 62.5),
  TBDH_THPT: row(63.8, 65),
};

type Shared = Omit<Indicator, "tt" | "code" | "nameVi" | "nameEn" | "numeratorVar" | "target" | "targetText" | "legalBasis">;

const attainment: Shared = {
  ...{ printedAlias: null, denominatorVi: null, denominatorVar: null, scale: 1, unit: "Xã", decimals: 0 },
  ...{ countedVi: "xã", baseline: null, baselineText: "…" },
  reportedBy: "unit",
  direction: "higher",
  kind: "attained",
  numeratorVi: "Đơn vị cấp xã đạt chuẩn (Đạt/Không đạt)",
  numeratorEn: "Commune at the standard (Đạt/Không đạt)",
  levels: ["commune"],
};

/** Rows of 2025-2026 that count communes where the plan before counted districts, each with the row that it stands before or in place of. */
export const communeRows: Readonly<Record<string, Omit<Indicator, "tt">>> = {
  PCGD_TH_3: {
    ...attainment,
    kind: "share",
    ...{ code: "PCGD_MN_35", scale: 100, unit: "%", decimals: 1, numeratorVar: "xa_pcgd_mn_35" },
    nameVi: "Tỷ lệ đơn vị cấp xã đạt chuẩn phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi",
    nameEn: "Communes at universal preschool education, ages 3 to 5",
    ...{ target: 60, targetText: "≥ 60", legalBasis: "Nghị định 277/2025/NĐ-CP" },
    targetOperator: ">=",
  },
  PCGD_THCS_1: {
    ...attainment,
    ...{ code: "PCGD_THCS_1_XA", numeratorVar: "xa_pcgd_thcs_1", target: 38, targetText: "38" },
    nameVi: "Số đơn vị cấp xã đạt chuẩn phổ cập giáo dục THCS mức độ 1",
    nameEn: "Communes at universal lower-secondary education, level 1",
    legalBasis: "Nghị định 20/2014/NĐ-CP, Điều 14",
  },
  PCGD_THCS_2: {
    ...attainment,
    ...{ code: "PCGD_THCS_2_XA", numeratorVar: "xa_pcgd_thcs_2", nestedIn: "PCGD_THCS_1_XA" },
    ...{ target: 36, targetText: "≥ 36" },
    targetOperator: ">=",
    nameVi: "Số đơn vị cấp xã đạt chuẩn phổ cập giáo dục THCS mức độ 2",
    nameEn: "Communes at universal lower-secondary education, level 2",
    legalBasis: "Nghị định 20/2014/NĐ-CP, Điều 15",
  },
  XMC_2: {
    ...attainment,
    ...{ code: "XMC_2_XA", numeratorVar: "xa_xmc_2", target: 4, targetText: "4" },
    nameVi: "Số đơn vị cấp xã đạt chuẩn xóa mù chữ mức độ 2",
    nameEn: "Communes at illiteracy eradication, level 2",
    legalBasis: "Nghị định 20/2014/NĐ-CP, Điều 21",
  },
};
