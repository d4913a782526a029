import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogueOf } from "../../scripts/samples/files";
import { isAsked, type SampleFigure, type SampleFigures } from "../../scripts/samples/figures";
import { seededRandom } from "../../scripts/samples/random";
import { tableFile } from "../../scripts/samples/tables/table";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import type { Catalogue, Indicator } from "../../src/model/indicator";
import type { ReportingUnit, UnitSet } from "../../src/model/reportingUnit";
import { loadUnitSet } from "../../src/units/unitSets";
import { runProgram } from "../cli/program";
import { judgeAll } from "./judge";

const scratch = mkdtempSync(join(tmpdir(), "provinces-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function figureOf(indicator: Indicator, random: () => number): SampleFigure {
  if (indicator.kind === "count") return { kind: "count", value: Math.floor(random() * 2) };
  if (indicator.kind !== "rate") return { kind: "attained", value: Math.floor(random() * 2) };
  const denominator = 1 + Math.floor(random() * 5000);
  return { kind: "rate", numerator: Math.floor(random() * (denominator + 1)), denominator };
}

/** Made-up figures of every unit of a set for every row that it is asked. */
function figuresOf({ indicators }: Catalogue, units: readonly ReportingUnit[]): SampleFigures {
  return Object.fromEntries(
    units.map((unit) => {
      const random = seededRandom(`made up ${unit.code}`);
      const asked = indicators.filter((indicator) => isAsked(indicator, unit));
      return [
        unit.code,
        Object.fromEntries(asked.map((indicator) => [indicator.code, figureOf(indicator, random)])),
      ];
    }),
  );
}

function cellsOf(figure: SampleFigure): readonly (number | string | null)[] {
  if (figure.kind === "rate") return [figure.numerator, figure.denominator, null];
  if (figure.kind === "silent") return [null, null, figure.sign];
  if (figure.kind === "count") return [null, null, figure.value];
  return [null, null, figure.value === 1 ? "Đạt" : "Không đạt"];
}

/** Reports of every unit of a set, ten sheets to a workbook. */
async function writeReports(folder: string, catalogue: Catalogue, units: readonly ReportingUnit[]): Promise<SampleFigures> {
  const figures = figuresOf(catalogue, units);
  mkdirSync(folder, { recursive: true });
  for (let first = 0; first < units.length; first += 10) {
    const sketches = units.slice(first, first + 10).map((unit, index) => ({
      sheet: `Biểu ${first + index + 1}`,
      above: [`KẾT QUẢ NĂM HỌC ${catalogue.plan.targetYear}`, `Đơn vị báo cáo: ${unit.name}`],
      headings: ["TT", "Chỉ tiêu", "Đơn vị tính", "Tử số", "Mẫu số", "Kết quả"],
      widths: [6, 50, 10, 10, 10, 10],
      rows: catalogue.indicators
        .filter(({ code }) => figures[unit.code]?.[code] !== undefined)
        .map(({ tt, nameVi, unit: measure, code }) => [tt, nameVi, measure, ...cellsOf(figures[unit.code]![code]!)]),
    }));
    const { path, bytes } = await tableFile(`bao-cao-${first}.xlsx`, "Sở", sketches);
    writeFileSync(join(folder, path), bytes);
  }
  return figures;
}

interface Output {
  readonly units: readonly { readonly code: string }[];
  readonly indicators: readonly (Record<string, unknown> & {
    readonly code: string;
    readonly status: string;
    readonly byUnit: readonly Record<string, unknown>[];
  })[];
  readonly findings: readonly { readonly severity: string; readonly code: string; readonly indicator?: string }[];
}

const setOf = async (id: string): Promise<UnitSet> => (await loadUnitSet(id))!;

test.each(["province:46", "province:04", "province:68"])(
  "%s: made-up reports of every commune are right to the last digit, under the official codes",
  async (id) => {
    const catalogue = catalogueOf("2025-2026");
    const { units } = await setOf(id);
    const folder = join(scratch, id.replace(":", "-"));
    const figures = await writeReports(folder, catalogue, units);
    const given = ["--units", id, "--catalogue", "samples/catalogue-2025-2026.json", "--json", "-"];
    const { status, stdout } = runProgram("consolidate", [folder, ...given]);
    expect(status).toBe(0);
    const { indicators, units: told } = JSON.parse(stdout) as Output;
    expect(told.map(({ code }) => code)).toEqual(units.map(({ code }) => code));
    expect(told.every(({ code }) => code === "SO_GDDT" || /^\d{5}$/.test(code))).toBe(true);
    const expected = judgeAll(catalogue, units, figures);
    const facts = (row: Record<string, unknown>) => {
      const { numerator, denominator, actual, exact, reported, expected: asked, status: verdict, byUnit } = row;
      const parts = (byUnit as readonly Record<string, unknown>[]).map((part) => ({
        ...{ unit: part["unit"], numerator: part["numerator"], denominator: part["denominator"] },
      }));
      // 106 and more of other provinces' communes is no target; the figures stand all the same.
      return { code: row["code"], numerator, denominator, actual, exact, reported, asked, parts, verdict };
    };
    const impossible = new Set(
      indicators.filter(({ status: verdict }) => verdict === "undetermined").map(({ code }) => code),
    );
    const compared = (rows: readonly Record<string, unknown>[]) =>
      rows.map(facts).map((row) => (impossible.has(row.code as string) ? { ...row, verdict: "" } : row));
    expect(compared(indicators)).toEqual(compared(expected));
    expect([...impossible].every((code) => ["PCGD_TH_3", "PCGD_THCS_1_XA", "PCGD_THCS_2_XA"].includes(code))).toBe(true);
  },
);

describe("a plan of districts over communes", () => {
  const folder = join(scratch, "communes-2024-2025");
  const out = join(scratch, "ket-qua.xlsx");
  beforeAll(async () => {
    await writeReports(folder, laiChau20242025, (await setOf("province:12")).units);
  });
  const run = (...flags: readonly string[]) => {
    const { status, stdout } = runProgram("consolidate", [
      ...[folder, "--units", "province:12", "--json", "-", "--out", out],
      ...flags,
    ]);
    return { status, ...(JSON.parse(stdout) as Output) };
  };

  test("is an error until it is confirmed: status 1, JSON written, the workbook not", () => {
    const { status, findings, indicators } = run();
    expect([status, existsSync(out)]).toEqual([1, false]);
    expect(findings).toContainEqual(expect.objectContaining({ severity: "error", code: "PLAN_OUTSIDE_UNITS" }));
    expect(indicators.filter(({ status: verdict }) => !["undetermined", "missing"].includes(verdict))).toEqual([]);
  });

  test("confirmed, rows that count units stay open, and rows of districts have no figures", () => {
    const { status, findings, indicators } = run("--confirm", "units");
    expect([status, existsSync(out)]).toEqual([0, true]);
    const verdictOf = (code: string) => indicators.find((row) => row.code === code)!.status;
    expect(["PCGD_TH_3", "PCGD_THCS_3"].map(verdictOf)).toEqual(["undetermined", "undetermined"]);
    expect(["PCGD_THCS_1", "PCGD_THCS_2", "XMC_2"].map(verdictOf)).toEqual(["missing", "missing", "missing"]);
    const rowsWith = (code: string) => findings.filter((one) => one.code === code).map(({ indicator }) => indicator);
    expect(rowsWith("LEVEL_NOT_IN_SET").sort()).toEqual(["PCGD_THCS_1", "PCGD_THCS_2", "XMC_2"]);
    expect(rowsWith("TARGET_IMPOSSIBLE")).toContain("PCGD_TH_3");
  });

  test.each([
    ["units", "province:99"],
    ["units", "no-such-set"],
    ["catalogue", "no-such-catalogue.json"],
  ])("an unknown --%s %s is a wrong use, and nothing takes its place", (flag, value) => {
    expect(runProgram("consolidate", [folder, `--${flag}`, value, "--json", "-"])).toMatchObject({ status: 2, stdout: "" });
  });
});
