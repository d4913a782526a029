import type { Localized } from "../../model/finding";

/** What Khôi phục công thức says; `{x}` is filled in. */
export const REPAIR_TEXTS = {
  none: {
    vi: "Không có công thức EDU nào báo #NAME?.",
    en: "No EDU formula shows #NAME?.",
  },
  repaired: {
    vi: "Đã nhập lại {count} công thức EDU báo #NAME?; các công thức này đã tính lại.",
    en: "Entered {count} EDU formulas again that showed #NAME?; they compute now.",
  },
  left: {
    vi: "Còn {count} công thức EDU vẫn báo #NAME?: Excel chưa nạp được các hàm EDU. Hãy đóng sổ, mở lại cùng ngăn tác vụ của công cụ rồi bấm lại.",
    en: "{count} EDU formulas still show #NAME?: Excel has not loaded the EDU functions. Close the workbook, open it again with the tool's pane and try again.",
  },
  unsupported: {
    vi: "Còn {count} công thức EDU vẫn báo #NAME?: phiên bản Excel này không có hàm tùy chỉnh. Hãy cập nhật Office, hoặc tổng hợp với công thức thường của Excel (không dùng hàm EDU).",
    en: "{count} EDU formulas still show #NAME?: this Excel has no custom functions. Update Office, or consolidate with Excel's own formulas (without EDU functions).",
  },
  refused: {
    vi: "{count} công thức trên trang {sheets} chưa nhập lại được: trang đang được bảo vệ, hoặc công thức là một phần của mảng. Bỏ bảo vệ rồi bấm lại.",
    en: "{count} formulas on {sheets} could not be entered again: the sheet is protected, or the formula is part of an array. Unprotect it and try again.",
  },
} as const satisfies Readonly<Record<string, Localized>>;
