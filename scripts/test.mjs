/**
 * `npm test`: every check of the project in turn, none hidden by another's failure. The last line holds the totals.
 *
 * What keeps one core alone stands beside another such step; what they print is shown as each ends.
 *
 * `npm test -- lint unit` runs only the steps named. A step whose program is not installed is skipped with its
 * reason; with CI=true it fails instead, since there everything is to be checked.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { recordSeconds } from "./structure/testSeconds.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inCi = process.env.CI === "true" || process.env.CI === "1";

const passed = { passed: 1, failed: 0, skipped: 0 };
const failed = { passed: 0, failed: 1, skipped: 0 };
const skipped = { passed: 0, failed: 0, skipped: 1 };

/** Runs a program of a package on this node, so that no shell is needed; true if it ended well. */
function succeeds(program, args, { print, env = {} }) {
  const child = spawn(process.execPath, [join(root, "node_modules", program), ...args], {
    cwd: root,
    stdio: print ? ["ignore", "pipe", "pipe"] : "inherit",
    env: { ...process.env, ...env },
  });
  child.stdout?.on("data", print);
  child.stderr?.on("data", print);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve(status === 0));
  });
}

/** Runs every command even where an earlier one fails. */
const check = (commands, env) => async (print) => {
  let isGood = true;
  for (const [program, ...args] of commands)
    isGood = (await succeeds(program, args, { print, env })) && isGood;
  return isGood ? passed : failed;
};

/** A file that could not be loaded has no failed test of its own, and counts as one. */
function totalsOf(report, endedWell) {
  const broken = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: broken > 0 || endedWell ? broken : 1,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const jest =
  (project, ...options) =>
  async (print) => {
    const outputFile = join(scratch, `${project}.json`);
    const args = [
      "--selectProjects",
      project,
      "--ci",
      "--passWithNoTests",
      "--json",
      "--outputFile",
      outputFile,
    ];
    const endedWell = await succeeds("jest/bin/jest.js", [...args, ...options], { print });
    if (!existsSync(outputFile)) return failed;
    const report = JSON.parse(readFileSync(outputFile, "utf8"));
    recordSeconds(root, report);
    if (report.numTotalTestSuites === 0) console.log(`There are no ${project} tests yet.`);
    return totalsOf(report, endedWell);
  };

const isOnPath = (program) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));

const hasOpenpyxl = (python) => spawnSync(python, ["-c", "import openpyxl"]).status === 0;

/** What a step needs that is not installed. */
const missing = {
  libreoffice: () => [
    ...(isOnPath("soffice") ? [] : ["soffice (LibreOffice Calc)"]),
    ...(isOnPath("ssconvert") ? [] : ["ssconvert (Gnumeric)"]),
    ...(["/usr/bin/python3", "python3"].some(hasOpenpyxl) ? [] : ["python3 with openpyxl"]),
  ],
  browser: () =>
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].some(isOnPath)
      ? []
      : ["chromium"],
};

const withPrograms = (listMissing, run) => (print) => {
  const absent = listMissing();
  if (absent.length === 0) return run(print);
  (print ?? process.stdout.write.bind(process.stdout))(
    `${inCi ? "Failed" : "Skipped"}: not installed: ${absent.join(", ")}.\n`,
  );
  return inCi ? failed : skipped;
};

/** A test in a file whose name no project knows would silently never run. Shared test code exports something. */
function findUnrecognisedTests() {
  return readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .filter((name) => {
      const text = readFileSync(join(root, "test", name), "utf8");
      return /^\s*(describe|it|test)\b.*\(/m.test(text) && !/^export\b/m.test(text);
    });
}

function checkTestNames() {
  const names = existsSync(join(root, "test")) ? findUnrecognisedTests() : [];
  names.forEach((name) =>
    console.log(
      `test/${name}: its tests never run; name it *.test.ts, *.office.test.ts or *.browser.test.ts`,
    ),
  );
  return names.length === 0 ? passed : failed;
}

/** The add-in's address is known at release only; a test build takes one that leads nowhere. */
const buildUrl = { EDU_INDICATORS_URL: process.env.EDU_INDICATORS_URL || "https://example.invalid/" };

const steps = {
  names: ["Names of test files", checkTestNames],
  lint: ["Lint", check([["eslint/bin/eslint.js", "--max-warnings", "0", "."]])],
  format: ["Format", check([["prettier/bin/prettier.cjs", "--check", "."]])],
  typecheck: [
    "Types",
    check([
      ["typescript-native/bin/tsc", "-p", "tsconfig.core.json"],
      ["typescript-native/bin/tsc", "-p", "tsconfig.json"],
    ]),
  ],
  unit: ["Unit tests", jest("unit", "--maxWorkers=100%")],
  libreoffice: ["LibreOffice tests", withPrograms(missing.libreoffice, jest("libreoffice", "--runInBand"))],
  build: ["Production build", check([["webpack/bin/webpack.js", "--mode", "production"]], buildUrl)],
  dist: ["Tests of the build", jest("dist")],
  browser: ["Browser tests", withPrograms(missing.browser, jest("browser", "--maxWorkers=2"))],
};

/** One stage after the other; in each, the lanes beside each other, each keeping one core busy. */
const stages = [
  [
    ["names", "lint"],
    ["format", "typecheck"],
  ],
  [["unit"]],
  [["libreoffice"], ["build"]],
  [["dist"]],
  [["browser"]],
];

/** What a step prints beside another is kept until it ends. */
async function runStep(name, isAlone) {
  const [title, run] = steps[name];
  const heading = `\n=== ${title} ===`;
  if (isAlone) console.log(heading);
  const printed = [];
  const startedAt = Date.now();
  const result = await run(isAlone ? null : (text) => printed.push(text));
  if (!isAlone) process.stdout.write(`${heading}\n${printed.join("")}`);
  return { title, ...result, seconds: ((Date.now() - startedAt) / 1000).toFixed(1) };
}

async function runStage(lanes) {
  const runLane = async (names) => {
    const results = [];
    for (const name of names) results.push(await runStep(name, lanes.length === 1));
    return results;
  };
  return (await Promise.all(lanes.map(runLane))).flat();
}

const describe = (result) => `${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`;

const sum = (results, field) => results.reduce((total, result) => total + result[field], 0);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  console.error(`unknown step: ${unknown.join(", ")}; the steps are ${Object.keys(steps).join(", ")}`);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), "edu-indicators-test-"));
const results = [];
for (const lanes of stages) {
  const wanted = lanes.map((names) => names.filter((name) => asked.length === 0 || asked.includes(name)));
  results.push(...(await runStage(wanted.filter((names) => names.length > 0))));
}
rmSync(scratch, { recursive: true });

console.log("\n=== Results ===");
results.forEach((result) => console.log(`${result.title}: ${describe(result)} (${result.seconds} s)`));
const totals = {
  passed: sum(results, "passed"),
  failed: sum(results, "failed"),
  skipped: sum(results, "skipped"),
};
process.exitCode = totals.failed > 0 ? 1 : 0;
console.log(describe(totals));
