/** Units of measure of places and units of administration: what is counted are those that attained. */
export const placeMeasures = [
  "xã",
  "phường",
  "xã, phường",
  "xã/phường",
  "xã, phường, thị trấn",
  "xã, phường, đặc khu",
  "đơn vị",
  "đơn vị cấp xã",
  "đơn vị cấp huyện",
  "huyện",
  "huyện, thành phố",
  "huyện, thị xã, thành phố",
  "tỉnh",
] as const;

/** Units of measure of things and people that are counted. */
export const countMeasures = [
  "trường",
  "trường học",
  "điểm trường",
  "cơ sở",
  "cơ sở giáo dục",
  "trung tâm",
  "lớp",
  "nhóm, lớp",
  "nhóm lớp",
  "nhóm/lớp",
  "nhóm trẻ",
  "phòng",
  "phòng học",
  "người",
  "trẻ",
  "trẻ em",
  "cháu",
  "học sinh",
  "hs",
  "học viên",
  "sinh viên",
  "giáo viên",
  "gv",
  "cán bộ",
  "giải",
  "huy chương",
  "bộ",
  "thiết bị",
  "công trình",
  "đề tài",
  "lượt",
  "lượt người",
  "hộ",
  "thôn",
  "thôn, bản",
  "bản",
  "em",
  "số lượng",
  "cuộc",
  "mô hình",
  "suất",
] as const;

/** Units of measure of a single figure that is never pooled, written behind its number. */
const valueNouns = ["năm", "tuổi", "điểm"] as const;

/** Units of measure of a single figure that is never pooled. */
export const valueMeasures = [
  ...valueNouns,
  "chỉ số",
  "điểm số",
  "hạng",
  "xếp hạng",
  "thứ hạng",
  "bậc",
  "mức",
  "mức độ",
  "cấp độ",
  "lần",
  "hệ số",
] as const;

/** What the number of a target may be followed by: units of measure, folded. */
export const targetMeasures: readonly string[] = [
  ...["%", "phần trăm", "‰", "phần nghìn"],
  ...placeMeasures,
  ...countMeasures,
  ...valueNouns,
  ...["tỷ đồng", "triệu đồng", "triệu"],
];

/** Answers in place of a unit of measure: yes or no. */
export const yesNoMeasures = [
  "đạt",
  "đạt/không đạt",
  "đạt / không đạt",
  "đạt chuẩn",
  "có/không",
  "kết quả",
  "trạng thái",
] as const;

/** Scales of rates by their unit of measure. */
export const scales: readonly (readonly [measure: RegExp, scale: number])[] = [
  [/^%(?: \p{L}.*)?$|^phần trăm$|^tỷ lệ$|^tỷ lệ %$|^\(%\)$|^tỷ lệ \(%\)$/u, 100],
  [/^‰$|^phần nghìn$|(?:\/|trên) ?(?:1\.?000|nghìn) ?(?:dân|người|trẻ)?$/, 1000],
  [/vạn dân|(?:\/|trên) ?10\.?000 ?(?:dân|người)?/, 10_000],
  [/(?:\/|trên) ?100\.?000 ?(?:dân|người)/, 100_000],
];

/** Names of what is counted, by the unit of measure: "Số vụ bạo lực", in "Vụ". */
export const countedStarts = ["số", "số lượng", "tổng số", "tổng"] as const;

/** Names that begin so are single figures whatever their unit of measure. */
export const valueStarts = [
  "chỉ số",
  "tốc độ",
  "xếp hạng",
  "thứ hạng",
  "điểm trung bình",
  "điểm bình quân",
] as const;

/** Names of shares of units: "Tỷ lệ xã đạt chuẩn …", "Duy trì 100% xã …". */
export const shareName =
  /^(?:(?:tiếp tục )?duy trì |giữ vững |có )?(?:100 ?% )?(?:tỷ lệ |tỉ lệ )?(?:số )?(?:các )?(?:đơn vị cấp xã|đơn vị hành chính|xã(?! hội)|phường|huyện)(?:[ ,]|$)/;

/** What a name's numerator counts, and the word for it; the first that stands in the name. */
export const countedNouns = [
  "giáo viên",
  "cán bộ quản lý",
  "phòng học",
  "trường",
  "cơ sở",
  "trung tâm",
  "lớp",
  "xã",
  "phường",
  "học sinh",
  "sinh viên",
  "học viên",
  "trẻ",
  "người",
  "thiết bị",
  "lao động",
  "thôn",
  "bản",
] as const;

/** Verbs behind which a name says what is asked of those that are counted: what stands before them is the whole. */
export const turningWords = [
  "đạt",
  "được",
  "có",
  "tham gia",
  "hoàn thành",
  "bỏ học",
  "lưu ban",
  "tốt nghiệp",
  "ra lớp",
  "đi học",
  "đến trường",
  "đến lớp",
  "vào học",
  "vào lớp",
  "chuyển cấp",
  "học 2 buổi",
  "theo học",
  "biết chữ",
  "học",
  "sử dụng",
  "triển khai",
  "thực hiện",
  "ứng dụng",
  "suy dinh dưỡng",
  "kiên cố",
] as const;

/** Words of which "học" is the second part: behind them it is no verb, "học sinh tiểu học đạt". */
export const schoolWords = [
  "tiểu",
  "trung",
  "đại",
  "phòng",
  "lớp",
  "trường",
  "khoa",
  "môn",
  "năm",
  "cấp",
  "bậc",
  "dạy",
] as const;

/** Words behind "học" with which it is no verb. */
export const pupilWords = ["sinh", "viên", "kỳ", "bạ", "liệu", "phí", "bổng", "lực"] as const;
