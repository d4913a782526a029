/** A workbook small enough to run hundreds of consolidations of it: two districts, three indicators, the real client. */
import type { Catalogue } from "../../src/model/indicator";
import type { ConsolidationResult } from "../../src/model/consolidation";
import type { WorkbookReading } from "../../src/model/report";
import type { UnitSet } from "../../src/model/reportingUnit";
import { type ConsolidationEngine, directEngine } from "../../src/excel/consolidationEngine";
import type { SheetSpec, WorkbookSpec } from "../../src/sheets/spec";
import { consolidateWorkbook } from "../../src/excel/consolidateWorkbook";
import type { Watch, WorkbookOutcome, WorkbookRequest } from "../../src/excel/port";
import { titleInFormula } from "../../src/excel/reference";
import type { ExcelRuntime } from "../../src/excel/runtime";
import { writeBlock } from "../../packages/excel-host/src/model/blocks";
import {
  cellArea,
  cellKey,
  columnOf,
  formatArea,
  parseArea,
  rowOf,
} from "../../packages/excel-host/src/model/address";
import { describeWorkbook } from "../../packages/excel-host/src/model/description";
import {
  type Bench,
  type BenchOptions,
  keepImage,
  makeBench,
  type TestSheets,
} from "../../packages/excel-host/test/tools";
import { plainJournal } from "../sheets/layouts";
import { catalogue as whole, districts } from "../sheets/results";

const kinds = ["rate", "count", "attained"] as const;

/** Targets that two districts can attain, where the province's own counts more units than they have. */
const attainable = { rate: null, count: 20, attained: 2 } as const;

/** One indicator of each kind, asked of the districts. */
export const catalogue: Catalogue = {
  ...whole,
  indicators: kinds.map((kind) => {
    const { nestedIn, disjointWith, ...indicator } = whole.indicators.find(
      (one) => one.kind === kind && one.reportedBy === "unit" && (one.levels?.includes("district") ?? true),
    )!;
    const target = attainable[kind];
    return target === null ? indicator : { ...indicator, target, targetText: String(target) };
  }),
};

const set: UnitSet = { ...districts, units: districts.units.slice(0, 2) };
export const units = set.units;

const report = (name: string, numerator: number) => [
  [`Đơn vị báo cáo: ${name}`, "", "", "", "", "", ""],
  ["TT", "Chỉ tiêu", "Đơn vị tính", "Tử số", "Mẫu số", "Kết quả", "Ghi chú"],
  ...catalogue.indicators.map(({ tt, nameVi, kind }) => {
    const figures = kind === "rate" ? [numerator, 1205, ""] : ["", "", kind === "count" ? 2 : "Đạt"];
    return [tt, nameVi, "%", ...figures, ""];
  }),
];

/** Reports of both units, and a sheet of the user's. */
export const sheets: TestSheets = {
  [units[0]!.name]: report(units[0]!.name, 1200),
  [units[1]!.name]: report(units[1]!.name, 1100),
  "Ghi nhớ": [["việc cần làm", 1, "=B1+1"]],
};

/** The real client on the small workbook. */
export const makeSmallBench = (options: BenchOptions = {}): Bench => makeBench(sheets, options);

export const now = new Date("2025-06-01T08:30:00Z");
let runs = 0;

/** A request for the small workbook. */
export const request = (changes: Partial<WorkbookRequest> = {}): WorkbookRequest => ({
  catalogue,
  scope: { kind: "set", set },
  assignments: [],
  previous: null,
  asOf: null,
  files: [],
  sources: null,
  excluded: [],
  engine: directEngine,
  layout: { language: "vi", formulas: "native", journal: plainJournal },
  identity: { session: "page", run: `run-${++runs}`, now },
  ...changes,
});

/** A run that must succeed. */
export async function succeed(runtime: ExcelRuntime, changes: Partial<WorkbookRequest> = {}, watch?: Watch) {
  const outcome = await consolidateWorkbook(runtime, request(changes), watch);
  if ("problem" in outcome) throw new Error(`${outcome.problem.code}: ${outcome.problem.message.vi}`);
  if (outcome.kind === "asks") throw new Error(`asks: ${JSON.stringify(outcome.questions)}`);
  return outcome;
}

/** A run that must ask before it writes. */
export async function ask(runtime: ExcelRuntime, changes: Partial<WorkbookRequest> = {}) {
  const outcome = await consolidateWorkbook(runtime, request(changes));
  if (outcome.kind !== "asks") throw new Error(`${outcome.kind} ${JSON.stringify(outcome)}`);
  return outcome.questions;
}

/** The small workbook after a first run. */
export const openConsolidated = keepImage(async () => {
  const bench = makeSmallBench();
  await succeed(bench);
  return bench;
});

/** A run that must not. */
export async function fail(
  runtime: ExcelRuntime,
  changes: Partial<WorkbookRequest> = {},
  watch?: Watch,
): Promise<Extract<WorkbookOutcome, { readonly problem: unknown }>> {
  const outcome = await consolidateWorkbook(runtime, request(changes), watch);
  if (!("problem" in outcome)) throw new Error(outcome.kind);
  return outcome;
}

/** Something that the user types. */
export const type = (bench: Bench, sheetName: string, address: string, value: string | number) =>
  bench.host.act((workbook) => {
    const sheet = workbook.sheets.find(({ name }) => name === sheetName)!;
    writeBlock(workbook, sheet.id, parseArea(address)!, [[value]]);
  });

interface Described {
  readonly sheets: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly book: Readonly<Record<string, unknown>>;
  readonly order: readonly string[];
}

/** Everything in the workbook but what Excel numbers anew: ids of rules and parts, and texts of ours that nobody refers to. */
export function describe(bench: Bench): Described {
  const described = describeWorkbook(bench.host.workbook) as unknown as Described;
  const plain = JSON.parse(
    JSON.stringify(described, (key, value: unknown) => (key === "id" || key === "xmlParts" ? null : value)),
  ) as Described;
  return plain;
}

/** Lays out no more than the result, its notes and the adjustments, each cut to a few rows: for tests of many hundred runs. */
export const smallEngine: ConsolidationEngine = {
  ...directEngine,
  layOut: async (result, options) => {
    const spec = await directEngine.layOut(result, { ...options, formulas: "values" });
    return {
      ...spec,
      sheets: spec.sheets.filter(({ key }) => key === "summary" || key === "adjustments").map(shorten),
    };
  },
};

function shorten(sheet: SheetSpec): SheetSpec {
  const rows = sheet.rows.slice(0, 12);
  return {
    ...sheet,
    rows,
    validations: [],
    merges: sheet.merges.filter(({ bottom }) => bottom < rows.length),
    highlights: sheet.highlights.slice(0, 1),
  };
}

/** The same, worked out once: the reports of the small workbook never change. */
export function rememberingEngine(): ConsolidationEngine {
  let known: Promise<readonly [WorkbookReading, ConsolidationResult, WorkbookSpec]> | null = null;
  const remember = (...given: Parameters<ConsolidationEngine["read"]>) =>
    (known ??= smallEngine.read(...given).then(async (reading) => {
      const result = await smallEngine.consolidate([reading], { ...request(), adjustments: [] });
      return [reading, result, await smallEngine.layOut(result, request().layout)] as const;
    }));
  return {
    read: async (...given) => (await remember(...given))[0],
    consolidate: async () => (await known!)[1],
    layOut: async () => (await known!)[2],
  };
}

/** What stands in a cell; `undefined` for a blank one. */
export function cellText(bench: Bench, sheetName: string, address: string): unknown {
  const sheet = bench.host.workbook.sheets.find(({ name }) => name === sheetName)!;
  const { row, column } = parseArea(address)!;
  return sheet.cells.get(cellKey(row, column))?.value;
}

/** The address of an indicator's target in the Danh mục, found by the column's field and the indicator's code. */
export function targetCell(bench: Bench, indicator: string): string {
  const sheet = bench.host.workbook.sheets.find(({ name }) => name === "Danh mục")!;
  const keysOf = (text: string) =>
    [...sheet.cells].filter(([, { value }]) => value === text).map(([key]) => key);
  const codes = keysOf("code");
  const row = keysOf(indicator).find((key) => columnOf(key) === columnOf(codes[0]!))!;
  return formatArea(cellArea(rowOf(row), columnOf(keysOf("target")[0]!)));
}

/** Runs whose locks stand in the workbook. */
export const locksIn = (bench: Bench): string[] =>
  [...bench.host.workbook.book.xmlParts.values()].flatMap(
    ({ xml }) => /xmlns="urn:edu-indicators:lock:([^"]*)"/.exec(xml)?.[1] ?? [],
  );

/** Titles of the sheets that carry our mark. */
export const ownTitles = (bench: Bench): string[] =>
  [...bench.host.workbook.book.names.values()]
    .filter(({ name }) => name.startsWith("EDU_INDICATORS_SHEET_"))
    .map(({ formula }) => titleInFormula(formula)!)
    .sort();
