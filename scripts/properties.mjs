/**
 * `npm run properties -- [--times N] [PATH…]`: the property tests with seeds drawn anew and N times (10 without a word) as many
 * runs. `npm test` draws from one seed, so that it fails for what has changed alone; this is for looking for what no one has
 * thought of. A failure prints its seed; `EDU_SEED=<seed> npm run unit -- PATH` repeats it.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  options: { times: { type: "string", default: "10" } },
  allowPositionals: true,
});
const all = ["test", "packages/excel-host/test"]
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, file)))
  .filter((file) => /\.test\.tsx?$/.test(file) && !/\.(office|browser|dist)\.test\./.test(file))
  .filter((file) => readFileSync(join(root, file), "utf8").includes('from "fast-check"'))
  .sort();
const files = positionals.length === 0 ? all : positionals;
const { status } = spawnSync(process.execPath, [join(root, "scripts/jest.mjs"), "unit", ...files], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, EDU_SEED: "random", EDU_RUNS: values.times },
});
process.exitCode = status ?? 1;
