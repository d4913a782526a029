import type { Indicator } from "../../model/indicator";
import type { Localized } from "../../model/finding";

/** How one field of an indicator stands in the Danh mục. */
export interface CatalogueField {
  readonly key: keyof Indicator;
  readonly label: Localized;
  /** Column width in characters. */
  readonly width: number;
  /** `entries`: a list of several parts each, one entry a line. */
  readonly type: "text" | "number" | "flag" | "list" | "entries";
  /** What a blank cell means: the field is `null`, is not there, or is an empty text. */
  readonly blank: "null" | "absent" | "empty";
}

/** Every field of an indicator, in the order of the sheet's columns. */
export const CATALOGUE_FIELDS = [
  { key: "tt", label: { vi: "TT", en: "No." }, width: 6, type: "number", blank: "empty" },
  { key: "code", label: { vi: "Mã", en: "Code" }, width: 20, type: "text", blank: "empty" },
  { key: "nameVi", label: { vi: "Chỉ tiêu", en: "Indicator" }, width: 46, type: "text", blank: "empty" },
  {
    key: "unit",
    label: { vi: "Đơn vị tính", en: "Unit of measure" },
    width: 12,
    type: "text",
    blank: "empty",
  },
  {
    key: "baseline",
    label: { vi: "Kết quả năm trước", en: "Last year" },
    width: 10,
    type: "number",
    blank: "null",
  },
  {
    key: "target",
    label: { vi: "Chỉ tiêu phấn đấu", en: "Target" },
    width: 10,
    type: "number",
    blank: "null",
  },
  {
    key: "direction",
    label: { vi: "Tốt khi (higher: cao, lower: thấp)", en: "Better when" },
    width: 11,
    type: "text",
    blank: "empty",
  },
  {
    key: "kind",
    label: {
      vi: "Loại (rate: tỷ lệ, count: số đếm, attained: số đơn vị đạt, share: tỷ lệ đơn vị đạt, value: một nguồn)",
      en: "Kind",
    },
    width: 14,
    type: "text",
    blank: "empty",
  },
  { key: "scale", label: { vi: "Nhân với", en: "Scale" }, width: 8, type: "number", blank: "empty" },
  {
    key: "decimals",
    label: { vi: "Số chữ số thập phân", en: "Decimals" },
    width: 9,
    type: "number",
    blank: "empty",
  },
  {
    key: "numeratorVi",
    label: { vi: "Tử số (hoặc số liệu)", en: "Numerator (or figure)" },
    width: 38,
    type: "text",
    blank: "empty",
  },
  {
    key: "denominatorVi",
    label: { vi: "Mẫu số", en: "Denominator" },
    width: 32,
    type: "text",
    blank: "null",
  },
  { key: "countedVi", label: { vi: "Đếm theo", en: "Counted" }, width: 11, type: "text", blank: "empty" },
  {
    key: "reportedBy",
    label: { vi: "Ai báo cáo (unit: đơn vị, department: Sở, both: cả hai)", en: "Reported by" },
    width: 14,
    type: "text",
    blank: "empty",
  },
  {
    key: "levels",
    label: { vi: "Chỉ hỏi cấp", en: "Levels asked" },
    width: 11,
    type: "list",
    blank: "absent",
  },
  {
    key: "countOf",
    label: { vi: "Đếm xã (commune)", en: "Count of" },
    width: 11,
    type: "text",
    blank: "absent",
  },
  {
    key: "mayExceed",
    label: { vi: "Tử số được lớn hơn mẫu số", en: "Numerator may exceed" },
    width: 11,
    type: "flag",
    blank: "absent",
  },
  {
    key: "nestedIn",
    label: { vi: "Nằm trong chỉ tiêu", en: "Nested in" },
    width: 18,
    type: "text",
    blank: "absent",
  },
  {
    key: "disjointWith",
    label: { vi: "Tách khỏi chỉ tiêu", en: "Disjoint with" },
    width: 18,
    type: "text",
    blank: "absent",
  },
  {
    key: "legalBasis",
    label: { vi: "Căn cứ pháp lý", en: "Legal basis" },
    width: 34,
    type: "text",
    blank: "empty",
  },
  { key: "noteVi", label: { vi: "Ghi chú", en: "Note" }, width: 40, type: "text", blank: "absent" },
  {
    key: "nameEn",
    label: { vi: "Tên tiếng Anh", en: "English name" },
    width: 38,
    type: "text",
    blank: "empty",
  },
  {
    key: "numeratorEn",
    label: { vi: "Tử số (hoặc số liệu), tiếng Anh", en: "Numerator (or figure) in English" },
    width: 38,
    type: "text",
    blank: "absent",
  },
  {
    key: "denominatorEn",
    label: { vi: "Mẫu số, tiếng Anh", en: "Denominator in English" },
    width: 32,
    type: "text",
    blank: "absent",
  },
  {
    key: "baselineText",
    label: { vi: "Kết quả năm trước như in", en: "Last year as printed" },
    width: 11,
    type: "text",
    blank: "empty",
  },
  {
    key: "targetText",
    label: { vi: "Chỉ tiêu như in", en: "Target as printed" },
    width: 11,
    type: "text",
    blank: "empty",
  },
  {
    key: "printedAlias",
    label: { vi: "Cách viết khác trong kế hoạch", en: "The plan's spelling" },
    width: 38,
    type: "text",
    blank: "null",
  },
  {
    key: "numeratorVar",
    label: { vi: "Biến tử số", en: "Numerator variable" },
    width: 22,
    type: "text",
    blank: "empty",
  },
  {
    key: "denominatorVar",
    label: { vi: "Biến mẫu số", en: "Denominator variable" },
    width: 22,
    type: "text",
    blank: "null",
  },
  {
    key: "targetOperator",
    label: { vi: "So sánh (>=, >, <=, <, =)", en: "Operator" },
    width: 11,
    type: "text",
    blank: "absent",
  },
  {
    key: "targetHistory",
    label: { vi: "Chỉ tiêu đã thay đổi (ngày | văn bản | chỉ tiêu | như in)", en: "Changed targets" },
    width: 40,
    type: "entries",
    blank: "absent",
  },
  {
    key: "yearTargets",
    label: { vi: "Chỉ tiêu các năm (năm | chỉ tiêu | như in)", en: "Targets of several years" },
    width: 30,
    type: "entries",
    blank: "absent",
  },
  {
    key: "unitTargets",
    label: { vi: "Chỉ tiêu giao đơn vị (mã | chỉ tiêu)", en: "Units' targets" },
    width: 30,
    type: "entries",
    blank: "absent",
  },
  {
    key: "unitTargetsName",
    label: { vi: "Tên danh sách giao đơn vị", en: "Name of the units' list" },
    width: 24,
    type: "text",
    blank: "absent",
  },
  {
    key: "counts",
    label: { vi: "Chỉ tính quyết định công nhận (decision)", en: "Counts" },
    width: 14,
    type: "text",
    blank: "absent",
  },
  {
    key: "clock",
    label: { vi: "Thời gian (schoolYear: năm học, calendarYear: năm, date: ngày)", en: "Clock" },
    width: 14,
    type: "text",
    blank: "absent",
  },
] as const satisfies readonly CatalogueField[];

/** Facts of the catalogue as a whole, above the table: path of the field and its label. */
export const CATALOGUE_FACTS = [
  { path: "plan.number", label: { vi: "Kế hoạch số", en: "Plan number" } },
  { path: "plan.date", label: { vi: "Ngày ban hành", en: "Date" } },
  { path: "plan.issuer", label: { vi: "Cơ quan ban hành", en: "Issuer" } },
  { path: "plan.baselineYear", label: { vi: "Năm học của kết quả năm trước", en: "Year of the baseline" } },
  { path: "plan.targetYear", label: { vi: "Năm học của chỉ tiêu", en: "Year of the targets" } },
  {
    path: "plan.round",
    label: {
      vi: "Kỳ báo cáo (start: đầu năm, semester1: học kỳ I, estimate: ước, official: chính thức)",
      en: "Reporting round",
    },
  },
  { path: "about", label: { vi: "Về danh mục", en: "About" } },
  { path: "printedHeader", label: { vi: "Tiêu đề cột của biểu in (JSON)", en: "Printed heading (JSON)" } },
] as const satisfies readonly { readonly path: string; readonly label: Localized }[];
