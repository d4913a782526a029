/** Dọn trước khi gửi over the real client: what goes, what stays, and what is said afterwards. */
import { readdirSync, readFileSync } from "node:fs";
import { cleanWorkbook } from "../../../src/excel/clean/cleanWorkbook";
import { highlightSelection } from "../../../src/excel/highlight/highlight";
import { openWorkbookPort } from "../../../src/excel/workbookPort";
import { LEGACY_SETTINGS } from "../../../src/excel/stored/workbookTexts";
import { leaveKept } from "../../../src/excel/selfTest/kept";
import { lockOf, lockXml } from "../../../src/excel/transaction/runLock";
import type { Attempt } from "../../../src/excel/port";
import { describeSheet } from "../../../packages/excel-host/src/model/description";
import { defaultSettings } from "../../../src/sheets/settings";
import { saveWorkbook } from "../../../src/workbench/file/save";
import { readWorkbookFile } from "../../../src/files/read";
import { isFailure } from "../../../src/files/failure";
import { type Bench, keepImage } from "../../../packages/excel-host/test/tools";
import { cellText, makeSmallBench, now, ownTitles, request, succeed, type, units } from "../smallBook";

jest.setTimeout(120_000);

let runs = 0;
let starts = true;
const startup = {
  isSetSupported: () => true,
  startsWithWorkbook: () => Promise.resolve(starts),
  startWithWorkbook: (yes: boolean) => Promise.resolve(void (starts = yes)),
};

const portOn = (bench: Bench, session = "page") =>
  openWorkbookPort(bench, {
    session,
    clock: () => now,
    nextRun: () => `clean-${++runs}`,
    save: { write: () => Promise.resolve(new Uint8Array()), download: () => Promise.resolve(true) },
    startup,
  });

function valueOf<T>(attempt: Attempt<T>): T {
  if (!attempt.ok) throw new Error(attempt.problem.message.vi);
  return attempt.value;
}

const PHONE = "0912 345 678";

/** A workbook in which everything stands that the tool can keep, but a lock. */
const openFull = keepImage(async () => {
  const bench = makeSmallBench();
  await succeed(bench);
  await succeed(bench);
  const contacts = { [units[0]!.code]: { name: "Lò Văn An", phone: PHONE, zalo: "" } };
  await portOn(bench).saveSettings({ ...defaultSettings("vi"), contacts } as never);
  await leaveKept(bench);
  await bench.run(async (context) => {
    context.workbook.settings.add(LEGACY_SETTINGS.choices, "{}");
    context.workbook.worksheets.getItem("Ghi nhớ").getRange("A1:B1").select();
    await context.sync();
  });
  await highlightSelection(bench);
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem("Ghi nhớ").customProperties.add("EDU_INDICATORS_HIGHLIGHTS", "1");
    await context.sync();
  });
  return bench;
});

/** Everything that stands in the workbook besides its cells, as docs/data.md names it. */
function keptIn({ host: { workbook } }: Bench): string[] {
  const { names, settings, xmlParts } = workbook.book;
  const namespaces = [...xmlParts.values()].map(({ xml }) => / xmlns="([^"]*)"/.exec(xml)![1]!);
  return [
    ...new Set([
      ...namespaces.map((namespace) => namespace.replace(/^(urn:edu-indicators:\w+):.*$/, "$1:RUN")),
      ...settings.keys(),
      ...[...names.values()].map(({ name }) => name.replace(/^(EDU_INDICATORS_SHEET_).*/, "$1*")),
      ...workbook.sheets.flatMap(({ customProperties }) => [...customProperties.keys()]),
    ]),
  ].sort();
}

const sheetsOf = ({ host }: Bench) =>
  host.workbook.sheets.map((sheet) => ({ ...describeSheet(sheet), customProperties: null, names: null }));

/** Rows of the table in docs/data.md: what is kept, and what “Dọn trước khi gửi” does to it. */
const documented = readFileSync("docs/data.md", "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, key, , goes] = /^\| `([^`]+)`[^|]*\|(.*)\| (always|with the marks|stays) *\|$/.exec(line) ?? [];
    return key === undefined ? [] : [{ key, goes: goes! }];
  });

test("the pane keeps nothing in the browser", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const keeps = (name: string): boolean =>
    /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|OfficeRuntime\.storage|partitionKey)\b/.test(
      readFileSync(`src/${name}`, "utf8"),
    );
  expect(files.filter(keeps)).toEqual([]);
});

beforeEach(() => (starts = true));

test("docs/data.md names everything that a workbook can keep, and nothing else", async () => {
  const bench = await openFull();
  const lock = { session: "x", run: "y", since: now.toISOString() };
  await bench.run(async (context) => {
    context.workbook.customXmlParts.add(lockXml(lock));
    context.workbook.settings.add("EDU_INDICATORS_RUN", "{}");
    for (const key of ["state", "written"] as const)
      context.workbook.settings.add(LEGACY_SETTINGS[key], "{}");
    await context.sync();
  });
  expect(lockOf("y")).toBe("urn:edu-indicators:lock:y");
  expect(documented.map(({ key }) => key).sort()).toEqual(keptIn(bench));
});

test.each([false, true])(
  "with marks %s, exactly what the page says goes, and no cell changes",
  async (marks) => {
    const bench = await openFull();
    const [before, sheets] = [keptIn(bench), sheetsOf(bench)];
    const said = valueOf(await portOn(bench).clean(marks));
    const stays = documented.filter(({ goes }) => goes === "stays" || (goes === "with the marks" && !marks));
    expect(keptIn(bench)).toEqual(before.filter((key) => stays.some((one) => one.key === key)));
    expect(sheetsOf(bench)).toEqual(sheets);
    expect(starts).toBe(false);
    expect(said.vi).toMatch(/^Đã gỡ khỏi sổ: bản lưu của các trang.*thông tin liên hệ của 1 đơn vị; .*tự mở/);
    expect(said.vi).toMatch(marks ? /; \d+ tên ẩn đánh dấu.*không nhận ra các trang này/ : /Giữ lại tên ẩn/);
  },
);

test("where Office refuses to stop starting the tool, that is said and not the contrary", async () => {
  const bench = await openFull();
  const refusing = { ...startup, startWithWorkbook: () => Promise.reject(new Error("refused")) };
  const port = openWorkbookPort(bench, {
    session: "page",
    clock: () => now,
    nextRun: () => `clean-${++runs}`,
    save: { write: () => Promise.resolve(new Uint8Array()), download: () => Promise.resolve(true) },
    startup: refusing,
  });
  const { vi } = valueOf(await port.clean(false));
  expect(vi).toMatch(/Excel không cho tắt việc tự mở/);
  expect(vi).not.toMatch(/việc tự mở công cụ cùng sổ[;.] /);
  expect(await port.startup()).toBe(true);
});

test("the workbook's start is settled first: where that throws, nothing has been taken away", async () => {
  const bench = await openFull();
  const before = keptIn(bench);
  const stopStartup = () => Promise.reject(new Error("refused"));
  await expect(
    cleanWorkbook(bench, { session: "page", now }, { marks: true, stopStartup }),
  ).rejects.toThrow();
  expect(keptIn(bench)).toEqual(before);
});

test("that later hand edits are noticed only after the next run is said", async () => {
  expect(valueOf(await portOn(await openFull()).clean(false)).vi).toMatch(
    /Số sửa tay từ nay chỉ được nhận ra sau lần tổng hợp tiếp theo/,
  );
});

test("what is left is no contact, no image, no path, also in the file that is saved", async () => {
  const bench = await openFull();
  valueOf(await portOn(bench).clean(true));
  const bytes = await saveWorkbook(bench.host.workbook, now);
  const file = readWorkbookFile(bytes, "x.xlsx");
  if (isFailure(file)) throw new Error("not read");
  expect(file.mark).toBeNull();
  const all = JSON.stringify([file, [...bench.host.workbook.book.names], keptIn(bench)]);
  expect(all).toContain("Tổng hợp");
  expect(all).not.toMatch(/Lò Văn An|0912 345 678|[A-Za-z]:\\\\|\/home\/|\/Users\/|urn:edu-indicators/);
});

test("a workbook that keeps nothing, or was cleaned already, is told so", async () => {
  starts = false;
  const bench = makeSmallBench();
  expect(valueOf(await portOn(bench).clean(true)).vi).toMatch(/không có gì bị gỡ/);
  await succeed(bench);
  await portOn(bench).clean(true);
  expect(valueOf(await portOn(bench).clean(true)).vi).toMatch(/không có gì bị gỡ/);
});

test("afterwards nothing can be undone, which is said; a later run updates the sheets in place", async () => {
  const bench = await openFull();
  await type(bench, "Điều chỉnh", "A6", "viết dở");
  const port = portOn(bench);
  valueOf(await port.clean(false));
  expect(valueOf(await port.open())).toMatchObject({ undoable: false, foreign: true, settings: null });
  expect(await port.undo()).toMatchObject({ ok: false, problem: { kind: "nothingToUndo" } });
  const titles = ownTitles(bench);
  await succeed(bench);
  expect(ownTitles(bench)).toEqual(titles);
  expect(cellText(bench, "Điều chỉnh", "A6")).toBe("viết dở");
});

test("without marks a later run takes the old sheets for no report without a word", async () => {
  const bench = await openFull();
  await portOn(bench).clean(true);
  const { result } = valueOf(await portOn(bench).check(request()));
  const told = result.findings.flatMap(({ at }) => at?.sheet ?? []);
  expect(told).toContain("Chi tiết theo đơn vị");
  expect(
    result.consolidation.units.map(({ file, sheet, reported }) => reported > 0 && [file, sheet]),
  ).not.toContainEqual([null, "Chi tiết theo đơn vị"]);
});

test("while a run writes, or was cut off, nothing is taken away", async () => {
  const bench = await openFull();
  const before = keptIn(bench);
  await bench.run(async (context) => {
    context.workbook.customXmlParts.add(
      lockXml({ session: "other", run: "alive", since: now.toISOString(), seen: now.toISOString() }),
    );
    await context.sync();
  });
  expect(await portOn(bench).clean(true)).toMatchObject({ ok: false, problem: { kind: "halfWritten" } });
  expect(keptIn(bench)).toEqual([...before, "urn:edu-indicators:lock:RUN"].sort());
  expect(starts).toBe(true);
});
