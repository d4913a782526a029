/** Headings of the column of numbers, folded. */
export const ttHeadings = ["tt", "stt", "số tt", "số thứ tự", "tt.", "no", "no."] as const;

/** Headings of codes, which number the rows where nothing else does. */
export const codeHeadings = ["mã", "mã số", "mã chỉ tiêu", "ký hiệu", "mã ct", "mã hiệu"] as const;

/** Headings of the unit of measure. */
export const unitHeadings = [
  "đvt",
  "đv tính",
  "đv",
  "đơn vị",
  "đơn vị tính",
  "đơn vị đo",
  "đơn vị đo lường",
  "đơn vị tính toán",
  "đ.v.t",
  "unit",
] as const;

/** Words that the name's heading is made of; one of `nameHeads` must be among them. */
export const nameHeads = [
  "chỉ tiêu",
  "nội dung",
  "mục tiêu",
  "tiêu chí",
  "chỉ số",
  "danh mục",
  "diễn giải",
  "tên",
  "nhiệm vụ",
  "lĩnh vực",
  "hạng mục",
] as const;
export const nameFillers = [
  "các",
  "nhóm",
  "hệ thống",
  "một số",
  "chủ yếu",
  "chính",
  "cơ bản",
  "cụ thể",
  "chung",
  "phát triển",
  "giáo dục",
  "giáo dục và đào tạo",
  "gdđt",
  "đào tạo",
  "thực hiện",
  "chi tiết",
  "và",
  "của",
  "ngành",
  "tên gọi",
  "loại",
  "kinh tế",
  "xã hội",
  "kinh tế - xã hội",
  "-",
  "/",
  ",",
] as const;

/** Words before them. */
export const nameLeads = ["các", "một số"] as const;

/** A year that is named in the heading of the names. */
export const headedYear = /(?:năm học|năm|giai đoạn) ?20\d\d(?: ?- ?20\d\d)?/g;

/** Headings of the responsible office. */
export const officeWords = [
  "cơ quan",
  "chủ trì",
  "phụ trách",
  "trách nhiệm",
  "đơn vị thực hiện",
  "đơn vị chủ trì",
  "đơn vị phối hợp",
  "đơn vị theo dõi",
  "đơn vị báo cáo",
  "đơn vị tham mưu",
  "phân công",
  "phối hợp",
  "theo dõi",
  "nguồn số liệu",
  "nguồn",
] as const;

export const noteWords = [
  "ghi chú",
  "căn cứ",
  "giải trình",
  "lý do",
  "cơ sở pháp lý",
  "phương pháp tính",
  "cách tính",
  "thời gian",
  "giải pháp",
] as const;

/** Comparisons, parts of a year and shares: figures of a plan that are neither result nor target. */
export const otherWords = [
  "so sánh",
  "so với",
  "tăng, giảm",
  "tăng (+)",
  "tăng/giảm",
  "tăng giảm",
  "tốc độ",
  "tỷ trọng",
  "6 tháng",
  "9 tháng",
  "học kỳ",
  "hk1",
  "hki",
  "quý",
  "đến hết tháng",
  "chênh lệch",
  "mức độ hoàn thành",
  "đánh giá",
  "điểm chuẩn",
  "trọng số",
  "tăng bq",
  "bình quân",
  "trung bình cả nước",
  "cả nước",
] as const;

/** Heads of targets that were changed during the year. */
export const changedTargetWords = ["điều chỉnh", "sửa đổi", "bổ sung", "giao lại", "thay thế"] as const;

/** Heads of a target. */
export const targetWords = [
  "phấn đấu",
  "mục tiêu",
  "chỉ tiêu giao",
  "được giao",
  "tỉnh giao",
  "giao",
  "cần đạt",
  "đăng ký",
  "đề ra",
  "chỉ tiêu năm",
  "chỉ tiêu kế hoạch",
  "chỉ tiêu đến",
  "chỉ tiêu kh",
  ...changedTargetWords,
] as const;

/** Words of the column that is meant where several have the same year, the first that stands over one. */
export const preferredTargetWords = [
  ...changedTargetWords,
  "phấn đấu",
  "tổng số",
  "toàn tỉnh",
  "chung",
] as const;

export const estimateWords = [
  "ước",
  "ước thực hiện",
  "ước th",
  "uth",
  "ưth",
  "ước đạt",
  "dự ước",
  "dự kiến thực hiện",
  "dự kiến đạt",
] as const;

export const resultWords = [
  "đạt được",
  "thực hiện",
  "kết quả",
  "kq",
  "kqth",
  "hiện trạng",
  "thực trạng",
  "đã đạt",
  "th",
  "th năm",
  "số liệu nền",
  "năm gốc",
  "năm cơ sở",
  "chính thức",
  "hiện có",
  "hiện nay",
] as const;

/** A year that is named by its place before the plan's, not by its figures. */
export const previousYearWords = [
  "năm trước",
  "năm học trước",
  "năm liền trước",
  "năm học liền trước",
  "năm liền kề",
  "năm học liền kề",
  "năm vừa qua",
  "năm học vừa qua",
  "năm học qua",
  "năm đã qua",
  "năm học đã qua",
  "năm ngoái",
  "kỳ trước",
] as const;

export const planWords = [
  "kế hoạch",
  "kh",
  "chỉ tiêu",
  "dự kiến",
  "định hướng",
  "nghị quyết",
  "nq",
  "nhiệm vụ",
  "lộ trình",
  "phân kỳ",
  "năm học tới",
  "năm học sau",
  "năm học mới",
  "năm tới",
] as const;

/** What says in a title that a table is a plan's. */
export const planEvidence = [
  "mục tiêu",
  "phấn đấu",
  "kế hoạch",
  "chỉ tiêu",
  "chương trình hành động",
  "nghị quyết",
  "đề án",
  "lộ trình",
  "phương hướng",
  "nhiệm vụ",
] as const;

/** What says that a table tells of the past alone. */
export const recordEvidence = [
  "niên giám",
  "sơ bộ",
  "số liệu thống kê",
  "kết quả thực hiện",
  "báo cáo kết quả",
  "thống kê năm",
  "tổng hợp kết quả",
  "preliminary",
  "prel.",
] as const;

/** Headings of a form for reports. */
export const formHeadings = ["tử số", "mẫu số"] as const;
