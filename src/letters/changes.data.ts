import type { Localized } from "../model/finding";

/** Sentences about what changed since the run before. */
export const CHANGES = {
  verdict: {
    vi: "Chỉ tiêu {tt}: {before} → {after} ({figures})",
    en: "Indicator {tt}: {before} → {after} ({figures})",
  },
  figure: { vi: "Chỉ tiêu {tt}: {figures}", en: "Indicator {tt}: {figures}" },
  added: { vi: "Chỉ tiêu {tt}: mới có trong danh mục", en: "Indicator {tt}: new in the catalogue" },
  removed: {
    vi: "Chỉ tiêu có mã {code}: không còn trong danh mục",
    en: "Indicator with the code {code}: no longer in the catalogue",
  },
} satisfies Readonly<Record<string, Localized>>;

/** Stands for a figure that is not there. */
export const NO_FIGURE = "…";
