import type { Localized } from "../../model/finding";

/** What the pane says of what was done: the fact, that nothing was lost, what to do next. These may be said before anything else is loaded. */
export const noticeTexts = {
  cutOff: {
    vi: "Lần tổng hợp trước ({since}) bị ngắt khi đang ghi. Bấm “Khôi phục” để các trang tính của công cụ trở lại như trước lần đó.",
    en: "The last consolidation ({since}) was cut off while writing. Press “Restore” to put our sheets back as they were before it.",
  },
  settingsNewer: {
    vi: "Cài đặt trong sổ do phiên bản mới hơn của công cụ lưu, nên chưa dùng được và sẽ không bị ghi đè. Hãy cập nhật công cụ.",
    en: "The settings in this workbook were saved by a newer version of the tool; they are not used and will not be overwritten. Please update the tool.",
  },
  settingsUnreadable: {
    vi: "{reason} Cài đặt cũ trong sổ chưa bị ghi đè: bấm “Lưu cài đặt mới” khi đã kiểm tra xong.",
    en: "{reason} The old settings in the workbook are not written over: press “Save new settings” once you have checked.",
  },
  settingsReplaced: {
    vi: "Từ giờ sổ giữ cài đặt mới.",
    en: "The workbook keeps the new settings from now on.",
  },
  figuresChanged: {
    vi: "Số liệu nguồn đã thay đổi sau lần tổng hợp gần nhất nên kết quả đã ghi không còn đúng. Hãy bấm “Tổng hợp lại”.",
    en: "Source figures have changed since the last run, so that the written result no longer holds. Press “Consolidate again”.",
  },
  foreign: {
    vi: "Sổ này đã có kết quả do máy khác hoặc cách cài khác của công cụ ghi. Kết quả được đọc lại từ các trang tính; không có gì bị bỏ đi. Bộ đơn vị, năm học và chỉ tiêu lấy theo sổ.",
    en: "This workbook holds a result that another machine or installation of the tool has written. It is read back from the sheets; nothing is dropped. Units, school year and targets are those of the workbook.",
  },
  busy: {
    vi: "Đang làm việc khác. Hãy đợi xong hoặc bấm “Hủy”, rồi làm lại.",
    en: "Something else is under way. Wait for it or press “Cancel”, then try again.",
  },
  stopped: { vi: "Đã dừng. {done}", en: "Stopped. {done}" },
  filesKept: {
    vi: "{count} tệp đã đọc xong vẫn được giữ.",
    en: "{count} {count|file|files} that had been read {count|is|are} kept.",
  },
  fileRepeated: {
    vi: "Tệp “{name}” có nội dung giống hệt tệp “{first}” đã chọn nên không thêm lần nữa.",
    en: "The file “{name}” has the very content of “{first}”, chosen before, and was not added again.",
  },
  fileReplaced: {
    vi: "Tệp “{name}” được chọn lại với nội dung khác, nên thay cho bản đã chọn trước.",
    en: "The file “{name}” was chosen again with other content and takes the place of the one chosen before.",
  },
  notWorkbooks: {
    vi: "Bỏ qua {count} mục không phải sổ tính (.xlsx, .xlsm, .xls, .ods): {names}.",
    en: "Left out {count} items that are no workbooks (.xlsx, .xlsm, .xls, .ods): {names}.",
  },
  cellGone: {
    vi: "Không còn trang tính “{sheet}” trong sổ. Đề nghị bấm “Cập nhật lại từ báo cáo” ở phần Nguồn số liệu.",
    en: "There is no sheet “{sheet}” in the workbook any more. Press “Look again” under Sources.",
  },
  cellHidden: {
    vi: "Trang tính “{sheet}” đang ẩn. Bấm chuột phải vào tên trang tính bất kỳ, chọn Bỏ ẩn (Unhide), rồi bấm lại.",
    en: "The sheet “{sheet}” is hidden. Right-click any sheet tab, choose Unhide, and click again.",
  },
  sheetGone: {
    vi: "Trang tính này chưa có trong sổ. Hãy bấm “Tổng hợp”.",
    en: "This sheet is not in the workbook yet. Press “Consolidate”.",
  },
  sheetHidden: {
    vi: "Trang tính này đang ẩn. Bấm chuột phải vào tên trang tính bất kỳ, chọn Bỏ ẩn (Unhide), rồi bấm lại.",
    en: "This sheet is hidden. Right-click any sheet tab, choose Unhide, and click again.",
  },
  copied: {
    vi: "Đã sao chép. Đến nơi cần dùng và nhấn Ctrl+V.",
    en: "Copied. Go to where it is needed and press Ctrl+V.",
  },
  notCopied: {
    vi: "Trình duyệt không cho sao chép. Hãy bôi đen nội dung rồi nhấn Ctrl+C.",
    en: "The browser refuses to copy. Select the text and press Ctrl+C.",
  },
  saved: { vi: "Đã tải xuống “{name}”.", en: "“{name}” was downloaded." },
  notSaved: {
    vi: "Không tải xuống được từ ngăn tác vụ này (Excel cho Mac không cho phép). Hãy dùng nút sao chép, hoặc mở sổ bằng Excel trên web.",
    en: "This pane cannot download files (Excel for Mac does not allow it). Copy instead, or open the workbook in Excel on the web.",
  },
  unknownSet: {
    vi: "Phiên bản này không có bộ đơn vị “{id}”. Chưa tổng hợp được: hãy chọn bộ đơn vị báo cáo.",
    en: "This version has no set of units “{id}”. Nothing can be consolidated: choose the reporting units.",
  },
  resubmitOutdated: {
    vi: "Năm học, danh mục, đơn vị hoặc cách đọc cột đã đổi, nên phần so sánh của “{name}” không còn đúng nên không hiển thị nữa. Hãy chọn lại tệp.",
    en: "Year, catalogue, units or columns have changed, so the comparison of “{name}” no longer holds and was put away. Please choose the file again.",
  },
  samplesFailed: {
    vi: "Không tải được số liệu mẫu. Hãy kiểm tra kết nối mạng rồi thử lại.",
    en: "The samples could not be loaded. Check the network and try again.",
  },
} satisfies Readonly<Record<string, Localized>>;
