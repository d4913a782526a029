import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "../../src/cli/terminal/wording";
import { choosePlurals } from "../../src/text/plural";

test.each([
  ["{count} {count|file|files}", { count: 1 }, "{count} file"],
  ["{count} {count|file|files}", { count: 0 }, "{count} files"],
  ["{count} {count|file|files}", { count: 21 }, "{count} files"],
  ["{count} {count|row differs|rows differ}, {same} {same|is|are}", { count: 1, same: 2 }, "{count} row differs, {same} are"],
  ["{n} đơn vị", { n: 1 }, "{n} đơn vị"],
])("%s with %j", (text, params, expected) => expect(choosePlurals(text, params)).toBe(expected)); // prettier-ignore

test.each([
  [1, "Left out 1 file that is no workbook of reports: a.txt"],
  [2, "Left out 2 files that are no workbooks of reports: a.txt"],
])("the command line says of %d", (count, expected) =>
  expect(say("skippedFiles", "en", { count, names: "a.txt" })).toBe(expected),
);

test("a form of a word depends on a blank of its own text", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".data.ts"),
  );
  const lines = files.flatMap((name) => readFileSync(join("src", name), "utf8").split("\n"));
  const choosing = lines.filter((line) => /\{\w+\|/.test(line));
  expect(choosing.length).toBeGreaterThan(30);
  for (const line of choosing)
    for (const [, name] of line.matchAll(/\{(\w+)\|/g)) expect(line).toContain(`{${name}}`);
});
