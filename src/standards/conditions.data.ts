import type { StandardConditions } from "./conditions";

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
