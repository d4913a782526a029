import type { Localized } from "../domain/finding/finding";

/** What a person should know of a run besides its findings; `{x}` is filled in. */
export const notices = {
  manualCalculation: {
    vi: "Excel đang ở chế độ tính thủ công: số liệu nguồn có công thức có thể chưa được tính lại. Nhấn F9 rồi chạy lại để chắc chắn.",
    en: "Excel calculates only when told: source figures with formulas may be stale. Press F9 and run again to be sure.",
  },
  otherTitle: {
    vi: "Sổ đã có trang tính “{title}” của người dùng; trang của công cụ được đặt tên là “{given}”.",
    en: "The workbook has a sheet “{title}” of its own; ours is called “{given}”.",
  },
  withdrawnGone: {
    vi: "Có dòng điều chỉnh cần bỏ mà trang Điều chỉnh không còn giữ như trước; hãy xem lại trang Điều chỉnh.",
    en: "An adjustment to be withdrawn no longer stands on the sheet Điều chỉnh as it was; please look at that sheet.",
  },
} satisfies Readonly<Record<string, Localized>>;
