/** From a blank workbook to the finished appendix of 2025-2026 over 38 communes and the Department, with a plan as a table and a folder of reports. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import type { Catalogue } from "../../src/model/indicator";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { isAskedOf } from "../../src/pooling/participant";
import type { ReportingUnit } from "../../src/model/reportingUnit";
import { openPlan, readOpened } from "../../src/taskpane/reading/planReading";
import { SHEET_TITLES } from "../../src/sheets/labels.data";
import {
  figuresOf,
  provinceUnits,
  reportName,
  writePlan,
  writeReport,
} from "../taskpane/fixtures/newYearFiles";
import { judge } from "./judging";
import {
  button,
  chooseFile,
  consolidate,
  frameOf,
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

const folder = join(process.cwd(), "out/new-year");

interface Files {
  readonly plan: string;
  readonly reports: readonly string[];
  /** The first unit's report once more, with every numerator one higher. */
  readonly again: string;
  readonly catalogue: Catalogue;
  readonly units: readonly ReportingUnit[];
}

/** The catalogue that the answers of the test make of the plan. */
async function readCatalogue(plan: Uint8Array): Promise<Catalogue> {
  const opened = await openPlan(plan, "ke-hoach.xlsx");
  const answers = [
    { code: "STRICT_WORDS", choice: "strict" },
    { code: "TARGET_RANGE", value: "98" },
  ] as const;
  const read = readOpened(opened, { sheet: null, year: null, answers }, laiChau20242025);
  if (read.kind !== "read") throw new Error(read.kind);
  return read.catalogue;
}

async function writeFiles(): Promise<Files> {
  mkdirSync(folder, { recursive: true });
  const put = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const bytes = await writePlan();
  const catalogue = await readCatalogue(bytes);
  const units = await provinceUnits();
  const reports: string[] = [];
  for (const [number, unit] of units.entries())
    reports.push(put(reportName(unit), await writeReport(unit, number, catalogue)));
  const again = put("gui-lai.xlsx", await writeReport(units[0]!, 0, catalogue, 1));
  return { plan: put("ke-hoach-2025-2026.xlsx", bytes), reports, again, catalogue, units };
}

let files: Files;
beforeAll(async () => {
  if (browserPath !== null) files = await writeFiles();
});

/** Numerators and denominators over all units that report a rate, reckoned apart from the program. */
function totals(place: number): readonly [part: number, whole: number] {
  const indicator = files.catalogue.indicators[place]!;
  const asked = files.units.flatMap((unit, number) => (isAskedOf(indicator, unit) ? [number] : []));
  const sum = (key: "part" | "whole"): number =>
    asked.reduce((all, number) => all + figuresOf(number, place)[key], 0);
  return [sum("part"), sum("whole")];
}

const question = (opened: BenchPage, words: RegExp): Locator =>
  section(opened).getByRole("group", { name: words });

/** Saves the copy that is handed in as it stands now. */
async function saveCopy(opened: BenchPage, name: string): Promise<string> {
  await visit(opened, "finish");
  const confirmation = section(opened).getByRole("checkbox", { name: /^Tôi đã xem các nội dung chưa xử lý/ });
  await button(opened, "Lưu bản nộp").waitFor();
  if ((await confirmation.count()) > 0) await confirmation.check();
  await section(opened).getByRole("radio", { name: "Giá trị" }).check();
  await button(opened, "Lưu bản nộp").click();
  await rests(opened);
  const base64 = await opened.ask((workbench) => workbench.createdWorkbooks.at(-1));
  const path = join(folder, name);
  writeFileSync(path, Buffer.from(base64!, "base64"));
  return path;
}

/** Answers and starts by the keyboard alone what was read. */
async function startYear(opened: BenchPage): Promise<void> {
  await openNewYear(opened);
  await section(opened).getByLabel("Bộ đơn vị báo cáo").selectOption("province:12");
  await chooseFile(opened, "Chọn tệp kế hoạch…", files.plan);
  await sees(opened, /câu hỏi cần trả lời/);
  await judge(opened, "new-year-questions");
  await question(opened, /viết “trên”, “dưới” bằng chữ/)
    .getByRole("button", { name: /^Hiểu chặt/ })
    .press("Enter");
  await question(opened, /là một khoảng/)
    .getByRole("textbox")
    .fill("98");
  await question(opened, /là một khoảng/)
    .getByRole("textbox")
    .press("Enter");
  await sees(opened, / 0 câu hỏi cần trả lời/);
  await judge(opened, "new-year-answered");
  await button(opened, "Dùng cho năm học này").press("Enter");
  await isTold(opened, /Danh mục năm học 2025-2026 \(\d+ chỉ tiêu\) đã có hiệu lực/);
}

browserTest(
  "a blank workbook becomes the appendix of 2025-2026, a report comes again, a copy is proved",
  async () =>
    onPage({ scenario: "first-run" }, async (opened) => {
      await rests(opened);
      await judge(opened, "new-year-first");
      await startYear(opened);
      await rests(opened);
      await section(opened).locator("input[type=file]").first().setInputFiles(files.reports);
      await hasReadFiles(opened, 39);
      await sees(opened, "Đã nhận báo cáo của 39/39 đơn vị");
      await rests(opened);
      await consolidate(opened);

      // Tổng hợp: every rate is the sum of the numerators over the sum of the denominators.
      const rows = await gridRows(opened, SHEET_TITLES.summary, "ABEF", [
        8,
        7 + files.catalogue.indicators.length,
      ]);
      for (const [place, { nameVi, kind, scale, decimals, target }] of files.catalogue.indicators.entries()) {
        const row = rows.find(([, name]) => name === nameVi)!;
        expect({ nameVi, target: row[2] }).toEqual({ nameVi, target });
        if (kind !== "rate") continue;
        const [part, whole] = totals(place);
        const rounded = Math.round((scale * part * 10 ** decimals) / whole) / 10 ** decimals;
        expect({ nameVi, actual: row[3] }).toEqual({ nameVi, actual: rounded });
      }
      const sheets = await opened.ask((workbench) => workbench.sheets().map(({ name }) => name));
      expect(sheets).toContain(SHEET_TITLES.catalogue);

      const earlier = await saveCopy(opened, "phu-luc-cu.xlsx");

      // A report comes again: refused once, then accepted.
      await visit(opened, "sources");
      const [first] = files.units;
      const preview = section(opened).getByRole("group", { name: /so với “bao-cao-.*” đang dùng/ });
      await chooseFile(opened, "Chọn bản gửi lại…", files.again);
      await preview.getByRole("table").first().waitFor();
      await judge(opened, "resubmission");
      await preview.getByRole("button", { name: "Giữ bản đang dùng" }).click();
      await isTold(opened, new RegExp(`${first!.name}: giữ “${reportName(first!)}”`));
      await rests(opened);
      await chooseFile(opened, "Chọn bản gửi lại…", files.again);
      await preview.getByRole("button", { name: "Nhận bản gửi lại" }).click();
      await isTold(opened, /đã nhận “gui-lai.xlsx” thay cho/);
      await rests(opened);
      await consolidate(opened);
      const [place] = files.catalogue.indicators.flatMap(({ kind }, index) =>
        kind === "rate" ? [index] : [],
      );
      const { scale, decimals, nameVi } = files.catalogue.indicators[place!]!;
      const [part, whole] = totals(place!);
      const changed = await gridRows(opened, SHEET_TITLES.summary, "BF", [8, 40]);
      const now = Math.round((scale * (part + 1) * 10 ** decimals) / whole) / 10 ** decimals;
      expect(changed.find(([name]) => name === nameVi)).toEqual([nameVi, now]);
      const journal = await gridRows(opened, SHEET_TITLES.journal, "AB", [1, 30]);
      const notes = journal.filter(([label]) => label === "Báo cáo gửi lại").map(([, note]) => note);
      expect(notes).toHaveLength(2);
      expect(notes[0]).toMatch(/giữ “bao-cao-/);
      expect(notes[1]).toMatch(/nhận “gui-lai.xlsx” thay cho/);

      // The new copy is proved, and the one of before disproved, cell by cell.
      const later = await saveCopy(opened, "phu-luc.xlsx");
      expect(readWithOpenpyxl(later)[0]!.values.length).toBeGreaterThan(files.catalogue.indicators.length);
      await chooseFile(opened, "Chọn bản cần kiểm chứng…", earlier);
      const disproved = section(opened).getByRole("group", { name: /“phu-luc-cu.xlsx” KHÔNG khớp/ });
      await disproved
        .getByRole("row", { name: /Phụ lục \w\d+/ })
        .first()
        .waitFor();
      await judge(opened, "copy-disproved");
      await chooseFile(opened, "Chọn bản cần kiểm chứng…", later);
      await section(opened)
        .getByRole("group", { name: /“phu-luc.xlsx” khớp/ })
        .waitFor();
      await judge(opened, "copy-proved");
      expect(await frameOf(opened).evaluate(() => document.documentElement.lang)).toBe("vi");
    }),
);
