import { anyone, FORM, readOne, readSheets, shorten, shortenFindings } from "../sheet";

const NHA_TRE = "Tỷ lệ huy động trẻ nhà trẻ";
const MAU_GIAO = "Tỷ lệ huy động trẻ mẫu giáo";
const CQG = "Tỷ lệ trường mầm non đạt chuẩn quốc gia mức độ";

/** Rows of "TT | Chỉ tiêu | Tử số | Mẫu số". */
const read = (...rows: string[]) => readOne(["TT | Chỉ tiêu | Tử số | Mẫu số", ...rows].join("\n"));
const codesIn = (...rows: string[]) => Object.keys(read(...rows).figures);
const told = (...rows: string[]) => shortenFindings(read(...rows).findings);

describe("names", () => {
  test.each<[string, string]>([
    ["as in the catalogue", "Tỷ lệ giáo viên THCS đạt chuẩn đào tạo"],
    ["in capitals", "TỶ LỆ GIÁO VIÊN THCS ĐẠT CHUẨN ĐÀO TẠO"],
    ["with a bullet", "- Tỷ lệ giáo viên THCS đạt chuẩn đào tạo"],
    ["with a number", "14. Tỷ lệ giáo viên THCS đạt chuẩn đào tạo"],
    ["with a letter", "a) Tỷ lệ giáo viên THCS đạt chuẩn đào tạo"],
    ["with its unit of measure", "Tỷ lệ giáo viên THCS đạt chuẩn đào tạo (%)"],
    ["with a unit behind a comma", "Tỷ lệ giáo viên THCS đạt chuẩn đào tạo, %"],
    ["with a footnote mark", "Tỷ lệ giáo viên THCS đạt chuẩn đào tạo (*)"],
    ["with a numbered footnote", "Tỷ lệ giáo viên THCS đạt chuẩn đào tạo(1)"],
    ["with a superscript", "Tỷ lệ giáo viên THCS đạt chuẩn đào tạo ¹"],
    ["with a line break", "Tỷ lệ giáo viên THCS\\nđạt chuẩn đào tạo:"],
    ["with the term in full", "Tỷ lệ giáo viên trung học cơ sở đạt chuẩn đào tạo"],
    ["with the other spelling of tỷ", "Tỉ lệ giáo viên THCS đạt chuẩn đào tạo"],
    ["decomposed", "Tỷ lệ giáo viên THCS đạt chuẩn đào tạo".normalize("NFD")],
  ])("%s", (_, name) => {
    expect(codesIn(`| ${name} | 1 | 2`)).toEqual(["GV_THCS_CHUAN"]);
  });

  test("the plan's own typing errors are exact names", () => {
    expect(codesIn("| Tỷ lệ huy động trẻ trẻ em 6 tuổi vào lớp 1 | 1 | 2")).toEqual(["VAO_LOP_1"]);
    expect(codesIn("| Tỷ lệ trường mầm non đạt chuẩn chuẩn quốc gia mức độ 2 | 1 | 2")).toEqual(["MN_CQG_2"]);
  });

  describe("with a typing error", () => {
    test.each<[string, string, string]>([
      ["a wrong letter", "12", "Tỷ lệ giáo viên mầm non đạt chuẩn đào tạp"],
      ["letters exchanged", "12", "Tỷ lệ giáo viên mầm non đạt chuẩn đào toạ"],
      ["a wrong accent", "12", "Tỷ lệ giáo viên mầm non đat chuẩn đào tạo"],
      ["a word twice", "12", "Tỷ lệ giáo viên mầm non đạt đạt chuẩn đào tạo"],
      ["a space lost", "12", "Tỷ lệ giáo viên mầm non đạtchuẩn đào tạo"],
      ["a harmless word", "12", "Tỷ lệ các giáo viên mầm non đạt chuẩn đào tạo"],
    ])("%s is accepted where the number confirms it", (_, number, name) => {
      const others = `1 | ${NHA_TRE} | 1 | 2`;
      expect(codesIn(others, `${number} | ${name} | 1 | 2`)).toContain("GV_MN_CHUAN");
      expect(told(others, `| ${name} | 1 | 2`)).toEqual(["INDICATOR_UNKNOWN near B3"]);
      expect(told(others, `13 | ${name} | 1 | 2`)).toEqual(["INDICATOR_UNKNOWN near B3"]);
    });

    test("no accents at all is that name", () => {
      const others = `1 | ${NHA_TRE} | 1 | 2`;
      const name = "Ty le giao vien mam non dat chuan dao tao";
      expect(codesIn(others, `| ${name} | 1 | 2`)).toContain("GV_MN_CHUAN");
      expect(codesIn(others, `| ${name.replace("dat", "tren")} | 1 | 2`)).not.toContain("GV_MN_CHUAN");
    });

    test.each<[string, string, string]>([
      ["another level", "17", `${CQG} 3`],
      ["no level", "17", "Tỷ lệ trường mầm non đạt chuẩn quốc gia"],
      ["another school", "12", "Tỷ lệ giáo viên THPT dạt chuẩn đào tạo"],
      ["above the standard", "12", "Tỷ lệ giáo viên mầm non trên chuẩn đào tạo"],
      ["not", "12", "Tỷ lệ giáo viên mầm non chưa đạt chuẩn đào tạo"],
      ["only women", "12", "Tỷ lệ giáo viên nữ mầm non đạt chuẩn đào tạo"],
      ["another tier", "6", "Số đơn vị cấp xã đạt chuẩn phổ cập giáo dục THCS mức độ 1"],
      ["a word of another indicator", "12", "Tỷ lệ thiết bị mầm non đạt chuẩn đào tạo"],
    ])("%s is never near, whatever its number says", (_, number, name) => {
      const report = read(`1 | ${NHA_TRE} | 1 | 2`, `${number} | ${name} | 1 | 2`);
      expect(Object.keys(report.figures)).toEqual(["NHA_TRE"]);
      expect(report.findings.map(({ code }) => code)).toEqual(["INDICATOR_UNKNOWN"]);
    });
  });

  test("a row that nothing claims is told, with its text and the nearest name", () => {
    const { findings } = read(
      `1 | ${NHA_TRE} | 1 | 2`,
      "| Trong đó: nữ | 1 | 2",
      "| Tỷ lệ huy độn trẻ mẫu giáo | 1 | 2",
    );
    expect(findings.map(({ params }) => params)).toEqual([
      {
        text: "Tỷ lệ huy độn trẻ mẫu giáo",
        nearest: { vi: MAU_GIAO, en: "Kindergarten enrolment rate (3–5)" },
      },
    ]);
  });

  test.each([
    "| Ghi chú: số liệu đến 31/5/2025 | |",
    "| Giáo dục mầm non | |",
    "TT | Chỉ tiêu | Đạt | Không đạt",
    "| Người lập | Trưởng phòng | (Đã ký)",
  ])("a row without a number is no indicator: %s", (row) =>
    expect(told(`1 | ${NHA_TRE} | 1 | 2`, row)).toEqual([]),
  );
});

test.each(["Đạt", "Không đạt", "x"])("a row that nothing claims is told where it says %s", (word) => {
  const row = `| Tình trạng công nhận của huyện | | ${word}`;
  expect(told(`1 | ${NHA_TRE} | 1 | 2`, row)).toEqual(["INDICATOR_UNKNOWN B3"]);
});

describe("numbers", () => {
  const three = [`1 | ${NHA_TRE} | 1 | 2`, `2 | ${MAU_GIAO} | 1 | 2`, `17 | ${CQG} 1 | 1 | 2`];

  test.each(["3", "03", '"3."', "(3)"])("a row without a name goes by its number %s", (number) => {
    expect(codesIn(...three, `${number} | | 1 | 2`)).toEqual([
      "NHA_TRE",
      "MAU_GIAO",
      "MN_CQG_1",
      "VAO_LOP_1",
    ]);
  });

  test("a number that the catalogue does not have names nothing", () => {
    expect(codesIn(...three, "99 | | 1 | 2")).toEqual(["NHA_TRE", "MAU_GIAO", "MN_CQG_1"]);
  });

  test("the name wins over the number, and it is told", () => {
    const report = read(...three, `5 | ${CQG} 2 | 3 | 4`);
    expect(shorten(report.figures)["MN_CQG_2"]).toBe("3/4 C5:D5");
    expect(report.findings).toEqual([
      {
        code: "NAME_NUMBER_MISMATCH",
        indicator: "MN_CQG_2",
        at: { file: "bao-cao.xlsx", sheet: "Sheet1", cell: "B5" },
        params: { number: "5", expected: 18 },
      },
    ]);
  });

  test("a table with a numbering of its own goes by names alone", () => {
    const rows = [
      `I | ${CQG} 1 | 1 | 2`,
      `1.1 | ${CQG} 2 | 1 | 2`,
      `1.2 | ${NHA_TRE} | 1 | 2`,
      `II | ${MAU_GIAO} | 1 | 2`,
    ];
    expect(codesIn(...rows)).toEqual(["MN_CQG_1", "MN_CQG_2", "NHA_TRE", "MAU_GIAO"]);
    expect(told(...rows)).toEqual([]);
  });

  test("a table that counts on over the rows it leaves out goes by names", () => {
    const rows = [`1 | ${NHA_TRE} | 1 | 2`, `2 | ${MAU_GIAO} | 1 | 2`, `3 | ${CQG} 1 | 1 | 2`];
    expect(told(...rows)).toEqual([]);
    expect(codesIn(...rows)).toEqual(["NHA_TRE", "MAU_GIAO", "MN_CQG_1"]);
    expect(told(...rows, `5 | ${CQG} 2 | 1 | 2`)).toEqual([
      "NAME_NUMBER_MISMATCH B4",
      "NAME_NUMBER_MISMATCH B5",
    ]);
  });

  test("two names that changed places are told, although the numbers count on", () => {
    const rows = [
      `1 | ${MAU_GIAO} | 1 | 2`,
      `2 | ${NHA_TRE} | 1 | 2`,
      `3 | Tỷ lệ huy động trẻ em 6 tuổi vào lớp 1 | 1 | 2`,
    ];
    const more = "4 | Tỷ lệ hoàn thành chương trình tiểu học | 1 | 2";
    expect(told(...rows, more)).toEqual(["NAME_NUMBER_MISMATCH B2", "NAME_NUMBER_MISMATCH B3"]);
  });

  test("a department's rows numbered from 1 go by names; its numbers confirm nothing", () => {
    const rows = [
      "1 | Tỷ lệ giáo viên THCS đạt chuẩn đào tạo | 1 | 2",
      "2 | Tỷ lệ giáo viên THPT đạt chuẩn đào tạo | 1 | 2",
      "3 | Tỷ lệ sinh viên học đại học/vạn dân | 1 | 2",
    ];
    expect(told(...rows)).toEqual([]);
    expect(codesIn(...rows, "4 | | 1 | 2")).toEqual(["GV_THCS_CHUAN", "GV_THPT_CHUAN", "SV_VAN_DAN"]);
  });
});

describe("one indicator in several rows", () => {
  test.each<[string, string[], string, string[]]>([
    ["the same", ["1 | 2", "1 | 2"], "1/2 C2:D2", ["INDICATOR_DUPLICATE same (warning) C3"]],
    ["different", ["1 | 2", "1 | 3"], "INDICATOR_DUPLICATE C2", ["INDICATOR_DUPLICATE C3"]],
    ["one blank", ["|", "1 | 3"], "1/3 C3:D3", ["FILLED_FROM_ELSEWHERE row C3"]],
    ["both blank", ["|", "|"], "INDICATOR_MISSING C2", ["INDICATOR_MISSING blank C2"]],
    ["one wrong", ["1 | 2", "#REF! | 2"], "INDICATOR_DUPLICATE C2", ["INDICATOR_DUPLICATE C3"]],
  ])("%s", (_, rows, figure, findings) => {
    const drawn = rows.map((cells) => `1 | ${NHA_TRE} | ${cells}`);
    expect(shorten(read(...drawn).figures)).toEqual({ NHA_TRE: figure });
    expect(told(...drawn)).toEqual(findings);
  });

  test("both rows are named", () => {
    const { findings } = read(`1 | ${NHA_TRE} | 1 | 2`, `1 | ${NHA_TRE} | 1 | 3`);
    expect(findings[0]?.params).toEqual({ cells: "C2, C3" });
  });
});

describe("where any unit may report", () => {
  test("the name comes from the label, the code is its slug", () => {
    const { candidates } = readSheets(
      [`Đơn vị báo cáo: Huyện Bát Xát | |\n${FORM}\n1 | ${NHA_TRE} | % | 1 | 2 | |`],
      anyone,
    );
    expect(candidates.map(({ identification }) => identification.unit)).toEqual(["huyen-bat-xat"]);
  });

  test("communes under a district's total are its parts", () => {
    const { candidates } = readSheets(
      [
        `Đơn vị báo cáo: Huyện Bát Xát | | |
        TT | Chỉ tiêu | Tử số | Mẫu số
        1 | ${NHA_TRE} | |
        | Toàn huyện | 3 | 5
        | Xã Y Tý | 1 | 2
        | Xã Mường Hum | 2 | 3`,
      ],
      anyone,
    );
    expect(candidates.map(({ figures }) => shorten(figures))).toEqual([{ NHA_TRE: "3/5 C4:D4" }]);
  });
});

describe("the same half in several places", () => {
  test.each<[string, string[], string]>([
    ["the row's own and another below", ["1439 | 4480", "Tử số: 1339 |"], "AMBIGUOUS_NUMBER C2"],
    ["the row's own denominator", ["1439 | 4480", "Mẫu số: | 4481"], "AMBIGUOUS_NUMBER D2"],
    ["the same below", ["1439 | 4480", "Tử số: 1439 |"], "1439/4480 C2:D2"],
    ["the same as text", ["1439 | 4480", 'Tử số: "1.439" |'], "1439/4480 C2:D2"],
    ["a word below", ["1439 | 4480", "Tử số: khoảng 1400 |"], "AMBIGUOUS_NUMBER C2"],
    ["two rows", ["|", "Tử số: 1439 |", "Mẫu số: 4480 |", "Tử số: 1339 |"], "AMBIGUOUS_NUMBER C3"],
    ["two equal rows", ["|", "Tử số: 1439 |", "Mẫu số: 4480 |", "Tử số: 1439 |"], "1439/4480 C3:C4"],
  ])("%s", (_, [own, ...below], expected) => {
    const rows = below.map((row) => `| ${row.replace(":", " |")}`);
    expect(shorten(read(`1 | ${NHA_TRE} | ${own}`, ...rows).figures)).toEqual({ NHA_TRE: expected });
  });
});
