/** Texts of the page that goes to a unit: Vietnamese, as every printed sheet. */
export const UNIT_PAGE = {
  sheet: "Phiếu kết quả",
  title: "PHIẾU KẾT QUẢ CỦA ĐƠN VỊ",
  about: "Kết quả thực hiện các chỉ tiêu giáo dục và đào tạo {year}",
  unit: "Đơn vị: {unit}",
  received: "Đã có số liệu của {reported}/{expected} chỉ tiêu phải báo cáo.",
  notReceived: "Chưa nhận được báo cáo của đơn vị.",
  cameUnused: "Báo cáo đã gửi chưa dùng để tổng hợp được.",
  unused: "chưa dùng được",
  sendAgain:
    "1. Về báo cáo: đề nghị kiểm tra tên đơn vị, năm học ghi trong báo cáo và gửi lại một bản chính thức.",
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
  ofWhole: "{target} ({whole})",
  /** Where the units together have no name of their own. */
  everyone: "toàn bộ",
  findings: "Nội dung đề nghị rà soát:",
  noFindings: "Không có nội dung nào đề nghị rà soát.",
  finding: "{number}. {subject}: {found} {asked}",
  attained: "Đạt",
  notAttained: "Không đạt",
  whole: "Về báo cáo",
  restated: " Số liệu năm trước được tính lại theo địa giới mới.",
  reading:
    "Số liệu của tỷ lệ ghi tử số/mẫu số. Chênh lệch của tỷ lệ tính bằng điểm phần trăm. Chỉ tiêu ghi “(giao)” là chỉ tiêu giao riêng cho đơn vị; ghi “({whole})” là chỉ tiêu của {whole}, không so sánh riêng từng đơn vị. “Cần thêm” là số còn thiếu để riêng đơn vị đạt chỉ tiêu. Ô “So với năm trước” để trống: không có số liệu năm trước của đơn vị.",
} as const;
