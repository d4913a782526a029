/** The range of a district's denominators, by variable. */
export const denominators: Readonly<Record<string, readonly [number, number]>> = {
  dan_so_0_2: [900, 7100],
  dan_so_3_5: [950, 6600],
  tre_6_phai_pho_cap: [410, 2500],
  hs_lop_5_cuoi_nam: [400, 2450],
  dan_so_15_60: [12_000, 54_000],
  gv_mn_tong: [180, 850],
  gv_th_tong: [190, 870],
  gv_thcs_tong: [150, 920],
  truong_mn_tong: [11, 36],
  truong_th_tong: [8, 28],
  truong_trung_hoc_tong: [9, 26],
};

/** The range of a denominator that is not named above. */
export const otherDenominator: readonly [number, number] = [900, 4100];

/** The range of a rate, in percent, by indicator. */
export const rates: Readonly<Record<string, readonly [number, number]>> = {
  NHA_TRE: [24, 45],
  MAU_GIAO: [94, 100],
  VAO_LOP_1: [97, 100],
  HT_TIEU_HOC: [95, 100],
  BIET_CHU_1: [92, 99],
  BIET_CHU_2: [73, 88],
  GV_MN_CHUAN: [88, 99],
  GV_TH_CHUAN: [80, 95],
  GV_THCS_CHUAN: [90, 99],
  MN_CQG_1: [35, 60],
  MN_CQG_2: [5, 25],
  TH_CQG_1: [35, 60],
  TH_CQG_2: [5, 25],
  TRUNG_HOC_CQG_1: [35, 60],
  TRUNG_HOC_CQG_2: [4, 20],
};

/** The range of a rate that is not named above. */
export const otherRate: readonly [number, number] = [52, 78];
