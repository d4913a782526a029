import { readFileSync } from "node:fs";
import type { Adjustment } from "../../src/model/adjustment";
import type { Catalogue, Indicator } from "../../src/model/indicator";
import type { ConsolidationResult } from "../../src/model/consolidation";
import { VERDICT_TEXTS, type VerdictTexts } from "../../src/sheets/statusTexts.data";
import { STATUS_ORDER } from "../../src/texts/status.data";
import { cellAddress } from "../../src/model/address";
import { detailRow, type DetailRole, planPlaces, SUMMARY } from "../../src/sheets/places";
import type { Row, WorkbookSpec } from "../../src/sheets/spec";
import { layOutSubmission } from "../../src/sheets/submission";
import {
  bytesOf,
  differences,
  formulaCells,
  layOut,
  sheetOf,
  snapshotOf,
  withoutStoredResults,
  type FormulaCell,
} from "./layouts";
import { LibreOffice } from "./libreOffice";
import {
  believableFigures,
  catalogue,
  districts,
  previousOf,
  randomNumbers,
  resultOf,
  type Figures,
} from "./results";

/** Starting LibreOffice takes longer than a test usually may. */
jest.setTimeout(600_000);

const office = new LibreOffice();
afterAll(() => office.close());

/** A workbook laid out, its stored results taken away, and what LibreOffice made of it. */
interface Recomputed {
  /** Nothing was left of the stored results before LibreOffice computed. */
  readonly stripped: boolean;
  readonly cells: readonly FormulaCell[];
}

const recomputed = new Map<string, Recomputed>();

beforeAll(async () => {
  const layouts = new Map<string, { spec: WorkbookSpec; bytes: Uint8Array }>();
  const put = async (name: string, spec: WorkbookSpec) =>
    layouts.set(name, { spec, bytes: withoutStoredResults(await bytesOf(spec)) });
  for (const [name, make] of [...cases, ...random]) await put(name, layOut(make()));
  for (const [name, make] of english) await put(englishName(name), layOut(make(), { language: "en" }));
  for (const { name, fields, row } of edits) await put(name, clear(layOut(before()), row, fields));
  for (const { name, make, form } of copies) await put(copyName(name, form), submissionOf(make(), form));
  const paths = office.convert(new Map([...layouts].map(([name, { bytes }]) => [name, bytes])), "xlsx");
  for (const [name, { spec, bytes }] of layouts) {
    const before = formulaCells(spec, snapshotOf(bytes));
    const cells = formulaCells(spec, snapshotOf(readFileSync(paths.get(name)!)));
    recomputed.set(name, { stripped: before.every(({ found }) => found === null), cells });
  }
});

const copyName = (name: string, form: string) => `${name}-submission-${form}`;

function submissionOf(result: ConsolidationResult, form: "A" | "B"): WorkbookSpec {
  const heading = { document: "", number: "", date: "", issuer: "" };
  return layOutSubmission(result, { form, figures: "native", heading, signatures: true });
}

const previous = previousOf(believableFigures(catalogue, districts, 3), "2023-2024");

function adjusted(unit: string, indicator: string, field: Adjustment["field"], value: number): Adjustment {
  return {
    unit,
    indicator,
    field,
    old: null,
    new: value,
    reason: "Đơn vị báo lại",
    document: "Công văn 12/PGDĐT",
    confirmedBy: "Nguyễn Văn An",
    when: "2025-05-20",
  };
}

function without(figures: Record<string, Figures>, unit: string): Record<string, Figures> {
  return Object.fromEntries(Object.entries(figures).filter(([code]) => code !== unit));
}

const full = believableFigures(catalogue, districts, 11);

/** An own catalogue: rows that the plan does not have. */
const ownCatalogue: Catalogue = {
  ...catalogue,
  indicators: catalogue.indicators.flatMap((indicator): Indicator[] => {
    if (indicator.code === "NHA_TRE")
      return [{ ...indicator, nameVi: "Tỷ lệ bỏ học", direction: "lower", target: 0.8, decimals: 2 }];
    if (indicator.code === "HT_TIEU_HOC") return [{ ...indicator, target: 99.96 }];
    if (indicator.code === "BIET_CHU_1")
      return [{ ...indicator, target: null, targetText: "Duy trì", baseline: null }];
    if (indicator.code === "BIET_CHU_2") return [{ ...indicator, target: null, targetText: "" }];
    if (indicator.code === "PCGD_TH_3") return [{ ...indicator, target: null, targetText: "" }];
    if (indicator.code === "GV_MN_CHUAN") return [{ ...indicator, target: 101, targetText: "101" }];
    if (indicator.code === "PCGD_THCS_3") return [{ ...indicator, direction: "lower", target: 40 }];
    if (indicator.code === "TBDH_MN") return [{ ...indicator, direction: "lower", target: 0 }];
    return [indicator];
  }),
};

const OPERATORS = [">=", ">", "<=", "<", "="] as const;

/** The plan's rows with every operator, targets on the figures themselves, a share, and a value of one source. */
const operators: Catalogue = {
  ...catalogue,
  indicators: catalogue.indicators.map((indicator, index): Indicator => {
    const targetOperator = OPERATORS[index % OPERATORS.length]!;
    const direction = targetOperator.startsWith("<") ? "lower" : "higher";
    const judged = { ...indicator, targetOperator, direction } as const;
    if (indicator.code === "PCGD_THCS_1")
      return {
        ...judged,
        kind: "share",
        unit: "%",
        scale: 100,
        decimals: 1,
        target: 90,
        targetText: "≥ 90%",
      };
    if (indicator.code === "TBDH_THPT")
      return {
        ...judged,
        kind: "value",
        scale: 1,
        decimals: 1,
        target: 0.8,
        targetText: "> 0,8",
        unit: "Chỉ số",
        targetOperator: ">",
      };
    if (indicator.code === "TBDH_TH") return { ...judged, target: 150 };
    return judged;
  }),
};

const withOne = (figures: Record<string, Figures>): Record<string, Figures> => ({
  ...figures,
  SO_GDDT: { ...figures.SO_GDDT, TBDH_THPT: 0.8049 },
});

const nearHundred = Object.fromEntries(
  Object.entries(full).map(([unit, figures]) => [
    unit,
    {
      ...figures,
      ...(figures.MAU_GIAO && { MAU_GIAO: [unit === "SIN_HO" ? 2999 : 3000, 3000] as const }),
      ...(figures.VAO_LOP_1 && { VAO_LOP_1: [unit === "SIN_HO" ? 2999 : 3000, 3000] as const }),
    },
  ]),
);

/** Rows of which every unit has nobody to count: one with a usual target, and those that any figure meets or misses. */
function nothingToCount(): { catalogue: Catalogue; figures: Record<string, Figures> } {
  const targets: Readonly<Record<string, Partial<Indicator>>> = {
    NHA_TRE: {},
    MAU_GIAO: { target: 0, targetText: "≥ 0" },
    VAO_LOP_1: { target: 100, targetText: "≤ 100", direction: "lower" },
    BIET_CHU_1: { target: 101, targetText: "101" },
    BIET_CHU_2: { target: null, targetText: "" },
  };
  const zero = Object.fromEntries(Object.keys(targets).map((code) => [code, [0, 0] as const]));
  return {
    catalogue: {
      ...catalogue,
      indicators: catalogue.indicators.map((row) => ({ ...row, ...targets[row.code] })),
    },
    figures: Object.fromEntries(
      Object.entries(full).map(([unit, figures]) => [
        unit,
        unit === "SO_GDDT" ? figures : { ...figures, ...zero },
      ]),
    ),
  };
}

const cases: readonly (readonly [string, () => ConsolidationResult])[] = [
  ["full", () => resultOf({ figures: full })],
  ["unit-missing", () => resultOf({ figures: without(full, "MUONG_TE") })],
  ["unit-missing-with-last-year", () => resultOf({ figures: without(full, "MUONG_TE"), previous })],
  [
    "adjusted",
    () =>
      resultOf({
        figures: { ...without(full, "MUONG_TE"), THAN_UYEN: { ...full.THAN_UYEN, PCGD_TH_3: null } },
        adjustments: [
          adjusted("SIN_HO", "NHA_TRE", "numerator", 700),
          adjusted("THAN_UYEN", "PCGD_TH_3", "value", 9),
          adjusted("MUONG_TE", "PCGD_THCS_1", "value", 1),
        ],
      }),
  ],
  ["just-below-100", () => resultOf({ figures: nearHundred })],
  [
    "zero-denominators",
    () =>
      resultOf({
        figures: {
          ...full,
          SO_GDDT: { ...full.SO_GDDT, TBDH_THPT: [0, 0], GV_THPT_CHUAN: [0, 0] },
          SIN_HO: { ...full.SIN_HO, MN_CQG_1: [0, 0], PCGD_TH_3: "KAD" },
        },
      }),
  ],
  ["zero-denominators-alone", () => resultOf(nothingToCount())],
  [
    "zero-denominators-unit-missing",
    () => resultOf({ ...nothingToCount(), figures: without(nothingToCount().figures, "MUONG_TE"), previous }),
  ],
  ["operators", () => resultOf({ catalogue: operators, figures: withOne(full), previous })],
  [
    "operators-unit-missing",
    () => resultOf({ catalogue: operators, figures: withOne(without(full, "MUONG_TE")), previous }),
  ],
  ["own-catalogue", () => resultOf({ catalogue: ownCatalogue, figures: full, previous })],
  [
    "own-catalogue-unit-missing",
    () => resultOf({ catalogue: ownCatalogue, figures: without(full, "MUONG_TE"), previous }),
  ],
  [
    "incomplete-shares",
    () =>
      resultOf({
        figures: full,
        previous,
        shares: { SIN_HO: { reported: 20, expected: 22 }, TAM_DUONG: { reported: 13, expected: 13 } },
      }),
  ],
  [
    "last-year-higher",
    () =>
      resultOf({
        figures: {
          ...full,
          SIN_HO: { ...full.SIN_HO, PCGD_THCS_3: 0, PCGD_TH_3: 20 },
          TAN_UYEN: { ...full.TAN_UYEN, PCGD_THCS_3: 0 },
        },
        previous,
        catalogue: {
          ...catalogue,
          indicators: catalogue.indicators.map((row) =>
            row.code === "PCGD_THCS_3" ? { ...row, target: 90 } : row,
          ),
        },
      }),
  ],
];

/** Columns of Tổng hợp that are computed from the details: the result, and everything that is said of it. */
const { actual, difference, attainment, needed, status } = SUMMARY;
const JUDGED = [actual, difference, attainment, needed, status];

/** One unit is silent already, so that every row has bounds, which take in what is cleared since. */
const before = () => resultOf({ catalogue: lenient, figures: without(full, "MUONG_TE"), previous });

/** A target that is met whatever one silent unit reports, but not whatever two do. */
const lenient: Catalogue = {
  ...catalogue,
  indicators: catalogue.indicators.map((row) => (row.code === "BIET_CHU_1" ? { ...row, target: 75 } : row)),
};

const after = (row: string) =>
  resultOf({
    catalogue: lenient,
    figures: { ...without(full, "MUONG_TE"), SIN_HO: { ...full.SIN_HO, [row]: null } },
    previous,
  });

const edits = [
  { name: "cleared-denominator", row: "MAU_GIAO", fields: ["denominator"] },
  { name: "cleared-numerator", row: "GV_TH_CHUAN", fields: ["numerator"] },
  { name: "cleared-pair", row: "BIET_CHU_1", fields: ["numerator", "denominator"] },
  { name: "cleared-half-of-a-pair", row: "MN_CQG_1", fields: ["numerator"] },
  { name: "cleared-count", row: "PCGD_TH_3", fields: ["value"] },
  { name: "cleared-standard", row: "PCGD_THCS_1", fields: ["value"] },
] as const;

/** The layout with Sìn Hồ's cells of one row blanked, as by the key Delete. */
function clear(spec: WorkbookSpec, code: string, fields: readonly DetailRole[]): WorkbookSpec {
  const places = planPlaces(before().consolidation);
  const lines = fields.map((field) => detailRow(places, code, field));
  const column = places.units.get("SIN_HO")!;
  const clearIn = (row: Row, line: number): Row =>
    lines.includes(line)
      ? row.map((cell, index) => (index === column ? { ...cell, value: null } : cell))
      : row;
  return {
    ...spec,
    sheets: spec.sheets.map((sheet) =>
      sheet.key === "detail" ? { ...sheet, rows: sheet.rows.map(clearIn) } : sheet,
    ),
  };
}

/** Cases that show the verdicts of whole, provisional and open figures, on sheets in English. */
const ENGLISH = ["unit-missing-with-last-year", "operators-unit-missing", "own-catalogue"];
const english = cases.filter(([name]) => ENGLISH.includes(name));
const englishName = (name: string): string => `${name}-english`;

/** Form A of every case; form B, whose results are the same formulas, of those with a silence. */
const copies = cases.flatMap(([name, make]) => {
  const forms = name.startsWith("unit-missing") ? (["A", "B"] as const) : (["A"] as const);
  return forms.map((form) => ({ name, make, form }));
});

it.each([...cases.map(([name]) => name), ...english.map(([name]) => englishName(name))])(
  "recomputed by LibreOffice, every cell of the workbook is what it was: %s",
  (name) => {
    const { stripped, cells } = recomputed.get(name)!;
    expect(stripped).toBe(true);
    expect(cells.length).toBeGreaterThan(300);
    expect(differences(cells)).toEqual([]);
  },
);

it.each(copies.map(({ name, form }) => copyName(name, form)))(
  "a submission copy computes what it shows, without the working workbook: %s",
  (name) => {
    const { stripped, cells } = recomputed.get(name)!;
    expect(stripped).toBe(true);
    expect(cells.filter(({ place }) => place.startsWith("Phụ lục!")).length).toBeGreaterThanOrEqual(26);
    expect(differences(cells)).toEqual([]);
  },
);

it.each(edits)(
  "after somebody clears a figure in the details, Tổng hợp says what a new run would: $name",
  ({ name, row }) => {
    const fresh = sheetOf(layOut(after(row)), "summary");
    const found = new Map(recomputed.get(name)!.cells.map((cell) => [cell.place, cell.found]));
    const cells = fresh.rows.flatMap((cells, line) =>
      JUDGED.filter((column) => cells[column]?.formula !== undefined).map((column): FormulaCell => {
        const place = `${fresh.title}!${cellAddress(line, column)}`;
        return { place, stored: cells[column]!.value, found: found.get(place) ?? null };
      }),
    );
    expect(cells.length).toBeGreaterThan(100);
    expect(differences(cells)).toEqual([]);
  },
);

it("sheets in English show their verdicts in English, the printed ones in Vietnamese", () => {
  const shown = (title: string, words: VerdictTexts) => {
    const known = new Set([...Object.values(words.plain), ...Object.values(words.expected)]);
    const cells = english.flatMap(([name]) => recomputed.get(englishName(name))!.cells);
    return new Set(
      cells.flatMap(({ place, found }) =>
        place.startsWith(`${title}!`) && known.has(String(found)) ? [String(found)] : [],
      ),
    );
  };
  const { en, vi } = VERDICT_TEXTS;
  for (const [title, words] of [
    ["Tổng hợp", en],
    ["Phụ lục A", vi],
  ] as const) {
    const { exceeded, met, shortfall, undetermined, noTarget, targetInWords } = words.plain;
    const expected = [exceeded, met, shortfall, undetermined, noTarget, targetInWords];
    expect([...shown(title, words)]).toEqual(
      expect.arrayContaining([...expected, words.expected.exceeded, words.expected.shortfall]),
    );
  }
  expect([...shown("Tổng hợp", vi), ...shown("Phụ lục A", en)]).toEqual([]);
});

it("the bounds that a cleared pair leaves decide less than before", () => {
  const statusIn = ({ consolidation }: ConsolidationResult) =>
    consolidation.indicators.find(({ indicator }) => indicator.code === "BIET_CHU_1")!.status;
  expect([before(), after("BIET_CHU_1")].map(statusIn)).toEqual(["exceeded", "undetermined"]);
});

it("the cases together show every verdict", () => {
  const statuses = cases.flatMap(([, make]) => make().consolidation.indicators.map(({ status }) => status));
  expect([...new Set(statuses)].sort()).toEqual([...STATUS_ORDER].sort());
});

/** Rows of every kind of target, decimals, scale and direction over random figures, many of them near a rounding edge. */
function randomRows(count: number, seed: number): { catalogue: Catalogue; figures: Record<string, Figures> } {
  const random = randomNumbers(seed);
  const model = catalogue.indicators[3]!;
  const figures: Record<string, Figures> = Object.fromEntries(
    districts.units.slice(0, 3).map(({ code }) => [code, {}]),
  );
  const indicators = Array.from({ length: count }, (_, index): Indicator => {
    const decimals = random(3);
    const scale = random(6) === 0 ? 10_000 : 100;
    const code = `NGAU_NHIEN_${index}`;
    const size = [12, 300, 9000, 120_000][random(4)]!;
    const edge = random(3) === 0;
    for (const unit of Object.keys(figures)) {
      const denominator = 1 + random(size);
      const numerator = edge ? Math.max(0, denominator - random(2)) : random(denominator + 1);
      figures[unit]![code] = [numerator, denominator];
    }
    const target = edge && scale === 100 ? 100 - random(20) / 100 : random(scale * 100) / 100;
    return {
      ...model,
      code,
      tt: index + 1,
      nameVi: `Tỷ lệ ngẫu nhiên ${index + 1}`,
      numeratorVar: `${code}_tu`,
      denominatorVar: `${code}_mau`,
      decimals,
      scale,
      ...directed(random(5)),
      target,
    };
  });
  return { catalogue: { ...catalogue, indicators }, figures };
}

function directed(index: number): Pick<Indicator, "targetOperator" | "direction"> {
  const targetOperator = OPERATORS[index]!;
  return { targetOperator, direction: targetOperator.startsWith("<") ? "lower" : "higher" };
}

const random = [1, 2].map((seed) => {
  const { catalogue: rows, figures } = randomRows(500, seed);
  const set = { ...districts, units: districts.units.slice(0, 3) };
  return [`random-${seed}`, () => resultOf({ catalogue: rows, set, figures })] as const;
});

it.each(random.map(([name]) => name))(
  "native formulas equal exact arithmetic over random figures: %s",
  (name) => {
    const { stripped, cells } = recomputed.get(name)!;
    expect(stripped).toBe(true);
    expect(cells.length).toBeGreaterThan(10_000);
    expect(differences(cells).slice(0, 20)).toEqual([]);
  },
);
