/** Texts of the page that goes to a unit: Vietnamese, as every printed sheet. */
export const UNIT_PAGE = {
  sheet: "Phiếu kết quả",
  title: "PHIẾU KẾT QUẢ CỦA ĐƠN VỊ",
  about: "Kết quả thực hiện các chỉ tiêu giáo dục và đào tạo {year}",
  unit: "Đơn vị: {unit}",
  received: "Đã có số liệu của {reported}/{expected} chỉ tiêu phải báo cáo.",
  notReceived: "Chưa nhận được báo cáo của đơn vị.",
  columns: [
    "TT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Số liệu",
    "Kết quả",
    "Chỉ tiêu phấn đấu",
    "So với chỉ tiêu (+/-)",
    "So với năm trước (+/-)",
    "Cần thêm",
  ],
  own: "{target} (giao)",
  ofProvince: "{target} (toàn tỉnh)",
  findings: "Nội dung đề nghị rà soát:",
  noFindings: "Không có nội dung nào đề nghị rà soát.",
  finding: "{number}. {subject}: {found} {asked}",
  whole: "Về báo cáo",
  restated: " Số liệu năm trước được tính lại theo địa giới mới.",
  reading:
    "Số liệu của tỷ lệ ghi tử số/mẫu số. Chênh lệch của tỷ lệ tính bằng điểm phần trăm. Chỉ tiêu ghi “(giao)” là chỉ tiêu giao riêng cho đơn vị; ghi “(toàn tỉnh)” là tổng của toàn tỉnh, không so sánh riêng từng đơn vị. “Cần thêm” là số còn thiếu để riêng đơn vị đạt chỉ tiêu. Ô “So với năm trước” để trống: không có số liệu năm trước của đơn vị.",
} as const;
