/** Pages of Chi tiết theo đơn vị: heads stay with their rows, columns can be read, nothing is cut. */
import fc from "fast-check";
import type { SheetSpec } from "../../src/sheets/spec";
import { printedBlocks } from "../../src/sheets/appendix/printed";
import { withPages } from "../../src/sheets/pages";
import { DETAIL } from "../../src/sheets/places";
import type { UnitSet } from "../../src/model/reportingUnit";
import { makeSmallBench, succeed } from "../excel/smallBook";
import { readWorkbookFile } from "../../src/files/read";
import { isFailure } from "../../src/files/failure";
import { strFromU8, unzipSync } from "fflate";
import { bytesOf, layOut, sheetOf } from "./layouts";
import { believableFigures, catalogue, districts, resultOf } from "./results";

const result = resultOf({ figures: believableFigures(catalogue, districts, 11) });
const detail = sheetOf(layOut(result), "detail");

/** A working sheet of some unit columns and some blocks of rows. */
function sheetWith(
  units: number,
  blocks: readonly number[],
  heights: Record<number, number> = {},
): SheetSpec {
  const starts = blocks.map((_, index) => 8 + blocks.slice(0, index).reduce((sum, size) => sum + size, 0));
  const count = 8 + blocks.reduce((sum, size) => sum + size, 0);
  return {
    ...detail,
    rows: Array.from({ length: count }, () => []),
    heights,
    hiddenRows: [],
    hiddenColumns: [],
    widths: [5, 44, 11, 8, 8, ...Array.from({ length: units }, () => 12), 22],
    blocks: { firstColumn: 5, lastColumn: 4 + units, rows: starts },
  };
}

const HIGH = ((210 - 30) / 25.4) * 72;
const WIDE = ((297 - 25) / 25.4) * 72;
const points = (width: number): number => (width * 7 + 5) * 0.75;

test("of eight districts every column stands on one page, at a scale that can be read", () => {
  const { pages } = detail.print!;
  expect(pages).toMatchObject({ columns: [], repeatColumns: [0, DETAIL.firstUnit - 1] });
  expect(pages!.scale).toBeGreaterThanOrEqual(60);
  expect(pages!.rows.length).toBeGreaterThan(1);
  expect(detail.blocks!.rows).toEqual(expect.arrayContaining([...pages!.rows]));
});

test("whatever the units and rows: no block is parted, every page holds what is put on it, no page is smaller than can be read", () => {
  const block = fc.integer({ min: 2, max: 12 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 170 }),
      fc.array(block, { minLength: 1, maxLength: 40 }),
      (units, sizes) => {
        const sheet = withPages(sheetWith(units, sizes, { 10: 45, 14: 30 }));
        const { scale, rows, columns } = sheet.print!.pages!;
        expect(scale).toBeGreaterThanOrEqual(60);
        const starts = sheet.blocks!.rows;
        for (const row of rows) expect(starts).toContain(row);
        const high = (from: number, to: number): number =>
          Array.from({ length: to - from }, (_, index) => sheet.heights![from + index] ?? 15).reduce(
            (a, b) => a + b,
            0,
          );
        const ends = [...rows, sheet.rows.length];
        ends.forEach((end, page) => {
          const begin = page === 0 ? 0 : ends[page - 1]!;
          const whole = high(begin, end) + (page === 0 ? 0 : 15);
          expect((whole * scale) / 100).toBeLessThan(HIGH);
        });
        const first = [5, ...columns];
        first.forEach((begin, page) => {
          const end = first[page + 1] ?? 5 + units;
          const width =
            sheet.widths.slice(0, 5).reduce((sum, one) => sum + points(one), 0) + (end - begin) * points(12);
          expect((width * scale) / 100).toBeLessThan(WIDE);
        });
      },
    ),
  );
});

test("the reading note stands within the columns that every page repeats", () => {
  const [note] = detail.merges.filter(({ top }) => top === 2);
  expect(note).toMatchObject({ left: 0, right: DETAIL.firstUnit - 1 });
});

test("the file holds scale, breaks and repeated columns, and no fitting that would undo them", async () => {
  const bytes = await bytesOf(layOut(result));
  const parts = unzipSync(bytes);
  const sheets = Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
  const xml = sheets.map(([, part]) => strFromU8(part)).find((text) => text.includes("<rowBreaks"))!;
  const { scale, rows } = detail.print!.pages!;
  expect(xml).toContain(`scale="${scale}"`);
  expect(xml).not.toContain("fitToPage");
  // The spec's id of a break is the zero-based row that begins the new page.
  expect([...xml.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id))).toEqual([...rows]);
  expect(strFromU8(parts["xl/workbook.xml"]!)).toContain(
    "'Chi tiết theo đơn vị'!$A:$E,'Chi tiết theo đơn vị'!$",
  );
  expect(isFailure(readWorkbookFile(bytes, "a.xlsx"))).toBe(false);
});

test("in the open workbook too, once for each run", async () => {
  const bench = makeSmallBench();
  for (let run = 1; run <= 2; run++) {
    await succeed(bench);
    const sheet = bench.host.workbook.sheets.find(({ name }) => name === "Chi tiết theo đơn vị")!;
    const { scale } = sheet.pageLayout["zoom"] as { readonly scale?: number };
    expect(scale).toBeGreaterThanOrEqual(60);
    expect(sheet.printTitleColumns).toMatchObject({ column: 0, columns: DETAIL.firstUnit });
    expect(sheet.pageBreaks.vertical).toEqual([]);
  }
});

test("a sheet for larger units of many communes gets pages beside each other", () => {
  const units = Array.from({ length: 39 }, (_, index) => ({
    ...districts.units[0]!,
    code: `U${index}`,
    name: `Xã ${index}`,
  }));
  const set: UnitSet = { ...districts, units };
  const { pages } = sheetOf(layOut(resultOf({ figures: {}, set })), "detail").print!;
  expect(pages!.columns.length).toBeGreaterThan(1);
  const steps = [DETAIL.firstUnit, ...pages!.columns].map(
    (column, index, all) => (all[index + 1] ?? 44) - column,
  );
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(steps.length);
});

/** A printed table of some rows of one height under a heading, four lines of notes behind. */
function printedOf(count: number, height: number): SheetSpec {
  const heights = Object.fromEntries(Array.from({ length: count }, (_, index) => [8 + index, height]));
  const sheet = sheetOf(layOut(result), "appendixB");
  return withPages({
    ...sheet,
    rows: Array.from({ length: 8 + count + 4 }, () => []),
    heights,
    print: { ...sheet.print!, area: { top: 0, left: 0, bottom: 11 + count, right: 5 }, onePage: undefined },
    blocks: printedBlocks(8, count, 5, [8 + count, 12 + count]),
  });
}

test.each([
  ["fits", 20, 20, true],
  ["nearly fits", 33, 20, true],
  ["does not fit", 45, 20, false],
] as const)(
  "a printed table that %s stands on one page, or goes on with its end",
  (_, count, height, whole) => {
    const { onePage, pages } = printedOf(count, height).print!;
    expect(onePage === true).toBe(whole);
    if (whole) return;
    const last = pages!.rows.at(-1)!;
    expect(last).toBeLessThanOrEqual(8 + count - 3);
  },
);

test("the end of a printed table is never alone, however many rows it has", () => {
  for (let count = 4; count < 120; count++) {
    const { pages } = printedOf(count, 24).print!;
    // Neither the last two rows nor the first note begin a page.
    for (const row of pages?.rows ?? [])
      expect([5 + count, 6 + count, 7 + count, 8 + count].slice(1)).not.toContain(row);
  }
});

test("headings are repeated over rows alone, not over what stands on pages behind them", () => {
  const blocks = (headedEnd: number) => ({
    ...{ firstColumn: 0, lastColumn: 1, oneAcross: true as const },
    ...{ rows: Array.from({ length: 90 }, (_, index) => 8 + index), headedEnd },
  });
  const sheetUntil = (headedEnd: number) =>
    withPages({ ...sheetWith(1, [90]), widths: [60, 60], blocks: blocks(headedEnd) }).print!;
  expect(sheetUntil(12).repeatRows).toBeUndefined();
  expect(sheetUntil(90).repeatRows).toBeDefined();
  expect(sheetUntil(12).pages!.rows.length).toBeGreaterThan(0);
});

test("notes that a little less room would hold stand below their table, never alone on a page of their own", () => {
  const alone = Array.from({ length: 116 }, (_, index) => index + 4).filter((count) => {
    const { pages } = printedOf(count, 24).print!;
    return (pages?.rows.at(-1) ?? 0) >= 8 + count;
  });
  expect(alone).toEqual([]);
});
