import type { Localized } from "../model/finding";
import type { Condition, StandardConditions } from "../model/standards";

/** What is counted where a condition has no words of its own. */
export const GROUP_LABELS: Readonly<Record<Condition["group"], Localized>> = {
  all: { vi: "đơn vị đạt chuẩn", en: "units at the standard" },
  difficult: { vi: "xã đặc biệt khó khăn đạt chuẩn", en: "especially difficult communes at the standard" },
  others: { vi: "xã khác đạt chuẩn", en: "other communes at the standard" },
};

/** What is expected in a file of conditions. */
export const EXPECTED = {
  date: { vi: 'ngày như "17/9/2024" hoặc "2024-09-17"', en: 'a date such as "17/9/2024" or "2024-09-17"' },
  percentage: { vi: "tỷ lệ phần trăm từ 0 đến 100", en: "a percentage from 0 to 100" },
  indicator: { vi: "mã một chỉ tiêu của danh mục", en: "the code of an indicator" },
} as const satisfies Readonly<Record<string, Localized>>;

/** Conditions whose period does not hold the day conclude nothing. */
export const NOT_IN_FORCE: Localized = {
  vi: "{title}: điều kiện đã khai không có hiệu lực vào ngày {day}, nên chưa kết luận.",
  en: "{title}: the conditions given are not in force on {day}; nothing is concluded.",
};

/** Conditions about indicators that the catalogue in force does not have conclude nothing. */
export const NOT_IN_CATALOGUE: Localized = {
  vi: "{title}: danh mục đang dùng không có chỉ tiêu {codes}, nên chưa kết luận.",
  en: "{title}: the catalogue in force has no indicator {codes}; nothing is concluded.",
};

/** Figures of which no reporting unit says whether it has attained: numbers within a district, rates. */
export const NOT_BY_UNIT: Localized = {
  vi: "{title}: chỉ tiêu {codes} không cho biết từng đơn vị báo cáo đạt hay chưa đạt, nên chưa kết luận.",
  en: "{title}: the indicator {codes} does not say of each reporting unit whether it has attained; nothing is concluded.",
};

/** Units whose recognition changed since the end of the year before. */
export const CHANGE_WORDS = {
  gained: { vi: "Mới được công nhận: {names}.", en: "Newly recognised: {names}." },
  lost: { vi: "Không còn được công nhận: {names}.", en: "No longer recognised: {names}." },
  expired: { vi: "Trong đó hết hạn: {names}.", en: "Of these expired: {names}." },
} as const satisfies Readonly<Record<string, Localized>>;

/**
 * Conditions that an officer starts from. No decree is assumed to be in force: whoever uses them confirms which holds.
 */
export const KNOWN_CONDITIONS: readonly StandardConditions[] = [
  {
    code: "PCGD_MN_3_5",
    title: {
      vi: "Phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi",
      en: "Universal preschool education, ages 3 to 5",
    },
    legalBasis: "Nghị định 277/2025/NĐ-CP",
    conditions: [
      {
        key: "others",
        label: { vi: "xã khác đạt chuẩn", en: "other communes at the standard" },
        group: "others",
        least: 90,
      },
      {
        key: "difficult",
        label: { vi: "xã đặc biệt khó khăn đạt chuẩn", en: "especially difficult communes at the standard" },
        group: "difficult",
        least: 85,
      },
    ],
  },
];
