/** States of a workbook that officers bring about, each with its outcome: the table in docs/excel.md. */
import { tryPaperAgain } from "../../src/excel/write/page";
import { checkWorkbook } from "../../src/excel/checkWorkbook";
import type { Checked } from "../../src/excel/port";
import { titleInFormula } from "../../src/excel/reference";
import { restoreWorkbook, undoWorkbook } from "../../src/excel/transaction/restoreWorkbook";
import { consolidateWorkbook } from "../../src/excel/consolidateWorkbook";
import type { ExcelRuntime } from "../../src/excel/runtime";
import { loadClient } from "../../packages/excel-host/src/client";
import { connect } from "../../packages/excel-host/src/connection";
import { ADJUSTMENTS_COLUMNS } from "../../src/sheets/adjustments/columns.data";
import { describeSheet } from "../../packages/excel-host/src/model/description";
import type { SheetState } from "../../packages/excel-host/src/model/state";
import type { WorkbookModel } from "../../packages/excel-host/src/model/workbook";
import type { Bench } from "../../packages/excel-host/test/tools";
import {
  ask,
  catalogue,
  cellText,
  describe as contentsOf,
  fail,
  locksIn,
  makeSmallBench,
  openConsolidated,
  ownTitles,
  request,
  succeed,
  type,
  units,
} from "./smallBook";
import { noteCell } from "./noteCell";

jest.setTimeout(60_000);

const [first, second] = units.map(({ name }) => name) as [string, string];

const sheetNamed = (bench: Bench, name: string): SheetState =>
  bench.host.workbook.sheets.find((sheet) => sheet.name === name)!;

/** What the user does to a sheet. */
const change = (bench: Bench, name: string, act: (sheet: SheetState, workbook: WorkbookModel) => void) =>
  bench.host.act((workbook) => act(workbook.edit(sheetNamed(bench, name).id), workbook));

const sourcesOf = (bench: Bench): string =>
  JSON.stringify([first, second, "Ghi nhớ"].map((name) => describeSheet(sheetNamed(bench, name))));

/** The client, with something that happens in the workbook before a certain request is carried out. */
function between(bench: Bench, request: number, act: () => Promise<unknown>): ExcelRuntime {
  let pending: Promise<unknown> | null = null;
  bench.host.resetCounts();
  bench.host.faults.add({
    request: ({ number }) => {
      if (number === request) pending ??= act();
      return false;
    },
    moment: "before",
    code: "GeneralException",
  });
  return bench;
}

const filter = { area: { row: 1, column: 0, rows: 4, columns: 7 }, criteria: new Map() };
const frozen = { row: 0, column: 0, rows: 2, columns: 1 };

describe("what the user has done to the sources", () => {
  test("protection, filters, frozen panes and hiding stay, and every sheet is read", async () => {
    const bench = makeSmallBench();
    await change(bench, first, (sheet) => Object.assign(sheet, { filter, frozen, visibility: "Hidden" }));
    await change(bench, second, (sheet) => {
      sheet.protection = { options: {}, password: "bí mật" };
    });
    const before = sourcesOf(bench);
    const { result } = await succeed(bench);
    expect(result.consolidation.missingUnits).toEqual([]);
    expect(sourcesOf(bench)).toBe(before);
  });

  test("renamed while the run reads: it is read all the same", async () => {
    const bench = makeSmallBench();
    const runtime = between(bench, 3, () =>
      change(bench, first, (sheet) => void (sheet.name = "Đã đổi tên")),
    );
    expect((await succeed(runtime)).result.consolidation.missingUnits).toEqual([]);
  });

  test("deleted while the run reads: nothing is written, and the message says why", async () => {
    const bench = makeSmallBench();
    const runtime = between(bench, 3, () =>
      bench.host.act((workbook) => workbook.arrange(workbook.sheets.filter(({ name }) => name !== first))),
    );
    expect(await fail(runtime)).toMatchObject({ state: "untouched", problem: { kind: "changed" } });
    expect(ownTitles(bench)).toEqual([]);
  });
});

describe("what the user has done to our sheets", () => {
  test("moved, renamed and hidden: updated where it is", async () => {
    const bench = await openConsolidated();
    await change(bench, "Nhật ký", (sheet) => void (sheet.visibility = "Hidden"));
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tổng hợp");
      sheet.name = "Kết quả của Sở";
      sheet.position = 0;
      await context.sync();
    });
    await type(bench, first, "D3", 900);
    const { titles } = await succeed(bench);
    expect(titles.get("summary")).toBe("Kết quả của Sở");
    expect(bench.host.workbook.sheets[0]!.name).toBe("Kết quả của Sở");
    expect(sheetNamed(bench, "Nhật ký").visibility).toBe("Hidden");
  });

  test("edited: cells of our tables are written anew once the officer has said so, cells beside them stay", async () => {
    const bench = await openConsolidated();
    const ours = cellText(bench, "Tổng hợp", "B8");
    await type(bench, "Tổng hợp", "B8", "sửa tay");
    await type(bench, "Tổng hợp", "T40", "của tôi");
    const asked = await ask(bench);
    expect(asked.typedOver).toMatchObject([{ at: { cell: "B8" }, number: "1", shown: "sửa tay" }]);
    expect(cellText(bench, "Tổng hợp", "B8")).toBe("sửa tay");
    await succeed(bench, { told: { asked, lost: "drop" } });
    expect([cellText(bench, "Tổng hợp", "B8"), cellText(bench, "Tổng hợp", "T40")]).toEqual([
      ours,
      "của tôi",
    ]);
  });

  const columnOf = (bench: Bench, column: string, from: number, to: number): unknown[] =>
    Array.from({ length: to - from + 1 }, (_, index) =>
      cellText(bench, "Tổng hợp", `${column}${from + index}`),
    );
  const markFormula = (bench: Bench): string | undefined =>
    [...bench.host.workbook.book.names.values()].find(({ name }) => name === "EDU_INDICATORS_SHEET_summary")
      ?.formula;

  test.each([
    ["in our table", "9:11"],
    ["above it", "1:3"],
  ])("rows are inserted %s: none of ours is left below it, words below move on", async (_, rows) => {
    const bench = await openConsolidated();
    const before = columnOf(bench, "B", 1, 40);
    await type(bench, "Tổng hợp", "B20", "Người lập");
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem("Tổng hợp").getRange(rows).insert("Down");
      await context.sync();
    });
    const moved = columnOf(bench, "B", 1, 40);
    await succeed(bench);
    const after = before.map((text, index) => (index === 22 ? "Người lập" : text));
    expect(columnOf(bench, "B", 1, 40)).toEqual(after);
    await undoWorkbook(bench, request().identity);
    expect(columnOf(bench, "B", 1, 40)).toEqual(moved);
    await succeed(bench);
    expect(columnOf(bench, "B", 1, 40)).toEqual(after);
  });

  test("words below a table that grows: refused with the cell and what to do, and nothing is lost", async () => {
    const bench = makeSmallBench();
    await succeed(bench, { catalogue: { ...catalogue, indicators: catalogue.indicators.slice(0, 1) } });
    await type(bench, "Tổng hợp", "B11", "Người lập: Nguyễn Văn A");
    const outcome = await fail(bench);
    expect(outcome).toMatchObject({ state: "untouched", problem: { kind: "inTheWay" } });
    expect(outcome.problem.message.vi).toContain("ô B11 của trang “Tổng hợp”");
    expect(cellText(bench, "Tổng hợp", "B11")).toBe("Người lập: Nguyễn Văn A");
    await type(bench, "Tổng hợp", "B11", "");
    expect((await succeed(bench)).kind).toBe("written");
  });

  test("words in the blank row between table and notes: asked about before anything is written", async () => {
    const bench = makeSmallBench();
    const changes = { catalogue: { ...catalogue, indicators: catalogue.indicators.slice(0, 1) } };
    await succeed(bench, changes);
    await type(bench, "Tổng hợp", "B9", "Người lập: Nguyễn Văn A");
    expect(await ask(bench, changes)).toMatchObject({ typedOver: [{ at: { cell: "B9" } }] });
    expect(cellText(bench, "Tổng hợp", "B9")).toBe("Người lập: Nguyễn Văn A");
  });

  test("marked in its first cell alone, as earlier versions did: updated in place, and marked whole", async () => {
    const bench = await openConsolidated();
    const whole = markFormula(bench);
    const before = contentsOf(bench).sheets["Tổng hợp"];
    await bench.run(async (context) => {
      context.workbook.names.getItem("EDU_INDICATORS_SHEET_summary").formula = "='Tổng hợp'!$A$1";
      await context.sync();
    });
    await succeed(bench);
    expect([whole, markFormula(bench)]).toEqual(["='Tổng hợp'!$A$1:$K$12", "='Tổng hợp'!$A$1:$K$12"]);
    expect(contentsOf(bench).sheets["Tổng hợp"]).toEqual(before);
  });

  test("the heading of Ghi chú is renamed: refused with the heading, and what was typed there stays", async () => {
    const bench = makeSmallBench();
    await succeed(bench);
    await type(bench, "Tổng hợp", noteCell(1), "Đã gọi điện cho Phòng");
    await type(bench, "Tổng hợp", noteCell(0), "Ý kiến");
    const outcome = await fail(bench);
    expect(outcome).toMatchObject({ state: "untouched", problem: { kind: "notesChanged" } });
    expect(outcome.problem.message.vi).toContain("“Ghi chú”");
    expect(cellText(bench, "Tổng hợp", noteCell(1))).toBe("Đã gọi điện cho Phòng");
    await type(bench, "Tổng hợp", noteCell(0), "Ghi chú");
    await succeed(bench);
    expect(cellText(bench, "Tổng hợp", noteCell(1))).toMatch(/^Đã gọi điện cho Phòng/);
  });

  test("the sheet of details has lost its codes: refused, since a changed figure could not be told from ours", async () => {
    const bench = makeSmallBench();
    await succeed(bench);
    await type(bench, "Chi tiết theo đơn vị", "F11", 1150);
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem("Chi tiết theo đơn vị").getRange("H:H").delete("Left");
      await context.sync();
    });
    expect(await fail(bench)).toMatchObject({ state: "untouched", problem: { kind: "detailChanged" } });
    expect(cellText(bench, "Chi tiết theo đơn vị", "F11")).toBe(1150);
  });

  test("the sheet of details is deleted: the others alone are no result, and it is made anew", async () => {
    const bench = makeSmallBench();
    await succeed(bench);
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem("Chi tiết theo đơn vị").delete();
      await context.sync();
    });
    expect((await checkWorkbook(bench, request())).standing).toBeUndefined();
    expect((await succeed(bench)).kind).toBe("written");
    expect((await checkWorkbook(bench, request())).standing).toMatchObject({ holds: true });
  });

  test("filtered and with other panes: ours again", async () => {
    const bench = await openConsolidated();
    const before = contentsOf(bench).sheets["Tổng hợp"];
    await change(bench, "Tổng hợp", (sheet) => Object.assign(sheet, { filter, frozen }));
    await succeed(bench);
    expect(contentsOf(bench).sheets["Tổng hợp"]).toEqual(before);
  });

  test("copied by the user: a copy is the user's, and no source either", async () => {
    const bench = makeSmallBench();
    const { result } = await succeed(bench);
    const titles = ["Tổng hợp", "Chi tiết theo đơn vị", "Phụ lục A", "Danh mục"];
    await bench.run(async (context) => {
      for (const title of titles) context.workbook.worksheets.getItem(title).copy("End");
      await context.sync();
    });
    await type(bench, "Chi tiết theo đơn vị (2)", "F11", 7);
    const again = await succeed(bench);
    expect(again.result.consolidation.indicators.map(({ actual }) => actual)).toEqual(
      result.consolidation.indicators.map(({ actual }) => actual),
    );
    expect(again.candidates.map(({ sheet }) => sheet)).toEqual([first, second]);
    const told = again.result.findings.filter(({ code }) => code === "OUR_OWN_OUTPUT");
    expect(told.map(({ at }) => at?.sheet).sort()).toEqual(titles.map((title) => `${title} (2)`).sort());
    expect(cellText(bench, "Chi tiết theo đơn vị (2)", "F11")).toBe(7);
  });

  test("deleted: made anew", async () => {
    const bench = await openConsolidated();
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem("Nhật ký").delete();
      await context.sync();
    });
    expect(ownTitles(bench)).toHaveLength(9);
    await succeed(bench);
    expect(sheetNamed(bench, "Nhật ký").cells.size).toBeGreaterThan(5);
  });

  test.each([
    ["Ghi chú", "Tổng hợp", noteCell(1), "đã gọi điện"],
    ["Điều chỉnh, on a row that was blank", "Điều chỉnh", "F5", "gõ nhầm"],
  ])(
    "typed into while the run computes (%s): not written over, and the next run keeps it",
    async (_, ...typed) => {
      const bench = await openConsolidated();
      const [sheet, cell, words] = typed;
      const runtime = between(bench, 5, () => type(bench, sheet, cell, words));
      const outcome = await fail(runtime);
      expect(outcome).toMatchObject({ problem: { kind: "editedMeanwhile" } });
      expect(cellText(bench, sheet, cell)).toBe(words);
      bench.host.faults.clear();
      await succeed(bench);
      expect(cellText(bench, sheet, cell)).toContain(words);
    },
  );

  test("deleted while the run writes: put back, and a second try succeeds", async () => {
    const bench = await openConsolidated();
    const before = contentsOf(bench);
    const runtime = between(bench, 6, () =>
      bench.host.act((workbook) =>
        workbook.arrange(workbook.sheets.filter(({ name }) => name !== "Nhật ký")),
      ),
    );
    const outcome = await fail(runtime);
    expect(outcome).toMatchObject({ state: "restored", problem: { kind: "changed" } });
    expect(contentsOf(bench).sheets["Tổng hợp"]).toEqual(before.sheets["Tổng hợp"]);
    expect(sheetNamed(bench, "Nhật ký").cells.size).toBeGreaterThan(5);
    bench.host.faults.clear();
    expect((await succeed(bench)).kind).toBe("written");
  });

  test("protected: refused before anything is written; with the structure protected a complete workbook is updated", async () => {
    const bench = makeSmallBench();
    await bench.host.act((workbook) => void (workbook.book.protection = { password: "" }));
    expect(await fail(bench)).toMatchObject({ state: "untouched", problem: { kind: "structureProtected" } });
    await bench.host.act((workbook) => void (workbook.book.protection = null));
    await succeed(bench);
    await bench.host.act((workbook) => void (workbook.book.protection = { password: "" }));
    expect((await succeed(bench)).kind).toBe("written");
    await change(bench, "Danh mục", (sheet) => void (sheet.protection = { options: {}, password: "" }));
    const before = contentsOf(bench);
    expect(await fail(bench)).toMatchObject({ state: "untouched", problem: { kind: "sheetProtected" } });
    expect(contentsOf(bench)).toEqual(before);
  });
});

describe("whose workbook it is", () => {
  const mark = (bench: Bench, text: string) =>
    bench.run(async (context) => {
      const name = context.workbook.names.getItemOrNullObject("EDU_INDICATORS_MARK");
      await context.sync();
      if (name.isNullObject) context.workbook.names.add("EDU_INDICATORS_MARK", `="${text}"`);
      else name.formula = `="${text}"`;
      await context.sync();
    });

  test.each([
    ["a newer version", "edu-indicators|99|2024-2025|lai-chau-districts|Tỉnh Lai Châu", "newerVersion"],
    ["another unit", "edu-indicators|1|2024-2025|lai-chau-communes|Huyện Sìn Hồ", "otherWorkbook"],
    ["another year", "edu-indicators|1|2023-2024|lai-chau-districts|Tỉnh Lai Châu", "otherWorkbook"],
  ])("the result of %s is not written over", async (_name, text, kind) => {
    const bench = await openConsolidated();
    await mark(bench, text);
    const before = contentsOf(bench);
    expect(await fail(bench)).toMatchObject({ state: "untouched", problem: { kind } });
    expect(contentsOf(bench)).toEqual(before);
  });

  test("the same unit with another set of units is consolidated anew", async () => {
    const bench = await openConsolidated();
    await mark(bench, "edu-indicators|1|2024-2025|lai-chau-communes|Tỉnh Lai Châu");
    expect((await succeed(bench)).kind).toBe("written");
  });
});

describe("what the user has brought in", () => {
  const figuresOf = ({ result }: Checked) => result.consolidation.indicators.map(({ actual }) => actual);
  const toldOf = ({ result }: Checked) =>
    result.findings.filter(({ code }) => code === "OUR_OWN_OUTPUT").map(({ at }) => at?.sheet);
  const adjustment = {
    unit: units[0]!.code,
    indicator: catalogue.indicators[0]!.code,
    field: "numerator",
    old: 1200,
    new: 600,
    reason: "điện thoại",
    document: "CV 12",
    confirmedBy: "ông A",
    when: "2024-06-01",
  } as const;

  /** A sheet of another workbook's run: Excel brings the names that refer to it along, and nothing else of ours. */
  async function copyIn(title: string): Promise<Bench> {
    const bench = makeSmallBench();
    await succeed(bench, { adjusting: { add: [adjustment], withdraw: [] } });
    await bench.host.act((workbook) => {
      const brought = [first, second, "Ghi nhớ", title];
      workbook.arrange(workbook.sheets.filter(({ name }) => brought.includes(name)));
      const { names, settings, xmlParts } = workbook.book;
      for (const [key, { formula }] of [...names]) if (titleInFormula(formula) !== title) names.delete(key);
      settings.clear();
      xmlParts.clear();
    });
    return bench;
  }

  /** All of it but the hidden name by which it goes on being known. */
  const leftAlone = (bench: Bench, title: string): string =>
    JSON.stringify({ ...describeSheet(sheetNamed(bench, title)), names: null });

  test.each(["Điều chỉnh", "Tổng hợp", "Phụ lục A"])(
    "%s of another workbook: no source, never written, which is told, run after run",
    async (title) => {
      const clean = figuresOf(await checkWorkbook(makeSmallBench(), request()));
      const bench = await copyIn(title);
      const brought = leftAlone(bench, title);
      const seen: Checked[] = [await checkWorkbook(bench, request()), await succeed(bench)];
      expect(sheetNamed(bench, `${title} (2)`).cells.size).toBeGreaterThan(5);
      seen.push(await succeed(bench));
      expect(seen.map(figuresOf)).toEqual(seen.map(() => clean));
      expect(seen.map(toldOf)).toEqual(seen.map(() => [title]));
      expect(leftAlone(bench, title)).toBe(brought);
    },
  );

  test("taken back after the first run, it is still no sheet of ours", async () => {
    const bench = await copyIn("Tổng hợp");
    const brought = leftAlone(bench, "Tổng hợp");
    await succeed(bench);
    await undoWorkbook(bench, request().identity);
    expect(toldOf(await succeed(bench))).toEqual(["Tổng hợp"]);
    expect(leftAlone(bench, "Tổng hợp")).toBe(brought);
  });

  test("a sheet Điều chỉnh of the user's own, with our headings: it adjusts nothing", async () => {
    const bench = makeSmallBench();
    const clean = figuresOf(await checkWorkbook(bench, request()));
    await bench.run(async (context) => {
      const { unit, indicator, old, new: to } = { ...adjustment, unit: first, indicator: 1 };
      context.workbook.worksheets.add("Điều chỉnh").getRange("A1:I2").values = [
        ADJUSTMENTS_COLUMNS.map(({ title }) => title.vi),
        [unit, indicator, "Tử số", old, to, "dự kiến", "", "", ""],
      ];
      await context.sync();
    });
    const checked = await checkWorkbook(bench, request());
    expect([figuresOf(checked), checked.otherSheets]).toEqual([clean, ["Ghi nhớ", "Điều chỉnh"]]);
    const { titles, ...written } = await succeed(bench);
    expect([figuresOf(written), titles.get("adjustments")]).toEqual([clean, "Điều chỉnh (2)"]);
  });
});

describe("what goes on meanwhile", () => {
  test("without a printer the sheets are written without their size of paper, which is told", async () => {
    const bench = makeSmallBench({ hasPrinter: false });
    const { notices } = await succeed(bench);
    expect(notices.map(({ vi }) => vi).join()).toContain("khổ giấy A4");
    const { pageLayout } = bench.host.workbook.sheets.find(({ name }) => name === "Tổng hợp")!;
    expect(pageLayout).toMatchObject({ orientation: "Landscape" });
    expect(pageLayout["paperSize"]).toBeUndefined();
    tryPaperAgain();
    expect((await succeed(makeSmallBench())).notices).toEqual([]);
  });

  test.each([
    { charts: ["Tổng hợp"], ours: ["Tổng hợp (2)"] },
    { charts: ["tổng hợp", "Tổng hợp (2)", "Nhật ký"], ours: ["Tổng hợp (3)", "Nhật ký (2)"] },
  ])("chart sheets called $charts, which Excel does not list: ours are called $ours", async (row) => {
    const bench = makeSmallBench({ settings: { chartSheets: row.charts } });
    const outcome = await succeed(bench);
    expect(ownTitles(bench)).toEqual(expect.arrayContaining(row.ours));
    expect(ownTitles(bench)).toHaveLength(9);
    for (const title of row.ours)
      expect(outcome.notices.map(({ vi }) => vi).join("\n")).toContain(`“${title}”`);
    expect(bench.host.workbook.sheets).toHaveLength(3 + 9);
    bench.host.resetCounts();
    await succeed(bench);
    expect(bench.host.syncs).toBe(6);
  });

  test("manual calculation is told", async () => {
    const { notices } = await succeed(makeSmallBench({ settings: { calculationMode: "Manual" } }));
    expect(notices).toMatchObject([{ vi: expect.stringContaining("F9") as string }]);
  });

  test("two pages at once: one is carried out, the other told that it is not alone", async () => {
    const bench = makeSmallBench();
    const other = loadClient();
    connect(other, bench.host);
    const pages: ExcelRuntime[] = [bench, { run: (batch) => other.Excel.run(batch) }];
    const outcomes = await Promise.all(
      pages.map((runtime, index) =>
        consolidateWorkbook(
          runtime,
          request({ identity: { ...request().identity, session: `page-${index}` } }),
        ),
      ),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["failed", "written"]);
    expect(outcomes).toContainEqual(
      expect.objectContaining({
        state: "untouched",
        problem: expect.objectContaining({ kind: "running" }) as object,
      }),
    );
    expect(locksIn(bench)).toEqual([]);
    expect(ownTitles(bench)).toHaveLength(9);
  });

  test("cut off while it wrote: figures are not checked without the adjustments that may be missing, until it is put back", async () => {
    const bench = await openConsolidated();
    await type(bench, "Điều chỉnh", "F5", "gõ nhầm");
    bench.host.resetCounts();
    bench.host.faults.add({
      request: ({ number }) => number >= 6,
      moment: 9,
      code: "GeneralException",
      times: 99,
    });
    expect(await fail(bench)).toMatchObject({ state: "unfinished" });
    bench.host.faults.clear();
    await expect(checkWorkbook(bench, request())).rejects.toMatchObject({ kind: "halfWritten" });
    await restoreWorkbook(bench, request().identity);
    expect((await checkWorkbook(bench, request())).result.consolidation.missingUnits).toEqual([]);
    expect(cellText(bench, "Điều chỉnh", "F5")).toBe("gõ nhầm");
  });

  test("a cell edited while the run writes: nothing can be put back until Enter, then the next run does it", async () => {
    const bench = await openConsolidated();
    await type(bench, "Tổng hợp", noteCell(1), "Đã gọi điện cho Phòng");
    const runtime = between(bench, 5, async () => bench.host.beginEdit());
    const outcome = await fail(runtime);
    expect(outcome).toMatchObject({ problem: { kind: "editing" }, state: "unfinished" });
    expect(outcome.problem.message.vi).toMatch(/Nhấn Enter/);
    bench.host.endEdit();
    bench.host.faults.clear();
    await succeed(bench);
    expect(cellText(bench, "Tổng hợp", noteCell(1))).toMatch(/^Đã gọi điện/);
  });
});
