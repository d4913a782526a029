import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import type { WorkBook } from "@e965/xlsx";
import { catalogueFileOf, catalogueOf, figuresOf, folderOf, unitsOf } from "../../scripts/samples/files";
import type { SampleYear } from "../../scripts/samples/totals.data";
import { judgeAll } from "./judge";

const root = join(__dirname, "../..");

interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

interface Contribution {
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly at: Place | null;
  readonly denominatorAt: Place | null;
}

interface Output {
  readonly schoolYear: string;
  readonly unitSet: string;
  readonly units: readonly { code: string; reported: number; expected: number }[];
  readonly missingUnits: readonly string[];
  readonly indicators: readonly (Record<string, unknown> & {
    code: string;
    kind: string;
    byUnit: readonly Contribution[];
  })[];
  readonly findings: readonly { severity: string; code: string; unit?: string; indicator?: string }[];
}

/** What the command line says on standard output. */
function consolidate(year: SampleYear, flags: readonly string[] = []): Output {
  const command = ["scripts/run.mjs", "src/cli/consolidate.ts", `samples/${folderOf(year)}`, "--json", "-"];
  const { stdout, status, stderr } = spawnSync(process.execPath, [...command, ...flags], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`exit status ${status}: ${stderr}`);
  return JSON.parse(stdout) as Output;
}

/** The JSON's rows without the addresses, which have a test of their own. */
const withoutPlaces = ({ indicators }: Output) =>
  indicators.map(({ targetText: _text, targetOperator: _operator, sameBase: _base, ...row }) => ({
    ...row,
    byUnit: row.byUnit.map(({ unit, numerator, denominator, value }) => ({
      ...{ unit, numerator, denominator, value },
    })),
  }));

test("2024-2025 with last year's workbook: silences have the bounds of the independent computation", () => {
  const folder = mkdtempSync(join(tmpdir(), "samples-"));
  try {
    const lastYear = join(folder, "2023-2024.xlsx");
    consolidate("2023-2024", ["--catalogue", `samples/${catalogueFileOf("2023-2024")}`, "--out", lastYear]);
    const output = consolidate("2024-2025", ["--previous", lastYear]);
    expect(withoutPlaces(output)).toEqual(
      judgeAll(catalogueOf("2024-2025"), unitsOf("2024-2025"), figuresOf("2024-2025"), figuresOf("2023-2024")),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const workbooks = new Map<string, WorkBook>();

/** The whole number that a cell shows, whichever way it is written; "Đạt" and "x" are 1, "Không đạt" and "-" are 0. */
function numberAt({ file, sheet, cell }: Place): number {
  const workbook = workbooks.get(file) ?? read(readFileSync(join(root, file)));
  workbooks.set(file, workbook);
  const value: unknown = (workbook.Sheets[sheet]?.[cell] as { v?: unknown } | undefined)?.v;
  if (typeof value === "number") return value;
  const text = String(value).normalize("NFC");
  if (["Đạt", "x"].includes(text)) return 1;
  if (["Không đạt", "-"].includes(text)) return 0;
  return Number(text.replace(/[^0-9]/g, ""));
}

describe.each([
  ["2023-2024", ["--catalogue", `samples/${catalogueFileOf("2023-2024")}`]],
  ["2024-2025", []],
  ["2025-2026", ["--units", "province:12", "--catalogue", `samples/${catalogueFileOf("2025-2026")}`]],
] as const)("samples of %s", (year, flags) => {
  const output = consolidate(year, flags);

  test("every figure equals the independent computation to the last digit", () => {
    expect(withoutPlaces(output)).toEqual(judgeAll(catalogueOf(year), unitsOf(year), figuresOf(year)));
  });

  test("the units and their shares of rows", () => {
    const figures = figuresOf(year);
    expect(output.units.map(({ code, reported, expected }) => ({ code, reported, expected }))).toEqual(
      unitsOf(year).map(({ code }) => {
        const rows = Object.values(figures[code] ?? {});
        return { code, reported: rows.filter(({ kind }) => kind !== "silent").length, expected: rows.length };
      }),
    );
    expect(output.missingUnits).toEqual([]);
  });

  test("every figure stands in the cell that is named", () => {
    const wrong = output.indicators.flatMap(({ code, kind, byUnit }) =>
      byUnit.flatMap(({ unit, numerator, denominator, at, denominatorAt }) => {
        if (numerator === null || at === null) return numerator === null ? [] : [`${unit} ${code}: no cell`];
        // An x counts for the column it stands in, so that x under "Không đạt" is 0.
        const isCross = (kind === "attained" || kind === "share") && numerator === 0 && numberAt(at) === 1;
        const found = [isCross ? 0 : numberAt(at), denominatorAt && numberAt(denominatorAt)];
        // A unit of a share is one unit, which stands in no cell.
        const isWhole = found[1] === (kind === "share" ? null : denominator);
        return found[0] === numerator && isWhole
          ? []
          : [`${unit} ${code}: ${at.file} ${at.cell} says ${found.join("/")}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("no error but for what a unit could not give", () => {
    const silent = Object.entries(figuresOf(year)).flatMap(([unit, rows]) =>
      Object.entries(rows).flatMap(([indicator, { kind }]) => (kind === "silent" ? [`${unit} ${indicator}`] : [])),
    );
    const errors = output.findings.filter(({ severity }) => severity === "error");
    expect(new Set(errors.map(({ code, unit, indicator }) => `${code} ${unit} ${indicator}`))).toEqual(
      new Set(silent.map((place) => `INDICATOR_MISSING ${place}`)),
    );
  });
});
