/** What the command line makes of the nine files: the figures that everything else is held against. */
import { runProgram } from "../cli/program";
import { EXPECTED_TEXTS, STATUS_TEXTS } from "../../src/sheets/labels.data";
import type { Status } from "../../src/model/consolidation";

/** A row of the command line's JSON, as far as the sheets show it. */
export interface ExpectedRow {
  readonly code: string;
  readonly tt: string;
  readonly name: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly actual: number | null;
  readonly difference: number | null;
  readonly attainment: number | null;
  readonly needed: number | null;
  readonly reported: number;
  readonly expected: number;
  readonly status: Status;
}

interface ExpectedFinding {
  readonly code: string;
  readonly severity: string;
  readonly message: { readonly vi: string };
  readonly at?: { readonly file?: string; readonly sheet: string; readonly cell: string };
}

interface Output {
  readonly indicators: readonly ExpectedRow[];
  readonly findings: readonly ExpectedFinding[];
}

/** Runs the command line over the samples. */
export function runSamples(): Output {
  const { status, stdout, stderr } = runProgram("consolidate", ["samples/lai-chau-2024-2025", "--json", "-"]);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Output;
}

/** Shown truncated to one decimal of a percent below 100 (contracts, section 2). */
const shownAttainment = (ratio: number | null): number | null =>
  ratio !== null && ratio < 1 ? Math.floor(ratio * 1000 + 1e-9) / 1000 : ratio;

/** The columns A to J of Tổng hợp for a row. */
export const summaryRow = (row: ExpectedRow): unknown[] => [
  Number(row.tt),
  row.name,
  row.unit,
  row.baseline,
  row.target,
  row.actual,
  row.difference,
  shownAttainment(row.attainment),
  row.needed,
  verdictOf(row),
];

/** A verdict as sheets write it: only expected while a unit is silent. */
export const verdictOf = ({ status, actual, reported, expected }: ExpectedRow): string =>
  (actual !== null && reported < expected ? EXPECTED_TEXTS : STATUS_TEXTS)[status];
