import type { Localized } from "../../../model/finding";

/** What is said of a file of conditions or decisions of standards. */
export const standardNotices = {
  conditions: {
    vi: "Đã dùng điều kiện trong “{name}” ({count} chuẩn). Kết luận ở phần Tổng hợp.",
    en: "The conditions in “{name}” are in use ({count} {count|standard|standards}). The conclusion stands under Result.",
  },
  decisions: {
    vi: "Đã dùng danh sách quyết định trong “{name}” ({count} mục).",
    en: "The list of decisions in “{name}” is in use ({count} {count|entry|entries}).",
  },
  notJson: {
    vi: "“{name}” không phải tệp JSON đúng. Cài đặt giữ như cũ.",
    en: "“{name}” is not valid JSON. The settings stay as they were.",
  },
  wrong: {
    vi: "“{name}” chưa đúng, nên chưa dùng:\n{list}",
    en: "“{name}” is not right and is not used:\n{list}",
  },
  more: { vi: "… và {count} lỗi nữa", en: "… and {count} more" },
  strange: {
    vi: "Trong “{name}” có mã đơn vị không thuộc bộ đang dùng, nên không tính cho đơn vị nào: {list}. Đề nghị kiểm tra.",
    en: "“{name}” has codes of units that the set in use does not have, which count for no unit: {list}. Please check.",
  },
} as const satisfies Readonly<Record<string, Localized>>;
