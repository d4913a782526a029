import type { Language, Localized } from "../../../model/finding";

/** Texts of the section Cài đặt. */
export const settingsTexts = {
  intro: {
    vi: "Cài đặt được giữ trong sổ này: đồng nghiệp mở sổ sẽ có đúng như vậy.",
    en: "Settings are kept in this workbook: a colleague who opens it has the same.",
  },
  unkept: {
    vi: "Các cài đặt dưới đây chưa được giữ trong sổ và sẽ mất khi đóng ngăn tác vụ: cài đặt cũ của sổ không đọc được hoặc do phiên bản mới hơn lưu.",
    en: "The settings below are not kept in the workbook and are gone once the pane is closed: those in the workbook cannot be read, or were saved by a newer version.",
  },
  year: { vi: "Năm học và đơn vị", en: "School year and units" },
  document: { vi: "Văn bản và chữ ký", en: "Document and signatures" },
  previous: { vi: "Số liệu năm trước", en: "Last year's figures" },
  standards: { vi: "Phổ cập giáo dục, xóa mù chữ", en: "Universal education and literacy" },
  contacts: { vi: "Danh bạ đơn vị", en: "Contacts of the units" },
  tools: { vi: "Công cụ trong sổ", en: "Tools for the workbook" },
  selfTest: { vi: "Tự kiểm tra", en: "Self-test" },
  about: { vi: "Giới thiệu", en: "About" },
  language: { vi: "Ngôn ngữ", en: "Language" },
  guide: { vi: "Hướng dẫn sử dụng", en: "User's guide" },
} satisfies Readonly<Record<string, Localized>>;

/** Names of the languages, each in its own. */
export const LANGUAGES = [
  { code: "vi", name: "Tiếng Việt" },
  { code: "en", name: "English" },
] as const satisfies readonly { readonly code: Language; readonly name: string }[];

/** Texts about the school year, the catalogue and the units. */
export const yearTexts = {
  catalogue: { vi: "Danh mục chỉ tiêu", en: "Catalogue of indicators" },
  builtIn: {
    vi: "Có sẵn: năm học {year}, {count} chỉ tiêu",
    en: "Built in: school year {year}, {count} {count|indicator|indicators}",
  },
  own: {
    vi: "Riêng của sổ này: năm học {year}, {count} chỉ tiêu",
    en: "This workbook's own: school year {year}, {count} {count|indicator|indicators}",
  },
  plan: {
    vi: "Căn cứ Kế hoạch số {number} ngày {date} của {issuer}",
    en: "After plan {number} of {date}, {issuer}",
  },
  newYear: { vi: "Năm học mới…", en: "New school year…" },
  choose: { vi: "Chọn tệp danh mục…", en: "Choose a catalogue file…" },
  chooseHint: {
    vi: "“Năm học mới” đọc phụ lục của kế hoạch (Excel, Word, .csv). Cũng có thể chọn một sổ do công cụ này tạo, có trang Danh mục đã sửa; hoặc tệp .json.",
    en: "“New school year” reads the appendix of a plan (Excel, Word, .csv). A workbook made by this tool whose sheet Danh mục was edited can be chosen too, or a .json file.",
  },
  useBuiltIn: { vi: "Dùng danh mục có sẵn", en: "Use the built-in one" },
  asOf: { vi: "Số liệu tính đến ngày", en: "Figures as of" },
  asOfHint: { vi: "In ở cuối phụ lục", en: "Printed below the appendix" },
} satisfies Readonly<Record<string, Localized>>;

/** Texts about the printed sheets. */
export const printTexts = {
  signatures: {
    vi: "Thêm dòng ký tên dưới phụ lục in",
    en: "Lines for signatures below the printed appendix",
  },
  signaturesHint: {
    vi: "Người lập biểu và Thủ trưởng đơn vị",
    en: "For the officer and the head of the office",
  },
} satisfies Readonly<Record<string, Localized>>;

/** Texts about last year's workbook. */
export const previousTexts = {
  hint: {
    vi: "Sổ tổng hợp năm trước do công cụ này tạo. Dùng để nhận ra số thay đổi bất thường và khoảng kết quả khi còn đơn vị chưa báo cáo; không bao giờ thay cho số năm nay. Tỉnh hợp nhất: chọn sổ của một tỉnh cũ rồi thêm các sổ còn lại, số liệu được gộp. Số của xã cũ được tính lại theo địa giới mới nếu đủ căn cứ.",
    en: "Last year's workbook made by this tool. It shows unusual changes and what the result may be while units are silent; it never stands for this year's figures. Of a merged province choose the workbook of one former province and add the others; they are pooled. Figures of former communes are worked out over the boundaries of now where that is possible.",
  },
  none: { vi: "Chưa chọn.", en: "None chosen." },
  chosen: {
    vi: "Năm học {year}, {count} đơn vị có số liệu",
    en: "School year {year}, figures of {count} units",
  },
  choose: { vi: "Chọn sổ năm trước…", en: "Choose last year's workbook…" },
  add: { vi: "Thêm sổ năm trước…", en: "Add another workbook…" },
  remove: { vi: "Bỏ, không so sánh", en: "Remove it" },
} satisfies Readonly<Record<string, Localized>>;

/** Texts of the earlier years. */
export const historyTexts = {
  title: { vi: "Các năm trước, cho bảng nhiều năm", en: "Earlier years, for the table of the years" },
  hint: {
    vi: "Sổ tổng hợp hoặc phụ lục đã ban hành của từng năm. Lần tổng hợp tới ghi trang “Số liệu qua các năm” với biểu đồ; số đếm theo bộ đơn vị khác được đánh dấu, không so sánh.",
    en: "A workbook of ours or a published appendix of each year. The next consolidation writes the sheet “Số liệu qua các năm” with charts; what was counted over other units is marked, not compared.",
  },
  file: { vi: "{file}: {years}", en: "{file}: {years}" },
  choose: { vi: "Thêm sổ hoặc phụ lục của một năm…", en: "Add a year’s workbook or appendix…" },
  remove: { vi: "Bỏ", en: "Remove" },
  removeOf: { vi: "Bỏ {file}", en: "Remove {file}" },
} satisfies Readonly<Record<string, Localized>>;

/** Texts about standards. */
export const standardsTexts = {
  hint: {
    vi: "Điều kiện công nhận do cán bộ xác nhận theo văn bản đang có hiệu lực; danh sách quyết định cho biết đơn vị nào đã được công nhận. Kết luận cho từng đơn vị và cả tỉnh ở phần Tổng hợp và trong phụ lục.",
    en: "The conditions are confirmed by the officer after the decrees in force; the list of decisions says which unit is recognised. The conclusion for each unit and for the whole stands under Result and in the appendix.",
  },
  conditions: { vi: "Điều kiện công nhận", en: "Conditions of recognition" },
  decisions: { vi: "Quyết định công nhận", en: "Decisions of recognition" },
  none: { vi: "Chưa chọn", en: "None chosen" },
  chooseConditions: {
    vi: "Chọn tệp điều kiện (Excel, .json)…",
    en: "Choose a file of conditions (Excel, .json)…",
  },
  chooseDecisions: {
    vi: "Chọn tệp quyết định (Excel, .json)…",
    en: "Choose a file of decisions (Excel, .json)…",
  },
  remove: { vi: "Bỏ", en: "Remove" },
  removeOf: { vi: "Bỏ {file}", en: "Remove {file}" },
} satisfies Readonly<Record<string, Localized>>;

/** Texts of the tools. */
export const toolTexts = {
  startup: {
    vi: "Mở sổ này thì công cụ tự khởi động",
    en: "Start this tool when the workbook is opened",
  },
  startupHint: {
    vi: "Nút trên dải lệnh dùng được ngay lần bấm đầu. Chỉ bật khi mọi người mở sổ đều đã cài công cụ: máy chưa cài sẽ báo lỗi phần bổ trợ (ADD-IN ERROR). Bản nộp không bao giờ có.",
    en: "The first click on a ribbon button then works. Only where everyone who opens the workbook has the tool: others see ADD-IN ERROR. Submission copies never have it.",
  },
  forms: { vi: "Tạo biểu mẫu trống", en: "Make blank forms" },
  formsHint: {
    vi: "Mỗi đơn vị một tệp có sẵn tên, chỉ tiêu và kiểm tra khi nhập; gửi về sẽ đọc được ngay.",
    en: "One file for each unit with its name, its indicators and checks while typing; what comes back reads at once.",
  },
  highlight: { vi: "Tô màu chỉ tiêu chưa đạt", en: "Highlight what is not met" },
  clear: { vi: "Bỏ tô màu", en: "Remove the highlighting" },
  highlightHint: {
    vi: "Chọn một bảng của mình trong Excel rồi bấm: ô chưa đạt được tô nền, có dấu ▼ để in đen trắng vẫn thấy. Bỏ tô màu chỉ gỡ đúng những gì công cụ đã tô.",
    en: "Select a table of your own in Excel, then press: cells below their target are filled, with the sign ▼ for black and white print. Removing takes away exactly what this tool marked.",
  },
  repair: { vi: "Khôi phục công thức", en: "Repair the formulas" },
  repairHint: {
    vi: "Dùng khi các ô có hàm EDU hiện #NAME?: công cụ nhập lại đúng công thức đang có, không sửa gì khác.",
    en: "For cells with EDU functions that show #NAME?: enters the very same formulas again and changes nothing else.",
  },
} satisfies Readonly<Record<string, Localized>>;

/** Texts of the self-test. */
export const testTexts = {
  hint: {
    vi: "Thử trên một trang tính nháp xem Excel này có làm đúng những điều công cụ dựa vào không, rồi xóa trang nháp. Trong khoảng một phút hãy đừng dùng sổ; sau đó danh sách Hoàn tác (Ctrl+Z) của Excel sẽ trống. Gửi kết quả cho người hỗ trợ khi có sự cố.",
    en: "Tries on a scratch sheet whether this Excel does what the tool relies on, and removes the sheet. Leave the workbook alone for about a minute; Excel’s own undo list (Ctrl+Z) is empty afterwards. Send the report to whoever helps you when something is wrong.",
  },
  duration: {
    vi: "Mất khoảng 1 phút trên máy tính, 2–3 phút trên web; làm thêm bước 2 thì khoảng 5 phút. Lưu báo cáo thành một tệp để gửi.",
    en: "It takes about 1 minute on the desktop, 2–3 minutes on the web; about 5 minutes with step 2. Save the report as one file to send.",
  },
  twoSteps: {
    vi: "Làm cả bước 2: để lại dấu trong sổ; sau đó lưu, đóng, mở lại sổ rồi chạy lại ở đây (dấu được xóa khi đó)",
    en: "With step 2: leave marks in the workbook; then save, close and open it again and run this once more (which removes them)",
  },
  run: { vi: "Chạy tự kiểm tra", en: "Run the self-test" },
  again: { vi: "Chạy lại", en: "Run it again" },
  summary: { vi: "{when} · {host}", en: "{when} · {host}" },
  counts: {
    vi: "{passed} đúng, {failed} khác, {unknown} chưa rõ",
    en: "{passed} as expected, {failed} different, {unknown} not known",
  },
  passed: { vi: "Đúng", en: "As expected" },
  failed: { vi: "Khác", en: "Different" },
  unknown: { vi: "Chưa rõ", en: "Not known" },
  seen: { vi: "Mong đợi {expected}, thấy {seen}", en: "Expected {expected}, saw {seen}" },
  copy: { vi: "Sao chép kết quả", en: "Copy the report" },
  save: { vi: "Lưu thành tệp", en: "Save as a file" },
  fileName: { vi: "tu-kiem-tra.txt", en: "self-test.txt" },
  all: { vi: "Xem tất cả {count} câu", en: "Show all {count} {count|question|questions}" },
  lines: { vi: "Kết quả từng câu", en: "Answers" },
} satisfies Readonly<Record<string, Localized>>;

/** Texts about the product. */
export const aboutTexts = {
  name: { vi: "Chỉ tiêu giáo dục (edu-indicators)", en: "Education indicators (edu-indicators)" },
  version: { vi: "Phiên bản {version}", en: "Version {version}" },
  licence: { vi: "Giấy phép MIT", en: "MIT licence" },
  privacy: {
    vi: "Không có dữ liệu nào rời khỏi sổ này: mọi việc đọc tệp và tính toán làm ngay trên máy.",
    en: "No data leaves this workbook: files are read and figures computed on this computer.",
  },
} satisfies Readonly<Record<string, Localized>>;
