/** @jest-environment node */
/** Two officers with the same workbook, each with a pane of his own, over the real client: no choice is lost without a word. */
import { loadClient } from "../../../packages/excel-host/src/client";
import { connect } from "../../../packages/excel-host/src/connection";
import type { Bench } from "../../../packages/excel-host/test/tools";
import type { ExcelRuntime } from "../../../src/excel/runtime";
import { openWorkbook } from "../../../src/excel/opening";
import type { WorkbookSettings } from "../../../src/sheets/settings";
import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import { openSheets } from "../../excel/openBook";
import { now } from "../../excel/smallBook";
import { openPane } from "../fixtures/workbookPane";
import { sampleFiles, type TestedPane } from "../fixtures/livePane";

jest.setTimeout(180_000);

const an = { name: "Nguyễn Văn An", phone: "0912 000 111" };
const binh = { name: "Trần Thị Bình", phone: "0912 000 222" };

/** Another page on the same workbook. */
function secondPage({ host }: Bench): ExcelRuntime {
  const client = loadClient();
  connect(client, host);
  return { run: (batch) => client.Excel.run(batch) };
}

const choose = async (pane: TestedPane, changes: Partial<WorkbookSettings>): Promise<void> => {
  await pane.actions.saveSettings({ ...pane.state().settings, ...changes });
  await pane.settle();
};

const keptIn = async (bench: Bench): Promise<WorkbookSettings> =>
  (await openWorkbook(bench, { session: "later", now })).settings!;

async function twoPanes() {
  const bench = openSheets([]);
  const [one, other] = [openPane(bench, "one"), openPane(secondPage(bench), "other")];
  await one.settle();
  await other.settle();
  return { bench, one, other };
}

test("each notes another unit's contact: the workbook keeps both, and both panes show both", async () => {
  const { bench, one, other } = await twoPanes();
  await choose(one, { contacts: { SIN_HO: an } });
  await choose(other, { contacts: { MUONG_TE: binh } });
  const both = { SIN_HO: an, MUONG_TE: binh };
  expect((await keptIn(bench)).contacts).toEqual(both);
  expect(other.state().settings.contacts).toEqual(both);
  expect(other.said().join()).toContain("Nguyễn Văn An");
  await one.actions.check();
  await one.settle();
  expect(one.state().settings.contacts).toEqual(both);
  expect(one.said().join()).toContain("Trần Thị Bình");
});

test("both note the same: the later choice is kept, and each is told what the other chose", async () => {
  const { bench, one, other } = await twoPanes();
  await choose(one, { contacts: { SIN_HO: an } });
  await choose(other, { contacts: { SIN_HO: binh } });
  expect((await keptIn(bench)).contacts).toEqual({ SIN_HO: binh });
  expect(other.said().join()).toMatch(
    /cửa sổ Excel khác chọn Nguyễn Văn An, 0912 000 111; đang giữ Trần Thị Bình/,
  );
  await one.actions.check();
  await one.settle();
  expect(one.state().settings.contacts).toEqual({ SIN_HO: binh });
  expect(one.said().join()).toMatch(/Nguyễn Văn An, 0912 000 111 → Trần Thị Bình, 0912 000 222/);
});

test("interleaved at every request of a saving: nothing is lost", async () => {
  for (let place = 1; place <= 3; place++) {
    const bench = openSheets([]);
    const second = secondPage(bench);
    let [syncs, isCounting] = [0, false];
    let act: () => Promise<void> = async () => undefined;
    const slow: ExcelRuntime = {
      run: (batch) =>
        bench.run((context) => {
          const sync = context.sync.bind(context);
          context.sync = async <T>(through?: T) => {
            if (isCounting && ++syncs === place) await act();
            return sync(through);
          };
          return batch(context);
        }),
    };
    const [one, other] = [openPane(slow, "one"), openPane(second, "other")];
    await one.settle();
    await other.settle();
    await choose(one, { signatures: true });
    await other.actions.check();
    await other.settle();
    act = () => choose(other, { contacts: { MUONG_TE: binh } });
    isCounting = true;
    await choose(one, { contacts: { SIN_HO: an } });
    await one.settle();
    expect(syncs).toBeGreaterThanOrEqual(place);
    expect(await keptIn(bench)).toMatchObject({
      signatures: true,
      contacts: { SIN_HO: an, MUONG_TE: binh },
    });
  }
});

test("both save for the first time at the same moment: nothing is lost", async () => {
  for (let place = 1; place <= 2; place++) {
    const bench = openSheets([]);
    let [syncs, isCounting] = [0, false];
    let act: () => Promise<void> = async () => undefined;
    const slow: ExcelRuntime = {
      run: (batch) =>
        bench.run((context) => {
          const sync = context.sync.bind(context);
          context.sync = async <T>(through?: T) => {
            if (isCounting && ++syncs === place) await act();
            return sync(through);
          };
          return batch(context);
        }),
    };
    const [one, other] = [openPane(slow, "one"), openPane(secondPage(bench), "other")];
    await one.settle();
    await other.settle();
    act = () => choose(other, { contacts: { MUONG_TE: binh } });
    isCounting = true;
    await choose(one, { contacts: { SIN_HO: an } });
    await one.settle();
    expect((await keptIn(bench)).contacts).toEqual({ SIN_HO: an, MUONG_TE: binh });
  }
});

test("a run does not write by what another officer has changed meanwhile: it begins anew with his choice, and says so", async () => {
  const { bench, one, other } = await twoPanes();
  for (const pane of [one, other]) {
    await pane.actions.addFiles(sampleFiles("SIN-HO", "MUONG-TE"));
    await pane.settle();
  }
  const renamed = laiChau20242025.indicators.map((indicator, index) =>
    index === 0 ? { ...indicator, target: 12, targetText: "12" } : indicator,
  );
  const catalogue = { ...laiChau20242025, indicators: renamed };
  await choose(one, { catalogue });
  await other.actions.consolidate();
  await other.settle();
  expect(other.state().settings.catalogue).toEqual(catalogue);
  expect(other.said().join()).toContain("Cài đặt của sổ vừa được đổi ở một cửa sổ Excel khác");
  expect(other.state().outcome).toMatchObject({ written: true, stale: false });
  const [row] = other.state().outcome!.result.consolidation.indicators;
  expect(row!.indicator.target).toBe(12);
  expect((await keptIn(bench)).catalogue).toEqual(catalogue);
});
