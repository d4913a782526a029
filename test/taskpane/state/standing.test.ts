/** @jest-environment node */
/** The pane over the real client: what an officer does to our sheets by hand, and every way of opening the workbook again. */
import { isFailure } from "../../../src/files/failure";
import { readWorkbookFile } from "../../../src/files/read";
import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import type { WorkbookSettings } from "../../../src/sheets/settings";
import { openSheets } from "../../excel/openBook";
import { cellText, targetCell, type } from "../../excel/smallBook";
import type { Bench } from "../../../packages/excel-host/test/tools";
import { sampleFiles, type TestedPane } from "../fixtures/livePane";
import { openPane } from "../fixtures/workbookPane";

jest.setTimeout(180_000);

const DETAIL = "Chi tiết theo đơn vị";
const choice = { form: "A", figures: "values", confirmed: true } as const;

/** What the latest copy prints as result of a row, by its number. */
function printed({ copies }: ReturnType<typeof openPane>, number: number): unknown[] {
  const file = readWorkbookFile(copies.at(-1)!, "phu-luc.xlsx");
  if (isFailure(file)) throw new Error("not read");
  const row = file.sheets[0]!.values.find(([first]) => String(first) === String(number))!;
  return [row[5], row[7]];
}

const rowOf = (pane: TestedPane, tt: number) =>
  pane.state().outcome!.result.consolidation.indicators.find(({ indicator }) => indicator.tt === tt)!;

/** The cell of a unit's numerator in the details. */
function placeOf(bench: Bench, indicator: string, unit: string): string {
  const sheet = bench.host.workbook.sheets.find(({ name }) => name === DETAIL)!;
  const cells = [...sheet.cells].map(([key, { value }]) => [key, value] as const);
  const [rowKey] = cells.find(([, value]) => value === `${indicator}.numerator`)!;
  const [columnKey] = cells.find(([, value]) => value === unit)!;
  const row = Math.floor(Number(rowKey) / 16384);
  const column = Number(columnKey) % 16384;
  return `${column < 26 ? String.fromCharCode(65 + column) : "?"}${row + 1}`;
}

let bench: Bench;
let officer: ReturnType<typeof openPane>;

beforeAll(async () => {
  bench = openSheets([]);
  officer = openPane(bench, "officer");
  await officer.settle();
  await officer.actions.addFiles(sampleFiles());
  await officer.settle();
  await officer.actions.consolidate();
  await officer.settle();
});

test("a figure corrected in Chi tiết: no copy says another one, and by one answer it is an adjustment everywhere", async () => {
  const before = rowOf(officer, 1);
  const part = before.byUnit.find(({ unit }) => unit === "SIN_HO")!;
  const cell = placeOf(bench, before.indicator.code, "SIN_HO");
  expect(cellText(bench, DETAIL, cell)).toBe(part.numerator);
  const now = part.numerator! - 100;
  await type(bench, DETAIL, cell, now);
  await bench.host.events.delivered;
  await officer.settle();
  expect(officer.state().checked?.standing?.edits).toMatchObject([
    { unit: "SIN_HO", old: part.numerator, now },
  ]);
  expect(officer.state().outcome).toMatchObject({ stale: true, edited: true });
  await officer.actions.saveCopy(choice);
  expect(officer.copies).toHaveLength(0);
  await officer.actions.consolidate();
  expect(officer.state().asked?.questions.edits).toHaveLength(1);
  officer.actions.putOffStanding();
  await officer.actions.clean(false);
  expect(officer.said().join()).toMatch(/sửa tay.*chưa dọn, không có gì bị gỡ/);
  expect(officer.state().checked?.standing?.edits).toHaveLength(1);
  await officer.settle();
  await officer.actions.consolidate();
  expect(officer.state().asked?.questions.edits).toHaveLength(1);
  expect(cellText(bench, DETAIL, cell)).toBe(now);
  const words = { reason: "Phòng gọi điện", document: "", confirmedBy: "Nguyễn Văn An" };
  expect(await officer.actions.settleStanding({ adjust: words, lost: "keep" })).toBe(true);
  await officer.settle();
  const after = rowOf(officer, 1);
  expect(after.numerator).toBe(before.numerator! - 100);
  expect(officer.state().outcome).toMatchObject({ stale: false });
  expect(officer.state().asked).toBeNull();
  expect(cellText(bench, DETAIL, cell)).toBe(now);
  await officer.actions.saveCopy(choice);
  expect(printed(officer, 1)[0]).toBe(after.actual);
});

test.each([
  ["after the pane was closed", ""],
  ["by a colleague's installation", "share"],
])(
  "the workbook opens as results %s: figures, copy and adjustments without any file",
  async (_, installation) => {
    bench.host.installAs(installation);
    const colleague = openPane(bench, `colleague-${installation}`);
    await colleague.settle();
    const { section, outcome, checked, opening, files } = colleague.state();
    expect([section, files.length, outcome?.stale]).toEqual(["result", 0, false]);
    expect(checked?.standing).toMatchObject({ fromSheets: true, holds: true });
    expect(checked?.standing?.used).toHaveLength(9);
    expect(opening?.undoable).toBe(true);
    expect(rowOf(colleague, 1).actual).toBe(rowOf(officer, 1).actual);
    await colleague.actions.saveCopy(choice);
    expect(printed(colleague, 1)).toEqual(printed(officer, 1));
    bench.host.installAs("");
  },
);

test("a target changed in the Danh mục is the catalogue in force in the pane, told, and in the next copy", async () => {
  const colleague = openPane(bench, "plan");
  await colleague.settle();
  const { actual, status, indicator } = rowOf(colleague, 1);
  const target = status === "shortfall" ? actual! - 1 : actual! + 1;
  await type(bench, "Danh mục", targetCell(bench, indicator.code), Math.round(target * 10) / 10);
  await bench.host.events.delivered;
  await colleague.settle();
  expect(colleague.said().join()).toContain("Trang Danh mục đã được sửa");
  await colleague.actions.consolidate();
  await colleague.settle();
  expect(rowOf(colleague, 1).status).not.toBe(status);
  await colleague.actions.saveCopy(choice);
  expect(printed(colleague, 1)[1]).toBe(status === "shortfall" ? "Vượt" : "Chưa đạt");
});

test("a rerun from fewer files asks before it gives up a unit's figures", async () => {
  const colleague = openPane(bench, "fewer");
  await colleague.settle();
  const received = (): number =>
    colleague.state().outcome!.result.consolidation.units.filter((unit) => unit.received).length;
  expect(received()).toBe(9);
  await colleague.actions.addFiles(sampleFiles().slice(0, 1));
  await colleague.settle();
  await colleague.actions.consolidate();
  expect(colleague.state().asked?.questions.lost).toHaveLength(8);
  expect(await colleague.actions.settleStanding({ adjust: null, lost: "keep" })).toBe(true);
  await colleague.settle();
  expect(received()).toBe(9);
});

describe("Dọn trước khi gửi, with a figure changed by hand in the result of what is not chosen now", () => {
  const otherYear = { ...laiChau20242025, plan: { ...laiChau20242025.plan, targetYear: "2026-2027" } };

  test.each<[string, Partial<WorkbookSettings>]>([
    ["another year", { catalogue: otherYear }],
    ["another set of units", { unitSet: "province:12" }],
  ])("%s: refused with year and cell, nothing is taken away, and the question waits", async (_, other) => {
    const sent = openSheets([]);
    const colleague = openPane(sent, "cleaner");
    await colleague.settle();
    await colleague.actions.addFiles(sampleFiles());
    await colleague.settle();
    await colleague.actions.consolidate();
    await colleague.settle();
    const cell = placeOf(sent, rowOf(colleague, 1).indicator.code, "SIN_HO");
    await type(sent, DETAIL, cell, 7);
    await sent.host.events.delivered;
    const chosen = colleague.state().settings;
    await colleague.actions.saveSettings({ ...chosen, ...other });
    await colleague.settle();
    const keeps = () => [...sent.host.workbook.book.xmlParts.keys(), ...sent.host.workbook.book.names.keys()];
    const before = keeps();
    for (const marks of [false, true]) await colleague.actions.clean(marks);
    const said = colleague.said().join("\n");
    expect(said).toContain("năm học 2024-2025");
    expect(said).toContain(`${DETAIL}!${cell}`);
    expect(said).toMatch(/chưa dọn, không có gì bị gỡ/);
    expect(keeps()).toEqual(before);
    expect(cellText(sent, DETAIL, cell)).toBe(7);
    await colleague.actions.saveSettings(chosen);
    await colleague.settle();
    expect(colleague.state().checked?.standing?.edits).toMatchObject([{ unit: "SIN_HO", now: 7 }]);
  });
});
