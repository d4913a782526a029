/** From a blank workbook to the finished appendix of another province over its communes, with the plan pasted from Word, a round frozen, and the reasons of what changed since. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../../src/model/indicator";
import type { Locator } from "playwright-core";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { toCatalogue } from "../../src/plans/toCatalogue";
import { readPlan } from "../../src/plans/readPlan";
import { isAskedOf } from "../../src/pooling/participant";
import type { ReportingUnit } from "../../src/model/reportingUnit";
import { SHEET_TITLES } from "../../src/sheets/labels.data";
import { snapshotOfTexts } from "../../src/files/documents/snapshot";
import {
  figuresOf,
  planHtml,
  provinceUnits,
  reportName,
  writeReport,
} from "../taskpane/fixtures/newYearFiles";
import { judge } from "./judging";
import {
  button,
  chooseFile,
  consolidate,
  gridRows,
  hasReadFiles,
  isTold,
  openNewYear,
  rests,
  section,
  sees,
  visit,
} from "./officer";
import { readWithOpenpyxl } from "./openpyxl";
import { type BenchPage, browserPath } from "./page";
import { browserTest, setStage } from "./stage";

const { onPage } = setStage();

const SET = "province:11";
const folder = join(process.cwd(), "out/other-province");

interface Files {
  readonly html: string;
  readonly reports: readonly string[];
  /** The first unit's report once more, with every numerator one higher. */
  readonly again: string;
  readonly catalogue: Catalogue;
  readonly units: readonly ReportingUnit[];
}

/** The catalogue that the answers of the test make of the plan, read apart from the clipboard. */
function readCatalogue(html: string): Catalogue {
  const rows = [...html.matchAll(/<p>(.*?)<\/p>(<table>)?/g)].map(([, text]) => text!);
  const cells = rows.slice(2);
  const table = Array.from({ length: cells.length / 5 }, (_, row) => cells.slice(5 * row, 5 * row + 5));
  const sheet = snapshotOfTexts("1", [[rows[0]!], [rows[1]!], ...table], []);
  const reading = readPlan([{ file: "a", sheet, before: [] }], {
    known: laiChau20242025,
    answers: [
      { code: "STRICT_WORDS", choice: "strict" },
      { code: "TARGET_RANGE", value: "98" },
    ],
  });
  return toCatalogue(reading!, laiChau20242025).catalogue;
}

async function writeFiles(): Promise<Files> {
  mkdirSync(folder, { recursive: true });
  const units = await provinceUnits(SET);
  const html = planHtml(units.length - 1);
  const catalogue = readCatalogue(html);
  const reports: string[] = [];
  for (const [number, unit] of units.entries()) {
    const path = join(folder, reportName(unit));
    writeFileSync(path, await writeReport(unit, number, catalogue));
    reports.push(path);
  }
  const again = join(folder, "gui-lai.xlsx");
  writeFileSync(again, await writeReport(units[0]!, 0, catalogue, 1));
  return { html, reports, again, catalogue, units };
}

let files: Files;
beforeAll(async () => {
  if (browserPath !== null) files = await writeFiles();
});

/** Scrolls until something stands at the top of the pane. */
const showTop = (what: Locator): Promise<void> => what.evaluate((element) => element.scrollIntoView());

/** Pastes as Word does: HTML, with the same as text beside it. */
const paste = (opened: BenchPage, html: string): Promise<void> =>
  section(opened)
    .getByLabel(/^Hoặc dán bảng từ Word/)
    .evaluate((field, data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", data);
      clipboardData.setData("text/plain", "");
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, html);

browserTest(
  "a blank workbook becomes the appendix of Điện Biên over its communes, without a file of the plan",
  async () =>
    onPage({ scenario: "first-run" }, async (opened) => {
      await rests(opened);
      await openNewYear(opened);
      await section(opened).getByLabel("Bộ đơn vị báo cáo").selectOption(SET);
      await paste(opened, "<p>không có bảng</p>");
      await sees(opened, /Nội dung vừa dán không có bảng/);
      await paste(opened, files.html);
      await sees(opened, /câu hỏi cần trả lời/);
      await showTop(section(opened).getByRole("heading", { name: "2. Tệp kế hoạch" }));
      await judge(opened, "other-province-pasted");
      const question = (words: RegExp) => section(opened).getByRole("group", { name: words });
      await question(/viết “trên”, “dưới” bằng chữ/)
        .getByRole("button", { name: /^Hiểu chặt/ })
        .press("Enter");
      await question(/là một khoảng/)
        .getByRole("textbox")
        .fill("98");
      await question(/là một khoảng/)
        .getByRole("textbox")
        .press("Enter");
      await sees(opened, / 0 câu hỏi cần trả lời/);
      await button(opened, "Dùng cho năm học này").press("Enter");
      await isTold(opened, /Danh mục năm học 2025-2026 \(\d+ chỉ tiêu\) đã có hiệu lực/);
      await rests(opened);

      await section(opened).locator("input[type=file]").first().setInputFiles(files.reports);
      const count = files.units.length;
      await hasReadFiles(opened, count);
      await sees(opened, `Đã nhận báo cáo của ${count}/${count} đơn vị`);
      await rests(opened);
      await consolidate(opened);

      // Every rate is the sum of the numerators over the sum of the denominators of the province's communes.
      const { indicators } = files.catalogue;
      const rows = await gridRows(opened, SHEET_TITLES.summary, "BF", [8, 7 + indicators.length]);
      for (const [place, indicator] of indicators.entries()) {
        const { nameVi, kind, scale, decimals } = indicator;
        if (kind !== "rate") continue;
        const asked = files.units.flatMap((unit, number) => (isAskedOf(indicator, unit) ? [number] : []));
        const sum = (key: "part" | "whole"): number =>
          asked.reduce((all, number) => all + figuresOf(number, place)[key], 0);
        const actual = Math.round((scale * sum("part") * 10 ** decimals) / sum("whole")) / 10 ** decimals;
        expect(rows.find(([name]) => name === nameVi)).toEqual([nameVi, actual]);
      }

      // The round is frozen, in the workbook and beside what holds now.
      await visit(opened, "result");
      await button(opened, "Chốt số liệu đợt này").click();
      await isTold(opened, /Đã ghi vào trang “Các đợt báo cáo”/);
      await rests(opened);
      await sees(opened, /Không chỉ tiêu nào thay đổi so với đợt chính thức/);
      const [first] = await gridRows(opened, SHEET_TITLES.rounds, "BDG", [8, 8]);
      expect(first![1]).toBe(rows[0]![1]);
      expect(first![2]).toBe(first![1]);

      // A report of the next round: what has changed is named, and why is asked and written.
      await visit(opened, "sources");
      await chooseFile(opened, "Chọn bản gửi lại…", files.again);
      await button(opened, "Nhận bản gửi lại").click();
      await isTold(opened, /đã nhận “gui-lai.xlsx” thay cho/);
      await rests(opened);
      await consolidate(opened);
      await sees(opened, /chỉ tiêu thay đổi so với đợt chính thức/);
      await section(opened)
        .getByRole("textbox", { name: /^Lý do thay đổi của chỉ tiêu/ })
        .first()
        .fill("Đơn vị rà soát lại");
      await showTop(section(opened).getByRole("heading", { name: "Đợt báo cáo" }));
      await judge(opened, "other-province-round");
      await button(opened, "Ghi lý do vào sổ").click();
      await rests(opened);
      const noted = await gridRows(opened, SHEET_TITLES.rounds, "ABCDEFGHIJ", [7, 6 + indicators.length]);
      expect(noted.filter((row) => row.includes("Đơn vị rà soát lại"))).toHaveLength(1);

      await visit(opened, "finish");
      const confirmation = section(opened).getByRole("checkbox", {
        name: /^Tôi đã xem các nội dung chưa xử lý/,
      });
      await button(opened, "Lưu bản nộp").waitFor();
      if ((await confirmation.count()) > 0) await confirmation.check();
      await section(opened).getByRole("radio", { name: "Giá trị" }).check();
      await button(opened, "Lưu bản nộp").click();
      await rests(opened);
      const base64 = await opened.ask((workbench) => workbench.createdWorkbooks.at(-1));
      const path = join(folder, "phu-luc.xlsx");
      writeFileSync(path, Buffer.from(base64!, "base64"));
      const texts = readWithOpenpyxl(path)[0]!.values.flat().map(String);
      expect(texts.some((text) => text.includes("NĂM HỌC 2025-2026"))).toBe(true);
      expect(indicators.filter(({ nameVi }) => !texts.includes(nameVi))).toEqual([]);
    }),
);
