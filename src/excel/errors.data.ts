import type { Localized } from "../model/finding";
import { NOT_LOADED } from "./notLoaded.data";

/** What went wrong with Excel, in the words of the person who works with it: the fact, and what to do. */
export const problems = {
  editing: {
    vi: "Một ô đang được nhập dở. Nhấn Enter để kết thúc nhập liệu (hoặc Esc để bỏ), rồi chạy lại.",
    en: "A cell is being edited. Press Enter to finish (or Esc to cancel) and run again.",
  },
  denied: {
    vi: "Excel không cho ghi: trang tính hoặc cấu trúc sổ đang được bảo vệ, hoặc sổ mở ở chế độ chỉ đọc. Vào thẻ Xem lại (Review) bỏ bảo vệ, hoặc bấm Cho phép Chỉnh sửa, rồi chạy lại.",
    en: "Excel refuses to write: a sheet or the workbook's structure is protected, or the workbook is read-only. Unprotect it on the Review tab, or choose Enable Editing, and run again.",
  },
  changed: {
    vi: "Có trang tính hoặc ô vừa bị đổi tên, xóa hoặc di chuyển trong lúc công cụ đang làm việc. Hãy chạy lại và đợi chạy xong rồi mới sửa.",
    en: "A sheet or cell was renamed, deleted or moved while the tool was working. Run again, and edit once it has finished.",
  },
  layout: {
    vi: "Trang tính của công cụ có ô gộp, bộ lọc, bảng hoặc PivotTable do người dùng thêm vào, không ghi đè được. Hãy chuyển phần thêm đó sang trang khác rồi chạy lại.",
    en: "A sheet of ours holds merged cells, a filter, a table or a PivotTable that was added to it and cannot be written over. Move it to another sheet and run again.",
  },
  tooLarge: {
    vi: "Số liệu quá lớn để Excel nhận trong một lần. Hãy chạy với ít trang tính hơn, hoặc dùng Excel trên máy tính thay cho Excel trên web.",
    en: "There is more data than Excel accepts at once. Run with fewer sheets, or use Excel on the desktop instead of the web.",
  },
  memory: {
    vi: "Excel không đủ bộ nhớ. Hãy lưu lại, đóng bớt sổ tính và chương trình khác, mở lại sổ này rồi chạy lại.",
    en: "Excel is out of memory. Save, close other workbooks and programs, open this one again and run again.",
  },
  busy: {
    vi: "Excel đang bận hoặc mất kết nối nên đã dừng giữa chừng. Hãy đợi một lát, kiểm tra kết nối mạng nếu dùng Excel trên web, rồi chạy lại.",
    en: "Excel was busy or lost its connection and stopped half-way. Wait a moment, check the network if you use Excel on the web, and run again.",
  },
  inactive: {
    vi: "Sổ tính khác đang ở phía trước. Hãy bấm vào sổ tính này rồi chạy lại.",
    en: "Another workbook is in front. Click this workbook and run again.",
  },
  signIn: {
    vi: "Excel cần đăng nhập lại. Hãy đăng nhập vào tài khoản Office rồi chạy lại.",
    en: "Excel needs you to sign in again. Sign in to your Office account and run again.",
  },
  outdated: {
    vi: "Phiên bản Excel này thiếu chức năng mà công cụ cần. Hãy cập nhật Office (cần từ LTSC 2021 trở lên) rồi mở lại sổ.",
    en: "This version of Excel lacks a function that the tool needs. Update Office (LTSC 2021 or later) and open the workbook again.",
  },
  unsuitable: {
    vi: "Excel không làm được việc này ở chỗ đang chọn. Hãy chọn các ô trên một trang tính thường rồi chạy lại.",
    en: "Excel cannot do this where you are. Select cells on an ordinary sheet and run again.",
  },
  blocked: {
    vi: "Chính sách bảo mật của máy chặn thao tác này. Hãy liên hệ người quản trị máy tính.",
    en: "A security policy of this computer blocks the operation. Please contact its administrator.",
  },
  internal: {
    vi: "Excel báo lỗi bên trong ({code}). Hãy chạy lại; nếu vẫn lỗi, lưu sổ, đóng Excel, mở lại rồi chạy.",
    en: "Excel reports an internal error ({code}). Run again; if it persists, save, restart Excel and run.",
  },
  defect: {
    vi: "Lỗi của chính công cụ ({code}). Hãy chạy lại; nếu vẫn lỗi, đề nghị gửi dòng này cho người phát triển.",
    en: "A defect of the tool itself ({code}). Run again; if it persists, please send this line to its developers.",
  },
  notLoaded: NOT_LOADED,
  selectionProtected: {
    vi: "Trang tính “{sheet}” đang được bảo vệ nên không đổi được định dạng. Vào Xem lại (Review) › Bỏ bảo vệ Trang tính, rồi bấm lại. Chưa có gì thay đổi.",
    en: "The sheet “{sheet}” is protected, so its formats cannot be changed. Choose Review › Unprotect Sheet and try again. Nothing was changed.",
  },
  selectionTooLarge: {
    vi: "Vùng chọn quá lớn để tô màu (nhiều hơn {cells} ô có dữ liệu hoặc {areas} vùng rời nhau). Hãy chọn riêng các cột đánh giá, mức độ hoàn thành hoặc còn thiếu rồi bấm lại. Chưa có gì thay đổi.",
    en: "The selection is too large to be marked (more than {cells} cells with data, or {areas} separate areas). Select only the columns with verdicts, attainments or shortfalls. Nothing was changed.",
  },
  sheetProtected: {
    vi: "Trang tính “{sheet}” của công cụ đang được bảo vệ nên không cập nhật được. Vào Xem lại (Review) › Bỏ bảo vệ Trang tính, rồi chạy lại. Chưa có gì thay đổi.",
    en: "Our sheet “{sheet}” is protected and cannot be updated. Choose Review › Unprotect Sheet and run again. Nothing was changed.",
  },
  structureProtected: {
    vi: "Cấu trúc sổ tính đang được bảo vệ nên không thêm được trang tính kết quả. Vào Xem lại (Review) › Bảo vệ Sổ làm việc để bỏ bảo vệ, rồi chạy lại. Chưa có gì thay đổi.",
    en: "The workbook's structure is protected, so the result sheets cannot be added. Unprotect it with Review › Protect Workbook and run again. Nothing was changed.",
  },
  newerVersion: {
    vi: "Sổ này do phiên bản mới hơn của công cụ lập (phiên bản {version}). Hãy cập nhật công cụ rồi chạy lại; công cụ không ghi đè lên sổ này.",
    en: "This workbook was made by a newer version of the tool (version {version}). Update the tool and run again; it does not write over this workbook.",
  },
  running: {
    vi: "Đang có một lần tổng hợp khác chạy trên sổ này (bắt đầu lúc {time}). Hãy đợi xong rồi chạy lại; nếu lần đó đã bị ngắt, có thể chạy lại sau {minutes} phút.",
    en: "Another consolidation is running on this workbook (since {time}). Wait until it has finished; if it was cut off, you can run again after {minutes} minutes.",
  },
  takenOver: {
    vi: "Lần chạy này đã dừng giữa chừng: một cửa sổ Excel khác đã đưa các trang của công cụ về như trước, hoặc đang chạy trên sổ này. Hãy đợi cửa sổ đó xong, rồi chạy lại.",
    en: "This run was stopped: another window has put the tool's sheets back as they were, or is running on this workbook. Wait until it has finished, then run again.",
  },
  cancelled: {
    vi: "Đã dừng theo yêu cầu. Sổ tính giữ nguyên như trước khi chạy.",
    en: "Stopped as you asked. The workbook is as it was before the run.",
  },
  settingsNewer: {
    vi: "Các cài đặt trong sổ này do phiên bản mới hơn của công cụ lưu. Hãy cập nhật công cụ rồi lưu lại; công cụ không ghi đè lên cài đặt đó.",
    en: "The settings in this workbook were saved by a newer version of the tool. Update the tool and save again; it does not write over them.",
  },
  settingsChanged: {
    vi: "Các cài đặt trong sổ vừa được thay ở một cửa sổ Excel khác và không đọc được, nên công cụ không ghi đè lên. Hãy đóng rồi mở lại ngăn tác vụ để xem lý do.",
    en: "The settings in this workbook were replaced in another window and cannot be read, so they are not written over. Close and open the pane to see why.",
  },
  otherSettings: {
    vi: "Cài đặt trong sổ vừa được đổi ở một cửa sổ Excel khác nên chưa ghi gì. Đề nghị rà soát cài đặt rồi chạy lại.",
    en: "The settings in this workbook were changed in another window, so nothing was written. Look at the settings, then run again.",
  },
  nothingToUndo: {
    vi: "Sổ này không có lần tổng hợp nào để hoàn tác.",
    en: "This workbook holds no consolidation to take back.",
  },
  otherWorkbook: {
    vi: "Sổ này đang giữ kết quả tổng hợp của {unit}, năm học {year}; công cụ không ghi đè lên. Hãy mở một sổ mới rồi chạy lại ở đó. Nếu không cần kết quả cũ nữa, xóa các trang kết quả đó rồi chạy lại. Chưa có gì thay đổi.",
    en: "This workbook holds the consolidation of {unit}, school year {year}; it is not written over. Run in a new workbook instead. If the old result is not needed any more, delete its sheets and run again. Nothing was changed.",
  },
  otherEdits: {
    vi: "Các trang kết quả của năm học {year}, với bộ đơn vị khác, có số bị sửa tay ({cells}) nên công cụ không ghi đè lên. Hãy chọn lại năm học và bộ đơn vị đó rồi trả lời câu hỏi về số đã sửa, hoặc chạy ở một sổ mới. Chưa có gì thay đổi.",
    en: "The result sheets of school year {year}, of another set of units, have figures changed by hand ({cells}), so they are not written over. Choose that year and those units again and answer the question about the changed figures, or run in a new workbook. Nothing was changed.",
  },
  imageLost: {
    vi: "Sổ không còn giữ bản lưu của các trang trước lần tổng hợp nên không đưa về như trước được. Hãy chạy Tổng hợp lại; các trang kết quả sẽ được lập lại đầy đủ.",
    en: "The workbook no longer keeps the sheets as they were before the run, so they cannot be put back. Run the consolidation again; the result sheets will be made whole.",
  },
  adjustmentsChanged: {
    vi: "Dòng tiêu đề của trang “{sheet}” đã bị sửa, xóa hoặc bị chèn thêm cột vào giữa, nên công cụ không nhận ra các điều chỉnh ở đó. Hãy đưa lại dòng tiêu đề như cũ (cột “{heading}” ở đúng chỗ; xóa cột chèn thêm), rồi chạy lại. Chưa có gì thay đổi.",
    en: "The heading of the sheet “{sheet}” was changed or deleted, or a column was inserted in it, so the adjustments on it cannot be recognised. Put the heading back as it was (column “{heading}” in its place, without inserted columns) and run again. Nothing was changed.",
  },
  roundsChanged: {
    vi: "Dòng mã ẩn của trang “{sheet}” đã bị sửa hoặc xóa nên công cụ không đọc lại được số liệu đã chốt ở đó. Hãy đưa lại (Ctrl+Z), rồi chạy lại. Chưa có gì thay đổi.",
    en: "The hidden row of keys of the sheet “{sheet}” was changed or deleted, so the frozen figures on it cannot be read back. Put it back (Ctrl+Z) and run again. Nothing was changed.",
  },
  detailGone: {
    vi: "Trang “{sheet}” đã mất dòng hoặc cột của các số sau, mà số này chỉ còn ở đó: {figures}. Hãy đưa lại dòng, cột đó (Ctrl+Z), hoặc chọn lại tệp của các đơn vị này. Chưa có gì thay đổi.",
    en: "The sheet “{sheet}” has lost the rows or columns of these figures, which stand nowhere else: {figures}. Bring them back (Ctrl+Z), or choose the files of these units again. Nothing was changed.",
  },
  detailChanged: {
    vi: "Trang “{sheet}” đã mất cột “{code}” hoặc dòng “{units}”, nên công cụ không biết số nào ở đó đã được sửa tay và không ghi đè. Hãy đưa lại cột, dòng đó (Ctrl+Z); hoặc chép số đã sửa ra nơi khác, xóa trang này rồi chạy lại. Chưa có gì thay đổi.",
    en: "The sheet “{sheet}” has lost its column “{code}” or row “{units}”, so it is not known which figures there were changed by hand, and nothing is written over. Bring them back (Ctrl+Z); or copy the changed figures elsewhere, delete the sheet and run again. Nothing was changed.",
  },
  notesChanged: {
    vi: "Dòng tiêu đề của trang “{sheet}” đã bị sửa hoặc xóa nên công cụ không nhận ra cột “{heading}” và sẽ ghi đè lên nội dung đã nhập ở đó. Hãy đưa lại tiêu đề “{heading}”, rồi chạy lại. Chưa có gì thay đổi.",
    en: "The heading of the sheet “{sheet}” was changed or deleted, so the column “{heading}” cannot be recognised and what was typed there would be written over. Put the heading “{heading}” back and run again. Nothing was changed.",
  },
  inTheWay: {
    vi: "Ở ô {cell} của trang “{sheet}” có nội dung của người dùng, đúng chỗ bảng mới sẽ chiếm. Hãy chuyển nội dung đó sang bên phải bảng, xuống thấp hơn hoặc sang trang khác, rồi chạy lại. Chưa có gì thay đổi.",
    en: "Cell {cell} of the sheet “{sheet}” holds something of the user's where the new table is to stand. Move it to the right of the table, further down or to another sheet, and run again. Nothing was changed.",
  },
  halfWritten: {
    vi: "Các trang của công cụ đang được ghi dở: một lần tổng hợp khác đang chạy trên sổ này, hoặc đã bị ngắt giữa chừng. Hãy đợi chạy xong, hoặc bấm Khôi phục (hay chạy Tổng hợp lại), rồi kiểm tra lại.",
    en: "The sheets of the tool are being written: another consolidation is running on this workbook, or was cut off. Wait until it has finished, or choose Restore (or run the consolidation again), and check again.",
  },
  editedMeanwhile: {
    vi: "Trang tính “{sheet}” vừa được sửa trong lúc công cụ đang chạy nên công cụ chưa ghi đè, để không mất phần vừa nhập. Hãy chạy lại và đợi chạy xong rồi mới sửa tiếp.",
    en: "The sheet “{sheet}” was edited while the tool was running, so it was not written over and nothing typed is lost. Run again, and go on editing once it has finished.",
  },
  nameTaken: {
    vi: "Sổ đã có tên “{name}” của người dùng, trùng với tên mà công cụ cần. Vào Công thức (Formulas) › Trình quản lý Tên, đổi tên đó rồi chạy lại. Chưa có gì thay đổi.",
    en: "The workbook has a name “{name}” of its own that the tool needs. Rename it in Formulas › Name Manager and run again. Nothing was changed.",
  },
} satisfies Readonly<Record<string, Localized>>;

export type ProblemKind = keyof typeof problems;

/**
 * What each code of Excel and of its client means here. Sources: Microsoft, "Error handling with the application-specific
 * JavaScript APIs"; `Excel.ErrorCodes` and `OfficeExtension.ErrorCodes` of @types/office-js 1.0.612.
 */
export const problemOfCode: Readonly<Record<string, ProblemKind>> = {
  AccessDenied: "denied",
  ActivityLimitReached: "busy",
  ApiNotAvailable: "outdated",
  ApiNotFound: "outdated",
  BadPassword: "denied",
  CannotRegisterEvent: "defect",
  Conflict: "busy",
  ConnectionFailure: "busy",
  ContentLengthRequired: "busy",
  DirtySupportingFormula: "busy",
  EmptyChartSeries: "defect",
  FilteredRangeConflict: "layout",
  FormulaLengthExceedsLimit: "defect",
  GeneralException: "internal",
  HostRestartNeeded: "internal",
  InactiveWorkbook: "inactive",
  InsertDeleteConflict: "layout",
  InvalidArgument: "defect",
  InvalidBinding: "changed",
  InvalidObjectPath: "defect",
  InvalidOperation: "changed",
  InvalidOperationInCellEditMode: "editing",
  InvalidReference: "changed",
  InvalidRequest: "defect",
  InvalidRequestContext: "defect",
  InvalidSelection: "unsuitable",
  ItemAlreadyExists: "changed",
  ItemNotFound: "changed",
  MemoryLimitReached: "memory",
  MergedRangeConflict: "layout",
  NonBlankCellOffSheet: "layout",
  NotImplemented: "outdated",
  OpenWorkbookLinksBlocked: "blocked",
  OperationCellsExceedLimit: "tooLarge",
  PivotTableRangeConflict: "layout",
  PowerQueryRefreshResourceChallenge: "signIn",
  PropertyNotLoaded: "defect",
  RangeExceedsLimit: "tooLarge",
  RangeImageExceedsLimit: "tooLarge",
  RefreshWorkbookLinksBlocked: "blocked",
  RequestAborted: "busy",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RunMustReturnPromise: "defect",
  ServiceNotAvailable: "busy",
  Timeout: "busy",
  Unauthenticated: "signIn",
  UndoNotSupported: "defect",
  UnsupportedFeature: "outdated",
  UnsupportedFillType: "defect",
  UnsupportedOperation: "unsuitable",
  UnsupportedSheet: "unsuitable",
  ValueNotLoaded: "defect",
};
