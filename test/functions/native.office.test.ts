import { STATUS_TEXTS } from "../../src/sheets/statusTexts.data";
import { readFileSync } from "node:fs";
import type { Direction } from "../../src/model/indicator";
import { cellAddress } from "../../src/model/address";
import type { CellValue } from "../../src/model/snapshot";
import { attainment, neededForRate, reportedRate, shownAttainment } from "../../src/sheets/formulas";
import { verdict } from "../../src/sheets/verdictFormulas";
import type { CellSpec, SheetSpec, WorkbookSpec } from "../../src/sheets/spec";
import { bytesOf, snapshotOf, withoutStoredResults } from "../sheets/layouts";
import { LibreOffice } from "../sheets/libreOffice";
import { callDirectly, installStandIn } from "./caller";
import type { Shown } from "./cases";

jest.setTimeout(300_000);

const ROWS = 900;
const UNITS = 3;

/** Figures of one row: three units, a target, and how the rate is reported. */
interface RowFigures {
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
  readonly target: number;
  readonly scale: number;
  readonly decimals: number;
  readonly direction: Direction;
}

/** A small generator with a seed, so that a failing row can be looked at again. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Sizes from a village to a province, rates near 0, near 100 and at 100, targets at and beside what rounding shows. */
function makeRows(): readonly RowFigures[] {
  const random = makeRandom(20241206);
  const pick = <T>(values: readonly T[]): T => values[random(values.length)]!;
  return Array.from({ length: ROWS }, (): RowFigures => {
    const size = pick([20, 300, 4000, 60_000]);
    const denominators = Array.from({ length: UNITS }, () => 1 + random(size));
    const missing = pick([0, 1, 2, size]);
    const numerators = denominators.map((whole) => Math.max(0, whole - random(missing + 1)));
    const decimals = random(3);
    const step = 10 ** decimals;
    const target = pick([100, 99.85, 99.9, 99.97, random(100 * step) / step, 95 + random(5 * step) / step]);
    const scale = pick([100, 100, 100, 10_000]);
    return {
      numerators,
      denominators,
      target,
      scale,
      decimals,
      direction: pick(["higher", "higher", "lower"]),
    };
  });
}

const rows = makeRows();

const COLUMNS = ["rate", "status", "attainment", "shortfall", "needed"] as const;
const FIRST = UNITS * 2 + 1;

/** The row as the writer's formulas compute it. */
function layOutRow(
  { numerators, denominators, target, scale, decimals, direction }: RowFigures,
  row: number,
): CellSpec[] {
  const cell = (column: number): string => cellAddress(row, column);
  const [n, d] = [`SUM(${cell(0)}:${cell(UNITS - 1)})`, `SUM(${cell(UNITS)}:${cell(2 * UNITS - 1)})`];
  const [goal, rate] = [cell(2 * UNITS), cell(FIRST)];
  const gap = direction === "higher" ? `${goal}-${rate}` : `${rate}-${goal}`;
  const operator = direction === "higher" ? ">=" : "<=";
  const needed = neededForRate(
    n,
    d,
    { cell: goal, value: target },
    { scale, decimals },
    `IF(${rate}>=${goal},0,"")`,
  );
  const formulas = [
    reportedRate(n, d, scale, decimals),
    verdict(rate, { cell: goal, operator, decimals }, STATUS_TEXTS),
    attainment(rate, goal, operator),
    `MAX(0,ROUND(${gap},10))`,
    needed,
  ];
  return [
    ...[...numerators, ...denominators, target].map((value): CellSpec => ({ value })),
    ...formulas.map((formula): CellSpec => ({ value: 0, formula: `=${formula}` })),
  ];
}

function workbook(): WorkbookSpec {
  const sheet: SheetSpec = {
    ...{ key: "summary", title: "Tổng hợp", widths: [], merges: [], highlights: [], gridlines: true },
    rows: rows.map(layOutRow),
  };
  return { sheets: [sheet], mark: null, title: "" };
}

/** The same row as the functions answer it. */
function answerRow({
  numerators,
  denominators,
  target,
  scale,
  decimals,
  direction,
}: RowFigures): readonly Shown[] {
  const call = (id: string, ...given: Parameters<typeof callDirectly>[1]): Shown =>
    callDirectly(id, given, "desktop")[0]![0]!;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const rate = call("POOLEDRATE", [numerators], [denominators], scale, decimals) as number;
  const ratio = call("ATTAINMENT", rate, target, direction);
  return [
    rate,
    call("STATUS", rate, target, direction),
    // The sheet shows a ratio below 1 cut to one decimal of a percent.
    typeof ratio === "number" ? shownAttainment(ratio)! : "",
    call("SHORTFALL", rate, target, direction),
    call("NEEDED", sum(numerators), sum(denominators), target, scale, decimals),
  ];
}

/** Parts by which a ratio may differ: the formula divides binary fractions, the function the decimals that they stand for. */
const RATIO_DUST = 1e-14;

/** Whether two programs say the same: figures agree in the 15 digits that a cell keeps, ratios but for the last of them. */
function agree(column: (typeof COLUMNS)[number], computed: CellValue | undefined, answered: Shown): boolean {
  if (typeof computed !== "number" || typeof answered !== "number") return (computed ?? "") === answered;
  if (column === "attainment") return Math.abs(computed - answered) <= RATIO_DUST * Math.abs(answered);
  return computed.toPrecision(15) === answered.toPrecision(15);
}

test(`LibreOffice computes the writer's formulas of ${ROWS} random rows as the functions answer them`, async () => {
  installStandIn();
  const office = new LibreOffice();
  try {
    const bytes = withoutStoredResults(await bytesOf(workbook()));
    const path = office.convert(new Map([["functions", bytes]]), "xlsx").get("functions")!;
    const { values } = snapshotOf(readFileSync(path)).sheets[0]!;
    const differences = rows.flatMap((figures, index) => {
      const answers = answerRow(figures);
      return COLUMNS.flatMap((column, at) => {
        const [computed, answered] = [values[index]![FIRST + at], answers[at]!];
        return agree(column, computed, answered) ? [] : [{ column, computed, answered, figures }];
      });
    });
    expect(differences).toEqual([]);
  } finally {
    office.close();
  }
});
