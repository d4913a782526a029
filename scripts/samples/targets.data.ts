/**
 * The catalogue of 2023-2024 besides what it shares with the plan's: the plan prints only the results of that year.
 * Targets of 2023-2024 and results of 2022-2023 are therefore illustrative.
 */
export const illustrativeFigures: Readonly<Record<string, { readonly baseline: number; readonly target: number }>> = {
  NHA_TRE: { baseline: 31.6, target: 32.5 },
  MAU_GIAO: { baseline: 99.75, target: 99.8 },
  VAO_LOP_1: { baseline: 99.9, target: 100 },
  HT_TIEU_HOC: { baseline: 99.4, target: 99.5 },
  PCGD_TH_3: { baseline: 106, target: 106 },
  PCGD_THCS_1: { baseline: 8, target: 8 },
  PCGD_THCS_2: { baseline: 6, target: 7 },
  PCGD_THCS_3: { baseline: 19, target: 20 },
  BIET_CHU_1: { baseline: 94.1, target: 95 },
  BIET_CHU_2: { baseline: 78.9, target: 80 },
  XMC_2: { baseline: 0, target: 0 },
  GV_MN_CHUAN: { baseline: 92.9, target: 94 },
  GV_TH_CHUAN: { baseline: 86.8, target: 89.5 },
  GV_THCS_CHUAN: { baseline: 94.7, target: 95.5 },
  GV_THPT_CHUAN: { baseline: 100, target: 100 },
  SV_VAN_DAN: { baseline: 86, target: 90 },
  MN_CQG_1: { baseline: 46.4, target: 50 },
  MN_CQG_2: { baseline: 14.3, target: 16.1 },
  TH_CQG_1: { baseline: 48.2, target: 50.6 },
  TH_CQG_2: { baseline: 12, target: 14.5 },
  TRUNG_HOC_CQG_1: { baseline: 50.4, target: 54.1 },
  TRUNG_HOC_CQG_2: { baseline: 3.8, target: 5.3 },
  TBDH_MN: { baseline: 59, target: 62 },
  TBDH_TH: { baseline: 55, target: 58 },
  TBDH_THCS: { baseline: 55, target: 57 },
  TBDH_THPT: { baseline: 60, target: 62 },
};
