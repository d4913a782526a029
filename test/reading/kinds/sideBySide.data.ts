import type { Layout, Outcome } from "./kind";

const RATES = ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1", "GV_MN_CHUAN"];

type Wording = readonly [groups: string, outcome: Outcome];

/** Groups of columns side by side, the unit's own with a star. */
const groups: readonly Wording[] = [
  ["HK1|HK2|*Cả năm", "read"],
  ["Kỳ 1|Kỳ 2|*Tổng kết", "ask"],
  ["Giữa kỳ|*Cuối kỳ", "ask"],
  ["Lần I|*Lần II", "ask"],
  ["Vòng 1|*Vòng 2", "ask"],
  ["Trước tết|*Sau tết", "ask"],
  ["Năm học 2023-2024|*Năm học 2024-2025", "read"],
  ["NH 23-24|*NH 24-25", "read"],
  ["2023 - 2024|*2024 - 2025", "read"],
  ["Năm cũ|*Năm mới", "ask"],
  ["Năm liền trước|*Năm báo cáo", "read"],
  ["*Năm nay|Năm ngoái|Chênh", "ask"],
  ["Mốc 2020|*Mốc 2024", "ask"],
  ["Đầu khóa|*Cuối khóa", "ask"],
  ["Đề ra|*Đạt được", "read"],
  ["Cam kết đầu năm|*Thực tế", "read"],
  ["Dự liệu|*Thực thu", "ask"],
  ["Bản 1|*Bản 2", "ask"],
  ["Trước phúc tra|*Sau phúc tra", "read"],
  ["Huyện tính|*Xã tính", "ask"],
  ["Mong đợi|*Hiện có", "ask"],
  ["Ý kiến cơ sở|*Ý kiến đoàn kiểm tra", "ask"],
  ["Kế hoạch tỉnh giao|*Kết quả thực hiện", "read"],
  ["Chỉ tiêu|*Thực hiện", "read"],
  ["Ngưỡng cần có|*Mức đã có", "ask"],
  ["Yêu cầu của chuẩn|*Đạt được", "ask"],
  ["Đăng kí|*Thực hiện", "ask"],
  ["*Chính thức|Tạm tính", "read"],
  ["Số liệu EMIS|*Số liệu phổ cập", "ask"],
  ["Nguồn CSDL ngành|*Nguồn nhà trường", "ask"],
  ["*Kết quả|Xếp thứ", "ask"],
  ["Dân tộc Thái|*Tổng số", "read"],
  ["Plan|*Actual", "read"],
  ["Target|*Result", "read"],
  ["Boys|Girls|*Total", "read"],
  ["Semester 1|*Full year", "read"],
  ["School year 2023-2024|*School year 2024-2025", "ask"],
  ["Baseline|*Endline", "read"],
  ["Commune|*District", "ask"],
  ["Department|*District", "ask"],
  ["Last year|*This year", "read"],
  ["Kế hoạch/Plan|*Thực hiện/Actual", "read"],
  ["Năm trước\\nLast year|*Năm nay\\nThis year", "read"],
  ["Học kỳ I\\nSemester 1|*Cả năm\\nFull year", "read"],
  ["Nữ\\nGirls|*Tổng\\nTotal", "read"],
  ["Proposed|*Approved", "ask"],
  ["Draft|*Final", "read"],
  ["Urban|Rural|*Overall", "ask"],
  ["Morning|Afternoon|*Whole day", "ask"],
  ["MN|TH|*Chung", "ask"],
  ["Tử số nhập tay|*Tử số tự động", "ask"],
];

/** The same of parts and their whole. */
const parts: readonly Wording[] = [
  ["*Tổng|Nữ", "read"],
  ["*Cả trường|Trong đó bán trú", "ask"],
  ["Trai|Gái|*Chung", "read"],
  ["Kinh|Thiểu số|*Chung", "read"],
  ["Nội tỉnh|Ngoại tỉnh|*Tất cả", "ask"],
  ["Chính quy|Không chính quy|*Cộng", "ask"],
  ["Lớp đơn|Lớp ghép|*Tổng hợp chung", "ask"],
  ["Sáng|Chiều|*Tổng", "read"],
  ["Xã Pa Tần|Xã Nậm Tăm|*Toàn huyện", "read"],
  ["Pa Tần|Nậm Tăm|*Cộng", "read"],
  ["*Cộng|Pa Tần|Nậm Tăm", "read"],
  ["Xã Pa Tần|Xã Nậm Tăm|*Huyện Sìn Hồ", "read"],
  ["Xã Pa Tần|Xã Nậm Tăm|*Toàn huyện Sìn Hồ", "read"],
  ["Khu trung tâm|Khu lẻ|*Toàn trường", "ask"],
  ["Công lập|Tư thục|*Cả hai", "read"],
  ["Vùng 1|Vùng 2|Vùng 3|*Toàn huyện", "read"],
  ["Nhóm dưới 3 tuổi|Nhóm trên 3 tuổi|*Gộp", "ask"],
  ["*Tổng số|Con thương binh", "read"],
  ["*Tổng số|Trong đó: con thương binh", "read"],
  ["Học sinh A|Học sinh B|*Cả lớp", "ask"],
  ["Thành thị|Nông thôn|*Tổng số", "read"],
  ["Nữ|Nam|*Tổng số", "read"],
  ["Biên giới|Nội địa|*Cả huyện", "ask"],
  ["Hộ nghèo|Hộ khác|*Tất cả các hộ", "ask"],
  ["Ngành dọc|Ngành ngang|*Hai ngành", "ask"],
  ["Trường A|Trường B|*Tổng các trường", "read"],
];

/** Where the words stand: merged over the halves, typed over the first or the middle one, below the halves, in or before them, turned. */
const ways = ["merged", "first", "middle", "below", "bracket", "dash", "turned"] as const;

function draw([wording, outcome]: Wording, way: (typeof ways)[number], isParts: boolean): Layout {
  const words = wording.split("|");
  const own = words.findIndex((one) => one.startsWith("*"));
  const names = words.map((one) => one.replace("*", ""));
  const others = names.map((_, at) => (at === own ? "" : isParts ? "pq"[at % 2]! : String((at % 4) + 1)));
  const three = way === "middle" ? ["n", "d", "r"] : ["n", "d"];
  const each = others.map((variant) => three.map((one) => `${one}${variant}`).join("|"));
  const halves = names.map(() => (way === "middle" ? "Tử số|Mẫu số|Tỷ lệ" : "Tử số|Mẫu số"));
  const wide = (cell: (name: string) => string): string => names.map(cell).join("|");
  const [top, below] = {
    merged: [wide((name) => `${name}|<`), halves.join("|")],
    first: [wide((name) => `${name}| `), halves.join("|")],
    middle: [wide((name) => ` |${name}| `), halves.join("|")],
    below: [
      ["Tử số", "Mẫu số"].map((one) => `${one}${"|<".repeat(names.length - 1)}`).join("|"),
      [...names, ...names].join("|"),
    ],
    bracket: [wide((name) => `Tử số (${name})|Mẫu số (${name})`), null],
    dash: [wide((name) => `${name} - Tử số|${name} - Mẫu số`), null],
    turned: [wide((name) => `${name}|<`), halves.join("|")],
  }[way] as [string, string | null];
  const beside =
    way === "below" ? ["n", "d"].map((one) => others.map((variant) => one + variant).join("|")) : each;
  const blank = way === "first" || way === "middle" ? " | | " : "^|^|^";
  const heads = [`TT|Chỉ tiêu|ĐVT|${top}`, ...(below === null ? [] : [`${blank}|${below}`])];
  return {
    name: `${way}: ${wording}`,
    outcome,
    heads,
    body: `tt|name|u|${beside.join("|")}`,
    only: RATES,
    turned: way === "turned",
  };
}

/** What is plain over columns, but is asked about where it stands within a column's own heading. */
const WITHIN: ReadonlySet<string> = new Set(["bracket", "dash"]);

const drawAll = (wordings: readonly Wording[], isParts: boolean): Layout[] =>
  wordings.flatMap((wording, at) =>
    ways
      // Each wording in three of the ways.
      .filter((_, index) => [0, 2, 3].some((step) => (at + step) % ways.length === index))
      .map((way) => draw([wording[0], WITHIN.has(way) && isParts ? "ask" : wording[1]], way, isParts)),
  );

/** Groups of columns in words of which half are in no list of words. */
export const sideBySide: readonly Layout[] = [...drawAll(groups, false), ...drawAll(parts, true)];
