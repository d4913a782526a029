import type { FindingCode, Language } from "../../model/finding";

/** Why a unit has no figure, short enough for its cell. Codes that never silence a figure have the general text. */
export const SILENCE_TEXTS: Readonly<
  Record<
    Language,
    Partial<Record<FindingCode, string>> & { readonly cameUnused: string; readonly other: string }
  >
> = {
  vi: {
    UNIT_MISSING: "chưa báo cáo",
    UNIT_PROPOSED: "chờ xác nhận đơn vị",
    UNIT_DUPLICATE: "nhiều báo cáo khác nhau",
    WRONG_SCHOOL_YEAR: "sai năm học",
    UNREADABLE_FILE: "không đọc được tệp",
    INDICATOR_MISSING: "chưa có số liệu",
    INDICATOR_DUPLICATE: "chỉ tiêu bị lặp",
    NOT_A_NUMBER: "không phải số",
    AMBIGUOUS_NUMBER: "số chưa rõ nghĩa",
    NEGATIVE: "số âm",
    NOT_WHOLE: "không phải số nguyên",
    CELL_ERROR: "ô bị lỗi",
    NOT_CALCULATED: "công thức chưa tính",
    RATE_WITHOUT_COUNTS: "thiếu tử số, mẫu số",
    ZERO_DENOMINATOR: "mẫu số bằng 0",
    NUMERATOR_EXCEEDS_DENOMINATOR: "tử số lớn hơn mẫu số",
    COMMUNES_EXCEED_UNIT: "vượt quá số xã",
    SEVERAL_SOURCES: "nhiều nguồn",
    // In the place of UNIT_MISSING where a report has come.
    cameUnused: "báo cáo chưa dùng được",
    other: "chưa dùng được",
  },
  en: {
    UNIT_MISSING: "no report",
    UNIT_PROPOSED: "unit to be confirmed",
    UNIT_DUPLICATE: "differing reports",
    WRONG_SCHOOL_YEAR: "wrong school year",
    UNREADABLE_FILE: "file not readable",
    INDICATOR_MISSING: "no figure",
    INDICATOR_DUPLICATE: "row repeated",
    NOT_A_NUMBER: "not a number",
    AMBIGUOUS_NUMBER: "ambiguous number",
    NEGATIVE: "negative",
    NOT_WHOLE: "not whole",
    CELL_ERROR: "cell error",
    NOT_CALCULATED: "formula not calculated",
    RATE_WITHOUT_COUNTS: "rate without counts",
    ZERO_DENOMINATOR: "zero denominator",
    NUMERATOR_EXCEEDS_DENOMINATOR: "numerator above denominator",
    COMMUNES_EXCEED_UNIT: "more than its communes",
    SEVERAL_SOURCES: "several sources",
    cameUnused: "report not usable",
    other: "not usable",
  },
};
