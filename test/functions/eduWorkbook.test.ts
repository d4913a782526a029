import { functionsById } from "../../src/functions/index";
import { asEngineFunctions } from "../../packages/excel-host/src/excelFunctions";
import { writeBlock } from "../../packages/excel-host/src/model/blocks";
import { addName } from "../../packages/excel-host/src/model/names";
import { addSheet } from "../../packages/excel-host/src/model/sheets";
import { WorkbookModel } from "../../packages/excel-host/src/model/workbook";
import { univerCalculation } from "../../packages/excel-host/src/univer";
import { requirePackages } from "../../packages/excel-host/src/univerPackages";
import type { Catalogue, Indicator } from "../../src/model/indicator";
import { cellAddress } from "../../src/model/address";
import type { CellSpec, SheetSpec, WorkbookSpec } from "../../src/sheets/spec";
import { layOut } from "../sheets/layouts";
import { believableFigures, catalogue, districts, resultOf } from "../sheets/results";
import { installStandIn, type BlankMode } from "./caller";

jest.setTimeout(120_000);

beforeAll(async () => {
  installStandIn();
  await requirePackages();
});

/** What is typed into a cell; a text stays a text, whatever it looks like. */
function typed(cell: CellSpec | null | undefined): string | number | boolean | null {
  if (!cell) return null;
  if (cell.formula !== undefined) return cell.formula;
  return typeof cell.value === "string" && cell.value !== "" ? `'${cell.value}` : (cell.value ?? null);
}

function fill(workbook: WorkbookModel, sheet: SheetSpec, id: string): void {
  const columns = Math.max(1, ...sheet.rows.map((row) => row.length));
  const values = sheet.rows.map((row) =>
    Array.from({ length: columns }, (_cell, column) => typed(row[column])),
  );
  if (values.length > 0)
    writeBlock(workbook, id, { row: 0, column: 0, rows: values.length, columns }, values);
}

function nameAreas(workbook: WorkbookModel, { title, names = [] }: SheetSpec): void {
  for (const { name, area } of names) {
    const corner = (row: number, column: number): string =>
      cellAddress(row, column).replace(/(\D+)(\d+)/, "$$$1$$$2");
    const range = `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
    addName(workbook, { sheetId: null }, name, `='${title}'!${range}`, "");
  }
}

/** Formula cells that the engine computes to another value than the layout stored. */
async function differences(spec: WorkbookSpec, blankArguments: BlankMode) {
  const workbook = new WorkbookModel();
  // Every sheet first, since a formula may refer to a later one.
  const sheetIds = spec.sheets.map(({ title }) => addSheet(workbook, title).id);
  spec.sheets.forEach((sheet, index) => fill(workbook, sheet, sheetIds[index]!));
  spec.sheets.forEach((sheet) => nameAreas(workbook, sheet));
  const functions = asEngineFunctions("EDU", functionsById);
  const engine = univerCalculation({ functions, blankArguments, packages: requirePackages });
  const computed = new Map(
    (await engine.calculate(workbook))!.map(({ sheetId, row, column, value }) => [
      `${sheetId} ${row} ${column}`,
      value,
    ]),
  );
  const cells = spec.sheets.flatMap((sheet, index) =>
    sheet.rows.flatMap((row, top) =>
      row.flatMap((cell, left) => (cell?.formula === undefined ? [] : [{ sheet, index, top, left, cell }])),
    ),
  );
  const wrong = cells.flatMap(({ sheet, index, top, left, cell }) => {
    const found = computed.get(`${sheetIds[index]} ${top} ${left}`);
    const stored = cell.value ?? "";
    const same =
      typeof found === "number" && typeof stored === "number"
        ? Math.abs(found - stored) <= 1e-13 * Math.abs(stored)
        : found === stored;
    return same
      ? []
      : [{ place: `${sheet.title}!${cellAddress(top, left)}`, formula: cell.formula, found, stored }];
  });
  return { cells, wrong };
}

const withoutTargets: Catalogue = {
  ...catalogue,
  indicators: catalogue.indicators.map((row, index): Indicator =>
    index % 3 === 2 ? row : { ...row, target: null, targetText: index % 3 === 0 ? "" : "Duy trì" },
  ),
};

const OPERATORS = [">=", ">", "<=", "<", "="] as const;

/** Standards and what else is no plain rate: shares of units, the province's own yes or no, a value of one source, every operator. */
const standards: Catalogue = {
  ...catalogue,
  indicators: catalogue.indicators.map((row, index): Indicator => {
    const targetOperator = OPERATORS[index % OPERATORS.length]!;
    const direction = targetOperator.startsWith("<") ? "lower" : "higher";
    const judged = { ...row, targetOperator, direction, targetText: "" } as const;
    if (row.code === "PCGD_THCS_1")
      return {
        ...judged,
        kind: "share",
        unit: "%",
        scale: 100,
        decimals: 1,
        target: 75,
        targetOperator: ">",
      };
    if (row.code === "PCGD_THCS_2")
      return { ...judged, target: 6, targetOperator: ">=", direction: "higher" };
    if (row.code === "XMC_2")
      return {
        ...{ ...row, kind: "attained", reportedBy: "department", levels: undefined, unit: "Tỉnh" },
        ...{ target: 1, targetText: "Đạt", baseline: 1, baselineText: "Đạt" },
      };
    if (row.code === "TBDH_THPT")
      return {
        ...judged,
        ...{ kind: "value", scale: 1, decimals: 2, unit: "Chỉ số", target: 0.8, targetOperator: ">" },
        ...{ denominatorVi: null, denominatorVar: null },
      };
    return judged;
  }),
};

const full = believableFigures(catalogue, districts, 11);

describe.each(["vi", "en"] as const)("sheets in the language %s", (language) => {
  test.each<[string, BlankMode, Parameters<typeof resultOf>[0]]>([
    ["complete", "desktop", { figures: full }],
    ["complete", "web", { figures: full }],
    [
      "a unit missing",
      "desktop",
      { figures: Object.fromEntries(Object.entries(full).filter(([unit]) => unit !== "MUONG_TE")) },
    ],
    [
      "standards, shares, yes or no, a value of one source",
      "web",
      {
        figures: { ...full, SO_GDDT: { ...full.SO_GDDT, TBDH_THPT: 0.8049, XMC_2: 1 } },
        catalogue: standards,
      },
    ],
    [
      "the same with a unit silent",
      "desktop",
      {
        figures: {
          ...Object.fromEntries(Object.entries(full).filter(([unit]) => unit !== "MUONG_TE")),
          SO_GDDT: { ...full.SO_GDDT, TBDH_THPT: 0.8, XMC_2: 0 },
        },
        catalogue: standards,
      },
    ],
    ["rows without a target in figures", "web", { figures: full, catalogue: withoutTargets }],
  ])(
    "the workbook with EDU formulas computes to the consolidation: %s, blank cells as on the %s",
    async (_name, mode, given) => {
      const spec = layOut(resultOf(given), { formulas: "edu", language });
      const { cells, wrong } = await differences(spec, mode);
      expect(wrong).toEqual([]);
      const edu = cells.filter(({ cell }) => /EDU/.test(cell.formula!));
      expect(edu.length).toBeGreaterThan(100);
    },
  );
});
