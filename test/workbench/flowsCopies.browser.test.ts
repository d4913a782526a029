import { readFileSync } from "node:fs";
import type { Download } from "playwright-core";
import { isFailure } from "../../src/files/failure";
import { readWorkbookFile } from "../../src/files/read";
import { STATUS_TEXTS } from "../../src/sheets/labels.data";
import { type ExpectedRow, runSamples, summaryRow } from "./expected";
import {
  button,
  consolidate,
  frameOf,
  gridRows,
  hasLooked,
  isTold,
  ourTitles,
  rests,
  sees,
  section,
  typeInGrid,
  visit,
} from "./officer";
import { type ReadSheet, readWithOpenpyxl, textsOf } from "./openpyxl";
import { type BenchPage, browserPath } from "./page";
import { browserTest, setStage } from "./stage";

const { onPage } = setStage();

const { indicators: rows } = browserPath === null ? { indicators: [] } : runSamples();

/** What is pressed, and the file that comes of it. */
async function downloadOf({ page }: BenchPage, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return download;
}

/** A figure as a text prints it: 1234.5 is "1234,5". */
const printed = (value: number): string => String(value).replace(".", ",");

/** What the columns of a form hold for a row: number, figure and, in form A, the verdict. */
const formRow =
  (form: "A" | "B", asText: boolean) =>
  ({ tt, actual, difference, reported, expected, status }: ExpectedRow): unknown[] => {
    const share = difference === null ? ` (tạm\u00A0tính\u00A0${reported}/${expected})` : "";
    const figure = actual === null ? "(…)" : asText || share !== "" ? `${printed(actual)}${share}` : actual;
    const verdict =
      share === "" ? STATUS_TEXTS[status] : STATUS_TEXTS[status].replace(/^Đạt$/, "Dự kiến đạt");
    return [Number(tt), figure, ...(form === "A" ? [verdict] : [])];
  };

/** Where they stand in each form. */
const columns = { A: [0, 5, 7], B: [0, 3] } as const;

function readForm(sheets: readonly ReadSheet[], form: "A" | "B"): unknown[][] {
  const sheet = sheets.find(({ name }) => name.startsWith("Phụ lục"))!;
  return sheet.values
    .filter(([tt]) => Number(tt) >= 1 && Number(tt) <= 26)
    .map((row) => columns[form].map((column) => (column === 0 ? Number(row[0]) : row[column])));
}

function expectCopy(sheets: readonly ReadSheet[], form: "A" | "B", figures: string): void {
  const texts = textsOf(sheets);
  expect(texts.filter((text) => /EDU[._]|#NAME\?|_xldudf|_xlfn/.test(text))).toEqual([]);
  const formulas = texts.filter((text) => text.startsWith("="));
  if (figures === "Công thức Excel") expect(formulas.length).toBeGreaterThan(26);
  else expect(formulas).toEqual([]);
  expect(readForm(sheets, form)).toEqual(rows.map(formRow(form, figures === "Chữ")));
  // What was open and confirmed all the same is told in print.
  expect(texts.join("\n")).toContain("Tỷ lệ sinh viên học đại học/vạn dân");
}

async function chooseCopy(opened: BenchPage, form: string, figures: string): Promise<void> {
  await section(opened).getByRole("radio", { name: form }).check();
  await section(opened).getByRole("radio", { name: figures }).check();
}

const forms = [
  ["A", "Mẫu A", "Công thức Excel"],
  ["A", "Mẫu A", "Giá trị"],
  ["B", "Mẫu B", "Chữ"],
  ["B", "Mẫu B", "Công thức Excel"],
] as const;

browserTest("the submission copy is downloaded and read by another program, in both forms", async () =>
  onPage({ scenario: "no-new-workbook" }, async (opened) => {
    await hasLooked(opened);
    await consolidate(opened);
    await visit(opened, "finish");
    // Nothing is saved before the officer has said yes to what is open.
    await button(opened, "Lưu bản nộp").and(opened.pane.locator("[aria-disabled=true]")).waitFor();
    await section(opened)
      .getByRole("checkbox", { name: /^Tôi đã xem các nội dung chưa xử lý/ })
      .check();
    for (const [form, label, figures] of forms) {
      await chooseCopy(opened, label, figures);
      const download = await downloadOf(opened, () => button(opened, "Lưu bản nộp").click());
      expect(download.suggestedFilename()).toBe(`phu-luc-${form}-2024-2025.xlsx`);
      expectCopy(readWithOpenpyxl(await download.path()), form, figures);
      await rests(opened);
    }
  }),
);

browserTest("where Excel opens new workbooks the copy is one, and what Word takes has all rows", async () =>
  onPage({}, async (opened) => {
    await hasLooked(opened);
    await consolidate(opened);
    await visit(opened, "finish");
    await section(opened)
      .getByRole("checkbox", { name: /^Tôi đã xem các nội dung chưa xử lý/ })
      .check();
    await button(opened, "Lưu bản nộp").click();
    await isTold(opened, /Đã yêu cầu Excel mở bản nộp thành một sổ tính mới/);
    const offered = opened.page.locator("#notice").getByRole("button", { name: "Tải xuống" });
    const download = await downloadOf(opened, () => offered.click());
    expectCopy(readWithOpenpyxl(await download.path()), "A", "Công thức Excel");

    await button(opened, "Sao chép bảng").click();
    await isTold(opened, /^Đã sao chép/);
    expect(await clipboardRows(opened)).toEqual(rows.map(formRow("A", true)).map((row) => row.map(String)));
  }),
);

/** Number, figure and verdict of each row of the table on the clipboard. */
const clipboardRows = (opened: BenchPage): Promise<string[][]> =>
  frameOf(opened).evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item!.getType("text/html")).text();
    const page = new DOMParser().parseFromString(html, "text/html");
    return [...page.querySelectorAll("tr")]
      .map((row) => [...row.cells].map((cell) => cell.textContent.trim()))
      .filter(([tt]) => /^\d+$/.test(tt ?? ""))
      .map((cells) => [cells[0]!, cells[5]!, cells[7]!]);
  });

const summaryRows = [8, 33] as const;

browserTest("the workbook saved and opened by the workbench's own buttons is the same and alive", async () =>
  onPage({}, async (opened) => {
    await hasLooked(opened);
    await consolidate(opened);
    const { page } = opened;
    const tools = page.locator("#tools");
    const download = await downloadOf(opened, () => tools.getByRole("button", { name: "Lưu" }).click());
    const path = await download.path();

    // Another program finds the EDU functions as Excel stores them, with their results.
    const sheets = readWithOpenpyxl(path);
    const summary = sheets.find(({ name }) => name === "Tổng hợp")!;
    expect(summary.formulas[8]![9]).toMatch(/_xldudf_EDU_STATUS\(/);
    expect(textsOf(sheets).filter((text) => /^=.*EDU\./.test(text) || text === "#NAME?")).toEqual([]);
    const values = summary.values.slice(7, 33).map((row) => row.slice(0, 10).map((cell) => cell ?? null));
    expect(values.map((row) => row.map((cell) => (cell === "" ? null : cell)))).toEqual(rows.map(summaryRow));

    // Our own reader knows it for ours.
    const own = readWorkbookFile(new Uint8Array(readFileSync(path)), "luu.xlsx");
    if (isFailure(own)) throw new Error(JSON.stringify(own));
    const marked = own.sheets.filter(({ mark }) => mark !== null).map(({ name }) => name);
    expect(marked).toEqual(ourTitles);

    // Opened again it calculates.
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      tools.getByRole("button", { name: "Mở…" }).click(),
    ]);
    await chooser.setFiles({ name: "luu.xlsx", mimeType: "", buffer: readFileSync(path) });
    await page.waitForFunction("window.workbench.sheetsInGrid().includes('Tổng hợp')");
    // It has results, and opens as such.
    await sees(opened, "Từ báo cáo của 9/9 đơn vị");
    await rests(opened);
    expect(await gridRows(opened, "Tổng hợp", "ABCDEFGHIJ", summaryRows)).toEqual(rows.map(summaryRow));
    const place = "'Chi tiết theo đơn vị'!I16";
    const old = await opened.askWith(place, (workbench, at) => workbench.grid(at).value);
    await typeInGrid(opened, place, String(Number(old) + 3));
    expect((await gridRows(opened, "Tổng hợp", "FJ", [9, 9]))[0]).toEqual([99.85, "Đạt"]);
  }),
);
