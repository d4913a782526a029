/** The open workbook is the truth: what was changed in our sheets by hand is noticed, and nothing is written over it unasked. */
import type { Adjustment } from "../../src/model/adjustment";
import type { Area } from "../../src/model/snapshot";
import { haveSameFigures } from "../../src/letters/sameFigures";
import { checkWorkbook } from "../../src/excel/checkWorkbook";
import { consolidateWorkbook } from "../../src/excel/consolidateWorkbook";
import type { CheckRequest } from "../../src/excel/port";
import { undoWorkbook } from "../../src/excel/transaction/restoreWorkbook";
import { layOutWorkbook } from "../../src/sheets/workbook";
import type { Bench } from "../../packages/excel-host/test/tools";
import { readWorkbookFile } from "../../src/files/read";
import { isFailure } from "../../src/files/failure";
import { openSheets } from "./openBook";
import { bytesOf } from "../sheets/layouts";
import { addName } from "../../packages/excel-host/src/model/names";
import {
  ask,
  cellText,
  describe as contentsOf,
  fail,
  makeSmallBench,
  request,
  succeed,
  targetCell,
  type,
  units,
} from "./smallBook";
import type { WorkbookReading } from "../../src/model/report";
import { noteCell } from "./noteCell";

jest.setTimeout(60_000);

const [first, second] = units.map(({ code }) => code) as [string, string];
const DETAIL = "Chi tiết theo đơn vị";

/** The reports of the small workbook as if they had been chosen from disk. */
async function filesOf(bench: Bench): Promise<WorkbookReading[]> {
  const { candidates } = await checkWorkbook(bench, request());
  return candidates.map((candidate) => {
    const file = `${candidate.sheet}.xlsx`;
    const placed = JSON.parse(JSON.stringify({ ...candidate, file }), (key, value: unknown) =>
      /^(at|denominatorAt)$/.test(key) && value !== null ? { file, ...(value as object) } : value,
    ) as typeof candidate;
    return { file, mark: null, candidates: [placed], findings: [] };
  });
}

/** A workbook without sources in it, consolidated from two files. */
async function madeOfFiles() {
  const files = await filesOf(makeSmallBench());
  const bench = openSheets([]);
  const written = await succeed(bench, { files });
  return { bench, files, written };
}

const look = (bench: Bench, changes: Partial<CheckRequest> = {}) => checkWorkbook(bench, request(changes));

const adjustmentOf = (unit: string, old: number | null, now: number): Adjustment => ({
  unit,
  indicator: "NHA_TRE",
  field: "numerator",
  old,
  new: now,
  reason: "Phòng gọi điện báo lại",
  document: "",
  confirmedBy: "Nguyễn Văn An",
  when: "2025-06-01",
});

const actualOf = (found: Awaited<ReturnType<typeof look>>, code = "NHA_TRE") =>
  found.result.consolidation.indicators.find(({ indicator }) => indicator.code === code)!;

describe("a figure corrected in Chi tiết theo đơn vị", () => {
  test("is noticed by every look, and no run writes over it unasked", async () => {
    const { bench, files } = await madeOfFiles();
    await type(bench, DETAIL, "F11", 1150);
    const before = contentsOf(bench);
    const { standing } = await look(bench, { files });
    expect(standing).toMatchObject({
      holds: false,
      edits: [
        {
          unit: first,
          indicator: "NHA_TRE",
          field: "numerator",
          old: 1200,
          now: 1150,
          at: { sheet: DETAIL, cell: "F11" },
        },
      ],
    });
    const questions = await ask(bench, { files });
    expect(questions.edits).toEqual(standing!.edits);
    expect(contentsOf(bench)).toEqual(before);
  });

  test("becomes an adjustment with who and why, by one answer, with the files or without them", async () => {
    for (const withFiles of [true, false]) {
      const { bench, files } = await madeOfFiles();
      const sources = withFiles ? { files } : {};
      await type(bench, DETAIL, "F11", 1150);
      const asked = await ask(bench, sources);
      const add = [adjustmentOf(first, 1200, 1150)];
      const outcome = await succeed(bench, {
        ...sources,
        adjusting: { add, withdraw: [] },
        told: { asked, lost: "drop" },
      });
      expect(outcome.result.consolidation.adjustments).toEqual(add);
      expect(cellText(bench, DETAIL, "F11")).toBe(1150);
      const seen = await look(bench, sources);
      expect(seen.standing).toMatchObject({ edits: [], holds: true, fromSheets: !withFiles });
      expect(haveSameFigures(seen.result.consolidation, outcome.result.consolidation)).toBe(true);
      expect(actualOf(seen).byUnit[0]).toMatchObject({ numerator: 1150, adjustments: add });
    }
  });

  test("goes back where the officer says so", async () => {
    const { bench, files } = await madeOfFiles();
    await type(bench, DETAIL, "F11", 1150);
    await type(bench, DETAIL, "G11", "");
    const asked = await ask(bench, { files });
    expect(asked.edits.map(({ unit, now, shown }) => [unit, now, shown])).toEqual([
      [first, 1150, 1150],
      [second, null, ""],
    ]);
    await succeed(bench, { files, told: { asked, lost: "drop" } });
    expect(["F11", "G11"].map((cell) => cellText(bench, DETAIL, cell))).toEqual([1200, 1100]);
    await undoWorkbook(bench, request().identity);
    expect(["F11", "G11"].map((cell) => cellText(bench, DETAIL, cell))).toEqual([1150, undefined]);
  });

  test("that is changed once more after the question is asked about again", async () => {
    const { bench, files } = await madeOfFiles();
    await type(bench, DETAIL, "F11", 1150);
    const asked = await ask(bench, { files });
    await type(bench, DETAIL, "F11", 1151);
    expect((await ask(bench, { files, told: { asked, lost: "drop" } })).edits).toMatchObject([{ now: 1151 }]);
  });

  test("is found wherever rows and columns have been moved", async () => {
    const { bench, files } = await madeOfFiles();
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(DETAIL);
      sheet.getRange("3:4").insert("Down");
      sheet.getRange("C:C").insert("Right");
      await context.sync();
    });
    expect((await look(bench, { files })).standing).toMatchObject({ edits: [] });
    await type(bench, DETAIL, "G13", 1150);
    expect((await look(bench, { files })).standing?.edits).toMatchObject([{ old: 1200, now: 1150 }]);
  });
});

test("a figure typed in place of a formula of Tổng hợp is named, and is written over only when the officer says so", async () => {
  const { bench, files } = await madeOfFiles();
  await type(bench, "Tổng hợp", "F8", 99.9);
  const { standing } = await look(bench, { files });
  expect(standing).toMatchObject({
    holds: false,
    typedOver: [{ at: { sheet: "Tổng hợp", cell: "F8" }, heading: "Kết quả thực hiện", shown: 99.9 }],
  });
  const asked = await ask(bench, { files });
  await succeed(bench, { files, told: { asked, lost: "drop" } });
  expect((await look(bench, { files })).standing).toMatchObject({ holds: true, typedOver: [] });
});

describe("a target changed in the Danh mục", () => {
  test("is the catalogue in force from the next run on, and is told field by field", async () => {
    const { bench, files } = await madeOfFiles();
    const cell = targetCell(bench, "NHA_TRE");
    expect(typeof cellText(bench, "Danh mục", cell)).toBe("number");
    await type(bench, "Danh mục", cell, 99.5);
    const { standing } = await look(bench, { files });
    const edit = standing!.catalogue!;
    if (edit.kind !== "changed") throw new Error(JSON.stringify(edit));
    expect(edit.changes.map(({ indicator, field, now }) => [indicator, field, now])).toEqual([
      ["NHA_TRE", "target", "99,5"],
      ["NHA_TRE", "targetText", "99,5"],
    ]);
    expect((await ask(bench, { files })).catalogue).toEqual(edit);
    await succeed(bench, { files, catalogue: edit.catalogue });
    expect(cellText(bench, "Danh mục", cell)).toBe(99.5);
    const seen = await look(bench, { files, catalogue: edit.catalogue });
    expect(seen.standing).toMatchObject({ catalogue: null, holds: true });
    expect(actualOf(seen).indicator).toMatchObject({ target: 99.5, targetText: "99,5" });
  });

  test("that cannot be a target is named, and nothing is written", async () => {
    const { bench, files } = await madeOfFiles();
    await type(bench, "Danh mục", targetCell(bench, "NHA_TRE"), "chín mươi");
    const { standing } = await look(bench, { files });
    expect(standing!.catalogue).toMatchObject({ kind: "broken" });
    expect((await ask(bench, { files })).catalogue).toMatchObject({ kind: "broken" });
  });
});

test("notes follow their indicator when a catalogue numbers otherwise; one whose indicator is gone is said in full", async () => {
  const { bench, files } = await madeOfFiles();
  await type(bench, "Tổng hợp", noteCell(1), "Đã gọi điện");
  await type(bench, "Tổng hợp", noteCell(2), "Chờ quyết định");
  const { catalogue } = request();
  const [first, , third] = catalogue.indicators;
  const renumbered = [
    { ...third!, tt: 1 },
    { ...first!, tt: 2 },
  ];
  const seen = await look(bench, { files, catalogue: { ...catalogue, indicators: renumbered } });
  expect(seen.typedNotes).toEqual({ [first!.code]: "Đã gọi điện" });
  const outcome = await succeed(bench, { files, catalogue: { ...catalogue, indicators: renumbered } });
  expect(cellText(bench, "Tổng hợp", noteCell(2))).toMatch(/^Đã gọi điện/);
  expect(String(cellText(bench, "Tổng hợp", noteCell(1)) ?? "")).not.toContain("gọi điện");
  expect(outcome.notices.map(({ vi }) => vi).join()).toContain("Chờ quyết định");
});

describe("a workbook with results", () => {
  test("opens as results without its files: the same figures, verdicts, findings and places", async () => {
    const { bench, written } = await madeOfFiles();
    const seen = await look(bench);
    expect(seen.standing).toMatchObject({ fromSheets: true, holds: true, edits: [], lost: [] });
    expect(seen.standing!.used.map(({ unit, file }) => [unit, file])).toEqual(
      units.map(({ code, name }) => [code, `${name}.xlsx`]),
    );
    expect(haveSameFigures(seen.result.consolidation, written.result.consolidation)).toBe(true);
    const places = (result: typeof seen.result) =>
      result.consolidation.indicators.flatMap(({ byUnit }) =>
        byUnit.map(({ at, denominatorAt }) => [at, denominatorAt]),
      );
    expect(places(seen.result)).toEqual(places(written.result));
    const said = (result: typeof seen.result) =>
      result.findings.map(({ code, message }) => `${code} ${message.vi}`).sort();
    expect(said(seen.result)).toEqual(said(written.result));
  });

  test("is run again from fewer files only when the officer has said what becomes of the others' figures", async () => {
    const { bench, files } = await madeOfFiles();
    const fewer = files.slice(0, 1);
    const asked = await ask(bench, { files: fewer });
    expect(asked.lost).toEqual([second]);
    const kept = await succeed(bench, { files: fewer, told: { asked, lost: "keep" } });
    expect(kept.result.consolidation.missingUnits).toEqual([]);
    expect(cellText(bench, DETAIL, "G11")).toBe(1100);
    const dropped = await succeed(bench, {
      files: fewer,
      told: { asked: await ask(bench, { files: fewer }), lost: "drop" },
    });
    expect(dropped.result.consolidation.missingUnits).toEqual([second]);
  });

  test("from the command line, without any record of ours, opens as results too", async () => {
    const { result } = await madeOfFiles().then(({ written }) => written);
    const spec = layOutWorkbook(result, request().layout);
    const file = readWorkbookFile(await bytesOf(spec), "ket-qua.xlsx");
    if (isFailure(file)) throw new Error("not read");
    const bench = openSheets(file.sheets);
    const scope = { sheetId: null };
    addName(bench.host.workbook, scope, "EDU_INDICATORS_MARK", `="${spec.mark}"`, "");
    for (const { key, title } of spec.sheets)
      addName(bench.host.workbook, scope, `EDU_INDICATORS_SHEET_${key}`, `='${title}'!$A$1`, "");
    const seen = await look(bench);
    expect(seen.standing).toMatchObject({ fromSheets: true, edits: [] });
    expect(haveSameFigures(seen.result.consolidation, result.consolidation)).toBe(true);
  });

  test("with an adjustment is read back with what the unit had reported, so that it can be withdrawn", async () => {
    const { bench, files } = await madeOfFiles();
    const add = [adjustmentOf(first, 1200, 1150)];
    await succeed(bench, { files, adjusting: { add, withdraw: [] } });
    expect(actualOf(await look(bench)).byUnit[0]).toMatchObject({ numerator: 1150 });
    await succeed(bench, { adjusting: { add: [], withdraw: add } });
    expect(cellText(bench, DETAIL, "F11")).toBe(1200);
    expect(actualOf(await look(bench)).byUnit[0]).toMatchObject({ numerator: 1200, adjustments: [] });
  });
});

test("a workbook of the other year or set of units is no result of these", async () => {
  const { bench } = await madeOfFiles();
  const { catalogue } = request();
  const other = { ...catalogue, plan: { ...catalogue.plan, targetYear: "2026-2027" } };
  expect((await look(bench, { catalogue: other })).standing).toBeUndefined();
});

describe("hand edits in a result of another year or set of units", () => {
  const { catalogue, scope } = request();
  const nextYear = { ...catalogue, plan: { ...catalogue.plan, targetYear: "2026-2027" } };
  const otherUnits = scope.kind === "set" ? { ...scope, set: { ...scope.set, id: "other-units" } } : scope;

  test.each<[string, Partial<CheckRequest>]>([
    ["year", { catalogue: nextYear }],
    ["set of units", { scope: otherUnits }],
  ])("are noticed where another %s is chosen, in every sheet that may be typed into", async (_, changes) => {
    const { bench } = await madeOfFiles();
    expect((await look(bench, changes)).otherEdits).toBeUndefined();
    await type(bench, DETAIL, "F11", 1150);
    await type(bench, "Tổng hợp", "F8", 12);
    await type(bench, "Danh mục", targetCell(bench, "NHA_TRE"), 12);
    expect((await look(bench, changes)).otherEdits).toMatchObject({
      schoolYear: "2024-2025",
      places: [
        { sheet: DETAIL, cell: "F11" },
        { sheet: "Tổng hợp", cell: "F8" },
        { sheet: "Danh mục", cell: "" },
      ],
    });
    expect((await look(bench)).otherEdits).toBeUndefined();
  });

  test("are not written over by a run with another set of units, which says where they stand", async () => {
    const { bench, files } = await madeOfFiles();
    await type(bench, DETAIL, "F11", 1150);
    const before = contentsOf(bench);
    const failed = await fail(bench, { files, scope: otherUnits });
    expect(failed).toMatchObject({ state: "untouched", problem: { kind: "otherEdits" } });
    expect(failed.problem.message.vi).toContain(`${DETAIL}!F11`);
    expect(contentsOf(bench)).toEqual(before);
  });
});

test("a look because of an edit leaves the user's undo list as it is, and reads the same", async () => {
  const bench = makeSmallBench();
  await succeed(bench);
  const areas = new Map<string, readonly Area[]>();
  const first = await checkWorkbook(bench, request(), {}, areas);
  await type(bench, "Tổng hợp", "T40", "của tôi");
  const { depth } = bench.host.undoHistory;
  expect(depth).toBeGreaterThan(0);
  const again = await checkWorkbook(bench, request(), { afterEdit: true }, areas);
  expect(bench.host.undoHistory.depth).toBe(depth);
  expect(again.candidates).toEqual(first.candidates);
});

test("a run notes what the first look after an edit would else ask for", async () => {
  const bench = makeSmallBench();
  const areas = new Map<string, readonly Area[]>();
  await consolidateWorkbook(bench, request(), {}, areas);
  await type(bench, "Tổng hợp", "T40", "của tôi");
  const { depth } = bench.host.undoHistory;
  expect(depth).toBeGreaterThan(0);
  await checkWorkbook(bench, request(), { afterEdit: true }, areas);
  expect(bench.host.undoHistory.depth).toBe(depth);
});
