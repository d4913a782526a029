/** What a column of figures holds. `value`: one column for counts, attainment and the rate. */
export type Measure = "n" | "d" | "r" | "value" | "fraction" | "yes" | "no";

export interface MeasureWording {
  readonly value: string;
  /** Whether any officer would read it, or it may be asked about. */
  readonly outcome: "read" | "ask";
  readonly columns: readonly Measure[];
  /** Headings in the order of the columns. */
  readonly variants: readonly (readonly string[])[];
  /** In which column counts and attainment are typed. */
  readonly countsIn: Measure;
  /** A count is written with the number it is of and the quotient. */
  readonly countsOf?: boolean;
  readonly only?: readonly string[];
}

const teachers = ["GV_MN_CHUAN", "GV_TH_CHUAN", "GV_THCS_CHUAN"] as const;
const schoolRows = [
  "MN_CQG_1",
  "MN_CQG_2",
  "TH_CQG_1",
  "TH_CQG_2",
  "TRUNG_HOC_CQG_1",
  "TRUNG_HOC_CQG_2",
] as const;
const equipment = ["TBDH_MN", "TBDH_TH", "TBDH_THCS"] as const;
const enrolment = ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1"] as const;
const attained = ["PCGD_THCS_1", "PCGD_THCS_2", "XMC_2"] as const;
const counts = ["PCGD_TH_3", "PCGD_THCS_3", ...attained] as const;

/** Columns of figures and their headings. */
export const measures: readonly MeasureWording[] = [
  {
    value: "numerator, denominator, rate",
    outcome: "read",
    columns: ["n", "d", "r"],
    variants: [
      ["Tử số", "Mẫu số", "Kết quả"],
      ["Tử số", "Mẫu số", "Tỷ lệ (%)"],
      ["Tử", "Mẫu", "Tỷ lệ"],
      ["Tử số", "Mẫu số", "Tỉ lệ %"],
      ["Tử số (người, trường)", "Mẫu số (người, trường)", "Kết quả (%)"],
    ],
    countsIn: "r",
  },
  {
    value: "rate, numerator, denominator",
    outcome: "read",
    columns: ["r", "n", "d"],
    variants: [
      ["Kết quả", "Tử số", "Mẫu số"],
      ["Tỷ lệ (%)", "Số đạt", "Tổng số"],
      ["Kết quả đạt", "Số lượng đạt", "Tổng số"],
    ],
    countsIn: "r",
  },
  {
    value: "numerator, denominator",
    outcome: "read",
    columns: ["n", "d"],
    variants: [
      ["Tử số", "Mẫu số"],
      ["Số đạt", "Tổng số"],
      ["Số lượng đạt", "Tổng số"],
    ],
    countsIn: "n",
  },
  {
    value: "total, attained, rate",
    outcome: "read",
    columns: ["d", "n", "r"],
    variants: [
      ["Tổng số", "Đạt", "Tỷ lệ (%)"],
      ["Tổng số", "Số đạt", "Tỷ lệ"],
      ["Tổng số", "Đạt chuẩn", "%"],
      ["TS", "Đạt", "TL (%)"],
    ],
    countsIn: "n",
    countsOf: true,
  },
  {
    value: "in other words",
    outcome: "read",
    columns: ["n", "d", "r"],
    variants: [
      ["Số lượng thực hiện", "Tổng số trong diện", "Tỷ lệ (%)"],
      ["Số đã đạt", "Tổng số phải đạt", "Tỷ lệ đạt (%)"],
      ["Số đạt yêu cầu", "Tổng số đối tượng", "Tỷ lệ %"],
      ["Số có mặt", "Số theo danh sách", "Đạt tỷ lệ (%)"],
      ["Số thực tế", "Số trong diện tính", "Tỷ lệ phần trăm"],
      ["Đạt được", "Trong tổng số", "Tỷ lệ"],
    ],
    countsIn: "n",
  },
  {
    value: "in other words, total first",
    outcome: "read",
    columns: ["d", "n", "r"],
    variants: [
      ["Tổng số đối tượng", "Số đối tượng đạt", "Tỷ lệ (%)"],
      ["Tổng số trong độ tuổi, diện tính", "Số đã thực hiện", "Tỷ lệ thực hiện (%)"],
      ["Phải thực hiện", "Đã thực hiện", "Đạt tỷ lệ (%)"],
      ["Quy mô", "Trong đó đạt", "Tỷ lệ đạt"],
    ],
    countsIn: "n",
    countsOf: true,
  },
  {
    value: "in the words of teachers",
    outcome: "read",
    columns: ["d", "n", "r"],
    variants: [
      ["Tổng số giáo viên", "Số giáo viên đạt chuẩn", "Tỷ lệ (%)"],
      ["Tổng số GV hiện có", "GV đạt chuẩn trình độ đào tạo", "Tỷ lệ đạt chuẩn (%)"],
      ["Số giáo viên", "Đạt chuẩn trở lên", "Tỷ lệ %"],
    ],
    countsIn: "n",
    only: teachers,
  },
  {
    value: "in the words of schools",
    outcome: "read",
    columns: ["d", "n", "r"],
    variants: [
      ["Tổng số trường", "Số trường đạt chuẩn", "Tỷ lệ (%)"],
      ["Số trường hiện có", "Trong đó đạt chuẩn quốc gia", "Tỷ lệ trường chuẩn (%)"],
      ["Tổng số trường", "Số trường được công nhận", "Tỷ lệ %"],
    ],
    countsIn: "n",
    only: schoolRows,
  },
  {
    value: "in the words of enrolment",
    outcome: "read",
    columns: ["n", "d", "r"],
    variants: [
      ["Số trẻ ra lớp", "Số trẻ trong độ tuổi", "Tỷ lệ huy động (%)"],
      ["Số trẻ đến trường", "Dân số độ tuổi", "Tỷ lệ huy động"],
      ["Số cháu được huy động", "Tổng số cháu trong độ tuổi", "Tỷ lệ (%)"],
    ],
    countsIn: "n",
    only: enrolment,
  },
  {
    value: "in the words of equipment",
    outcome: "read",
    columns: ["d", "n", "r"],
    variants: [
      ["Số thiết bị phải có", "Số thiết bị hiện có", "Tỷ lệ (%)"],
      ["Định mức tối thiểu", "Thực có", "Mức đáp ứng (%)"],
      ["Nhu cầu theo danh mục", "Đã trang bị", "Tỷ lệ đáp ứng (%)"],
    ],
    countsIn: "n",
    only: equipment,
  },
  {
    value: "counts alone",
    outcome: "read",
    columns: ["value"],
    variants: [
      ["Kết quả"],
      ["Thực hiện"],
      ["Số lượng"],
      ["Số liệu"],
      ["Đạt được"],
      ["Số xã, huyện đạt chuẩn"],
      ["Mức đạt"],
    ],
    countsIn: "value",
    only: counts,
  },
  {
    value: "fraction in one cell",
    outcome: "read",
    columns: ["fraction", "r"],
    variants: [
      ["Số đạt/tổng số", "Tỷ lệ (%)"],
      ["Tử số/Mẫu số", "Kết quả"],
      ["Đạt/Tổng số", "Tỷ lệ"],
    ],
    countsIn: "r",
  },
  {
    value: "attained and not attained",
    outcome: "read",
    columns: ["yes", "no"],
    variants: [
      ["Đạt", "Không đạt"],
      ["Có", "Không"],
      ["Đạt chuẩn", "Chưa đạt chuẩn"],
      ["Đã đạt", "Chưa đạt"],
    ],
    countsIn: "yes",
    only: attained,
  },
  {
    value: "rate alone",
    outcome: "read",
    columns: ["value"],
    variants: [["Kết quả"], ["Tỷ lệ (%), số lượng"], ["Thực hiện"], ["Mức đạt được"]],
    countsIn: "value",
  },
  {
    value: "headings without meaning",
    outcome: "ask",
    columns: ["n", "d", "r"],
    variants: [
      ["Cột 1", "Cột 2", "Cột 3"],
      ["Số liệu 1", "Số liệu 2", "Số liệu 3"],
      ["A", "B", "A/B"],
      ["Biểu I", "Biểu II", "Biểu III"],
    ],
    countsIn: "r",
  },
];
