import type { UnitLevel } from "../../model/indicator";
import type { Localized } from "../../model/finding";

/** What a column of a list of units holds. */
export type ListColumn =
  | "name"
  | "level"
  | "code"
  | "since"
  | "until"
  | "partOf"
  | "difficult"
  | "communes"
  | "aliases"
  | "formerCodes";

/** Headings of a list, in the order in which it is written; `also` are read too. Only the first is needed. */
export const LIST_COLUMNS = {
  name: { vi: "Tên đơn vị", en: "Unit", also: ["đơn vị", "tên", "tên đơn vị báo cáo", "đơn vị báo cáo"] },
  level: {
    vi: "Cấp",
    en: "Level",
    also: ["cấp đơn vị", "cấp hành chính", "loại", "loại hình", "loại đơn vị", "phân loại"],
  },
  code: {
    vi: "Mã",
    en: "Code",
    also: ["mã đơn vị", "mã số", "mã đvhc", "mã đơn vị hành chính", "mã xã", "mã trường"],
  },
  since: {
    vi: "Từ ngày",
    en: "From",
    also: ["ngày bắt đầu", "hiệu lực từ", "ngày thành lập", "ngày hiệu lực"],
  },
  until: { vi: "Đến ngày", en: "Until", also: ["ngày kết thúc", "hiệu lực đến"] },
  partOf: { vi: "Thuộc", en: "Part of", also: ["thuộc đơn vị", "trực thuộc", "thuộc xã"] },
  difficult: { vi: "Đặc biệt khó khăn", en: "Especially difficult", also: ["đbkk", "xã đbkk"] },
  communes: { vi: "Số xã", en: "Communes", also: ["số đơn vị cấp xã"] },
  aliases: { vi: "Tên khác", en: "Other names", also: ["tên gọi khác"] },
  formerCodes: { vi: "Mã cũ", en: "Former codes", also: [] },
} as const satisfies Readonly<Record<ListColumn, Localized & { readonly also: readonly string[] }>>;

/** Words that a heading over names is made of; one of `NAME_NOUNS` is among them: "Tên xã, phường", "Đơn vị hành chính cấp xã". */
export const NAME_NOUNS: readonly string[] = [
  "đơn vị",
  "xã",
  "phường",
  "đặc khu",
  "thị trấn",
  "huyện",
  "quận",
  "trường",
  "trường học",
  "cơ sở giáo dục",
];
export const NAME_FILLERS: readonly string[] = [
  "tên",
  "tên gọi",
  "danh sách",
  "các",
  "hành chính",
  "cấp",
  "báo cáo",
  "và",
  "hoặc",
];

/** The word that leads a heading over names rather than kinds or places. */
export const NAME_LEAD = "tên";

/** "(1)", "A": the number of a column under its heading. */
export const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-ZĐ])\)?$/;

/** The number of a section: "II", "B." */
export const SECTION_NUMBER = /^(?:[IVX]{1,5}|[A-ZĐ])[.)]?$/;

/** Rows of a list that hold no unit but all of them. */
export const SUM_NAMES: readonly string[] = [
  "tổng",
  "tổng cộng",
  "tổng số",
  "cộng",
  "toàn tỉnh",
  "toàn huyện",
  "toàn xã",
  "total",
];

/** Facts above the table, each in the cell beside its name. */
export const LIST_FACTS = {
  province: { vi: "Đơn vị tổng hợp", en: "Consolidated for", also: ["tỉnh", "tỉnh/thành phố"] },
  id: { vi: "Bộ đơn vị", en: "Set of units", also: [] },
  since: { vi: "Bộ có hiệu lực từ ngày", en: "Set in force from", also: [] },
  until: { vi: "Bộ có hiệu lực đến ngày", en: "Set in force until", also: [] },
} as const;

/** How the level of a unit is written. */
export const LEVEL_WORDS: Readonly<Record<UnitLevel, readonly string[]>> = {
  commune: ["xã", "cấp xã", "phường", "đặc khu", "thị trấn", "commune"],
  district: ["huyện", "cấp huyện", "quận", "thị xã", "thành phố", "cụm", "district"],
  department: ["sở", "sở gdđt", "cấp tỉnh", "department"],
  school: ["trường", "trường học", "cơ sở giáo dục", "school"],
};

/** A level as the list is written with it. */
export const LEVEL_NAMES: Readonly<Record<UnitLevel, string>> = {
  commune: "Xã",
  district: "Huyện",
  department: "Sở",
  school: "Trường",
};

/** What a written list tells its reader. */
export const LIST_HINT =
  "Chỉ cần cột Tên đơn vị; các cột khác có thể để trống. Có thể thêm, bớt dòng. Ngày ghi như 01/7/2025; đặc biệt khó khăn ghi x.";

/** How yes and no are written in the column of especially difficult units. */
export const YES_WORDS: readonly string[] = ["x", "có", "đbkk", "1", "yes", "true"];
export const NO_WORDS: readonly string[] = ["", "-", "không", "0", "no", "false"];

/** What is wrong in a list, with what to do; `{text}` is what stands in the cell. */
export const LIST_FAULTS = {
  noTable: {
    vi: "không có bảng đơn vị: cần một dòng tiêu đề có cột “Tên đơn vị”",
    en: "there is no table of units: a heading row with the column “Tên đơn vị” is needed",
  },
  noUnits: { vi: "bảng chưa có đơn vị nào", en: "the table has no unit" },
  noUnit: {
    vi: "“{text}” không có dạng tên đơn vị như các dòng khác; nếu là đơn vị, hãy ghi Cấp, nếu không, hãy xóa dòng này",
    en: "“{text}” is not named as the other units are; if it is one, give its level (Cấp), else remove the row",
  },
  noName: { vi: "dòng này có số liệu nhưng chưa có tên đơn vị", en: "this row has no name of a unit" },
  twoColumns: { vi: "hai cột cùng là “{text}”", en: "two columns are both “{text}”" },
  sameName: {
    vi: "“{text}” trùng tên với đơn vị ở ô {first}",
    en: "“{text}” is the name of the unit in {first} too",
  },
  sameCode: {
    vi: "mã “{text}” trùng với đơn vị ở ô {first}",
    en: "the code “{text}” is the unit’s in {first} too",
  },
  code: {
    vi: "mã “{text}” chỉ được gồm chữ cái không dấu, chữ số, _ và -",
    en: "the code “{text}” may only have unaccented letters, digits, _ and -",
  },
  codeZero: {
    vi: "mã {text} là số nên đã mất số 0 ở đầu; hãy định dạng ô là Text rồi nhập lại",
    en: "the code {text} is a number and has lost its leading zero; format the cell as Text and enter it again",
  },
  level: {
    vi: "cấp “{text}” không rõ; hãy ghi Xã, Huyện, Sở hoặc Trường",
    en: "the level “{text}” is not known; write Xã, Huyện, Sở or Trường",
  },
  date: {
    vi: "“{text}” không phải là ngày; hãy ghi như 01/7/2025",
    en: "“{text}” is no date; write it as 01/7/2025",
  },
  order: { vi: "đến ngày {text} lại trước từ ngày", en: "the end {text} is before the beginning" },
  difficult: {
    vi: "“{text}” không rõ; hãy ghi x hoặc để trống",
    en: "“{text}” is not understood; write x or leave it blank",
  },
  communes: {
    vi: "“{text}” không phải là số xã (số nguyên từ 0)",
    en: "“{text}” is no number of communes (a whole number from 0)",
  },
  error: { vi: "ô báo lỗi {text}", en: "the cell shows the error {text}" },
} as const satisfies Readonly<Record<string, Localized>>;
