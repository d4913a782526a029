/** What a test passes for one cell: a value, a blank cell, or an error cell. */
export type GivenCell = number | string | boolean | Blank | GivenError;

/** A blank cell: 0 on the desktop, null on the web. */
export interface Blank {
  readonly blank: true;
}

/** A cell that holds an error. */
export interface GivenError {
  readonly errorCell: string;
}

/** One argument: left out, one cell, or rows of cells. */
export type Given = null | GivenCell | readonly (readonly GivenCell[])[];

/** What Excel would show in a cell: a value, or an error with a part of its reason. */
export type Shown = number | string | { readonly error: string; readonly reason?: string };

/** One call: what is told of it, the function's id, its arguments, what Excel would show. */
export interface FunctionCase {
  readonly title: string;
  readonly id: string;
  readonly given: readonly Given[];
  readonly shown: Shown | readonly (readonly Shown[])[];
  /** What Excel shows on the desktop, where a blank cell arrives as 0, if that is different. */
  readonly onDesktop?: Shown | readonly (readonly Shown[])[];
}

const blank: Blank = { blank: true };
const refError: GivenError = { errorCell: "#REF!" };

/** Cells below each other. */
export const column = (...cells: GivenCell[]): readonly (readonly GivenCell[])[] =>
  cells.map((cell) => [cell]);

const shownColumn = (...cells: Shown[]): readonly (readonly Shown[])[] => cells.map((cell) => [cell]);

const value = (reason?: string): Shown => ({ error: "#VALUE!", reason });
const notAvailable = (reason?: string): Shown => ({ error: "#N/A", reason });

type Row = readonly [
  title: string,
  given: readonly Given[],
  shown: FunctionCase["shown"],
  onDesktop?: FunctionCase["shown"],
];

const group = (id: string, rows: readonly Row[]): readonly FunctionCase[] =>
  rows.map(([title, given, shown, onDesktop]) => ({ title, id, given, shown, onDesktop }));

/** A catalogue of one's own, laid out as the sheet Danh mục. */
const ownCatalogue = [
  ["DANH MỤC CHỈ TIÊU ĐANG ÁP DỤNG", "", "", "", "", ""],
  ["TT", "Mã", "Chỉ tiêu", "Đơn vị tính", "Chỉ tiêu phấn đấu", "Tốt khi"],
  ["tt", "code", "nameVi", "unit", "target", "direction"],
  [1, "BO_HOC", "Tỷ lệ học sinh bỏ học", "%", 0.5, "lower"],
  [2, "TRE_5_TUOI", "Tỷ lệ trẻ 5 tuổi ra lớp", "%", "99,85", "higher"],
  [3, "XMC_1", "Số xã đạt chuẩn xóa mù chữ", "Xã", blank, "higher"],
  [4, "TRUNG", "Một", "%", 1, "higher"],
  [5, "TRUNG", "Hai", "%", 2, "higher"],
] as const;

/** Every kind of argument for every function, and the answer that docs/functions.md documents. */
export const functionCases: readonly FunctionCase[] = [
  ...group("ATTAINMENT", [
    ["a scalar", [32.1, 32.8], 321 / 328],
    ["a column against a column", [column(50, 75), column(100, 50)], shownColumn(0.5, 1.5)],
    ["a column against a scalar", [column(50, 75), 100], shownColumn(0.5, 0.75)],
    ["a scalar against a row", [50, [[100, 25]]], [[0.5, 2]]],
    [
      "a column against a row",
      [column(1, 2), [[4, 8]]],
      [
        [0.25, 0.125],
        [0.5, 0.25],
      ],
    ],
    ["lower is better", [column(0.5, 0.4), 0.5, "lower"], shownColumn(1, 1.25)],
    ["a blank result", [blank, 32.8], "", 0],
    ["a blank text", ["", 32.8], ""],
    ["a blank target", [32.1, blank], "", notAvailable("Chỉ tiêu bằng 0")],
    ["an error", [refError, 32.8], value("#REF!")],
    ["an error that stays itself", [{ errorCell: "#N/A" }, 32.8], notAvailable("#N/A")],
    [
      "an error among others",
      [column(50, { errorCell: "#DIV/0!" }), 100],
      shownColumn(0.5, { error: "#DIV/0!" }),
    ],
    ["a text number with decimal comma", ["99,85", "99.85"], 1],
    ["a text that is no number", ["đang cập nhật", 100], value("“đang cập nhật” không phải là số")],
    ["a truth value", [true, 100], value("TRUE")],
    ["a zero target", [5, 0], notAvailable("Chỉ tiêu bằng 0")],
    ["a zero target where lower is better", [5, 0, "lower"], 0],
    ["a zero result where lower is better", [0, 5, "lower"], notAvailable("Kết quả bằng 0")],
    ["a direction unknown", [1, 2, "cao"], value("higher")],
    ["a blank direction", [1, 2, blank], 0.5],
    ["ranges that do not fit", [column(1, 2, 3), column(1, 2)], value("3 × 1")],
  ]),
  ...group("SHORTFALL", [
    ["not met", [32.1, 32.8], 0.7],
    ["met", [column(32.8, 33), 32.8], shownColumn(0, 0)],
    ["lower is better", [column(0.7, 0.5, 0.3), 0.5, "lower"], shownColumn(0.2, 0, 0)],
    ["without dust", [0.1 + 0.2, 0.3], 0],
    ["rounded first", [column(99.849, 99.844), 99.85, "higher", 2], shownColumn(0, 0.01)],
    ["direction left out, decimals given", [99.849, 99.85, null, 2], 0],
    ["below 100 never rounded to 100", [99.96, 100, null, 1], 0.04],
    ["a zero target", [5, 0, "lower"], 5],
    ["blank", [blank, 5], "", 5],
    ["an error", [5, refError], value("#REF!")],
    ["a text number", ["1.234", 1250], 16],
    ["decimals that are none", [1, 2, null, 1.5], value("chữ số thập phân")],
    ["too many decimals", [1, 2, null, 16], value("15")],
    ["ranges that do not fit", [[[1, 2]], [[1, 2, 3]]], value("1 × 2")],
  ]),
  ...group("STATUS", [
    ["exceeded, met, not met", [column(33, 32.8, 32.7), 32.8], shownColumn("Vượt", "Đạt", "Chưa đạt")],
    ["lower is better", [column(0.4, 0.5, 0.6), 0.5, "lower"], shownColumn("Vượt", "Đạt", "Chưa đạt")],
    ["equal to 15 digits", [0.1 + 0.2, 0.3], "Đạt"],
    ["different in the 15th digit", [0.300000000000001, 0.3], "Vượt"],
    ["a blank result", [blank, 5], "Chưa có số liệu", "Chưa đạt"],
    ["a blank text", [column("", "5"), 5], shownColumn("Chưa có số liệu", "Đạt")],
    ["the sign of not collected", ["…", 5], "Chưa có số liệu"],
    ["the sign of nil", ["-", 5], "Chưa đạt"],
    ["a blank target", [5, blank], "Chưa có số liệu", "Vượt"],
    [
      "a blank target beside a blank result",
      [column("", 5), column("", "")],
      shownColumn("Chưa có số liệu", "Chưa có số liệu"),
    ],
    ["an argument left out", [5, null], "Chưa có số liệu"],
    ["an error beside figures", [column(5, refError), 5], shownColumn("Đạt", value("#REF!"))],
    ["a text number with decimal comma", ["72,2%", 72.2], "Đạt"],
    ["a text that may be two numbers", ["1,234", 5], value("1,234 hoặc 1234")],
    ["a zero target", [column(0, 1), 0], shownColumn("Đạt", "Vượt")],
    ["a zero target where lower is better", [column(0, 1), 0, "lower"], shownColumn("Đạt", "Chưa đạt")],
    ["a 100 % target, unrounded", [99.96, 100], "Chưa đạt"],
    ["a 100 % target, where rounding would reach it", [99.96, 100, "higher", 1], "Chưa đạt"],
    ["a target that rounding meets", [99.846, 99.85, "higher", 2], "Đạt"],
    [
      "a direction for each row",
      [column(1, 1), 2, column("higher", "LOWER")],
      shownColumn("Chưa đạt", "Vượt"),
    ],
    ["a direction that is a number", [1, 2, 1], value("higher")],
    ["a truth value", [false, 2], value("FALSE")],
    ["ranges that do not fit", [column(1, 2), column(1, 2, 3)], value("2 × 1")],
  ]),
  ...group("POOLEDRATE", [
    ["sums, not means", [column(98, 10), column(100, 50)], 72],
    ["one cell each", [1204, 1208, 100, 2], 99.67],
    ["unrounded", [column(1, 1), column(1, 2)], 200 / 3],
    ["pairs that lack a figure", [column(98, "", 7), column(100, 50, "…")], 98],
    ["a blank numerator", [column(98, blank), column(100, 50)], 98, 9800 / 150],
    ["a blank denominator", [column(98, 7), column(100, blank)], 98, notAvailable("Cặp thứ 2")],
    ["no pair", [column("", ""), column(100, 50)], ""],
    ["blank rows", [column(blank, blank), column(blank, blank)], "", notAvailable("Mẫu số bằng 0")],
    ["below 100 % never 100", [column(1249, 1250), column(1250, 1250), 100, 1], 99.96],
    ["all of them", [1250, 1250, 100, 1], 100],
    ["more than all", [1251, 1250, 100, 1], 100.1],
    ["per ten thousand", [6210, 482_000, 10_000, 0], 129],
    ["another scale may round up", [9999, 10_000, 1, 1], 1],
    ["a blank scale", [1, 2, blank], 50],
    ["text numbers", [column("1.204", "12"), column("1.208", "12")], 121600 / 1220],
    ["zero denominators", [column(0, 0), column(0, 0)], notAvailable("Mẫu số bằng 0")],
    ["a numerator without a denominator", [column(5, 7), column(10, 0)], notAvailable("Cặp thứ 2: tử số 7")],
    ["an error", [column(5, refError), column(10, 10)], value("#REF!")],
    ["a word", [column(5, "không rõ"), column(10, 10)], value("không rõ")],
    ["a negative number", [column(5, -1), column(10, 10)], value("-1")],
    ["a scale that is none", [1, 2, "phần trăm"], value("Hệ số")],
    ["several scales", [column(1, 2), column(1, 2), column(1, 2)], value("scale")],
    ["ranges that do not fit", [column(1, 2), column(1)], value("2 × 1")],
    ["a row against a column", [column(1, 2), [[1, 2]]], value("2 × 1")],
  ]),
  ...group("NEEDED", [
    ["by rounding", [1200, 1250, 99.85, 100, 2], 49],
    ["unrounded", [1200, 1250, 99.85], 49],
    ["rounding spares one", [6640, 10_000, 66.45, 100, 1], 5],
    ["without rounding", [6640, 10_000, 66.45], 5],
    ["a 100 % target", [column(1249, 1250), 1250, 100, 100, 1], shownColumn(1, 0)],
    ["near 100 %, where rounding would read 100", [9990, 10_000, 99.97, 100, 1], 7],
    ["met", [column(50, 60), 100, 50], shownColumn(0, 0)],
    ["not enough people", [40, 50, 120], ""],
    ["exceeds already", [60, 50, 120], 0],
    ["per ten thousand", [6210, 482_000, 130, 10_000, 0], 32],
    ["blank numerator", [blank, 1250, 50], "", 625],
    ["blank denominator", [5, blank, 50], "", notAvailable("Mẫu số bằng 0")],
    ["zero denominator", [0, 0, 50], notAvailable("Mẫu số bằng 0")],
    ["text numbers", ["1.200", "1.250", "99,85"], 49],
    ["not whole", [12.5, 50, 50], value("12,5")],
    ["negative", [-1, 50, 50], value("-1")],
    ["an error", [1, 50, refError], value("#REF!")],
    ["ranges that do not fit", [column(1, 2, 3), column(5, 5), 50], value("3 × 1")],
  ]),
  ...group("PROGRESS", [
    ["half way", [30, 31, 32], 0.5],
    ["beyond", [column(30, 30), column(33, 29), 32], shownColumn(1.5, -0.5)],
    ["a planned decrease", [1, 0.7, 0.5], 0.6],
    ["nothing planned", [32, 33, 32], ""],
    ["nothing planned, but for dust", [0.1 + 0.2, 1, 0.3], ""],
    ["blank", [30, "", 32], ""],
    ["a blank cell", [30, blank, 32], "", -15],
    ["text numbers", ["32,7", "32,75", "32,8"], 0.5],
    ["an error", [refError, 1, 2], value("#REF!")],
    ["ranges that do not fit", [column(1, 2), column(1, 2, 3), 4], value("3 × 1")],
  ]),
  ...group("RANKING", [
    ["places", [column(95, 99, 97), column(95, 99, 97)], shownColumn(3, 1, 2)],
    ["ties share the better place", [column(95, 99, 99), column(95, 99, 99)], shownColumn(3, 1, 1)],
    ["one value", [97, column(95, 99, 97)], 2],
    ["lower is better", [97, column(95, 99, 97), "lower"], 2],
    ["ties by 15 digits", [0.3, column(0.1 + 0.2, 0.4)], 2],
    ["blanks take no part", [column(5, ""), column(5, "", 7)], shownColumn(2, "")],
    ["a blank cell", [column(5, blank), column(5, blank)], shownColumn(1, ""), shownColumn(1, 2)],
    ["not among them", [96, column(95, 99)], notAvailable("96")],
    ["text numbers", ["99,5", column("99,5", 100)], 2],
    ["an error among the values", [5, column(5, refError)], value("#REF!")],
    ["a word", [5, column(5, "vắng")], value("vắng")],
    ["several directions", [5, column(5, 6), column("lower", "lower")], value("direction")],
  ]),
  ...group("TARGET", [
    ["by code", ["NHA_TRE"], 32.8],
    ["by number", [1], 32.8],
    ["by number as text", ["01"], 32.8],
    ["in small letters", ["nha_tre"], 32.8],
    ["a column", [column("NHA_TRE", 1)], shownColumn(32.8, 32.8)],
    ["an unknown indicator", ["KHONG_CO"], notAvailable("“KHONG_CO”")],
    ["an unknown number", [99], notAvailable("99")],
    ["unknown among others", [column(1, 99)], shownColumn(32.8, notAvailable("99"))],
    ["a blank", [column("", blank)], shownColumn("", "")],
    ["an error", [refError], value("#REF!")],
    ["an own catalogue", ["BO_HOC", ownCatalogue], 0.5],
    ["a target written as text", [2, ownCatalogue], 99.85],
    ["no target", ["XMC_1", ownCatalogue], "", 0],
    ["not in the own catalogue", ["NHA_TRE", ownCatalogue], notAvailable("NHA_TRE")],
    ["a code that stands twice", ["TRUNG", ownCatalogue], value("nhiều dòng")],
    ["such a row by its number", [5, ownCatalogue], 2],
    ["a range that is no catalogue", ["NHA_TRE", column(1, 2)], value("Danh mục")],
    ["a truth value", [true], notAvailable("TRUE")],
  ]),
  ...group("BASELINE", [
    ["by code", ["NHA_TRE"], 32.7],
    ["by number", [1], 32.7],
    ["no such column", ["BO_HOC", ownCatalogue], ""],
    ["unknown", ["X"], notAvailable("“X”")],
    ["blank", [""], ""],
    ["an error", [refError], value("#REF!")],
  ]),
  ...group("INDICATOR", [
    ["the name", ["NHA_TRE"], "Tỷ lệ huy động trẻ nhà trẻ"],
    ["a field", [1, "unit"], "%"],
    ["a number", [1, "target"], 32.8],
    ["several fields", [1, [["tt", "code", "kind"]]], [[1, "NHA_TRE", "rate"]]],
    ["by heading", [1, "Đơn vị tính"], "%"],
    ["a flag", [1, "mayExceed"], "x"],
    ["a field that is not filled", [1, "levels"], ""],
    ["a blank field", [1, blank], "Tỷ lệ huy động trẻ nhà trẻ"],
    ["an unknown field", [1, "màu"], value("“màu”")],
    ["an own catalogue", [column(1, 2), "direction", ownCatalogue], shownColumn("lower", "higher")],
    ["unknown", [column("X", 1), "unit"], shownColumn(notAvailable("“X”"), "%")],
    ["blank", [blank, "unit"], ""],
    ["an error", [refError], value("#REF!")],
    ["ranges that do not fit", [column(1, 2), column("unit", "tt", "code")], value("3 × 1")],
  ]),
  ...group("TONUMBER", [
    ["thousands", ["1.234"], 1234],
    ["a decimal comma", ["99,85"], 99.85],
    ["a decimal point", ["99.85"], 99.85],
    ["percent", ["72,2%"], 72.2],
    ["spaces", [" 1 234 "], 1234],
    ["a word for what is counted", ["12 xã"], 12],
    ["a leading zero", ["06"], 6],
    ["a number", [72.2], 72.2],
    ["a column", [column("1.234", "99,85")], shownColumn(1234, 99.85)],
    ["a blank", [column("", blank)], shownColumn("", ""), shownColumn("", 0)],
    ["nil", ["-"], 0],
    ["not collected, not applicable", [column("…", "...", "KAD")], shownColumn("", "", "")],
    ["two readings", ["1,234"], value("1,234 hoặc 1234")],
    ["a range", ["99,34% - 100%"], value("không phải là số")],
    ["words", ["từ 76 % trở lên"], value("không phải là số")],
    ["a truth value", [true], value("TRUE")],
    ["an error", [refError], value("#REF!")],
  ]),
  ...group("TOUNICODE", [
    ["TCVN3", ["HuyÖn S×n Hå"], "Huyện Sìn Hồ"],
    ["VNI", ["Tyû leä treû ñeán tröôøng"], "Tỷ lệ trẻ đến trường"],
    [
      "a column that tells the encoding together",
      [column("Tû lÖ huy ®éng trÎ nhµ trÎ", "Sè x·", "Tổng số")],
      shownColumn("Tỷ lệ huy động trẻ nhà trẻ", "Số xã", "Tổng số"),
    ],
    ["a named encoding", ["Sè x·", "tcvn3"], "Số xã"],
    ["Unicode with a named encoding", ["Tổng số", "VNI"], "Tổng số"],
    ["Unicode", ["Sở Giáo dục và Đào tạo"], "Sở Giáo dục và Đào tạo"],
    ["French", ["Lycée français où été"], "Lycée français où été"],
    ["a number among texts", [column(12.5, "HuyÖn S×n Hå")], shownColumn(12.5, "Huyện Sìn Hồ")],
    ["a blank", [column("", blank)], shownColumn("", ""), shownColumn("", 0)],
    ["an unknown encoding", ["abc", "VISCII"], value("VISCII")],
    ["an error among texts", [column("abc", refError)], shownColumn("abc", value("#REF!"))],
    ["several encodings", ["abc", column("VNI", "VNI")], value("encoding")],
  ]),
  ...group("SUMMARY", [
    [
      "not met, exceeded, met, missing",
      [
        column(
          "Tỷ lệ huy động trẻ nhà trẻ",
          "Tỷ lệ trẻ 5 tuổi ra lớp",
          "Số xã đạt chuẩn",
          "Tỷ lệ tốt nghiệp",
        ),
        column("%", "%", "Xã", "%"),
        column(32.1, 99.9, 106, "…"),
        column(32.8, 99.85, 106, 99),
      ],
      shownColumn(
        "Có 02/04 chỉ tiêu đạt và vượt (01 vượt), 01 chưa đạt: Tỷ lệ huy động trẻ nhà trẻ.",
        "Tỷ lệ huy động trẻ nhà trẻ: thực hiện 32,1 %, chỉ tiêu 32,8 %, thấp hơn 0,7 điểm phần trăm.",
        "Vượt chỉ tiêu: Tỷ lệ trẻ 5 tuổi ra lớp (99,9 %, chỉ tiêu 99,85 %).",
        "Chưa có số liệu 01 chỉ tiêu: Tỷ lệ tốt nghiệp.",
      ),
    ],
    [
      "a result without a target",
      [column("Số lớp", "Số trường"), column("Lớp", "Trường"), column(5182, 336), column("", 300)],
      shownColumn(
        "Có 01/01 chỉ tiêu đạt và vượt (01 vượt).",
        "Vượt chỉ tiêu: Số trường (336 trường, chỉ tiêu 300 trường).",
        "Không giao chỉ tiêu phấn đấu, 01: Số lớp (thực hiện 5.182 lớp).",
      ),
    ],
    ["one that is met", ["Số trường đạt chuẩn", "Trường", 1250, 1250], "Có 01/01 chỉ tiêu đạt và vượt."],
    [
      "lower is better",
      ["Tỷ lệ bỏ học", "%", 0.7, 0.5, "lower"],
      shownColumn(
        "Có 00/01 chỉ tiêu đạt và vượt, 01 chưa đạt: Tỷ lệ bỏ học.",
        "Tỷ lệ bỏ học: thực hiện 0,7 %, chỉ tiêu 0,5 %, cao hơn 0,2 điểm phần trăm.",
      ),
    ],
    [
      "a number of communes",
      ["Số xã đạt chuẩn", "Xã", 103, 106],
      shownColumn(
        "Có 00/01 chỉ tiêu đạt và vượt, 01 chưa đạt: Số xã đạt chuẩn.",
        "Số xã đạt chuẩn: thực hiện 103 xã, chỉ tiêu 106 xã, thấp hơn 3 xã.",
      ),
    ],
    [
      "blank rows",
      [column("A", blank), "%", column(1, blank), column(1, blank)],
      "Có 01/01 chỉ tiêu đạt và vượt.",
    ],
    ["nothing", [column("", ""), "%", column("", ""), column("", "")], ""],
    ["a figure without a name", [column("A", ""), "%", column(1, 2), 1], value("Dòng thứ 2")],
    ["an error", [column("A", "B"), "%", column(1, refError), 1], value("#REF!")],
    ["a word", ["A", "%", "chưa rõ", 1], value("chưa rõ")],
    ["ranges that do not fit", [column("A", "B"), "%", column(1, 2, 3), 1], value("2 × 1")],
  ]),
];
