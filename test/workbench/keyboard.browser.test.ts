import { sampleFiles } from "../../src/workbench/scenarios/sampleFiles.data";
import { type FocusStop, describeFocus, listHeard, listen, press, tabTo } from "./keyboard";
import { paneOf } from "./judging";
import { type ServedBench, browserPath, startBench } from "./page";
import { browserTest } from "./stage";

let bench: ServedBench;

beforeAll(async () => {
  if (browserPath !== null) bench = await startBench();
});

afterAll(async () => {
  await bench?.stop();
});

const viewport = { width: 880, height: 900 };

const names = (stops: readonly FocusStop[]): string[] => stops.map(({ name }) => name);

browserTest("from the blank workbook to the copy that is handed in by the keyboard alone", async () => {
  const opened = await bench.open({ scenario: "first-run", viewport });
  const { page, ask } = opened;
  const pane = paneOf(page);
  // A section that is still being loaded or looked over has no stops yet.
  const settle = (): Promise<unknown> => ask((workbench) => workbench.atRest());
  page.on("filechooser", (chooser) => void chooser.setFiles([...sampleFiles]));
  await page.emulateMedia({ reducedMotion: "reduce" });
  await pane.getByText("Bắt đầu").waitFor();
  await settle();
  await listen(pane);
  await pane.evaluate(() => window.focus());

  const toFiles = await tabTo(page, "Chọn tệp…");
  expect(names(toFiles)).toEqual([
    "Switch to English",
    "Nguồn số liệu",
    "Tổng hợp",
    "Kiểm tra số liệu",
    "Điều chỉnh",
    "Chốt số liệu",
    "Cài đặt",
    "Năm học mới…",
    "Tạo biểu mẫu trống",
    "Chọn tệp…",
  ]);
  await press(page, "Enter");
  await pane.getByText("Đã nhận báo cáo của 9/9 đơn vị").waitFor();
  await settle();

  const toRun = await tabTo(page, "Tổng hợp", "main");
  await press(page, "Enter");
  await pane.getByText("Đã ghi vào sổ.").waitFor();
  await pane.waitForFunction(() => document.activeElement?.tagName === "H2");
  expect((await describeFocus(pane)).name).toBe("Tổng hợp: 14/26 chỉ tiêu đạt và vượt");

  await settle();
  const toRow = await tabTo(page, /^2\. Tỷ lệ huy động trẻ mẫu giáo/);
  await press(page, "Enter");
  await pane.getByRole("heading", { name: "Cách tính" }).waitFor();
  const inside = await tabTo(page, "Điều chỉnh số của Thành phố Lai Châu");
  await press(page, "Escape");
  await pane.waitForFunction(() => document.activeElement?.textContent?.startsWith("2. "));

  const toFinish = await tabTo(page, /^Chốt số liệu/, "nav", "Shift+Tab");
  await press(page, "Enter");
  await pane.getByText(/^Tôi đã xem/).waitFor();
  await settle();
  const toConfirmation = await tabTo(page, /^Tôi đã xem/);
  await press(page, "Space");
  await settle();
  const toCopy = await tabTo(page, "Lưu bản nộp");
  await press(page, "Enter");
  await pane
    .getByText(/^Đã (?:yêu cầu Excel mở|bắt đầu tải) bản nộp/)
    .first()
    .waitFor();

  const stops = [toFiles, toRun, toRow, inside, toFinish, toConfirmation, toCopy].flat();
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  expect(stops.filter(({ name }) => name === "")).toEqual([]);
  expect(await ask((workbench) => workbench.sheetsInGrid())).toContain("Phụ lục A");
  expect(await listHeard(pane)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Đang đọc tệp \d\/9$/),
      expect.stringMatching(/^Bước \d\/5: /),
      expect.stringMatching(/^Đã tổng hợp xong: 14\/26/),
      expect.stringMatching(/^Đã (?:yêu cầu Excel mở|bắt đầu tải) bản nộp/),
    ]),
  );
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

browserTest("stopping a run by the keyboard leaves focus where the reader goes on", async () => {
  const opened = await bench.open({ viewport });
  const { page } = opened;
  const pane = paneOf(page);
  await pane.getByText("Đã nhận báo cáo của 9/9 đơn vị").waitFor();
  await opened.ask((workbench) => workbench.atRest());
  await opened.page.emulateMedia({ reducedMotion: "reduce" });
  await listen(pane);
  await pane.evaluate(() => window.focus());
  await opened.ask((workbench) => workbench.hold("next"));
  await tabTo(page, "Tổng hợp", "main");
  await press(page, "Enter");
  await pane
    .getByText(/^Bước 1\/5/)
    .first()
    .waitFor();
  await tabTo(page, "Hủy");
  await press(page, "Enter");
  await opened.ask((workbench) => workbench.release());
  await pane.waitForFunction(() => document.activeElement?.tagName === "H2");
  expect((await describeFocus(pane)).name).toBe("Nguồn số liệu");
  expect((await listHeard(pane)).at(-1)).toMatch(/hủy|dừng/i);
  await opened.close();
});
