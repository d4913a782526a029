import type { Layout } from "./kind";

const PLAIN = "TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả";
const ROW = "tt|name|u|n|d|r";

/** When a figure is of: other years, parts of the year, dates. */
export const period: readonly Layout[] = [
  {
    name: "the year before under its own words",
    outcome: "read",
    heads: [
      "TT|Chỉ tiêu|ĐVT|Năm học liền kề trước đó|<|<|Năm học báo cáo|<|<",
      "^|^|^|Tử số|Mẫu số|Tỷ lệ|Tử số|Mẫu số|Tỷ lệ",
    ],
    body: "tt|name|u|n1|d1|r1|n|d|r",
  },
  {
    name: "years as headings, the later first",
    outcome: "read",
    heads: [
      "TT|Tên chỉ tiêu|ĐVT|NH 2024-2025|<|<|NH 2023-2024|<|<",
      "^|^|^|Số đạt|Tổng số|%|Số đạt|Tổng số|%",
    ],
    body: "tt|name|u|n|d|r|n1|d1|r1",
  },
  {
    name: "three years, only results of the first two",
    outcome: "read",
    heads: [
      "STT|Chỉ tiêu|Đơn vị tính|Kết quả 2022-2023|Kết quả 2023-2024|Năm học 2024-2025|<|<",
      "^|^|^|^|^|Tử số|Mẫu số|Kết quả",
    ],
    body: "tt|name|u|r2|r1|n|d|r",
  },
  {
    name: "semester one and two and the whole year",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Học kỳ I|<|Học kỳ II|<|Cả năm học|<", "^|^|^|TS|MS|TS|MS|TS|MS"],
    body: "tt|name|u|n1|d1|n2|d2|n|d",
  },
  {
    name: "two semesters without a year",
    outcome: "ask",
    heads: ["TT|Chỉ tiêu|ĐVT|Kỳ một|<|Kỳ hai|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n|d",
  },
  {
    name: "quarters with the year's own column",
    outcome: "read",
    heads: [
      "TT|Chỉ tiêu|ĐVT|Quý I/2025|<|Quý II/2025|<|Tổng hợp cả năm|<",
      "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số|Tử số|Mẫu số",
    ],
    body: "tt|name|u|n1|d1|n2|d2|n|d",
  },
  {
    name: "quarters alone",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|ĐVT|Quý III/2024|<|Quý IV/2024|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n2|d2",
  },
  {
    name: "months side by side",
    outcome: "asked",
    heads: [
      "TT|Chỉ tiêu|ĐVT|Tháng 9|<|Tháng 10|<|Tháng 11|<",
      "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số|Tử số|Mẫu số",
    ],
    body: "tt|name|u|n1|d1|n2|d2|n3|d3",
  },
  {
    name: "months in short",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|ĐVT|T9/2024|<|T12/2024|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n2|d2",
  },
  {
    name: "half a year in the title",
    outcome: "asked",
    above: ["Đơn vị báo cáo: Huyện Sìn Hồ", "BÁO CÁO SƠ KẾT 06 THÁNG ĐẦU NĂM 2025", "Năm học 2024-2025"],
    heads: [PLAIN],
    body: ROW,
  },
  {
    name: "semester one in a line below the title",
    outcome: "asked",
    above: ["Đơn vị báo cáo: Huyện Sìn Hồ", "Năm học 2024-2025", "(Số liệu tính hết học kỳ I)"],
    heads: [PLAIN],
    body: ROW,
  },
  {
    name: "as of the end of May",
    outcome: "read",
    above: ["Đơn vị báo cáo: Huyện Sìn Hồ", "Năm học 2024-2025", "(Số liệu tính đến ngày 31/5/2025)"],
    heads: [PLAIN],
    body: ROW,
  },
  {
    name: "as of two dates of which the later is the year's end",
    outcome: "ask",
    heads: ["TT|Chỉ tiêu|ĐVT|Tính đến 30/9/2024|<|Tính đến 31/5/2025|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n|d",
  },
  {
    name: "start and end of the year in other words",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Thời điểm khai giảng|<|Thời điểm bế giảng|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n|d",
  },
  {
    name: "in the period and since its start",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Phát sinh kỳ này|<|Luỹ kế từ đầu năm học|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n|d",
  },
  {
    name: "rows by year below each name",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ"],
    body: ["tt|name||||", "|Năm học 2023-2024|u|n1|d1|r1", "|Năm học 2024-2025|u|n|d|r"],
  },
  {
    name: "rows by year beside each name",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|Năm học|Tử số|Mẫu số|Tỷ lệ"],
    body: ["tt|name|2023-2024|n1|d1|r1", "^|^|2024-2025|n|d|r"],
  },
  {
    name: "the base year in its own words",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Xuất phát điểm (năm 2023)|<|Hiện đạt|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n|d",
  },
  {
    name: "same time last year beside",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ (%)|Cùng thời điểm năm học trước (%)|Tăng, giảm"],
    body: "tt|name|u|n|d|r|r1|0.4",
  },
  {
    name: "a year of the calendar that is no half",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Năm 2022|<|2024-2025|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n|d",
  },
  {
    name: "last year's numbers in brackets in the heading",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Kết quả|Kết quả (NH trước)"],
    body: "tt|name|u|n|d|r|r1",
  },
  {
    name: "the whole report of last year",
    outcome: "silence",
    above: ["Đơn vị báo cáo: Huyện Sìn Hồ", "Kết quả thực hiện năm học 2023-2024"],
    heads: [PLAIN],
    body: "tt|name|u|n1|d1|r1",
  },
  {
    name: "stages of years",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Giai đoạn 2021-2024|<|Năm học 2024-2025|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n|d",
  },
  {
    name: "the estimate for the next year beside",
    outcome: "read",
    heads: [
      "TT|Chỉ tiêu|ĐVT|Năm học 2024-2025|<|<|Năm học 2025-2026|<|<",
      "^|^|^|Tử số|Mẫu số|Tỷ lệ|Tử số|Mẫu số|Tỷ lệ",
    ],
    body: "tt|name|u|n|d|r|n1|d1|r1",
  },
  {
    name: "weeks",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|ĐVT|Tuần 1|<|Tuần 2|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n2|d2",
  },
  {
    name: "mid-term report by sheet name",
    outcome: "asked",
    sheetName: "Giữa kỳ",
    heads: [PLAIN],
    body: ROW,
  },
];
