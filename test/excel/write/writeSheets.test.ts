import { cellAddress } from "../../../src/model/address";
import { putName, workbookMark } from "../../../src/excel/write/names";
import { readSheets } from "../../../src/excel/read/readSheets";
import { ensureSheets, type WriteRequest, writeSheets } from "../../../src/excel/write/writeSheets";
import { propertyAt } from "../../../packages/excel-host/src/model/formats";
import { describeSheet } from "../../../packages/excel-host/src/model/description";
import { readBackWorkbook } from "../../../src/sheets/readBack/workbook";
import type { SheetSpec, WorkbookSpec } from "../../../src/sheets/spec";
import type { Bench } from "../../../packages/excel-host/test/tools";
import { makeBench } from "../../../packages/excel-host/test/tools";
import { layOut, sheetOf } from "../../sheets/layouts";
import { believableFigures, catalogue, districts, resultOf } from "../../sheets/results";

// Large sheets take seconds on a busy machine.
jest.setTimeout(60_000);

const result = resultOf({ figures: believableFigures(catalogue, districts, 7) });
const workbook = layOut(result);

const titles = workbook.sheets.map(({ title }) => title);

/** Writes into a bench as a run does; answers the titles that our sheets got. */
async function write(bench: Bench, specs: readonly SheetSpec[], before: WriteRequest["before"] = new Map()) {
  return bench.run(async (context) => {
    const survey = await readSheets(context);
    const sheets = await ensureSheets(context, specs, survey);
    const mark = workbookMark(workbook.mark!);
    const items = [{ bytes: 100, queue: () => putName(context, survey.names, mark) }];
    await writeSheets(context, { specs, sheets, names: survey.names, before, items });
    return specs.map(({ key }) => sheets.get(key)!.title);
  });
}

const sheetNamed = ({ host }: Bench, name: string) =>
  host.workbook.sheets.find((sheet) => sheet.name === name)!;

/** What a cell of a spec looks like once read back. */
function expectCells(read: Awaited<ReturnType<typeof readBack>>, spec: WorkbookSpec): void {
  spec.sheets.forEach((sheet) => {
    const snapshot = read.sheets.find(({ mark }) => mark === sheet.key)!;
    sheet.rows.forEach((row, line) =>
      row.forEach((cell, column) => {
        const found = {
          place: `${sheet.title}!${cellAddress(line, column)}`,
          formula: snapshot.formulas[line - snapshot.top]?.[column - snapshot.left] ?? null,
          value: snapshot.values[line - snapshot.top]?.[column - snapshot.left] ?? null,
        };
        const value = cell?.value === "" ? null : (cell?.value ?? null);
        expect(found).toEqual(
          cell?.formula !== undefined
            ? { place: found.place, formula: cell.formula, value: { error: "#NOT_CALCULATED!" } }
            : { place: found.place, formula: null, value },
        );
      }),
    );
  });
}

const readBack = async (bench: Bench) => (await bench.run((context) => readSheets(context))).snapshot;

test("all our sheets are written in two requests, each cell as it is meant", async () => {
  const bench = makeBench({ "Sìn Hồ": [["TT"]] });
  bench.host.resetCounts();
  expect(await write(bench, workbook.sheets)).toEqual(titles);
  expect(bench.host.syncs).toBe(5);
  const bytes = bench.host.requests.map(({ requestBytes }) => requestBytes);
  console.info(`${bench.host.syncs} syncs, ${bytes.join(" + ")} bytes sent`);
  expectCells(await readBack(bench), workbook);
});

test("what was written reads back as our own workbook", async () => {
  const bench = makeBench({ "Sìn Hồ": [["TT"]] });
  await write(bench, workbook.sheets);
  const own = readBackWorkbook(await readBack(bench), catalogue);
  expect(Object.keys(own?.previous.byUnit ?? {})).toEqual(districts.units.map(({ code }) => code));
  expect(own?.totals[catalogue.indicators[0]!.code]).toBeDefined();
});

test("looks, sizes, rules, lists, names and pages arrive", async () => {
  const bench = makeBench();
  await write(bench, workbook.sheets);
  const summary = sheetNamed(bench, "Tổng hợp");
  const look = (row: number, column: number, name: string) => propertyAt(summary.formats, row, column, name);
  expect([look(6, 0, "font.bold"), look(6, 0, "fill.color"), look(6, 0, "font.color")]).toEqual([
    true,
    "#1F4E63",
    "#FFFFFF",
  ]);
  expect([look(7, 1, "borders.EdgeLeft.color"), look(8, 2, "borders.EdgeTop.style")]).toEqual([
    "#B8C4CA",
    "Continuous",
  ]);
  expect([look(7, 7, "numberFormat"), look(0, 0, "font.size"), look(0, 0, "font.name")]).toEqual([
    '0.0"\u00a0"%',
    15,
    "Arial",
  ]);
  const spec = sheetOf(workbook, "summary");
  expect(summary.columnWidths.get(1)).toBe((46 * 7 + 5) * 0.75);
  expect(summary.rowHeights.get(7)).toBe(spec.heights?.[7]);
  expect(summary.merges).toHaveLength(spec.merges.length);
  expect(summary.rules).toHaveLength(spec.highlights.length);
  expect(summary.rules[0]?.properties["rule"]).toEqual({ formula1: '="Vượt"', operator: "EqualTo" });
  expect(summary.frozen).toEqual({ row: 0, column: 0, rows: 7, columns: 2 });
  expect(summary.pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4" });
  expect(summary.printTitleRows).toMatchObject({ row: 6, rows: 1 });
  expect([summary.properties.showGridlines, summary.properties.tabColor]).toEqual([false, "#1F4E63"]);
  const adjustments = sheetNamed(bench, "Điều chỉnh");
  expect(adjustments.validations.map(({ properties }) => Object.keys(properties.rule as object)[0])).toEqual([
    "list",
    "list",
    "list",
    "wholeNumber",
  ]);
  expect(bench.host.workbook.book.names.get("edu_danh_muc")?.formula).toMatch(/^='Danh mục'!\$A\$/);
  const marks = [...bench.host.workbook.book.names.values()].filter(({ name }) => name.includes("SHEET_"));
  expect([marks.length, marks.every(({ visible }) => !visible)]).toEqual([9, true]);
});

test("a user's own sheets of our titles stay bit for bit, ours take others and refer to each other", async () => {
  const bench = makeBench({ "Tổng hợp": [["của tôi", "=1+1"]], "DANH MỤC": [[1]] });
  const before = JSON.stringify(bench.host.workbook.sheets.map(describeSheet));
  const given = await write(bench, workbook.sheets);
  expect(given.filter((title) => !titles.includes(title))).toEqual(["Tổng hợp (2)", "Danh mục (2)"]);
  expect(JSON.stringify(bench.host.workbook.sheets.slice(0, 2).map(describeSheet))).toBe(before);
  const formulas = bench.host.workbook.sheets
    .slice(2)
    .flatMap(({ cells }) => [...cells.values()].map(({ formula }) => formula ?? ""));
  expect(formulas.some((formula) => formula.includes("'Danh mục (2)'!"))).toBe(true);
  expect(formulas.filter((formula) => /'(Tổng hợp|Danh mục)'!/.test(formula))).toEqual([]);
});

test("a second run updates in place: the same sheets where the user put them, nothing of the first left over", async () => {
  const bench = makeBench({ Sheet1: [["=1"]] });
  await write(bench, workbook.sheets);
  await bench.host.act((model) => {
    const detail = model.sheets.find(({ name }) => name === "Chi tiết theo đơn vị")!;
    model.edit(detail.id).name = "Chi tiết của tôi";
    model.arrange([...model.sheets].reverse());
  });
  const ids = bench.host.workbook.sheets.map(({ id }) => id);
  await bench.host.act((model) => {
    const names = model.book.names;
    const mark = names.get("edu_indicators_sheet_detail")!;
    names.set("edu_indicators_sheet_detail", { ...mark, formula: "='Chi tiết của tôi'!$A$1" });
  });
  const small = layOut(resultOf({ figures: {} }));
  const before = new Map(
    workbook.sheets.map((spec) => [spec.key, { top: 0, left: 0, bottom: spec.rows.length - 1, right: 30 }]),
  );
  await write(bench, small.sheets, before);
  expect(bench.host.workbook.sheets.map(({ id }) => id)).toEqual(ids);
  const read = await readBack(bench);
  const renamed = {
    ...small,
    sheets: small.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) =>
          cell?.formula === undefined
            ? cell
            : { ...cell, formula: cell.formula.replaceAll("'Chi tiết theo đơn vị'!", "'Chi tiết của tôi'!") },
        ),
      ),
    })),
  };
  expectCells(read, renamed);
  const checks = read.sheets.find(({ mark }) => mark === "checks")!;
  expect(checks.top + checks.values.length).toBeLessThanOrEqual(sheetOf(small, "checks").rows.length);
});

test("cells beside and below ours stay as the user left them", async () => {
  const bench = makeBench();
  await write(bench, workbook.sheets);
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem("Nhật ký").getRange("Z400").values = [["ghi nhớ"]];
    await context.sync();
  });
  await write(bench, workbook.sheets);
  expect([...sheetNamed(bench, "Nhật ký").cells.values()].map(({ value }) => value)).toContain("ghi nhớ");
});

test("every further 4 MB costs one sync, estimates are on the safe side and not far from the truth", async () => {
  const rows = Array.from({ length: 12_000 }, (_, row) => [
    {
      value: `Ô F${row}, Huyện Sìn Hồ: tử số (1.250) lớn hơn mẫu số (1.205). Đề nghị rà soát.`,
      style: "text" as const,
    },
    { value: row, style: "figure" as const },
    { formula: `=B${row + 1}*2`, value: row * 2, style: "figure" as const },
  ]);
  const spec: SheetSpec = { ...sheetOf(workbook, "checks"), rows, merges: [], highlights: [], heights: {} };
  const bench = makeBench();
  bench.host.resetCounts();
  await write(bench, [spec]);
  const sent = bench.host.requests.map(({ requestBytes }) => requestBytes);
  const bytes = sent.reduce((sum, one) => sum + one, 0);
  expect(Math.max(...sent)).toBeLessThan(4 * 1024 * 1024);
  expect(bench.host.syncs).toBeLessThanOrEqual(5 + Math.ceil(bytes / (3.5 * 1024 * 1024)) - 1);
});
