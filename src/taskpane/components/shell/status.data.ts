import type { Status } from "../../../model/consolidation";
import type { Localized, Severity } from "../../../model/finding";

/** Sign of a verdict, which tells it without the colour. */
export const STATUS_SIGNS = {
  exceeded: "▲",
  met: "✓",
  shortfall: "▼",
  undetermined: "?",
  missing: "–",
  noTarget: "○",
  targetInWords: "○",
} satisfies Readonly<Record<Status, string>>;

/** Sign and words of a finding's severity. */
export const severityTexts = {
  error: { sign: "✕", word: { vi: "Lỗi", en: "Error" } },
  warning: { sign: "!", word: { vi: "Cảnh báo", en: "Warning" } },
  info: { sign: "i", word: { vi: "Thông tin", en: "Note" } },
} satisfies Readonly<Record<Severity, { readonly sign: string; readonly word: Localized }>>;
