import {
  consolidate,
  dismissAll,
  frameOf,
  gridRows,
  hasLooked,
  isTold,
  ourTitles,
  pressConsolidate,
  rests,
  sees,
} from "./officer";
import type { BenchPage } from "./page";
import { browserTest, setStage } from "./stage";

const { onPage } = setStage();

const describe = (opened: BenchPage): Promise<Readonly<Record<string, string>>> =>
  opened.ask((workbench) => workbench.describe());

const holdUp = async (opened: BenchPage, which: "next" | "saving" | "writing"): Promise<void> =>
  opened.askWith(which, (workbench, given) => workbench.hold(given));

const isHeldUp = (opened: BenchPage): Promise<unknown> =>
  opened.page.waitForFunction("window.workbench.isHeldUp()");

const stopped = /^Đã dừng theo yêu cầu\. Sổ tính giữ nguyên như trước khi chạy\.$/;

const pressCancel = async (opened: BenchPage): Promise<void> => {
  await isHeldUp(opened);
  await opened.pane.getByRole("button", { name: "Hủy", exact: true }).click();
};

/** Presses Hủy while Excel keeps the run waiting: it is told before Excel answers. Then lets Excel go on. */
async function cancel(opened: BenchPage): Promise<void> {
  await pressCancel(opened);
  await isTold(opened, stopped);
  expect(await opened.ask((workbench) => workbench.isHeldUp())).toBe(true);
  await opened.ask((workbench) => workbench.release());
  await rests(opened);
}

/** The same while Excel writes, which has to end first. */
async function cancelWriting(opened: BenchPage, words: RegExp): Promise<void> {
  await pressCancel(opened);
  await sees(opened, "Đang dừng…");
  await opened.ask((workbench) => workbench.release());
  await isTold(opened, words);
  await rests(opened);
}

const verdict = async (opened: BenchPage): Promise<unknown> =>
  (await gridRows(opened, "Tổng hợp", "J", [9, 9]))[0]![0];

browserTest("a run stopped midway changes nothing, and the next one works", async () =>
  onPage({}, async (opened) => {
    await hasLooked(opened);
    const before = await describe(opened);
    await holdUp(opened, "next");
    await pressConsolidate(opened);
    await sees(opened, /^Bước 1\/5/);
    await cancel(opened);
    expect(await describe(opened)).toEqual(before);
    await consolidate(opened);
    const earlier = await describe(opened);
    expect(Object.keys(earlier)).toEqual([...Object.keys(before), ...ourTitles]);

    // A later run leaves the earlier result whole.
    await holdUp(opened, "saving");
    await pressConsolidate(opened);
    await cancel(opened);
    expect(await describe(opened)).toEqual(earlier);
    await consolidate(opened);
    expect(await verdict(opened)).toBe("Chưa đạt");
  }),
);

browserTest("a stop that comes with the last request is told, and the run can be taken back", async () =>
  onPage({}, async (opened) => {
    await hasLooked(opened);
    const before = await describe(opened);
    await holdUp(opened, "writing");
    await pressConsolidate(opened);
    await cancelWriting(opened, /^Kết quả đã ghi xong trước khi kịp dừng\./);
    expect(await verdict(opened)).toBe("Chưa đạt");
    await opened.pane
      .getByRole("region", { name: "Thông báo" })
      .getByRole("button", { name: "Hoàn tác" })
      .click();
    await isTold(opened, /^Đã hoàn tác/);
    await rests(opened);
    expect(await describe(opened)).toEqual(before);
  }),
);

browserTest("a cell left in edit mode stops a run with what to do, and “Thử lại” then works", async () =>
  onPage({ scenario: "host-busy" }, async (opened) => {
    // The pane is refused as it opens; only then does the edit end.
    await isTold(opened, /Một ô đang được nhập dở\. Nhấn Enter/);
    await opened.ask((workbench) => workbench.endEdit());
    await opened.pane.getByRole("button", { name: "Thử lại" }).click();
    await hasLooked(opened);
    const before = await describe(opened);
    await opened.ask((workbench) => workbench.beginEdit());
    await pressConsolidate(opened);
    await isTold(opened, /Một ô đang được nhập dở\. Nhấn Enter[^]*Sổ tính vẫn nguyên như trước/);
    expect(await describe(opened)).toEqual(before);
    await opened.ask((workbench) => workbench.endEdit());
    await opened.pane.getByRole("button", { name: "Thử lại" }).click();
    await isTold(opened, /Đã tổng hợp xong/);
  }),
);

browserTest(
  "Excel failing while it writes leaves all as it was, says so, and the second try succeeds",
  async () =>
    onPage({ scenario: "host-fails" }, async (opened) => {
      await hasLooked(opened);
      const blank = await describe(opened);
      await pressConsolidate(opened);
      const words = /Excel báo lỗi bên trong \(GeneralException\)\. Hãy chạy lại[^]*đưa về như trước/;
      await isTold(opened, words);
      await rests(opened);
      expect(await describe(opened)).toEqual(blank);
      await opened.pane.getByRole("button", { name: "Thử lại" }).click();
      await isTold(opened, /Đã tổng hợp xong/);
      await rests(opened);

      // With a result in the workbook it is that result which stays.
      const earlier = await describe(opened);
      await opened.ask((workbench) => workbench.failWriting());
      await pressConsolidate(opened);
      await isTold(opened, words);
      await rests(opened);
      expect(await describe(opened)).toEqual(earlier);
      await opened.pane.getByRole("button", { name: "Thử lại" }).click();
      await isTold(opened, /Đã tổng hợp xong/);
      await rests(opened);
      expect(await verdict(opened)).toBe("Chưa đạt");
    }),
);

/** From now on the thread of the pane gets nothing to do, so that its run stays half-way. */
const stopThread = (opened: BenchPage): Promise<void> =>
  frameOf(opened).evaluate(() => {
    const kept: (() => void)[] = [];
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
      kept.push(() => post.apply(this, given as never));
    };
    Object.assign(window, {
      goOn() {
        Worker.prototype.postMessage = post;
        kept.forEach((send) => send());
      },
    });
  });

browserTest("a second window's run is refused while the first one's is under way", async () =>
  onPage({}, async (opened) => {
    await hasLooked(opened);
    // A second window on the same workbook: the add-in's page once more, with a client and a session of its own.
    await opened.page.evaluate(() => {
      const frame = Object.assign(document.createElement("iframe"), {
        id: "second",
        src: "pane/taskpane.html",
        style: "position:fixed;inset:120px auto auto 40px;width:420px;height:640px;z-index:9",
      });
      document.body.append(frame);
    });
    const second = { pane: opened.page.frameLocator("#second") };
    const first = { ...opened, pane: opened.page.frameLocator("#pane iframe") };
    await sees(second, "Đã nhận báo cáo của 9/9 đơn vị");
    await rests({ ...opened, ...second });

    await stopThread(opened);
    await pressConsolidate(first);
    await sees(first, /^Bước 2\/5/);
    const before = await describe(opened);
    await pressConsolidate(second);
    await isTold(
      second,
      /^Đang có một lần tổng hợp khác chạy trên sổ này \(bắt đầu lúc \d\d:\d\d\)\. Hãy đợi xong rồi chạy lại/,
    );
    expect(await describe(opened)).toEqual(before);

    await frameOf(opened).evaluate("goOn()");
    await isTold(first, /Đã tổng hợp xong/);
    await rests(first);
    expect(await verdict(opened)).toBe("Chưa đạt");
    await dismissAll(second);
    await consolidate({ ...opened, ...second });
    expect((await opened.ask((workbench) => workbench.sheetsInGrid())).filter(isOurs)).toEqual(ourTitles);
  }),
);

const isOurs = (title: string): boolean => ourTitles.some((ours) => title.startsWith(ours));
