/** What the pane asks of the open workbook, through the port alone. */
import type { Adjustment } from "../../src/model/adjustment";
import { openWorkbookPort } from "../../src/excel/workbookPort";
import { LEGACY_SETTINGS } from "../../src/excel/stored/workbookTexts";
import { defaultSettings, type WorkbookSettings } from "../../src/sheets/settings";
import type { Attempt } from "../../src/excel/port";
import type { Bench } from "../../packages/excel-host/test/tools";
import {
  catalogue,
  cellText,
  describe as contentsOf,
  makeSmallBench,
  now,
  request,
  type,
  units,
} from "./smallBook";
import { noteCell } from "./noteCell";

jest.setTimeout(60_000);

let runs = 0;

const portOn = (bench: Bench) =>
  openWorkbookPort(bench, {
    session: "page",
    clock: () => now,
    nextRun: () => `port-${++runs}`,
    save: { write: () => Promise.resolve(new Uint8Array()), download: () => Promise.resolve(true) },
  });

function valueOf<T>(attempt: Attempt<T>): T {
  if (!attempt.ok) throw new Error(attempt.problem.message.vi);
  return attempt.value;
}

const problemOf = (attempt: Attempt<unknown>) => (attempt.ok ? null : attempt.problem);

test("a workbook that was never worked with says so", async () => {
  const opening = valueOf(await portOn(makeSmallBench()).open());
  expect(opening).toEqual({
    settings: null,
    settingsNewer: false,
    titles: new Map(),
    unfinished: null,
    undoable: false,
    rows: null,
  });
});

test("after a run the workbook knows its sheets, its rows and that the run can be taken back", async () => {
  const port = portOn(makeSmallBench());
  expect(await port.consolidate(request())).toMatchObject({ kind: "written", undoable: true, before: null });
  const opening = valueOf(await port.open());
  expect([opening.titles.get("summary"), opening.undoable]).toEqual(["Tổng hợp", true]);
  expect(Object.keys(opening.rows ?? {})).toEqual(catalogue.indicators.map(({ code }) => code));
  const second = await port.consolidate(request());
  expect(second).toMatchObject({ before: opening.rows });
  expect(valueOf(await port.undo())).toBeUndefined();
  expect(problemOf(await port.restore())).toBeNull();
});

test("checking gives the result and every report found, and leaves no trace", async () => {
  const bench = makeSmallBench();
  const before = contentsOf(bench);
  const steps: string[] = [];
  const checked = valueOf(await portOn(bench).check(request(), { onStep: (step) => steps.push(step) }));
  expect(checked.candidates.map(({ sheet }) => sheet)).toEqual(units.map(({ name }) => name));
  expect(checked.otherSheets).toEqual(["Ghi nhớ"]);
  expect(checked.result.consolidation.units.every(({ reported }) => reported === 3)).toBe(true);
  expect(steps).toEqual(["reading", "consolidating"]);
  expect(contentsOf(bench)).toEqual(before);
  expect(bench.host.syncs).toBe(3);
});

test("what officers have typed into Ghi chú is given apart from our own words, before a run carries it over and after", async () => {
  const bench = makeSmallBench();
  const port = portOn(bench);
  await port.consolidate(request());
  const [first, second] = catalogue.indicators.map(({ code }) => code) as [string, string];
  await type(bench, "Tổng hợp", noteCell(1), "đã gọi điện");
  await type(bench, "Tổng hợp", noteCell(2), "chờ văn bản");
  const expected = { [first]: "đã gọi điện", [second]: "chờ văn bản" };
  expect(valueOf(await port.check(request())).typedNotes).toEqual(expected);
  expect(await port.consolidate(request())).toMatchObject({ typedNotes: expected });
  expect(valueOf(await port.check(request())).typedNotes).toEqual(expected);
});

test("checking that is stopped says so", async () => {
  const signal = AbortSignal.abort();
  expect(problemOf(await portOn(makeSmallBench()).check(request(), { signal }))).toMatchObject({
    kind: "cancelled",
  });
});

test("a report that was put aside takes no part, and is still listed", async () => {
  const excluded = [{ file: null, sheet: units[0]!.name }];
  const checked = valueOf(await portOn(makeSmallBench()).check(request({ excluded })));
  expect(checked.candidates).toHaveLength(2);
  expect(checked.result.consolidation.missingUnits).toEqual([units[0]!.code]);
});

test("only chosen sheets take part; where they hold nothing, that is said", async () => {
  const port = portOn(makeSmallBench());
  const chosen = valueOf(await port.check(request({ sources: [units[1]!.name] })));
  expect(chosen.result.consolidation.missingUnits).toEqual([units[0]!.code]);
  const none = valueOf(await port.check(request({ sources: ["Ghi nhớ"] })));
  expect(none.result.findings.map(({ code }) => code)).toContain("NO_REPORT_FOUND");
});

const rate = catalogue.indicators.find(({ kind }) => kind === "rate")!;

const adjustment = (changes: Partial<Adjustment> = {}): Adjustment => ({
  unit: units[0]!.code,
  indicator: rate.code,
  field: "numerator",
  old: 1200,
  new: 1000,
  reason: "gõ nhầm",
  document: "CV 12/PGDĐT",
  confirmedBy: "Bà Lò Thị Mai",
  when: "2025-06-01",
  ...changes,
});

test("adjustments are added and withdrawn with a run, and rows that officers typed stay as they stand", async () => {
  const bench = makeSmallBench();
  const port = portOn(bench);
  const run = (changes: Parameters<typeof request>[0]) => port.consolidate(request(changes));
  await run({ adjusting: { add: [adjustment()], withdraw: [] } });
  expect(cellText(bench, "Điều chỉnh", "E5")).toBe(1000);
  await type(bench, "Điều chỉnh", "A6", "viết dở");
  await type(bench, "Điều chỉnh", "G5", "CV 12/PGDĐT");
  const other = adjustment({ unit: units[1]!.code, old: 1100, new: 1150 });
  const second = await run({ adjusting: { add: [other], withdraw: [] } });
  expect(second).toMatchObject({ result: { consolidation: { adjustments: [adjustment(), other] } } });
  expect(["A5", "A6", "A7"].map((cell) => cellText(bench, "Điều chỉnh", cell))).toEqual([
    units[0]!.name,
    "viết dở",
    units[1]!.name,
  ]);
  const third = await run({ adjusting: { add: [], withdraw: [adjustment()] } });
  expect(third).toMatchObject({ result: { consolidation: { adjustments: [other] } }, notices: [] });
  expect(["A5", "A6", "A7"].map((cell) => cellText(bench, "Điều chỉnh", cell))).toEqual([
    "viết dở",
    units[1]!.name,
    undefined,
  ]);
  const gone = await run({ adjusting: { add: [], withdraw: [adjustment()] } });
  expect(gone).toMatchObject({
    notices: [{ vi: expect.stringContaining("không còn giữ như trước") as string }],
  });
  await port.undo();
  await port.undo();
  expect(cellText(bench, "Điều chỉnh", "A6")).toBe(units[1]!.name);
});

test("adjustments under a heading that was changed stop a run, instead of being left out without a word", async () => {
  const bench = makeSmallBench();
  const port = portOn(bench);
  await port.consolidate(request({ adjusting: { add: [adjustment()], withdraw: [] } }));
  await type(bench, "Điều chỉnh", "E4", "");
  const before = contentsOf(bench);
  expect(await port.consolidate(request())).toMatchObject({
    state: "untouched",
    problem: { kind: "adjustmentsChanged" },
  });
  expect(contentsOf(bench)).toEqual(before);
});

const settings = (changes: Partial<WorkbookSettings> = {}): WorkbookSettings => ({
  ...defaultSettings("vi"),
  asOf: "2025-05-31",
  contacts: { [units[0]!.code]: { name: "Lò Văn Pâng", phone: "0912 345 678" } },
  excluded: [{ file: null, sheet: "Nháp" }],
  ...changes,
});

test("settings are kept in the workbook, whatever their length", async () => {
  const bench = makeSmallBench();
  const port = portOn(bench);
  const byUnit = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [
      `U${index}`,
      { NHA_TRE: { numerator: index, denominator: null } },
    ]),
  );
  const long = settings({ previous: { schoolYear: "2023-2024", byUnit }, catalogue });
  for (const kept of [long, settings(), long]) {
    valueOf(await port.saveSettings(kept));
    expect(valueOf(await port.open()).settings).toEqual(kept);
  }
  const { settings: old, xmlParts } = bench.host.workbook.book;
  expect([xmlParts.size > 2, old.size]).toEqual([true, 0]);
  valueOf(await port.saveSettings(settings()));
  expect(xmlParts.size).toBe(1);
});

const OLD_KEY = LEGACY_SETTINGS.choices;

test("settings that an earlier version kept are read, and move with the first saving", async () => {
  const bench = makeSmallBench();
  const port = portOn(bench);
  const old = JSON.stringify(settings({ asOf: "2025-05-31" }));
  const { settings: stored, xmlParts } = bench.host.workbook.book;
  stored.set(OLD_KEY, `#2#${old.slice(0, 40)}`);
  stored.set(`${OLD_KEY}_2`, old.slice(40));
  expect(valueOf(await port.open()).settings?.asOf).toBe("2025-05-31");
  valueOf(await port.saveSettings(settings({ asOf: "2025-06-30" })));
  expect([stored.size, xmlParts.size]).toEqual([0, 1]);
  expect(valueOf(await port.open()).settings?.asOf).toBe("2025-06-30");
});

test("settings of a newer version are left alone, and ones that cannot be read are told", async () => {
  const bench = makeSmallBench();
  const port = portOn(bench);
  const newer = JSON.stringify({ schemaVersion: 2, theme: "tối" });
  bench.host.workbook.book.settings.set(OLD_KEY, newer);
  expect(valueOf(await port.open())).toMatchObject({ settings: null, settingsNewer: true });
  expect(problemOf(await port.saveSettings(settings()))).toMatchObject({ kind: "settingsNewer" });
  expect(bench.host.workbook.book.settings.get(OLD_KEY)).toBe(newer);
  bench.host.workbook.book.settings.set(OLD_KEY, JSON.stringify({ ...settings(), asOf: "hôm qua" }));
  expect(valueOf(await port.open())).toMatchObject({
    settings: null,
    settingsNewer: false,
    settingsUnreadable: { vi: expect.stringContaining('asOf: "hôm qua"') as string },
  });
});

test("taking a run back that fails says what stopped it, and where our sheets stand", async () => {
  const bench = makeSmallBench();
  const port = portOn(bench);
  await port.consolidate(request());
  await port.consolidate(request());
  const before = contentsOf(bench);
  bench.host.faults.add({
    request: ({ actions }) => actions > 1000,
    moment: 900,
    code: "ServiceNotAvailable",
  });
  const problem = problemOf(await port.undo());
  expect(problem?.message.vi).toMatch(/^Excel đang bận.*Các trang của công cụ đã được đưa về như trước/);
  expect(contentsOf(bench)).toEqual(before);
});

test("no method throws: what Excel refuses is a problem in words", async () => {
  const bench = makeSmallBench();
  const port = portOn(bench);
  bench.host.beginEdit();
  const answers = [
    await port.open(),
    await port.check(request()),
    await port.restore(),
    await port.undo(),
    await port.saveSettings(settings()),
    await port.select({ sheet: "Ghi nhớ", cell: "A1" }),
    await port.show("summary"),
    await port.highlight(),
    await port.clearHighlight(),
    await port.repairFormulas(),
  ];
  expect(answers.map((answer) => problemOf(answer)?.kind)).toEqual(answers.map(() => "editing"));
});
