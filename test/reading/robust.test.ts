import fc from "fast-check";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { formatFinding } from "../../src/texts/formatFinding";
import { readWorkbook } from "../../src/reading/readWorkbook";
import { parseAddress } from "../../src/model/address";
import type { CellValue, SheetSnapshot } from "../../src/model/snapshot";
import { anyone, districts, readOne, shorten, sheet } from "./sheet";

const words = [
  "TT",
  "Chỉ tiêu",
  "Nội dung",
  "Tử số",
  "Mẫu số",
  "Kết quả",
  "Tỷ lệ (%)",
  "Đạt",
  "Không đạt",
  "Năm học 2024-2025",
  "Năm học 2023-2024",
  "Huyện Tam Đường",
  "Sìn Hồ",
  "Toàn huyện",
  "Cộng",
  "Xã Bản Bo",
  "Đơn vị báo cáo: Huyện Sìn Hồ",
  "1",
  "(2)",
  "-",
  "…",
  "KAD",
  "1,234",
  "=cmd",
  "ChØ tiªu",
  "- Dân số 0–2 tuổi",
  ...laiChau20242025.indicators.slice(0, 8).map(({ nameVi }) => nameVi),
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<CellValue>(...words) },
  { weight: 2, arbitrary: fc.constant<CellValue>(null) },
  { weight: 3, arbitrary: fc.integer({ min: -2, max: 400 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant<CellValue>({ error: "#REF!" }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

const ragged = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
  fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 12 });

const area = fc.record({
  top: fc.integer({ min: -2, max: 14 }),
  left: fc.integer({ min: -2, max: 9 }),
  bottom: fc.integer({ min: -2, max: 1_048_576 }),
  right: fc.integer({ min: -2, max: 16_384 }),
});

const anySheet: fc.Arbitrary<SheetSnapshot> = fc.record({
  name: fc.constantFrom("Biểu 1", "nháp", "Huyện Tam Đường", ""),
  visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
  top: fc.nat(5),
  left: fc.nat(5),
  values: ragged(cell),
  formats: ragged(fc.constantFrom("General", "0.0%", "dd/mm/yyyy", "#,##0", "[")),
  formulas: ragged(fc.constantFrom(null, null, null, "=A1", "='[x.xlsx]Y'!A1")),
  merges: fc.array(area, { maxLength: 4 }),
  mark: fc.constantFrom(null, null, "form"),
});

/** A header over random rows, so that the figures are reached in most runs. */
const likelySheet: fc.Arbitrary<SheetSnapshot> = fc
  .tuple(anySheet, fc.constantFrom(...HEADERS()))
  .map(([random, header]) => ({ ...random, values: [header, ...random.values] }));

function HEADERS(): CellValue[][] {
  return [
    ["TT", "Chỉ tiêu", "Tử số", "Mẫu số", "Kết quả"],
    ["Chỉ tiêu", "Huyện Tam Đường", "Huyện Sìn Hồ", "Toàn tỉnh"],
    ["TT", "Nội dung", "Đạt", "Không đạt"],
    ["Đơn vị", "Tỷ lệ huy động trẻ nhà trẻ", "Tỷ lệ huy động trẻ mẫu giáo"],
  ];
}

const names = { unit: (code: string) => code, indicator: (code: string) => ({ vi: code, en: code }) };

describe.each([
  ["districts", districts],
  ["anyone", anyone],
])("whatever a sheet holds (%s)", (_, context) => {
  test.each([
    ["any sheet", anySheet],
    ["a sheet with a header", likelySheet],
  ])("%s: never throws, every figure and finding has a cell of the sheet and a text", (_kind, arbitrary) => {
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 2 }), (sheets) => {
        const reading = readWorkbook({ file: "x.xlsx", sheets, mark: null }, context);
        expect(reading.candidates.length === 0).toBe(
          reading.findings.some(({ code }) => code === "NO_REPORT_FOUND"),
        );
        for (const { figures, findings } of reading.candidates) {
          expect(Object.keys(figures).length).toBeGreaterThan(0);
          for (const finding of findings) {
            expect(formatFinding(finding, names).message.vi).not.toBe("");
            if (finding.at?.cell) expect(parseAddress(finding.at.cell)).not.toBeNull();
          }
          for (const figure of Object.values(figures)) {
            expect(figure.at && parseAddress(figure.at.cell)).not.toBeNull();
            if (figure.kind !== "silent") continue;
            // Nothing is silent: whatever is left out has its finding.
            expect(findings.map(({ code }) => code)).toContain(figure.problem);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

test("every figure read is a whole number ≥ 0 that stands in its cell", () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constantFrom("1.234", "12 ", "7", "-"));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(25), count, count), { minLength: 1, maxLength: 30 }), (rows) => {
      const values: CellValue[][] = [
        ["TT", "Chỉ tiêu", "Tử số", "Mẫu số"],
        ...rows.map(([position, first, second]): CellValue[] => [
          null,
          laiChau20242025.indicators[position]!.nameVi,
          first,
          second,
        ]),
      ];
      const blank: SheetSnapshot = sheet("x");
      const { figures } = readOne({ ...blank, values, formats: [], formulas: [] });
      for (const figure of Object.values(figures)) {
        if (figure.kind !== "rate") continue;
        const { row, column } = parseAddress(figure.at.cell)!;
        const written = values[row]![column];
        expect(Number.isSafeInteger(figure.numerator) && figure.numerator >= 0).toBe(true);
        if (typeof written === "number") expect(figure.numerator).toBe(written);
      }
    }),
  );
});

test("where the table stands on the sheet does not matter, apart from the addresses", () => {
  const drawing = `TT | Chỉ tiêu | Tử số | Mẫu số
    1 | Tỷ lệ huy động trẻ nhà trẻ | 228 | 327
    2 | Tỷ lệ huy động trẻ mẫu giáo | 5 | 0`;
  fc.assert(
    fc.property(fc.nat(500), fc.nat(300), (top, left) => {
      const plain = shorten(readOne(drawing).figures);
      const moved = shorten(readOne(sheet(drawing, { top, left })).figures);
      const strip = (figures: Record<string, string>) =>
        Object.values(figures).map((text) => text.split(" ")[0]);
      expect(strip(moved)).toEqual(strip(plain));
    }),
  );
});
