import type { Localized } from "../../model/finding";
import type { SettingPart } from "./settingsOfTwo";

/** What the parts of the settings are called where a change of them is told. */
export const partNames: Readonly<Record<SettingPart, Localized>> = {
  plan: { vi: "Năm học, đơn vị và chỉ tiêu", en: "School year, units and indicators" },
  asOf: { vi: "Số liệu tính đến ngày", en: "Figures as of" },
  heading: { vi: "Văn bản kèm phụ lục", en: "Document of the appendix" },
  signatures: { vi: "Dòng ký tên dưới phụ lục", en: "Lines for signatures" },
  assignments: { vi: "Báo cáo của đơn vị nào", en: "Whose report it is" },
  columns: { vi: "Nội dung của cột", en: "What a column holds" },
  excluded: { vi: "Báo cáo để riêng", en: "Report put aside" },
  resubmissions: { vi: "Báo cáo gửi lại", en: "Report sent again" },
  previous: { vi: "Số liệu năm trước", en: "Last year's figures" },
  standards: { vi: "Điều kiện công nhận và quyết định", en: "Conditions and decisions of standards" },
  history: { vi: "Số liệu các năm trước", en: "Figures of earlier years" },
  contacts: { vi: "Người liên hệ", en: "Contact" },
  letters: { vi: "Thông tin trên công văn", en: "Heading of the letters" },
  letterNotes: { vi: "Theo dõi công văn", en: "Notes on letters" },
};

/** Names of entries, where they are not those of units or files. */
export const entryNames: Readonly<Record<string, Localized>> = {
  document: { vi: "loại văn bản", en: "kind of document" },
  number: { vi: "số, ký hiệu", en: "number" },
  date: { vi: "ngày", en: "date" },
  issuer: { vi: "cơ quan ban hành", en: "issuer" },
  sender: { vi: "cơ quan gửi", en: "sender" },
  deadline: { vi: "hạn trả lời", en: "deadline" },
  recipients: { vi: "nơi nhận", en: "recipients" },
  signer: { vi: "người ký", en: "who signs" },
  conditions: { vi: "điều kiện", en: "conditions" },
  decisions: { vi: "quyết định", en: "decisions" },
  sent: { vi: "ngày gửi", en: "sent" },
  answered: { vi: "ngày trả lời", en: "answered" },
};

/** Values that are no text of their own. */
export const valueWords = {
  none: { vi: "không có", en: "none" },
  yes: { vi: "có", en: "yes" },
  no: { vi: "không", en: "no" },
  other: { vi: "nội dung khác", en: "something else" },
  plan: { vi: "năm học {year}, {units}", en: "school year {year}, {units}" },
  year: { vi: "năm học {year}", en: "school year {year}" },
} as const satisfies Readonly<Record<string, Localized>>;

/** How a change is told. */
export const settingTexts = {
  line: { vi: "{part}{entry}: {was} → {now}", en: "{part}{entry}: {was} → {now}" },
  refusedLine: {
    vi: "{part}{entry}: cửa sổ Excel khác chọn {was}; đang giữ {now}",
    en: "{part}{entry}: the other chose {was}; {now} is kept",
  },
  taken: {
    vi: "Cài đặt của sổ vừa được đổi ở một cửa sổ Excel khác; ngăn tác vụ này dùng theo:\n{list}",
    en: "Settings of this workbook were changed in another window and hold here too:\n{list}",
  },
  refused: {
    vi: "Một cửa sổ Excel khác cùng lúc đổi cài đặt này của sổ. Sổ giữ lựa chọn ở ngăn tác vụ này; nếu lựa chọn ở cửa sổ Excel khác mới đúng, đề nghị chọn lại:\n{list}",
    en: "Another window changed the same settings at the same time. The workbook keeps this pane's choice; where the other is right, choose again:\n{list}",
  },
} as const satisfies Readonly<Record<string, Localized>>;
