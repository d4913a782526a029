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
    name: "targets that a decision changed in some rows, the others as they were",
    rows: `
      CHỈ TIÊU CHỦ YẾU NĂM HỌC 2026-2027 | | | | |
      (Kèm theo Nghị quyết số 77/NQ-HĐND ngày 10/12/2025 của Hội đồng nhân dân tỉnh) | | | | |
      TT | Chỉ tiêu | Đơn vị tính | Đạt năm học 2025-2026 | Giao năm học 2026-2027 | Sửa đổi năm học 2026-2027 (QĐ 55/QĐ-UBND ngày 3/3/2026)
      1 | Tỷ lệ học sinh học 2 buổi/ngày | % | 91 | 95 | 96
      2 | Tỷ lệ giáo viên đạt chuẩn | % | 88 | 90 |
      3 | Tỷ lệ học sinh bỏ học | % | 0,5 | <0,4 | <0,3`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    number: "77/NQ-HĐND",
    date: "2025-12-10",
    asks: ["TARGET_COLUMN"],
    expected: `
      1 | Tỷ lệ học sinh học 2 buổi/ngày | % | 91 | >= 96 | rate |
      2 | Tỷ lệ giáo viên đạt chuẩn | % | 88 | >= 90 | rate |
      3 | Tỷ lệ học sinh bỏ học | % | 0.5 | < 0.3 | rate |`,
  },
  {
    name: "a number and a rate under each year, in columns that are merged above",
    rows: `
      KẾ HOẠCH NĂM HỌC 2026-2027 | | | | |
      TT | Nội dung | Thực hiện 2025-2026 | | Kế hoạch 2026-2027 |
       | | Số lượng | Tỷ lệ (%) | Số lượng | Tỷ lệ (%)
      1 | Trẻ nhà trẻ ra lớp | 4200 | 42,1 | 4300 | 43
      2 | Học sinh tiểu học hoàn thành chương trình | 9800 | 99,1 | 9900 | 99,3
      3 | Số lớp ghép | 120 | | 110 |`,
    merges: ["C2:D2", "E2:F2"],
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Trẻ nhà trẻ ra lớp | % | 42.1 | >= 43 | rate |
      2 | Học sinh tiểu học hoàn thành chương trình | % | 99.1 | >= 99.3 | rate |
      3 | Số lớp ghép | | | | count | TARGET_COLUMN+MEASURE_MISSING`,
  },
  {
    name: "a heading that is not understood beside the target, under its year",
    rows: `
      Chỉ tiêu năm học 2026-2027 | | | | |
      STT | Chỉ tiêu | ĐVT | Năm học 2026-2027 | |
       | | | Mức tối thiểu | Mức phấn đấu | Kết quả đến tháng 11/2026
      1 | Tỷ lệ huy động nhà trẻ | % | 42 | 43 | 40,2
      2 | Tỷ lệ giáo viên đạt chuẩn | % | 85 | 90 | 86`,
    merges: ["D2:F2"],
    year: "2026-2027",
    asks: ["TARGET_COLUMN"],
    expected: `
      1 | Tỷ lệ huy động nhà trẻ | % | | >= 43 | rate |
      2 | Tỷ lệ giáo viên đạt chuẩn | % | | >= 90 | rate |`,
  },
  {
    name: "the whole and its parts under a heading that goes over them",
    rows: `
      Biểu giao chỉ tiêu năm học 2026-2027 | | | | | |
      STT | CHỈ TIÊU | ĐƠN VỊ TÍNH | TỔNG SỐ | CHIA RA | |
       | | | | Mầm non | Tiểu học | THCS
      1 | Số lớp | lớp | 500 | 200 | 200 | 100
      2 | Tỷ lệ chuyên cần | % | 98 | 97 | 99 | 98`,
    merges: ["E2:G2"],
    year: "2026-2027",
    asks: ["TARGET_COLUMN"],
    expected: `
      1 | Số lớp | lớp | | >= 500 | count |
      2 | Tỷ lệ chuyên cần | % | | >= 98 | rate |`,
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
  {
    name: "a route of years under one heading that is not merged, and a goal",
    rows: `
      CÁC CHỈ TIÊU CHỦ YẾU VỀ GIÁO DỤC GIAI ĐOẠN 2026-2030 | | | | | | |
      STT | Chỉ tiêu | ĐVT | Ước thực hiện năm 2025 | Lộ trình thực hiện | | | Mục tiêu 2030
       | | | | 2026 | 2027 | 2028 |
      1 | Tỷ lệ trường đạt CQG | % | 60 | 62 | 64 | 66 | 70`,
    year: null,
    baselineYear: "2025",
    asks: ["YEAR_CHOICE", "BASELINE_ESTIMATE"],
    expected: `1 | Tỷ lệ trường đạt CQG | % | 60 | | rate |`,
  },
  {
    name: "units and shares inside results and targets",
    rows: `
      MỤC TIÊU, CHỈ TIÊU NĂM HỌC 2026-2027
      TT | Mục tiêu, chỉ tiêu | Kết quả năm học 2025-2026 | Mục tiêu năm học 2026-2027
      1 | Huy động trẻ trong độ tuổi nhà trẻ đến trường, lớp | 33,4% | đạt trên 34%
      2 | Giữ vững kết quả phổ cập giáo dục mầm non cho trẻ 5 tuổi | 100% số xã | 100% số xã
      3 | Học sinh giỏi quốc gia | 25 em | 26-28 em
      4 | Trường đạt chuẩn quốc gia | 228/327 trường (69,7%) | 235/327 trường (71,9%)`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    asks: ["STRICT_WORDS"],
    expected: `
      1 | Huy động trẻ trong độ tuổi nhà trẻ đến trường, lớp | % | 33.4 | > 34 | rate |
      2 | Giữ vững kết quả phổ cập giáo dục mầm non cho trẻ 5 tuổi | % | 100 | >= 100 | share |
      3 | Học sinh giỏi quốc gia | em | 25 | | count | TARGET_RANGE
      4 | Trường đạt chuẩn quốc gia | trường | 228 | >= 235 | count |`,
  },
  {
    name: "plan, estimate and results of three years, a number row with sums",
    rows: `
      KẾ HOẠCH PHÁT TRIỂN GIÁO DỤC NĂM HỌC 2026 - 2027
      Stt | Chỉ tiêu | Đơn vị | TH năm học 2024-2025 | Năm học 2025-2026 | | Kế hoạch năm học 2026-2027 | So sánh (%)
       | | | | KH | Ước TH | |
      1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=7/6
      A | Mầm non | | | | | |
      1 | Tổng số trẻ | trẻ | 30.000 | 31.000 | 30.500 | 31.200 | 102,3
       | Tr.đó: Nhà trẻ | trẻ | 8.000 | 8.500 | 8.200 | 8.600 |
       | Mẫu giáo | trẻ | 22.000 | 22.500 | 22.300 | 22.600 |
      2 | Tỷ lệ trẻ dưới 3 tuổi đi nhà trẻ | % | 32 | 33 | 33 | 34 |`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    asks: ["BASELINE_ESTIMATE"],
    expected: `
      # A | Mầm non
      1 | Tổng số trẻ | trẻ | 30500 | >= 31200 | count |
      < 1 | Tổng số trẻ: Nhà trẻ | trẻ | 8200 | >= 8600 | count |
      < 1 | Tổng số trẻ: Mẫu giáo | trẻ | 22300 | >= 22600 | count |
      2 | Tỷ lệ trẻ dưới 3 tuổi đi nhà trẻ | % | 33 | >= 34 | rate |`,
  },
  {
    name: "yes and no, ranges, less than others, shares of a change",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027
      TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm học 2025-2026 | Chỉ tiêu phấn đấu năm học 2026-2027
      1. | Tỷ lệ học sinh THCS vào học THPT và tương đương | % | 75,3 | 76,0 – 77,0
      2. | Tỷ lệ bỏ học cấp THCS | % | 0,4 | Dưới mức bình quân cả nước
      3. | Số lượng giáo viên còn thiếu | Người | 800 | giảm 50%
      4. | Tỷ lệ phòng học bán kiên cố, tạm | % | 12,5 | còn 10
      5. | Phổ cập GDTH mức độ 3 | Đạt/Không đạt | Đạt | Đạt
      6. | XMC mức độ 2 | | Chưa đạt | Đạt`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ học sinh THCS vào học THPT và tương đương | % | 75.3 | | rate | TARGET_RANGE
      2 | Tỷ lệ bỏ học cấp THCS | % | 0.4 | | rate | TARGET_IN_WORDS
      3 | Số lượng giáo viên còn thiếu | Người | 800 | | count | TARGET_CHANGE
      4 | Tỷ lệ phòng học bán kiên cố, tạm | % | 12.5 | <= 10 | rate |
      5 | Phổ cập GDTH mức độ 3 | Đạt/Không đạt | 1 | >= 1 | attained |
      6 | XMC mức độ 2 | | 0 | >= 1 | attained | MEASURE_MISSING`,
  },
  {
    name: "targets inside the names",
    rows: `
      NGHỊ QUYẾT VỀ CHỈ TIÊU NĂM 2027
      STT | Tên chỉ tiêu | ĐVT | Chỉ tiêu năm 2027
      1 | Tỷ lệ trẻ em đi học mẫu giáo đạt 98,5%; trong đó trẻ 5 tuổi đạt 100% | % |
      2 | Tỷ lệ trường đạt chuẩn quốc gia | % | Đạt 68% trở lên`,
    year: "2027",
    expected: `
      1 | Tỷ lệ trẻ em đi học mẫu giáo đạt 98,5%; trong đó trẻ 5 tuổi đạt 100% | % | | | rate | ROW_SEVERAL
      2 | Tỷ lệ trường đạt chuẩn quốc gia | % | | >= 68 | rate |`,
  },
  {
    name: "results of two years under numbered headings of school levels",
    rows: `
      CHỈ TIÊU KẾ HOẠCH NĂM HỌC 2026-2027
      TT | Chỉ tiêu | ĐVT | TH 2024-2025 | TH 2025-2026 | KH 2026-2027
      1 | Giáo dục mầm non | | | |
      1.1 | Số trường | Trường | 110 | 111 | 108
      2 | Giáo dục tiểu học | | | |
      2.1 | Số trường | Trường | 90 | 91 | 88
      2.2 | Tỷ lệ học sinh DTTS | % | 80 | 81 | 81`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      # 1 | Giáo dục mầm non
      1.1 < 1 | Giáo dục mầm non: Số trường | Trường | 111 | >= 108 | count |
      # 2 | Giáo dục tiểu học
      2.1 < 2 | Giáo dục tiểu học: Số trường | Trường | 91 | >= 88 | count |
      2.2 < 2 | Tỷ lệ học sinh DTTS | % | 81 | >= 81 | rate |`,
  },
];
