/** What reading a report costs, in counts that no machine changes: parts unpacked, bytes, and looks at cells. */
import { inflateRawSync } from "node:zlib";
import { communeWorkbook } from "../../bench/communes/workbooks";
import { isFailure } from "../../src/files/failure";
import { readWorkbookFile } from "../../src/files/read";
import { crc32 } from "../../src/files/zip/crc32";
import { readDirectory } from "../../src/files/zip/zip";
import type { CellValue, SheetSnapshot } from "../../src/model/snapshot";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { readWorkbook } from "../../src/reading/readWorkbook";
import { drawWorkbook, rowsOf, textCell } from "../../scripts/hostile/package";

const context = { catalogue: laiChau20242025, scope: { kind: "any" }, assignments: [] } as const;

/** Sizes of the parts that were unpacked, in their order, and what was read. */
function open(bytes: Uint8Array) {
  const unpacked: number[] = [];
  const book = readWorkbookFile(bytes, "a.xlsx", {
    inflate: (packed, size) => {
      unpacked.push(size);
      return inflateRawSync(packed);
    },
    crc32,
  });
  if (isFailure(book)) throw new Error(book.variant);
  return { unpacked, book };
}

/** Looks at the cells of a sheet while it is read. */
function countLooks(sheet: SheetSnapshot): number {
  let looks = 0;
  const counted = sheet.values.map(
    (row) =>
      new Proxy(row, {
        get: (target, key) => {
          if (typeof key === "string" && /^\d+$/.test(key)) looks++;
          return Reflect.get(target, key) as CellValue;
        },
      }),
  );
  const { candidates } = readWorkbook(
    { file: "a.xlsx", sheets: [{ ...sheet, values: counted }], mark: null },
    context,
  );
  expect(candidates).toHaveLength(1);
  return looks;
}

let report: Uint8Array;
beforeAll(async () => {
  [, report] = await communeWorkbook(laiChau20242025, 0);
});

it("each needed part of a workbook is unpacked once, and no other", () => {
  const { unpacked } = open(report);
  const sizes = readDirectory(report)
    .filter(({ name }) => !/^_rels\/|^docProps\/|theme/.test(name))
    .map(({ size }) => size);
  expect([...unpacked].sort()).toEqual([...sizes].sort());
});

it("parts that nothing refers to are not unpacked, however many there are", () => {
  const row: [number, string][] = [[1, textCell("A1", "x")]];
  const draw = (count: number): number =>
    open(
      drawWorkbook({
        sheets: [{ name: "S", content: rowsOf(row) }],
        parts: Object.fromEntries(
          Array.from({ length: count }, (_, index) => [`xl/x${index}.xml`, "<a>".repeat(1000)]),
        ),
      }),
    ).unpacked.length;
  // Parts in common are unpacked by the first.
  draw(0);
  expect(draw(200)).toBe(draw(0));
});

it("of a second workbook made from a form nothing is unpacked but its cells and texts, and it is read alike", async () => {
  const [, other] = await communeWorkbook(laiChau20242025, 1);
  const first = open(other);
  const again = open(other);
  const sizes = readDirectory(other)
    .filter(({ name }) => /worksheets\/[^/]+\.xml$|sharedStrings/.test(name))
    .map(({ size }) => size);
  expect([...first.unpacked].sort()).toEqual([...sizes].sort());
  expect(again).toEqual(first);
});

/** 12.6 when this was written, 21.5 where each indicator went through all rows of its table again. */
const MOST_LOOKS = 16;

it(`a report's cells are looked at ${MOST_LOOKS} times each at most`, () => {
  const [sheet] = open(report).book.sheets;
  const cells = sheet!.values.length * Math.max(...sheet!.values.map((row) => row.length));
  const looks = countLooks(sheet!);
  expect(looks).toBeLessThan(MOST_LOOKS * cells);
});

it("twice the rows take at most twice the looks, and a little", () => {
  const [sheet] = open(report).book.sheets;
  const longer = (count: number): SheetSnapshot => {
    const width = Math.max(...sheet!.values.map((row) => row.length));
    const rows = Array.from({ length: count }, (_, index): CellValue[] =>
      Array.from({ length: width }, (__, column) =>
        column === 1 ? `Chỉ tiêu khác số ${index}` : column > 2 ? 7 : null,
      ),
    );
    // Under the rows of the catalogue, before the signatures.
    const at = sheet!.values.findIndex((row) => row.includes("NGƯỜI LẬP BIỂU")) - 1;
    const values = [...sheet!.values.slice(0, at), ...rows, ...sheet!.values.slice(at)];
    const blank = <T>(filler: T) => values.map((row) => row.map(() => filler));
    return { ...sheet!, values, formats: blank("General"), formulas: blank(null), merges: [] };
  };
  const [once, twice] = [200, 400].map((count) => countLooks(longer(count)));
  expect(twice! / once!).toBeLessThan(2.2);
});
