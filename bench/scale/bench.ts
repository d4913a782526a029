import { linkSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { makeCommunes } from "../communes/workbooks";
import { findPython, measure, note } from "../measure";

/** A province, ten of them, the country, and ten years of it. */
const COUNTS = [39, 390, 3_321, 33_210];

/** Consolidates more and more reports of communes and prints what each run took, as a table. */
export async function benchScale(): Promise<boolean> {
  const inputs = await makeCommunes(laiChau20242025, resolve("build/bench/communes"));
  const files = readdirSync(inputs);
  const folder = resolve("build/bench/scale");
  const python = findPython();
  const { model = "unknown processor" } = cpus()[0] ?? {};
  console.log(`scale: node ${process.version}, ${cpus().length} cores, ${model}\n`);
  console.log(
    "| reports | seconds | seconds of the processor | peak memory of one process | reports a second |",
  );
  console.log("| ---: | ---: | ---: | ---: | ---: |");
  for (const count of COUNTS) {
    rmSync(folder, { recursive: true, force: true });
    const reports = join(folder, "reports");
    mkdirSync(reports, { recursive: true });
    // The same workbooks under other names where there are not enough: they cost what others would.
    for (let index = 0; index < count; index++) {
      const name = files[index % files.length]!;
      linkSync(join(inputs, name), join(reports, `${Math.floor(index / files.length)}-${name}`));
    }
    const command = [
      process.execPath,
      "scripts/run.mjs",
      "src/cli/consolidate.ts",
      reports,
      "--units",
      "any",
    ];
    const { seconds, processorSeconds, peakBytes } = measure(python, folder, [
      ...command,
      "--figures",
      join(folder, "figures.parquet"),
    ]);
    note(
      `${count.toLocaleString("en-US")} reports by the command line`,
      `${seconds.toFixed(1)} s, ${(peakBytes / 2 ** 20).toFixed(0)} MiB`,
      "",
    );
    const speed = (count / seconds).toFixed(0);
    const processor = processorSeconds.toFixed(1);
    console.log(
      `| ${count} | ${seconds.toFixed(1)} | ${processor} | ${(peakBytes / 2 ** 20).toFixed(0)} MiB | ${speed} |`,
    );
  }
  return true;
}
