/** Rows named so carry the numerator or the denominator of the indicator above them. */
export const numeratorRowWords = ["Tử số"] as const;
export const denominatorRowWords = ["Mẫu số"] as const;

/** How a line begins that is a note to the reader of the report. */
export const remarkWords = ["ghi chú", "lưu ý", "số liệu minh họa", "số liệu ước tính"] as const;

/** How a line below a table begins that is about all figures above it, alone or behind such a word: "Ghi chú: Số liệu năm học 2023-2024". */
export const noteLeads = [...remarkWords.slice(0, 2), "chú thích", "chú ý", "note"] as const;
export const figureNouns = [
  "số liệu",
  "các số liệu",
  "toàn bộ số liệu",
  "mọi số liệu",
  "tất cả số liệu",
  "tất cả các số liệu",
  "kết quả trên",
  "các kết quả trên",
  "đây mới là",
  "đây là",
  "trên đây là",
  "biểu này",
  "biểu trên",
  "bảng này",
  "bảng trên",
  "đơn vị tính",
] as const;

/** What a line calls figures that says nothing else of them: "Estimated figures". */
export const figureWords = ["số liệu", "figures", "data"] as const;

/** Before the figures in a remark that says which ones were taken: "Lấy số năm trước". */
export const takingWords = [
  "lấy",
  "lấy theo",
  "lấy lại",
  "dùng",
  "sử dụng",
  "tính theo",
  "ghi theo",
] as const;

/** What a remark calls its row's figure: "Số kế hoạch". */
export const remarkedNouns = ["số liệu", "số"] as const;

/** Words in a note or a remark that say that somebody's figures are still to come. */
export const unreportedWords = [
  "chưa báo cáo",
  "chưa gửi báo cáo",
  "chưa nộp báo cáo",
  "chưa có báo cáo",
  "chưa gửi số liệu",
  "chưa nộp số liệu",
] as const;

/** Remarks that call their row's figure a plan by nothing else; "Đạt kế hoạch" compares it with one. */
export const plannedRemarks = [
  "kế hoạch",
  "kế hoạch giao",
  "dự kiến",
  "dự kiến đạt",
  "phấn đấu",
  "đăng ký",
  "chỉ tiêu giao",
  "chỉ tiêu phấn đấu",
] as const;

/** How a remark begins whose figure is of a part alone, or lacks one: "Chỉ tính học sinh nữ", "Chưa gồm xã Pa Tần". */
export const partialWords = [
  "mới có",
  "mới tổng hợp",
  "chỉ tính",
  "chỉ gồm",
  "chỉ bao gồm",
  "chỉ thống kê",
  "chỉ lấy",
  "tính riêng",
  "chưa gồm",
  "chưa bao gồm",
  "chưa kể",
  "chưa tính",
  "chưa có số liệu",
  "chưa đủ số liệu",
  "còn thiếu số liệu",
  "thiếu số liệu",
] as const;
export const halfNouns = ["tử số", "mẫu số"] as const;

/** Words in such a line that say that figures lack something: "Số liệu chưa có xã Pa Tần". */
export const lackingWords = [
  "chưa có",
  "chưa gồm",
  "chưa bao gồm",
  "chưa kể",
  "chưa tính",
  "không gồm",
  "không bao gồm",
  "chưa đủ",
  "chưa đầy đủ",
  "chưa cập nhật",
  "còn thiếu",
  "thiếu",
] as const;

/** How a line above a table begins that makes all below it a part: "Riêng các lớp ghép", "(Chỉ tính con hộ nghèo)". */
export const onlyWords = [
  "riêng",
  "chỉ tính",
  "chỉ gồm",
  "chỉ bao gồm",
  "chỉ có",
  "chỉ thống kê",
  "chỉ lấy",
  "tính riêng",
  "dành riêng cho",
] as const;

/** Words by which a sheet's name says that it is a draft or an old version. */
export const draftWords = ["nháp", "dự thảo", "cũ", "bản cũ", "draft", "old", "backup", "bản lưu"] as const;

/** Headings of columns in which anything may be remarked. */
export const remarkHeadings = [
  "ghi chú",
  "chú thích",
  "diễn giải",
  "giải trình",
  "nguyên nhân",
  "lý do",
  "note",
  "nhận xét",
  "thuyết minh",
  "minh chứng",
] as const;

/** Labels of rows of differences that say nothing else. */
export const differenceLabels = [
  "so sánh",
  "chênh lệch",
  "tăng",
  "giảm",
  "tăng giảm",
  "tăng/giảm",
  "tăng, giảm",
  "tăng (+), giảm (-)",
  "tăng (+)/giảm (-)",
  "so sánh tăng giảm",
  "so sánh (tăng, giảm)",
  "so sánh tăng, giảm",
] as const;

/** Headings of columns that say how a figure is made, and of nothing by which rows are told apart. */
export const formulaHeadings = [
  "cách tính",
  "cách xác định",
  "phương pháp tính",
  "công thức",
  "công thức tính",
] as const;

/** Headings of columns that say since when something is so: their dates tell no rows apart. */
export const sinceHeadings = [
  "ngày công nhận",
  "ngày được công nhận",
  "ngày quyết định",
  "ngày ban hành",
  "năm công nhận",
  "năm được công nhận",
  "năm đạt",
  "năm đạt chuẩn",
  "thời điểm công nhận",
] as const;

/** Nouns in the heading of a column that lists places or bodies beside the names: "Tên trường", "Đơn vị cấp xã". */
export const placeHeadings = [
  "trường",
  "xã",
  "phường",
  "huyện",
  "thôn",
  "bản",
  "địa bàn",
  "địa phương",
  "cơ sở",
  "nơi",
  "đơn vị",
] as const;

/** Nouns before the number of one of several tables: "Bảng 2: …", "Biểu số 1. …". */
export const tableNouns = ["bảng", "biểu", "mẫu", "phụ lục", "phần", "mục"] as const;

/** Words before what a title is a collection of: "Tổng hợp nhu cầu". */
export const collectingWords = ["tổng hợp", "thống kê", "biểu tổng hợp"] as const;

/** "Số" between such a noun and its number. */
export const numberWord = "số";

/** Between words for a report and those from whom it was gathered: "Tổng hợp từ báo cáo của 18 xã". */
export const gatheringWords = [
  "từ",
  "theo",
  "mới",
  "mới có",
  "chỉ có",
  "có",
  "gồm",
  "trên cơ sở",
  "được",
  "đã",
] as const;

/** Before the number of a day: "ngày 5/12". */
export const beforeDays = ["ngày", "đến", "hết"] as const;

/** A number behind these is that of a table or of a year, and tells of how many nothing. */
export const numberedNouns: readonly string[] = [...tableNouns, numberWord, "năm", "năm học"];

/** Beginnings of a line that goes on with the title above it: "và phương hướng năm học 2025-2026". */
export const continuingWords = ["và", "cùng với"] as const;
