import type { Status } from "../../../model/consolidation";
import type { Localized, Severity } from "../../../model/finding";

/** Sign and words of a verdict; the sign tells it without the colour. */
export const statusTexts = {
  exceeded: { sign: "▲", word: { vi: "Vượt", en: "Exceeded" } },
  met: { sign: "✓", word: { vi: "Đạt", en: "Met" } },
  shortfall: { sign: "▼", word: { vi: "Chưa đạt", en: "Not met" } },
  undetermined: { sign: "?", word: { vi: "Chưa đủ số liệu", en: "Undetermined" } },
  missing: { sign: "–", word: { vi: "Chưa có số liệu", en: "No data" } },
} satisfies Readonly<Record<Status, { readonly sign: string; readonly word: Localized }>>;

/** Sign and words of a finding's severity. */
export const severityTexts = {
  error: { sign: "✕", word: { vi: "Lỗi", en: "Error" } },
  warning: { sign: "!", word: { vi: "Cảnh báo", en: "Warning" } },
  info: { sign: "i", word: { vi: "Thông tin", en: "Note" } },
} satisfies Readonly<Record<Severity, { readonly sign: string; readonly word: Localized }>>;
