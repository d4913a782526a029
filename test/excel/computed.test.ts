/** What a run writes, computed by an engine: the formulas in the workbook give the figures of the result, cell by cell. */
import { cellAddress } from "../../src/model/address";
import type { WorkbookRequest } from "../../src/excel/port";
import { asEngineFunctions } from "../../packages/excel-host/src/excelFunctions";
import { cellKey } from "../../packages/excel-host/src/model/address";
import { univerCalculation } from "../../packages/excel-host/src/univer";
import { requirePackages } from "../../packages/excel-host/src/univerPackages";
import { functionsById } from "../../src/functions/index";
import type { FormulaMode } from "../../src/sheets/options";
import { layOutWorkbook } from "../../src/sheets/workbook";
import { consolidateWorkbook } from "../../src/excel/consolidateWorkbook";
import { installStandIn } from "../functions/caller";
import type { Bench } from "../../packages/excel-host/test/tools";
import { plainJournal } from "../sheets/layouts";
import { catalogue, districts } from "../sheets/results";
import { openSheets, sampleSheets } from "./openBook";
import { request } from "./smallBook";

jest.setTimeout(240_000);

beforeAll(async () => {
  installStandIn();
  await requirePackages();
});

const engine = () =>
  univerCalculation({ functions: asEngineFunctions("EDU", functionsById), packages: requirePackages });

/** The value that a cell shows in the open workbook; "" for a blank one. */
function shown(bench: Bench, title: string, row: number, column: number): unknown {
  const sheet = bench.host.workbook.sheets.find(({ name }) => name === title)!;
  return sheet.cells.get(cellKey(row, column))?.value ?? "";
}

const isSame = (found: unknown, meant: unknown): boolean =>
  typeof found === "number" && typeof meant === "number"
    ? Math.abs(found - meant) <= 1e-12 * Math.max(1, Math.abs(meant))
    : found === meant;

test.each<FormulaMode>(["native", "edu"])(
  "the samples in one workbook: every %s formula that the run has written gives the result's figure",
  async (formulas) => {
    const bench = openSheets(sampleSheets(), { engine: engine() });
    const layout: WorkbookRequest["layout"] = { language: "vi", formulas, journal: plainJournal };
    const outcome = await consolidateWorkbook(
      bench,
      request({ catalogue, scope: { kind: "set", set: districts }, layout }),
    );
    if (outcome.kind !== "written") throw new Error("problem" in outcome ? outcome.problem.message.vi : "");
    // The layout stores with every formula the figure of the result, which the JSON gives too.
    const cells = layOutWorkbook(outcome.result, layout).sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row, line) =>
        row.flatMap((cell, column) =>
          cell?.formula === undefined
            ? []
            : [
                {
                  place: `${sheet.title}!${cellAddress(line, column)}`,
                  formula: cell.formula,
                  meant: cell.value ?? "",
                  found: shown(bench, outcome.titles.get(sheet.key)!, line, column),
                },
              ],
        ),
      ),
    );
    expect(cells.length).toBeGreaterThan(500);
    expect(cells.filter(({ found, meant }) => !isSame(found, meant))).toEqual([]);
    expect(cells.some(({ formula }) => formula.includes("EDU."))).toBe(formulas === "edu");
  },
);
