import { inflateRawSync } from "node:zlib";
import type { WorkbookSnapshot } from "../../../src/model/snapshot";
import type { CellSpec, WorkbookSpec } from "../../../src/sheets/spec";
import { readWorkbookFile } from "../../../src/files/read";
import { isFailure } from "../../../src/files/failure";
import { writeWorkbook } from "../../../src/files/write/write";
import { readDirectory, unpack, type Unpacking } from "../../../src/files/zip/zip";
import { crc32 } from "../../../src/files/zip/crc32";
import { createdAt, everything } from "../everything";

const node: Unpacking = { inflate: (packed) => inflateRawSync(packed), crc32 };

async function roundTrip(spec: WorkbookSpec): Promise<WorkbookSnapshot> {
  const reading = readWorkbookFile(await writeWorkbook(spec, { createdAt }), "out.xlsx", node);
  if (isFailure(reading)) throw new Error(`unreadable: ${reading.variant}`);
  return reading;
}

const ofCells = (...cells: CellSpec[]): WorkbookSpec => ({
  sheets: [
    { key: "checks", title: "A", rows: [cells], widths: [], merges: [], highlights: [], gridlines: true },
  ],
  mark: null,
  title: "t",
});

async function readPart(part: string, spec = everything): Promise<string> {
  const bytes = await writeWorkbook(spec, { createdAt });
  const entry = readDirectory(bytes).find(({ name }) => name === part)!;
  return new TextDecoder().decode(unpack(bytes, entry, node));
}

describe("a written workbook, read back", () => {
  it("keeps sheets, their keys, visibility and the mark", async () => {
    const { sheets, mark } = await roundTrip(everything);
    expect(sheets.map(({ name, mark: key, visibility }) => [name, key, visibility])).toEqual([
      ["Tổng hợp", "summary", "visible"],
      ["Chi tiết", "detail", "visible"],
      ["Nhật ký", "journal", "hidden"],
    ]);
    expect(mark).toEqual({
      schema: 1,
      unit: "Tỉnh Lai Châu",
      schoolYear: "2024-2025",
      unitSet: "lai-chau-districts",
    });
  });

  it("keeps values, formulas with their stored results, formats and merged areas", async () => {
    const sheet = (await roundTrip(everything)).sheets[0]!;
    expect(sheet.values).toEqual([
      ["TỔNG HỢP CHỈ TIÊU", null, null, null],
      ["TT", "Chỉ tiêu", "Kết quả", "Đánh giá"],
      [1, "Tỷ lệ huy động trẻ nhà trẻ", 32.7, "Chưa đạt"],
      [2, "=1+1", "Chưa đạt", null],
      [true, "#N/A", "Nguồn", 0.5],
      ["dòng 1\ndòng 2", "đảo chiều", "_x0041_", ""],
    ]);
    expect(sheet.formulas[2]).toEqual([
      null,
      null,
      "=ROUND(100*'Chi tiết'!B1/'Chi tiết'!B2,1)",
      '=IF(C3<32.8,"Chưa đạt","Đạt")',
    ]);
    expect(sheet.formulas[3]).toEqual([null, null, "=EDU.STATUS(C3,32.8)", null]);
    expect(sheet.formats[4]![3]).toBe("0.0%");
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  });

  it("gives the same bytes for the same spec", async () => {
    expect(await writeWorkbook(everything, { createdAt })).toEqual(
      await writeWorkbook(everything, { createdAt }),
    );
  });
});

describe("a written part", () => {
  it("stores our functions under the name that Excel gives them in files", async () => {
    expect(await readPart("xl/worksheets/sheet1.xml")).toContain("<f>_xldudf_EDU_STATUS(C3,32.8)</f>");
  });

  it.each([
    ['name="EDU_INDICATORS_MARK"', true],
    ['name="EDU_INDICATORS_SHEET_summary"', true],
    ['name="_xlnm._FilterDatabase"', true],
    ['name="ket_qua"', false],
    ['name="_xlnm.Print_Titles"', false],
  ])("hides the name %s: %s", async (name, hidden) => {
    const tags = (await readPart("xl/workbook.xml")).match(/<definedName [^>]*>/g)!;
    expect(tags.find((tag) => tag.includes(name))!.includes('hidden="1"')).toBe(hidden);
  });

  it("quotes the sheet in print titles and areas", async () => {
    const xml = await readPart("xl/workbook.xml");
    expect(xml).toContain(">'Tổng hợp'!$2:$2<");
    expect(xml).toContain(">'Tổng hợp'!$A$1:$D$6<");
  });

  it("leaves the first page without a number", async () => {
    const xml = await readPart("xl/worksheets/sheet1.xml");
    expect(xml).toMatch(
      /<headerFooter differentFirst="1"><oddHeader>[^<]*&amp;P<\/oddHeader><\/headerFooter>/,
    );
  });

  it("protects the sheet and leaves input cells open", async () => {
    expect(await readPart("xl/worksheets/sheet1.xml")).toContain('<sheetProtection sheet="1"');
    expect(await readPart("xl/styles.xml")).toContain('<protection locked="0"/>');
  });

  it("leads a link to the sheet of a key, and to a file by an address", async () => {
    expect(await readPart("xl/worksheets/sheet1.xml")).toContain(`location="${"&apos;Chi tiết&apos;"}!B1"`);
    expect(await readPart("xl/worksheets/_rels/sheet1.xml.rels")).toContain(
      'Target="m%E1%BA%ABu/Huy%E1%BB%87n%20S%C3%ACn%20H%E1%BB%93%20%231.xlsx"',
    );
  });

  it.each([
    ["another drive", "file:///D:/Báo cáo/a#1.xlsx", "file:///D:/B%C3%A1o%20c%C3%A1o/a%231.xlsx"],
    ["a name that looks like an address", "file:a.xlsx", "./file:a.xlsx"],
    ["a backslash in a name", "a\\b.xlsx", "a%5Cb.xlsx"],
    ["half a character in a name", "a\ud800.xlsx", "a%EF%BF%BD.xlsx"],
  ])("leads a link to a file: %s", async (_, file, target) => {
    const links = await readPart(
      "xl/worksheets/_rels/sheet1.xml.rels",
      ofCells({ value: "x", link: { file } }),
    );
    expect(links).toContain(`Target="${target}"`);
  });

  it("cuts what Excel would call damage", async () => {
    expect(/prompt="(m+…)"/.exec(await readPart("xl/worksheets/sheet1.xml"))![1]).toHaveLength(255);
  });
});

describe("text", () => {
  it.each(["=1+1", "+84", "-", "@SUM(A1)", "#REF!", "<b>&amp;</b>", " có dấu cách ", '"', "a\nb\tc", "𝐀 ế"])(
    "%j stays text",
    async (text) => {
      const sheet = (await roundTrip(ofCells({ value: text }))).sheets[0]!;
      expect(sheet.values).toEqual([[text]]);
      expect(sheet.formulas).toEqual([[null]]);
    },
  );

  it("is cut at the length that Excel takes", async () => {
    const sheet = (await roundTrip(ofCells({ value: "ă".repeat(40_000) }))).sheets[0]!;
    expect(sheet.values[0]![0]).toHaveLength(32_767);
  });
});

describe("titles of sheets", () => {
  it("are made legal and told apart", async () => {
    const spec = ofCells({ value: 1 });
    const titles = ["Kết quả/kiểm tra [1]", "kết quả kiểm tra  1", "'x'", "", "History", "ê".repeat(40)];
    const { sheets } = await roundTrip({
      ...spec,
      sheets: titles.map((title) => ({ ...spec.sheets[0]!, title })),
    });
    expect(sheets.map(({ name }) => name)).toEqual([
      "Kết quả kiểm tra  1",
      "kết quả kiểm tra  1 (2)",
      "x",
      "Trang tính",
      "Trang tính (2)",
      "ê".repeat(31),
    ]);
  });
});
