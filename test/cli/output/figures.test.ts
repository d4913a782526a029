import { DuckDBInstance } from "@duckdb/node-api";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeCsv } from "../../../src/cli/output/figures";
import { makeScratch, runProgram } from "../program";

jest.setTimeout(120_000);

const scratch = makeScratch();
const SAMPLES = "samples/lai-chau-2024-2025";

interface Result {
  readonly indicators: readonly {
    readonly code: string;
    readonly kind: string;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly byUnit: readonly { readonly unit: string; readonly value: number | null }[];
  }[];
}

/** Runs a query of DuckDB and answers its rows. */
async function query(sql: string): Promise<readonly (readonly unknown[])[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(sql);
  const rows = reader.getRowsJson();
  connection.closeSync();
  instance.closeSync();
  return rows as readonly (readonly unknown[])[];
}

/** The query of docs/scale.md. */
const POOLING = /```sql\n([\s\S]*?)```/.exec(readFileSync("docs/scale.md", "utf8"))![1]!;

describe.each(["figures.parquet", "figures.csv"])("--figures %s", (name) => {
  const path = join(scratch, name);
  let result: Result;

  beforeAll(() => {
    const { stdout, status } = runProgram("consolidate", [SAMPLES, "--figures", path, "--json", "-"]);
    expect(status).toBe(0);
    result = JSON.parse(stdout) as Result;
  });

  it("holds every figure of every expected unit", async () => {
    const [[count, reported] = []] = await query(
      `SELECT count(*)::INT, count(*) FILTER (status = 'reported')::INT FROM '${path}'`,
    );
    const figures = result.indicators.flatMap(({ byUnit }) => byUnit);
    expect(count).toBe(figures.length);
    expect(reported).toBe(figures.filter(({ value }) => value !== null).length);
  });

  it("gives by DuckDB the sums that the consolidation gives", async () => {
    const rows = await query(POOLING.replaceAll("figures.parquet", path));
    const pooled = new Map(
      rows.map(([, indicator, numerator, denominator]) => [indicator, [numerator, denominator]]),
    );
    const expected = result.indicators.filter(({ numerator }) => numerator !== null);
    expect(expected.length).toBeGreaterThan(20);
    for (const { code, numerator, denominator } of expected)
      expect([code, pooled.get(code)?.map((sum) => (sum === null ? null : Number(sum)))]).toEqual([
        code,
        [numerator, denominator],
      ]);
  });
});

it("a CSV quotes what would break its lines", () => {
  const row = {
    ...{ year: "2024-2025", unit: "A,B", indicator: 'x"y', numerator: 1, denominator: null, value: 0.5 },
    ...{ status: "reported", source: "a\nb#S!C1" },
  };
  expect(writeCsv([row])).toBe(
    'year,unit,indicator,numerator,denominator,value,status,source\r\n2024-2025,"A,B","x""y",1,,0.5,reported,"a\nb#S!C1"\r\n',
  );
});

it("another ending is refused", () => {
  const { status, stderr } = runProgram("consolidate", [SAMPLES, "--figures", join(scratch, "a.txt")]);
  expect(status).toBe(2);
  expect(stderr).toContain(".parquet");
});
