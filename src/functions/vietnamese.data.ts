import type { FunctionId } from "./index";

/** The texts of a function in a Vietnamese Excel. Parameters stand in the order of the function's. */
export interface FunctionTexts {
  readonly description: string;
  readonly result: string;
  readonly parameters: readonly (readonly [name: string, description: string])[];
}

const DIRECTION = [
  "chiều",
  '"higher" (mặc định): cao hơn là tốt; "lower": thấp hơn là tốt; hoặc dấu >=, >, <=, <, =.',
] as const;
const ROUNDING = [
  "số_thập_phân",
  "Số chữ số thập phân để làm tròn kết quả trước khi so sánh; bỏ qua thì lấy nguyên kết quả.",
] as const;
const SCALE = ["hệ_số", "Số nhân với tỷ số: 100 (mặc định) cho %, 10000 cho “trên một vạn dân”."] as const;
const INDICATOR = ["chỉ_tiêu", "Mã (NHA_TRE) hoặc số thứ tự trong phụ lục (1)."] as const;
const CATALOGUE = [
  "danh_mục",
  "Bảng của trang Danh mục (EDU_DANH_MUC); bỏ qua thì dùng danh mục có sẵn.",
] as const;
const TARGET = ["chỉ_tiêu", "Chỉ tiêu phấn đấu, cùng thang đo với kết quả."] as const;

/** What Excel shows of each function in every language but English. */
export const vietnamese: Readonly<Record<FunctionId, FunctionTexts>> = {
  ATTAINMENT: {
    description:
      "Mức độ hoàn thành: kết quả / chỉ tiêu, hoặc chỉ tiêu / kết quả khi thấp hơn là tốt (1 = 100 %).",
    result: "Tỷ số; để trống khi thiếu số liệu.",
    parameters: [["kết_quả", "Kết quả thực hiện, một ô hoặc một vùng."], TARGET, DIRECTION],
  },
  SHORTFALL: {
    description: "Kết quả còn cách chỉ tiêu bao nhiêu, theo đơn vị tính; 0 khi đã đạt.",
    result: "Khoảng cách, từ 0 trở lên; để trống khi thiếu số liệu.",
    parameters: [["kết_quả", "Kết quả thực hiện, một ô hoặc một vùng."], TARGET, DIRECTION, ROUNDING],
  },
  STATUS: {
    description:
      "Đánh giá kết quả so với chỉ tiêu: Vượt, Đạt, Chưa đạt, Chưa có số liệu (thiếu kết quả hoặc chỉ tiêu).",
    result: "Lời đánh giá.",
    parameters: [["kết_quả", "Kết quả thực hiện, một ô hoặc một vùng."], TARGET, DIRECTION, ROUNDING],
  },
  POOLEDRATE: {
    description:
      "Tỷ lệ chung từ số liệu các đơn vị: tổng tử số / tổng mẫu số, không phải trung bình cộng các tỷ lệ.",
    result: "Tỷ lệ chung; để trống khi không cặp nào đủ hai số liệu.",
    parameters: [
      ["tử_số", "Tử số của các đơn vị."],
      ["mẫu_số", "Mẫu số, vùng cùng kích thước. Cặp thiếu một trong hai số liệu không được tính."],
      SCALE,
      [
        "số_thập_phân",
        "Số chữ số thập phân của tỷ lệ; bỏ qua thì không làm tròn. Dưới 100 % không bao giờ làm tròn thành 100.",
      ],
    ],
  },
  NEEDED: {
    description: "Tử số cần thêm bao nhiêu (người, giáo viên, trường …) để tỷ lệ đạt chỉ tiêu.",
    result: "Số nguyên, 0 khi đã đạt; để trống khi cả mẫu số cũng chưa đủ.",
    parameters: [
      ["tử_số", "Tử số, một ô hoặc một vùng."],
      ["mẫu_số", "Mẫu số."],
      ["chỉ_tiêu", "Chỉ tiêu của tỷ lệ."],
      SCALE,
      ["số_thập_phân", "Số chữ số thập phân của tỷ lệ khi báo cáo; bỏ qua thì so sánh tỷ lệ chưa làm tròn."],
      DIRECTION,
    ],
  },
  PROGRESS: {
    description:
      "Phần đã thực hiện của mức tăng (giảm) theo kế hoạch: (kết quả − năm trước) / (chỉ tiêu − năm trước).",
    result: "Tỷ số (1 = 100 %); để trống khi kế hoạch không thay đổi hoặc thiếu số liệu.",
    parameters: [
      ["năm_trước", "Kết quả năm trước."],
      ["kết_quả", "Kết quả thực hiện."],
      ["chỉ_tiêu", "Chỉ tiêu phấn đấu."],
    ],
  },
  RANKING: {
    description: "Thứ hạng của một giá trị trong các giá trị; bằng nhau thì cùng hạng tốt hơn.",
    result: "Thứ hạng, 1 là tốt nhất.",
    parameters: [
      ["giá_trị", "Giá trị cần xếp hạng, một ô hoặc một vùng."],
      ["các_giá_trị", "Mọi giá trị được so sánh. Ô trống không tham gia."],
      DIRECTION,
    ],
  },
  TARGET: {
    description: "Chỉ tiêu phấn đấu theo danh mục.",
    result: "Chỉ tiêu; để trống khi danh mục không có.",
    parameters: [INDICATOR, CATALOGUE],
  },
  BASELINE: {
    description: "Kết quả năm trước theo danh mục.",
    result: "Kết quả năm trước; để trống khi danh mục không có.",
    parameters: [INDICATOR, CATALOGUE],
  },
  INDICATOR: {
    description: "Tên chỉ tiêu, hoặc một trường khác của danh mục.",
    result: "Nội dung của trường; để trống khi danh mục không ghi.",
    parameters: [
      INDICATOR,
      [
        "trường",
        'Tên trường của trang Danh mục, như "unit", "target", "direction", "legalBasis" hoặc tiêu đề cột; bỏ qua thì là tên chỉ tiêu.',
      ],
      CATALOGUE,
    ],
  },
  TONUMBER: {
    description: 'Đọc số ghi dưới dạng chữ theo cách viết Việt Nam: "1.234" là 1234, "72,2%" là 72,2.',
    result: "Số; để trống với ô trống, “…” và “KAD”; 0 với “-”.",
    parameters: [["văn_bản", "Một ô hoặc một vùng."]],
  },
  TOUNICODE: {
    description: "Chuyển chữ theo bảng mã cũ TCVN3 (.VnTime) và VNI sang Unicode.",
    result: "Chữ Unicode.",
    parameters: [
      ["văn_bản", "Một ô hoặc một vùng; chữ đã là Unicode giữ nguyên."],
      ["bảng_mã", '"TCVN3" hoặc "VNI"; bỏ qua thì tự nhận biết.'],
    ],
  },
  SUMMARY: {
    description:
      "Các câu cho báo cáo: bao nhiêu chỉ tiêu đạt và vượt, từng chỉ tiêu chưa đạt, chỉ tiêu vượt, chỉ tiêu không giao, chỉ tiêu chưa có số liệu.",
    result: "Mỗi hàng một câu.",
    parameters: [
      ["tên", "Tên các chỉ tiêu."],
      ["đơn_vị_tính", 'Đơn vị tính ("%", "Xã").'],
      ["kết_quả", "Kết quả thực hiện."],
      ["chỉ_tiêu", "Chỉ tiêu phấn đấu."],
      ["chiều", '"higher" (mặc định), "lower" hoặc dấu >=, >, <=, <, = cho từng chỉ tiêu.'],
    ],
  },
};
