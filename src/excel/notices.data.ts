import type { Localized } from "../model/finding";

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
  paper: {
    vi: "Máy này không đặt được khổ giấy A4 (thường do chưa cài máy in). Trước khi in, hãy chọn A4 ở Bố trí Trang (Page Layout) › Cỡ (Size).",
    en: "This machine could not set the paper size A4 (usually because no printer is installed). Before printing, choose A4 in Page Layout › Size.",
  },
  pages: {
    vi: "Excel chưa nhận “vừa một trang theo chiều ngang” cho: {sheets}. Trước khi in, hãy chọn ở Bố trí Trang (Page Layout) › Chiều rộng (Width): 1 trang.",
    en: "Excel has not taken “one page wide” for: {sheets}. Before printing, choose Page Layout › Width: 1 page.",
  },
  notesLeft: {
    vi: "Danh mục không còn các chỉ tiêu có ghi chú sau; hãy chép lại nếu cần (Hoàn tác cũng trả lại):\n{list}",
    en: "The catalogue no longer has the indicators with these notes; copy them if they are needed (Undo brings them back too):\n{list}",
  },
  stopped: { vi: "Đã dừng theo yêu cầu.", en: "Stopped as you asked." },
  restored: {
    vi: "Các trang của công cụ đã được đưa về như trước khi chạy.",
    en: "The sheets of the tool are as they were before the run.",
  },
  unfinished: {
    vi: "Chưa đưa được các trang của công cụ về như trước khi chạy; bản lưu vẫn còn trong sổ. Hãy bấm Khôi phục, hoặc chạy Tổng hợp lại. Các trang nguồn không bị thay đổi.",
    en: "The sheets of the tool could not be put back yet; the workbook still keeps them as they were. Choose Restore, or run the consolidation again. Source sheets were not touched.",
  },
  withdrawnGone: {
    vi: "Có dòng điều chỉnh cần bỏ mà trang Điều chỉnh không còn giữ như trước; đề nghị rà soát trang Điều chỉnh.",
    en: "An adjustment to be withdrawn no longer stands on the sheet Điều chỉnh as it was; please look at that sheet.",
  },
  adjustmentsGone: {
    vi: "Các điều chỉnh sau không còn dòng nào ở trang Điều chỉnh nên không áp dụng nữa; nếu xóa nhầm, hãy bấm Hoàn tác hoặc ghi lại:\n{list}",
    en: "These adjustments have no row on the sheet Điều chỉnh any more and hold no longer; if a row was deleted by mistake, press Undo or enter it again:\n{list}",
  },
  confirmationsEnded: {
    vi: "Các xác nhận đúng sau ở Kết quả kiểm tra không còn hiệu lực, vì số liệu đã đổi hoặc cảnh báo không còn; số liệu mới cần rà soát lại:\n{list}",
    en: "These confirmations in Kết quả kiểm tra do not hold any more, because the figure has changed or the warning has gone; please look at the new figures:\n{list}",
  },
} satisfies Readonly<Record<string, Localized>>;
