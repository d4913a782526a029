import type { UnitLevel } from "../model/indicator";

/** A kind of administrative unit, as the word before a place's name says it. */
export type UnitForm =
  | "province"
  | "city"
  | "town"
  | "urbanDistrict"
  | "district"
  | "township"
  | "ward"
  | "specialZone"
  | "commune";

/** How a kind of unit is written: in full, and short with a point ("H. Sìn Hồ") or, for `free`, also without ("TP Lai Châu"). */
interface FormSpelling {
  readonly level: UnitLevel | "province";
  readonly full: string;
  readonly short: readonly string[];
  readonly free?: boolean;
}

/** Longer words first: thị xã is looked for before xã. */
export const UNIT_FORMS = {
  township: { level: "commune", full: "thị trấn", short: ["tt"], free: true },
  town: { level: "district", full: "thị xã", short: ["tx"], free: true },
  city: { level: "district", full: "thành phố", short: ["tp", "t.p"], free: true },
  specialZone: { level: "commune", full: "đặc khu", short: ["đk"] },
  ward: { level: "commune", full: "phường", short: ["p"] },
  district: { level: "district", full: "huyện", short: ["h"] },
  province: { level: "province", full: "tỉnh", short: ["t"] },
  urbanDistrict: { level: "district", full: "quận", short: ["q"] },
  commune: { level: "commune", full: "xã", short: ["x"] },
} as const satisfies Readonly<Record<UnitForm, FormSpelling>>;

/** Bodies that send or receive reports, by the words that a line begins with. "GDĐT" stands for every way of writing Giáo dục và Đào tạo. */
export const ORGANISATIONS = {
  committee: ["ubnd", "ủy ban nhân dân", "uỷ ban nhân dân", "hđnd", "hội đồng nhân dân"],
  office: [
    "phòng gdđt",
    "phòng giáo dục",
    "phòng gd",
    "pgdđt",
    "pgd",
    "p.gdđt",
    "p. gdđt",
    "p.gd",
    "p. gd",
    "phòng văn hóa - xã hội",
    "phòng văn hoá - xã hội",
    "phòng văn hóa xã hội",
    "phòng văn hoá xã hội",
    "phòng văn hóa và xã hội",
    "phòng văn hoá và xã hội",
    "phòng vh-xh",
    "phòng vhxh",
  ],
  department: ["sở gdđt", "sở giáo dục", "sở gd", "văn phòng sở"],
  school: ["trường", "trung tâm", "cơ sở giáo dục", "nhóm trẻ", "cụm trường"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Organisation = keyof typeof ORGANISATIONS;

/** What follows the word of a school where it is one: in a place's name, "Xã Trường Sơn", "Phường Trung Tâm", it is none. */
export const SCHOOL_KINDS = [
  "tiểu học",
  "th",
  "thcs",
  "thpt",
  "th&thcs",
  "trung học",
  "trung cấp",
  "mầm non",
  "mn",
  "mẫu giáo",
  "mg",
  "ptdt",
  "pt",
  "phổ thông",
  "dân tộc",
  "liên cấp",
  "cao đẳng",
  "đại học",
  "gd",
  "gdtx",
  "giáo dục",
  "học tập",
  "dạy nghề",
] as const;

/** Words right before a bare name that make it a school's or a village's: "THCS Cồn Tiên", "Bản Nà Tăm". */
export const PART_KINDS = [
  "th",
  "thcs",
  "thpt",
  "mn",
  "mg",
  "gdtx",
  "ptdtbt",
  "ptdtnt",
  "mầm non",
  "mẫu giáo",
  "tiểu học",
  "cơ sở",
  "phổ thông",
  "bán trú",
  "nội trú",
  "thôn",
  "bản",
  "ấp",
  "buôn",
  "khu phố",
  "điểm trường",
] as const;

/** Syllables behind "xã hội" in the names of communes; anything else speaks of society: "Văn hóa - Xã hội". */
export const SOCIAL_NAMES = [
  "an(?! (?:toàn|sinh|ninh))",
  "cư(?! dân)",
  "sơn",
  "thịnh",
  "hoan",
  "xuân",
  "phú",
  "nga",
  "yên",
] as const;

/** Beginnings of a time or date, where a name ends; never a syllable alone, since Năm and Quý are also names. */
export const TIME_WORDS: readonly string[] = [
  "năm học",
  "năm \\d",
  "tháng \\d",
  "ngày [\\d.]",
  "học kỳ",
  "quý [ivx\\d]",
  "giai đoạn",
];

/** How each of the spellings below begins: without it the long search for them is spared. */
export const EDUCATION_HINT = /gd|gi[áa]o d/iu;

/** Spellings of "Giáo dục và Đào tạo", with diacritics and without; shortened before anything else is read. */
export const EDUCATION_NAMES: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /(?:(?<![\p{L}\d])|(?<=(?<![\p{L}\d])P))(?:giáo dục ?(?:và|&|-|,)? ?đào tạo|GD ?(?:&|-|và|\+)? ?ĐT)(?![\p{L}\d])/giu,
    "GDĐT",
  ],
  [
    /(?:(?<![\p{L}\d])|(?<=(?<![\p{L}\d])P))(?:giao duc ?(?:va|&|-|,)? ?dao tao|GD ?(?:&|-|va|\+)? ?DT)(?![\p{L}\d])/giu,
    "GDDT",
  ],
];

/**
 * Line beginnings (folded) that name the unit: `strict` also without a colon; `colon` only with one, being short enough
 * to mean other things; `place` where the word before the colon is itself part of the name ("Huyện: Sìn Hồ").
 */
export const LABELS = {
  strict:
    /^(?:tên )?(?:đơn vị|cơ quan|địa phương|nơi) (?:báo cáo|lập biểu|lập báo cáo|gửi báo cáo|gửi)(?![\p{L}\d])(?: ?\([^)]*\))? ?[:.]* ?/u,
  colon:
    /^(?:tên )?(?:đơn vị|đv|địa phương|cơ quan(?: ?[,/] ?đơn vị)?|(?:huyện|thành phố|xã|phường|phòng gdđt)(?= (?:báo cáo|lập biểu)))(?: báo cáo| lập biểu| hành chính| thực hiện| tổng hợp| cấp huyện| cấp xã)?(?: ?\([^)]*\))? ?: ?/u,
  choice:
    /^(?:tên )?(?:huyện|xã|quận|phường)(?: ?[/,] ?(?:huyện|quận|thị xã|thành phố|tx|tp|phường|thị trấn|đặc khu|xã))+ ?: ?/u,
  place:
    /^(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu|phòng gdđt(?: huyện| thành phố| thị xã)?|ubnd (?:huyện|xã|phường|thành phố)) ?: ?/u,
  school: /^(?:tên )?(?:trường|nhà trường|cơ sở giáo dục) ?: ?(?=.*\p{L})/u,
} as const satisfies Readonly<Record<string, RegExp>>;

/** Line beginnings (folded) of those a report is sent to, never of the unit that reports. */
export const RECIPIENTS =
  /^(?:kính gửi|nơi nhận|(?:đơn vị|cơ quan|nơi) (?:nhận|tiếp nhận)|nhận báo cáo|gửi(?: đến)? ?:|báo cáo (?:gửi|với) )/u;

/** Line beginnings (folded) after which the province stands, "Tỉnh/thành phố: Lai Châu" too. */
export const PROVINCE_LABEL =
  /^tỉnh ?(?:[/,(]|hoặc|và)? ?(?:thành phố|tp\.?)?(?: trực thuộc (?:trung ương|tw))?\)? ?:/u;

/** A date line (folded): a place, then a date or its blanks, and nothing else. */
export const DATE_LINE =
  /^(?:[^,]{0,60}, ?)?(?:ngày[ .…_\d/]*tháng[ .…_\d/]*năm[ .…_\d]*|tháng[ .…_\d/]*năm[ .…_\d]*|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|ngày:? ?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|ngày (?:lập|báo cáo) ?:.*)$/u;

/** Line beginnings (folded) of a document's title. */
export const TITLES =
  /^\(?(?:báo cáo|biểu|phụ lục|kết quả|tổng hợp|bảng|thống kê|số liệu|danh sách|tình hình|mẫu|kèm theo|ban hành kèm|tiến độ|đánh giá)(?![\p{L}\d])/u;

/** The motto and other lines (folded) in which "xã" or the like is no unit. */
export const MOTTO = /^(?:cộng hoà xã hội chủ nghĩa|độc lập|đảng cộng sản|số ?:)/u;

/** What "Đơn vị:" introduces when it is the unit of measure (folded). */
export const MEASURES =
  /^(?:tính|%|phần trăm|người|trẻ|trẻ em|học sinh|hs|giáo viên|gv|sinh viên|trường|lớp|phòng|cơ sở|điểm trường|bộ|thiết bị|đồng|nghìn đồng|triệu đồng|tỷ đồng|xã|huyện|tỉnh|chỉ tiêu|lượt|em|cái|nhóm)(?: ?[,;/(]|\.?$)/u;
