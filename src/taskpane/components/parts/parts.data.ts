import type { Status } from "../../../domain/consolidation/consolidation";
import type { Language, Severity } from "../../../domain/finding/finding";

const vi = {
  severity: { error: "Lỗi", warning: "Cảnh báo", info: "Thông tin" } satisfies Record<Severity, string>,
  working: "Đang xử lý …",
  noResultTitle: "Chưa có số liệu",
  noResult: "Chọn tệp của các đơn vị, hoặc mở sổ làm việc đã có biểu báo cáo, rồi quay lại đây.",
  toSources: "Đến Nguồn số liệu",
  openCell: "Mở ô {place}",
  noUnit: "Chưa rõ đơn vị",
};

/** Texts that several sections share. */
export type PartsTexts = typeof vi;

const en: PartsTexts = {
  severity: { error: "Error", warning: "Warning", info: "Info" },
  working: "Working …",
  noResultTitle: "No figures yet",
  noResult: "Choose the units' files, or open a workbook that holds their reports, and come back.",
  toSources: "Go to the sources",
  openCell: "Open cell {place}",
  noUnit: "Unit not known",
};

export const partsTexts: Readonly<Record<Language, PartsTexts>> = { vi, en };

/** A sign beside each verdict, so that it is seen without colour. */
export const STATUS_SIGNS = {
  exceeded: "▲",
  met: "✓",
  shortfall: "▼",
  undetermined: "?",
  missing: "–",
} satisfies Record<Status, string>;
