import type { ProvincePlan } from "./provinces.data";

/** Further layouts: other headings, other orders of columns, operators in words, footnotes, tables that go on. */
export const otherPlans: readonly ProvincePlan[] = [
  {
    name: "the target before the result, under headings of a committee",
    rows: `
      BIỂU GIAO CHỈ TIÊU PHÁT TRIỂN GIÁO DỤC NĂM HỌC 2026-2027 | | | | |
      Số TT | Tên chỉ tiêu | ĐVT | Giao năm học 2026-2027 | Ước thực hiện năm học 2025-2026 | Cơ quan theo dõi
      1 | Tỷ lệ trẻ mẫu giáo 5 tuổi ra lớp | % | tối thiểu 99,5 | 99,2 | Phòng GDMN
      2 | Tỷ lệ học sinh lưu ban cấp tiểu học | % | không vượt quá 0,5 | 0,62 | Phòng GDPT
      3 | Tỷ lệ trường có kết nối Internet | % | phấn đấu 100 | 98 | Văn phòng
      4 | Số trường chuẩn quốc gia tăng thêm | Trường | 05 | 03 | Văn phòng`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    asks: ["BASELINE_ESTIMATE"],
    expected: `
      1 | Tỷ lệ trẻ mẫu giáo 5 tuổi ra lớp | % | 99.2 | >= 99.5 | rate |
      2 | Tỷ lệ học sinh lưu ban cấp tiểu học | % | 0.62 | <= 0.5 | rate |
      3 | Tỷ lệ trường có kết nối Internet | % | 98 | >= 100 | rate |
      4 | Số trường chuẩn quốc gia tăng thêm | Trường | 3 | >= 5 | count |`,
  },
  {
    name: "two years of targets side by side under a merged heading",
    rows: `
      MỤC TIÊU GIÁO DỤC GIAI ĐOẠN 2026-2028 | | | | |
      TT | Mục tiêu | Đơn vị | Hiện trạng năm học 2025-2026 | Mục tiêu phấn đấu |
       | | | | Năm học 2026-2027 | Năm học 2027-2028
      1 | Tỷ lệ phòng học kiên cố | % | 82,5 | 85 | 88
      2 | Tỷ lệ giáo viên mầm non đạt chuẩn trở lên | % | 91 | ≥93 | ≥ 95
      3 | Tỷ lệ trẻ suy dinh dưỡng thể thấp còi | % | 12,4 | < 12 | dưới 11`,
    merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2"],
    year: null,
    baselineYear: "2025-2026",
    asks: ["YEAR_CHOICE"],
    expected: `
      1 | Tỷ lệ phòng học kiên cố | % | 82.5 | | rate |
      2 | Tỷ lệ giáo viên mầm non đạt chuẩn trở lên | % | 91 | | rate |
      3 | Tỷ lệ trẻ suy dinh dưỡng thể thấp còi | % | 12.4 | | rate |`,
  },
  {
    name: "footnote marks behind names and figures, and the notes below",
    rows: `
      PHỤ LỤC CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Chỉ tiêu | Đơn vị tính | Năm học 2025-2026 | Năm học 2026-2027
      1 | Tỷ lệ huy động trẻ 3-5 tuổi(1) | % | 98,1 | 98,5
      2 | Tỷ lệ học sinh THCS bỏ học (*) | % | 0,8 | ≤ 0,7(2)
      3 | Số học sinh giỏi cấp tỉnh | Học sinh | 312 | ≥ 320*
      (1) Tính trên dân số trong độ tuổi. | | | |
      (2) Không kể học sinh chuyển đi. | | | |
      (*) Số liệu cuối năm học. | | | |`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ huy động trẻ 3-5 tuổi | % | 98.1 | >= 98.5 | rate |
      2 | Tỷ lệ học sinh THCS bỏ học | % | 0.8 | <= 0.7 | rate |
      3 | Số học sinh giỏi cấp tỉnh | Học sinh | 312 | | count | TARGET_IN_WORDS`,
  },
  {
    name: "Roman sections with small letters below, units below the names in brackets",
    rows: `
      CHỈ TIÊU CHỦ YẾU NĂM 2027 | | |
      TT | CHỈ TIÊU CHỦ YẾU | THỰC HIỆN NĂM 2026 | KẾ HOẠCH NĂM 2027
      I | MẦM NON | |
      a) | Số trường (trường) | 112 | 112
      b) | Tỷ lệ trẻ được ăn bán trú (%) | 88,4 | 90 trở lên
      II | PHỔ THÔNG | |
      a) | Tỷ lệ hoàn thành chương trình tiểu học (%) | 99,6 | 99,7
      b) | Số phòng học xây mới (phòng) | 40 | từ 45 đến 50
      III | PHỔ CẬP GIÁO DỤC | |
      a) | Số xã đạt chuẩn PCGD THCS mức độ 3 (xã) | 10 | 12/38`,
    year: "2027",
    baselineYear: "2026",
    expected: `
      # I | MẦM NON
      a < I | Số trường | trường | 112 | >= 112 | count |
      b < I | Tỷ lệ trẻ được ăn bán trú | % | 88.4 | >= 90 | rate |
      # II | PHỔ THÔNG
      a < II | Tỷ lệ hoàn thành chương trình tiểu học | % | 99.6 | >= 99.7 | rate |
      b < II | Số phòng học xây mới | phòng | 40 | | count | TARGET_RANGE
      # III | PHỔ CẬP GIÁO DỤC
      a < III | Số xã đạt chuẩn PCGD THCS mức độ 3 | xã | 10 | >= 12 | attained |`,
  },
  {
    name: "Trong đó rows with a colon in the same cell, and the numbers go on",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Nội dung | ĐVT | Kết quả 2025-2026 | Chỉ tiêu 2026-2027
      1 | Tổng số giáo viên | Người | 6.120 | 6.200
       | Trong đó: Giáo viên người dân tộc thiểu số | Người | 1.905 | 1.950
       | - Giáo viên mầm non | Người | 2.014 | 2.050
      2 | Tỷ lệ giáo viên đạt chuẩn | % | 92,3 | 94`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tổng số giáo viên | Người | 6120 | >= 6200 | count |
      < 1 | Tổng số giáo viên: Giáo viên người dân tộc thiểu số | Người | 1905 | >= 1950 | count |
      - < 1 | Tổng số giáo viên: Giáo viên mầm non | Người | 2014 | >= 2050 | count |
      2 | Tỷ lệ giáo viên đạt chuẩn | % | 92.3 | >= 94 | rate |`,
  },
  {
    name: "landscape: many columns of baselines, one target, remarks that are long",
    rows: `
      KẾ HOẠCH PHÁT TRIỂN GIÁO DỤC NĂM HỌC 2026 - 2027 | | | | | | | |
      TT | Chỉ tiêu | Đơn vị tính | Thực hiện | | | Kế hoạch năm học 2026 - 2027 | Tăng, giảm so với năm học trước | Giải pháp
       | | | Năm học 2023 - 2024 | Năm học 2024 - 2025 | Năm học 2025 - 2026 | | |
      1 | Tỷ lệ học sinh tiểu học học 2 buổi/ngày | % | 90,1 | 92,4 | 95,0 | 97,0 | +2,0 | Bổ sung 45 phòng học
      2 | Số trường PTDT bán trú | Trường | 58 | 58 | 57 | 57 | 0 | Giữ nguyên
      3 | Tỷ lệ học sinh THCS vào học lớp 10 | % | 71,2 | 73,5 | 75,1 | 76,5 | +1,4 | Phân luồng`,
    merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3", "H2:H3", "I2:I3"],
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ học sinh tiểu học học 2 buổi/ngày | % | 95 | >= 97 | rate |
      2 | Số trường PTDT bán trú | Trường | 57 | >= 57 | count |
      3 | Tỷ lệ học sinh THCS vào học lớp 10 | % | 75.1 | >= 76.5 | rate |`,
  },
  {
    name: "operators in a column of their own",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Tên chỉ tiêu | Đơn vị tính | Dấu | Chỉ tiêu năm học 2026-2027
      1 | Tỷ lệ huy động trẻ nhà trẻ ra lớp | % | ≥ | 36
      2 | Tỷ lệ học sinh bỏ học | % | ≤ | 0,3
      3 | Số sáng kiến cấp tỉnh | Sáng kiến | > | 20`,
    year: "2026-2027",
    expected: `
      1 | Tỷ lệ huy động trẻ nhà trẻ ra lớp | % | | >= 36 | rate |
      2 | Tỷ lệ học sinh bỏ học | % | | <= 0.3 | rate |
      3 | Số sáng kiến cấp tỉnh | Sáng kiến | | > 20 | count |`,
  },
  {
    name: "targets in the words of a sentence",
    rows: `
      CHỈ TIÊU PHẤN ĐẤU NĂM HỌC 2026-2027 | | |
      TT | Nội dung | Đơn vị | Chỉ tiêu phấn đấu
      1 | Tỷ lệ học sinh hoàn thành chương trình lớp học | % | Đạt từ 99,2% trở lên
      2 | Tỷ lệ học sinh yếu, kém cấp THPT | % | Giảm xuống dưới 3%
      3 | Tỷ lệ tốt nghiệp THPT | % | Không thấp hơn năm học trước
      4 | Tỷ lệ lớp học 2 buổi/ngày | % | Phấn đấu đạt 100%
      5 | Số trường đạt chuẩn quốc gia | Trường | Công nhận mới 03 trường
      6 | Tỷ lệ thư viện đạt mức độ 1 | % | Khoảng 60%`,
    year: "2026-2027",
    asks: ["STRICT_WORDS"],
    expected: `
      1 | Tỷ lệ học sinh hoàn thành chương trình lớp học | % | | >= 99.2 | rate |
      2 | Tỷ lệ học sinh yếu, kém cấp THPT | % | | < 3 | rate |
      3 | Tỷ lệ tốt nghiệp THPT | % | | | rate | TARGET_KEEP
      4 | Tỷ lệ lớp học 2 buổi/ngày | % | | >= 100 | rate |
      5 | Số trường đạt chuẩn quốc gia | Trường | | | count | TARGET_CHANGE
      6 | Tỷ lệ thư viện đạt mức độ 1 | % | | | rate | TARGET_IN_WORDS`,
  },
  {
    name: "signs at the end, thousands with a blank, a percent in both",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      Stt | Chỉ tiêu | Đơn vị | Đã đạt năm học 2025-2026 | Cần đạt năm học 2026-2027
      1. | Số học sinh mầm non | trẻ | 41 250 | 42 000 trẻ
      2. | Tỷ lệ trẻ 5 tuổi hoàn thành chương trình | % | 99,7% | 99,8%
      3. | Tỷ lệ học sinh nghỉ học | % | 0,25% | ≤0,2%
      4. | Tỷ lệ chi cho giáo dục | % | - | 20%`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Số học sinh mầm non | trẻ | 41250 | >= 42000 | count |
      2 | Tỷ lệ trẻ 5 tuổi hoàn thành chương trình | % | 99.7 | >= 99.8 | rate |
      3 | Tỷ lệ học sinh nghỉ học | % | 0.25 | <= 0.2 | rate |
      4 | Tỷ lệ chi cho giáo dục | % | | >= 20 | rate |`,
  },
  {
    name: "names that go on after a page with repeated headings",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Chỉ tiêu | Đơn vị tính | Kết quả năm học 2025-2026 | Chỉ tiêu năm học 2026-2027
      1 | Tỷ lệ trường mầm non đạt chuẩn quốc gia | % | 62,1 | 65
      2 | Tỷ lệ trường tiểu học đạt | % | 70,5 | 72
      TT | Chỉ tiêu | Đơn vị tính | Kết quả năm học 2025-2026 | Chỉ tiêu năm học 2026-2027
       | chuẩn quốc gia | | |
      3 | Tỷ lệ trường THCS đạt chuẩn quốc gia | % | 68,8 | 70`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ trường mầm non đạt chuẩn quốc gia | % | 62.1 | >= 65 | rate |
      2 | Tỷ lệ trường tiểu học đạt chuẩn quốc gia | % | 70.5 | >= 72 | rate |
      3 | Tỷ lệ trường THCS đạt chuẩn quốc gia | % | 68.8 | >= 70 | rate |`,
  },
  {
    name: "the year in the headings alone as 2026-27 and NH",
    rows: `
      CHỈ TIÊU GIÁO DỤC | | | |
      TT | Chỉ tiêu | ĐVT | KQ NH 2025-2026 | CT NH 2026-2027
      1 | Tỷ lệ học sinh được học Tin học | % | 77 | 80
      2 | Số học sinh bán trú | HS | 12.450 | 12.600`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ học sinh được học Tin học | % | 77 | >= 80 | rate |
      2 | Số học sinh bán trú | HS | 12450 | >= 12600 | count |`,
  },
  {
    name: "a table of tasks stands before the table of targets",
    rows: `
      NHIỆM VỤ VÀ CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Nội dung nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành |
      1 | Rà soát mạng lưới trường lớp | Phòng KHTC | Tháng 9/2026 |
      2 | Tổ chức hội thi giáo viên dạy giỏi | Phòng GDPT | Tháng 12/2026 |
       | | | |
      TT | Chỉ tiêu | ĐVT | Kết quả năm học 2025-2026 | Chỉ tiêu năm học 2026-2027
      1 | Tỷ lệ huy động học sinh 11 tuổi vào lớp 6 | % | 99,4 | 99,5
      2 | Tỷ lệ giáo viên dạy giỏi cấp tỉnh | % | 21 | 23`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ huy động học sinh 11 tuổi vào lớp 6 | % | 99.4 | >= 99.5 | rate |
      2 | Tỷ lệ giáo viên dạy giỏi cấp tỉnh | % | 21 | >= 23 | rate |`,
  },
  {
    name: "a total of levels in one row merged down its unit and target",
    rows: `
      CHỈ TIÊU PHỔ CẬP NĂM 2026 | | | |
      STT | Tiêu chí | ĐVT | Kết quả năm 2025 | Chỉ tiêu năm 2026
      1 | Số xã đạt chuẩn PCGD tiểu học | xã | 38/38 | 38/38
      1.1 | Mức độ 2 | xã | 8 | 5
      1.2 | Mức độ 3 | xã | 30 | 33
      2 | Tỉnh đạt chuẩn PCGD THCS | | Mức độ 1 | Mức độ 2
      3 | Tỷ lệ người từ 15-60 tuổi biết chữ mức độ 2 | % | 80,2 | 81`,
    year: "2026",
    baselineYear: "2025",
    expected: `
      1 | Số xã đạt chuẩn PCGD tiểu học | xã | 38 | >= 38 | attained |
      1.1 < 1 | Số xã đạt chuẩn PCGD tiểu học: Mức độ 2 | xã | 8 | >= 5 | attained |
      1.2 < 1 | Số xã đạt chuẩn PCGD tiểu học: Mức độ 3 | xã | 30 | >= 33 | attained |
      2 | Tỉnh đạt chuẩn PCGD THCS | | | | count | MEASURE_MISSING+TARGET_IN_WORDS
      3 | Tỷ lệ người từ 15-60 tuổi biết chữ mức độ 2 | % | 80.2 | >= 81 | rate |`,
  },
  {
    name: "numbers of units and their share side by side for one year",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | | |
      TT | Chỉ tiêu | Kết quả năm học 2025-2026 | | Chỉ tiêu năm học 2026-2027 |
       | | Số lượng | Tỷ lệ (%) | Số lượng | Tỷ lệ (%)
      1 | Trường mầm non đạt chuẩn quốc gia | 80 | 66,7 | 84 | 70,0
      2 | Trường tiểu học đạt chuẩn quốc gia | 75 | 71,4 | 77 | 73,3`,
    merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2"],
    year: "2026-2027",
    baselineYear: "2025-2026",
    asks: ["TARGET_COLUMN"],
    expected: `
      1 | Trường mầm non đạt chuẩn quốc gia | % | 66.7 | >= 70 | rate |
      2 | Trường tiểu học đạt chuẩn quốc gia | % | 71.4 | >= 73.3 | rate |`,
  },
  {
    name: "groups merged down a column of their own before the names",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | | |
      TT | Lĩnh vực | Chỉ tiêu | ĐVT | Kết quả năm học 2025-2026 | Chỉ tiêu năm học 2026-2027
      1 | Giáo dục mầm non | Tỷ lệ trẻ nhà trẻ ra lớp | % | 30,5 | 32
      2 | | Tỷ lệ trẻ mẫu giáo ra lớp | % | 97 | 98
      3 | Giáo dục phổ thông | Tỷ lệ học sinh học 2 buổi/ngày | % | 88 | 90
      4 | | Tỷ lệ chuyển cấp vào lớp 6 | % | 99,1 | 99,3`,
    merges: ["B3:B4", "B5:B6"],
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ trẻ nhà trẻ ra lớp | % | 30.5 | >= 32 | rate |
      2 | Tỷ lệ trẻ mẫu giáo ra lớp | % | 97 | >= 98 | rate |
      3 | Tỷ lệ học sinh học 2 buổi/ngày | % | 88 | >= 90 | rate |
      4 | Tỷ lệ chuyển cấp vào lớp 6 | % | 99.1 | >= 99.3 | rate |`,
  },
  {
    name: "the unit on a line below the name",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | |
      TT | Chỉ tiêu | Năm học 2025-2026 | Năm học 2026-2027
      1 | Tỷ lệ học sinh đạt giải quốc gia\\n(%) | 41,2 | 45
      2 | Số câu lạc bộ STEM\\n(câu lạc bộ) | 60 | 75
      3 | Tỷ lệ phòng học bộ môn đạt chuẩn\\n(ĐVT: %) | 71,3 | 74`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ học sinh đạt giải quốc gia | % | 41.2 | >= 45 | rate |
      2 | Số câu lạc bộ STEM (câu lạc bộ) | | 60 | >= 75 | count | MEASURE_MISSING
      3 | Tỷ lệ phòng học bộ môn đạt chuẩn | % | 71.3 | >= 74 | rate |`,
  },
  {
    name: "two tables of other years below each other",
    rows: `
      I. CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Chỉ tiêu | ĐVT | Kết quả năm học 2025-2026 | Chỉ tiêu năm học 2026-2027
      1 | Tỷ lệ trẻ 3-5 tuổi đến trường | % | 97,2 | 97,5
      2 | Tỷ lệ học sinh THPT lên lớp | % | 98,3 | 98,5
      3 | Tỷ lệ phòng học kiên cố | % | 80,2 | 82
       | | | |
      II. CHỈ TIÊU ĐẾN NĂM 2030 | | | |
      TT | Chỉ tiêu | ĐVT | Kết quả năm 2025 | Chỉ tiêu năm 2030
      1 | Tỷ lệ trẻ 3-5 tuổi đến trường | % | 97,2 | 99,5`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ trẻ 3-5 tuổi đến trường | % | 97.2 | >= 97.5 | rate |
      2 | Tỷ lệ học sinh THPT lên lớp | % | 98.3 | >= 98.5 | rate |
      3 | Tỷ lệ phòng học kiên cố | % | 80.2 | >= 82 | rate |`,
  },
  {
    name: "fractions, arrows, dots and blanks inside the targets",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Chỉ tiêu | ĐVT | Năm học 2025-2026 | Năm học 2026-2027
      1 | Tỷ lệ huy động trẻ mẫu giáo | % | 98.1 | ≥ 98.5 %
      2 | Tỷ lệ học sinh tiểu học lên lớp | % | 99,1 | 99,1 → 99,4
      3 | Số xã đạt chuẩn xóa mù chữ mức độ 2 | Xã | 28 | 30/38 xã
      4 | Tỷ lệ thí sinh đỗ tốt nghiệp | % | 99,2 | 99,3 – 99,5%
      5 | Tỷ lệ trường có bếp ăn | % | 61 | 65% (trong đó mầm non 100%)
      6 | Số học sinh nội trú | Học sinh | 2.950 | 3 000 học sinh`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ huy động trẻ mẫu giáo | % | 98.1 | >= 98.5 | rate |
      2 | Tỷ lệ học sinh tiểu học lên lớp | % | 99.1 | | rate | TARGET_IN_WORDS
      3 | Số xã đạt chuẩn xóa mù chữ mức độ 2 | Xã | 28 | >= 30 | attained |
      4 | Tỷ lệ thí sinh đỗ tốt nghiệp | % | 99.2 | | rate | TARGET_RANGE
      5 | Tỷ lệ trường có bếp ăn | % | 61 | >= 65 | rate | ROW_SEVERAL
      6 | Số học sinh nội trú | Học sinh | 2950 | >= 3000 | count |`,
  },
  {
    name: "a matrix of school levels, which is asked about",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | | |
      TT | Chỉ tiêu | ĐVT | Mầm non | Tiểu học | THCS
      1 | Tỷ lệ trường đạt chuẩn quốc gia | % | 60 | 70 | 65
      2 | Tỷ lệ giáo viên đạt chuẩn | % | 92 | 90 | 94`,
    year: "2026-2027",
    asks: ["TARGET_COLUMN"],
    expected: `
      1 | Tỷ lệ trường đạt chuẩn quốc gia | % | | >= 65 | rate |
      2 | Tỷ lệ giáo viên đạt chuẩn | % | | >= 94 | rate |`,
  },
  {
    name: "yes or no for the province, and a level of digital transformation",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Chỉ tiêu | Đơn vị tính | Kết quả năm học 2025-2026 | Chỉ tiêu năm học 2026-2027
      1 | Duy trì chuẩn phổ cập giáo dục tiểu học mức độ 3 | Tỉnh | Đạt | Đạt
      2 | Xếp hạng chuyển đổi số của ngành | Hạng | 25 | Top 20
      3 | Chỉ số hài lòng về dịch vụ giáo dục công | % | 82,35 | > 83
      4 | Mức độ chuyển đổi số | Mức | 2 | Mức 3`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Duy trì chuẩn phổ cập giáo dục tiểu học mức độ 3 | Tỉnh | 1 | >= 1 | attained |
      2 | Xếp hạng chuyển đổi số của ngành | Hạng | 25 | | value | TARGET_IN_WORDS
      3 | Chỉ số hài lòng về dịch vụ giáo dục công | % | 82.35 | > 83 | value |
      4 | Mức độ chuyển đổi số | Mức | 2 | >= 3 | value |`,
  },
  {
    name: "the plan of a commune, with sub-rows numbered by strokes",
    rows: `
      ỦY BAN NHÂN DÂN | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      XÃ NẬM TĂM | | | | Độc lập - Tự do - Hạnh phúc
      CHỈ TIÊU GIÁO DỤC NĂM HỌC 2026-2027 | | | |
      (Kèm theo Kế hoạch số 45/KH-UBND ngày 10/9/2026 của UBND xã) | | | |
      TT | Chỉ tiêu | ĐVT | TH 2025-2026 | KH 2026-2027
      1 | Tổng số học sinh | HS | 3.120 | 3.150
      1/1 | Mầm non | HS | 980 | 990
      1/2 | Tiểu học | HS | 1.240 | 1.250
      2 | Tỷ lệ chuyên cần | % | 97 | 98`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    number: "45/KH-UBND",
    date: "2026-09-10",
    expected: `
      1 | Tổng số học sinh | HS | 3120 | >= 3150 | count |
      1/1 < 1 | Tổng số học sinh: Mầm non | HS | 980 | >= 990 | count |
      1/2 < 1 | Tổng số học sinh: Tiểu học | HS | 1240 | >= 1250 | count |
      2 | Tỷ lệ chuyên cần | % | 97 | >= 98 | rate |`,
  },
];
