import type { FindingCode, Language, Localized } from "../../model/finding";

/** Findings that the consolidating office settles itself; no unit is asked about them. */
export const NOT_FOR_UNITS: readonly FindingCode[] = ["ADJUSTED", "ADJUSTMENT_IGNORED", "ASSIGNMENT_UNUSED"];

/** How the last sentence of a message begins where it asks for something. */
export const ASKING: Readonly<Record<Language, string>> = { vi: "Đề nghị ", en: "Please " };

export const QUESTION = {
  usual: {
    vi: "Đề nghị rà soát, xác nhận hoặc sửa lại.",
    en: "Please check, and confirm or correct it.",
  },
  blankForm: {
    vi: "Biểu đã gửi nhưng cả {count} chỉ tiêu chưa có số liệu.",
    en: "The form came back without a figure in any of its {count} rows.",
  },
  fillIn: {
    vi: "Đề nghị điền đủ số liệu và gửi lại.",
    en: "Please fill in the figures and send it again.",
  },
  indicator: { vi: "Chỉ tiêu {tt}. {name}", en: "Indicator {tt}. {name}" },
  file: { vi: "tệp {file}", en: "file {file}" },
  sheet: { vi: "trang {sheet}", en: "sheet {sheet}" },
  cell: { vi: "ô {cell}", en: "cell {cell}" },
} satisfies Readonly<Record<string, Localized>>;
