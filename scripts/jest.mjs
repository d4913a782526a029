/**
 * `npm run unit -- PATH…` (and `libreoffice`, `browser`): the tests of one kind in these files, all of them without any.
 * jest's own `--selectProjects` takes every word behind it for the name of a project, so the paths come first.
 */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [project, ...given] = process.argv.slice(2);
const jest = join(root, "node_modules/jest/bin/jest.js");
const { status } = spawnSync(process.execPath, [jest, ...given, "--selectProjects", project], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
