import type { Layout } from "./kind";

const RATES = ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1", "GV_MN_CHUAN"];
const HALVES = "^|^|Tử số|Mẫu số|Tỷ lệ";

/** Groups of columns under the words of many offices; the figures asked for stand in the second. */
const beside = (first: string, second: string, outcome: Layout["outcome"] = "read"): Layout => ({
  name: `${first} | ${second}`,
  outcome,
  heads: [`TT|Chỉ tiêu|${first}|<|<|${second}|<|<`, `${HALVES}|Tử số|Mẫu số|Tỷ lệ`],
  body: "tt|name|n1|d1|r1|n|d|r",
  only: RATES,
});

const alone = (group: string, outcome: Layout["outcome"]): Layout => ({
  name: `${group} alone`,
  outcome,
  heads: [`TT|Chỉ tiêu|${group}|<|<`, HALVES],
  body: outcome === "read" ? "tt|name|n|d|r" : "tt|name|n1|d1|r1",
  only: RATES,
});

const columns = (heads: string, body: string): Layout => ({
  name: heads,
  outcome: "read",
  heads: [heads],
  body,
  only: RATES,
});

/** Headings in the words of districts, communes and schools, and the near misses beside them. */
export const headings: readonly Layout[] = [
  beside("Hiện trạng đầu năm học", "Hiện trạng cuối năm học"),
  beside("Nhà trường báo cáo", "UBND xã xác nhận"),
  beside("Thôn bản tự khai", "Ban chỉ đạo phổ cập thẩm định"),
  beside("Chỉ tiêu Đại hội Đảng bộ", "Kết quả đạt được"),
  beside("Mục tiêu chương trình MTQG", "Kết quả thực hiện"),
  beside("Chung cả nước", "Của huyện"),
  beside("Thực hiện 10 tháng", "Ước thực hiện 12 tháng", "asked"),
  beside("Trẻ trong địa bàn", "Trẻ ngoài địa bàn đến học", "asked"),
  beside("Trước sáp nhập", "Sau sáp nhập", "asked"),
  beside("Số liệu trên phần mềm EMIS", "Số liệu sổ theo dõi", "asked"),
  alone("Giảm trong năm", "asked"),
  alone("Tăng cả năm", "asked"),
  alone("Các trường trong huyện", "read"),
  alone("Hiện trạng", "read"),
  columns("TT|Chỉ tiêu|Công thức tính|Tử số|Mẫu số|Kết quả", "tt|name|Tử số/Mẫu số x 100%|n|d|r"),
  columns("TT|Chỉ tiêu|Nhu cầu theo danh mục|Đã trang bị|Tỷ lệ đáp ứng (%)", "tt|name|d|n|r"),
  columns("TT|Chỉ tiêu|Định mức tối thiểu|Thực có|Mức đáp ứng (%)", "tt|name|d|n|r"),
  columns("TT|Chỉ tiêu|- Tử số|- Mẫu số|- Tỷ lệ", "tt|name|n|d|r"),
  columns("TT|Chỉ tiêu|1. Tử số|2. Mẫu số|3. Tỷ lệ", "tt|name|n|d|r"),
  columns("TT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ|-", "tt|name|n|d|r|0.2"),
];
