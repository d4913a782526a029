import type { Layout } from "./kind";

const ROW = "tt|name|u|n|d|r";
const RATES = ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1", "GV_MN_CHUAN"];

/** Whose a figure is: the district's, its communes', its schools', the province's. */
export const place: readonly Layout[] = [
  {
    name: "the province's mean beside",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ|Bình quân chung toàn tỉnh (%)"],
    body: "tt|name|u|n|d|r|r1",
  },
  {
    name: "the province's counts beside",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Huyện|<|Tỉnh Lai Châu|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|n|d|n1|d1",
    only: RATES,
  },
  {
    name: "the whole country beside",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ|Toàn quốc (%)"],
    body: "tt|name|u|n|d|r|r1",
  },
  {
    name: "the region beside",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ|Khu vực Tây Bắc"],
    body: "tt|name|u|n|d|r|r1",
    only: RATES,
  },
  {
    name: "communes in rows below with a sum",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ"],
    body: ["tt|name||||", "|Xã Chăn Nưa|u|np|dp|", "|Xã Nậm Tăm|u|nq|dq|", "|Cả huyện|u|n|d|r"],
    only: RATES,
  },
  {
    name: "communes in rows below without a sum",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ"],
    body: ["tt|name||||", "|Xã Chăn Nưa|u|np|dp|", "|Xã Nậm Tăm|u|nq|dq|"],
    only: RATES,
  },
  {
    name: "communes by bare names in columns",
    outcome: "read",
    heads: [
      "TT|Chỉ tiêu|ĐVT|Chăn Nưa|<|Nậm Tăm|<|Toàn huyện|<",
      "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số|Tử số|Mẫu số",
    ],
    body: "tt|name|u|np|dp|nq|dq|n|d",
    only: RATES,
  },
  {
    name: "communes by bare names without a sum",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|ĐVT|Chăn Nưa|<|Nậm Tăm|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|np|dp|nq|dq",
    only: RATES,
  },
  {
    name: "schools in a column beside the name",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|Đơn vị trường|Tử số|Mẫu số|Tỷ lệ"],
    body: ["tt|name|MN Hoa Ban|np|dp|", "^|^|MN Ánh Sao|nq|dq|"],
    only: RATES,
  },
  {
    name: "schools in a column with the sum",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|Đơn vị trường|Tử số|Mẫu số|Tỷ lệ"],
    body: ["tt|name|MN Hoa Ban|np|dp|", "^|^|MN Ánh Sao|nq|dq|", "^|^|Cộng chung|n|d|r"],
    only: RATES,
  },
  {
    name: "clusters of schools",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|ĐVT|Cụm số 1|<|Cụm số 2|<", "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|u|np|dp|nq|dq",
    only: RATES,
  },
  {
    name: "a single commune in the title",
    outcome: "asked",
    above: ["Huyện Sìn Hồ", "BÁO CÁO CỦA XÃ CHĂN NƯA", "Năm học 2024-2025"],
    heads: ["TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả"],
    body: "tt|name|u|np|dp|",
    only: RATES,
  },
  {
    name: "another district as comparison",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ|Tỷ lệ huyện Tam Đường"],
    body: "tt|name|u|n|d|r|r1",
    only: RATES,
  },
  {
    name: "villages in rows",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ"],
    body: ["tt|name||||", "|Bản Pa Khóa|u|np|dp|", "|Bản Nà Kế|u|nq|dq|"],
    only: RATES,
  },
  {
    name: "commune rows above the district's",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ"],
    body: ["tt|name|u|n|d|r", "|1. Chăn Nưa|u|np|dp|", "|2. Nậm Tăm|u|nq|dq|"],
    only: RATES,
  },
  {
    name: "managed by the Department and by the district",
    outcome: "read",
    heads: [
      "TT|Chỉ tiêu|ĐVT|Thuộc Phòng GD&ĐT|<|Thuộc Sở GD&ĐT|<|Cộng trên địa bàn huyện|<",
      "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số|Tử số|Mẫu số",
    ],
    body: "tt|name|u|np|dp|nq|dq|n|d",
    only: RATES,
  },
  {
    name: "communes down, indicators across",
    outcome: "read",
    heads: [
      "STT|Đơn vị|Huy động nhà trẻ|<|<|Huy động mẫu giáo|<|<",
      "^|^|Số trẻ ra lớp|Dân số 0-2 tuổi|Tỷ lệ|Số trẻ ra lớp|Dân số 3-5 tuổi|Tỷ lệ",
    ],
    body: [
      { line: "1|Chăn Nưa|400|1300|30.8|2000|2010|99.5" },
      { line: "2|Nậm Tăm|674|1730|39.0|2512|2523|99.6" },
      { line: "|Tổng cộng|1074|3030|35.4|4512|4533|99.5" },
    ],
    only: ["NHA_TRE", "MAU_GIAO"],
    but: { NHA_TRE: "ask", MAU_GIAO: "ask" },
  },
  {
    name: "a second sheet of a commune",
    outcome: "read",
    heads: ["TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả"],
    body: ROW,
    more: [
      {
        sheetName: "Chăn Nưa",
        above: ["Xã Chăn Nưa", "Năm học 2024-2025"],
        heads: ["TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả"],
        body: "tt|name|u|np|dp|",
      },
    ],
    only: RATES,
  },
];
