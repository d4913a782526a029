import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeScratch, runProgram, STACK } from "./program";

jest.setTimeout(600_000);

const scratch = makeScratch();
const path = (name: string): string => join(scratch, name);
const out = path("out.xlsx");

interface Row {
  readonly code: string;
  readonly levels?: readonly string[];
  readonly [field: string]: unknown;
}
interface Catalogue {
  readonly plan: Readonly<Record<string, unknown>>;
  readonly indicators: readonly Row[];
}

const ofCommunes = JSON.parse(readFileSync("samples/catalogue-2025-2026.json", "utf8")) as Catalogue;

function writeCatalogue(name: string, code: string, changes: Readonly<Record<string, unknown>>): string {
  const indicators = ofCommunes.indicators.map((row) => (row.code === code ? { ...row, ...changes } : row));
  writeFileSync(path(name), JSON.stringify({ ...ofCommunes, indicators }));
  return path(name);
}

const communes = ["samples/lai-chau-2025-2026", "--units", "province:12"];
const own = [...communes, "--catalogue", "samples/catalogue-2025-2026.json"];

/** What goes wrong together, with the exit status, whether the workbook is written, and the finding with its severity. */
interface Combination {
  readonly name: string;
  readonly args: () => readonly string[];
  readonly status: number;
  readonly isWritten: boolean;
  readonly finding: readonly [code: string, severity: string];
}

const combinations: readonly Combination[] = [
  {
    name: "a plan of before the communes",
    args: () => communes,
    status: 1,
    isWritten: false,
    finding: ["PLAN_OUTSIDE_UNITS", "error"],
  },
  {
    name: "the same, confirmed",
    args: () => [...communes, "--confirm", "units"],
    // The reports themselves are of another year, so that no unit is usable.
    status: 1,
    isWritten: false,
    finding: ["WRONG_SCHOOL_YEAR", "error"],
  },
  {
    name: "a plan of after the districts",
    args: () => ["samples/lai-chau-2024-2025", "--catalogue", "samples/catalogue-2025-2026.json"],
    status: 1,
    isWritten: false,
    finding: ["PLAN_OUTSIDE_UNITS", "error"],
  },
  {
    name: "a row that no unit of the set can report",
    args: () => [
      ...communes,
      "--catalogue",
      writeCatalogue("level.json", "NHA_TRE", { levels: ["district"] }),
    ],
    status: 0,
    isWritten: true,
    finding: ["LEVEL_NOT_IN_SET", "warning"],
  },
  {
    name: "more communes than there are",
    args: () => [
      ...communes,
      "--catalogue",
      writeCatalogue("106.json", "PCGD_TH_3", { target: 106, targetText: "106" }),
    ],
    status: 0,
    isWritten: true,
    finding: ["TARGET_IMPOSSIBLE", "error"],
  },
  {
    name: "more communes than there are, strictly",
    args: () => [...communes, "--catalogue", path("106.json"), "--strict"],
    status: 1,
    isWritten: true,
    finding: ["TARGET_IMPOSSIBLE", "error"],
  },
  {
    name: "more than the whole",
    args: () => [
      ...communes,
      "--catalogue",
      writeCatalogue("101.json", "BIET_CHU_1", { target: 101, targetText: "101" }),
    ],
    status: 0,
    isWritten: true,
    finding: ["TARGET_IMPOSSIBLE", "error"],
  },
  {
    name: "last year's count of communes that are no more",
    args: () => own,
    status: 0,
    isWritten: true,
    finding: ["BASE_CHANGED", "warning"],
  },
];

test.each(combinations)("$name: exit status $status", ({ args, status, isWritten, finding }) => {
  rmSync(out, { force: true });
  const run = runProgram("consolidate", [...args(), "--json", "-", "--out", out]);
  expect(run.stderr).not.toMatch(STACK);
  const { findings } = JSON.parse(run.stdout) as { findings: { code: string; severity: string }[] };
  expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toContain(finding.join(" "));
  expect([run.status, existsSync(out)]).toEqual([status, isWritten]);
});

describe("nothing takes the place of what is unknown", () => {
  test.each([
    ["a set", () => ["samples/lai-chau-2024-2025", "--units", "province:99"]],
    ["a catalogue", () => ["samples/lai-chau-2024-2025", "--catalogue", path("none.json")]],
    ["last year's workbook", () => ["samples/lai-chau-2024-2025", "--previous", path("none.xlsx")]],
    ["an earlier year's workbook", () => ["samples/lai-chau-2024-2025", "--history", path("none.xlsx")]],
    ["what may be confirmed", () => ["samples/lai-chau-2024-2025", "--confirm", "everything"]],
  ])("%s: exit status 2, nothing on standard output", (_, args) => {
    expect(runProgram("consolidate", [...args(), "--json", "-"])).toMatchObject({ status: 2, stdout: "" });
  });

  test("a year that the plan sets no targets for: exit status 2, nothing on standard output", () => {
    const args = ["samples/ke-hoach-2025-2026.xlsx", "--year", "2040-2041", "--json", "-"];
    const run = runProgram("plan", args);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("không có chỉ tiêu năm 2040-2041; có: 2025-2026");
  });
});

test("the Department alone in both sets makes no common base", () => {
  const lastYear = runProgram("consolidate", ["samples/lai-chau-2024-2025", "--out", path("2024.xlsx")]);
  expect(lastYear.status).toBe(0);
  const run = runProgram("consolidate", [...own, "--previous", path("2024.xlsx"), "--json", "-"]);
  expect(run.status).toBe(0);
  const { findings } = JSON.parse(run.stdout) as { findings: { code: string; indicator?: string }[] };
  const changed = findings.filter(({ code }) => code === "BASE_CHANGED");
  expect(changed.filter(({ indicator }) => indicator === undefined)).toHaveLength(1);
});
