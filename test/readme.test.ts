import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { words } from "../src/cli/words.data";

const readme = readFileSync("README.md", "utf8");

/** Lines of what the README says the demo prints, without those that stand for lines left out. */
const shown = (/## What the demo prints[\s\S]*?```\n([\s\S]*?)```/.exec(readme)?.[1] ?? "")
  .split("\n")
  .filter((line) => line.trim() !== "" && line.trim() !== "…");

test("every picture and page that the README names is there", () => {
  const named = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(12);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test("every option of consolidate has its row in the README", () => {
  const flags = [...words.usage.en.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, flag]) => flag!);
  expect(flags.length).toBeGreaterThan(15);
  expect(flags.filter((flag) => !readme.includes(`\n| \`${flag}`))).toEqual([]);
});

test("the demo prints every line that the README shows of it, in that order", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", "scripts/demo.ts"], {
    encoding: "utf8",
  });
  expect(status).toBe(0);
  const printed = [...stdout.split("\n"), ...stderr.split("\n")];
  let from = 0;
  const missing = shown.filter((line) => {
    const at = printed.indexOf(line, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
  expect(missing).toEqual([]);
  expect(shown.length).toBeGreaterThan(20);
});
