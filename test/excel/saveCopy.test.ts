import { printDecimal } from "../../src/text/exact/print";
import { Refusal } from "../../src/excel/refusal";
import { readSheets } from "../../src/excel/read/readSheets";
import { saveCopy, type SaveDeps } from "../../src/excel/saveCopy";
import { describeSheet } from "../../packages/excel-host/src/model/description";
import type { SheetSpec, WorkbookSpec } from "../../src/sheets/spec";
import { layOutSubmission } from "../../src/sheets/submission";
import { type Bench, errorOf, makeBench } from "../../packages/excel-host/test/tools";
import { bytesOf } from "../sheets/layouts";
import { makeSmallBench, succeed } from "./smallBook";

const print = {
  orientation: "portrait",
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
  pageNumbers: true,
  fitToWidth: true,
} as const;

const sheet = (rows: SheetSpec["rows"], more: Partial<SheetSpec> = {}): SheetSpec => ({
  key: "appendixA",
  title: "Phụ lục A",
  rows,
  widths: [6, 40, 12],
  merges: [],
  highlights: [],
  gridlines: false,
  ...more,
});

/** A printed appendix that computes from the sheet beside it. */
const submission = (rows = 3): WorkbookSpec => ({
  title: "Phụ lục",
  mark: null,
  sheets: [
    sheet([[{ value: "Chi tiết" }, { value: 12_345 }]], { key: "detail", title: "Chi tiết theo đơn vị" }),
    sheet(
      Array.from({ length: rows }, (_, index) => [
        { value: String(index + 1) },
        { value: "Tỷ lệ huy động trẻ" },
        { value: 99.85, formula: "='Chi tiết theo đơn vị'!$B$1/123.64", format: "General" },
      ]),
      { print, names: [{ name: "EDU_X", area: { top: 0, left: 0, bottom: 0, right: 0 } }] },
    ),
  ],
});

const fails = () => Promise.reject(new Error("blocked"));

/** Ways that work, and what was given to them. */
function ways(bench: Bench, changes: Partial<SaveDeps> = {}) {
  const downloads: [string, number][] = [];
  const deps: SaveDeps = {
    write: bytesOf,
    download: async (name, bytes) => {
      downloads.push([name, bytes.length]);
      return true;
    },
    createWorkbook: (base64) => bench.Excel.createWorkbook(base64),
    ...changes,
  };
  return { deps, downloads };
}

const save = (bench: Bench, deps: SaveDeps, spec = submission()) =>
  saveCopy(bench, spec, "Phu luc 2024-2025.xlsx", deps);

test("a new workbook in Excel is the first way, with the bytes as they were written", async () => {
  const bench = makeBench();
  const { deps, downloads } = ways(bench);
  expect(await save(bench, deps)).toEqual({ kind: "workbook" });
  const [made] = bench.host.createdWorkbooks;
  expect(Buffer.from(made!, "base64")).toEqual(Buffer.from(await bytesOf(submission())));
  expect(downloads).toEqual([]);
  expect(bench.host.workbook.sheets.length).toBe(1);
});

test("where Excel may not create workbooks, the file is downloaded", async () => {
  const bench = makeBench({ Sheet1: [] }, { mayCreateWorkbooks: false });
  const { deps, downloads } = ways(bench);
  expect(await save(bench, deps)).toEqual({ kind: "download", name: "Phu luc 2024-2025.xlsx" });
  expect(downloads).toEqual([["Phu luc 2024-2025.xlsx", (await bytesOf(submission())).length]]);
});

test.each([
  ["answers no", async () => false],
  ["fails", fails],
])("where the download %s too, a sheet with values alone is put into this workbook", async (_, download) => {
  const bench = makeBench({ "Bản nộp": [["của người dùng"]] });
  const { deps } = ways(bench, { createWorkbook: fails, download });
  expect(await save(bench, deps)).toEqual({ kind: "sheet", title: "Bản nộp (2)" });
  const { workbook } = bench.host;
  const made = workbook.findSheet("Bản nộp (2)")!;
  expect(workbook.book.activeSheet).toBe(made.id);
  expect([...made.cells.values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect([...made.cells.values()].filter(({ value }) => value === 99.85).length).toBe(3);
  expect([...workbook.book.names.keys()].map((name) => name.toUpperCase())).toEqual([
    "EDU_INDICATORS_SHEET_SUBMISSION",
  ]);
  expect(describeSheet(workbook.findSheet("Bản nộp")!)).toEqual(
    describeSheet(makeBench({ "Bản nộp": [["của người dùng"]] }).host.workbook.findSheet("Bản nộp")!),
  );
});

test("a later copy takes the earlier one's place, whatever it is called by now, and is known as ours", async () => {
  const bench = makeBench({ Sheet1: [] });
  const { deps } = ways(bench, { createWorkbook: fails, download: fails });
  await save(bench, deps, submission(5));
  await bench.host.act((workbook) => {
    workbook.edit(workbook.findSheet("Bản nộp")!.id).name = "Đã in";
  });
  await bench.run(async (context) => {
    context.workbook.names.getItem("EDU_INDICATORS_SHEET_submission").formula = "='Đã in'!$A$1";
    await context.sync();
  });
  expect(await save(bench, deps, submission(2))).toEqual({ kind: "sheet", title: "Đã in" });
  expect([...bench.host.workbook.findSheet("Đã in")!.cells.values()].length).toBe(6);
  const { snapshot } = await bench.run(readSheets);
  expect(snapshot.sheets.map(({ name, mark }) => [name, mark])).toEqual([
    ["Sheet1", null],
    ["Đã in", "submission"],
  ]);
});

test("where not even a sheet can be added, the refusal says why", async () => {
  const bench = makeBench();
  const { deps } = ways(bench, { createWorkbook: fails, download: fails });
  await bench.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const error = await errorOf(save(bench, deps));
  expect((error as unknown as Refusal).kind).toBe("structureProtected");
});

test("a file that cannot be written is a defect and no reason to try another way", async () => {
  const bench = makeBench();
  const { deps, downloads } = ways(bench, { write: fails });
  expect((await errorOf(save(bench, deps))).message).toBe("blocked");
  expect([downloads, bench.host.createdWorkbooks]).toEqual([[], []]);
});

test.each(["native", "values", "text"] as const)(
  "a real submission with figures as %s stands as a sheet beside ours, and the next run counts nothing of it",
  async (figures) => {
    const bench = makeSmallBench();
    const first = await succeed(bench);
    const spec = layOutSubmission(first.result, {
      form: "A",
      figures,
      heading: { document: "Báo cáo", number: "", date: "", issuer: "" },
      signatures: true,
    });
    const { deps } = ways(bench, { createWorkbook: fails, download: fails });
    const saved = await save(bench, deps, spec);
    if (saved.kind !== "sheet") throw new Error(saved.kind);
    const cells = [...bench.host.workbook.findSheet(saved.title)!.cells.values()];
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    for (const { actual } of first.result.consolidation.indicators)
      expect(cells.map(({ value }) => value)).toContain(
        figures === "text" ? printDecimal(actual!, "vi") : actual,
      );
    const second = await succeed(bench);
    expect(second.result.consolidation).toEqual(first.result.consolidation);
    expect(second.candidates).toEqual(first.candidates);
    expect(second.otherSheets).toEqual(first.otherSheets);
  },
);
