import { communeDifficulty, communePopulation, communes, easiestFirst } from "./communes";
import { apportion } from "./random";
import { pairs } from "./totals.data";
import type { HandFigures, RateTotal, YearTotals } from "./totals.data";

/** Whole province of 2025-2026; illustrative throughout. */
const rates: Readonly<Record<string, RateTotal>> = {
  NHA_TRE: { numerator: 9_530, denominator: 27_640, spread: 0.28 },
  MAU_GIAO: { numerator: 32_823, denominator: 32_869, spread: 1 },
  VAO_LOP_1: { numerator: 10_842, denominator: 10_842, spread: 1 },
  HT_TIEU_HOC: { numerator: 11_015, denominator: 11_063, spread: 1 },
  BIET_CHU_1: { numerator: 284_930, denominator: 297_600, spread: 1 },
  BIET_CHU_2: { numerator: 245_600, denominator: 297_600, spread: 0.6 },
  GV_MN_CHUAN: { numerator: 2_362, denominator: 2_455, spread: 0.7 },
  GV_TH_CHUAN: { numerator: 2_712, denominator: 2_970, spread: 0.6 },
  GV_THCS_CHUAN: {
    numerator: 2_093,
    denominator: 2_168,
    spread: 0.7,
    department: { numerator: 63, denominator: 64 },
  },
  GV_THPT_CHUAN: { numerator: 779, denominator: 779, spread: 0 },
  SV_VAN_DAN: { numerator: 4_690, denominator: 494_000, spread: 0 },
  TBDH_MN: { numerator: 141_300, denominator: 209_400, spread: 0.25 },
  TBDH_TH: { numerator: 115_900, denominator: 187_300, spread: 0.25 },
  TBDH_THCS: {
    numerator: 100_700,
    denominator: 161_200,
    spread: 0.25,
    department: { numerator: 4_260, denominator: 6_240 },
  },
  TBDH_THPT: { numerator: 39_350, denominator: 60_500, spread: 0 },
};

const codes = communes.map(({ code }) => code);
const populations = codes.map((code) => communePopulation[code]!);

/** One for each of the least difficult communes, nought for the others. */
const attainedBy = (count: number): number[] =>
  codes.map((code) => (easiestFirst.indexOf(code) < count ? 1 : 0));

/** Every commune has a school; the others in proportion to population. */
function schools(total: number): number[] {
  return apportion(total - codes.length, populations).map((more) => more + 1);
}

/** Schools at a standard, one after the other to where the next is the most likely, never more than `room`. */
function allot(total: number, room: readonly number[]): number[] {
  const given = room.map(() => 0);
  const claim = (index: number): number =>
    given[index]! < room[index]! ? room[index]! / communeDifficulty[codes[index]!]! / (2 * given[index]! + 1) : -1;
  for (let count = 0; count < total; count++) {
    const claims = given.map((_, index) => claim(index));
    given[claims.indexOf(Math.max(...claims))]! += 1;
  }
  return given;
}

/** Both levels of one kind of school; `own` are the Department's: level 1, level 2, all. */
function standards(
  all: readonly number[],
  levels: readonly [number, number],
  own: readonly [number, number, number] | null,
): readonly [HandFigures, HandFigures] {
  const second = allot(levels[1], all);
  const first = allot(
    levels[0],
    all.map((count, index) => count - second[index]!),
  );
  const whole = own ? [...all, own[2]] : all;
  return [pairs(own ? [...first, own[0]] : first, whole), pairs(own ? [...second, own[1]] : second, whole)];
}

const preschools = standards(schools(110), [60, 20], null);
const primary = standards(schools(80), [43, 13], null);
const secondary = standards(schools(108), [64, 8], [16, 1, 24]);

/** 2025-2026 as the communes and the Department report it. */
export const communeTotals: YearTotals = {
  rates,
  hand: {
    PCGD_MN_35: attainedBy(24),
    PCGD_TH_3: attainedBy(38),
    PCGD_THCS_1_XA: attainedBy(38),
    PCGD_THCS_2_XA: attainedBy(35),
    PCGD_THCS_3: attainedBy(11),
    XMC_2_XA: attainedBy(5),
    MN_CQG_1: preschools[0],
    MN_CQG_2: preschools[1],
    TH_CQG_1: primary[0],
    TH_CQG_2: primary[1],
    TRUNG_HOC_CQG_1: secondary[0],
    TRUNG_HOC_CQG_2: secondary[1],
  },
  silences: [
    { unit: "03451", indicator: "BIET_CHU_2", sign: "…", note: "Đang điều tra, chưa tổng hợp xong" },
  ],
  misprints: [{ unit: "03478", indicator: "GV_TH_CHUAN", printed: 98.9 }],
};
