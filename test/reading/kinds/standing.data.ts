import type { Layout } from "./kind";

const ROW = "tt|name|u|n|d|r";

/** How far a figure is settled: planned, estimated, sent back, approved. */
export const standing: readonly Layout[] = [
  {
    name: "assigned by the committee and done",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|UBND tỉnh giao|<|Đơn vị thực hiện|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n|d",
  },
  {
    name: "the resolution's rate beside the counts",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Nghị quyết HĐND|Tử số|Mẫu số|Tỷ lệ đạt được"],
    body: "tt|name|u|r1|n|d|r",
  },
  {
    name: "what was expected and what came",
    outcome: "read",
    heads: [
      "TT|Chỉ tiêu|ĐVT|Mức kỳ vọng đầu năm|<|Mức thực tế đạt được|<",
      "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số",
    ],
    body: "tt|name|u|n1|d1|n|d",
  },
  {
    name: "contract of emulation",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Giao ước thi đua|<|Kết quả cuối năm|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n|d",
  },
  {
    name: "sent first and sent again",
    outcome: "ask",
    heads: ["TT|Chỉ tiêu|ĐVT|Báo cáo lần 1|<|Báo cáo lần 2|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n|d",
  },
  {
    name: "returned for correction and corrected",
    outcome: "ask",
    heads: ["TT|Chỉ tiêu|ĐVT|Bản bị trả lại|<|Bản gửi lại|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n|d",
  },
  {
    name: "unit says, department confirms",
    outcome: "ask",
    heads: ["TT|Chỉ tiêu|ĐVT|Đơn vị khai|<|Sở thẩm định|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n|d",
  },
  {
    name: "quick and official",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Số nhanh|<|Số chính thức|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n|d",
  },
  {
    name: "an estimate alone in the heading",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|ĐVT|Ước thực hiện đến cuối năm học|<|<", "^|^|^|Tử số|Mẫu số|Tỷ lệ"],
    body: ROW,
  },
  {
    name: "a likely figure alone",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|ĐVT|Khả năng thực hiện|<|<", "^|^|^|Tử số|Mẫu số|Tỷ lệ"],
    body: ROW,
  },
  {
    name: "estimate said in cells",
    outcome: "ask",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Kết quả"],
    body: "tt|name|u|{n} (ước)|{d}|{r}",
    but: { PCGD_TH_3: "read", PCGD_THCS_1: "read" },
  },
  {
    name: "a plan in the title",
    outcome: "asked",
    above: ["Đơn vị báo cáo: Huyện Sìn Hồ", "BIỂU ĐĂNG KÝ CHỈ TIÊU THI ĐUA NĂM HỌC 2024-2025"],
    heads: ["TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Tỷ lệ"],
    body: ROW,
  },
  {
    name: "a plan by sheet beside the report",
    outcome: "read",
    sheetName: "Thực hiện",
    heads: ["TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả"],
    body: ROW,
    more: [
      {
        sheetName: "Chỉ tiêu giao",
        heads: ["TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả"],
        body: "tt|name|u|n1|d1|r1",
      },
    ],
  },
  {
    name: "a plan by sheet in the first place",
    outcome: "read",
    sheetName: "Biểu 1 Kế hoạch",
    heads: ["TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả"],
    body: "tt|name|u|n1|d1|r1",
    more: [
      { sheetName: "Biểu 2 Kết quả", heads: ["TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả"], body: ROW },
    ],
  },
  {
    name: "rows planned and done",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ"],
    body: ["tt|name||||", "|Được giao|u|n1|d1|r1", "|Đã làm được|u|n|d|r"],
  },
  {
    name: "rows planned and done in other words",
    outcome: "ask",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ"],
    body: ["tt|name||||", "|Mức phải đạt theo nghị quyết|u|n1|d1|r1", "|Mức hiện có|u|n|d|r"],
  },
  {
    name: "share of the plan beside the rate",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Chỉ tiêu năm|Tử số|Mẫu số|Kết quả thực hiện|% so với chỉ tiêu"],
    body: "tt|name|u|r1|n|d|r|101.2",
  },
  {
    name: "share of the plan without the plan's words",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Kết quả|Mức hoàn thành (%)"],
    body: "tt|name|u|n|d|r|101.2",
  },
  {
    name: "proposed for the next year",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Kết quả|Đề xuất năm sau"],
    body: "tt|name|u|n|d|r|r1",
  },
  {
    name: "before and after a check",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Trước phúc tra|<|Sau phúc tra|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n|d",
  },
  {
    name: "old and new figure",
    outcome: "ask",
    heads: ["TT|Chỉ tiêu|ĐVT|Số liệu cũ|<|Số liệu mới|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n|d",
  },
  {
    name: "scenarios",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|ĐVT|Phương án 1|<|Phương án 2|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n2|d2",
  },
  {
    name: "lowest and highest",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|ĐVT|Thấp nhất|<|Cao nhất|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n1|d1|n2|d2",
  },
  {
    name: "result with the plan in one cell",
    outcome: "ask",
    heads: ["TT|Chỉ tiêu|ĐVT|Kế hoạch/Thực hiện"],
    body: "tt|name|u|r1/r",
    only: ["NHA_TRE", "MAU_GIAO"],
  },
  {
    name: "a status column beside the counts",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Kết quả|Đánh giá so với kế hoạch"],
    body: "tt|name|u|n|d|r|Vượt",
  },
];
