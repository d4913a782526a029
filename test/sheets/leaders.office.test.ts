import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellAddress } from "../../src/model/address";
import { changeOf } from "../../src/sheets/leaders/rows";
import { LEADERS } from "../../src/sheets/leaders/places";
import { bytesOf, layOut, sheetOf } from "./layouts";
import { believableFigures, catalogue, districts, resultOf } from "./results";

const figures = believableFigures(catalogue, districts, 11);
const result = resultOf({ figures: { ...figures, SO_GDDT: { ...figures.SO_GDDT, SV_VAN_DAN: null } } });
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
