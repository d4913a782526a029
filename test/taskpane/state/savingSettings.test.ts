/** @jest-environment node */
/** Settings that cannot be saved after the sheets were written: what happened is told as it is, and what to do next. */
import type { FaultMoment } from "../../../packages/excel-host/src/faults";
import { describeSheet } from "../../../packages/excel-host/src/model/description";
import { type Bench, keepImage } from "../../../packages/excel-host/test/tools";
import { openWorkbook } from "../../../src/excel/opening";
import { openSheets, sampleSheets } from "../../excel/openBook";
import { now } from "../../excel/smallBook";
import { openPane } from "../fixtures/workbookPane";
import type { TestedPane } from "../fixtures/livePane";

jest.setTimeout(180_000);

const sheetsOf = ({ host }: Bench): string => JSON.stringify(host.workbook.sheets.map(describeSheet));

const keptIn = async (bench: Bench) =>
  (await openWorkbook(bench, { session: "later", now })).settings?.signatures ?? null;

/** The samples with their results. */
const openConsolidated = keepImage(async () => {
  const bench = openSheets(sampleSheets());
  const pane = openPane(bench, "first");
  await pane.settle();
  await pane.actions.consolidate();
  await pane.settle();
  return bench;
});

/** A pane over sheets that are written, and the next request of which that writes is to fail at this moment. */
async function openWritten(moment: FaultMoment, times = 1) {
  const bench = await openConsolidated();
  const pane = openPane(bench, "one");
  await pane.settle();
  expect(pane.state().outcome).toMatchObject({ written: true, stale: false });
  bench.host.faults.add({ request: ({ writes }) => writes, moment, code: "GeneralException", times });
  return { bench, pane };
}

async function choose(pane: TestedPane): Promise<void> {
  await pane.actions.saveSettings({ ...pane.state().settings, signatures: true });
  await pane.settle();
}

test.each(["before", 1] as const)(
  "failed %s: the sheets are said to stand, only the settings to be unsaved, and one press saves them",
  async (moment) => {
    const { bench, pane } = await openWritten(moment);
    const before = sheetsOf(bench);
    await choose(pane);
    expect(pane.said().join()).toMatch(/Các trang kết quả đã ghi đủ vào sổ.*Riêng cài đặt chưa lưu được/);
    expect(await keptIn(bench)).not.toBe(true);
    expect(sheetsOf(bench)).toBe(before);
    await pane.retry();
    await pane.settle();
    expect(pane.said()).toEqual(["Đã lưu cài đặt vào sổ."]);
    expect(await keptIn(bench)).toBe(true);
    expect(sheetsOf(bench)).toBe(before);
  },
);

test("a run that writes its sheets while the settings still cannot be saved says both", async () => {
  const { bench, pane } = await openWritten("before");
  await choose(pane);
  await pane.actions.consolidate();
  bench.host.faults.add({ request: ({ writes }) => writes, moment: "before", code: "GeneralException" });
  await pane.settle();
  const said = pane.said();
  expect(said[0]).toMatch(/^Đã tổng hợp xong/);
  expect(said.at(-1)).toMatch(/^Các trang kết quả đã ghi đủ vào sổ/);
  expect(pane.state().notices.at(-1)).toMatchObject({ tone: "warning", offer: "retry" });
  await pane.retry();
  await pane.settle();
  expect(await keptIn(bench)).toBe(true);
});

test("an answer that is lost after the settings were saved tells of no failure", async () => {
  const { bench, pane } = await openWritten("after");
  await choose(pane);
  expect(pane.said().join()).not.toMatch(/chưa lưu|Chưa lưu/);
  expect(await keptIn(bench)).toBe(true);
  await pane.actions.saveSettings({ ...pane.state().settings, signatures: false });
  await pane.settle();
  expect(await keptIn(bench)).toBe(false);
});
