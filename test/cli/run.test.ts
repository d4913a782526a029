import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeScratch, STACK } from "./program";

const root = join(__dirname, "../..");
const copy = makeScratch();

/** A copy of what runs a program, with a program of one line. */
beforeAll(() => {
  mkdirSync(join(copy, "scripts"));
  for (const script of ["run.mjs", "bundle.mjs"])
    cpSync(join(root, "scripts", script), join(copy, "scripts", script));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  writeFileSync(join(copy, "hello.ts"), 'console.log("xin chào");');
});

const run = () =>
  spawnSync(process.execPath, ["scripts/run.mjs", "hello.ts"], { cwd: copy, encoding: "utf8" });

describe("running a program", () => {
  it("without a place for its bundle ends with status 1 and one line that names it", () => {
    writeFileSync(join(copy, "build"), "no folder");
    const { status, stdout, stderr } = run();
    expect(stderr).toMatch(/^cannot make \S+hello\.cjs: E[A-Z]+: [^\n]*\n$/);
    expect(stderr).not.toMatch(STACK);
    expect([status, stdout]).toEqual([1, ""]);
  });
});
