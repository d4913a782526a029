/** Blank forms: what a commune is asked of itself, and what a form says of figures that may exceed. */
import type { SheetSnapshot } from "../../src/model/snapshot";
import type { ReportingUnit, UnitSet } from "../../src/model/reportingUnit";
import { consolidate } from "../../src/pooling/consolidate";
import { layOutForm } from "../../src/sheets/form/write";
import { FORM } from "../../src/sheets/form/form.data";
import { readInput } from "../../src/sheets/readBack/readInput";
import type { SheetSpec, WorkbookSpec } from "../../src/sheets/spec";
import { loadUnitSet } from "../../src/units/unitSets";
import { bytesOf, snapshotOf } from "./layouts";
import { catalogue, districts } from "./results";

const ofCommunes = catalogue.indicators.filter(({ countOf }) => countOf === "commune");
const RESULT = 5;
let communes: UnitSet;
let commune: ReportingUnit;

beforeAll(async () => {
  communes = (await loadUnitSet("province:12"))!;
  commune = communes.units.find(({ level }) => level === "commune")!;
});

const sheetIn = (form: WorkbookSpec): SheetSpec => form.sheets[0]!;

const rowOf = ({ rows }: SheetSpec, tt: string | number): number =>
  rows.findIndex(([cell]) => cell?.value === tt);

const rulesOf = ({ validations = [] }: SheetSpec, row: number, column: number) =>
  validations.filter(({ area }) => area.top === row && area.left <= column && column <= area.right);

/** The form with one word or number typed as the result of every row that counts communes. */
function typed(form: WorkbookSpec, text: string | number): WorkbookSpec {
  const sheet = sheetIn(form);
  const lines = ofCommunes.map(({ tt }) => rowOf(sheet, tt));
  const rows = sheet.rows.map((cells, row) =>
    lines.includes(row)
      ? cells.map((cell, column) => (column === RESULT ? { ...cell, value: text } : cell))
      : cells,
  );
  return { ...form, sheets: [{ ...sheet, rows }] };
}

async function pool(unit: ReportingUnit, set: UnitSet, text: string | number) {
  const bytes = await bytesOf(typed(layOutForm(unit, catalogue), text));
  const scope = { kind: "set", set } as const;
  const reading = readInput(snapshotOf(bytes, "mau.xlsx"), { catalogue, scope, assignments: [] });
  const { consolidation, findings } = consolidate([reading], {
    ...{ catalogue, scope, assignments: [], adjustments: [], previous: null, asOf: null },
    ...(set === communes && { confirmed: ["units"] as const }),
  });
  const values = ofCommunes.map(
    ({ code }) =>
      consolidation.indicators
        .find(({ indicator }) => indicator.code === code)!
        .byUnit.find((part) => part.unit === unit.code)!.value,
  );
  const codes = findings.filter(({ at }) => at?.cell.startsWith("F") === true).map(({ code }) => code);
  return { values, codes };
}

test("a commune answers for its own standard with Đạt or Không đạt, not with a number of communes", () => {
  expect(ofCommunes.length).toBeGreaterThan(1);
  const sheet = sheetIn(layOutForm(commune, catalogue));
  for (const { tt } of ofCommunes) {
    const row = rowOf(sheet, tt);
    expect(rulesOf(sheet, row, RESULT)).toMatchObject([{ kind: "list", values: ["Đạt", "Không đạt"] }]);
    expect(sheet.rows[row]![RESULT]).toMatchObject({ style: "formChoice" });
  }
  const asked = sheet.validations!.map(({ message }) => message).join("\n");
  expect(asked).not.toContain("từ 0 đến 1 ");
  const district = districts.units.find(({ level }) => level === "district")!;
  const ofDistrict = sheetIn(layOutForm(district, catalogue));
  const row = rowOf(ofDistrict, ofCommunes[0]!.tt);
  expect(rulesOf(ofDistrict, row, RESULT)).toMatchObject([{ kind: "whole", max: district.communes }]);
});

test("what it did last year is shown in the same words", () => {
  const { code, tt } = ofCommunes[0]!;
  const previous = {
    schoolYear: "2023-2024",
    byUnit: { [commune.code]: { [code]: { numerator: 0, denominator: null } } },
  };
  const sheet = sheetIn(layOutForm(commune, catalogue, { previous }));
  expect(sheet.rows[rowOf(sheet, tt)]!.at(-1)).toMatchObject({ value: "Không đạt" });
});

test.each<[string | number, number]>([
  ["Đạt", 1],
  ["Không đạt", 0],
  ["chưa đạt", 0],
  [1, 1],
  [0, 0],
])("a commune's %s is read as %d communes", async (text, value) => {
  const { values, codes } = await pool(commune, communes, text);
  expect(values).toEqual(ofCommunes.map(() => value));
  expect(codes).toEqual([]);
});

test("of a district the word is no number: how many of its communes have attained is not known", async () => {
  const district = districts.units.find(({ level }) => level === "district")!;
  const { values, codes } = await pool(district, districts, "Đạt");
  expect(values).toEqual(ofCommunes.map(() => null));
  expect(codes.filter((code) => code === "NOT_A_NUMBER")).toHaveLength(ofCommunes.length);
});

test("more than there are is refused where that cannot be, and marked and explained where it can", () => {
  const sheet = sheetIn(layOutForm(commune, catalogue));
  for (const { tt, kind, mayExceed, scale } of catalogue.indicators) {
    const row = rowOf(sheet, tt);
    if (kind !== "rate" || row < 0) continue;
    const marked = sheet.highlights.filter((one) => one.kind === "greaterThan" && one.area.top === row);
    const limits = rulesOf(sheet, row, 3);
    const formula = sheet.rows[row]![RESULT]!.formula!;
    const words = String(sheet.rows[row]!.at(-1)!.value);
    if (mayExceed) {
      expect(marked).toMatchObject([
        { than: scale, style: "formDoubt", area: { left: RESULT, right: RESULT } },
      ]);
      expect(limits).toMatchObject([{ kind: "whole", min: 0 }]);
      expect(limits[0]).not.toHaveProperty("maxFormula");
      expect(words).toContain(FORM.mayExceed);
      expect(formula).toContain("IF(FALSE,");
    } else {
      expect(marked).toEqual([]);
      expect(limits).toMatchObject([{ maxFormula: expect.stringContaining("") as string }]);
      expect(words).not.toContain(FORM.mayExceed);
      expect(formula).not.toContain("IF(FALSE,");
    }
  }
});

test("the mark stands in the file, as a rule for numbers above the whole alone", async () => {
  const bytes = await bytesOf(layOutForm(commune, catalogue));
  const sheets: readonly SheetSnapshot[] = snapshotOf(bytes, "mau.xlsx").sheets;
  expect(sheets).toHaveLength(1);
  const { unzipSync, strFromU8 } = await import("fflate");
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
  const count = catalogue.indicators.filter(({ mayExceed }) => mayExceed).length;
  expect([...xml.matchAll(/AND\(ISNUMBER\((F\d+)\),\1&gt;100\)/g)]).toHaveLength(count);
});

it("says once above the table what the note of every row says", () => {
  const common = "Chỉ tiêu phấn đấu là số minh họa.";
  const noted = {
    ...catalogue,
    indicators: catalogue.indicators.map((row) => ({
      ...row,
      noteVi: [row.noteVi ?? "", common].join(" ").trim(),
    })),
  };
  const textsOf = (form: WorkbookSpec) =>
    sheetIn(form).rows.flatMap((cells) =>
      cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
    );
  const [own, shared] = [layOutForm(commune, catalogue), layOutForm(commune, noted)].map(textsOf);
  expect(shared!.filter((text) => text.includes(common))).toEqual([`${FORM.hint} ${common}`]);
  expect(shared!.map((text) => text.replace(` ${common}`, ""))).toEqual(own);
});

it("tells a commune beside a count of communes that it says Đạt or Không đạt, and a district that it counts", () => {
  const told = (unit: ReportingUnit, tt: string | number): string => {
    const sheet = sheetIn(layOutForm(unit, catalogue));
    return String(sheet.rows[rowOf(sheet, tt)]![7]?.value);
  };
  const district = districts.units.find(({ communes: count }) => count > 1)!;
  for (const { tt } of ofCommunes) {
    expect(told(commune, tt)).toContain("Đơn vị ghi Đạt hoặc Không đạt.");
    expect(told(district, tt)).not.toContain("Đạt hoặc");
  }
});
