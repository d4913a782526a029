import type { ProvincePlan } from "./provinces.data";

/** Layouts in other words: names under longer headings, groups beside the names, repeated units, sides that nothing says. */
export const wordedPlans: readonly ProvincePlan[] = [
  {
    name: "names under a heading that says more, beside targets headed by their year",
    rows: `
      PHỤ LỤC 02: HỆ THỐNG CHỈ TIÊU NGÀNH GIÁO DỤC NĂM HỌC 2026 - 2027 | | | | |
      (Ban hành kèm theo Kế hoạch số 215/KH-SGDĐT ngày 20 tháng 8 năm 2026 của Sở Giáo dục và Đào tạo thành phố Cần Thơ) | | | | |
      Stt | Tên chỉ tiêu chuyên môn | Đơn vị tính | KQ năm học 2025-2026 | Chỉ tiêu năm học 2026-2027 | Phòng chuyên môn phụ trách
      1 | Tỷ lệ huy động trẻ 3 tuổi đến trường | Phần trăm | 94,2 | Từ 95% trở lên | Phòng GDMN
      2 | Tỷ lệ học sinh THCS bỏ học | Phần trăm | 0,9 | Giảm còn 0,7% | Phòng GDTrH
      3 | Tỷ lệ học sinh xếp loại rèn luyện chưa đạt | Phần trăm | 0,4 | Không quá 0,3 phần trăm | Phòng GDTrH
      4 | Tỷ lệ trẻ được học tiếng Anh tự chọn | Phần trăm | 35 | 38 - 40% | Phòng GDMN
      5 | Số thư viện đạt mức độ 2 | Thư viện | 145 | 160 | Văn phòng`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    number: "215/KH-SGDĐT",
    date: "2026-08-20",
    expected: `
      1 | Tỷ lệ huy động trẻ 3 tuổi đến trường | Phần trăm | 94.2 | >= 95 | rate |
      2 | Tỷ lệ học sinh THCS bỏ học | Phần trăm | 0.9 | <= 0.7 | rate |
      3 | Tỷ lệ học sinh xếp loại rèn luyện chưa đạt | Phần trăm | 0.4 | <= 0.3 | rate |
      4 | Tỷ lệ trẻ được học tiếng Anh tự chọn | Phần trăm | 35 | | rate | TARGET_RANGE
      5 | Số thư viện đạt mức độ 2 | Thư viện | 145 | >= 160 | count |`,
  },
  {
    name: "names headed as indicators that are striven for, and marks in superscript",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      Số thứ tự | Chỉ tiêu phấn đấu | Đơn vị tính | Năm học 2025-2026 (kết quả) | Năm học 2026-2027 (phấn đấu)
      1 | Tỷ lệ học sinh hoàn thành chương trình tiểu học¹ | % | 99,8 | 99,9²
      2 | Tỷ lệ học sinh tốt nghiệp THCS | % | 99,6 | 99,7
      ¹ Không tính học sinh khuyết tật. | | | |
      ² Riêng vùng khó khăn 99,5%. | | | |
      Ghi chú: Số liệu tính đến 31/5/2026, gồm 102 xã, phường. | | | |
      Nơi nhận: UBND tỉnh; Lưu VT. | | | GIÁM ĐỐC |`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ học sinh hoàn thành chương trình tiểu học | % | 99.8 | >= 99.9 | rate |
      2 | Tỷ lệ học sinh tốt nghiệp THCS | % | 99.6 | >= 99.7 | rate |`,
  },
  {
    name: "what is judged as the heading of the names",
    rows: `
      BẢNG GIAO CHỈ TIÊU CHẤT LƯỢNG NĂM HỌC 2026-2027 | | |
      STT | Nội dung đánh giá chất lượng | ĐVT | Chỉ tiêu
      1 | Học sinh hoàn thành chương trình lớp học | % | 99,5
      2 | Học sinh THCS lên lớp thẳng | % | 98 trở lên
      3 | Học sinh THPT lưu ban | % | dưới 1`,
    year: "2026-2027",
    asks: ["STRICT_WORDS"],
    expected: `
      1 | Học sinh hoàn thành chương trình lớp học | % | | >= 99.5 | rate |
      2 | Học sinh THCS lên lớp thẳng | % | | >= 98 | rate |
      3 | Học sinh THPT lưu ban | % | | < 1 | rate |`,
  },
  {
    name: "short names under a plain heading, beside targets in sentences",
    rows: `
      CHỈ TIÊU HUY ĐỘNG NĂM HỌC 2026-2027 | | |
      TT | Nội dung | ĐVT | Chỉ tiêu phấn đấu
      1 | Tỷ lệ nhà trẻ ra lớp | % | Phấn đấu đạt từ 30% trở lên
      2 | Tỷ lệ mẫu giáo ra lớp | % | Phấn đấu đạt ít nhất 98%
      3 | Tỷ lệ học sinh bỏ học | % | Kéo giảm xuống còn 0,5%`,
    year: "2026-2027",
    expected: `
      1 | Tỷ lệ nhà trẻ ra lớp | % | | >= 30 | rate |
      2 | Tỷ lệ mẫu giáo ra lớp | % | | >= 98 | rate |
      3 | Tỷ lệ học sinh bỏ học | % | | <= 0.5 | rate |`,
  },
  {
    name: "school years with a stroke",
    rows: `
      CHỈ TIÊU NGÀNH GIÁO DỤC NĂM HỌC 2026/2027 | | | | |
      TT | Chỉ tiêu | ĐVT | Thực hiện 2025/2026 | Kế hoạch 2026/2027 | So sánh (%) 2026/2025
      1 | Tỷ lệ lớp học 2 buổi/ngày | % | 95 | 97 | 102,1
      2 | Tỷ lệ học sinh học ngoại ngữ | % | 92 | 95 | 103,3`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ lớp học 2 buổi/ngày | % | 95 | >= 97 | rate |
      2 | Tỷ lệ học sinh học ngoại ngữ | % | 92 | >= 95 | rate |`,
  },
  {
    name: "the same names in groups that a merged column beside them names",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | | |
      TT | Cấp học | Chỉ tiêu | ĐVT | Kết quả 2025-2026 | Chỉ tiêu 2026-2027
      1 | Mầm non | Tỷ lệ trường đạt chuẩn quốc gia | % | 50 | 52
      2 | | Tỷ lệ giáo viên đạt chuẩn | % | 90 | 92
      3 | Tiểu học | Tỷ lệ trường đạt chuẩn quốc gia | % | 60 | 62
      4 | | Tỷ lệ giáo viên đạt chuẩn | % | 80 | 85`,
    merges: ["B3:B4"],
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Mầm non: Tỷ lệ trường đạt chuẩn quốc gia | % | 50 | >= 52 | rate |
      2 | Mầm non: Tỷ lệ giáo viên đạt chuẩn | % | 90 | >= 92 | rate |
      3 | Tiểu học: Tỷ lệ trường đạt chuẩn quốc gia | % | 60 | >= 62 | rate |
      4 | Tiểu học: Tỷ lệ giáo viên đạt chuẩn | % | 80 | >= 85 | rate |`,
  },
  {
    name: "numbers with letters, and units that repeat those above",
    rows: `
      PHỤ LỤC | | | |
      CÁC CHỈ TIÊU CHỦ YẾU NĂM HỌC 2026-2027 | | | |
      TT | CÁC CHỈ TIÊU CHỦ YẾU | ĐVT | TH 2025-2026 | KH 2026-2027
      A | QUY MÔ | | |
      1. | Tổng số trường | Trường | 640 | 632
      1a. | Mầm non | " | 230 | 228
      1b. | Tiểu học | nt | 180 | 176
      1c. | THCS | - | 160 | 158
      2 | Tỷ lệ giáo viên đạt chuẩn trình độ | | |
      2a | Mầm non | % | 91 | 93
      2b | Tiểu học | -nt- | 85 | 88`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      # A | QUY MÔ
      1 | Tổng số trường | Trường | 640 | >= 632 | count |
      1a < 1 | Tổng số trường: Mầm non | Trường | 230 | >= 228 | count |
      1b < 1 | Tổng số trường: Tiểu học | Trường | 180 | >= 176 | count |
      1c < 1 | Tổng số trường: THCS | Trường | 160 | >= 158 | count |
      # 2 | Tỷ lệ giáo viên đạt chuẩn trình độ
      2a < 2 | Tỷ lệ giáo viên đạt chuẩn trình độ: Mầm non | % | 91 | >= 93 | rate |
      2b < 2 | Tỷ lệ giáo viên đạt chuẩn trình độ: Tiểu học | % | 85 | >= 88 | rate |`,
  },
  {
    name: "a page's foot and head between two parts of a name",
    rows: `
      PHỤ LỤC CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Chỉ tiêu | ĐVT | Năm học 2025-2026 | Năm học 2026-2027
      1 | Tỷ lệ giáo viên tiểu học đạt trình độ chuẩn | % | 90,1 | 92
      2 | Tỷ lệ học sinh tiểu học được | | |
       Trang 1/2 | | | |
       Phụ lục (tiếp theo) | | | |
      TT | Chỉ tiêu | ĐVT | Năm học 2025-2026 | Năm học 2026-2027
       | học Tin học từ lớp 3 | % | 98 | 100
      3 | Tỷ lệ học sinh biết bơi | % | 35 | 40`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ giáo viên tiểu học đạt trình độ chuẩn | % | 90.1 | >= 92 | rate |
      2 | Tỷ lệ học sinh tiểu học được học Tin học từ lớp 3 | % | 98 | >= 100 | rate |
      3 | Tỷ lệ học sinh biết bơi | % | 35 | >= 40 | rate |`,
  },
  {
    name: "sides that names say, and one that nothing says",
    rows: `
      PHỤ LỤC CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Chỉ tiêu | ĐVT | Năm học 2025-2026 | Năm học 2026-2027
      1 | Tỷ lệ học sinh nghỉ học không lý do | % | 1,2 | 1
      2 | Số vụ bạo lực học đường | Vụ | 12 | 8
      3 | Số giáo viên còn thiếu | Người | 820 | 500
      4 | Tỷ lệ trường chưa có nhà vệ sinh | % | 11 | 8
      5 | Tỷ lệ học sinh ở lại lớp | % | 1,1 | hạ xuống 1%
      6 | Tỷ lệ thiếu niên tham gia Đội | % | 99,5 | 99
      7 | Tỷ lệ trẻ sâu răng | % | 31 | 28
      8 | Tỷ lệ trẻ sâu răng vĩnh viễn | % | 31 | ≤ 28
      9 | Tỷ lệ học sinh tốt nghiệp THPT | % | 99,4 | 98,5
      10 | Tỷ lệ trẻ chưa đến trường được huy động | % | 40 | 45`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ học sinh nghỉ học không lý do | % | 1.2 | <= 1 | rate |
      2 | Số vụ bạo lực học đường | Vụ | 12 | <= 8 | count |
      3 | Số giáo viên còn thiếu | Người | 820 | <= 500 | count |
      4 | Tỷ lệ trường chưa có nhà vệ sinh | % | 11 | <= 8 | rate |
      5 | Tỷ lệ học sinh ở lại lớp | % | 1.1 | <= 1 | rate |
      6 | Tỷ lệ thiếu niên tham gia Đội | % | 99.5 | >= 99 | rate |
      7 | Tỷ lệ trẻ sâu răng | % | 31 | | rate | TARGET_IN_WORDS
      8 | Tỷ lệ trẻ sâu răng vĩnh viễn | % | 31 | <= 28 | rate |
      9 | Tỷ lệ học sinh tốt nghiệp THPT | % | 99.4 | >= 98.5 | rate |
      10 | Tỷ lệ trẻ chưa đến trường được huy động | % | 40 | >= 45 | rate |`,
  },
  {
    name: "a part's target in brackets, and brackets that only explain",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Chỉ tiêu | Đơn vị | Thực hiện năm học 2025-2026 | Chỉ tiêu năm học 2026-2027
      1 | Tỷ lệ tốt nghiệp THPT | % | 99,1 | ≥ 99 (GDTX ≥ 95)
      2 | Tỷ lệ trẻ mẫu giáo đến trường | % | 97 | 98 (trong đó trẻ 5 tuổi đạt 99,8)
      3 | Số trường đạt chuẩn quốc gia | Trường | 120 | 125 (tăng 5)
      4 | Số xã đạt chuẩn phổ cập | Xã | 18 | 20 (lũy kế 20)
      5 | Tỷ lệ trường đạt chuẩn | % | 60 | 62 (tương đương 124 trường)`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ tốt nghiệp THPT | % | 99.1 | >= 99 | rate | ROW_SEVERAL
      2 | Tỷ lệ trẻ mẫu giáo đến trường | % | 97 | >= 98 | rate | ROW_SEVERAL
      3 | Số trường đạt chuẩn quốc gia | Trường | 120 | >= 125 | count |
      4 | Số xã đạt chuẩn phổ cập | Xã | 18 | >= 20 | attained |
      5 | Tỷ lệ trường đạt chuẩn | % | 60 | >= 62 | rate |`,
  },
  {
    name: "units of shares of communes and of people",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Chỉ tiêu | ĐVT | Kết quả 2025-2026 | Chỉ tiêu 2026-2027
      1 | Phổ cập giáo dục mầm non cho trẻ 3-5 tuổi | % số xã | 40 | 60
      2 | Học bạ số | % học sinh | 80 | 100`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Phổ cập giáo dục mầm non cho trẻ 3-5 tuổi | % số xã | 40 | >= 60 | share |
      2 | Học bạ số | % học sinh | 80 | >= 100 | rate |`,
  },
  {
    name: "a section with a unit for its rows, and parts beside a merged word",
    rows: `
      CÁC CHỈ TIÊU CHỦ YẾU NĂM HỌC 2026-2027 | | | | |
      TT | CÁC CHỈ TIÊU CHỦ YẾU | | ĐVT | TH 2025-2026 | KH 2026-2027
      A | CHẤT LƯỢNG | | % | |
      1. | Tỷ lệ hoàn thành chương trình lớp học | | nt | 99,1 | 99,2
      2. | Tỷ lệ tốt nghiệp THPT | | nt | 98,9 | 99
      B | TRƯỜNG LỚP | | | |
      3 | Tỷ lệ trường đạt chuẩn quốc gia | | % | 60 | 62
      4 | Trong đó | Mầm non | % | 50 | 53
      5 | | Tiểu học | % | 70 | 72
      6 | Số phòng học | Kiên cố | Phòng | 900 | 950
      7 | | Bán kiên cố | Phòng | 80 | 70`,
    merges: ["B2:C2", "B8:B9", "B10:B11"],
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      # A | CHẤT LƯỢNG
      1 | Tỷ lệ hoàn thành chương trình lớp học | % | 99.1 | >= 99.2 | rate |
      2 | Tỷ lệ tốt nghiệp THPT | % | 98.9 | >= 99 | rate |
      # B | TRƯỜNG LỚP
      3 | Tỷ lệ trường đạt chuẩn quốc gia | % | 60 | >= 62 | rate |
      4 < 3 | Tỷ lệ trường đạt chuẩn quốc gia: Mầm non | % | 50 | >= 53 | rate |
      5 < 3 | Tỷ lệ trường đạt chuẩn quốc gia: Tiểu học | % | 70 | >= 72 | rate |
      6 | Số phòng học: Kiên cố | Phòng | 900 | >= 950 | count |
      7 | Số phòng học: Bán kiên cố | Phòng | 80 | >= 70 | count |`,
  },
  {
    name: "years as headings of sections, and sections that an asterisk begins",
    rows: `
      PHỤ LỤC CHỈ TIÊU | | | |
      TT | Chỉ tiêu | ĐVT | Thực hiện | Mục tiêu
      I | NĂM HỌC 2026-2027 | | |
       | * Tỷ lệ huy động trẻ: | | |
       | - Nhà trẻ | % | 28 | 30
      II | NĂM HỌC 2027-2028 | | |
       | * Tỷ lệ huy động trẻ: | | |
       | - Nhà trẻ | % | | 32
       | * Số liệu làm tròn. | | |`,
    year: null,
    asks: ["YEAR_CHOICE"],
    expected: `
      # I | NĂM HỌC 2026-2027
      # * | Tỷ lệ huy động trẻ
      - < * | Tỷ lệ huy động trẻ: Nhà trẻ | % | 28 | | rate | NAME_NEAR
      # II | NĂM HỌC 2027-2028
      # * | Tỷ lệ huy động trẻ
      - < * | Tỷ lệ huy động trẻ: Nhà trẻ | % | | | rate | NAME_NEAR`,
  },
  {
    name: "names that are changes, and shares of communes in other words",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Nội dung chỉ tiêu | ĐVT | Kết quả năm học 2025-2026 | Chỉ tiêu năm học 2026-2027
      1 | Giảm tỷ lệ học sinh bỏ học THCS | % | 0,35 | 0,3
      2 | Giảm tỷ lệ học sinh lưu ban | % | 1,2 | 0,2
      3 | Giảm tỷ lệ trẻ suy dinh dưỡng | % | | ≤ 5
      4 | Giảm tỷ lệ phòng học tạm còn | % | 6 | 2
      5 | Nâng tỷ lệ trường chuẩn lên | % | 60 | 65
      6 | Tăng tỷ lệ trẻ nhà trẻ | % | 30 | 2
      7 | Duy trì 100% xã đạt chuẩn xóa mù chữ mức độ 1 | % | 100 | 100
      8 | Tỷ lệ xã hội hóa giáo dục | % | 12 | 15
      9 | Tăng cường tiếng Việt cho trẻ em | % | | 98`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Giảm tỷ lệ học sinh bỏ học THCS | % | 0.35 | <= 0.3 | rate |
      2 | Giảm tỷ lệ học sinh lưu ban | % | 1.2 | | rate | TARGET_CHANGE
      3 | Giảm tỷ lệ trẻ suy dinh dưỡng | % | | <= 5 | rate |
      4 | Giảm tỷ lệ phòng học tạm còn | % | 6 | <= 2 | rate |
      5 | Nâng tỷ lệ trường chuẩn lên | % | 60 | >= 65 | rate |
      6 | Tăng tỷ lệ trẻ nhà trẻ | % | 30 | | rate | TARGET_CHANGE
      7 | Duy trì 100% xã đạt chuẩn xóa mù chữ mức độ 1 | % | 100 | >= 100 | share |
      8 | Tỷ lệ xã hội hóa giáo dục | % | 12 | >= 15 | rate |
      9 | Tăng cường tiếng Việt cho trẻ em | % | | >= 98 | rate |`,
  },
];
