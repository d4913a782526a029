import { FORM, readOne, readSheets, shorten, shortenFindings, sheet } from "./sheet";

/** One row of the form under its header; column D is Tử số, E Mẫu số, F Kết quả. */
const row = (name: string, cells: string) => readOne(`${FORM}\n1 | ${name} | % | ${cells} |`);

/** A rate whose numerator may not exceed its denominator, and one whose may. */
const GV = "Tỷ lệ giáo viên mầm non đạt chuẩn đào tạo";
const MAU_GIAO = "Tỷ lệ huy động trẻ mẫu giáo";
const VAN_DAN = "Tỷ lệ sinh viên học đại học/vạn dân";
const XA_TH_3 = "Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3";
const THCS_1 = "Số đơn vị cấp huyện đạt chuẩn phổ cập giáo dục THCS mức độ 1";

function result(name: string, cells: string) {
  const { figures, findings } = row(name, cells);
  const told = shortenFindings(findings.filter(({ code }) => code !== "NAME_NUMBER_MISMATCH"));
  return [Object.values(shorten(figures)).join(), ...told];
}

describe("rates", () => {
  test.each<[string, string, string[]]>([
    ["counts alone", "228 | 327 |", ["228/327 D2:E2"]],
    ["counts as text", '"1.228" | " 2 327 " | "52,8%"', ["1228/2327 D2:E2"]],
    ["leading zero and a word", '"06" | 12 trẻ | 50', ["NOT_A_NUMBER E2", "NOT_A_NUMBER E2"]],
    ["the indicator's own word", '"06 giáo viên" | 12 | 50', ["6/12 D2:E2"]],
    ["nil", "- | 12 | 0", ["0/12 D2:E2"]],
    ["not collected", "… | 12 |", ["INDICATOR_MISSING D2", "INDICATOR_MISSING notCollected D2"]],
    [
      "neither collected, told once",
      "... | ... |",
      ["INDICATOR_MISSING D2", "INDICATOR_MISSING notCollected D2"],
    ],
    ["not applicable", "KAD | |", ["KAD D2"]],
    ["not applicable in the result", "| | Không áp dụng", ["KAD F2"]],
    ["not applicable in all", "KAD | KAD | KAD", ["KAD D2"]],
    ["not applicable beside signs", "KAD | - | …", ["KAD D2"]],
    ["not applicable below dashes", "- | - | KAD", ["KAD F2"]],
    ["not applicable with a formula's error", "KAD | KAD | #DIV/0!", ["KAD D2"]],
    ["not applicable with a formula's 0", "KAD | | =D2/E2 => 0", ["KAD D2"]],
    ...["KAD | 327 | 69.7", "KAD | 327 |", "KAD | KAD | 69.7", 'KAD | "1,234" |', "KAD | 0 |"].map(
      (cells): [string, string, string[]] => [
        `a figure beside it: ${cells}`,
        cells,
        ["AMBIGUOUS_NUMBER D2", "AMBIGUOUS_NUMBER twoFigures D2"],
      ],
    ),
    ["a numerator over it", "228 | KAD |", ["AMBIGUOUS_NUMBER E2", "AMBIGUOUS_NUMBER twoFigures E2"]],
    ["counts beside it", "228 | 327 | KAD", ["AMBIGUOUS_NUMBER F2", "AMBIGUOUS_NUMBER twoFigures F2"]],
    ["an error beside it", "KAD | #REF! |", ["CELL_ERROR E2", "CELL_ERROR E2"]],
    ["words beside it", "KAD | khoảng 300 |", ["NOT_A_NUMBER E2", "NOT_A_NUMBER E2"]],
    ["blank", "| |", ["INDICATOR_MISSING D2", "INDICATOR_MISSING blank D2"]],
    ["one blank", "228 | | 69.7", ["INDICATOR_MISSING E2", "INDICATOR_MISSING blank E2"]],
    ["rate alone", "| | 69.7", ["RATE_WITHOUT_COUNTS F2", "RATE_WITHOUT_COUNTS F2"]],
    [
      "a count in place of the rate",
      "| | 1990",
      ["RATE_WITHOUT_COUNTS F2", "RATE_WITHOUT_COUNTS notARate F2"],
    ],
    ["a rate of all", "| | 100", ["RATE_WITHOUT_COUNTS F2", "RATE_WITHOUT_COUNTS F2"]],
    ["a rate below zero", "| | -2.5", ["RATE_WITHOUT_COUNTS F2", "RATE_WITHOUT_COUNTS notARate F2"]],
    ["rate beside dashes", "- | - | 69.7", ["RATE_WITHOUT_COUNTS F2", "RATE_WITHOUT_COUNTS F2"]],
    ["three dashes are none of none", "- | - | -", ["0/0 D2:E2", "ZERO_DENOMINATOR both (info) E2"]],
    ["none of none", "0 | 0 |", ["0/0 D2:E2", "ZERO_DENOMINATOR both (info) E2"]],
    ["some of none", "3 | 0 |", ["ZERO_DENOMINATOR E2", "ZERO_DENOMINATOR E2"]],
    ["more than all", "13 | 12 |", ["NUMERATOR_EXCEEDS_DENOMINATOR D2", "NUMERATOR_EXCEEDS_DENOMINATOR D2"]],
    ["negative", "-3 | 12 |", ["NEGATIVE D2", "NEGATIVE D2"]],
    ["negative as text", '"-3" | 12 |', ["NEGATIVE D2", "NEGATIVE D2"]],
    ["not whole", "3.5 | 12 |", ["NOT_WHOLE D2", "NOT_WHOLE D2"]],
    ["words", "khoảng 200 | 327 |", ["NOT_A_NUMBER D2", "NOT_A_NUMBER D2"]],
    ["a range", "99 - 100 | 327 |", ["NOT_A_NUMBER D2", "NOT_A_NUMBER D2"]],
    ["a date", "45444 {dd/mm/yyyy} | 327 |", ["NOT_A_NUMBER D2", "NOT_A_NUMBER date D2"]],
    ["a truth value", "TRUE | 327 |", ["NOT_A_NUMBER D2", "NOT_A_NUMBER D2"]],
    ["an error", "#REF! | 327 |", ["CELL_ERROR D2", "CELL_ERROR D2"]],
    ["never calculated", "=A1 => | 327 |", ["NOT_CALCULATED D2", "NOT_CALCULATED D2"]],
    [
      "an empty result of a formula is blank",
      '=A1 =>"" | 327 |',
      ["INDICATOR_MISSING D2", "INDICATOR_MISSING blank D2"],
    ],
    ["both wrong, both told", "#REF! | -1 |", ["CELL_ERROR D2", "CELL_ERROR D2", "NEGATIVE E2"]],
    [
      "another file",
      "='[so lieu.xlsx]Biểu 1'!B2 => 228 | =[1]Sheet1!A1 => 327 |",
      ["228/327 D2:E2", "EXTERNAL_LINK D2", "EXTERNAL_LINK E2"],
    ],
    ["a table's column is no other file", "=Bảng1[[#This Row],[Số]] => 228 | 327 |", ["228/327 D2:E2"]],
  ])("%s", (_, cells, expected) => {
    expect(result(GV, cells)).toEqual(expected);
  });

  test("children of neighbours may exceed: a warning, and kept", () => {
    expect(result(MAU_GIAO, "13 | 12 | 108.3")).toEqual([
      "13/12 D2:E2",
      "NUMERATOR_EXCEEDS_DENOMINATOR (warning) D2",
    ]);
  });

  describe("the printed rate checks the counts", () => {
    test.each<[string, string, string[]]>([
      ["agrees", "228 | 327 | 69.7", []],
      ["agrees half-up", "1 | 8 | 12.5", []],
      ["agrees without decimals", "8 | 17 | 47", []],
      ["agrees as text", "228 | 327 | 69,7%", []],
      ["agrees as percent", "228 | 327 | 0.69725 {0.0%}", []],
      ["agrees unrounded", "228 | 327 | 69.72477064220183", []],
      ["agrees as shown", "228 | 327 | 69.72477 {0.0}", []],
      ["cut below 100", "2499 | 2500 | 99.96", []],
      ["rounded to 100 at the decimals shown", "2499 | 2500 | 100", []],
      ["is wrong in the last decimal", "228 | 327 | 69.8", ["RATE_DISAGREES F2"]],
      ["is cut, not rounded", "228 | 327 | 69.72 {0.000}", ["RATE_DISAGREES F2"]],
      ["is far off", "586 | 594 | 72,2%", ["RATE_DISAGREES F2"]],
      ["is a fraction", "228 | 327 | 0.697", ["FRACTION_AS_RATE F2"]],
      ["is a fraction as text", "228 | 327 | 0,697", ["FRACTION_AS_RATE F2"]],
      ["is 1 for everyone", "327 | 327 | 1", ["FRACTION_AS_RATE F2"]],
      ["is 1 but not everyone", "320 | 327 | 1", ["RATE_DISAGREES F2"]],
      ["is a dash", "228 | 327 | -", []],
      ["is not collected", "228 | 327 | ...", []],
      ["is an error", "228 | 327 | #DIV/0!", ["CELL_ERROR (warning) F2"]],
      ["was never calculated", "228 | 327 | =D2/E2 =>", ["NOT_CALCULATED (warning) F2"]],
      ["is words", "228 | 327 | vượt", ["NOT_A_NUMBER (warning) F2"]],
      ["reads in two ways, neither right", '228 | 327 | "1.234"', ["AMBIGUOUS_NUMBER (warning) F2"]],
    ])("%s", (_, cells, findings) => {
      const { figures, findings: told } = row(GV, cells);
      expect(figures["GV_MN_CHUAN"]).toMatchObject({ kind: "rate" });
      expect(shortenFindings(told.filter(({ code }) => code !== "NAME_NUMBER_MISMATCH"))).toEqual(findings);
    });

    test("in the indicator's scale", () => {
      expect(result(VAN_DAN, "4100 | 460000 | 89")).toEqual(["4100/460000 D2:E2"]);
    });

    test("what was meant by a fraction is kept in the indicator's scale", () => {
      const { figures, findings } = row(GV, "228 | 327 | 0.697");
      expect(figures["GV_MN_CHUAN"]).toMatchObject({ printed: { value: "69.7", decimals: 1 } });
      expect(findings.at(-1)?.params).toEqual({
        printed: { vi: "0,697", en: "0.697" },
        meant: { vi: "69,7 %", en: "69.7 %" },
      });
    });

    test("a wrong rate is told with what it should be", () => {
      const { findings } = row(GV, "586 | 594 | 72,2%");
      expect(findings.at(-1)?.params).toEqual({
        printed: { vi: "72,2 %", en: "72.2 %" },
        numerator: 586,
        denominator: 594,
        computed: { vi: "98,7 %", en: "98.7 %" },
      });
    });
  });

  describe("a number that reads in two ways", () => {
    test.each<[string, string, string[]]>([
      ["stays so", '"1,234" | 2000 |', ["AMBIGUOUS_NUMBER D2", "AMBIGUOUS_NUMBER D2"]],
      ["is settled by the rate", '"1,234" | 2000 | 61.7', ["1234/2000 D2:E2"]],
      ["is settled by the denominator", '"1,234" | 100 |', ["NOT_WHOLE D2", "NOT_WHOLE D2"]],
      ["twice, settled by the rate in whole numbers", '"1,234" | "2,000" | 61.7', ["1234/2000 D2:E2"]],
      [
        "is not settled by a rate that fits neither",
        '"1,234" | 2000 | 50',
        ["AMBIGUOUS_NUMBER D2", "AMBIGUOUS_NUMBER D2"],
      ],
      ["groups of three after a dot do not", '"1.234" | "2.000" | 61.7', ["1234/2000 D2:E2"]],
    ])("%s", (_, cells, expected) => {
      expect(result(GV, cells)).toEqual(expected);
    });
  });
});

describe("counts", () => {
  test.each<[string, string, string[]]>([
    ["in the result column", "| | 12", ["12 F2"]],
    ["in the result column as text", '| | "12 xã"', ["12 F2"]],
    ["in the numerator's column", "12 | | ", ["12 D2"]],
    ["the same in both", "12 | | 12", ["12 F2"]],
    ["different in both", "11 | | 12", ["AMBIGUOUS_NUMBER F2", "AMBIGUOUS_NUMBER twoFigures F2"]],
    ["words beside it", "abc | | 3", ["3 F2", "NOT_A_NUMBER (warning) D2"]],
    ["an error beside it in the counts", "#REF! | | 3", ["3 F2", "CELL_ERROR (warning) D2"]],
    ["not collected beside it", "… | | 3", ["3 F2"]],
    ["words in the result", "3 | | abc", ["NOT_A_NUMBER F2", "NOT_A_NUMBER F2"]],
    ["a dash beside it is no figure", "- | - | 12", ["12 F2"]],
    ["a dash against a figure", "12 | | -", ["AMBIGUOUS_NUMBER F2", "AMBIGUOUS_NUMBER twoFigures F2"]],
    ["nil", "| | -", ["0 F2"]],
    ["zero", "| | 0", ["0 F2"]],
    ["blank", "| |", ["INDICATOR_MISSING F2", "INDICATOR_MISSING blank F2"]],
    ["not collected", "| | …", ["INDICATOR_MISSING F2", "INDICATOR_MISSING notCollected F2"]],
    ["not applicable", "| | KAD", ["KAD F2"]],
    ["not applicable beside signs", "- | … | KAD", ["KAD F2"]],
    ["not applicable below a dash", "KAD | | -", ["KAD D2"]],
    ["a figure beside it", "5 | | KAD", ["AMBIGUOUS_NUMBER F2", "AMBIGUOUS_NUMBER twoFigures F2"]],
    ["a figure over it", "KAD | | 5", ["AMBIGUOUS_NUMBER D2", "AMBIGUOUS_NUMBER twoFigures D2"]],
    ["an error beside it", "#REF! | | KAD", ["CELL_ERROR D2", "CELL_ERROR D2"]],
    ["negative", "| | -1", ["NEGATIVE F2", "NEGATIVE F2"]],
    ["not whole", "| | 12.5", ["NOT_WHOLE F2", "NOT_WHOLE F2"]],
    ["a percentage", "| | 83,3%", ["NOT_A_NUMBER F2", "NOT_A_NUMBER F2"]],
    ["an error", "| | #VALUE!", ["CELL_ERROR F2", "CELL_ERROR F2"]],
    ["another file", "| | =[1]Sheet1!A1 => 12", ["12 F2", "EXTERNAL_LINK F2"]],
    ["merged over all three columns", "12 | < | <", ["12 D2"]],
  ])("%s", (_, cells, expected) => {
    expect(result(XA_TH_3, cells)).toEqual(expected);
  });
});

describe("attained", () => {
  test.each<[string, string]>([
    ["Đạt", "1 F2"],
    ["ĐẠT", "1 F2"],
    ["Đạt chuẩn", "1 F2"],
    ["x", "1 F2"],
    ["X", "1 F2"],
    ["có", "1 F2"],
    ["1", "1 F2"],
    ['"1"', "1 F2"],
    ["✓", "1 F2"],
    ["1 huyện", "1 F2"],
    ["Không đạt", "0 F2"],
    ["chưa đạt", "0 F2"],
    ["Không", "0 F2"],
    ["-", "0 F2"],
    ["0", "0 F2"],
    ["KAD", "KAD F2"],
    ["", "INDICATOR_MISSING F2"],
    ["…", "INDICATOR_MISSING F2"],
    ["8", "NOT_WHOLE F2"],
    ["-1", "NEGATIVE F2"],
    ["Gần đạt", "NOT_A_NUMBER F2"],
    ["#N/A", "CELL_ERROR F2"],
    ["=A1 =>", "NOT_CALCULATED F2"],
  ])("%s", (cell, expected) => {
    expect(Object.values(shorten(row(THCS_1, `| | ${cell}`).figures))).toEqual([expected]);
  });

  test("a word beside not applicable", () => {
    const { findings } = row(THCS_1, "Đạt | | KAD");
    expect(findings.at(-1)).toMatchObject({
      code: "AMBIGUOUS_NUMBER",
      at: { cell: "F2" },
      params: { first: "KAD", second: "Đạt", otherCell: "D2" },
    });
  });

  test("two words that contradict each other", () => {
    expect(result(THCS_1, "Đạt | | Không đạt")).toEqual([
      "AMBIGUOUS_NUMBER F2",
      "AMBIGUOUS_NUMBER twoFigures F2",
    ]);
  });

  test.each<[string, string, string]>([
    ["x in the first", "x |", "1 C2"],
    ["x in the second", "| x", "0 D2"],
    ["its own words", "| Không đạt", "0 D2"],
    ["1 and 0", "1 | 0", "1 C2"],
    ["0 and 1", "0 | 1", "0 D2"],
    ["a dash and x", "- | x", "0 D2"],
    ["both", "x | x", "AMBIGUOUS_NUMBER C2"],
    ["neither", "|", "INDICATOR_MISSING C2"],
    ["two dashes", "- | -", "INDICATOR_MISSING C2"],
    ["two zeros", "0 | 0", "INDICATOR_MISSING C2"],
    ["a dash alone", "- |", "INDICATOR_MISSING C2"],
    ["two empty boxes", "FALSE | FALSE", "INDICATOR_MISSING C2"],
    ["a ticked box first", "TRUE | FALSE", "1 C2"],
    ["a ticked box second", "FALSE | TRUE", "0 D2"],
    ["no to the first heading", "Không |", "0 C2"],
    ["attained under the second", "| Đạt", "AMBIGUOUS_NUMBER D2"],
    ["no to the second heading", "| Không", "AMBIGUOUS_NUMBER D2"],
    ["another word", "| Đang đề nghị", "NOT_A_NUMBER D2"],
    ["not applicable", "KAD |", "KAD C2"],
  ])("two columns Đạt | Không đạt: %s", (_, cells, expected) => {
    const { figures } = readOne(`TT | Chỉ tiêu | Đạt | Không đạt\n6 | ${THCS_1} | ${cells}`);
    expect(Object.values(shorten(figures))).toEqual([expected]);
  });
});

describe("plain mean of the parts", () => {
  const report = (own: string) =>
    readOne(`Đơn vị báo cáo: Huyện Sìn Hồ | | | |
      TT | Chỉ tiêu | Tử số | Mẫu số | Tỷ lệ
      12 | ${GV} | ${own}
      | Xã Tả Ngảo | 10 | 20 | 50
      | Xã Làng Mô | 90 | 100 | 90`);

  test.each<[string, string, string[]]>([
    ["pooled", "100 | 120 | 83.3", []],
    ["mean", "100 | 120 | 70", ["PLAIN_MEAN E3"]],
    ["neither", "100 | 120 | 71", ["RATE_DISAGREES E3"]],
    ["mean without counts", "| | 70", ["RATE_WITHOUT_COUNTS E3", "PLAIN_MEAN E3"]],
    ["pooled without counts", "| | 83.3", ["RATE_WITHOUT_COUNTS E3"]],
  ])("%s", (_, own, expected) => {
    expect(shortenFindings(report(own).findings)).toEqual(expected);
  });

  test("one part alone is no mean", () => {
    const { findings } = readOne(`TT | Chỉ tiêu | Tử số | Mẫu số | Tỷ lệ
      12 | ${GV} | 100 | 120 | 50
      | Xã Tả Ngảo | 10 | 20 | 50`);
    expect(shortenFindings(findings)).toEqual(["RATE_DISAGREES E2"]);
  });
});

describe("text that looks like a formula", () => {
  test.each<[string, boolean]>([
    ["=1+1", true],
    ["@SUM(A1)", true],
    ["+HYPERLINK(1)", true],
    ["-2+3", true],
    ["- Dân số", false],
    ["-Số (trẻ)", false],
    ["+ tăng", false],
    ["-", false],
    ["-5", false],
  ])("%s: %s", (text, told) => {
    const { findings } = readOne(`${FORM}\n12 | ${GV} | % | 1 | 2 | 50 | "${text}"`);
    expect(shortenFindings(findings)).toEqual(told ? ["FORMULA_LIKE_TEXT G2"] : []);
  });
});

describe("the workbook as a whole", () => {
  test("nothing in it", () => {
    expect(readSheets([]).findings).toEqual([
      { code: "NO_REPORT_FOUND", at: { file: "bao-cao.xlsx", sheet: "", cell: "" } },
    ]);
  });

  test.each([
    ["an empty sheet", ""],
    ["a letter", "Kính gửi: Sở GD&ĐT\nNội dung | Kết quả\nHọp giao ban | Đạt"],
    ["a list of people", "STT | Họ và tên | Kết quả\n1 | Lò Văn An | 9\n2 | Vàng A Páo | 8"],
    ["a list of pupils by number", "TT | Họ và tên | Tử số | Mẫu số\n1 | Lò Văn An | 9 | 10"],
  ])("%s is no report", (_, drawing) => {
    expect(shortenFindings(readSheets([drawing]).findings)).toEqual(["NO_REPORT_FOUND"]);
  });

  test("other sheets beside the report do no harm", () => {
    const reading = readSheets(["Ghi chú | chung", `${FORM}\n12 | ${GV} | % | 1 | 2 | 50 |`]);
    expect(reading.findings).toEqual([]);
    expect(reading.candidates).toHaveLength(1);
  });

  test("sheets that we wrote are not read, a filled form is", () => {
    const drawing = `${FORM}\n12 | ${GV} | % | 1 | 2 | 50 |`;
    const marks = ["summary", "detail", "form"].map((mark) => sheet(drawing, { mark, name: mark }));
    expect(readSheets(marks).candidates.map((one) => one.sheet)).toEqual(["form"]);
  });

  test.each<[string, boolean]>([
    ["nháp", true],
    ["Bản NHÁP (2)", true],
    ["Dự thảo lần 1", true],
    ["Số liệu cũ", true],
    ["backup", true],
    ["Biểu 1", false],
    ["Củ Chi", false],
    ["Gold", false],
  ])("draft by name: %s", (name, draft) => {
    expect(readOne(sheet(`${FORM}\n12 | ${GV} | % | 1 | 2 | 50 |`, { name })).draft).toBe(draft);
  });

  test("legacy text is read, told once for the sheet, and addressed by the sheet's own name", () => {
    const {
      findings,
      figures,
      sheet: name,
    } = readOne(
      sheet(
        `§¬n vÞ b¸o c¸o: HuyÖn S×n Hå | | | | |
         TT | ChØ tiªu | §¬n vÞ tÝnh | Tö sè | MÉu sè | KÕt qu¶
         12 | Tû lÖ gi¸o viªn mÇm non ®¹t chuÈn ®µo t¹o | % | 228 | 327 | 69.7
         13 | Tû lÖ gi¸o viªn tiÓu häc ®¹t chuÈn ®µo t¹o | % | 22 | 32 | 68.8`,
        { name: "BiÓu 1" },
      ),
    );
    expect(shorten(figures)).toEqual({ GV_MN_CHUAN: "228/327 D3:E3", GV_TH_CHUAN: "22/32 D4:E4" });
    expect(shortenFindings(findings)).toEqual(["LEGACY_ENCODING"]);
    expect(findings[0]?.params).toMatchObject({ encoding: "TCVN3" });
    expect([name, figures["GV_MN_CHUAN"]?.at?.sheet]).toEqual(["BiÓu 1", "BiÓu 1"]);
  });
});
