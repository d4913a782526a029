import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellAddress } from "../../src/model/address";
import { changeOf } from "../../src/sheets/leaders/rows";
import { LEADERS } from "../../src/sheets/leaders/places";
import { detailRow, planPlaces } from "../../src/sheets/places";
import type { SheetSpec } from "../../src/sheets/spec";
import { bytesOf, layOut, sheetOf, snapshotOf, withoutStoredResults } from "./layouts";
import { LibreOffice } from "./libreOffice";
import { believableFigures, catalogue, districts, resultOf } from "./results";

const figures = believableFigures(catalogue, districts, 11);
const given = { ...figures, SO_GDDT: { ...figures.SO_GDDT, SV_VAN_DAN: null } };
const result = resultOf({ figures: given });
const spec = layOut(result);
const page = sheetOf(spec, "leaders");

it("draws its charts over cells of its own that hold formulas, or names", () => {
  expect(page.charts?.map(({ kind, series }) => [kind, series.length])).toEqual([
    ["column", 1],
    ["stackedBar", 2],
    ["column", 2],
  ]);
  for (const { categories, series } of page.charts!)
    for (const { values } of series) {
      expect(values.bottom - values.top).toBe(categories.bottom - categories.top);
      for (let row = values.top; row <= values.bottom; row++)
        expect(page.rows[row]?.[values.left]?.formula).toMatch(/^=/);
    }
});

it("counts every row once by its verdict", () => {
  const { values } = page.charts![0]!.series[0]!;
  const counts = page.rows.slice(values.top, values.bottom + 1).map((row) => Number(row[values.left]?.value));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(catalogue.indicators.length);
});

it("compares only complete rows with last year", () => {
  for (const row of result.consolidation.indicators)
    if (row.difference === null) expect(changeOf(row)).toBeNull();
});

it("names in its sentences the rows that its verdicts say", () => {
  const short = result.consolidation.indicators.filter(({ status }) => status === "shortfall");
  const sentence = page.rows[LEADERS.sentences + 1]?.[0];
  for (const { indicator } of short) expect(sentence?.value).toContain(String(indicator.tt));
  expect(sentence?.formula).toContain(cellAddress(LEADERS.first, LEADERS.verdict));
});

it("is printed on one page, its charts' figures beside it", () => {
  expect(page.print).toMatchObject({ onePage: true, orientation: "portrait", area: { right: LEADERS.last } });
});

it("openpyxl finds the charts with their ranges", async () => {
  const scratch = mkdtempSync(join(tmpdir(), "edu-indicators-charts-"));
  const path = join(scratch, "charts.xlsx");
  writeFileSync(path, await bytesOf(spec));
  const look = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1])["Báo cáo tóm tắt"]
print(json.dumps([[[s.val.numRef.f, (s.cat.strRef or s.cat.numRef).f] for s in c.series] for c in sheet._charts]))
`;
  const found: unknown = JSON.parse(
    execFileSync("/usr/bin/python3", ["-c", look, path], { encoding: "utf8" }),
  );
  rmSync(scratch, { recursive: true });
  const range = ({ top, bottom, left }: { top: number; bottom: number; left: number }) => {
    const corner = (row: number) => cellAddress(row, left).replace(/^([A-Z]+)/, "$$$1$$");
    return `'Báo cáo tóm tắt'!${corner(top)}:${corner(bottom)}`;
  };
  expect(found).toEqual(
    page.charts!.map(({ series, categories }) =>
      series.map(({ values }) => [range(values), range(categories)]),
    ),
  );
});

it("an edited figure moves the charts: every cell that they draw is what the new figures give", async () => {
  const typedFigure = [1, 1000] as const;
  const changed = { ...given, SIN_HO: { ...figures.SIN_HO, NHA_TRE: typedFigure } };
  const after = sheetOf(layOut(resultOf({ figures: changed })), "leaders");
  const detail = sheetOf(spec, "detail");
  const places = planPlaces(result.consolidation);
  const column = places.units.get("SIN_HO")!;
  const typed = new Map(
    (["numerator", "denominator"] as const).map((role, index) => [
      detailRow(places, "NHA_TRE", role),
      typedFigure[index]!,
    ]),
  );
  const rows = detail.rows.map((cells, row) =>
    typed.has(row)
      ? cells.map((cell, at) => (at === column ? { ...cell, value: typed.get(row)! } : cell))
      : cells,
  );
  const edited = {
    ...spec,
    sheets: spec.sheets.map((sheet) => (sheet === detail ? { ...sheet, rows } : sheet)),
  };
  const office = new LibreOffice();
  try {
    const bytes = withoutStoredResults(await bytesOf(edited));
    const path = office.convert(new Map([["leaders", bytes]]), "xlsx").get("leaders")!;
    const sheet = snapshotOf(new Uint8Array(readFileSync(path))).sheets.find(
      ({ name }) => name === page.title,
    )!;
    // The units of the third chart are chosen when the page is written; their counts move, their order does not.
    const compared = page.charts!.filter(({ kind }) => kind !== "stackedBar");
    const drawn = compared.flatMap(({ series }) => series.map(({ values }) => values));
    const cells = drawn.flatMap(({ top, left, bottom }) =>
      Array.from({ length: bottom - top + 1 }, (_, index) => [top + index, left] as const),
    );
    const found = cells.map(([row, at]) => sheet.values[row - sheet.top]?.[at - sheet.left] ?? null);
    const valueIn = (from: SheetSpec) => cells.map(([row, at]) => from.rows[row]?.[at]?.value ?? null);
    const numbers = (values: readonly unknown[]) =>
      values.map((value) => (typeof value === "number" ? Math.round(value * 1e6) / 1e6 : null));
    expect(numbers(found)).toEqual(numbers(valueIn(after)));
    expect(numbers(found)).not.toEqual(numbers(valueIn(page)));
  } finally {
    office.close();
  }
});
