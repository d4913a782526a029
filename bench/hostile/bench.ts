import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileFiles } from "../../scripts/hostile/files";
import { runLimited } from "../../scripts/hostile/runLimited";
import { note } from "../measure";

/** What one hostile file may take, with the start of the program. */
const AIM = { seconds: 8, mebibytes: 900 };

const MEBIBYTE = 2 ** 20;

/** Reads each hostile file in a run of its own and prints what it took; false where one took more than is aimed at. */
export async function benchHostile(): Promise<boolean> {
  console.log(`Hostile files, one run each (aim: ${AIM.seconds} s, ${AIM.mebibytes} MiB)`);
  const folder = mkdtempSync(join(tmpdir(), "edu-indicators-hostile-"));
  let withinAim = true;
  let [slowest, largest] = [0, 0];
  try {
    for (const { name, bytes } of hostileFiles) {
      const path = join(folder, name);
      const content = bytes();
      writeFileSync(path, content);
      const run = await runLimited(["scripts/run.mjs", "src/cli/consolidate.ts", path], {
        seconds: 60,
        bytes: 1.5 * 2 ** 30,
      });
      const mebibytes = run.peakBytes / MEBIBYTE;
      const fits = run.killed === null && run.seconds <= AIM.seconds && mebibytes <= AIM.mebibytes;
      withinAim &&= fits;
      slowest = Math.max(slowest, run.seconds);
      largest = Math.max(largest, mebibytes);
      const size = `${(content.length / 1024).toFixed(0)} KB`.padStart(9);
      const took = `${run.seconds.toFixed(1)} s`.padStart(7) + `${mebibytes.toFixed(0)} MiB`.padStart(9);
      console.log(
        `  ${name.padEnd(30)}${size}${took}${fits ? "" : `  above the aim${run.killed ? ", ended" : ""}`}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  note(
    `${hostileFiles.length} hostile files, the slowest and the largest`,
    `${slowest.toFixed(1)} s, ${largest.toFixed(0)} MiB`,
    `${AIM.seconds} s, ${AIM.mebibytes} MiB`,
  );
  return withinAim;
}
