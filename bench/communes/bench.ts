import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { findPython, measure, median } from "../measure";
import type { Measurement } from "../measure";
import { makeCommunes } from "./workbooks";

const ROUNDS = 5;
const BUDGET = { ratio: 4, peakBytes: 512 * 2 ** 20 };

/** The figures that both programs must agree on. */
interface PooledRow {
  readonly code: string;
  readonly reported: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly actual: number | null;
}

/** 3,321 commune workbooks: our command line against the openpyxl script, in turn; true within the budget. */
export async function benchCommunes(): Promise<boolean> {
  const folder = resolve("build/bench/communes");
  console.log("communes: making the workbooks (once) …");
  const inputs = await makeCommunes(laiChau20242025, folder);
  const catalogue = join(folder, "catalogue.json");
  writeFileSync(catalogue, JSON.stringify(laiChau20242025));
  const files = readdirSync(inputs);
  const bytes = files.reduce((sum, name) => sum + statSync(join(inputs, name)).size, 0);
  console.log(`communes: ${files.length} workbooks, ${mebibytes(bytes)}; node ${process.version}`);
  const python = findPython();
  const ours = [process.execPath, "scripts/run.mjs", "src/cli/consolidate.ts", inputs, "--units", "any"];
  ours.push("--json", join(folder, "ours.json"));
  const theirs = [python, "bench/communes/consolidate.py", catalogue, inputs, join(folder, "openpyxl.json")];
  // Once for the disk's cache and the bundle, then in turn, so that a busy machine slows both.
  measure(python, folder, ours);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const pair = { ours: measure(python, folder, ours), theirs: measure(python, folder, theirs) };
    console.log(`  round ${round + 1}: ours ${written(pair.ours)}, openpyxl ${written(pair.theirs)}`);
    return pair;
  });
  compareFigures(folder);
  return summarize(
    rounds.map((round) => round.ours),
    rounds.map((round) => round.theirs),
  );
}

function summarize(ours: readonly Measurement[], theirs: readonly Measurement[]): boolean {
  const [oursMedian, theirsMedian] = [ours, theirs].map((runs) => median(runs.map(({ seconds }) => seconds)));
  const ratio = theirsMedian! / oursMedian!;
  const peak = Math.max(...ours.map(({ peakBytes }) => peakBytes));
  const theirPeak = Math.max(...theirs.map(({ peakBytes }) => peakBytes));
  console.log(
    `  median of ${ROUNDS}: ours ${oursMedian!.toFixed(2)} s, openpyxl ${theirsMedian!.toFixed(2)} s`,
  );
  console.log(`  ${ratio.toFixed(2)} times as fast (budget: at least ${BUDGET.ratio})`);
  console.log(
    `  peak memory: ours ${mebibytes(peak)} (budget: below ${mebibytes(BUDGET.peakBytes)}), openpyxl ${mebibytes(theirPeak)}`,
  );
  return ratio >= BUDGET.ratio && peak < BUDGET.peakBytes;
}

function compareFigures(folder: string): void {
  const ours = (JSON.parse(readFileSync(join(folder, "ours.json"), "utf8")) as { indicators: PooledRow[] })
    .indicators;
  const theirs = JSON.parse(readFileSync(join(folder, "openpyxl.json"), "utf8")) as PooledRow[];
  const fields = ["code", "reported", "numerator", "denominator", "actual"] as const;
  const differences = theirs.flatMap((row, index) =>
    fields
      .filter((field) => ours[index]?.[field] !== row[field])
      .map((field) => `${row.code} ${field}: ours ${ours[index]?.[field]}, openpyxl ${row[field]}`),
  );
  if (theirs.length !== ours.length || differences.length > 0)
    throw new Error(`the figures differ:\n${differences.join("\n")}`);
  console.log(`  both give the same ${theirs.length} figures`);
}

const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

const written = ({ seconds, peakBytes }: Measurement): string =>
  `${seconds.toFixed(2)} s, ${mebibytes(peakBytes)}`;
