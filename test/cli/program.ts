import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** What a run of a program gave. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const commandOf = (program: string, args: readonly string[]): string[] => [
  join(root, "scripts/run.mjs"),
  `src/cli/${program}.ts`,
  ...args,
];

/** Runs a program of the command line as a person does, from the project's folder; standard output may be an open file. */
export function runProgram(
  program: "compare" | "consolidate" | "plan" | "template" | "verify",
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  stdoutTo: "pipe" | number = "pipe",
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, commandOf(program, args), {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...env },
    stdio: ["pipe", stdoutTo, "pipe"],
  });
  return { status, stdout, stderr };
}

/** Starts a program whose streams the test holds in its own hands. */
export function startProgram(
  program: "compare" | "consolidate" | "plan" | "template" | "verify",
  args: readonly string[],
): ChildProcess {
  return spawn(process.execPath, commandOf(program, args), { cwd: root });
}

/** A folder that is gone after the tests of the file. */
export function makeScratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "edu-indicators-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Lines of a stack trace, which no output may hold. */
export const STACK = /^\s+at .+:\d+:\d+\)?$|node:internal/m;
