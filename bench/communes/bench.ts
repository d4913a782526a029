import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { findPython, measure, median, note } from "../measure";
import type { Measurement } from "../measure";
import { makeCommunes } from "./workbooks";

const ROUNDS = 5;
const BUDGET = { ratio: 4, peakBytes: 512 * 2 ** 20 };

/** How many times as fast as the fastest openpyxl it shall be; told, not held against the run. */
const AIM = 6;

/** The figures that the programs must agree on. */
interface PooledRow {
  readonly code: string;
  readonly reported: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly actual: number | null;
}

/** A program of the comparison, by the name that is printed. */
const programs = ["ours", "openpyxl", "openpyxl, read-only mode", "unpacking alone"] as const;

type Program = (typeof programs)[number];

/**
 * 3,321 commune workbooks: our command line against two scripts with openpyxl and against merely unpacking the files, in turn;
 * true within the budget.
 */
export async function benchCommunes(): Promise<boolean> {
  const folder = resolve("build/bench/communes");
  console.log("communes: making the workbooks (once) …");
  const inputs = await makeCommunes(laiChau20242025, folder);
  const files = readdirSync(inputs);
  const bytes = files.reduce((sum, name) => sum + statSync(join(inputs, name)).size, 0);
  console.log(`communes: ${files.length} workbooks, ${mebibytes(bytes)}; node ${process.version}`);
  const python = findPython();
  const commands = writeCommands(python, folder, inputs);
  // Once for the disk's cache and the bundles, then in turn, so that a busy machine slows all of them.
  measure(python, folder, commands.ours);
  measure(python, folder, commands["unpacking alone"]);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const runs = Object.fromEntries(
      programs.map((name) => [name, measure(python, folder, commands[name])]),
    ) as Record<Program, Measurement>;
    const told = programs.map((name) => `${name} ${written(runs[name])}`);
    console.log(`  round ${round + 1}: ${told.join("; ")}`);
    return runs;
  });
  for (const name of ["openpyxl", "readOnly"]) compareFigures(folder, name);
  return summarize(rounds);
}

function writeCommands(
  python: string,
  folder: string,
  inputs: string,
): Readonly<Record<Program, readonly string[]>> {
  const catalogue = join(folder, "catalogue.json");
  writeFileSync(catalogue, JSON.stringify(laiChau20242025));
  const run = [process.execPath, "scripts/run.mjs"];
  const script = (name: string, out: string) => [
    python,
    `bench/communes/${name}.py`,
    catalogue,
    inputs,
    join(folder, out),
  ];
  return {
    ours: [...run, "src/cli/consolidate.ts", inputs, "--units", "any", "--json", join(folder, "ours.json")],
    openpyxl: script("consolidate", "openpyxl.json"),
    "openpyxl, read-only mode": script("consolidate_read_only", "readOnly.json"),
    "unpacking alone": [...run, "bench/communes/inflate.ts", inputs],
  };
}

/** Ratios are those of one round each, so that what else the machine does falls on both; the middle one is told. */
function summarize(rounds: readonly Readonly<Record<Program, Measurement>>[]): boolean {
  const ratioOf = (name: Program, field: "seconds" | "processorSeconds"): number =>
    median(rounds.map((runs) => runs[name][field] / runs.ours[field]));
  const peak = Math.max(...rounds.map(({ ours }) => ours.peakBytes));
  for (const name of programs) {
    const seconds = median(rounds.map((runs) => runs[name].seconds));
    const processor = median(rounds.map((runs) => runs[name].processorSeconds));
    const memory = mebibytes(Math.max(...rounds.map((runs) => runs[name].peakBytes)));
    const against =
      name === "ours"
        ? ""
        : `; ours ${ratioOf(name, "seconds").toFixed(2)} times as fast, with 1/${ratioOf(name, "processorSeconds").toFixed(2)} of its processor time`;
    console.log(
      `  ${name}: ${seconds.toFixed(2)} s, processor ${processor.toFixed(2)} s, ${memory}${against}`,
    );
  }
  const times = (name: Program): string => `${ratioOf(name, "seconds").toFixed(2)} times as fast`;
  note("3,321 commune workbooks against openpyxl", times("openpyxl"), `at least ${BUDGET.ratio}`);
  const readOnly = "openpyxl, read-only mode";
  note("the same against its read-only mode", times(readOnly), `aim ${AIM}`);
  const unpacking = 1 / ratioOf("unpacking alone", "seconds");
  note("the same against unpacking the files alone", `${unpacking.toFixed(1)} times as long`, "");
  note("largest process of ours", mebibytes(peak), `below ${mebibytes(BUDGET.peakBytes)}`);
  console.log(
    `  budget: ${BUDGET.ratio} times openpyxl's default mode, below ${mebibytes(BUDGET.peakBytes)} a process; aim: ${AIM} times its read-only mode`,
  );
  return ratioOf("openpyxl", "seconds") >= BUDGET.ratio && peak < BUDGET.peakBytes;
}

function compareFigures(folder: string, name: string): void {
  const ours = (JSON.parse(readFileSync(join(folder, "ours.json"), "utf8")) as { indicators: PooledRow[] })
    .indicators;
  const theirs = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as PooledRow[];
  const fields = ["code", "reported", "numerator", "denominator", "actual"] as const;
  const differences = theirs.flatMap((row, index) =>
    fields
      .filter((field) => ours[index]?.[field] !== row[field])
      .map((field) => `${row.code} ${field}: ours ${ours[index]?.[field]}, ${name} ${row[field]}`),
  );
  if (theirs.length !== ours.length || differences.length > 0)
    throw new Error(`the figures differ:\n${differences.join("\n")}`);
  console.log(`  ours and ${name}: the same ${theirs.length} figures`);
}

const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

const written = ({ seconds, processorSeconds }: Measurement): string =>
  `${seconds.toFixed(1)} s (${processorSeconds.toFixed(1)})`;
