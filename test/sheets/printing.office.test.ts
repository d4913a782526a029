import { execFileSync } from "node:child_process";
import type { UnitSet } from "../../src/model/reportingUnit";
import type { SheetKey } from "../../src/sheets/spec";
import { bytesOf, layOut, sheetOf } from "./layouts";
import { LibreOffice } from "./libreOffice";
import { believableFigures, catalogue, districts, resultOf } from "./results";

/** Starting LibreOffice takes longer than a test usually may. */
jest.setTimeout(300_000);

const office = new LibreOffice();
afterAll(() => office.close());

const figures = believableFigures(catalogue, districts, 11);
const result = resultOf({
  figures: { ...figures, SO_GDDT: { ...figures.SO_GDDT, SV_VAN_DAN: null } },
  asOf: "2025-05-31",
});
const keys: readonly SheetKey[] = ["appendixA", "appendixB", "summary"];
let pages: Map<string, string>;

beforeAll(async () => {
  // Each sheet alone and as plain values, as it is printed: page numbers then begin with 1.
  const spec = layOut(result, { formulas: "values", signatures: true });
  const workbooks = await Promise.all(
    keys.map(
      async (key) => [key, await bytesOf({ ...spec, mark: null, sheets: [sheetOf(spec, key)] })] as const,
    ),
  );
  pages = office.convert(new Map(workbooks), "pdf");
});

function run(program: string, ...given: string[]): string {
  return execFileSync(program, given, { encoding: "utf8" });
}

/** Number of pages, and the first page's size in points. */
function sizeOf(key: SheetKey): { count: number; width: number; height: number } {
  const info = run("pdfinfo", pages.get(key)!);
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info)!;
  return { count: Number(/Pages:\s+(\d+)/.exec(info)![1]), width: Number(width), height: Number(height) };
}

function textOf(key: SheetKey, page: number): string {
  return run("pdftotext", "-layout", "-f", String(page), "-l", String(page), pages.get(key)!, "-");
}

/** Where words stand on a page, in points from its upper left corner. */
function wordsOf(key: SheetKey, page: number) {
  const text = run("pdftotext", "-bbox", "-f", String(page), "-l", String(page), pages.get(key)!, "-");
  return [...text.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(
    (match) => ({ left: Number(match[1]), right: Number(match[3]), top: Number(match[2]), text: match[5]! }),
  );
}

const MILLIMETRE = 72 / 25.4;

it.each(keys)("%s is on A4 and one page wide: its last column is on the first page", (key) => {
  const { width, height } = sizeOf(key);
  const upright = key !== "summary";
  expect(Math.round(upright ? width : height)).toBe(595);
  expect(Math.round(upright ? height : width)).toBe(842);
  const last = { appendixA: "Ghi chú", appendixB: "phấn đấu", summary: "Ghi chú" }[key as "summary"];
  expect(textOf(key, 1)).toContain(last);
});

it.each(keys)("%s repeats its heading on every page, and shows every row once", (key) => {
  const { count } = sizeOf(key);
  const texts = Array.from({ length: count }, (_, index) => textOf(key, index + 1));
  expect(count).toBeLessThanOrEqual(2);
  const rows = /^ *TT\b/m;
  for (const text of texts) expect(text).toMatch(key === "summary" ? rows : /Chỉ tiêu/);
  const numbers = texts.join("\n").match(/^ {0,12}(\d{1,2}) +\S/gm) ?? [];
  const found = new Set(numbers.map((line) => Number(line.trim().split(/\s/)[0])));
  for (const { tt } of catalogue.indicators) expect(found).toContain(tt);
});

it.each(["appendixA", "appendixB"] as const)("%s keeps the decree's margins", (key) => {
  const { count, width } = sizeOf(key);
  for (let page = 1; page <= count; page++) {
    const words = wordsOf(key, page);
    expect(Math.min(...words.map(({ left }) => left))).toBeGreaterThanOrEqual(29.5 * MILLIMETRE);
    expect(Math.max(...words.map(({ right }) => right))).toBeLessThanOrEqual(width - 14.5 * MILLIMETRE);
  }
});

it("appendixA has its page number at the top, centred, not on page 1", () => {
  const { count, width } = sizeOf("appendixA");
  expect(count).toBe(2);
  const aboveText = (page: number) => wordsOf("appendixA", page).filter(({ top }) => top < 17 * MILLIMETRE);
  expect(aboveText(1)).toEqual([]);
  const [number, ...others] = aboveText(2);
  expect(others).toEqual([]);
  expect(number!.text).toBe("2");
  // Centred between margins of 30 and 15 mm.
  expect(Math.abs((number!.left + number!.right) / 2 - (width / 2 + 7.5 * MILLIMETRE))).toBeLessThan(3);
});

it("appendixB, which nearly fits, stands on one page with its signatures", () => {
  expect(sizeOf("appendixB").count).toBe(1);
  expect(textOf("appendixB", 1)).toContain("THỦ TRƯỞNG ĐƠN VỊ");
});

it("appendixA never ends with a row alone on a page", () => {
  const rows = textOf("appendixA", 2).match(/^ {0,12}(\d{1,2}) +\S/gm) ?? [];
  expect(rows.length).toBeGreaterThanOrEqual(3);
});

it("prints figures as the plan does, with the decimal comma of a Vietnamese office", () => {
  const text = textOf("appendixA", 1);
  expect(text).toMatch(/99,8 +99,85/);
  expect(text).toMatch(/100 +100/);
  expect(text).not.toMatch(/\d\.\d/);
  expect(text).toContain("(Kèm theo Báo cáo số");
  expect(text).toContain("Căn cứ Kế hoạch số 3707/KH-UBND ngày 17/9/2024");
  expect(textOf("appendixA", 2)).toContain("(…)");
});

describe("Chi tiết theo đơn vị of many units", () => {
  const COUNT = 39;
  const units = Array.from({ length: COUNT }, (_, index) => ({
    ...districts.units[0]!,
    code: `U${index + 1}`,
    name: `Xã Số ${index + 1}`,
  }));
  const set: UnitSet = { ...districts, units };
  let texts: string[];

  beforeAll(async () => {
    const spec = layOut(resultOf({ figures: believableFigures(catalogue, set, 5), set }), {
      formulas: "values",
    });
    const bytes = await bytesOf({ ...spec, mark: null, sheets: [sheetOf(spec, "detail")] });
    const file = office.convert(new Map([["detail", bytes]]), "pdf").get("detail")!;
    const count = Number(/Pages:\s+(\d+)/.exec(run("pdfinfo", file))![1]);
    texts = Array.from({ length: count }, (_, index) =>
      run("pdftotext", "-layout", "-f", String(index + 1), "-l", String(index + 1), file, "-"),
    );
  });

  const linesOf = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");

  it("repeats the headings on every page, and shows each unit on a page of every run of rows", () => {
    for (const text of texts) expect(text).toContain("Chỉ tiêu / nội dung");
    const heads = texts.filter((text) => text.includes("CHI TIẾT THEO ĐƠN VỊ")).length;
    expect(heads).toBeGreaterThan(1);
    for (const { name } of units) {
      const isNamed = new RegExp(`${name}(?!\\d)`);
      expect(texts.filter((text) => isNamed.test(text))).toHaveLength(texts.length / heads);
    }
  });

  it("never ends a page with the head of an indicator, nor begins one with the rows of another", () => {
    const names = catalogue.indicators.map(({ nameVi }) => nameVi.slice(0, 18));
    const isHead = (line: string): boolean => names.some((name) => line.includes(name));
    for (const text of texts) {
      const lines = linesOf(text);
      const first = lines.findIndex((line) => line.includes("Tử số:") || line.includes("Số liệu:"));
      expect(lines.slice(0, first).some(isHead)).toBe(true);
      expect(isHead(lines.at(-1)!)).toBe(false);
    }
  });
});
