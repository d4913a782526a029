import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/model/finding";
import { hostileFiles } from "../../scripts/hostile/files";
import { runLimited } from "../../scripts/hostile/runLimited";
import { makeScratch, runProgram, STACK } from "./program";

/** Above, a program is ended and the test fails; what it takes is measured in the bench. */
const LIMITS = { seconds: 60, bytes: 1.5 * 2 ** 30 };

jest.setTimeout(120_000);

const scratch = makeScratch();
const folder = join(scratch, "files");
mkdirSync(folder);

/** A whole report beside each hostile file. */
const GOOD = "test/cases/number-plain/bao-cao.xlsx";

interface Result {
  readonly findings: readonly Finding[];
}

async function consolidate(...inputs: readonly string[]) {
  const args = ["scripts/run.mjs", "src/cli/consolidate.ts", ...inputs, "--json", "-"];
  const run = await runLimited(args, LIMITS);
  expect(run.killed).toBeNull();
  expect(run.stderr).not.toMatch(STACK);
  const { findings } = JSON.parse(run.stdout) as Result;
  return { ...run, findings };
}

it.each(hostileFiles.map(({ name, bytes, finding }) => [name, bytes, finding] as const))(
  "%s is read or told of within its bounds",
  async (name, bytes, expected) => {
    const path = join(folder, name);
    writeFileSync(path, bytes());
    const { findings, status, stderr } = await consolidate(path, GOOD);
    const own = findings.filter(({ at }) => at?.file === path);
    if (expected === "any") expect(own.some(({ severity }) => severity === "error")).toBe(true);
    else if (expected !== null) expect(own.map(({ code }) => code)).toContain(expected);
    else expect(own.map(({ code }) => code)).not.toContain("UNREADABLE_FILE");
    expect(status).toBe(0);
    expect(stderr.length).toBeLessThan(200_000);
    expect(Math.max(...findings.map(({ message }) => message.vi.length))).toBeLessThan(2_000);
  },
);

/** Kinds of files that keep whoever opens or reads them waiting; none of them holds a report. */
// /dev and /proc are Linux's alone: elsewhere there is nothing of the kind to be read.
(process.platform === "linux" ? describe : describe.skip)("what is no file", () => {
  const waiting = join(scratch, "waiting");
  mkdirSync(waiting);
  execFileSync("mkfifo", [join(waiting, "pipe.xlsx")]);
  symlinkSync("/dev/zero", join(waiting, "device.xlsx"));
  symlinkSync("/proc/kmsg", join(waiting, "messages.xlsx"));

  it("is passed over or told of in a folder, and the run goes on", async () => {
    const { findings, status } = await consolidate(waiting, GOOD);
    expect(status).toBe(0);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "UNREADABLE_FILE",
        at: expect.objectContaining({ file: join(waiting, "messages.xlsx") }) as object,
      }),
    );
  });

  it.each(["--catalogue", "--units", "--adjustments", "--previous"])("is refused as %s", (flag) => {
    for (const name of ["pipe.xlsx", "device.xlsx", "messages.xlsx"]) {
      const { status, stderr } = runProgram("consolidate", [GOOD, flag, join(waiting, name)]);
      expect(status).toBe(2);
      expect(stderr).not.toMatch(STACK);
    }
  });
});

describe("a source that is no JSON", () => {
  const write = (name: string, content: string): string => {
    const path = join(scratch, name);
    writeFileSync(path, content);
    return path;
  };

  it("is told so by its first bytes", () => {
    const { status, stderr } = runProgram("consolidate", [
      GOOD,
      "--catalogue",
      write("a.json", "x".repeat(20_000_000)),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain("không phải là JSON");
  });

  it("is refused above 5 MB", () => {
    const { status, stderr } = runProgram("consolidate", [
      GOOD,
      "--units",
      write("b.json", `[${" ".repeat(6_000_000)}]`),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain("5 MB");
  });
});
