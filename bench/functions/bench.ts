import { STATUS_TEXTS } from "../../src/sheets/statusTexts.data";
import { functionsById } from "../../src/functions/index";
import { asEngineFunctions } from "../../packages/excel-host/src/excelFunctions";
import { writeBlock } from "../../packages/excel-host/src/model/blocks";
import { addSheet } from "../../packages/excel-host/src/model/sheets";
import { WorkbookModel } from "../../packages/excel-host/src/model/workbook";
import type { ComputedValue } from "../../packages/excel-host/src/calculation";
import { univerCalculation } from "../../packages/excel-host/src/univer";
import { requirePackages } from "../../packages/excel-host/src/univerPackages";
import { verdict } from "../../src/sheets/verdictFormulas";
import { median, note } from "../measure";

const ROWS = 10_000;
const DIRECT_ROUNDS = 41;
const ENGINE_ROUNDS = 3;
/** Milliseconds of the processor, which other programs on the machine do not lengthen, for a call after the first. */
const BUDGET_MS = 10;

/** Results around their targets, with one decimal. */
const rows = Array.from({ length: ROWS }, (_, index): [number, number] => [
  Math.round(900 + ((index * 7919) % 1000) / 10) / 10 + (index % 3) / 10,
  [95, 96.5, 99.8][index % 3]!,
]);

/** Formulas of one way of judging all rows, by row; null beyond them. */
type Way = readonly (readonly [string | null])[];

const everyRow = (formula: (row: number) => string): Way => rows.map((_, index) => [formula(index + 1)]);

const goal = (cell: string) => ({ cell, operator: ">=", decimals: 1 }) as const;

const ways = {
  "EDU.STATUS, one ranged call": [[`=EDU.STATUS(A1:A${ROWS},B1:B${ROWS})`]],
  "native formula, one ranged": [[`=${verdict(`A1:A${ROWS}`, goal(`B1:B${ROWS}`), STATUS_TEXTS)}`]],
  "EDU.STATUS, 10,000 single calls": everyRow((row) => `=EDU.STATUS(A${row},B${row})`),
  "native formula, 10,000 single": everyRow((row) => `=${verdict(`A${row}`, goal(`B${row}`), STATUS_TEXTS)}`),
} satisfies Readonly<Record<string, Way>>;

/** 10,000 statuses: the function itself, and in a calculation engine against the native formula; true within the budget. */
export async function benchFunctions(): Promise<boolean> {
  const direct = benchDirect();
  await benchInEngine();
  note("EDU.STATUS over 10,000 rows, after the first call", written(direct), `${BUDGET_MS} ms`);
  return direct <= BUDGET_MS;
}

/** Milliseconds that this program has had the processor for. */
function timedOnProcessor(act: () => unknown): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The function as Excel's runtime calls it, without Excel. The first call is cold: nothing of it is compiled yet. */
function benchDirect(): number {
  const actuals = rows.map(([actual]) => [actual]);
  const targets = rows.map(([, target]) => [target]);
  const times = Array.from({ length: DIRECT_ROUNDS + 1 }, () =>
    timedOnProcessor(() => functionsById.STATUS(actuals, targets)),
  );
  const [cold, ...warm] = times;
  const single = timed(() =>
    actuals.forEach((actual, index) => functionsById.STATUS([actual], [targets[index]!])),
  );
  console.log(`functions: EDU.STATUS over ${ROWS} rows in one call; budget ${BUDGET_MS} ms of the processor`);
  console.log(`  first call ${written(cold!)}, median of ${DIRECT_ROUNDS} more ${written(median(warm))}`);
  console.log(`  ${ROWS} calls of one row ${written(single)}`);
  return median(warm);
}

async function benchInEngine(): Promise<void> {
  const engine = univerCalculation({
    functions: asEngineFunctions("EDU", functionsById),
    packages: requirePackages,
  });
  await engine.calculate(workbookWith([["=EDU.STATUS(A1,B1)"]]));
  const times: Record<string, number[]> = {};
  let expected: readonly string[] | null = null;
  // In turn, so that a busy machine slows all of them.
  for (let round = 0; round < ENGINE_ROUNDS; round++)
    for (const [name, way] of Object.entries(ways)) {
      const workbook = workbookWith(way);
      const startedAt = performance.now();
      const computed = await engine.calculate(workbook);
      (times[name] ??= []).push(performance.now() - startedAt);
      const verdicts = verdictsOf(computed ?? []);
      expected ??= verdicts;
      if (verdicts.join() !== expected.join()) throw new Error(`${name} answers otherwise`);
    }
  const medians = Object.entries(times).map(([name, list]) => [name, median(list)] as const);
  console.log(
    `functions: the same in ${engine.name}, median of ${ENGINE_ROUNDS}, the engine's own work included`,
  );
  for (const [name, time] of medians) console.log(`  ${name}: ${written(time)}`);
  const [ranged, nativeRanged, single, nativeSingle] = medians.map(([, time]) => time);
  console.log(
    `  ratio to the native formula: ranged ${ratio(ranged!, nativeRanged!)}, single ${ratio(single!, nativeSingle!)}`,
  );
  console.log(`  ratio of single calls to one ranged call: ${ratio(single!, ranged!)}`);
}

function workbookWith(way: Way): WorkbookModel {
  const workbook = new WorkbookModel();
  const sheet = addSheet(workbook, "Tổng hợp");
  const values = rows.map(([actual, target], row) => [actual, target, way[row]?.[0] ?? null]);
  writeBlock(workbook, sheet.id, { row: 0, column: 0, rows: ROWS, columns: 3 }, values);
  return workbook;
}

/** The verdicts in the order of their rows; a way that left one out would be no match. */
function verdictsOf(computed: readonly ComputedValue[]): readonly string[] {
  const verdicts = [...computed].sort((a, b) => a.row - b.row).map(({ value }) => String(value));
  if (verdicts.length !== ROWS) throw new Error(`${verdicts.length} verdicts for ${ROWS} rows`);
  return verdicts;
}

function timed(run: () => unknown): number {
  const startedAt = performance.now();
  run();
  return performance.now() - startedAt;
}

function written(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`;
}

function ratio(time: number, other: number): string {
  return (time / other).toFixed(2);
}
