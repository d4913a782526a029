import type { Layout } from "./kind";

const RATES = ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1", "GV_MN_CHUAN"];
const SENDER = ["Đơn vị báo cáo: Huyện Sìn Hồ", "Năm học 2024-2025"];
const HEADS = "TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ";
const BODY = "tt|name|u|n|d|r";
const OTHER = "tt|name|u|n1|d1|r1";

/** Titles that make all figures below them another's: of the country or a region, or differences. */
const others = [
  "Chỉ số chung cả nước",
  "Số liệu tham chiếu toàn quốc",
  "Mặt bằng chung toàn tỉnh",
  "Bình quân vùng trung du và miền núi phía Bắc",
  "Chỉ số chung của khu vực",
  "So năm ngoái",
  "So với năm trước",
  "Chênh lệch so với năm học trước",
  "Tăng/giảm so với cùng kỳ",
  "Mức tăng so với năm học trước",
  "Số tăng thêm trong năm học",
  "Số liệu của tỉnh",
  "Kịch bản 1",
  "Phần bổ sung",
  "Số chưa đạt",
  "Số còn thiếu",
  "Nhu cầu năm học",
  "Đề xuất",
] as const;

/** Lines that say nothing but a part or a time that is not the year, or name another year alone. */
const partsAlone = [
  "Trẻ 5 tuổi",
  "Lớp 1",
  "Hệ GDTX",
  "Điểm lẻ",
  "Hợp đồng",
  "Các huyện khác",
  "Vùng III",
  "Phát sinh trong kỳ",
  "Số liệu năm học 2023-2024",
  "Năm học 2025-2026",
  "Năm 2026",
  "Số liệu 20 xã",
  "Kết quả 12/25 trường",
  "Tổng hợp của 7 phường",
  "So lieu 20 xa",
  "Tổng hợp từ báo cáo của 18 xã",
  "Mới có 15/25 trường gửi báo cáo",
  "Trung tâm cụm xã",
  "Khu trung tâm",
] as const;

/** Lines beside the sender's that name a body below it. */
const lowerBodies = [
  "Xã Chăn Nưa",
  "Xã: Chăn Nưa",
  "UBND XÃ CHĂN NƯA",
  "Đơn vị: Xã Chăn Nưa",
  "Trường Mầm non Hoa Sen",
  "Tên trường: Mầm non Hoa Sen",
  "TRƯỜNG PTDTBT TIỂU HỌC HOA SEN",
] as const;

/** Lines of the letterhead and titles that look like these and say nothing of the kind. */
const beside = [
  ["UBND TỈNH LAI CHÂU"],
  ["UBND HUYỆN SÌN HỒ", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"],
  ["Kính gửi: UBND xã Chăn Nưa"],
  ["Tên trường: ........................"],
  ["Số trường: 25"],
  ["BÁO CÁO KẾT QUẢ NĂM HỌC 2024-2025", "VÀ PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM HỌC 2025-2026"],
  ["Thực hiện Công văn của Sở về năm học 2023-2024"],
  ["Năm học 2024-2025"],
  ["Năm 2025"],
  ["Kết quả 22/22 xã"],
  ["Tổng hợp từ báo cáo của 22 xã, thị trấn"],
  ["Sìn Hồ, ngày 5/12"],
  ["Báo cáo 22 xã, thị trấn"],
  ["Kết quả toàn bộ 25 trường"],
  ["Biểu 2. Trường mầm non"],
  ["BÁO CÁO NHANH"],
  ["Phong trào nữ công"],
] as const;

/** Titles in which the same words are of the report itself. */
const own = [
  "BÁO CÁO KẾT QUẢ THỰC HIỆN SO VỚI KẾ HOẠCH",
  "Tăng cường tiếng Việt cho trẻ mầm non",
  "Kết quả xây dựng nông thôn mới về giáo dục",
  "Báo cáo thực hiện Chương trình mục tiêu quốc gia",
  "Kết quả thực hiện và đề xuất",
  "Đề nghị các đơn vị điền đủ số liệu",
  "Kết quả giáo dục huyện Sìn Hồ, tỉnh Lai Châu",
] as const;

const plain = { heads: [HEADS], only: RATES };

/** What a bracket behind numerator and denominator turns them into. */
const brackets = ["tăng", "giảm", "chênh lệch", "còn thiếu", "chưa đạt"] as const;

/** What the title of a table, a sheet's name and a line over rows say of all figures below them. */
export const titles: readonly Layout[] = [
  ...[...partsAlone, ...lowerBodies].map((line): Layout => ({
    ...plain,
    name: `the line "${line}" below the sender's`,
    outcome: "asked",
    above: [...SENDER, line],
    body: OTHER,
    ...(line === "Lớp 1" && { only: ["NHA_TRE", "MAU_GIAO"] }),
  })),
  ...lowerBodies.map((line): Layout => ({
    ...plain,
    name: `the line "${line}" above the sender's`,
    outcome: "asked",
    above: [line, ...SENDER],
    body: OTHER,
  })),
  ...beside.map((lines): Layout => ({
    ...plain,
    name: `the line "${lines.at(-1)}" beside the sender's`,
    outcome: "read",
    above: [SENDER[0]!, ...lines, ...(lines.length > 1 ? [] : [SENDER[1]!])],
    body: BODY,
  })),
  ...brackets.map((bracket): Layout => ({
    name: `counts that are "${bracket}" by their brackets`,
    outcome: "asked",
    heads: [`TT|Chỉ tiêu|ĐVT|Tử số (${bracket})|Mẫu số (${bracket})`],
    body: "tt|name|u|n1|d1",
    only: RATES,
  })),
  {
    name: "a section of another unit in a unit's workbook",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số"],
    body: [
      { line: "I. Kết quả của huyện" },
      { each: "tt|name|u|n|d" },
      { line: "II. Huyện Tam Đường" },
      { each: "tt|name|u|n1|d1" },
    ],
    only: RATES,
  },
  ...[
    "Nữ",
    "Kế hoạch",
    "Năm học 2023-2024",
    "Năm học trước",
    "Học kỳ II",
    "Dân tộc thiểu số",
    "Bản Nà Kế",
    "Điểm trường Nậm Mạ",
  ].map((remark): Layout => ({
    name: `a remark that says "${remark}" and nothing else`,
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Ghi chú"],
    body: `tt|name|u|n1|d1|${remark}`,
    only: RATES,
  })),
  ...[
    "Tăng",
    "Chưa đạt",
    "Vùng khó khăn",
    "Năm học 2024-2025",
    "Trong đó 20 nữ",
    "Còn 2 trẻ bản Nà Kế",
    "Xã Pa Tần chưa đạt",
  ].map((remark): Layout => ({
    name: `a remark that says "${remark}" of the result`,
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Ghi chú"],
    body: `tt|name|u|n|d|${remark}`,
    only: RATES,
  })),
  ...["Gồm cả CBQL", "Kể cả cán bộ quản lý", "Bao gồm cả CBQL"].map((heading): Layout => ({
    name: `figures of more than the teachers: "${heading}"`,
    outcome: "asked",
    heads: [`TT|Chỉ tiêu|ĐVT|${heading}|<`, "^|^|^|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1",
    only: ["GV_MN_CHUAN"],
  })),
  {
    name: "brackets that say how differences are written",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số (người)|Mẫu số (người)|Tăng (+), giảm (-)"],
    body: "tt|name|u|n|d|4",
    only: RATES,
  },
  {
    name: "a remark that names one of the communes that are counted",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Kết quả|Ghi chú"],
    body: "tt|name|u|r|Xã Pa Tần",
    only: ["PCGD_TH_3"],
  },
  ...others.map((title): Layout => ({
    ...plain,
    name: `${title} over the only table`,
    outcome: "asked",
    above: [...SENDER, title],
    body: OTHER,
  })),
  ...others.map((title): Layout => ({
    ...plain,
    name: `${title} over the second of two tables`,
    outcome: "read",
    above: SENDER,
    heads: ["Bảng 1. Kết quả của huyện", HEADS],
    body: [{ each: BODY }, { line: `Bảng 2. ${title}` }, { line: HEADS }, { each: OTHER }],
  })),
  ...others.map((title): Layout => ({
    ...plain,
    name: `${title} over the second half of the rows`,
    outcome: "read",
    body: [{ line: "I. Kết quả của huyện" }, { each: BODY }, { line: `II. ${title}` }, { each: OTHER }],
  })),
  {
    ...plain,
    name: "rows of another level than the title's",
    outcome: "asked",
    above: [...SENDER, "Kết quả khối tiểu học"],
    body: OTHER,
    only: ["NHA_TRE", "MAU_GIAO", "GV_MN_CHUAN"],
  },
  {
    ...plain,
    name: "rows of the title's level",
    outcome: "read",
    above: [...SENDER, "Khối mầm non"],
    body: BODY,
    only: ["NHA_TRE", "MAU_GIAO", "GV_MN_CHUAN"],
  },
  {
    ...plain,
    name: "a line for each level of schooling",
    outcome: "read",
    above: [...SENDER, "Cấp học mầm non"],
    body: [
      { each: BODY, only: ["NHA_TRE", "MAU_GIAO"] },
      { line: "Cấp tiểu học" },
      { each: BODY, only: ["VAO_LOP_1"] },
    ],
    only: ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1"],
  },
  ...["Xã Pa Tần", "Xa Pa Tan", "Truong MN Hoa Ban", "20 xã"].map((sheetName): Layout => ({
    ...plain,
    name: `a sheet named ${sheetName}`,
    outcome: "asked",
    sheetName,
    body: OTHER,
  })),
  ...["Xa hoi", "Truong hoc", "22 xã"].map((sheetName): Layout => ({
    ...plain,
    name: `a sheet named ${sheetName}`,
    outcome: "read",
    sheetName,
    body: BODY,
  })),
  ...["Cả nước", "So năm ngoái", "So nam ngoai", "Chenh lech"].map((sheetName): Layout => ({
    ...plain,
    name: `a sheet named ${sheetName}`,
    outcome: "asked",
    sheetName,
    body: OTHER,
  })),
  ...["So lieu", "So lieu giao duc", "Toan huyen"].map((sheetName): Layout => ({
    ...plain,
    name: `a sheet named ${sheetName}`,
    outcome: "read",
    sheetName,
    body: BODY,
  })),
  ...own.map((title): Layout => ({
    ...plain,
    name: title,
    outcome: "read",
    above: [...SENDER, title],
    body: BODY,
  })),
  ...(
    [
      ["KẾT QUẢ NĂM HỌC 2024-2025, PHƯƠNG HƯỚNG NĂM HỌC 2025-2026", "read"],
      ["Báo cáo tổng kết năm học 2024-2025 và kế hoạch năm học 2025-2026", "read"],
      ["Kế hoạch năm học 2024-2025, kết quả năm học 2023-2024", "asked"],
      ["PHƯƠNG HƯỚNG NĂM HỌC 2025-2026", "asked"],
    ] as const
  ).map(([title, outcome]): Layout => ({
    ...plain,
    name: title,
    outcome,
    above: [SENDER[0]!, title],
    body: BODY,
  })),
  {
    ...plain,
    name: "a second table of the other indicators",
    outcome: "read",
    above: SENDER,
    heads: ["1. Các chỉ tiêu chủ yếu", HEADS],
    body: [
      { each: BODY, only: RATES.slice(0, 2) },
      { line: "2. Các chỉ tiêu còn lại" },
      { line: HEADS },
      { each: BODY, only: RATES.slice(2) },
    ],
  },
  {
    name: "a comparison whose columns are of both years",
    outcome: "read",
    above: [...SENDER, "So sánh kết quả với năm học trước"],
    heads: ["TT|Chỉ tiêu|Năm học trước|<|<|Năm nay|<|<", "^|^|Tử số|Mẫu số|Tỷ lệ|Tử số|Mẫu số|Tỷ lệ"],
    body: "tt|name|n1|d1|r1|n|d|r",
    only: RATES,
  },
  {
    name: "a comparison with a column of differences",
    outcome: "read",
    above: [...SENDER, "So sánh kết quả với năm học trước"],
    heads: [`${HEADS}|Tăng, giảm`],
    body: `${BODY}|0.3`,
    only: RATES,
  },
  {
    name: "a row of differences below each indicator",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ"],
    body: ["tt|name|n|d|r", " |So với năm trước|12|3|0.4"],
    only: RATES,
  },
];
