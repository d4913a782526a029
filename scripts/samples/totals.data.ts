/** The school years of the samples: two of the districts, and one of the communes that took their place. */
export type SampleYear = DistrictYear | "2025-2026";

/** The school years that the districts report. */
export type DistrictYear = "2023-2024" | "2024-2025";

/** A rate's whole province, to be split among the districts. */
export interface RateTotal {
  readonly numerator: number;
  readonly denominator: number;
  /** How strongly the districts differ: 0 not at all, 1 in full proportion to their difficulty. */
  readonly spread: number;
  /** The Department's own part of a row that it reports beside the districts. */
  readonly department?: { readonly numerator: number; readonly denominator: number };
}

/** One figure per district in the order of the unit set, then the Department's where it reports the row too. */
export type HandFigures = readonly (number | readonly [numerator: number, denominator: number])[];

/** A figure that a unit could not give, as its report writes it. */
export interface Silence {
  readonly unit: string;
  readonly indicator: string;
  readonly sign: string;
  readonly note: string;
}

/** A result that was typed by hand, and wrongly. */
export interface Misprint {
  readonly unit: string;
  readonly indicator: string;
  readonly printed: number;
}

/** Everything that a year's figures are made from. */
export interface YearTotals {
  readonly rates: Readonly<Record<string, RateTotal>>;
  readonly hand: Readonly<Record<string, HandFigures>>;
  readonly silences: readonly Silence[];
  readonly misprints: readonly Misprint[];
}

/** Population in thousands after the 2019 census, the weight of a district. */
export const population: Readonly<Record<string, number>> = {
  TP_LAI_CHAU: 43.0,
  TAM_DUONG: 52.6,
  PHONG_THO: 79.6,
  SIN_HO: 83.3,
  NAM_NHUN: 27.3,
  MUONG_TE: 46.4,
  TAN_UYEN: 60.1,
  THAN_UYEN: 68.4,
};

/** How far a district is behind, 1 being the province as a whole: an assumption of the samples, not a statistic. */
export const difficulty: Readonly<Record<string, number>> = {
  TP_LAI_CHAU: 0.4,
  TAM_DUONG: 0.8,
  PHONG_THO: 1.1,
  SIN_HO: 1.35,
  NAM_NHUN: 1.2,
  MUONG_TE: 1.25,
  TAN_UYEN: 0.8,
  THAN_UYEN: 0.85,
};

/** Pairs one array of numerators with one of denominators. */
export const pairs = (numerators: readonly number[], denominators: readonly number[]): HandFigures =>
  numerators.map((numerator, index) => [numerator, denominators[index] ?? 0] as const);

const preschools = [9, 15, 18, 22, 11, 14, 11, 12];
const secondarySchools = [7, 14, 18, 22, 11, 14, 11, 12, 24];

/**
 * 2023-2024 gives the plan's column of results. The numbers of schools are those behind its printed shares
 * (56 and 18 of 112 preschools, 43 and 11 of 83 primary, 72 and 6 of 133 secondary schools);
 * every other numerator and denominator is illustrative and gives the printed value when rounded.
 */
const totals20232024: YearTotals = {
  rates: {
    NHA_TRE: { numerator: 9_207, denominator: 28_150, spread: 0.28 },
    MAU_GIAO: { numerator: 33_352, denominator: 33_418, spread: 1 },
    VAO_LOP_1: { numerator: 11_286, denominator: 11_286, spread: 1 },
    HT_TIEU_HOC: { numerator: 10_843, denominator: 10_897, spread: 1 },
    BIET_CHU_1: { numerator: 277_104, denominator: 292_640, spread: 1 },
    BIET_CHU_2: { numerator: 234_190, denominator: 292_640, spread: 0.6 },
    GV_MN_CHUAN: { numerator: 2_302, denominator: 2_428, spread: 0.7 },
    GV_TH_CHUAN: { numerator: 2_661, denominator: 2_966, spread: 0.6 },
    GV_THCS_CHUAN: {
      numerator: 2_058,
      denominator: 2_153,
      spread: 0.7,
      department: { numerator: 61, denominator: 62 },
    },
    GV_THPT_CHUAN: { numerator: 764, denominator: 764, spread: 0 },
    SV_VAN_DAN: { numerator: 4_291, denominator: 482_100, spread: 0 },
    TBDH_MN: { numerator: 128_940, denominator: 207_960, spread: 0.25 },
    TBDH_TH: { numerator: 108_380, denominator: 186_840, spread: 0.25 },
    TBDH_THCS: {
      numerator: 93_172,
      denominator: 160_600,
      spread: 0.25,
      department: { numerator: 3_906, denominator: 6_240 },
    },
    TBDH_THPT: { numerator: 37_300, denominator: 60_150, spread: 0 },
  },
  hand: {
    PCGD_TH_3: [7, 13, 17, 22, 11, 14, 10, 12],
    PCGD_THCS_1: [1, 1, 1, 1, 1, 1, 1, 1],
    PCGD_THCS_2: [1, 1, 1, 0, 1, 1, 1, 1],
    PCGD_THCS_3: [7, 4, 1, 0, 1, 2, 3, 3],
    XMC_2: [0, 0, 0, 0, 0, 0, 0, 0],
    MN_CQG_1: pairs([4, 9, 8, 7, 5, 7, 7, 9], preschools),
    MN_CQG_2: pairs([5, 3, 1, 1, 1, 1, 3, 3], preschools),
    TH_CQG_1: pairs([3, 7, 6, 7, 4, 5, 5, 6], [6, 11, 14, 17, 8, 10, 8, 9]),
    TH_CQG_2: pairs([3, 2, 1, 0, 0, 1, 2, 2], [6, 11, 14, 17, 8, 10, 8, 9]),
    TRUNG_HOC_CQG_1: pairs([4, 9, 9, 8, 6, 8, 7, 8, 13], secondarySchools),
    TRUNG_HOC_CQG_2: pairs([2, 1, 0, 0, 0, 0, 1, 1, 1], secondarySchools),
  },
  silences: [],
  misprints: [],
};

/** 2024-2025 is illustrative throughout but for the 112, 82 and 133 schools; its rows show every status. */
const totals20242025: YearTotals = {
  rates: {
    NHA_TRE: { numerator: 9_318, denominator: 27_905, spread: 0.28 },
    MAU_GIAO: { numerator: 33_097, denominator: 33_151, spread: 1 },
    VAO_LOP_1: { numerator: 11_073, denominator: 11_076, spread: 1 },
    HT_TIEU_HOC: { numerator: 11_021, denominator: 11_069, spread: 1 },
    BIET_CHU_1: { numerator: 281_530, denominator: 295_410, spread: 1 },
    BIET_CHU_2: { numerator: 240_050, denominator: 295_410, spread: 0.6 },
    GV_MN_CHUAN: { numerator: 2_339, denominator: 2_451, spread: 0.7 },
    GV_TH_CHUAN: { numerator: 2_689, denominator: 2_968, spread: 0.6 },
    GV_THCS_CHUAN: {
      numerator: 2_078,
      denominator: 2_164,
      spread: 0.7,
      department: { numerator: 62, denominator: 63 },
    },
    GV_THPT_CHUAN: { numerator: 771, denominator: 771, spread: 0 },
    SV_VAN_DAN: { numerator: 4_486, denominator: 488_000, spread: 0 },
    TBDH_MN: { numerator: 138_240, denominator: 208_830, spread: 0.25 },
    TBDH_TH: { numerator: 112_410, denominator: 187_020, spread: 0.25 },
    TBDH_THCS: {
      numerator: 98_030,
      denominator: 160_980,
      spread: 0.25,
      department: { numerator: 4_118, denominator: 6_240 },
    },
    TBDH_THPT: { numerator: 38_482, denominator: 60_310, spread: 0 },
  },
  hand: {
    PCGD_TH_3: [7, 13, 17, 22, 11, 14, 10, 12],
    PCGD_THCS_1: [1, 1, 1, 1, 1, 1, 1, 1],
    PCGD_THCS_2: [1, 1, 1, 0, 1, 1, 1, 1],
    PCGD_THCS_3: [7, 5, 1, 1, 1, 2, 3, 4],
    XMC_2: [1, 0, 0, 0, 0, 0, 0, 0],
    MN_CQG_1: pairs([4, 10, 9, 8, 5, 8, 7, 9], preschools),
    MN_CQG_2: pairs([5, 4, 1, 1, 1, 1, 3, 3], preschools),
    TH_CQG_1: pairs([3, 7, 7, 7, 4, 5, 4, 6], [6, 11, 14, 16, 8, 10, 8, 9]),
    TH_CQG_2: pairs([3, 3, 1, 0, 0, 1, 3, 2], [6, 11, 14, 16, 8, 10, 8, 9]),
    TRUNG_HOC_CQG_1: pairs([4, 10, 10, 9, 7, 8, 7, 9, 15], secondarySchools),
    TRUNG_HOC_CQG_2: pairs([2, 1, 0, 0, 0, 0, 2, 2, 1], secondarySchools),
  },
  silences: [
    {
      unit: "MUONG_TE",
      indicator: "BIET_CHU_2",
      sign: "…",
      note: "Đang điều tra, chưa tổng hợp xong",
    },
    { unit: "TAN_UYEN", indicator: "XMC_2", sign: "…", note: "Chờ quyết định công nhận" },
    {
      unit: "SO_GDDT",
      indicator: "SV_VAN_DAN",
      sign: "…",
      note: "Chưa có dân số trung bình của cơ quan thống kê",
    },
  ],
  misprints: [{ unit: "SIN_HO", indicator: "GV_TH_CHUAN", printed: 89.7 }],
};

/** Province totals of the districts' samples by school year. */
export const districtTotals: Readonly<Record<DistrictYear, YearTotals>> = {
  "2023-2024": totals20232024,
  "2024-2025": totals20242025,
};
