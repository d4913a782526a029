import type { Localized } from "../../../model/finding";
import type { ObstacleKind } from "../../../letters/obstacles";
import type { SubmissionFigures } from "../../state/pane";

/** Texts of the section Chốt số liệu. */
export const finishTexts = {
  obstacles: { vi: "Nội dung còn phải xử lý", en: "Still in the way" },
  clear: {
    vi: "Không còn nội dung nào cần xử lý: đủ đơn vị, đủ số liệu, không có lỗi hay cảnh báo.",
    en: "Nothing is in the way: every unit and figure is here, without errors or warnings.",
  },
  stop: { vi: "Phải xử lý:", en: "To be settled:" },
  confirm: { vi: "Cần xác nhận:", en: "To be confirmed:" },
  details: { vi: "Xem {count} mục", en: "Show {count}" },
  hide: { vi: "Thu gọn", en: "Hide" },
  detailsLabel: { vi: "Xem {count} mục: {what}", en: "Show {count}: {what}" },
  hideLabel: { vi: "Thu gọn: {what}", en: "Hide: {what}" },
  confirmed: {
    vi: "Tôi đã xem các nội dung chưa xử lý ở trên và vẫn chốt số liệu",
    en: "I have seen what is still in the way and want the copy all the same",
  },
  note: { vi: "Bản nộp sẽ có dòng ghi chú: “{note}”", en: "The copy will carry the note: “{note}”" },
  form: { vi: "Mẫu", en: "Form" },
  formA: { vi: "Mẫu A: kết quả thực hiện", en: "Form A: results" },
  formAHint: {
    vi: "Kết quả năm học này so với chỉ tiêu, có đánh giá",
    en: "This year's results against the targets, with verdicts",
  },
  formB: { vi: "Mẫu B: phụ lục kế hoạch năm sau", en: "Form B: appendix of the next plan" },
  formBHint: {
    vi: "Kết quả năm học này và cột chỉ tiêu năm sau để trống",
    en: "This year's results, the next year's targets left blank",
  },
  figures: { vi: "Số liệu ghi bằng", en: "Figures as" },
  native: { vi: "Công thức Excel", en: "Excel formulas" },
  nativeHint: {
    vi: "Tự tính trong mọi bản Excel, kèm trang chi tiết; không cần công cụ này",
    en: "Computed by any Excel, with the sheet of details; this tool is not needed",
  },
  values: { vi: "Giá trị", en: "Values" },
  valuesHint: {
    vi: "Chỉ có số, một trang phụ lục; người nhận không thấy cách tính",
    en: "Numbers alone, one sheet; the reader does not see how they are computed",
  },
  text: { vi: "Chữ", en: "Text" },
  textHint: {
    vi: "Luôn in dấu phẩy thập phân, kể cả khi máy in ra dấu chấm; không tính tiếp được",
    en: "Always prints the decimal comma, whatever the computer's settings; cannot be computed with",
  },
  save: { vi: "Lưu bản nộp", en: "Save the submission copy" },
  needsConfirmation: {
    vi: "Đánh dấu ô xác nhận ở trên để lưu bản nộp.",
    en: "Tick the confirmation above to save the copy.",
  },
  mustSettle: {
    vi: "Xử lý các mục phải xử lý trước rồi mới lưu được bản nộp.",
    en: "The copy can be saved once what has to be settled first is settled.",
  },
  consolidate: { vi: "Tổng hợp lại", en: "Consolidate again" },
} satisfies Readonly<Record<string, Localized>>;

/** Label and explanation of each kind of figures; keys of `finishTexts`. */
export const FIGURES = [
  { value: "native", label: "native", hint: "nativeHint" },
  { value: "values", label: "values", hint: "valuesHint" },
  { value: "text", label: "text", hint: "textHint" },
] as const satisfies readonly {
  readonly value: SubmissionFigures;
  readonly label: keyof typeof finishTexts;
  readonly hint: keyof typeof finishTexts;
}[];

/** Label and explanation of each form. */
export const FORMS = [
  { value: "A", label: "formA", hint: "formAHint" },
  { value: "B", label: "formB", hint: "formBHint" },
] as const;

/** Where each obstacle is settled, with the words of the button that leads there. */
export const WAYS = {
  nothing: { section: "result", label: { vi: "Đến Tổng hợp", en: "Go to Result" } },
  stale: { section: "result", label: { vi: "Đến Tổng hợp", en: "Go to Result" } },
  missingUnits: { section: "sources", label: { vi: "Đến Nguồn số liệu", en: "Go to Sources" } },
  errors: { section: "checks", label: { vi: "Đến Kiểm tra số liệu", en: "Go to Checks" } },
  undetermined: { section: "result", label: { vi: "Đến Tổng hợp", en: "Go to Result" } },
  missing: { section: "result", label: { vi: "Đến Tổng hợp", en: "Go to Result" } },
  provisional: { section: "result", label: { vi: "Đến Tổng hợp", en: "Go to Result" } },
  warnings: { section: "checks", label: { vi: "Đến Kiểm tra số liệu", en: "Go to Checks" } },
} as const satisfies Readonly<Record<ObstacleKind, { readonly section: string; readonly label: Localized }>>;

/** Texts of the document that the appendix goes with. */
export const headingTexts = {
  title: { vi: "Văn bản kèm theo", en: "Document it goes with" },
  hint: {
    vi: "Ghi dưới tên phụ lục; ô để trống sẽ in dấu chấm để điền tay.",
    en: "Printed under the appendix's title; what is left empty prints dots to be filled in by hand.",
  },
  document: { vi: "Loại văn bản", en: "Kind of document" },
  documentHint: { vi: "Báo cáo, Kế hoạch…", en: "Báo cáo, Kế hoạch…" },
  number: { vi: "Số, ký hiệu", en: "Number" },
  numberHint: { vi: "Ví dụ 215/BC-SGDĐT", en: "For example 215/BC-SGDĐT" },
  date: { vi: "Ngày văn bản", en: "Date" },
  issuer: { vi: "Cơ quan ban hành", en: "Issued by" },
  issuerHint: { vi: "Ví dụ Sở Giáo dục và Đào tạo", en: "For example Sở Giáo dục và Đào tạo" },
  line: { vi: "Sẽ in: {line}", en: "Will print: {line}" },
} satisfies Readonly<Record<string, Localized>>;

/** How a copy was saved. */
export const savedTexts = {
  workbook: {
    vi: "Đã yêu cầu Excel mở bản nộp thành một sổ mới. Hãy lưu sổ đó (Ctrl+S) rồi gửi đi. Không thấy sổ mới? Dùng cách khác:",
    en: "Excel was asked to open the copy as a new workbook. Save that workbook (Ctrl+S) and send it. None to be seen? Another way:",
  },
  download: {
    vi: "Đã bắt đầu tải bản nộp về tệp {name}, thường ở thư mục Tải xuống (Downloads). Không thấy tệp? Dùng cách khác:",
    en: "The download of the copy as {name} has begun, usually into the folder Downloads. No such file? Another way:",
  },
  sheet: {
    vi: "Excel này không cho tạo sổ mới, nên bản nộp là trang “{title}” trong sổ này. Bấm chuột phải vào tên trang, chọn Di chuyển hoặc Sao chép, rồi chọn (sổ mới).",
    en: "This Excel does not allow a new workbook, so the copy is the sheet “{title}” in this one. Right-click its name, choose Move or Copy, then (new book).",
  },
} satisfies Readonly<Record<string, Localized>>;

/** Other ways to save a copy. */
export const otherWayTexts = {
  download: { vi: "Tải xuống", en: "Download" },
  sheet: { vi: "Ghi thành trang “Bản nộp” trong sổ này", en: "As the sheet “Bản nộp” of this workbook" },
} satisfies Readonly<Record<string, Localized>>;

/** Texts of Sao chép sang Word. */
export const wordTexts = {
  title: { vi: "Sao chép sang Word", en: "Copy to Word" },
  hint: {
    vi: "Sao chép rồi dán (Ctrl+V) vào văn bản đang soạn. Bảng theo mẫu đã chọn ở trên.",
    en: "Copy, then paste (Ctrl+V) into your document. The table has the form chosen above.",
  },
  table: { vi: "Sao chép bảng", en: "Copy the table" },
  paragraph: { vi: "Sao chép đoạn văn", en: "Copy the paragraph" },
  preview: { vi: "Đoạn văn cho báo cáo", en: "Paragraph for the report" },
} satisfies Readonly<Record<string, Localized>>;

/** Texts of Dọn trước khi gửi. */
export const cleanTexts = {
  title: { vi: "Gửi cả sổ này", en: "Sending this workbook itself" },
  hint: {
    vi: "Sổ còn lưu những nội dung chỉ công cụ dùng: bản lưu trước lần tổng hợp, cài đặt, thông tin liên hệ. Gửi chính sổ này thì nên gỡ trước; bản nộp ở trên không có các nội dung đó.",
    en: "The workbook also keeps what only the tool needs: the sheets before the last run, settings, contacts. Remove it before you send this very workbook; the copy above never has it.",
  },
  marks: { vi: "Gỡ cả dấu nhận biết trang của công cụ", en: "Also remove what the tool knows its sheets by" },
  marksHint: {
    vi: "Chỉ nên gỡ ở một bản sao: sau đó công cụ không cập nhật được các trang này và không dùng các điều chỉnh ở đó.",
    en: "Best in a copy of the file: afterwards the tool can neither update these sheets nor use the adjustments on them.",
  },
  clean: { vi: "Dọn trước khi gửi", en: "Clean before sending" },
  sure: {
    vi: "Không khôi phục được: cài đặt, câu trả lời của cán bộ, thông tin liên hệ và ghi chú công văn của các đơn vị lưu trong sổ bị gỡ; lần tổng hợp trước không hoàn tác được nữa. Số liệu trên các trang giữ nguyên.",
    en: "This cannot be taken back: the settings, the officer’s answers, the units’ contacts and the letter notes kept in the workbook go, and the last run can no longer be undone. Figures on the sheets stay.",
  },
  yes: { vi: "Dọn", en: "Clean" },
  no: { vi: "Bỏ qua", en: "Leave it" },
} satisfies Readonly<Record<string, Localized>>;
