/**
 * `npm run demo`: consolidates the sample workbooks with the command line that a user has.
 *
 * 1. 2023-2024 and 2024-2025 of the districts, each judged by the catalogue of its year, become workbooks of years before.
 * 2. 2025-2026 of the communes is consolidated with that of 2024-2025 as `--previous`, and its table is printed.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { catalogueFileOf, folderOf } from "./samples/files";
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
  const [first, lastYear, thisYear] = ["2023-2024", "2024-2025", "2025-2026"] as const;
  const catalogue = (year: typeof first | typeof thisYear): string[] => [
    "--catalogue",
    `samples/${catalogueFileOf(year)}`,
  ];
  mkdirSync("out", { recursive: true });
  consolidate(first, catalogue(first), false);
  consolidate(lastYear, ["--previous", outputOf(first)], false);
  const present = ["--units", "province:12", ...catalogue(thisYear), "--previous", outputOf(lastYear)];
  consolidate(thisYear, present, true);
  console.log(`
Số liệu minh họa (xem docs/samples.md). Illustrative figures (see docs/samples.md).
  ${thisYear}: ${outputOf(thisYear)}
  ${lastYear}: ${outputOf(lastYear)}
  ${first}: ${outputOf(first)}`);
}

main();
