import type { PlanSketch } from "./build";

/** A plan as a province prints it, with what must come of it, written by hand. */
export interface ProvincePlan extends PlanSketch {
  readonly name: string;
  readonly year: string | null;
  readonly baselineYear?: string | null;
  readonly number?: string | null;
  readonly date?: string | null;
  readonly issuer?: string;
  /** Questions about the plan as a whole. */
  readonly asks?: readonly string[];
  readonly expected: string;
}

/** Layouts after those of provinces' plans, resolutions and programmes of action; figures are made up. */
export const provincePlans: readonly ProvincePlan[] = [
  {
    name: "one header row, unit once, results and targets of two school years",
    rows: `
      ỦY BAN NHÂN DÂN | | | |
      TỈNH YÊN SƠN | | | |
      Số: 215/KH-UBND | | | Yên Sơn, ngày 20 tháng 8 năm 2026 |
      PHỤ LỤC CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      STT | Nội dung chỉ tiêu | Đơn vị tính | Thực hiện năm học 2025-2026 | Kế hoạch năm học 2026-2027
      1 | Tỷ lệ huy động trẻ nhà trẻ | % | 35,2 | 36
      2 | Số trường đạt chuẩn quốc gia | Trường | 210 | 218
      3 | Tỷ lệ học sinh THPT bỏ học | % | 0,9 | 0,8
      4 | Số học sinh phổ thông | Học sinh | 1.234 | 1.260`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    number: "215/KH-UBND",
    date: "2026-08-20",
    issuer: "Ủy ban nhân dân tỉnh Yên Sơn",
    expected: `
      1 | Tỷ lệ huy động trẻ nhà trẻ | % | 35.2 | >= 36 | rate |
      2 | Số trường đạt chuẩn quốc gia | Trường | 210 | >= 218 | count |
      3 | Tỷ lệ học sinh THPT bỏ học | % | 0.9 | <= 0.8 | rate |
      4 | Số học sinh phổ thông | Học sinh | 1234 | >= 1260 | count |`,
  },
  {
    name: "two header rows, the unit for each year, merged groups",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | | |
      (Kèm theo Kế hoạch số 88/KH-UBND ngày 05 tháng 9 năm 2026 của UBND tỉnh An Bình) | | | | |
      TT | Chỉ tiêu | Năm học 2025-2026 | | Năm học 2026-2027 |
       | | Đơn vị | Chỉ tiêu đạt được | Đơn vị | Chỉ tiêu phấn đấu
      1 | Tỷ lệ giáo viên tiểu học đạt chuẩn đào tạo | % | 91,5 | % | 93
      2 | Số đơn vị đạt chuẩn phổ cập giáo dục tiểu học mức độ 3 | Huyện | 8 | Xã | 36
      3 | Số xã đạt chuẩn xóa mù chữ mức độ 2 | Xã | 30 | Xã | 32/38`,
    merges: ["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
    year: "2026-2027",
    baselineYear: "2025-2026",
    number: "88/KH-UBND",
    date: "2026-09-05",
    issuer: "UBND tỉnh An Bình",
    expected: `
      1 | Tỷ lệ giáo viên tiểu học đạt chuẩn đào tạo | % | 91.5 | >= 93 | rate |
      2 | Số đơn vị đạt chuẩn phổ cập giáo dục tiểu học mức độ 3 | Xã | | >= 36 | attained | MEASURE_MISSING
      3 | Số xã đạt chuẩn xóa mù chữ mức độ 2 | Xã | 30 | >= 32 | attained |`,
  },
  {
    name: "calendar years, an estimate, a resolution of the council",
    rows: `
      MỘT SỐ CHỈ TIÊU CHỦ YẾU NĂM 2027 | | | | | |
      (Kèm theo Nghị quyết số 45/NQ-HĐND ngày 10/12/2026 của Hội đồng nhân dân tỉnh) | | | | | |
      STT | Chỉ tiêu | ĐVT | TH 2025 | KH 2026 | ƯTH 2026 | KH 2027
      1 | Tỷ lệ xã đạt chuẩn phổ cập giáo dục mầm non cho trẻ em 3-5 tuổi | % | 40 | 60 | 65,8 | 80
      2 | Số trường mầm non, phổ thông đạt chuẩn quốc gia | Trường | 100 | 110 | 108 | 116
      3 | Số sinh viên trên 1 vạn dân | Sinh viên | 80 | 85 | 84 | 90`,
    year: "2027",
    baselineYear: "2026",
    number: "45/NQ-HĐND",
    date: "2026-12-10",
    asks: ["BASELINE_ESTIMATE"],
    expected: `
      1 | Tỷ lệ xã đạt chuẩn phổ cập giáo dục mầm non cho trẻ em 3-5 tuổi | % | 65.8 | >= 80 | share |
      2 | Số trường mầm non, phổ thông đạt chuẩn quốc gia | Trường | 108 | >= 116 | count |
      3 | Số sinh viên trên 1 vạn dân | Sinh viên | 84 | >= 90 | count |`,
  },
  {
    name: "no column of units: units in names and targets",
    rows: `
      PHỤ LỤC | | |
      CÁC CHỈ TIÊU PHẤN ĐẤU NĂM HỌC 2026-2027 | | |
      TT | Chỉ tiêu | Kết quả năm học 2025-2026 | Chỉ tiêu năm học 2026-2027
      1 | Tỷ lệ trẻ mẫu giáo ra lớp (%) | 99,1 | 99,3
      2 | Trường đạt chuẩn quốc gia | 65% | 68%
      3 | Xã đạt chuẩn phổ cập giáo dục THCS mức độ 3 | 12 xã | 15 xã
      4 | Phòng học kiên cố | 85,1% | Trên 88%`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    asks: ["STRICT_WORDS"],
    expected: `
      1 | Tỷ lệ trẻ mẫu giáo ra lớp | % | 99.1 | >= 99.3 | rate |
      2 | Trường đạt chuẩn quốc gia | % | 65 | >= 68 | rate |
      3 | Xã đạt chuẩn phổ cập giáo dục THCS mức độ 3 | xã | 12 | >= 15 | attained |
      4 | Phòng học kiên cố | % | 85.1 | > 88 | rate |`,
  },
  {
    name: "parents without figures, children with dashes and pluses",
    rows: `
      KẾ HOẠCH CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Chỉ tiêu | ĐVT | Thực hiện 2025-2026 | Chỉ tiêu 2026-2027
      I | GIÁO DỤC MẦM NON | | |
      1 | Tỷ lệ huy động | | |
       | - Nhà trẻ | % | 33 | 34
       | - Mẫu giáo | % | 98 | 98,5
       | + Trẻ 5 tuổi | % | 99,9 | 100
      II | GIÁO DỤC PHỔ THÔNG | | |
      2 | Tỷ lệ học sinh hoàn thành chương trình | | |
      a | Tiểu học | % | 99,5 | 99,6
      b | THCS | % | 98 | 98,2`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      # I | GIÁO DỤC MẦM NON
      # 1 | Tỷ lệ huy động
      - < 1 | Tỷ lệ huy động: Nhà trẻ | % | 33 | >= 34 | rate |
      - < 1 | Tỷ lệ huy động: Mẫu giáo | % | 98 | >= 98.5 | rate |
      + < - | Tỷ lệ huy động: Mẫu giáo: Trẻ 5 tuổi | % | 99.9 | >= 100 | rate |
      # II | GIÁO DỤC PHỔ THÔNG
      # 2 | Tỷ lệ học sinh hoàn thành chương trình
      a < 2 | Tỷ lệ học sinh hoàn thành chương trình: Tiểu học | % | 99.5 | >= 99.6 | rate |
      b < 2 | Tỷ lệ học sinh hoàn thành chương trình: THCS | % | 98 | >= 98.2 | rate |`,
  },
  {
    name: "Trong đó alone, then the parts; a repeated header at the page",
    rows: `
      CHỈ TIÊU PHÁT TRIỂN GIÁO DỤC NĂM HỌC 2026-2027 | | |
      TT | Chỉ tiêu | ĐVT | Chỉ tiêu phấn đấu
      1 | Tổng số học sinh | Học sinh | 150.000
       | Trong đó: | |
       | Nữ | Học sinh | 73.500
       | Dân tộc thiểu số | Học sinh | 120.000
      TT | Chỉ tiêu | ĐVT | Chỉ tiêu phấn đấu
      2 | Tỷ lệ phòng học kiên cố | % | ≥ 90
       | Trong đó: mầm non | % | ≥ 85`,
    year: "2026-2027",
    baselineYear: null,
    expected: `
      1 | Tổng số học sinh | Học sinh | | >= 150000 | count |
      < 1 | Tổng số học sinh: Nữ | Học sinh | | >= 73500 | count |
      < 1 | Tổng số học sinh: Dân tộc thiểu số | Học sinh | | >= 120000 | count |
      2 | Tỷ lệ phòng học kiên cố | % | | >= 90 | rate |
      < 2 | Tỷ lệ phòng học kiên cố: mầm non | % | | >= 85 | rate |`,
  },
  {
    name: "names wrapped over rows, numbers with gaps, a number row and signatures",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026 – 2027 | | | | |
      STT | Tên chỉ tiêu | Đơn vị | Kết quả năm học 2025-2026 | Chỉ tiêu năm học 2026-2027 | Đơn vị chủ trì
      (1) | (2) | (3) | (4) | (5) | (6)
      1 | Tỷ lệ trẻ em dưới 5 tuổi được chăm sóc, giáo dục trong | % | 61,2 | 62 | Sở GDĐT
       | các cơ sở giáo dục mầm non | | | |
      3 | Tỷ lệ trẻ em 6 tuổi vào | | | |
       | lớp 1 | % | 99,9 | 100 | UBND xã
      7 | Tỷ lệ người biết chữ mức độ 2 trong độ tuổi theo quy định | % | 80,4 | 81,5 |
      Ghi chú: số liệu tính đến 31/5/2026 | | | | |
       | | | TM. ỦY BAN NHÂN DÂN | |
       | | | KT. CHỦ TỊCH | |`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ trẻ em dưới 5 tuổi được chăm sóc, giáo dục trong các cơ sở giáo dục mầm non | % | 61.2 | >= 62 | rate |
      3 | Tỷ lệ trẻ em 6 tuổi vào lớp 1 | % | 99.9 | >= 100 | rate |
      7 | Tỷ lệ người biết chữ mức độ 2 trong độ tuổi theo quy định | % | 80.4 | >= 81.5 | rate |`,
  },
  {
    name: "dotted numbers under sections",
    rows: `
      MỤC TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Mục tiêu | ĐVT | Năm học 2025-2026 | Năm học 2026-2027
      I | Chất lượng giáo dục | | |
      1 | Tỷ lệ tốt nghiệp | | |
      1.1 | THPT | % | 99,1 | 99,3
      1.2 | GDTX | % | 95 | 96
      2 | Tỷ lệ học sinh tiểu học học 2 buổi/ngày | % | 98 | 100
      2.1 | Trong đó: vùng đặc biệt khó khăn | % | 95 | 97
      II | Đội ngũ | | |
      3 | Tỷ lệ giáo viên trên chuẩn | % | 20 | 22`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      # I | Chất lượng giáo dục
      # 1 | Tỷ lệ tốt nghiệp
      1.1 < 1 | Tỷ lệ tốt nghiệp: THPT | % | 99.1 | >= 99.3 | rate |
      1.2 < 1 | Tỷ lệ tốt nghiệp: GDTX | % | 95 | >= 96 | rate |
      2 | Tỷ lệ học sinh tiểu học học 2 buổi/ngày | % | 98 | >= 100 | rate |
      2.1 < 2 | Tỷ lệ học sinh tiểu học học 2 buổi/ngày: vùng đặc biệt khó khăn | % | 95 | >= 97 | rate |
      # II | Đội ngũ
      3 | Tỷ lệ giáo viên trên chuẩn | % | 20 | >= 22 | rate |`,
  },
  {
    name: "no numbers at all",
    rows: `
      BIỂU CHỈ TIÊU NĂM HỌC 2026-2027 | | |
      Chỉ tiêu | Đơn vị tính | Thực hiện năm học 2025-2026 | Kế hoạch năm học 2026-2027
      Giáo dục mầm non | | |
      Tỷ lệ huy động trẻ nhà trẻ | % | 30 | 31
      Tỷ lệ huy động trẻ mẫu giáo | % | 95 | 96
      Giáo dục tiểu học | | |
      Tỷ lệ huy động trẻ em 6 tuổi vào lớp 1 | % | 99,9 | 100`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      # | Giáo dục mầm non
      | Tỷ lệ huy động trẻ nhà trẻ | % | 30 | >= 31 | rate |
      | Tỷ lệ huy động trẻ mẫu giáo | % | 95 | >= 96 | rate |
      # | Giáo dục tiểu học
      | Tỷ lệ huy động trẻ em 6 tuổi vào lớp 1 | % | 99.9 | >= 100 | rate |`,
  },
  {
    name: "numbers inside the names",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | |
      Nội dung | ĐVT | Kết quả năm học trước | Chỉ tiêu phấn đấu
      1. Tỷ lệ trường học có thư viện đạt chuẩn | % | 70 | 75
      2. Tỷ lệ giáo viên đạt chuẩn | | |
      2.1. Mầm non | % | 94 | 95
      2.2. Tiểu học | % | 90 | 92`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ trường học có thư viện đạt chuẩn | % | 70 | >= 75 | rate |
      # 2 | Tỷ lệ giáo viên đạt chuẩn
      2.1 < 2 | Tỷ lệ giáo viên đạt chuẩn: Mầm non | % | 94 | >= 95 | rate |
      2.2 < 2 | Tỷ lệ giáo viên đạt chuẩn: Tiểu học | % | 90 | >= 92 | rate |`,
  },
  {
    name: "the year in section rows, one of them in force",
    rows: `
      MỤC TIÊU GIAI ĐOẠN 2026-2030 | | |
      TT | Chỉ tiêu | Đơn vị | Mục tiêu
      I | Đến năm 2027 | |
      1 | Tỷ lệ trường đạt chuẩn quốc gia | % | 70
      2 | Tỷ lệ phòng học kiên cố | % | 90
      II | Đến năm 2030 | |
      1 | Tỷ lệ trường đạt chuẩn quốc gia | % | 80
      2 | Tỷ lệ phòng học kiên cố | % | 100`,
    year: null,
    baselineYear: null,
    asks: ["YEAR_CHOICE"],
    expected: `
      # I | Đến năm 2027
      1 | Tỷ lệ trường đạt chuẩn quốc gia | % | | | rate |
      2 | Tỷ lệ phòng học kiên cố | % | | | rate |
      # II | Đến năm 2030
      1 | Tỷ lệ trường đạt chuẩn quốc gia | % | | | rate |
      2 | Tỷ lệ phòng học kiên cố | % | | | rate |`,
  },
  {
    name: "targets of a year and a goal of 2030 beside results",
    rows: `
      CHƯƠNG TRÌNH HÀNH ĐỘNG THỰC HIỆN NGHỊ QUYẾT | | | | |
      TT | Chỉ tiêu | ĐVT | Hiện trạng năm 2025 | Mục tiêu năm 2026 | Mục tiêu đến năm 2030
      1 | Tỷ lệ trường mầm non đạt chuẩn quốc gia | % | 56,3 | 58 | 65
      2 | Chỉ số giáo dục trong HDI | Chỉ số | 0,71 | 0,72 | > 0,8`,
    year: null,
    baselineYear: "2025",
    asks: ["YEAR_CHOICE"],
    expected: `
      1 | Tỷ lệ trường mầm non đạt chuẩn quốc gia | % | 56.3 | | rate |
      2 | Chỉ số giáo dục trong HDI | Chỉ số | 0.71 | | value |`,
  },
  {
    name: "changes and words in the targets",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Chỉ tiêu | ĐVT | Kết quả năm học 2025-2026 | Chỉ tiêu năm học 2026-2027
      1 | Số trường đạt chuẩn quốc gia | Trường | 210 | tăng 02 trường
      2 | Số trường được công nhận lại | Trường | 5 | công nhận mới 05
      3 | Tỷ lệ học sinh bỏ học | % | 0,5 | giảm 0,2 điểm phần trăm
      4 | Xếp hạng chuyển đổi số ngành giáo dục | Hạng | 40 | Trong 20 tỉnh dẫn đầu
      5 | Tỷ lệ lưu ban | % | 0,9 | giảm còn 0,7
      6 | Phổ cập giáo dục tiểu học mức độ 3 | Xã | 38/38 | Giữ vững
      7 | Giải học sinh giỏi quốc gia | Giải | 20 | 20 - 25 giải`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Số trường đạt chuẩn quốc gia | Trường | 210 | | count | TARGET_CHANGE
      2 | Số trường được công nhận lại | Trường | 5 | | count | TARGET_CHANGE
      3 | Tỷ lệ học sinh bỏ học | % | 0.5 | | rate | TARGET_CHANGE
      4 | Xếp hạng chuyển đổi số ngành giáo dục | Hạng | 40 | | value | TARGET_IN_WORDS
      5 | Tỷ lệ lưu ban | % | 0.9 | <= 0.7 | rate |
      6 | Phổ cập giáo dục tiểu học mức độ 3 | Xã | 38 | | attained | TARGET_KEEP
      7 | Giải học sinh giỏi quốc gia | Giải | 20 | | count | TARGET_RANGE`,
  },
  {
    name: "duy trì in a name sets nothing; near and known names",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
      TT | Chỉ tiêu | ĐVT | Năm học 2025-2026 | Năm học 2026-2027
      1 | Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3 | Xã | 36 | 38
      2 | Tỷ lệ huy dộng trẻ nhà trẻ | % | 33 | 34
      3 | Tỷ lệ giáo viên trung học cơ sở đạt chuẩn đào tạo | % | 95 | 96
      4 | Tỷ lệ trường mầm non đạt chuẩn quốc gia mức độ 3 | % | 0 | 1`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3 | Xã | 36 | >= 38 | count |
      2 | Tỷ lệ huy dộng trẻ nhà trẻ | % | 33 | >= 34 | rate | NAME_NEAR
      3 | Tỷ lệ giáo viên trung học cơ sở đạt chuẩn đào tạo | % | 95 | >= 96 | rate |
      4 | Tỷ lệ trường mầm non đạt chuẩn quốc gia mức độ 3 | % | 0 | >= 1 | rate |`,
  },
  {
    name: "assigned and striven for in the same year",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | | | |
      TT | Chỉ tiêu | ĐVT | Thực hiện năm học 2025-2026 | Năm học 2026-2027 |
       | | | | Bộ giao | Tỉnh phấn đấu
      1 | Tỷ lệ trẻ mẫu giáo 5 tuổi đến trường | % | 99 | 99 | 99,5`,
    merges: ["E2:F2", "A2:A3", "B2:B3", "C2:C3", "D2:D3"],
    year: "2026-2027",
    baselineYear: "2025-2026",
    asks: ["TARGET_COLUMN"],
    expected: `
      1 | Tỷ lệ trẻ mẫu giáo 5 tuổi đến trường | % | 99 | >= 99.5 | rate |`,
  },
  {
    name: "codes as numbers, office and note columns",
    rows: `
      BỘ CHỈ TIÊU NĂM 2027 | | | | | |
      Mã số | Tên chỉ tiêu | Đơn vị tính | Kết quả năm 2026 | Mục tiêu năm 2027 | Cơ quan chủ trì | Ghi chú
      GD01 | Tỷ lệ lao động qua đào tạo | % | 68 | 70 | Sở Nội vụ |
      GD02 | Số phòng học tạm, mượn | Phòng | 120 | 80 | UBND cấp xã | giảm dần
      GD04 | Điểm trung bình thi tốt nghiệp THPT | Điểm | 6,5 | ≥ 6,6 | Sở GDĐT |`,
    year: "2027",
    baselineYear: "2026",
    expected: `
      GD01 | Tỷ lệ lao động qua đào tạo | % | 68 | >= 70 | rate |
      GD02 | Số phòng học tạm, mượn | Phòng | 120 | <= 80 | count |
      GD04 | Điểm trung bình thi tốt nghiệp THPT | Điểm | 6.5 | >= 6.6 | value |`,
  },
  {
    name: "a group heading that is not merged, years above",
    rows: `
      CHỈ TIÊU GIÁO DỤC NĂM HỌC 2026-2027 | | | | |
      STT | Chỉ tiêu | ĐVT | Năm học 2025-2026 | | Năm học 2026-2027
       | | | Kế hoạch | Thực hiện | Kế hoạch
      1 | Tỷ lệ trường THCS có thư viện | % | 80 | 82 | 85
      2 | Số lớp tiểu học | Lớp | 1.500 | 1.480 | 1.450`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Tỷ lệ trường THCS có thư viện | % | 82 | >= 85 | rate |
      2 | Số lớp tiểu học | Lớp | 1480 | >= 1450 | count |`,
  },
  {
    name: "same names in sections of school levels",
    rows: `
      KẾ HOẠCH NĂM HỌC 2026-2027 | | |
      TT | Chỉ tiêu | ĐVT | Chỉ tiêu
      A | MẦM NON | |
      1 | Tỷ lệ giáo viên đạt chuẩn | % | 95
      2 | Tỷ lệ phòng học kiên cố | % | 80
      B | TIỂU HỌC | |
      1 | Tỷ lệ giáo viên đạt chuẩn | % | 92
      2 | Tỷ lệ học sinh lên lớp | % | 99`,
    year: "2026-2027",
    baselineYear: null,
    expected: `
      # A | MẦM NON
      1 | MẦM NON: Tỷ lệ giáo viên đạt chuẩn | % | | >= 95 | rate |
      2 | Tỷ lệ phòng học kiên cố | % | | >= 80 | rate |
      # B | TIỂU HỌC
      1 | TIỂU HỌC: Tỷ lệ giáo viên đạt chuẩn | % | | >= 92 | rate |
      2 | Tỷ lệ học sinh lên lớp | % | | >= 99 | rate |`,
  },
  {
    name: "a period alone, and shares of units",
    rows: `
      ĐỀ ÁN PHÁT TRIỂN GIÁO DỤC GIAI ĐOẠN 2026-2030 | | |
      TT | Tiêu chí | Đơn vị tính | Mục tiêu giai đoạn 2026-2030
      1 | Đạt chuẩn xóa mù chữ mức độ 2 | % | 100% số xã, phường
      2 | Xã đạt chuẩn phổ cập giáo dục mầm non | % | ≥ 90 % số xã
      3 | Chi ngân sách cho giáo dục | % | tối thiểu 20`,
    year: "2026-2030",
    baselineYear: null,
    expected: `
      1 | Đạt chuẩn xóa mù chữ mức độ 2 | % | | >= 100 | share |
      2 | Xã đạt chuẩn phổ cập giáo dục mầm non | % | | >= 90 | share |
      3 | Chi ngân sách cho giáo dục | % | | >= 20 | rate |`,
  },
  {
    name: "a unit for the whole table on a line above",
    rows: `
      CHỈ TIÊU HUY ĐỘNG NĂM HỌC 2026-2027 | | |
       | | Đơn vị tính: % |
      TT | Nội dung | Thực hiện năm học 2025-2026 | Chỉ tiêu năm học 2026-2027
      1 | Trẻ nhà trẻ ra lớp | 33,1 | 34
      2 | Trẻ mẫu giáo ra lớp | 98 | 98,4`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    expected: `
      1 | Trẻ nhà trẻ ra lớp | % | 33.1 | >= 34 | rate |
      2 | Trẻ mẫu giáo ra lớp | % | 98 | >= 98.4 | rate |`,
  },
  {
    name: "a unit merged over rows; a target merged over its words",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | |
      TT | Chỉ tiêu | ĐVT | Chỉ tiêu phấn đấu
      1 | Tỷ lệ học sinh lên lớp | % | 99
      2 | Tỷ lệ học sinh chuyển cấp | | 98
      3 | Tỷ lệ học sinh lưu ban | | không quá 1`,
    merges: ["C3:C5"],
    year: "2026-2027",
    baselineYear: null,
    expected: `
      1 | Tỷ lệ học sinh lên lớp | % | | >= 99 | rate |
      2 | Tỷ lệ học sinh chuyển cấp | % | | >= 98 | rate |
      3 | Tỷ lệ học sinh lưu ban | % | | <= 1 | rate |`,
  },
  {
    name: "results of several years before one target",
    rows: `
      CHỈ TIÊU KẾ HOẠCH NĂM HỌC 2026-2027 | | | | |
      TT | Chỉ tiêu | ĐVT | Thực hiện 2023-2024 | Thực hiện 2024-2025 | Ước TH 2025-2026 | Kế hoạch 2026-2027 | So sánh KH 2026-2027/TH 2025-2026
      1 | Tỷ lệ tốt nghiệp THCS | % | 99 | 99,1 | 99,2 | 99,3 | 0,1
      2 | Số giáo viên tuyển mới | Người | 100 | 150 | 160 | 200 | 40`,
    year: "2026-2027",
    baselineYear: "2025-2026",
    asks: ["BASELINE_ESTIMATE"],
    expected: `
      1 | Tỷ lệ tốt nghiệp THCS | % | 99.2 | >= 99.3 | rate |
      2 | Số giáo viên tuyển mới | Người | 160 | >= 200 | count |`,
  },
  {
    name: "lines of several figures in one cell",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | |
      TT | Chỉ tiêu | ĐVT | Chỉ tiêu
      1 | Tỷ lệ trường đạt chuẩn quốc gia | % | MN: 60%\\nTH: 62%\\nTHCS: 70%
      2 | Tỷ lệ học sinh dân tộc thiểu số được học 2 buổi/ngày | % | 95`,
    year: "2026-2027",
    baselineYear: null,
    expected: `
      1 | Tỷ lệ trường đạt chuẩn quốc gia | % | | | rate | ROW_SEVERAL
      2 | Tỷ lệ học sinh dân tộc thiểu số được học 2 buổi/ngày | % | | >= 95 | rate |`,
  },
  {
    name: "a unit that is not known, and one that is missing",
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | |
      TT | Chỉ tiêu | ĐVT | Chỉ tiêu
      1 | Kinh phí xã hội hóa giáo dục | Tỷ đồng | 50
      2 | Câu lạc bộ tiếng Anh | CLB | 20
      3 | Trường học an toàn | | 15`,
    year: "2026-2027",
    baselineYear: null,
    expected: `
      1 | Kinh phí xã hội hóa giáo dục | Tỷ đồng | | >= 50 | count | KIND_UNSURE
      2 | Câu lạc bộ tiếng Anh | CLB | | >= 20 | count | KIND_UNSURE
      3 | Trường học an toàn | | | >= 15 | count | MEASURE_MISSING`,
  },
  {
    name: "lines of text before a document's table",
    before: [
      "ỦY BAN NHÂN DÂN\nTỈNH SƠN HẢI",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 1712/KH-UBND",
      "Sơn Hải, ngày 01 tháng 9 năm 2026",
      "Căn cứ Nghị quyết số 12/NQ-HĐND ngày 10/12/2025 của HĐND tỉnh;",
      "Phụ lục I",
      "CHỈ TIÊU NĂM HỌC 2026-2027",
    ],
    rows: `
      TT | Chỉ tiêu | Đơn vị tính | Chỉ tiêu phấn đấu
      1 | Tỷ lệ học sinh tiểu học học ngoại ngữ | % | ít nhất 97
      2 | Trường tiểu học tư thục | Trường | 2`,
    year: "2026-2027",
    baselineYear: null,
    number: "1712/KH-UBND",
    date: "2026-09-01",
    issuer: "Ủy ban nhân dân tỉnh Sơn Hải",
    expected: `
      1 | Tỷ lệ học sinh tiểu học học ngoại ngữ | % | | >= 97 | rate |
      2 | Trường tiểu học tư thục | Trường | | >= 2 | count |`,
  },
  {
    name: "a column of results that leads a plan of targets under another heading",
    rows: `
      MỤC TIÊU PHÁT TRIỂN GIÁO DỤC ĐẾN NĂM 2030 | | |
      STT | Nội dung | Đơn vị | Giá trị
      1 | Tỷ lệ trường đạt chuẩn quốc gia | % | ≥ 75
      2 | Tỷ lệ trẻ em tuổi nhà trẻ đi học | % | ≥ 38`,
    year: "2030",
    baselineYear: null,
    asks: ["TARGET_COLUMN"],
    expected: `
      1 | Tỷ lệ trường đạt chuẩn quốc gia | % | | >= 75 | rate |
      2 | Tỷ lệ trẻ em tuổi nhà trẻ đi học | % | | >= 38 | rate |`,
  },
];
