import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Indicator } from "../../src/model/indicator";
import { consolidateRow } from "../../src/pooling/row";
import type { UnitContribution } from "../../src/model/consolidation";
import { printAttainment } from "../../src/text/exact/print";
import { indicator, districts } from "./build";

const text = readFileSync(join(__dirname, "../../docs/arithmetic.md"), "utf8");

/** The rows of the table whose heading begins with these cells. */
function tableOf(...heading: readonly string[]): string[][] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => cellsOf(line).slice(0, heading.length).join() === heading.join());
  const length = lines.slice(start).findIndex((line) => !line.startsWith("|"));
  return lines.slice(start + 2, start + length).map(cellsOf);
}

function cellsOf(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function consolidateOne(row: Indicator, numerator: number, denominator: number) {
  const contribution: UnitContribution = {
    unit: "SIN_HO",
    numerator,
    denominator,
    value: null,
    at: null,
    denominatorAt: null,
    silence: null,
    adjustments: [],
    share: null,
  };
  const units = new Map(districts.units.map((unit) => [unit.code, unit]));
  return consolidateRow(row, [contribution], {
    scope: { kind: "set", set: districts },
    units,
    previous: null,
  });
}

describe("docs/arithmetic.md", () => {
  const examples = tableOf("n", "d", "scale");

  it("has examples", () => {
    expect(examples.length).toBeGreaterThan(5);
  });

  it.each(examples)("%s of %s (× %s, %s decimals, target %s) reads %s", (...cells) => {
    const [n, d, scale, decimals, target] = cells.slice(0, 5).map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const row = consolidateOne(indicator("GV_TH_CHUAN", { scale, decimals, target }), n, d);
    const shown = [
      row.actual,
      row.difference,
      row.shortfall,
      // The page is text that people type: its spaces are plain ones.
      printAttainment(row.attainment!, "vi").replace(/\u00a0/g, " "),
      row.needed,
      row.status,
    ];
    expect(shown.map(String)).toEqual(cells.slice(5));
  });
});
