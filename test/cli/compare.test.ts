import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { makeScratch, runProgram, STACK } from "./program";
import { makeReport } from "./reports";

const scratch = makeScratch();
const path = (name: string): string => join(scratch, name);
const codeOf = (kind: string): string =>
  laiChau20242025.indicators.find(
    (one) =>
      one.kind === kind && one.reportedBy === "unit" && one.levels === undefined && one.countOf === undefined,
  )!.code;

test("what a newer report changes is told in figures and words of an office", async () => {
  const [rate, attained] = [codeOf("rate"), "PCGD_THCS_2"];
  writeFileSync(
    path("cu.xlsx"),
    await makeReport("SIN_HO", {
      cells: [
        [rate, "numerator", 1150],
        [rate, "denominator", 1250],
      ],
    }),
  );
  writeFileSync(
    path("moi.xlsx"),
    await makeReport("SIN_HO", {
      cells: [
        [rate, "numerator", null],
        [attained, "result", "Không đạt"],
      ],
    }),
  );
  const { status, stdout, stderr } = runProgram("compare", [
    path("cu.xlsx"),
    "--replace",
    `${path("cu.xlsx")}=${path("moi.xlsx")}`,
  ]);
  expect([status, STACK.test(stderr)]).toEqual([0, false]);
  expect(stdout).toContain(": 1.150/1.250 → (không có số liệu)");
  expect(stdout).toContain(": Đạt → Không đạt");
});
