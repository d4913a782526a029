/** Titles of reports of results. */
export const titles: readonly string[] = [
  "BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU GIÁO DỤC",
  "BÁO CÁO CHỈ TIÊU GIÁO DỤC VÀ ĐÀO TẠO",
  "BIỂU TỔNG HỢP SỐ LIỆU GIÁO DỤC VÀ ĐÀO TẠO",
  "THỐNG KÊ TÌNH HÌNH THỰC HIỆN CHỈ TIÊU NGÀNH GIÁO DỤC",
  "PHỤ LỤC SỐ LIỆU KÈM THEO BÁO CÁO TỔNG KẾT",
  "Biểu số 02: Hệ thống chỉ tiêu giáo dục",
  "TỔNG HỢP KẾT QUẢ CÁC CHỈ TIÊU CHỦ YẾU",
];

export const yearLines: readonly string[] = [
  "Năm học 2024-2025",
  "Năm học: 2024-2025",
  "(Năm học 2024 - 2025)",
  "NĂM HỌC 2024 – 2025",
];

export const numberHeadings: readonly string[] = ["TT", "STT", "Số TT", "Stt"];

export const nameHeadings: readonly string[] = [
  "Chỉ tiêu",
  "Tên chỉ tiêu",
  "Nội dung",
  "Chỉ tiêu báo cáo",
  "Danh mục chỉ tiêu",
  "Tiêu chí",
  "Các chỉ tiêu chủ yếu",
  "Nội dung thống kê",
  "Tên gọi chỉ tiêu",
];

export const unitHeadings: readonly string[] = ["Đơn vị tính", "ĐVT", "Đơn vị tính toán", "Đ.vị tính"];

/** Headings above all columns of figures that say nothing of them. */
export const superHeadings: readonly string[] = [
  "Số liệu",
  "Thông tin số liệu",
  "Phần số liệu",
  "Nội dung số liệu",
  "Các số liệu",
];

/** Headings over the figures, where no period or standing is told apart. */
export const resultHeadings: readonly string[] = [
  "Kết quả thực hiện",
  "Năm học 2024-2025",
  "Kết quả năm học 2024-2025",
  "Thực hiện năm học 2024-2025",
  "Tình hình thực hiện",
];

export const notes: readonly string[] = [
  "",
  "",
  "",
  "Đã rà soát",
  "Theo QĐ công nhận",
  "Số liệu phổ cập 2024",
  "xem biểu 3",
];

export const noteHeadings: readonly string[] = ["Ghi chú", "Ghi chú, nguồn số liệu", "Diễn giải thêm"];

/** Columns of something else beside the figures: heading and how their numbers come about. */
export const extras: readonly {
  readonly value: string;
  readonly heading: string;
  readonly kind: ExtraKind;
}[] = [
  { value: "target", heading: "Chỉ tiêu giao", kind: "rate" },
  { value: "target", heading: "Mục tiêu năm học", kind: "rate" },
  { value: "target", heading: "Kế hoạch năm", kind: "rate" },
  { value: "last year's rate", heading: "Kết quả (năm học trước)", kind: "rate" },
  { value: "last year's rate", heading: "Kết quả năm học 2023-2024", kind: "rate" },
  { value: "last year's rate", heading: "Kết quả khảo sát đầu năm", kind: "rate" },
  { value: "last year's rate", heading: "Tỷ lệ cùng thời điểm năm ngoái", kind: "rate" },
  { value: "comparison", heading: "So với kế hoạch (%)", kind: "ratio" },
  { value: "comparison", heading: "Tăng (+), giảm (-)", kind: "change" },
  { value: "comparison", heading: "Chênh lệch so với năm trước", kind: "change" },
  { value: "classes", heading: "Số lớp", kind: "small" },
  { value: "classes", heading: "Số điểm trường", kind: "small" },
  { value: "rank", heading: "Xếp thứ", kind: "rank" },
  { value: "rank", heading: "Xếp hạng trong tỉnh", kind: "rank" },
  { value: "population", heading: "Dân số toàn huyện", kind: "large" },
  { value: "population", heading: "Số hộ trên địa bàn", kind: "large" },
];

export type ExtraKind = "rate" | "ratio" | "change" | "small" | "rank" | "large";

/** Section rows by the indicators that stand below them. */
export const sections: readonly { readonly text: string; readonly codes: readonly string[] }[] = [
  { text: "Giáo dục mầm non", codes: ["NHA_TRE", "MAU_GIAO"] },
  { text: "Giáo dục tiểu học", codes: ["VAO_LOP_1", "HT_TIEU_HOC"] },
  {
    text: "Phổ cập giáo dục, xóa mù chữ",
    codes: ["PCGD_TH_3", "PCGD_THCS_1", "PCGD_THCS_2", "PCGD_THCS_3", "BIET_CHU_1", "BIET_CHU_2", "XMC_2"],
  },
  { text: "Đội ngũ nhà giáo", codes: ["GV_MN_CHUAN", "GV_TH_CHUAN", "GV_THCS_CHUAN"] },
  {
    text: "Trường đạt chuẩn quốc gia",
    codes: ["MN_CQG_1", "MN_CQG_2", "TH_CQG_1", "TH_CQG_2", "TRUNG_HOC_CQG_1", "TRUNG_HOC_CQG_2"],
  },
  { text: "Cơ sở vật chất, thiết bị", codes: ["TBDH_MN", "TBDH_TH", "TBDH_THCS"] },
];

/** Lines below the table. */
export const closings: readonly string[] = [
  "Ghi chú: số liệu tính đến ngày 31/5/2025",
  "NGƯỜI LẬP BIỂU",
  "Người tổng hợp: Lò Văn Pâng",
  "THỦ TRƯỞNG ĐƠN VỊ",
];

/** Words for a scale, in a heading, a unit cell and a line above; and those that look like one and are none. */
export const scales = {
  bracket: ["(nghìn người)", "(1.000 người)", "(ngàn người)", "(x1000)", "(nghìn)"],
  unitCell: ["nghìn người", "1000 người", "Nghìn trẻ", "ngàn người"],
  line: ["Đơn vị tính: nghìn người", "ĐVT: 1.000 người", "Đơn vị: nghìn trẻ, nghìn người"],
  plainLine: ["Đơn vị tính: người", "ĐVT: trẻ, học sinh, người", "Đơn vị tính: lượt người, %"],
} as const;
