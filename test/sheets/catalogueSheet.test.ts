import type { Catalogue, Indicator } from "../../src/model/indicator";
import { readCatalogue } from "../../src/plans/catalogue/readCatalogue";
import { formatProblem } from "../../src/text/json/shape";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/model/snapshot";
import { readCatalogueSheet, readBackCatalogue } from "../../src/sheets/catalogue/readBack";
import { bytesOf, layOut, snapshotOf } from "./layouts";
import { catalogue, resultOf } from "./results";

/** A catalogue with every field of the plans of later years. */
const full: Catalogue = {
  ...catalogue,
  plan: { ...catalogue.plan, baselineYear: "2025", targetYear: "2026", round: "estimate" },
  indicators: catalogue.indicators.map((indicator, index): Indicator => {
    if (index === 0)
      return {
        ...indicator,
        ...{ tt: "I.1", target: 30, targetText: "trên 30", targetOperator: ">", clock: "calendarYear" },
        targetHistory: [
          { target: 32.8, text: "32,8", document: "3707/KH-UBND", date: "2024-09-17" },
          { target: 30, operator: ">", text: "trên 30", document: "12/NQ-HĐND", date: "2025-03-01" },
        ],
        yearTargets: [
          { year: "2026", target: 30, text: "trên 30", operator: ">" },
          { year: "2030", target: 40.5 },
        ],
      };
    if (index === 1)
      return { ...indicator, tt: "5.1", direction: "lower", targetOperator: "<", targetText: "" };
    if (indicator.code === "PCGD_THCS_1")
      return {
        ...indicator,
        ...{ kind: "share", scale: 100, counts: "decision", target: 90, targetText: "≥ 90%" },
        unitTargets: { SIN_HO: 1, MUONG_TE: { "2026": 0, "2027": 1 } },
        unitTargetsName: "Lộ trình 2026-2030",
      };
    if (indicator.nestedIn === "PCGD_THCS_1") return { ...indicator, nestedIn: undefined };
    if (indicator.code === "TBDH_THPT")
      return { ...indicator, ...{ kind: "value", scale: 1, denominatorVi: null, denominatorVar: null } };
    return indicator;
  }),
};

const read = async (written: Catalogue): Promise<WorkbookSnapshot> =>
  snapshotOf(await bytesOf(layOut(resultOf({ catalogue: written, figures: {} }))));

describe("the sheet Danh mục", () => {
  it("gives every field back, and written again is the same", async () => {
    expect(readCatalogue(JSON.parse(JSON.stringify(full))).problems).toEqual([]);
    const workbook = await read(full);
    const { catalogue: again } = readCatalogueSheet(workbook)!;
    expect(again).toEqual(JSON.parse(JSON.stringify(full)));
    const twice = await read(again!);
    const sheetIn = ({ sheets }: WorkbookSnapshot) => sheets.find(({ mark }) => mark === "catalogue");
    expect(sheetIn(twice)).toEqual(sheetIn(workbook));
  });

  /** The sheet with cells that somebody typed anew: by field of the first row, or by fact of the plan. */
  async function typed(cells: Record<string, CellValue>, format = "General"): Promise<WorkbookSnapshot> {
    const workbook = await read(catalogue);
    const change = (sheet: SheetSnapshot): SheetSnapshot => {
      if (sheet.mark !== "catalogue") return sheet;
      const values = sheet.values.map((row) => [...row]);
      const formats = sheet.formats.map((row) => [...row]);
      const keys = values.findIndex((row) => row.includes("code") && row.includes("nameVi"));
      for (const [key, value] of Object.entries(cells)) {
        const fact = values.findIndex((row) => row.includes(key));
        const [row, column] = key.startsWith("plan.")
          ? [fact, values[fact]!.indexOf(key) + 2]
          : [keys + 1, values[keys]!.indexOf(key)];
        values[row]![column] = value;
        formats[row]![column] = format;
      }
      return { ...sheet, values, formats };
    };
    return { ...workbook, sheets: workbook.sheets.map(change) };
  }

  it.each([
    [45552, "dd/mm/yyyy", "2024-09-17"],
    ["17/09/2024", "General", "2024-09-17"],
    ["ngày 17 tháng 9 năm 2024", "General", "2024-09-17"],
  ])("takes the date %s (%s)", async (value, format, date) => {
    expect(readCatalogueSheet(await typed({ "plan.date": value }, format))!.catalogue!.plan.date).toBe(date);
  });

  it("takes years and numbers as people write them", async () => {
    const workbook = await typed({
      "plan.targetYear": "Năm học 2024 – 2025",
      target: "33,5%",
      targetText: "≥ 33,5%",
      targetOperator: "≥",
      tt: 5.1,
    });
    const { catalogue: found } = readCatalogueSheet(workbook)!;
    expect(found!.plan.targetYear).toBe("2024-2025");
    expect(found!.indicators[0]).toMatchObject({ target: 33.5, targetOperator: ">=", tt: "5.1" });
  });

  it("tells every fault at its cell", async () => {
    const workbook = await typed({
      "plan.date": "31/2/2024",
      target: "cao hơn",
      kind: "tỷ lệ",
      targetOperator: "~",
      yearTargets: "hàng năm",
    });
    const problems = readCatalogueSheet(workbook)!.problems.map((problem) => formatProblem(problem).vi);
    expect(problems.map((text) => text.split(";")[0]!.replace(/!\w+/, ""))).toEqual([
      'Danh mục (Ngày ban hành): "31/2/2024"',
      'Danh mục (Loại (rate: tỷ lệ, count: số đếm, attained: số đơn vị đạt, share: tỷ lệ đơn vị đạt, value: một nguồn)): "tỷ lệ"',
      'Danh mục (Chỉ tiêu phấn đấu): "cao hơn"',
      'Danh mục (So sánh (>=, >, <=, <, =)): "~"',
      'Danh mục (Chỉ tiêu các năm (năm | chỉ tiêu | như in)): "hàng năm"',
    ]);
    expect(problems.every((text) => /Danh mục![A-Z]+\d+ /.test(text))).toBe(true);
  });

  it("is not found in a workbook without one", () => {
    expect(
      readBackCatalogue({ file: null, mark: null, sheets: [] } as unknown as WorkbookSnapshot),
    ).toBeNull();
  });
});
