import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { isPlanFailure, readPlanFile } from "../../src/files/documents/planFile";
import { readPlan } from "../../src/plans/readPlan";
import type { PlanReading } from "../../src/plans/plan";
import { writeRow } from "./build";
import { cell, csvOf, docxOf, paragraph } from "./files";

async function readBytes(bytes: Uint8Array, file: string): Promise<PlanReading | null> {
  const sheets = await readPlanFile(bytes, file);
  if (isPlanFailure(sheets)) throw new Error(sheets.variant);
  return readPlan(sheets, { known: laiChau20242025 });
}

const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const texts = (...cells: string[]): string => row(...cells.map((text) => cell(paragraph(text))));

const LISTS = `<w:abstractNum w:abstractNumId="7">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf02d"/></w:lvl>
  <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%4"/></w:lvl>
</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;

const HEAD = texts("TT", "Chỉ tiêu", "ĐVT", "Chỉ tiêu phấn đấu");
const TITLE = paragraph("CHỈ TIÊU NĂM HỌC 2026-2027");

describe("a document of Word", () => {
  test("numbers that Word makes stand before their rows", async () => {
    const numbered = (level: number, ...cells: string[]): string =>
      row(cell(paragraph("", level)), ...cells.map((text) => cell(paragraph(text))));
    const body = `${TITLE}<w:tbl>${HEAD}${numbered(0, "Tỷ lệ tốt nghiệp", "", "")}${numbered(1, "THPT", "%", "99")}${numbered(1, "GDTX", "%", "95")}${numbered(0, "Tỷ lệ học sinh lên lớp", "%", "98")}${numbered(2, "Nữ", "%", "99")}</w:tbl>`;
    const reading = await readBytes(docxOf(body, LISTS), "plan.docx");
    expect(reading!.rows.map(writeRow)).toEqual([
      "# 1 | Tỷ lệ tốt nghiệp",
      "1.1 < 1 | Tỷ lệ tốt nghiệp: THPT | % | | >= 99 | rate |",
      "1.2 < 1 | Tỷ lệ tốt nghiệp: GDTX | % | | >= 95 | rate |",
      "2 | Tỷ lệ học sinh lên lớp | % | | >= 98 | rate |",
      "- < 2 | Tỷ lệ học sinh lên lớp: Nữ | % | | >= 99 | rate |",
    ]);
  });

  test("signs of the Symbol font, deletions and insertions", async () => {
    const sign = `<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r><w:del><w:r><w:delText>30</w:delText></w:r></w:del><w:ins><w:r><w:t>34</w:t></w:r></w:ins></w:p>`;
    const body = `${TITLE}<w:tbl>${HEAD}${row(cell(paragraph("1")), cell(paragraph("Tỷ lệ học sinh lên lớp")), cell(paragraph("%")), cell(sign))}</w:tbl>`;
    const reading = await readBytes(docxOf(body), "plan.docx");
    expect(reading!.rows[0]).toMatchObject({ targetText: "≥34", target: { operator: ">=", value: 34 } });
  });

  test.each([
    [
      "a cell over more columns than a table can have",
      `${HEAD}${row(`<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${paragraph("1")}</w:tc>`)}`,
    ],
    [
      "tags nested without end",
      `${"<w:tr><w:tc><w:tbl>".repeat(3000)}${"</w:tbl></w:tc></w:tr>".repeat(3000)}`,
    ],
  ])("%s is refused as damaged", async (_, table) => {
    expect(await readPlanFile(docxOf(`${TITLE}<w:tbl>${table}</w:tbl>`), "plan.docx")).toMatchObject({
      variant: "damaged",
    });
  });

  const rest = (...numbers: readonly string[]): string =>
    `<w:tbl>${numbers.map((number) => texts(number, `Tỷ lệ phòng học kiên cố ${number}`, "%", "82")).join("")}</w:tbl>`;
  const first = `${TITLE}<w:tbl>${HEAD}${texts("1", "Tỷ lệ chuyên cần", "%", "98")}${texts("2", "Tỷ lệ lên lớp", "%", "99")}</w:tbl>`;

  test("a table without headings that is numbered on is the rest of the one before", async () => {
    const reading = await readBytes(docxOf(`${first}${paragraph("")}${rest("3", "4")}`), "plan.docx");
    expect(reading!.rows.map(({ tt, target }) => [tt, target?.value])).toEqual([
      ["1", 98],
      ["2", 99],
      ["3", 82],
      ["4", 82],
    ]);
    expect(reading!.rows[2]!.at).toMatchObject({ sheet: "Bảng 2", cell: "B1" });
    expect(reading!.others).toEqual([]);
  });

  test.each([
    ["is numbered anew", `${paragraph("")}${rest("1", "2")}`],
    ["stands under a line of text", `${paragraph("2. Phổ thông")}${rest("3")}`],
  ])("one that %s is told, not read", async (_, body) => {
    const reading = await readBytes(docxOf(`${first}${body}`), "plan.docx");
    expect(reading!.rows).toHaveLength(2);
    expect(reading!.others).toMatchObject([{ sheet: "Bảng 2" }]);
  });

  test("a letterhead in a table, and a table that a page breaks in two", async () => {
    const letterhead = `<w:tbl>${row(cell(paragraph("ỦY BAN NHÂN DÂN") + paragraph("TỈNH SƠN HẢI") + paragraph("Số: 90/KH-UBND")), cell(paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + paragraph("Sơn Hải, ngày 3 tháng 9 năm 2026")))}</w:tbl>`;
    const first = `<w:tbl>${HEAD}${texts("1", "Tỷ lệ học sinh lên lớp", "%", "98")}${texts("2", "Tỷ lệ lưu ban", "%", "dưới 1")}</w:tbl>`;
    const second = `<w:tbl>${HEAD}${texts("3", "Số trường đạt chuẩn", "Trường", "20")}</w:tbl>`;
    const reading = await readBytes(docxOf(letterhead + TITLE + first + paragraph("") + second), "plan.docx");
    expect(reading).toMatchObject({
      document: { number: "90/KH-UBND", date: "2026-09-03", issuer: "Ủy ban nhân dân tỉnh Sơn Hải" },
      at: { sheet: "Bảng 2", cell: "A1" },
      others: [],
    });
    expect(reading!.rows.map(({ tt, at }) => [tt, at.sheet, at.cell])).toEqual([
      ["1", "Bảng 2", "B2"],
      ["2", "Bảng 2", "B3"],
      ["3", "Bảng 3", "B2"],
    ]);
  });

  test("an entity, a line break and a nested table", async () => {
    const nested = cell(`<w:tbl>${texts("Tỷ lệ học sinh", "lên lớp")}</w:tbl>${paragraph("")}`);
    const body = `${TITLE}<w:tbl>${HEAD}${row(cell(paragraph("1")), nested, cell(paragraph("%")), cell(paragraph("> 98 & hơn")))}</w:tbl>`;
    const reading = await readBytes(docxOf(body), "plan.docx");
    expect(reading!.rows[0]).toMatchObject({
      name: "Tỷ lệ học sinh lên lớp",
      targetText: "> 98 & hơn",
      target: null,
    });
  });
});

describe("a table of plain text", () => {
  const rows = [
    ["CHỈ TIÊU NĂM HỌC 2026-2027"],
    ["TT", "Chỉ tiêu", "ĐVT", "Chỉ tiêu phấn đấu"],
    ["1", "Tỷ lệ trẻ, nhà trẻ; ra lớp", "%", "34,5"],
    ["2", "Số lớp", "Lớp", "1.234"],
  ];
  const expected = [
    "1 | Tỷ lệ trẻ, nhà trẻ; ra lớp | % | | >= 34.5 | rate |",
    "2 | Số lớp | Lớp | | >= 1234 | count |",
  ];
  const wide = (text: string, big: boolean): Uint8Array => {
    const bytes = new Uint8Array(Buffer.from(text, "utf16le"));
    return big ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes;
  };

  test.each([
    ["UTF-8, semicolons", (text: string) => new TextEncoder().encode(text), ";"],
    ["UTF-8, commas", (text: string) => new TextEncoder().encode(text), ","],
    ["UTF-8 with a mark, tabs", (text: string) => new TextEncoder().encode(`\ufeff${text}`), "\t"],
    ["UTF-16 with a mark", (text: string) => wide(`\ufeff${text}`, false), "\t"],
    ["UTF-16 without a mark", (text: string) => wide(text, false), "\t"],
    ["UTF-16, big end first", (text: string) => wide(`\ufeff${text}`, true), ";"],
  ] as const)("%s", async (_, encode, separator) => {
    const reading = await readBytes(encode(csvOf(rows, separator)), "plan.csv");
    expect(reading!.rows.map(writeRow)).toEqual(expected);
  });

  test("another encoding is refused, not guessed", async () => {
    const bytes = new Uint8Array(Buffer.from("TT;Ch\xfe tiªu;§VT\n1;Tr\xda;%", "latin1"));
    expect(await readPlanFile(bytes, "plan.csv")).toEqual({ variant: "notUnicode" });
  });
});

test("an old Word document and a PDF are named for what they are", async () => {
  expect(await readPlanFile(new TextEncoder().encode("%PDF-1.7 …"), "plan.pdf")).toEqual({ variant: "pdf" });
});
