/** What is read of a workbook does not depend on what was read before it: copies of one form, others between them, in any order. */
import fc from "fast-check";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/model/snapshot";
import type { ReadingContext } from "../../src/reading/context";
import { readWorkbook } from "../../src/reading/readWorkbook";
import { all } from "./kinds/all";
import { workbookOf } from "./kinds/kind";
import { scopeOf } from "./sheet";

const books: readonly WorkbookSnapshot[] = Object.values(all).flatMap((layouts) => layouts.map(workbookOf));

/** Nothing that is found out in one such context is known in another. */
const newContext = (): ReadingContext => ({
  catalogue: structuredClone(laiChau20242025),
  scope: scopeOf(),
  assignments: [],
});

/** What an officer may leave, add or type over in his copy of a form. */
const contents: readonly CellValue[] = [
  null,
  0,
  7,
  1074,
  2024,
  35.4,
  "-",
  "1.234",
  "Tử số",
  "Chưa ra lớp",
  "Nữ",
  "Kế hoạch",
  "Năm học 2023-2024",
  "Ghi chú: Số liệu ước",
  "Xã Chăn Nưa",
  "Huyện Tam Đường",
  { error: "#REF!" },
];

const change = fc.record({
  row: fc.nat(14),
  column: fc.nat(9),
  content: fc.constantFrom(...contents),
  /** Hides the row instead, or strikes the cell. */
  manner: fc.constantFrom("typed", "typed", "typed", "hidden", "struck"),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(one: SheetSnapshot, { row, column, content, manner }: Change): SheetSnapshot {
  if (one.values[row]?.[column] === undefined) return one;
  if (manner === "hidden") return { ...one, hiddenRows: [row] };
  if (manner === "struck") return { ...one, cellFormats: [{ row, column, struck: true }] };
  const values = one.values.map((line, number) =>
    number === row ? line.map((cell, at) => (at === column ? content : cell)) : line,
  );
  return { ...one, values };
}

const folder = fc
  .array(
    fc.record({
      book: fc.nat(books.length - 1),
      copies: fc.array(fc.array(change, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .chain((forms) => {
    const files = forms.flatMap(({ book, copies }) =>
      copies.map((changes) => {
        const [first, ...rest] = books[book]!.sheets as [SheetSnapshot, ...SheetSnapshot[]];
        return { ...books[book]!, sheets: [changes.reduce(changed, first), ...rest] };
      }),
    );
    return fc.shuffledSubarray(files, { minLength: files.length });
  });

const shared = newContext();

test("a workbook is read as if it were the first of its folder", () => {
  fc.assert(
    fc.property(folder, (files) => {
      for (const file of files) expect(readWorkbook(file, shared)).toEqual(readWorkbook(file, newContext()));
    }),
    { numRuns: 40, seed: 11 },
  );
});
