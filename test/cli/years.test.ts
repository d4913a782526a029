import { join } from "node:path";
import { makeScratch, runProgram, STACK } from "./program";

const scratch = makeScratch();
const path = (name: string): string => join(scratch, name);
const SAMPLES = "samples/lai-chau-2024-2025";

interface Json {
  readonly history?: readonly { code: string; years: readonly { year: string; value: number | null }[] }[];
  readonly rounds?: readonly { round: string; rows: readonly object[] }[];
  readonly changes?: readonly object[];
  readonly indicators: readonly { code: string; baseline: number | null; actual: number | null }[];
}

test("earlier years stand beside the year in force, and a frozen round goes on in the next workbook", () => {
  const earlier = ["samples/lai-chau-2023-2024", "--catalogue", "samples/catalogue-2023-2024.json"];
  expect(runProgram("consolidate", [...earlier, "--out", path("2023.xlsx")]).status).toBe(0);
  const first = runProgram("consolidate", [
    ...[SAMPLES, "--history", path("2023.xlsx"), "--freeze", "--out", path("2024.xlsx"), "--json", "-"],
  ]);
  expect([first.status, STACK.test(first.stderr)]).toEqual([0, false]);
  const told = JSON.parse(first.stdout) as Json;
  const [row] = told.indicators;
  const { years } = told.history!.find(({ code }) => code === row!.code)!;
  expect(years.map(({ year }) => year)).toEqual(["2022-2023", "2023-2024", "2024-2025"]);
  expect(years.slice(1).map(({ value }) => value)).toEqual([row!.baseline, row!.actual]);
  expect(told.rounds).toMatchObject([{ round: "official" }]);

  const again = runProgram("consolidate", [SAMPLES, "--rounds", path("2024.xlsx"), "--json", "-"]);
  expect(JSON.parse(again.stdout)).toMatchObject({ rounds: told.rounds, changes: [] });
});

test("what has just been frozen is told as frozen, not as unchanged since", () => {
  const frozen = runProgram("consolidate", [SAMPLES, "--freeze", "--out", path("frozen.xlsx")]);
  expect(frozen.stdout).toMatch(/Đã chốt số liệu của đợt chính thức lúc .*: 26 chỉ tiêu/);
  expect(frozen.stdout).not.toContain("So với đợt");
  const later = runProgram("consolidate", [SAMPLES, "--rounds", path("frozen.xlsx")]);
  expect(later.stdout).toContain("So với đợt chính thức");
});

test.each([
  ["--history", ["--history", "samples/catalogue-2023-2024.json"], /catalogue-2023-2024\.json/],
  ["--rounds", ["--rounds", `${SAMPLES}/TamDuong-chi-tieu-giao-duc-2024-2025.xlsx`], /Các đợt báo cáo/],
])("refuses a file of %s that holds nothing for it", (_, args, message) => {
  const { status, stdout, stderr } = runProgram("consolidate", [SAMPLES, ...args]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(STACK);
});
