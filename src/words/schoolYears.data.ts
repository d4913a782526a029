/** A line that begins so tells on what a report is based or to what it belongs; a school year in it is not the report's own. */
export const referenceWords = [
  "Phục vụ",
  "Làm căn cứ",
  "Làm cơ sở",
  "Để xây dựng",
  "Căn cứ",
  "Kèm theo",
  "(Kèm theo",
  "Theo",
  "Thực hiện",
  "Ghi chú",
  "So với",
  "Ban hành",
  "(Ban hành",
  "Kính gửi",
  "Số:",
] as const;

/** Of these the beginnings that may as well introduce what the report is of: "Thực hiện nhiệm vụ học kỳ I", "Theo dõi 6 tháng". */
export const deedWords = ["Theo", "Thực hiện"] as const;

/** Words that introduce a school year still to come in the title of a report on another one. */
export const planningWords = [
  "Phương hướng",
  "Nhiệm vụ",
  "Kế hoạch",
  "Phấn đấu",
  "Mục tiêu",
  "Dự kiến",
] as const;

/** Words that introduce the year of a plan where a year of results was named before them in the same line. */
export const laterPlanningWords = ["Chỉ tiêu", "Đăng ký"] as const;

/** Words that introduce what was done: "kết quả thực hiện nhiệm vụ" plans nothing. */
export const achievementWords = ["Tổng kết", "Sơ kết", "Đánh giá", "Kết quả", "Thực hiện"] as const;
