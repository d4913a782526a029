import { cellAddress } from "../../src/model/address";
import { styles } from "../../src/sheets/styles.data";
import { shownAttainment } from "../../src/sheets/formulas";
import { formatVerdict } from "../../src/letters/provisional";
import { SHEET_TITLES } from "../../src/sheets/labels.data";
import { silenceOf } from "../../src/sheets/readBack/silence";
import { parseMark } from "../../src/sheets/mark";
import { freezeResult } from "../../src/pooling/rounds";
import { VERDICT_TEXTS } from "../../src/sheets/statusTexts.data";
import { DETAIL, detailRow, planPlaces, SUMMARY } from "../../src/sheets/places";
import type { CellSpec, SheetKey, SheetSpec } from "../../src/sheets/spec";
import { layOut, sheetOf } from "./layouts";
import { believableFigures, catalogue, districts, previousOf, resultOf } from "./results";

const figures = believableFigures(catalogue, districts, 7);
const previous = previousOf(believableFigures(catalogue, districts, 3), "2023-2024");
const result = resultOf({
  figures: {
    ...Object.fromEntries(Object.entries(figures).filter(([unit]) => unit !== "MUONG_TE")),
    SO_GDDT: { ...figures.SO_GDDT, SV_VAN_DAN: null },
    TAM_DUONG: { ...figures.TAM_DUONG, PCGD_TH_3: "KAD" },
  },
  previous,
  asOf: "2025-05-31",
  adjustments: [
    {
      unit: "SIN_HO",
      indicator: "NHA_TRE",
      field: "numerator",
      old: 12,
      new: 700,
      reason: "Báo lại",
      document: "CV 12",
      confirmedBy: "Nguyễn Văn An",
      when: "2025-05-20",
    },
  ],
});
const { consolidation } = result;
const places = planPlaces(consolidation);

const at = (sheet: SheetSpec, row: number, column: number): CellSpec | null =>
  sheet.rows[row]?.[column] ?? null;
const stored = (cell: CellSpec | null) => (cell?.value === "" ? null : (cell?.value ?? null));

describe.each(["native", "edu", "values"] as const)("with formulas %s", (formulas) => {
  const spec = layOut(result, { formulas });

  it("every stored result of Tổng hợp equals the consolidation", () => {
    const sheet = sheetOf(spec, "summary");
    consolidation.indicators.forEach((row, index) => {
      const line = SUMMARY.first + index;
      const cell = (column: number) => stored(at(sheet, line, column));
      expect({
        tt: cell(SUMMARY.number),
        baseline: cell(SUMMARY.baseline),
        target: cell(SUMMARY.target),
        actual: cell(SUMMARY.actual),
        difference: cell(SUMMARY.difference),
        attainment: cell(SUMMARY.attainment),
        needed: cell(SUMMARY.needed),
        status: cell(SUMMARY.status),
      }).toEqual({
        tt: row.indicator.tt,
        baseline: row.indicator.baseline,
        target: row.indicator.target,
        actual: row.actual,
        difference: row.difference,
        attainment: shownAttainment(row.attainment),
        needed: row.needed,
        status: formatVerdict(row).vi,
      });
    });
  });

  it("every figure of the details is a unit's constant with its source below, or a formula", () => {
    const sheet = sheetOf(spec, "detail");
    for (const row of consolidation.indicators) {
      const source = detailRow(places, row.indicator.code, "source");
      for (const part of row.byUnit) {
        const column = places.units.get(part.unit)!;
        const fields =
          row.indicator.kind === "rate" ? (["numerator", "denominator"] as const) : (["value"] as const);
        for (const field of fields) {
          const cell = at(sheet, detailRow(places, row.indicator.code, field), column)!;
          expect(cell.formula).toBeUndefined();
          expect(typeof cell.value).toBe(part.silence === null ? "number" : "string");
          if (part.silence === null) expect(cell.value).toBe(part[field]);
        }
        if (part.silence === null && part.adjustments.length === 0)
          expect(String(at(sheet, source, column)?.value)).toContain(part.at!.cell);
      }
    }
  });

  it("has formulas only of the kind asked for", () => {
    const all = spec.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((cells) => cells.map((cell) => cell?.formula ?? "")),
    );
    expect(all.some((formula) => formula !== "")).toBe(formulas !== "values");
    expect(all.some((formula) => formula.includes("EDU."))).toBe(formulas === "edu");
  });
});

const spec = layOut(result, { signatures: true });

it("has the sheets of the contract, in order, and a mark", () => {
  expect(spec.sheets.map(({ title }) => title)).toEqual([
    "Tổng hợp",
    "Báo cáo tóm tắt",
    "Chi tiết theo đơn vị",
    "Kết quả kiểm tra",
    "Điều chỉnh",
    "Phụ lục A",
    "Phụ lục B",
    "Danh mục",
    "Nhật ký",
  ]);
  expect(parseMark(spec.mark!)).toEqual({
    schema: 1,
    unit: "Tỉnh Lai Châu",
    schoolYear: "2024-2025",
    unitSet: "lai-chau-districts",
  });
});

it("marks an adjusted figure, and says why a cell has no figure", () => {
  const sheet = sheetOf(spec, "detail");
  const adjusted = at(sheet, detailRow(places, "NHA_TRE", "numerator"), places.units.get("SIN_HO")!)!;
  expect(adjusted).toMatchObject({ value: 700, style: "figureAdjusted" });
  expect(adjusted.note).toContain("Nguyễn Văn An");
  const denominator = at(sheet, detailRow(places, "NHA_TRE", "denominator"), places.units.get("SIN_HO")!)!;
  expect(denominator.style).toBe("figure");
  const silent = at(sheet, detailRow(places, "NHA_TRE", "numerator"), places.units.get("MUONG_TE")!)!;
  expect(silent).toMatchObject({ value: "chưa báo cáo", style: "silent" });
  const declared = at(sheet, detailRow(places, "PCGD_TH_3", "value"), places.units.get("TAM_DUONG")!)!;
  expect(declared).toMatchObject({ value: "KAD", style: "notApplicable" });
  expect(at(sheet, detailRow(places, "PCGD_TH_3", "value"), places.units.get("SO_GDDT")!)).toEqual({
    value: "×",
    style: "notAsked",
  });
});

it.each([
  ["vi", "báo cáo chưa dùng được"],
  ["en", "report not usable"],
] as const)("says of a unit whose report could not be used that one has come: %s", (language, said) => {
  const units = consolidation.units.map((state) =>
    state.unit.code === "MUONG_TE" ? { ...state, cameUnused: true } : state,
  );
  const unused = layOut({ ...result, consolidation: { ...consolidation, units } }, { language });
  const line = detailRow(places, "NHA_TRE", "numerator");
  const silent = at(sheetOf(unused, "detail"), line, places.units.get("MUONG_TE")!)!;
  expect(silent).toMatchObject({ value: said, style: "silent" });
  expect(silent.note).toContain(said);
  const source = at(sheetOf(unused, "detail"), DETAIL.files, places.units.get("MUONG_TE")!);
  expect(source).toMatchObject({ value: said });
  expect(silenceOf(said)).toBe("UNIT_MISSING");
});

it("says in words what is provisional and who is missing most", () => {
  const notes = consolidation.indicators.map((_, index) =>
    String(at(sheetOf(spec, "summary"), SUMMARY.first + index, SUMMARY.note)?.value ?? ""),
  );
  expect(notes[0]).toContain("Tạm tính 7/8; chưa có số liệu: Huyện Mường Tè");
  const caused = consolidation.indicators.findIndex(({ causes }) => causes.length > 0);
  const [first] = consolidation.indicators[caused]!.causes;
  const name = consolidation.units.find(({ unit }) => unit.code === first!.unit)!.unit.name;
  expect(notes[caused]).toMatch(new RegExp(`hiếu nhiều nhất: ${name} `));
});

it("counts the school standards of both levels together, from disjointWith", () => {
  const sheet = sheetOf(layOut(resultOf({ figures })), "summary");
  const complete = resultOf({ figures }).consolidation.indicators;
  const [one, two] = ["MN_CQG_1", "MN_CQG_2"].map((code) =>
    complete.find((row) => row.indicator.code === code)!,
  );
  const texts = sheet.rows.flatMap((cells) => cells.map((cell) => cell?.value));
  expect(texts).toContain("Tổng trường đạt chuẩn (mức 1 + mức 2): trường mầm non");
  expect(texts).toContain(`${one!.numerator! + two!.numerator!}/${one!.denominator} trường`);
});

it("says why the standards of both levels are not added up", () => {
  const { MN_CQG_2: _, ...one } = figures.SIN_HO!;
  const sheet = sheetOf(layOut(resultOf({ figures: { ...figures, SIN_HO: one } })), "summary");
  const row = sheet.rows.find((cells) =>
    cells.some((cell) => String(cell?.value).startsWith("Tổng trường đạt chuẩn (mức 1 + mức 2): trường mầm")),
  )!;
  expect([row[SUMMARY.actual]?.value, row[SUMMARY.note]?.value]).toEqual([
    "",
    "Chưa cộng được: có đơn vị chỉ có số liệu của một trong hai mức",
  ]);
});

it("says how many verdicts are only expected, and nothing where none is", () => {
  const { TAM_DUONG: _, ...some } = figures;
  const told = (given: typeof figures) => {
    const planned = layOut(resultOf({ figures: given, previous: previousOf(figures, "2023-2024") }));
    const summary = sheetOf(planned, "summary");
    const verdicts = summary.rows.slice(SUMMARY.first).map((cells) => String(cells[SUMMARY.status]?.value));
    const leaders = sheetOf(planned, "leaders").rows.flatMap((cells) =>
      cells.map((cell) => String(cell?.value)).filter((text) => text.startsWith("Đạt và vượt")),
    );
    const expected = verdicts.filter((verdict) => verdict.startsWith("Dự kiến")).length;
    return { headline: String(at(summary, 4, 0)?.value), leaders: leaders[0], expected };
  };
  const partial = told(some);
  expect(partial.expected).toBeGreaterThan(0);
  expect(partial.headline).toContain(`; trong đó ${partial.expected} đánh giá là dự kiến`);
  expect(partial.leaders).toContain(`Trong đó ${partial.expected} đánh giá là dự kiến`);
  const whole = told(figures);
  expect(whole.expected).toBe(0);
  expect(whole.headline + whole.leaders).not.toContain("dự kiến");
});

it("names in the heading as many silent units as it has room for, and counts the rest, over lines of its own", () => {
  const headOf = (received: number): CellSpec =>
    at(
      sheetOf(
        layOut(
          resultOf({
            set: { ...districts, units: many },
            figures: Object.fromEntries(many.slice(0, received).map(({ code }) => [code, {}])),
          }),
        ),
        "summary",
      ),
      3,
      0,
    )!;
  const many = Array.from({ length: 40 }, (_, index) => ({
    ...districts.units[0]!,
    ...{ code: `U${index}`, name: `Xã Số ${index}` },
  }));
  expect(headOf(25).value).toContain("chưa có: Xã Số 25, Xã Số 26");
  expect(headOf(25).value).not.toContain("đơn vị khác;");
  expect(headOf(0).value).toMatch(/chưa có: Xã Số 0, .*Xã Số 14 và 25 đơn vị khác/);
  expect(headOf(0).style).toBe("subtitleLong");
});

it("lists findings errors first and unit by unit, with ways to the cells", () => {
  const sheet = sheetOf(spec, "checks");
  const rows = sheet.rows.slice(5).map((cells) => ({ severity: cells[0]?.value, unit: cells[1]?.value }));
  const order = ["Lỗi", "Cảnh báo", "Thông tin"];
  const ranks = rows.map(({ severity }) => order.indexOf(String(severity)));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  for (const severity of order) {
    const units = rows.filter((row) => row.severity === severity).map(({ unit }) => unit);
    expect(units.filter((unit, index) => index > 0 && unit !== units[index - 1])).toEqual(
      [...new Set(units)].slice(1),
    );
  }
  const linked = layOut(result, { linkTo: (file) => `../${file}` });
  const links = sheetOf(linked, "checks").rows.flatMap((cells) => cells.flatMap((cell) => cell?.link ?? []));
  expect(links).toContainEqual(expect.objectContaining({ file: expect.stringMatching(/^\.\.\/bao-cao\//) }));
  expect(links).toContainEqual(expect.objectContaining({ sheet: "Chi tiết theo đơn vị" }));
});

describe("printed sheets", () => {
  const keys: readonly SheetKey[] = ["appendixA", "appendixB"];

  it.each(keys)("%s is black Times New Roman on upright A4, its heading repeated", (key) => {
    const sheet = sheetOf(spec, key);
    const used = new Set(sheet.rows.flatMap((cells) => cells.flatMap((cell) => cell?.style ?? [])));
    for (const name of used) {
      const style: { font?: string; colour?: string; fill?: string } = styles[name];
      expect(style.fill).toBeUndefined();
      expect(style.colour).toBeUndefined();
      if (name !== "plain") expect(style.font).toBe("Times New Roman");
    }
    const { margins, orientation, repeatRows, pageNumbers } = sheet.print!;
    expect({ orientation, pageNumbers }).toEqual({ orientation: "portrait", pageNumbers: true });
    expect(margins.top >= 20 && margins.top <= 25 && margins.bottom >= 20 && margins.bottom <= 25).toBe(true);
    expect(margins.left >= 30 && margins.left <= 35 && margins.right >= 15 && margins.right <= 20).toBe(true);
    expect(at(sheet, repeatRows![0], 0)?.value).toBe("TT");
  });

  it("call a figure provisional while a unit is silent, and print figures as the plan does", () => {
    const sheet = sheetOf(spec, "appendixA");
    const first = sheet.print!.repeatRows![1] + 1;
    expect(at(sheet, first, 5)?.value).toBe("30,7 (tạm\u00A0tính\u00A07/8)");
    expect(at(sheet, first, 7)?.value).toBe("Chưa đủ số liệu");
    expect(at(sheet, first + 2, 4)).toMatchObject({ value: 100, style: "printFigure" });
    expect(styles.printFigure.format).toBe("General");
  });

  it("form B speaks of this year and the next, in the plan's own heading", () => {
    const texts = sheetOf(spec, "appendixB").rows.flatMap((cells) => cells.map((cell) => cell?.value));
    expect(texts).toEqual(
      expect.arrayContaining(["Năm học 2024-2025", "Năm học 2025-2026", "Chỉ tiêu phấn đấu"]),
    );
    expect(texts).not.toContain("Năm học 2023-2024");
  });

  it("are Vietnamese in an English workbook too", () => {
    const english = layOut(result, { language: "en", signatures: true });
    // The verdicts of Tổng hợp are English there: the formulas that refer to them translate.
    const shown = ({ rows, ...rest }: SheetSpec) => ({
      ...rest,
      rows: rows.map((row) => row.map((cell) => (cell ? { ...cell, formula: undefined } : null))),
    });
    for (const key of keys) expect(shown(sheetOf(english, key))).toEqual(shown(sheetOf(spec, key)));
    expect(at(sheetOf(english, "summary"), SUMMARY.header, 1)?.value).toBe("Indicator");
  });
});

it("links and formulas speak only of places that exist", () => {
  for (const sheet of spec.sheets)
    for (const cells of sheet.rows)
      for (const cell of cells) {
        const quoted = [...(cell?.formula ?? "").matchAll(/'([^']+)'!/g)].map((match) => match[1]);
        for (const title of quoted) expect(Object.values(SHEET_TITLES)).toContain(title);
      }
  expect(cellAddress(DETAIL.header, DETAIL.firstUnit)).toBe("F5");
});

it("has room for the longest verdict on one line wherever verdicts stand", () => {
  const rounds = freezeResult(resultOf({ figures }), "official", "2026-11-29T20:12:00");
  const planned = layOut(rounds);
  const longest = Math.max(
    ...[VERDICT_TEXTS.vi.plain, VERDICT_TEXTS.vi.expected].flatMap(
      ({ exceeded, met, shortfall, undetermined, missing }) =>
        [exceeded, met, shortfall, undetermined, missing].map((text) => text.length),
    ),
  );
  const widthOf = (key: SheetKey, columns: readonly number[]): number[] =>
    columns.map((column) => sheetOf(planned, key).widths[column]!);
  const widths = [
    ...widthOf("summary", [SUMMARY.status]),
    ...widthOf("leaders", [8]),
    ...widthOf("rounds", [4, 7]),
  ];
  // A size of 9 takes less than a character of the width, one in bold of 10 a little more.
  for (const width of widths) expect(width).toBeGreaterThanOrEqual(longest);
  expect(sheetOf(planned, "summary").widths[SUMMARY.status]).toBeGreaterThanOrEqual(longest + 2);
});
