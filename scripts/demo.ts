/**
 * `npm run demo`: consolidates the sample workbooks with the command line that a user has.
 *
 * 1. 2023-2024, judged by the catalogue of that year, becomes last year's workbook.
 * 2. 2024-2025 is consolidated with it as `--previous`, and its table is printed.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { cataloguePath, folderOf } from "./samples/files";
import type { SampleYear } from "./samples/totals.data";

const outputOf = (year: SampleYear): string => `out/${folderOf(year)}.xlsx`;

/** Runs the command line; what it says of last year is left out, but never an error. */
function consolidate(year: SampleYear, flags: readonly string[], shown: boolean): void {
  const command = ["scripts/run.mjs", "src/cli/consolidate.ts"];
  const given = [`samples/${folderOf(year)}`, "--out", outputOf(year), ...flags];
  const { status, stderr } = spawnSync(process.execPath, [...command, ...given], {
    stdio: ["ignore", shown ? "inherit" : "ignore", shown ? "inherit" : "pipe"],
    encoding: "utf8",
  });
  if (status === 0) return;
  if (!shown) console.error(stderr);
  process.exit(status ?? 1);
}

function main(): void {
  const [lastYear, thisYear] = ["2023-2024", "2024-2025"] as const;
  mkdirSync("out", { recursive: true });
  consolidate(lastYear, ["--catalogue", `samples/${cataloguePath}`], false);
  consolidate(thisYear, ["--previous", outputOf(lastYear)], true);
  console.log(`
Số liệu minh họa (xem docs/samples.md). Illustrative figures (see docs/samples.md).
  ${thisYear}: ${outputOf(thisYear)}
  ${lastYear}: ${outputOf(lastYear)}`);
}

main();
