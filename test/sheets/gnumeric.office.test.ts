/** A second spreadsheet program computes what we write, as LibreOffice does: every value and verdict is that of the result. */
import type { ConsolidationResult } from "../../src/model/consolidation";
import { layOutSubmission } from "../../src/sheets/submission";
import type { WorkbookSpec } from "../../src/sheets/spec";
import { readFileSync } from "node:fs";
import { Gnumeric } from "./gnumeric";
import { LibreOffice } from "./libreOffice";
import { bytesOf, differences, formulaCells, layOut, snapshotOf, withoutStoredResults } from "./layouts";
import { believableFigures, catalogue, districts, previousOf, resultOf } from "./results";

jest.setTimeout(600_000);

const gnumeric = new Gnumeric();
afterAll(() => gnumeric.close());

const full = believableFigures(catalogue, districts, 11);
const previous = previousOf(believableFigures(catalogue, districts, 3), "2023-2024");
const { MUONG_TE: _left, ...without } = full;

const copyOf = (result: ConsolidationResult): WorkbookSpec =>
  layOutSubmission(result, {
    form: "A",
    figures: "native",
    heading: { document: "", number: "", date: "", issuer: "" },
    signatures: true,
  });

const cases: readonly (readonly [string, () => WorkbookSpec])[] = [
  ["full", () => layOut(resultOf({ figures: full }))],
  ["unit-missing", () => layOut(resultOf({ figures: without }))],
  ["unit-missing-with-last-year", () => layOut(resultOf({ figures: without, previous }))],
  [
    "half-a-pair-and-not-applicable",
    () =>
      layOut(
        resultOf({
          figures: {
            ...full,
            SIN_HO: { ...full.SIN_HO, NHA_TRE: null, MN_CQG_1: [0, 0], PCGD_TH_3: "KAD" },
          },
          previous,
        }),
      ),
  ],
  ["with-functions", () => layOut(resultOf({ figures: without, previous }), { formulas: "edu" })],
  ["submission", () => copyOf(resultOf({ figures: without, previous }))],
];

it("without the add-in LibreOffice shows what the native twins of our functions compute", async () => {
  const office = new LibreOffice();
  try {
    const spec = layOut(resultOf({ figures: without, previous }), { formulas: "edu" });
    const bytes = withoutStoredResults(await bytesOf(spec));
    const path = office.convert(new Map([["with-functions", bytes]]), "xlsx").get("with-functions")!;
    const cells = formulaCells(spec, snapshotOf(new Uint8Array(readFileSync(path))));
    expect(cells.length).toBeGreaterThan(300);
    expect(differences(cells)).toEqual([]);
  } finally {
    office.close();
  }
});

it.each(cases)(
  "recomputed by Gnumeric, every cell of the workbook is what it was: %s",
  async (name, make) => {
    const spec = make();
    const bytes = withoutStoredResults(await bytesOf(spec));
    expect(formulaCells(spec, snapshotOf(bytes)).every(({ found }) => found === null)).toBe(true);
    const cells = formulaCells(spec, snapshotOf(gnumeric.recompute(name, bytes)));
    expect(cells.length).toBeGreaterThan(100);
    expect(differences(cells)).toEqual([]);
  },
);
