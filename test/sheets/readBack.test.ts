import { readCatalogue } from "../../src/plans/catalogue/readCatalogue";
import type { Assignment, ConsolidationResult } from "../../src/model/consolidation";
import type { ReadingContext } from "../../src/reading/context";
import { formatFinding } from "../../src/texts/formatFinding";
import { cellAddress } from "../../src/model/address";
import { formatMark, parseMark, parseSheetMark, sheetMarkName } from "../../src/sheets/mark";
import { layOutForm } from "../../src/sheets/form/write";
import { readAdjustments } from "../../src/sheets/adjustments/readBack";
import { readBackCatalogue } from "../../src/sheets/catalogue/readBack";
import { readBackWorkbook } from "../../src/sheets/readBack/workbook";
import { readInput } from "../../src/sheets/readBack/readInput";
import { detailRow, planPlaces, type DetailRole } from "../../src/sheets/places";
import type { CellSpec, SheetKey, WorkbookSpec } from "../../src/sheets/spec";
import { laiChauUnits } from "../../src/units/laiChau.data";
import type { UnitSet } from "../../src/model/reportingUnit";
import { bytesOf, layOut, sheetOf, snapshotOf, withoutStoredResults } from "./layouts";
import { believableFigures, catalogue, districts, previousOf, resultOf, type Figures } from "./results";

const figures: Record<string, Figures> = believableFigures(catalogue, districts, 7);
const adjustment = {
  unit: "SIN_HO",
  indicator: "NHA_TRE",
  field: "numerator",
  old: null,
  new: 700,
  reason: "Báo lại",
  document: "CV 12",
  confirmedBy: "Nguyễn Văn An",
  when: "2025-05-20",
} as const;
const context: ReadingContext = {
  catalogue,
  scope: { kind: "set", set: districts },
  assignments: [],
};

describe("the mark", () => {
  it.each(["Tỉnh Lai Châu", 'Huyện "A" | 50 %', ""])("keeps the unit's name: %s", (unit) => {
    const mark = { schema: 1, unit, schoolYear: "2024-2025", unitSet: "lai-chau-districts" };
    expect(parseMark(formatMark(mark))).toEqual(mark);
    expect(parseMark(`="${formatMark(mark)}"`)).toEqual(mark);
    expect(formatMark(mark)).not.toContain('"');
  });

  it.each(["", "edu-indicators", "other|1|a|b|c", "edu-indicators|x|a|b|c"])(
    "is not read from %j",
    (text) => {
      expect(parseMark(text)).toBeNull();
    },
  );

  it("names the sheets, whatever the capitals", () => {
    expect(parseSheetMark(sheetMarkName("appendixA"))).toBe("appendixA");
    expect(parseSheetMark("edu_indicators_sheet_APPENDIXA")).toBe("appendixA");
    expect(parseSheetMark("EDU_INDICATORS_SHEET_other")).toBeNull();
    expect(parseSheetMark("Print_Area")).toBeNull();
  });
});

describe.each([
  ["as written", (bytes: Uint8Array) => bytes],
  ["never calculated", withoutStoredResults],
])("a workbook of ours, %s", (_, prepare) => {
  const { MUONG_TE: _silent, ...others } = figures;
  const given: Record<string, Figures> = {
    ...others,
    TAM_DUONG: { ...figures.TAM_DUONG, PCGD_TH_3: "KAD" },
  };
  const result = resultOf({ figures: given, adjustments: [adjustment] });
  const read = async (language: "vi" | "en") =>
    snapshotOf(prepare(await bytesOf(layOut(result, { language }))));

  it.each(["vi", "en"] as const)("gives last year's figures of every unit (%s)", async (language) => {
    const own = readBackWorkbook(await read(language), catalogue)!;
    const [, denominator] = given.SIN_HO!.NHA_TRE as readonly [number, number];
    const adjusted: Record<string, Figures> = {
      ...given,
      SIN_HO: { ...given.SIN_HO, NHA_TRE: [700, denominator] },
    };
    const expected = previousOf(adjusted, "2024-2025");
    expect(own.previous).toEqual({ ...expected, byUnit: { ...expected.byUnit, MUONG_TE: {} } });
    expect(own.notes["1"]).toMatch(language === "vi" ? /^Tạm tính 7\/8/ : /^Provisional 7\/8/);
  });

  it("gives the totals with the share of units behind them", async () => {
    const own = readBackWorkbook(await read("vi"), catalogue)!;
    for (const row of result.consolidation.indicators) {
      const total = own.totals[row.indicator.code];
      if (row.reported === 0) continue;
      expect(total).toMatchObject({ share: { reported: row.reported, expected: row.expected } });
      if (total?.kind === "rate")
        expect([total.numerator, total.denominator]).toEqual([row.numerator, row.denominator]);
      else expect(total).toMatchObject({ value: row.numerator });
    }
  });

  it("gives the catalogue in force, every field of it", async () => {
    const json = readBackCatalogue(await read("vi"));
    expect(json).toEqual(JSON.parse(JSON.stringify(catalogue)));
    expect(readCatalogue(json)).toMatchObject({ catalogue });
  });

  it("gives the adjustments", async () => {
    const names = { catalogue, units: districts.units };
    expect(readAdjustments(await read("en"), names)).toEqual({ adjustments: [adjustment], findings: [] });
  });
});

it("writes what the report said beside an adjustment that did not record it, and is content when it is read again", async () => {
  const [numerator] = figures.SIN_HO!.NHA_TRE as readonly [number, number];
  const given = { ...adjustment, oldUnrecorded: true };
  const spec = layOut(resultOf({ figures, adjustments: [given] }));
  const names = { catalogue, units: districts.units };
  const { adjustments } = readAdjustments(snapshotOf(await bytesOf(spec)), names)!;
  expect(adjustments).toEqual([{ ...adjustment, old: numerator }]);
  const notes = sheetOf(spec, "detail").rows.flatMap((cells) => cells.flatMap((cell) => cell?.note ?? []));
  expect(notes).toContainEqual(expect.stringContaining(`${numerator} → 700`));
  const again = resultOf({ figures, adjustments });
  expect(again.findings.filter(({ code }) => code === "ADJUSTED")).toMatchObject([{ severity: "info" }]);
});

/** The workbook of a result in which somebody wrote over cells of one unit and indicator in the details. */
function edited(
  result: ConsolidationResult,
  unit: string,
  indicator: string,
  roles: readonly DetailRole[],
  value: CellSpec["value"],
): WorkbookSpec {
  const spec = layOut(result);
  const places = planPlaces(result.consolidation);
  const column = places.units.get(unit)!;
  const lines = roles.map((role) => detailRow(places, indicator, role));
  const rows = sheetOf(spec, "detail").rows.map((cells, row) =>
    cells.map((cell, at) => (at === column && lines.includes(row) ? { ...cell, value } : cell)),
  );
  return {
    ...spec,
    sheets: spec.sheets.map((sheet) => (sheet.key === "detail" ? { ...sheet, rows } : sheet)),
  };
}

/** The cell of a sheet at an address. */
function sheetCell(spec: WorkbookSpec, key: SheetKey, cell: string): CellSpec | null | undefined {
  const { rows } = sheetOf(spec, key);
  return rows.flatMap((cells, row) => cells.filter((_, column) => cellAddress(row, column) === cell))[0];
}

/** The layout of an adjustments sheet with rows that an officer typed below. */
function typed(rows: readonly (readonly (string | number | null)[])[]): WorkbookSpec {
  const spec = layOut(resultOf({ figures }));
  const sheet = sheetOf(spec, "adjustments");
  const cells = rows.map((row) => row.map((value): CellSpec => ({ value })));
  return { ...spec, sheets: [{ ...sheet, rows: [...sheet.rows.slice(0, 4), ...cells] }] };
}

it("reads rows that an officer added by hand: names, numbers, written numbers and dates", async () => {
  const spec = typed([
    ["Huyện Sìn Hồ", 5, "giá trị", "", "1.2", "", "", "", ""],
    ["huyện sìn hồ", 1, "Tử số", "1.100", "1.205", "Gọi điện", "", "Lò Thị Mai", 45797],
    ["SIN_HO", "Tỷ lệ huy động trẻ mẫu giáo", "Denominator", null, 2484, null, null, null, "20/5/2025"],
    [null, null, null, null, null, null, null, null, null],
    ["Huyện Không Có", "Chỉ tiêu lạ", "Giá trị", null, 3, null, null, null, null],
    ["Huyện Sìn Hồ", 1, "số", null, 3, null, null, null, null],
  ]);
  const read = readAdjustments(snapshotOf(await bytesOf(spec)), { catalogue, units: districts.units })!;
  expect(read.adjustments).toEqual([
    {
      unit: "SIN_HO",
      indicator: "NHA_TRE",
      field: "numerator",
      old: 1100,
      new: 1205,
      reason: "Gọi điện",
      document: "",
      confirmedBy: "Lò Thị Mai",
      when: "2025-05-20",
    },
    expect.objectContaining({ unit: "SIN_HO", indicator: "MAU_GIAO", field: "denominator", new: 2484 }),
    expect.objectContaining({ unit: "Huyện Không Có", indicator: "Chỉ tiêu lạ", new: 3 }),
  ]);
  expect(read.findings.map(({ code, at }) => [code, at?.cell])).toEqual([
    ["ADJUSTMENT_IGNORED", "E5"],
    ["ADJUSTMENT_IGNORED", "C10"],
  ]);
});

it.each([
  [45797, "2025-05-20"],
  [45797.75, "2025-05-20"],
  [2958465, "9999-12-31"],
  [912345678, "912345678"],
  [-1, "-1"],
  ["hôm qua", "hôm qua"],
])("reads the day %s of an adjustment as %s", async (when, read) => {
  const spec = typed([["SIN_HO", 1, "Tử số", null, 3, null, null, null, when]]);
  const names = { catalogue, units: districts.units };
  expect(readAdjustments(snapshotOf(await bytesOf(spec)), names)!.adjustments).toMatchObject([
    { when: read },
  ]);
});

describe("as an input", () => {
  const communes: UnitSet = {
    id: "sin-ho-communes",
    level: "commune",
    province: "Huyện Sìn Hồ",
    spellings: laiChauUnits.spellings,
    units: ["Xã Chăn Nưa", "Xã Pa Tần", "Xã Nậm Tăm"].map((name, index) => ({
      code: `XA_${index}`,
      name,
      level: "commune",
      communes: 1,
    })),
  };
  const small = believableFigures(catalogue, communes, 5);
  const district = resultOf({ set: communes, figures: { XA_0: small.XA_0!, XA_1: small.XA_1! } });

  it("is the report of the larger unit that the set knows", async () => {
    const workbook = snapshotOf(await bytesOf(layOut(district)), "huyen/sin-ho.xlsx");
    const reading = readInput(workbook, context);
    expect(reading.findings).toMatchObject([{ code: "OUR_OWN_OUTPUT", variant: "unit" }]);
    const [candidate] = reading.candidates;
    expect(candidate).toMatchObject({
      identification: { unit: "SIN_HO" },
      schoolYear: "2024-2025",
      sheet: "Chi tiết theo đơn vị",
    });
    expect(candidate!.figures.NHA_TRE).toMatchObject({ kind: "rate", share: { reported: 2, expected: 3 } });
    expect(candidate!.figures.PCGD_THCS_1).toBeUndefined();
  });

  it.each<[string, DetailRole[]]>([
    ["both cells of", ["numerator", "denominator"]],
    ["the numerator of", ["numerator"]],
    ["the denominator of", ["denominator"]],
  ])("counts a unit as silent when somebody cleared %s its figure", async (_, roles) => {
    const workbook = snapshotOf(await bytesOf(edited(district, "XA_1", "NHA_TRE", roles, null)));
    const { figures: read } = readInput(workbook, context).candidates[0]!;
    expect(read.NHA_TRE).toMatchObject({ kind: "rate", share: { reported: 1, expected: 3 } });
    expect(read.MAU_GIAO).toMatchObject({ kind: "rate", share: { reported: 2, expected: 3 } });
  });

  const cases: [string, DetailRole, number, string][] = [
    ["NHA_TRE", "numerator", -40, "NEGATIVE"],
    ["NHA_TRE", "numerator", 12.5, "NOT_WHOLE"],
    ["NHA_TRE", "denominator", 4480.5, "NOT_WHOLE"],
    ["NHA_TRE", "denominator", 1e300, "NOT_WHOLE"],
    ["GV_MN_CHUAN", "numerator", 99999999, "NUMERATOR_EXCEEDS_DENOMINATOR"],
  ];
  it.each(cases)(
    "is silent in the row where somebody wrote %s.%s = %s: %s",
    async (code, role, value, found) => {
      const spec = edited(district, "XA_1", code, [role], value);
      const [candidate] = readInput(snapshotOf(await bytesOf(spec), "sin-ho.xlsx"), context).candidates;
      const places = planPlaces(district.consolidation);
      const cell = cellAddress(detailRow(places, code, role), places.units.get("XA_1")!);
      const at = { file: "sin-ho.xlsx", sheet: "Chi tiết theo đơn vị", cell };
      expect(candidate!.findings).toEqual([expect.objectContaining({ code: found, indicator: code, at })]);
      expect(candidate!.figures[code]).toEqual({ kind: "silent", problem: found, at });
      expect(candidate!.figures.MAU_GIAO).toMatchObject({
        kind: "rate",
        share: { reported: 2, expected: 3 },
      });
    },
  );

  it("says so where nobody is left with a figure in a row", async () => {
    const one = resultOf({ set: communes, figures: { XA_1: small.XA_1! } });
    const workbook = snapshotOf(await bytesOf(edited(one, "XA_1", "NHA_TRE", ["numerator"], null)));
    const [candidate] = readInput(workbook, context).candidates;
    expect(candidate!.findings).toMatchObject([
      { code: "INDICATOR_MISSING", variant: "noUnit", indicator: "NHA_TRE" },
    ]);
    expect(candidate!.figures.NHA_TRE).toMatchObject({ kind: "silent", problem: "INDICATOR_MISSING" });
  });

  it("leaves impossible figures of last year out, with a warning each", async () => {
    const spec = edited(resultOf({ figures }), "SIN_HO", "NHA_TRE", ["denominator"], 4480.5);
    const own = readBackWorkbook(snapshotOf(await bytesOf(spec), "truoc.xlsx"), catalogue)!;
    const warning = { code: "NOT_WHOLE", severity: "warning", unit: "SIN_HO", indicator: "NHA_TRE" };
    expect(own.previousFindings).toMatchObject([{ ...warning, at: { file: "truoc.xlsx" } }]);
    const { NHA_TRE: _broken, ...others } = previousOf(figures, "2024-2025").byUnit.SIN_HO!;
    expect(own.previous.byUnit.SIN_HO).toEqual(others);
  });

  it("gives no figure of last year that lacks smaller units, with a warning each", async () => {
    const share = { reported: 20, expected: 22 };
    const spec = layOut(
      resultOf({ figures, shares: { SIN_HO: share, MUONG_TE: { ...share, reported: 22 } } }),
    );
    const own = readBackWorkbook(snapshotOf(await bytesOf(spec), "truoc.xlsx"), catalogue)!;
    const expected = previousOf(figures, "2024-2025").byUnit;
    expect(own.previous.byUnit).toEqual({ ...expected, SIN_HO: {} });
    expect(own.previousFindings).toHaveLength(Object.keys(expected.SIN_HO!).length);
    const [first] = own.previousFindings;
    expect(first).toMatchObject({
      code: "SHARE_INCOMPLETE",
      variant: "lastYear",
      unit: "SIN_HO",
      indicator: "NHA_TRE",
      params: { lacking: 2 },
      at: { file: "truoc.xlsx", sheet: "Chi tiết theo đơn vị" },
    });
    expect(sheetCell(spec, "detail", first!.at!.cell)).toMatchObject({ value: 2 });
  });

  it("gives no figure of last year whose smaller units nobody can count", async () => {
    const share = { reported: 20, expected: 22 };
    const spec = edited(resultOf({ figures, shares: { SIN_HO: share } }), "SIN_HO", "NHA_TRE", ["share"], -2);
    const own = readBackWorkbook(snapshotOf(await bytesOf(spec), "truoc.xlsx"), catalogue)!;
    expect(own.previous.byUnit.SIN_HO).toEqual({});
    expect(own.previousFindings[0]).toMatchObject({
      code: "NEGATIVE",
      severity: "warning",
      unit: "SIN_HO",
      indicator: "NHA_TRE",
      at: { file: "truoc.xlsx" },
    });
  });

  describe("whose smaller units declare rows as not applicable", () => {
    const all = (codes: readonly string[], given: Figures[string]): Record<string, Figures> =>
      Object.fromEntries(
        communes.units.map(({ code }) => [
          code,
          { ...small[code], ...Object.fromEntries(codes.map((row) => [row, given])) },
        ]),
      );
    const figuresOf = async (given: Record<string, Figures>) => {
      const result = resultOf({ set: communes, figures: given });
      return readInput(snapshotOf(await bytesOf(layOut(result))), context).candidates[0]!;
    };

    it.each([
      ["of a rate", "NHA_TRE"],
      ["of a count", "PCGD_TH_3"],
    ])("declares it too where all do: %s", async (_, code) => {
      const candidate = await figuresOf(all([code], "KAD"));
      expect(candidate.figures[code]).toMatchObject({
        kind: "notApplicable",
        at: { sheet: "Chi tiết theo đơn vị" },
      });
      expect(candidate.findings).toEqual([]);
    });

    it("is the sum of the others where some do", async () => {
      const given = all([], "KAD");
      const candidate = await figuresOf({ ...given, XA_0: { ...given.XA_0, NHA_TRE: "KAD" } });
      expect(candidate.figures.NHA_TRE).toMatchObject({ share: { reported: 2, expected: 2 } });
    });

    it("is silent where the others are", async () => {
      const given = all(["NHA_TRE"], "KAD");
      const candidate = await figuresOf({ ...given, XA_0: { ...given.XA_0, NHA_TRE: null } });
      expect(candidate.figures.NHA_TRE).toMatchObject({ kind: "silent", problem: "INDICATOR_MISSING" });
    });

    it("still answers itself for rows that nobody asks of them", async () => {
      const rate = catalogue.indicators.find(({ code }) => code === "NHA_TRE")!;
      const own = { ...rate, levels: ["district" as const] };
      const used = { ...catalogue, indicators: [own] };
      const result = resultOf({ set: communes, catalogue: used, figures: all(["NHA_TRE"], "KAD") });
      const workbook = snapshotOf(await bytesOf(layOut(result)));
      const [candidate] = readInput(workbook, { ...context, catalogue: used }).candidates;
      expect(candidate!.figures.NHA_TRE).toBeUndefined();
    });
  });

  it("is left out when its unit is not in the set: last run's output is never pooled again", async () => {
    const workbook = snapshotOf(await bytesOf(layOut(resultOf({ figures }))));
    expect(readInput(workbook, context)).toMatchObject({
      candidates: [],
      findings: [{ code: "OUR_OWN_OUTPUT", params: { name: "Tỉnh Lai Châu" } }],
    });
    const any: ReadingContext = { ...context, scope: { kind: "any" } };
    expect(readInput(workbook, any).candidates).toEqual([]);
  });

  describe("says whether it is taken by whose it is", () => {
    const answer = { file: "sin-ho.xlsx", sheet: null, unit: "SIN_HO" };
    const detail = "Chi tiết theo đơn vị";
    const cases: [string, string, readonly Assignment[], string[]][] = [
      ["the unit of the mark", "Huyện Sìn Hồ", [], ["unit"]],
      ["a unit without diacritics, only proposed", "Huyen Sin Ho", [], []],
      ["a commune of the district's name", "Xã Sìn Hồ", [], ["default"]],
      ["a unit outside the set", "Huyện Bát Xát", [], ["default"]],
      ["no unit", "", [], ["nameless"]],
      ["a proposed unit that the officer confirms", "Huyen Sin Ho", [answer], ["unit"]],
      ["a unit outside the set, assigned", "Xã Sìn Hồ", [answer], ["unit"]],
      ["no unit, assigned", "", [{ ...answer, file: "./huyen/sin-ho.xlsx" }], ["unitNameless"]],
      ["assigned by its sheet", "Huyện Bát Xát", [{ ...answer, sheet: detail }], ["unit"]],
      ["assigned in another sheet", "Huyện Bát Xát", [{ ...answer, sheet: "Biểu 1" }], ["default"]],
    ];

    it.each(cases)("%s (%s)", async (_, unit, assignments, expected) => {
      const written = snapshotOf(await bytesOf(layOut(district)), "huyen/sin-ho.xlsx");
      const workbook = { ...written, mark: { ...written.mark!, unit } };
      const { candidates, findings } = readInput(workbook, { ...context, assignments });
      expect(findings.map(({ code, variant = "default" }) => `${code} ${variant}`)).toEqual(
        expected.map((variant) => `OUR_OWN_OUTPUT ${variant}`),
      );
      const isLeftOut = ["default", "nameless"].includes(expected[0]!);
      expect(candidates).toHaveLength(isLeftOut ? 0 : 1);
      const names = { unit: () => null, indicator: () => null };
      for (const draft of findings) {
        const { message } = formatFinding(draft, names);
        expect(`${message.vi} ${message.en}`).not.toMatch(/cho [,;]|for (and|;)|[{}]/);
      }
    });

    it("only proposes a name that is nearly a unit's", async () => {
      const written = snapshotOf(await bytesOf(layOut(district)), "sin-ho.xlsx");
      const workbook = { ...written, mark: { ...written.mark!, unit: "Huyen Sin Ho" } };
      expect(readInput(workbook, context).candidates[0]!.identification).toMatchObject({
        unit: null,
        proposed: "SIN_HO",
      });
    });
  });

  it("is refused when a newer program wrote it", async () => {
    const workbook = snapshotOf(await bytesOf(layOut(district)));
    const newer = { ...workbook, mark: { ...workbook.mark!, schema: 2 } };
    expect(readInput(newer, context).findings).toMatchObject([
      { code: "UNREADABLE_FILE", variant: "newerVersion", params: { version: 2 } },
    ]);
  });
});

describe.each(districts.units.map((unit) => [unit.name, unit] as const))(
  "the blank form of %s",
  (_, unit) => {
    const previous = previousOf(believableFigures(catalogue, districts, 3), "2023-2024");
    const form = layOutForm(unit, catalogue, { previous });
    const own = figures[unit.code]!;

    it("is locked but for its inputs, and asks only what the unit reports", () => {
      const sheet = form.sheets[0]!;
      expect(sheet.protected).toBe(true);
      expect(form.mark).toBeNull();
      const asked = sheet.rows.filter((row) => typeof row[0]?.value === "number");
      expect(asked).toHaveLength(Object.keys(own).length);
      expect(sheet.rows.flat().some((cell) => cell?.value === "THỦ TRƯỞNG ĐƠN VỊ")).toBe(true);
    });

    it("computes rates, and tells more than there are while it is typed", async () => {
      const sheet = form.sheets[0]!;
      const rates = sheet.rows.flatMap((row, line) => {
        const indicator = catalogue.indicators.find(({ tt }) => tt === row[0]?.value);
        return indicator?.kind === "rate" ? [{ line, indicator, formula: row[5]?.formula ?? "" }] : [];
      });
      for (const { line, indicator, formula } of rates) {
        const [n, d] = [cellAddress(line, 3), cellAddress(line, 4)];
        expect(formula).toContain(`IF(COUNT(${n},${d})<2,""`);
        const limits = (sheet.validations ?? []).filter(
          (one) => one.kind === "whole" && one.area.top === line && one.area.left === 3,
        );
        const most = indicator.mayExceed ? undefined : `IF(${d}="",1000000000,${d})`;
        expect(limits).toMatchObject([{ min: 0, ...(most && { maxFormula: most }) }]);
        expect(formula.includes(`IF(${n}>${d},"Tử số > mẫu số"`)).toBe(!indicator.mayExceed);
      }
      const [strict] = rates.filter(({ indicator }) => !indicator.mayExceed);
      if (!strict) return;
      const typed = { ...own, [strict.indicator.code]: [12, 10] as const };
      const filled = fill(form, typed as never);
      const told = filled.sheets[0]!.rows.map((row, line) =>
        line === strict.line
          ? row.map((cell, column) => (column === 5 ? { ...cell, value: "Tử số > mẫu số" } : cell))
          : row,
      );
      const bytes = await bytesOf({ ...filled, sheets: [{ ...filled.sheets[0]!, rows: told }] });
      const reading = readInput(snapshotOf(bytes, "mau.xlsx"), context);
      expect(reading.candidates[0]!.findings.map(({ code }) => code)).toEqual([
        "NUMERATOR_EXCEEDS_DENOMINATOR",
      ]);
    });

    it("filled in, reads back without a finding", async () => {
      const filled = fill(form, own);
      const reading = readInput(snapshotOf(await bytesOf(filled), "mau.xlsx"), context);
      expect(reading.findings).toEqual([]);
      const [candidate] = reading.candidates;
      expect(candidate!.findings).toEqual([]);
      expect(candidate).toMatchObject({ identification: { unit: unit.code }, schoolYear: "2024-2025" });
      const read = Object.fromEntries(
        Object.entries(candidate!.figures).map(([code, figure]) => [
          code,
          figure.kind === "rate"
            ? [figure.numerator, figure.denominator]
            : "value" in figure
              ? figure.value
              : figure.kind,
        ]),
      );
      expect(read).toEqual(own);
    });

    it("left blank, reads as rows without figures", async () => {
      const reading = readInput(snapshotOf(await bytesOf(form), "mau.xlsx"), context);
      const codes = new Set(reading.candidates[0]!.findings.map(({ code }) => code));
      expect([...codes]).toEqual(["INDICATOR_MISSING"]);
      expect(reading.candidates[0]!.findings).toHaveLength(Object.keys(own).length);
    });
  },
);

/** The form with a unit's figures typed into it. */
function fill(form: WorkbookSpec, own: Figures): WorkbookSpec {
  const sheet = form.sheets[0]!;
  const rows = sheet.rows.map((cells, row) => {
    const indicator = row > 5 ? catalogue.indicators.find(({ tt }) => tt === cells[0]?.value) : undefined;
    if (!indicator) return cells;
    const figure = own[indicator.code]!;
    const put = (column: number, value: CellSpec["value"]) => ({ ...cells[column], value });
    const typed = [...cells];
    if (Array.isArray(figure)) [typed[3], typed[4]] = [put(3, figure[0]), put(4, figure[1])];
    else if (indicator.kind === "attained") typed[5] = put(5, figure === 1 ? "Đạt" : "Không đạt");
    else typed[5] = put(5, figure as number);
    return typed;
  });
  return { ...form, sheets: [{ ...sheet, rows }] };
}
