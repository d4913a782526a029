/**
 * `npm run check`: types, lint, format and the nearest tests of what has changed since a commit (HEAD unless another is
 * named), for the time between two edits. What it leaves out it names; `npm test` is the whole.
 *
 * 1. Types of the whole project, from where the last check left off.
 * 2. ESLint and Prettier on the changed files.
 * 3. Unit tests that mirror a changed file, then those that reach it over few imports, until the time is used up.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { chooseTests, type Choice } from "./structure/nearTests";
import { findCircles, listSources, readImports } from "./structure/imports";
import { readSeconds, recordSeconds } from "./structure/testSeconds.mjs";

const root = process.cwd();
const folder = "build/check";

/** Seconds of tests, as they took the last time, that a check may run; the cores share them. */
const SECONDS_OF_TESTS = 8 * availableParallelism();

function git(...args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr.trim()}`);
  return stdout.split("\0").filter((path) => path !== "");
}

/** Paths that differ from the commit, new ones too and removed ones not. */
const listChanged = (since: string): string[] =>
  [
    ...new Set([
      ...git("diff", "--name-only", "--diff-filter=d", "-z", since, "--"),
      ...git("ls-files", "--others", "--exclude-standard", "-z"),
    ]),
  ].sort();

interface Step {
  readonly title: string;
  readonly program: string;
  readonly args: readonly string[];
}

interface Done {
  readonly title: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Runs a program of a package; what it printed is shown once it has ended. */
function run({ title, program, args }: Step): Promise<Done> {
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, "node_modules", program), ...args], { cwd: root });
    let printed = "";
    const note = (text: Buffer): void => void (printed += text.toString());
    child.stdout.on("data", note);
    child.stderr.on("data", note);
    child.on("close", (status) => {
      const seconds = (Date.now() - startedAt) / 1000;
      console.log(`\n=== ${title} (${seconds.toFixed(1)} s) ===\n${printed.trim() || "nothing to say"}`);
      resolve({ title, passed: status === 0, seconds });
    });
  });
}

/**
 * The types of a configuration. TypeScript 7 is the same checker compiled to a program of its own, several times faster;
 * what reads its syntax trees (ESLint, `npm run structure`) still needs version 5.
 */
const typesOf = (config: string): Step => ({
  title: `Types (${config})`,
  program: "typescript-native/bin/tsc",
  args: ["-p", config, "--incremental", "--tsBuildInfoFile", `${folder}/${config}.tsbuildinfo`],
});

const LINTED = /\.(?:tsx?|mjs|js)$/;

function lintOf(changed: readonly string[]): Step[] {
  const files = changed.filter((path) => LINTED.test(path));
  const cache = ["--cache", "--cache-strategy", "content", "--cache-location", `${folder}/eslint/`];
  const args = ["--max-warnings", "0", "--no-warn-ignored", ...cache, ...files];
  return files.length === 0 ? [] : [{ title: "Lint", program: "eslint/bin/eslint.js", args }];
}

const formatOf = (changed: readonly string[]): Step => ({
  title: "Format",
  program: "prettier/bin/prettier.cjs",
  args: ["--check", "--ignore-unknown", ...changed],
});

const REPORT = `${folder}/tests.json`;

function testsOf({ chosen }: Choice): Step[] {
  if (chosen.length === 0) return [];
  const options = ["--silent", "--json", "--outputFile", REPORT, "--maxWorkers=100%"];
  const args = ["--runTestsByPath", ...chosen, ...options, "--selectProjects", "unit"];
  return [{ title: `Tests (${chosen.length} files)`, program: "jest/bin/jest.js", args }];
}

/** What the check does not look at, in words. */
function describeLeftOut({ left, reach }: Choice): string {
  const more = left.length > 8 ? ` and ${left.length - 8} more` : "";
  const farther = `${reach} farther unit test files, and those with LibreOffice or a browser`;
  const near = left.length === 0 ? "" : `${left.slice(0, 8).join(", ")}${more} (too slow for a check); `;
  return `Left to npm test: ${near}${farther}.`;
}

/** jest prints its report as JSON besides; only what failed is of interest here. */
function noteSeconds(): void {
  if (existsSync(join(root, REPORT)))
    recordSeconds(root, JSON.parse(readFileSync(join(root, REPORT), "utf8")));
}

async function main(since = "HEAD"): Promise<number> {
  const changed = listChanged(since);
  if (changed.length === 0) {
    console.log(`Nothing has changed since ${since}; npm run check -- COMMIT compares with another commit.`);
    return 0;
  }
  mkdirSync(join(root, folder), { recursive: true });
  const graph = readImports(root, listSources(root, ["src", "packages", "test", "scripts", "bench"]));
  const choice = chooseTests(graph, changed, { seconds: readSeconds(root), budget: SECONDS_OF_TESTS });
  const steps = [
    typesOf("tsconfig.core.json"),
    typesOf("tsconfig.json"),
    ...lintOf(changed),
    formatOf(changed),
    ...testsOf(choice),
  ];
  const circles = findCircles(graph);
  circles.forEach((circle) =>
    console.log(`These files import one another in a circle: ${circle.join(", ")}`),
  );
  const done = await Promise.all(steps.map(run));
  noteSeconds();
  console.log(`\n${changed.length} files differ from ${since}. ${describeLeftOut(choice)}`);
  done.forEach(({ title, passed, seconds }) =>
    console.log(`${passed ? "passed" : "FAILED"}  ${title}  ${seconds.toFixed(1)} s`),
  );
  return circles.length === 0 && done.every(({ passed }) => passed) ? 0 : 1;
}

void main(process.argv[2]).then((status) => (process.exitCode = status));
