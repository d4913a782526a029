/**
 * Loads Univer into Node.
 *
 * Its packages depend on ES modules that Node cannot always load from CommonJS, and that a test runner would have to
 * transform one by one; so esbuild makes one CommonJS file of them, kept in build/ until a version changes.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import type { UniverPackages } from "./univerParts";

/** What the bundle exports: each package under the name that `UniverPackages` gives it. */
const entry = `
  export * as core from "@univerjs/core";
  export * as formula from "@univerjs/engine-formula";
  export * as sheets from "@univerjs/sheets";
`;

const root = process.cwd();

function bundlePath(): string {
  const { version } = JSON.parse(
    readFileSync(join(root, "node_modules/@univerjs/engine-formula/package.json"), "utf8"),
  ) as { readonly version: string };
  return join(root, "build", `univer-engine-${version}.cjs`);
}

/** Written beside and renamed, since several test processes may bundle at once. */
function bundle(path: string): void {
  const beside = `${path}.${process.pid}`;
  mkdirSync(join(root, "build"), { recursive: true });
  const flags = [
    "--bundle",
    "--format=cjs",
    "--platform=browser",
    "--log-level=error",
    `--outfile=${beside}`,
  ];
  execFileSync(join(root, "node_modules/.bin/esbuild"), [...flags, "--loader=js"], {
    input: entry,
    cwd: root,
  });
  renameSync(beside, path);
}

/** The packages from one bundled file. */
export function requirePackages(): Promise<UniverPackages> {
  const path = bundlePath();
  if (!existsSync(path)) bundle(path);
  return Promise.resolve(createRequire(join(root, "package.json"))(path) as UniverPackages);
}
