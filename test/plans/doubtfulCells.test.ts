/** What stands in a plan and is not what it looks like: asked about at its cell, never taken in silence. */
import type { SheetSnapshot } from "../../src/model/snapshot";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { readPlan } from "../../src/plans/readPlan";
import { readDocx } from "../../src/files/documents/docx";
import { readSketch, sheetOf, writeRow } from "./build";
import { cell, docxOf, paragraph } from "./files";

const PLAN = `
  CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
  TT | Chỉ tiêu | ĐVT | Năm học trước | Chỉ tiêu phấn đấu
  1 | Tỷ lệ huy động trẻ nhà trẻ | % | 33 | 35
  2 | Tỷ lệ học 2 buổi/ngày | % | 90 | 95`;

const readWith = (change: (sheet: SheetSnapshot) => SheetSnapshot, answers = {}) =>
  readPlan([{ file: "plan.xlsx", sheet: change(sheetOf({ rows: PLAN })), before: [] }], {
    known: laiChau20242025,
    ...answers,
  })!;

const strike =
  (row: number, column: number) =>
  (sheet: SheetSnapshot): SheetSnapshot => ({ ...sheet, cellFormats: [{ row, column, struck: true }] });

test("a target that is struck through is asked about, with what it showed as a choice", () => {
  const reading = readWith(strike(3, 4));
  expect(reading.rows[1]!.target).toBeNull();
  expect(reading.questions).toEqual([
    expect.objectContaining({
      code: "TARGET_IN_WORDS",
      at: expect.objectContaining({ cell: "E4" }),
      choices: [">= 95", "none"],
    }),
  ]);
  const answered = readWith(strike(3, 4), {
    answers: [{ code: "TARGET_IN_WORDS", at: "E4", choice: ">= 95" }],
  });
  expect(answered.rows[1]!.target).toEqual({ operator: ">=", value: 95 });
  expect(answered.questions).toEqual([]);
});

test("last year's figure that is struck through counts only where a person says so", () => {
  const reading = readWith(strike(2, 3));
  expect(reading.rows[0]).toMatchObject({ baseline: null, baselineText: "33" });
  expect(reading.questions.map(({ code, at }) => [code, at?.cell])).toEqual([["BASELINE_ESTIMATE", "D3"]]);
  const accepted = readWith(strike(2, 3), {
    answers: [{ code: "BASELINE_ESTIMATE", at: "D3", choice: "accept" }],
  });
  expect(accepted.rows[0]!.baseline).toBe(33);
});

test("last year's figure of a formula that was never calculated is asked about", () => {
  const reading = readWith((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, index) =>
      index === 3 ? [...row.slice(0, 3), null, ...row.slice(4)] : row,
    ),
    formulas: sheet.formulas.map((row, index) => (index === 3 ? [...row.slice(0, 3), "=90", null] : row)),
  }));
  expect(reading.rows[1]!.baseline).toBeNull();
  expect(reading.questions.map(({ code, at, choices }) => [code, at?.cell, choices])).toEqual([
    ["BASELINE_ESTIMATE", "D4", ["leave"]],
  ]);
});

test("a target whose formula was never calculated is asked about", () => {
  const reading = readWith((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, index) => (index === 3 ? [...row.slice(0, 4), null] : row)),
    formulas: sheet.formulas.map((row, index) => (index === 3 ? [...row.slice(0, 4), "=D4+5"] : row)),
  }));
  expect(reading.questions.map(({ code, at }) => [code, at?.cell])).toEqual([["TARGET_IN_WORDS", "E4"]]);
  expect(reading.questions[0]!.message.vi).toContain("chưa được tính");
});

describe("a target above 100 %", () => {
  const rows = (name: string, unit: string, target: string) => `
    CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
    TT | Chỉ tiêu | ĐVT | Năm học trước | Chỉ tiêu phấn đấu
    1 | Tỷ lệ huy động trẻ nhà trẻ | % | 33 | 35
    2 | ${name} | ${unit} | | ${target}`;

  test.each([
    ["is no share: its unit is asked for", "Học sinh học 2 buổi/ngày", "%", "46000", "MEASURE_MISSING"],
    ["stands where the unit is one of people", "Học sinh học 2 buổi/ngày", "học sinh", "46000", ""],
    ["up to the whole is one", "Học sinh học 2 buổi/ngày", "%", "100", ""],
    ["per mille may be more", "Tỷ lệ trẻ được theo dõi sức khỏe", "‰", "950", ""],
  ])("%s", (_, name, unit, target, asked) => {
    const row = readSketch({ rows: rows(name, unit, target) })!.rows[1]!;
    expect(row.questions.join("+")).toBe(asked);
  });

  test("is settled by the unit that a person gives", () => {
    const answers = [{ code: "MEASURE_MISSING" as const, at: "B4", value: "học sinh" }];
    const reading = readSketch({ rows: rows("Học sinh học 2 buổi/ngày", "%", "46000") }, { answers })!;
    expect(writeRow(reading.rows[1]!)).toBe("2 | Học sinh học 2 buổi/ngày | học sinh | | >= 46000 | count |");
    expect(reading.unused).toEqual([]);
  });
});

test.each([
  ["2.2. Học 2 buổi/ngày (số học sinh)", "2.2 | Học 2 buổi/ngày | học sinh | 45000 | >= 46000 | count |"],
  [
    "2.2. Học 2 buổi/ngày (số lượng: học sinh)",
    "2.2 | Học 2 buổi/ngày | học sinh | 45000 | >= 46000 | count |",
  ],
])("a unit in the name goes before the table's: %s", (name, expected) => {
  const reading = readSketch({
    rows: `
      KẾ HOẠCH NĂM HỌC 2025-2026 | |
      ĐVT: % | |
      Chỉ tiêu | Năm học 2024-2025 | Năm học 2025-2026
      2.1. Hoàn thành chương trình tiểu học | 99,8 | 99,9
      ${name} | 45000 | 46000`,
  })!;
  expect(writeRow(reading.rows[1]!)).toBe(expected);
});

test("a place in an order is better the smaller it is", () => {
  const reading = readSketch({
    rows: `
      CHỈ TIÊU NĂM HỌC 2026-2027 | | |
      TT | Chỉ tiêu | ĐVT | Chỉ tiêu phấn đấu
      1 | Tỷ lệ huy động trẻ nhà trẻ | % | 35
      2 | Vị trí về điểm thi tốt nghiệp | hạng | trong top 30`,
  })!;
  expect(reading.questions.find(({ code }) => code === "TARGET_IN_WORDS")?.choices).toEqual(["<= 30"]);
});

test.each([
  ["Năm học trước"],
  ["KQ năm học trước"],
  ["Năm vừa qua"],
  ["Số liệu năm liền kề"],
  ["Kết quả năm ngoái"],
])("%j is the year before the plan's", (heading) => {
  const reading = readSketch({
    rows: `
      CÁC CHỈ TIÊU NĂM HỌC 2025-2026 | | | |
      TT | Nội dung | ĐVT | ${heading} | Chỉ tiêu giao
      1 | Tỷ lệ huy động trẻ nhà trẻ | % | 33 | 35
      2 | Tỷ lệ học 2 buổi/ngày | % | 90 | 95`,
  })!;
  expect(reading.years).toMatchObject({ baseline: "2024-2025", target: "2025-2026" });
  expect(reading.rows.map(({ baseline, target }) => [baseline, target?.value])).toEqual([
    [33, 35],
    [90, 95],
  ]);
  expect(reading.questions).toEqual([]);
});

test("the target of last year is neither this year's nor a result", () => {
  const reading = readSketch({
    rows: `
      CÁC CHỈ TIÊU NĂM HỌC 2025-2026 | | | | |
      TT | Nội dung | ĐVT | Chỉ tiêu năm trước | Kết quả năm trước | Chỉ tiêu năm học này
      1 | Tỷ lệ huy động trẻ nhà trẻ | % | 34 | 33 | 35
      2 | Tỷ lệ học 2 buổi/ngày | % | 92 | 90 | 95`,
  })!;
  expect(reading.rows.map(({ baseline, target }) => [baseline, target?.value])).toEqual([
    [33, 35],
    [90, 95],
  ]);
});

test("a name that goes on below keeps the unit beside its first part and the figures beside its second", () => {
  const reading = readSketch({
    rows: `
      CHỈ TIÊU NĂM HỌC 2025-2026 | | | |
      TT | Chỉ tiêu | ĐVT | Năm học 2024-2025 | Năm học 2025-2026
      1 | Tỷ lệ huy động trẻ em 6 tuổi | % | |
      | vào lớp 1 | | 99,9 | 100
      2 | Tỷ lệ trường đạt chuẩn | % | |
      | mầm non | | 55 | 58
      | tiểu học | | 60 | 62`,
  })!;
  expect(reading.rows.map(writeRow)).toEqual([
    "1 | Tỷ lệ huy động trẻ em 6 tuổi vào lớp 1 | % | 99.9 | >= 100 | rate |",
    "# 2 | Tỷ lệ trường đạt chuẩn",
    "< 2 | Tỷ lệ trường đạt chuẩn: mầm non | % | 55 | >= 58 | rate |",
    "< 2 | Tỷ lệ trường đạt chuẩn: tiểu học | % | 60 | >= 62 | rate |",
  ]);
});

test("a footnote mark in superscript is no digit of a target", () => {
  const reading = readWith((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, index) => (index === 3 ? [...row.slice(0, 4), "98,51"] : row)),
    cellFormats: [{ row: 3, column: 4, runs: [{ text: "98,5" }, { text: "1", superscript: true }] }],
  }));
  expect(reading.rows[1]).toMatchObject({ targetText: "98,5", target: { value: 98.5 } });
  expect(reading.questions).toEqual([]);
});

test("beside a figure that is struck out the other one is proposed", () => {
  const reading = readWith((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, index) => (index === 3 ? [...row.slice(0, 4), "95 98"] : row)),
    cellFormats: [{ row: 3, column: 4, runs: [{ text: "95", struck: true }, { text: " 98" }] }],
  }));
  expect(reading.questions.map(({ code, at, choices }) => [code, at?.cell, choices])).toEqual([
    ["TARGET_IN_WORDS", "E4", [">= 98", "none"]],
  ]);
  expect(reading.questions[0]!.message.vi).toContain("phần còn lại là “98”");
});

describe("a target in a table of Word", () => {
  const run = (text: string, properties = ""): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const readTarget = (runs: string) => {
    const rows = [
      ["TT", "Chỉ tiêu", "ĐVT", "Chỉ tiêu phấn đấu năm học 2026-2027"],
      ["1", "Tỷ lệ huy động trẻ nhà trẻ", "%", "35"],
    ].map((texts) => `<w:tr>${texts.map((text) => cell(paragraph(text))).join("")}</w:tr>`);
    const last = ["2", "Tỷ lệ học 2 buổi/ngày", "%"].map((text) => cell(paragraph(text))).join("");
    const body = `<w:tbl>${rows.join("")}<w:tr>${last}${cell(`<w:p>${runs}</w:p>`)}</w:tr></w:tbl>`;
    const reading = readPlan(readDocx(docxOf(body), "plan.docx"), { known: laiChau20242025 })!;
    return {
      target: reading.rows[1]!.target?.value ?? null,
      asks: reading.questions.map(({ code }) => code),
    };
  };

  test.each([
    ["plain", run("98,5"), 98.5, []],
    ["with a raised footnote mark", run("98,5") + run("2", '<w:vertAlign w:val="superscript"/>'), 98.5, []],
    ["with hidden text", run("98,5") + run("9", "<w:vanish/>"), 98.5, []],
    ["with a strike that is off", run("98,5", '<w:strike w:val="0"/>'), 98.5, []],
    ["struck through", run("98,5", "<w:strike/>"), null, ["TARGET_IN_WORDS"]],
    ["half struck through", run("95", "<w:dstrike/>") + run(" 98,5"), null, ["TARGET_IN_WORDS"]],
    [
      "changed with changes tracked",
      `<w:del w:id="1">${run("95").replace("w:t ", "w:delText ").replace("</w:t>", "</w:delText>")}</w:del><w:ins w:id="2">${run("98,5")}</w:ins>`,
      98.5,
      [],
    ],
  ] as const)("%s", (_, runs, target, asks) => {
    expect(readTarget(runs)).toEqual({ target, asks });
  });
});
