import type { Localized } from "../model/finding";

/** What stands in place of a figure where two reports are compared. */
export const FIGURE_TEXTS = {
  noRow: { vi: "không có dòng này", en: "no such row" },
  notApplicable: { vi: "không áp dụng", en: "not applicable" },
  attained: { vi: "Đạt", en: "Attained" },
  notAttained: { vi: "Không đạt", en: "Not attained" },
} satisfies Readonly<Record<string, Localized>>;
