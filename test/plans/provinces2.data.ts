import type { ProvincePlan } from "./provinces.data";

/** Further layouts: sub-columns, changed targets, deep numbering, tables side by side with others. */
export const furtherPlans: readonly ProvincePlan[] = [
  {
    name: "the whole and its parts as columns of one year",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | | |
      TT | Chỉ tiêu | ĐVT | Kế hoạch năm học 2026-2027 | |
       | | | Tổng số | Công lập | Ngoài công lập
      1 | Số trường mầm non | Trường | 120 | 100 | 20
      2 | Số học sinh tiểu học | Học sinh | 50.100 | 50.000 | 100`,
    merges: ["D2:F2", "A2:A3", "B2:B3", "C2:C3"],
    year: "2026-2027",
    asks: ["TARGET_COLUMN"],
    expected: `
      1 | Số trường mầm non | Trường | | >= 120 | count |
      2 | Số học sinh tiểu học | Học sinh | | >= 50100 | count |`,
  },
  {
    name: "bare years over the columns, the title naming the later",
    rows: `
      CHỈ TIÊU PHÁT TRIỂN SỰ NGHIỆP GIÁO DỤC NĂM 2027 | | | |
      STT | Chỉ tiêu | ĐVT | 2026 | 2027
      1 | Số trường đạt chuẩn quốc gia | Trường | 200 | 210
      2 | Tỷ lệ phòng học tạm | % | 2 | 1,5`,
    year: "2027",
    baselineYear: "2026",
    expected: `
      1 | Số trường đạt chuẩn quốc gia | Trường | 200 | >= 210 | count |
      2 | Tỷ lệ phòng học tạm | % | 2 | <= 1.5 | rate |`,
  },
  {
    name: "an estimate and a plan told in brackets behind the years",
    rows: `
      CHỈ TIÊU GIÁO DỤC | | | |
      TT | Nội dung | Đơn vị tính | Năm học 2025 - 2026 (ước) | Năm học 2026 - 2027 (kế hoạch)
      1 | Tỷ lệ tốt nghiệp THPT | % | 99,1 | 99,2`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    asks: ["BASELINE_ESTIMATE"],
    expected: `1 | Tỷ lệ tốt nghiệp THPT | % | 99.1 | >= 99.2 | rate |`,
  },
  {
    name: "letters, Roman numbers, numbers, small letters and dashes",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | |
      TT | Chỉ tiêu | ĐVT | Chỉ tiêu phấn đấu
      A | CÁC CHỈ TIÊU VỀ QUY MÔ | |
      I | Mạng lưới trường, lớp | |
      1 | Tổng số trường | Trường | 336
      a) | Mầm non | Trường | 110
      - | Công lập | Trường | 108
      - | Tư thục | Trường | 2
      b) | Tiểu học | Trường | 90
      B | CÁC CHỈ TIÊU VỀ CHẤT LƯỢNG | |
      1 | Tỷ lệ học sinh hoàn thành chương trình lớp học | % | 99,2`,
    year: "2026-2027",
    expected: `
      # A | CÁC CHỈ TIÊU VỀ QUY MÔ
      # I | Mạng lưới trường, lớp
      1 | Tổng số trường | Trường | | >= 336 | count |
      a < 1 | Tổng số trường: Mầm non | Trường | | >= 110 | count |
      - < a | Tổng số trường: Mầm non: Công lập | Trường | | >= 108 | count |
      - < a | Tổng số trường: Mầm non: Tư thục | Trường | | >= 2 | count |
      b < 1 | Tổng số trường: Tiểu học | Trường | | >= 90 | count |
      # B | CÁC CHỈ TIÊU VỀ CHẤT LƯỢNG
      1 | Tỷ lệ học sinh hoàn thành chương trình lớp học | % | | >= 99.2 | rate |`,
  },
  {
    name: "numbers with strokes and Roman prefixes",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | |
      TT | Chỉ tiêu | ĐVT | Chỉ tiêu phấn đấu
      I/ | Giáo dục mầm non | |
      I.1 | Tỷ lệ trẻ suy dinh dưỡng thể nhẹ cân | % | dưới 5%
      I.2 | Tỷ lệ trẻ được học 2 buổi/ngày | % | 100%
      II/ | Giáo dục thường xuyên | |
      II.1 | Số học viên xóa mù chữ | Học viên | từ 1.500 trở lên`,
    year: "2026-2027",
    asks: ["STRICT_WORDS"],
    expected: `
      # I | Giáo dục mầm non
      I.1 < I | Tỷ lệ trẻ suy dinh dưỡng thể nhẹ cân | % | | < 5 | rate |
      I.2 < I | Tỷ lệ trẻ được học 2 buổi/ngày | % | | >= 100 | rate |
      # II | Giáo dục thường xuyên
      II.1 < II | Số học viên xóa mù chữ | Học viên | | >= 1500 | count |`,
  },
  {
    name: "a changed target beside the first",
    rows: `
      ĐIỀU CHỈNH CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Chỉ tiêu | ĐVT | Chỉ tiêu giao đầu năm | Chỉ tiêu điều chỉnh
      1 | Số xã đạt chuẩn xóa mù chữ mức độ 2 | Xã | 20 | 18`,
    year: "2026-2027",
    asks: ["TARGET_COLUMN"],
    expected: `1 | Số xã đạt chuẩn xóa mù chữ mức độ 2 | Xã | | >= 18 | attained |`,
  },
  {
    name: "goals and their targets in two columns of words and figures",
    rows: `
      CHƯƠNG TRÌNH HÀNH ĐỘNG NĂM HỌC 2026-2027 | | |
      TT | Mục tiêu | Chỉ tiêu | Cơ quan thực hiện
      1 | Tỷ lệ trường học triển khai học bạ số | 100% | Sở Giáo dục và Đào tạo
      2 | Tỷ lệ giáo viên ứng dụng công nghệ thông tin | tối thiểu 95% | Sở Giáo dục và Đào tạo
      3 | Xây dựng kho học liệu dùng chung | Hoàn thành trong quý I | Sở Giáo dục và Đào tạo`,
    year: "2026-2027",
    expected: `
      1 | Tỷ lệ trường học triển khai học bạ số | % | | >= 100 | rate |
      2 | Tỷ lệ giáo viên ứng dụng công nghệ thông tin | % | | >= 95 | rate |
      3 | Xây dựng kho học liệu dùng chung | | | | count | MEASURE_MISSING+TARGET_IN_WORDS`,
  },
  {
    name: "complete names under a heading with a number",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | |
      TT | Chỉ tiêu | ĐVT | Chỉ tiêu phấn đấu
      1 | Phổ cập giáo dục, xóa mù chữ | |
       | - Số xã đạt chuẩn phổ cập giáo dục tiểu học mức độ 3 | Xã | 38
       | - Tỷ lệ người biết chữ mức độ 1 trong độ tuổi theo quy định | % | 96
      2 | Chuyển đổi số | |
       | - Tỷ lệ trường học có nền tảng quản trị | % | 90`,
    year: "2026-2027",
    expected: `
      # 1 | Phổ cập giáo dục, xóa mù chữ
      - < 1 | Số xã đạt chuẩn phổ cập giáo dục tiểu học mức độ 3 | Xã | | >= 38 | attained |
      - < 1 | Tỷ lệ người biết chữ mức độ 1 trong độ tuổi theo quy định | % | | >= 96 | rate |
      # 2 | Chuyển đổi số
      - < 2 | Tỷ lệ trường học có nền tảng quản trị | % | | >= 90 | rate |`,
  },
  {
    name: "several figures in name and target, one a line",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | |
      TT | Chỉ tiêu | ĐVT | Chỉ tiêu phấn đấu
      1 | Tỷ lệ huy động:\\n- Nhà trẻ\\n- Mẫu giáo | % | 34\\n98
      2 | Tỷ lệ học sinh\\nlên lớp | % | 99`,
    year: "2026-2027",
    expected: `
      1 | Tỷ lệ huy động: - Nhà trẻ - Mẫu giáo | % | | | rate | ROW_SEVERAL
      2 | Tỷ lệ học sinh lên lớp | % | | >= 99 | rate |`,
  },
  {
    name: "a title of two years: one in force is asked",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 VÀ ĐỊNH HƯỚNG ĐẾN NĂM 2030 | | |
      TT | Chỉ tiêu | ĐVT | Chỉ tiêu phấn đấu
      1 | Tỷ lệ học sinh lên lớp | % | 99`,
    year: null,
    asks: ["YEAR_CHOICE"],
    expected: `1 | Tỷ lệ học sinh lên lớp | % | | >= 99 | rate |`,
  },
  {
    name: "headings over two rows where the lower is merged over the unit",
    rows: `
      PHỤ LỤC 02 | | | | | |
      HỆ THỐNG CHỈ TIÊU GIÁO DỤC VÀ ĐÀO TẠO | | | | | |
      (Ban hành kèm theo Quyết định số 1234/QĐ-UBND ngày 30 tháng 8 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh) | | | | | |
      Số TT | Tên chỉ tiêu | Đơn vị tính | Năm học 2025-2026 | | Năm học 2026-2027 | Ghi chú
       | | | Kế hoạch | Kết quả | |
      A | B | C | 1 | 2 | 3 | 4
      1 | Tỷ lệ trẻ em khuyết tật học hòa nhập | % | 80 | 82,5 | 85 |
      2 | Tỷ lệ học sinh tiểu học lưu ban | % | 1 | 0,8 | ≤ 0,8 |`,
    merges: ["A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:F5", "G4:G5"],
    year: "2026-2027",
    baselineYear: "2025-2026",
    number: "1234/QĐ-UBND",
    date: "2026-08-30",
    issuer: "Chủ tịch Ủy ban nhân dân tỉnh",
    expected: `
      1 | Tỷ lệ trẻ em khuyết tật học hòa nhập | % | 82.5 | >= 85 | rate |
      2 | Tỷ lệ học sinh tiểu học lưu ban | % | 0.8 | <= 0.8 | rate |`,
  },
  {
    name: "sections merged over the table, their names in the first column",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | |
      TT | Chỉ tiêu | ĐVT | Chỉ tiêu phấn đấu
      I. GIÁO DỤC MẦM NON | | |
      1 | Tỷ lệ trẻ 5 tuổi đến trường | % | 100
      II. GIÁO DỤC TRUNG HỌC | | |
      2 | Tỷ lệ học sinh tốt nghiệp THCS | % | 99`,
    merges: ["A3:D3", "A5:D5"],
    year: "2026-2027",
    expected: `
      # I | GIÁO DỤC MẦM NON
      1 | Tỷ lệ trẻ 5 tuổi đến trường | % | | >= 100 | rate |
      # II | GIÁO DỤC TRUNG HỌC
      2 | Tỷ lệ học sinh tốt nghiệp THCS | % | | >= 99 | rate |`,
  },
  {
    name: "a unit in the target that is not the row's",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | |
      TT | Chỉ tiêu | ĐVT | Chỉ tiêu phấn đấu
      1 | Tỷ lệ trường đạt chuẩn | % | 20 trường
      2 | Số trường đạt chuẩn | Trường | 65%
      3 | Tỷ lệ xã đạt chuẩn | % | 20/38`,
    year: "2026-2027",
    expected: `
      1 | Tỷ lệ trường đạt chuẩn | % | | | rate | TARGET_IN_WORDS
      2 | Số trường đạt chuẩn | Trường | | | count | TARGET_IN_WORDS
      3 | Tỷ lệ xã đạt chuẩn | % | | | share | TARGET_IN_WORDS`,
  },
  {
    name: "the same indicator twice in one section",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | |
      TT | Chỉ tiêu | ĐVT | Chỉ tiêu phấn đấu
      1 | Tỷ lệ học sinh giỏi | % | 20
      2 | Tỷ lệ học sinh giỏi | % | 25`,
    year: "2026-2027",
    expected: `
      1 | Tỷ lệ học sinh giỏi | % | | >= 20 | rate | NAME_NEAR
      2 | Tỷ lệ học sinh giỏi | % | | >= 25 | rate | NAME_NEAR`,
  },
];
