/**
 * `npm run sbom`: the packages that the product is made of, as CycloneDX on standard output. npm names the product after its folder and
 * puts in the moment and a random number; here it has its own name, and equal locks give equal lists.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";

const OPTIONS = [
  "--omit",
  "dev",
  "--package-lock-only",
  "--sbom-type",
  "application",
  "--sbom-format",
  "cyclonedx",
];

const { status, stdout } = spawnSync("npm", ["sbom", ...OPTIONS], {
  encoding: "utf8",
  maxBuffer: 1 << 28,
  stdio: ["ignore", "pipe", "inherit"],
  // npm is a script on Windows.
  shell: process.platform === "win32",
});
if (status !== 0) process.exit(status ?? 1);

const { serialNumber: _number, ...list } = JSON.parse(stdout);
const { timestamp: _moment, ...metadata } = list.metadata;
const { name, description } = JSON.parse(readFileSync("package.json", "utf8"));
const component = { ...metadata.component, name, description };
process.stdout.write(`${JSON.stringify({ ...list, metadata: { ...metadata, component } }, null, 2)}\n`);
