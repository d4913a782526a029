import type { Localized } from "../../model/finding";

/** What the program `plan` says. */
export const planWords = {
  noPlan: {
    vi: "{path}: không tìm thấy bảng chỉ tiêu của kế hoạch nào (cần cột chỉ tiêu, đơn vị tính và chỉ tiêu phấn đấu của năm). Nếu bảng ở trang khác, đề nghị chỉ rõ bằng --sheet.",
    en: "{path}: no plan's table was found (it needs indicators, their units of measure and the targets of a year). Where the table is on another sheet, please name it with --sheet.",
  },
  unreadable: { vi: "{path}: {reason}", en: "{path}: {reason}" },
  oldWord: {
    vi: "văn bản Word kiểu cũ (.doc) hoặc có mật khẩu. Đề nghị mở bằng Word và lưu thành .docx.",
    en: "an old Word document (.doc), or one with a password. Please open it in Word and save it as .docx.",
  },
  pdf: {
    vi: "tệp PDF không đọc được thành bảng. Đề nghị dùng bản Word hoặc Excel của phụ lục.",
    en: "a PDF cannot be read as a table. Please use the appendix in Word or Excel.",
  },
  notUnicode: {
    vi: "không nhận ra bảng mã của văn bản (hoặc chữ đã mất dấu thành “?”). Đề nghị mở lại bản gốc và lưu dạng “CSV UTF-8”.",
    en: "the encoding of the text is not known (or letters were lost as “?”). Please open the original and save it as “CSV UTF-8”.",
  },
  decoded: {
    vi: "{path}, {sheet}: chữ theo bảng mã {encoding}, đã chuyển sang Unicode khi đọc (ví dụ “{before}” là “{after}”).",
    en: "{path}, {sheet}: the text is in {encoding} and was read as Unicode (for example “{before}” is “{after}”).",
  },
  others: {
    vi: "{path} còn bảng chỉ tiêu khác chưa đọc: {places}. Đề nghị chọn bằng --sheet nếu cần.",
    en: "{path} holds further tables that were not read: {places}. Please choose with --sheet where needed.",
  },
  unused: {
    vi: "Câu trả lời không có câu hỏi tương ứng: {answers}.",
    en: "Answers to nothing that was asked: {answers}.",
  },
  answersShape: {
    vi: 'danh sách [{ "code", "at"?, "choice" hoặc "value" }]',
    en: 'a list [{ "code", "at"?, "choice" or "value" }]',
  },
  headline: { vi: "{title}", en: "{title}" },
  document: { vi: "Văn bản: {number}, ngày {date}, {issuer}", en: "Document: {number}, {date}, {issuer}" },
  years: {
    vi: "Năm của chỉ tiêu: {target}; năm trước: {baseline}",
    en: "Year of the targets: {target}; last year: {baseline}",
  },
  counts: {
    vi: "{rows} chỉ tiêu, {questions} câu hỏi cần xác nhận.",
    en: "{rows} {rows|indicator|indicators}, {questions} {questions|question|questions} to be confirmed.",
  },
  questions: { vi: "Cần xác nhận:", en: "To be confirmed:" },
  choices: { vi: "chọn: {choices}", en: "choices: {choices}" },
  unknown: { vi: "chưa rõ", en: "not known" },
} as const satisfies Readonly<Record<string, Localized>>;

/** Headings of the printed table. */
export const planColumns = {
  tt: { vi: "TT", en: "No." },
  name: { vi: "Chỉ tiêu", en: "Indicator" },
  unit: { vi: "ĐVT", en: "Unit" },
  baseline: { vi: "Năm trước", en: "Last year" },
  target: { vi: "Chỉ tiêu phấn đấu", en: "Target" },
  rule: { vi: "Hiểu là", en: "Read as" },
  kind: { vi: "Loại", en: "Kind" },
  match: { vi: "Đã biết", en: "Known as" },
} as const satisfies Readonly<Record<string, Localized>>;
