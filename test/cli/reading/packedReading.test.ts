import fc from "fast-check";
import type { FileReading } from "../../../src/cli/reading/fileReading";
import { packReading, type PackedFileReading, unpackReading } from "../../../src/cli/reading/packedReading";
import type { At } from "../../../src/model/address";
import type { Figure, ReportCandidate } from "../../../src/model/report";

const FILE = "sin-ho.xlsx";
const SHEET = "Biểu 1";

const cells = fc.constantFrom("D8", "E8", "F9", "AA120", "");

/** Mostly in the report's own sheet; a figure may as well stand in another sheet, another file, or the open workbook. */
const places: fc.Arbitrary<At> = fc.oneof(
  { weight: 6, arbitrary: cells.map((cell) => ({ file: FILE, sheet: SHEET, cell })) },
  cells.map((cell) => ({ file: FILE, sheet: "Biểu 2", cell })),
  cells.map((cell) => ({ file: "khac.xlsx", sheet: SHEET, cell })),
  cells.map((cell) => ({ sheet: SHEET, cell })),
);

const numbers = fc.oneof(fc.nat(), fc.constantFrom(0, Number.MAX_SAFE_INTEGER));

const prints = fc.record({
  value: fc.constantFrom("69.7", "100"),
  decimals: fc.nat({ max: 3 }),
  at: places,
});

const figures: fc.Arbitrary<Figure> = fc.oneof(
  fc.record(
    {
      kind: fc.constant("rate" as const),
      numerator: numbers,
      denominator: numbers,
      at: places,
      denominatorAt: places,
      printed: fc.option(prints),
      nil: fc.boolean(),
      share: fc.constant({ reported: 1, expected: 2 }),
    },
    { requiredKeys: ["kind", "numerator", "denominator", "at", "denominatorAt", "printed"] },
  ),
  fc.record(
    {
      kind: fc.constantFrom("count" as const, "attained" as const),
      value: numbers,
      at: places,
      nil: fc.boolean(),
      word: fc.constant("Đạt"),
    },
    { requiredKeys: ["kind", "value", "at"] },
  ),
  places.map((at) => ({ kind: "notApplicable" as const, at })),
  fc.option(places).map((at) => ({ kind: "silent" as const, problem: "INDICATOR_MISSING" as const, at })),
);

const readingOf = (read: Readonly<Record<string, Figure>>, file: string | null): FileReading => {
  const candidate: ReportCandidate = {
    identification: { unit: "SIN_HO", proposed: null, name: "Sìn Hồ", evidence: [] },
    file,
    sheet: SHEET,
    visibility: "visible",
    draft: false,
    schoolYear: null,
    schoolYearAt: null,
    figures: read,
    at: { sheet: SHEET, cell: "A5" },
    findings: [],
  };
  return { reading: { file, mark: null, candidates: [candidate], findings: [] }, size: 12, sha256: "ab" };
};

const crossed = (reading: FileReading): string => JSON.stringify(packReading(reading));

test("what a file gave is the same on the other side, to the order of its properties", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom("NHA_TRE", "MAU_GIAO", "BIET_CHU_1", "PCGD_TH_3"), figures),
      fc.constantFrom(FILE, null),
      (read, file) => {
        const reading = readingOf(read, file);
        const arrived = unpackReading(JSON.parse(crossed(reading)) as PackedFileReading);
        expect(JSON.stringify(arrived)).toBe(JSON.stringify(reading));
      },
    ),
  );
});

test("the file and the sheet of plain figures cross once", () => {
  const at = (cell: string): At => ({ file: FILE, sheet: SHEET, cell });
  const plain: Figure = {
    kind: "rate",
    numerator: 228,
    denominator: 327,
    at: at("D8"),
    denominatorAt: at("E8"),
    printed: { value: "69.7", decimals: 1, at: at("F8") },
  };
  const text = crossed(
    readingOf(
      { ONE: plain, OTHER: { ...plain, printed: null }, COUNT: { kind: "count", value: 3, at: at("F9") } },
      FILE,
    ),
  );
  expect(text.split(SHEET)).toHaveLength(3);
  expect(text.split(FILE)).toHaveLength(3);
});
