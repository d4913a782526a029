import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** What one run of a program took. */
export interface Measurement {
  readonly seconds: number;
  /** Seconds of the processor, of all processes of the run together: other programs hardly lengthen them. */
  readonly processorSeconds: number;
  readonly peakBytes: number;
}

interface RawMeasurement extends Measurement {
  readonly status: number;
}

/** The Python that has openpyxl. */
export function findPython(): string {
  const found = ["/usr/bin/python3", "python3"].find(
    (python) => spawnSync(python, ["-c", "import openpyxl"]).status === 0,
  );
  if (found === undefined) throw new Error("no python3 with openpyxl found (Debian: python3-openpyxl)");
  return found;
}

/** Runs a command to its end with its messages hidden; one that fails is an error with its last message. */
export function measure(python: string, folder: string, command: readonly string[]): Measurement {
  const result = join(folder, "measurement.json");
  const { stderr } = spawnSync(python, [resolve("bench/measure.py"), result, ...command], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const { status, ...measured } = JSON.parse(readFileSync(result, "utf8")) as RawMeasurement;
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}: ${stderr.slice(-2000)}`);
  return measured;
}

/** A line of the table that ends a run: what was measured, what came of it, and what it is held against. */
export interface Result {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
}

/** What the benches of this run have found. */
export const results: Result[] = [];

/** Keeps a line for the table. */
export const note = (what: string, measured: string, budget: string): void =>
  void results.push({ what, measured, budget });

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
