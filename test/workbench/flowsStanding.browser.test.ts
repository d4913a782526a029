/**
 * A workbook with results, opened again in each way: it opens as results, a figure corrected by hand is asked about and neither written
 * over nor handed in meanwhile, and then pane, sheets and copy say the same.
 */
import { SHEET_TITLES } from "../../src/sheets/labels.data";
import {
  button,
  consolidate,
  dismissAll,
  frameOf,
  gridRows,
  hasLooked,
  isTold,
  rests,
  section,
  sees,
  typeInGrid,
  visit,
} from "./officer";
import { readWithOpenpyxl } from "./openpyxl";
import type { BenchPage } from "./page";
import { browserTest, setStage } from "./stage";

const { onPage } = setStage();

const { detail, summary } = SHEET_TITLES;

/** The figure that is corrected: numerator of the first indicator of the first unit. */
const FIGURE = `'${detail}'!F11`;
const ROWS = [8, 33] as const;

/** The question about what was changed by hand. */
const cardOf = ({ pane }: BenchPage) => pane.getByRole("group", { name: "Sổ có số bị sửa tay" });

const figureOf = async (opened: BenchPage): Promise<number> =>
  Number((await gridRows(opened, detail, "F", [11, 11]))[0]![0]);

/** Number, result and verdict of every row of Tổng hợp as it stands in the grid. */
const summaryOf = (opened: BenchPage): Promise<unknown[][]> => gridRows(opened, summary, "AFJ", ROWS);

/** Chốt số liệu, with everything said that the copy asks for. */
async function visitFinish(opened: BenchPage): Promise<void> {
  await visit(opened, "finish");
  await section(opened).getByRole("radio", { name: "Giá trị" }).check();
  const confirming = section(opened).getByRole("checkbox", { name: /^Tôi đã xem các nội dung chưa xử lý/ });
  if ((await confirming.count()) > 0) await confirming.check();
}

/** A figure as it is printed, as Tổng hợp holds it: "81,7 (tạm tính 7/8)" is 81.7, "(…)" none. */
function figureInCopy(printed: string | number | boolean | null | undefined): number | null {
  if (typeof printed === "number") return printed;
  const [, figure] = /^([\d,]+) \(tạm\u00A0tính\u00A0\d+\/\d+\)$/.exec(String(printed)) ?? [];
  return figure === undefined && printed === "(…)" ? null : Number(figure?.replace(",", "."));
}

/** Saves the copy, and holds every row that openpyxl reads in it against Tổng hợp as it stands and the pane's own count. */
async function copyAgrees(opened: BenchPage): Promise<void> {
  await visitFinish(opened);
  await dismissAll(opened);
  const [download] = await Promise.all([
    opened.page.waitForEvent("download"),
    button(opened, "Lưu bản nộp").click(),
  ]);
  const path = await download.path();
  await rests(opened);
  const copy = readWithOpenpyxl(path).find(({ name }) => name.startsWith("Phụ lục"))!;
  const numbered = copy.values.filter(([tt]) => tt !== null && /^\d+$/.test(String(tt)));
  const shown = await summaryOf(opened);
  expect(numbered.map((row) => [String(row[0]), figureInCopy(row[5]), row[7]])).toEqual(
    shown.map(([tt, ...rest]) => [String(tt), ...rest]),
  );
  const good = shown.filter(([, , verdict]) =>
    /^(?:Vượt|Đạt|Dự kiến vượt|Dự kiến đạt)$/.test(String(verdict)),
  ).length;
  await visit(opened, "result");
  await sees(opened, `Tổng hợp: ${good}/26 chỉ tiêu đạt và vượt`);
}

/** Corrects the figure as a person does in the grid, and waits until the pane asks about it. */
async function correct(opened: BenchPage, figure: number): Promise<void> {
  await opened.askWith([FIGURE, String(figure)] as const, (workbench, [cell, text]) =>
    workbench.type(cell, text),
  );
  await cardOf(opened)
    .getByText(/tử số: .* F11/)
    .waitFor();
  await rests(opened);
}

/** Nothing is handed in, and a run neither writes nor says that nothing has changed, before the officer has answered. */
async function nothingHappensUnasked(opened: BenchPage, figure: number): Promise<void> {
  await visit(opened, "finish");
  await sees(opened, /Nguồn số liệu hoặc thiết lập đã thay đổi sau lần tổng hợp gần nhất/);
  const save = button(opened, "Lưu bản nộp");
  expect(await save.getAttribute("aria-disabled")).toBe("true");
  await visit(opened, "result");
  const before = await opened.ask((workbench) => JSON.stringify(workbench.describe()));
  await button(opened, /^Tổng hợp( lại)?$/).click();
  await button(opened, "Để sau").waitFor();
  await rests(opened);
  expect(await opened.ask((workbench) => JSON.stringify(workbench.describe()))).toBe(before);
  expect(await figureOf(opened)).toBe(figure);
}

/** Answers that the corrected figure is an adjustment. */
async function answer(opened: BenchPage): Promise<void> {
  const card = cardOf(opened);
  await card.getByRole("radio", { name: "Ghi thành điều chỉnh" }).check();
  await card.getByLabel("Lý do").fill("Phòng gọi điện báo lại");
  await card.getByLabel("Người xác nhận").fill("Nguyễn Văn An");
  await card.getByRole("button", { name: "Tổng hợp lại theo cách này" }).click();
  await isTold(opened, /Đã ghi điều chỉnh và tổng hợp lại/);
  await rests(opened);
}

/** The same workbook in a second window, while the first one stays open. */
async function openWindow(opened: BenchPage): Promise<BenchPage> {
  await opened.page.evaluate(() => {
    const style =
      "position:fixed;inset:120px auto auto 40px;width:420px;height:640px;z-index:9;background:#fff";
    const src = "pane/taskpane.html";
    document.body.append(Object.assign(document.createElement("iframe"), { id: "second", src, style }));
  });
  return { ...opened, pane: opened.page.frameLocator("#second") };
}

async function reload(opened: BenchPage): Promise<BenchPage> {
  await frameOf(opened).evaluate(() => location.reload());
  return { ...opened, pane: opened.page.frameLocator("iframe") };
}

/** Each way in which a workbook with results is opened again. */
const WAYS: readonly (readonly [string, (opened: BenchPage) => Promise<BenchPage>])[] = [
  ["the pane closed and opened", reload],
  [
    "a colleague's installation",
    async (opened) => {
      await opened.ask((workbench) => workbench.installAs("share"));
      return reload(opened);
    },
  ],
  ["another window", openWindow],
];

describe.each(WAYS)("%s", (_, open) => {
  browserTest(
    "opens as results; a correction is asked about, neither reverted nor handed in, then the same in sheets, pane and copy",
    async () =>
      onPage({ scenario: "no-new-workbook" }, async (first) => {
        await hasLooked(first);
        await consolidate(first);
        const figure = await figureOf(first);
        const before = await summaryOf(first);
        const opened = await open(first);
        await sees(opened, "Tổng hợp: 14/26 chỉ tiêu đạt và vượt");
        await rests(opened);
        expect(await summaryOf(opened)).toEqual(before);
        await copyAgrees(opened);
        await correct(opened, figure - 100);
        await nothingHappensUnasked(opened, figure - 100);
        await answer(opened);
        expect(await figureOf(opened)).toBe(figure - 100);
        expect(await summaryOf(opened)).not.toEqual(before);
        await copyAgrees(opened);
      }),
  );
});

browserTest(
  "a file saved by a program that keeps nothing of ours but cells and names opens as results, with the copy of the sheets",
  async () =>
    onPage({ scenario: "no-new-workbook" }, async (first) => {
      await hasLooked(first);
      await consolidate(first);
      const before = await summaryOf(first);
      await first.ask(async (workbench) => workbench.reopen(await workbench.save(), "gui-dong-nghiep.xlsx"));
      const opened = { ...first, pane: first.page.frameLocator("iframe") };
      await sees(opened, "Tổng hợp: 14/26 chỉ tiêu đạt và vượt");
      await rests(opened);
      expect(await summaryOf(opened)).toEqual(before);
      await copyAgrees(opened);
    }),
);

browserTest("typed key by key and put back by one answer, all is as before the correction", async () =>
  onPage({ scenario: "no-new-workbook" }, async (opened) => {
    await hasLooked(opened);
    await consolidate(opened);
    const figure = await figureOf(opened);
    const before = await summaryOf(opened);
    await typeInGrid(opened, FIGURE, String(figure - 100));
    const card = cardOf(opened);
    await card.getByText(/tử số: .* F11/).waitFor();
    await card.getByRole("radio", { name: "Trả lại số cũ" }).check();
    await card.getByRole("button", { name: "Tổng hợp lại theo cách này" }).click();
    await isTold(opened, /Đã tổng hợp/);
    await rests(opened);
    expect(await figureOf(opened)).toBe(figure);
    expect(await summaryOf(opened)).toEqual(before);
    await copyAgrees(opened);
  }),
);
