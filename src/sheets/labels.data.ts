import type { Language, Severity } from "../model/finding";
import type { SheetKey } from "./spec";

export { SILENCE_TEXTS } from "../letters/inspection/silence.data";
export { fillLabel } from "./fillLabel";
export { EXPECTED_TEXTS, STATUS_TEXTS } from "./statusTexts.data";

/** Titles of our sheets: the same in every language, since formulas, links and people refer to them. */
export const SHEET_TITLES = {
  summary: "Tổng hợp",
  leaders: "Báo cáo tóm tắt",
  detail: "Chi tiết theo đơn vị",
  checks: "Kết quả kiểm tra",
  adjustments: "Điều chỉnh",
  catalogue: "Danh mục",
  journal: "Nhật ký",
  appendixA: "Phụ lục A",
  appendixB: "Phụ lục B",
  form: "Biểu báo cáo",
  submission: "Bản nộp",
  submissionDetail: "Chi tiết theo đơn vị",
  units: "Đơn vị",
  unitPage: "Phiếu kết quả",
  history: "Số liệu qua các năm",
  rounds: "Các đợt báo cáo",
} satisfies Readonly<Record<SheetKey, string>>;

/** Name of the range that EDU functions are given as their catalogue. */
export const CATALOGUE_NAME = "EDU_DANH_MUC";

/** Labels of the working sheets. `{x}` is filled by the sheet. */
const vi = {
  summary: {
    title: "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU GIÁO DỤC VÀ ĐÀO TẠO",
    scope: "{province} – {year}",
    plan: "Theo Kế hoạch số {number} ngày {date} của {issuer}",
    planUndated: "Theo Kế hoạch số {number} của {issuer}",
    asOf: "Số liệu tính đến ngày {date}",
    units: "Đã nhận báo cáo của {received}/{count} đơn vị",
    unitsMissing: "; chưa có: {names}",
    unitsBlank: "; đã gửi nhưng chưa có số liệu dùng được: {names}",
    exceededAndMet: "Đạt và vượt: ",
    provisional: "tạm tính {reported}/{expected}",
    provisionalWhole: "tạm tính",
    silentUnits: "chưa có số liệu: {names}",
    bounds: "toàn bộ có thể từ {low} đến {high}{mark}",
    assumption:
      "(*) Giả định mẫu số của đơn vị chưa báo cáo chênh không quá {percent} % so với năm học trước.",
    incompleteShare: "báo cáo chưa đủ: {names}",
    share: "{unit} ({reported}/{expected})",
    causes: "thiếu nhiều nhất: {names}",
    cause: "{unit} {missing}",
    others: "và {count} đơn vị khác",
    causesLevel: "chưa đạt: {names}",
    adjusted: "có số liệu điều chỉnh: {names}",
    changedTarget: "chỉ tiêu thay đổi: {versions}",
    ownTargets: "chưa đạt chỉ tiêu giao: {names}",
    undecided: "chưa có quyết định: {names}",
    goal: "mục tiêu {year}: {target}, còn {left}",
    goalPerYear: " (mỗi năm {perYear})",
    standards: "Tổng trường đạt chuẩn (mức 1 + mức 2): {schools}",
    standardsUnit: "%",
    standardsNote: "{count} trường",
    standardsProvisional: "Tạm tính, chưa đủ đơn vị: ",
    readingPlain:
      "Tỷ lệ chung = tổng tử số : tổng mẫu số của các đơn vị (xem “Chi tiết theo đơn vị”), không phải trung bình cộng các tỷ lệ.",
    reading:
      "Tỷ lệ chung = tổng tử số : tổng mẫu số của các đơn vị (xem “Chi tiết theo đơn vị”), không phải trung bình cộng các tỷ lệ. Mức độ hoàn thành dưới 100 % được cắt, không làm tròn, đến một chữ số thập phân. Ô màu luôn kèm chữ, đọc được khi in đen trắng.",
  },
  detail: {
    title: "CHI TIẾT THEO ĐƠN VỊ",
    reading:
      "Mỗi chỉ tiêu: tử số, mẫu số và nguồn của từng đơn vị; cột “Toàn bộ” là tổng, tỷ lệ = tổng tử số : tổng mẫu số. Số in nghiêng có dấu * là số điều chỉnh (xem “Điều chỉnh”). Ô ghi chữ là đơn vị chưa có số liệu, không phải số 0; ô ghi × là đơn vị không phải báo cáo chỉ tiêu đó. “Còn thiếu” tính riêng từng đơn vị chưa đạt; “Cần thêm” ở “Tổng hợp” tính chung toàn bộ nên nhỏ hơn, vì đơn vị vượt bù cho đơn vị thiếu. Màu xanh đậm dần: kết quả tốt dần trong cùng một dòng.",
    readingAlone:
      "Mỗi chỉ tiêu: tử số, mẫu số và nguồn của từng đơn vị; cột “Toàn bộ” là tổng, tỷ lệ = tổng tử số : tổng mẫu số. Số in nghiêng có dấu * là số điều chỉnh. Ô ghi chữ là đơn vị chưa có số liệu, không phải số 0; ô ghi × là đơn vị không phải báo cáo chỉ tiêu đó. “Còn thiếu” tính riêng từng đơn vị chưa đạt; “Cần thêm” ở “Tổng hợp” tính chung toàn bộ nên nhỏ hơn, vì đơn vị vượt bù cho đơn vị thiếu. Màu xanh đậm dần: kết quả tốt dần trong cùng một dòng.",
    columns: ["TT", "Chỉ tiêu / nội dung", "Toàn bộ", "Đã báo cáo", "Phải báo cáo"],
    code: "Mã",
    file: "Tệp nguồn",
    sheet: "Trang tính",
    communes: "Số xã",
    unitCode: "Mã đơn vị",
    attained: ["Đạt", "Không đạt"],
    notReceived: "chưa có báo cáo",
    adjustedOnly: "số điều chỉnh",
    heading: "{name} ({unit})",
    target: "chỉ tiêu {target}",
    numerator: "Tử số: {text}",
    denominator: "Mẫu số: {text}",
    able: "Số đơn vị có thể đạt",
    value: "Số liệu: {text}",
    source: "Nguồn (ô trong tệp của đơn vị)",
    rate: "Kết quả ({unit})",
    share: "Đơn vị trực thuộc chưa báo cáo",
    missing: "Còn thiếu để đạt chỉ tiêu ({counted})",
    rank: "Thứ tự theo số còn thiếu",
    rankByValue: "Xếp thứ theo kết quả",
    previous: "Số liệu năm trước",
    previousDenominator: "Mẫu số năm trước",
    restated: " (tính lại theo địa giới mới)",
    least: "Mẫu số còn có thể thêm, ít nhất (năm trước −{percent} %)",
    most: "Còn có thể thêm, nhiều nhất",
    mostDenominator: "Mẫu số còn có thể thêm, nhiều nhất (năm trước +{percent} %)",
    low: "Thấp nhất nếu các đơn vị còn lại báo cáo",
    high: "Cao nhất nếu các đơn vị còn lại báo cáo",
    adjustment: "Điều chỉnh",
    adjustmentNote:
      "Điều chỉnh {field}: {old} → {new}\nLý do: {reason}\nVăn bản: {document}\nXác nhận: {confirmedBy}, {when}",
    silentNote: "{unit}: {reason}. Xem “Kết quả kiểm tra”.",
  },
  checks: {
    title: "KẾT QUẢ KIỂM TRA",
    counts: "{error} lỗi, {warning} cảnh báo, {info} thông tin",
    confirmed: "({confirmed} cảnh báo đã xác nhận đúng)",
    none: "Không có nội dung nào cần rà soát.",
    reading:
      "Lỗi: số liệu, trang hoặc đơn vị không được đưa vào tổng hợp, coi như chưa có. Cảnh báo: số liệu vẫn được dùng, đề nghị rà soát; đã rà soát và số liệu đúng thì ghi tên ở “Người xác nhận đúng”, giữ nguyên khi số liệu không đổi. “Mở”: ô của báo cáo; “Xem”: dòng trong “Chi tiết theo đơn vị”.",
    opened: "Mở ô",
    seen: "Chi tiết",
    noUnit: "(chưa rõ đơn vị)",
    wholeRow: "(toàn bộ)",
  },
  adjustments: {
    title: "ĐIỀU CHỈNH SỐ LIỆU",
    reading:
      "Số liệu được sửa hoặc bổ sung (điện thoại, văn bản ký số …). Có thể ghi thêm dòng ở dưới rồi tổng hợp lại. Báo cáo gốc không bị sửa; số điều chỉnh được đánh dấu ở mọi nơi.",
    field: { numerator: "Tử số", denominator: "Mẫu số", value: "Giá trị" },
    pick: "Chọn trong danh sách",
    pickUnit: "Chọn tên đơn vị trong danh sách.",
    pickIndicator: "Chọn tên chỉ tiêu trong danh sách.",
    pickField: "Tử số, Mẫu số, hoặc Giá trị (số đếm; Đạt là 1, Không đạt là 0).",
    number: "Số nguyên",
    numberMessage: "Nhập số nguyên từ 0 trở lên. Để trống “Số cũ” nếu đơn vị chưa có số liệu.",
  },
  catalogue: {
    title: "DANH MỤC CHỈ TIÊU ĐANG ÁP DỤNG",
    reading:
      "Định nghĩa, chỉ tiêu và cách tính của lần tổng hợp này. Các dòng, cột kỹ thuật dùng khi đọc lại được ẩn; chỉ bỏ ẩn khi cần sửa cách tính.",
  },
  journal: {
    title: "NHẬT KÝ TỔNG HỢP",
    when: "Thời điểm tổng hợp",
    version: "Phiên bản công cụ",
    year: "Năm học",
    province: "Tổng hợp cho",
    unitSet: "Bộ đơn vị",
    plan: "Danh mục theo",
    about: "Về danh mục",
    previous: "Số liệu năm trước",
    bases: "Cơ sở so sánh",
    technical: "Thông tin kỹ thuật",
    options: "Tùy chọn",
    asOf: "Số liệu tính đến",
    remarks: "Ghi chú trong báo cáo",
    remarkUnits: "{count} đơn vị",
    resubmissions: "Báo cáo gửi lại",
    resubmissionTaken: "{unit}: nhận “{newer}” thay cho “{older}” ({date})",
    resubmissionKept: "{unit}: giữ “{older}”, không nhận “{newer}” ({date})",
    sources: "Tệp đã đọc",
    sourceColumns: ["Đơn vị", "Tệp", "Trang tính", "Chỉ tiêu có số liệu", "Kích thước (byte)", "SHA-256"],
    unused: "(không dùng)",
    notReceived: "(chưa nhận)",
    of: "{reported}/{expected}",
    adjustments: "Điều chỉnh đã áp dụng",
    adjustmentColumns: ["Đơn vị", "Chỉ tiêu", "Nội dung", "Ngày", "Văn bản; người xác nhận", "Lý do"],
    adjustmentText: "{field}: {old} → {new}",
    noAdjustments: "Không có.",
    none: "không có",
  },
};

/** Texts of every label in one language. */
export type Labels = typeof vi;

const en: Labels = {
  summary: {
    title: "RESULTS AGAINST THE EDUCATION TARGETS",
    scope: "{province} – {year}",
    plan: "Under plan {number} of {date}, {issuer}",
    planUndated: "Under plan {number}, {issuer}",
    asOf: "Figures as of {date}",
    units: "Reports received from {received} of {count} units",
    unitsMissing: "; none from: {names}",
    unitsBlank: "; sent without a usable figure: {names}",
    exceededAndMet: "Met or exceeded: ",
    provisional: "provisional {reported}/{expected}",
    provisionalWhole: "provisional",
    silentUnits: "no figures from: {names}",
    bounds: "the whole may lie between {low} and {high}{mark}",
    assumption: "(*) Assuming silent units' denominators within {percent} % of last year's.",
    incompleteShare: "incomplete: {names}",
    share: "{unit} ({reported}/{expected})",
    causes: "most missing: {names}",
    cause: "{unit} {missing}",
    others: "and {count} other units",
    causesLevel: "not attained: {names}",
    adjusted: "with adjusted figures: {names}",
    changedTarget: "target changed: {versions}",
    ownTargets: "below the unit's own target: {names}",
    undecided: "no decision yet: {names}",
    goal: "goal of {year}: {target}, {left} left",
    goalPerYear: " ({perYear} a year)",
    standards: "Schools at national standard (level 1 + level 2): {schools}",
    standardsUnit: "%",
    standardsNote: "{count} schools",
    standardsProvisional: "Provisional, units are missing: ",
    readingPlain:
      "A rate for the whole is the sum of numerators over the sum of denominators (see “Chi tiết theo đơn vị”), never a mean of rates.",
    reading:
      "A rate for the whole is the sum of numerators over the sum of denominators (see “Chi tiết theo đơn vị”), never a mean of rates. Attainment below 100 % is cut, not rounded, to one decimal. Every coloured cell also says it in words.",
  },
  detail: {
    title: "DETAILS BY UNIT",
    reading:
      "Each indicator with numerator, denominator and source by unit; “Whole” is the sum, and the rate is sum of numerators over sum of denominators. Italic figures with * are adjusted (see “Điều chỉnh”). A cell with words is a unit without a figure, not zero; a cell with × is a unit that is not asked for the row. Columns “missing” count each unit by itself; “Needed” in “Tổng hợp” counts the whole and is smaller, since units above the target make up for others. The deeper the blue, the better the result within one row.",
    readingAlone:
      "Each indicator with numerator, denominator and source by unit; “Whole” is the sum, and the rate is sum of numerators over sum of denominators. Italic figures with * are adjusted. A cell with words is a unit without a figure, not zero; a cell with × is a unit that is not asked for the row. Columns “missing” count each unit by itself; “Needed” in “Tổng hợp” counts the whole and is smaller, since units above the target make up for others. The deeper the blue, the better the result within one row.",
    columns: ["No.", "Indicator / content", "Whole", "Reported", "Expected"],
    code: "Code",
    file: "Source file",
    sheet: "Sheet",
    communes: "Communes",
    unitCode: "Unit code",
    attained: ["Attained", "Not attained"],
    notReceived: "no report",
    adjustedOnly: "adjusted figures",
    heading: "{name} ({unit})",
    target: "target {target}",
    numerator: "Numerator: {text}",
    denominator: "Denominator: {text}",
    able: "Units that can attain it",
    value: "Figure: {text}",
    source: "Source (cell of the unit's file)",
    rate: "Result ({unit})",
    share: "Smaller units that have not reported",
    missing: "Missing to the target ({counted})",
    rank: "Rank by number missing",
    rankByValue: "Rank by result",
    previous: "Last year's figure",
    previousDenominator: "Last year's denominator",
    restated: " (worked out over the boundaries of now)",
    least: "Denominator still to come, at least (last year −{percent} %)",
    most: "Still to come, at most",
    mostDenominator: "Denominator still to come, at most (last year +{percent} %)",
    low: "Lowest possible once the others report",
    high: "Highest possible once the others report",
    adjustment: "Adjusted",
    adjustmentNote:
      "Adjusted {field}: {old} → {new}\nReason: {reason}\nDocument: {document}\nConfirmed by: {confirmedBy}, {when}",
    silentNote: "{unit}: {reason}. See “Kết quả kiểm tra”.",
  },
  checks: {
    title: "FINDINGS",
    counts: "{error} {error|error|errors}, {warning} {warning|warning|warnings}, {info} {info|info|infos}",
    confirmed: "({confirmed} {confirmed|warning|warnings} confirmed right)",
    none: "Nothing was found.",
    reading:
      "Error: the figure, sheet or unit is left out and counts as silent. Warning: the figure is used; please check it. Where it is right, put a name into “Confirmed right by”: it stays as long as the figure is the same. “Open”: the cell of the report; “See”: the row in “Chi tiết theo đơn vị”.",
    opened: "Open",
    seen: "Details",
    noUnit: "(unit not known)",
    wholeRow: "(the whole)",
  },
  adjustments: {
    title: "ADJUSTMENTS",
    reading:
      "Figures corrected or supplied (a phone call, a signed document …). Add rows below and consolidate again. The reports stay untouched; adjusted figures are marked wherever they show.",
    field: { numerator: "Numerator", denominator: "Denominator", value: "Value" },
    pick: "Choose from the list",
    pickUnit: "Choose a unit from the list.",
    pickIndicator: "Choose an indicator from the list.",
    pickField: "Numerator, Denominator, or Value (a count; attained is 1, not attained 0).",
    number: "Whole number",
    numberMessage: "Type a whole number from 0. Leave “Old” empty where the unit gave none.",
  },
  catalogue: {
    title: "CATALOGUE IN FORCE",
    reading:
      "Definitions, targets and methods of this consolidation. Technical rows and columns are hidden and read back; show them only to change a method.",
  },
  journal: {
    title: "JOURNAL",
    when: "Consolidated at",
    version: "Version",
    year: "School year",
    province: "Consolidated for",
    unitSet: "Set of units",
    plan: "Catalogue after",
    about: "About the catalogue",
    previous: "Last year's figures",
    bases: "Bases",
    technical: "Technical details",
    options: "Options",
    asOf: "Figures as of",
    remarks: "Notes in the reports",
    remarkUnits: "{count} units",
    resubmissions: "Reports that came again",
    resubmissionTaken: "{unit}: “{newer}” taken in the place of “{older}” ({date})",
    resubmissionKept: "{unit}: “{older}” kept, “{newer}” not taken ({date})",
    sources: "Files read",
    sourceColumns: ["Unit", "File", "Sheet", "Indicators with figures", "Size (bytes)", "SHA-256"],
    unused: "(not used)",
    notReceived: "(not received)",
    of: "{reported}/{expected}",
    adjustments: "Adjustments in force",
    adjustmentColumns: ["Unit", "Indicator", "Change", "Date", "Document; confirmed by", "Reason"],
    adjustmentText: "{field}: {old} → {new}",
    noAdjustments: "None.",
    none: "none",
  },
};

export const labels: Readonly<Record<Language, Labels>> = { vi, en };

/** Severities as the list of findings writes them. */
export const SEVERITY_TEXTS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: "Lỗi", warning: "Cảnh báo", info: "Thông tin" },
  en: { error: "Error", warning: "Warning", info: "Info" },
};

/** A unit that says the row does not concern it; the same in every language, because formulas count it. */
export const NOT_APPLICABLE_TEXT = "KAD";

/** A unit that is not asked for the row, as official forms cross a cell out: a cell that somebody cleared is a silence instead. */
export const NOT_ASKED_TEXT = "×";
