/** Earlier years in the pane: last year's workbooks of two parts of the province pooled, and the table of the years with its charts. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../../src/model/indicator";
import { SHEET_TITLES } from "../../src/sheets/labels.data";
import { bytesOf, layOut } from "../sheets/layouts";
import { believableFigures, catalogue, districts, resultOf } from "../sheets/results";
import { judge } from "./judging";
import {
  button,
  chooseFile,
  consolidate,
  gridRows,
  isTold,
  rests,
  sampleFiles,
  section,
  sees,
  visit,
} from "./officer";
import { browserPath } from "./page";
import { takePicture } from "./pictures";
import { browserTest, setStage } from "./stage";

const { onPage } = setStage();

const folder = join(process.cwd(), "out/years");

/** The plan of an earlier year, after the year before it. */
function inYear(targetYear: string): Catalogue {
  const baselineYear = targetYear.replace(/\d{4}/g, (year) => String(Number(year) - 1));
  return { ...catalogue, plan: { ...catalogue.plan, targetYear, baselineYear } };
}

const codes = districts.units.filter(({ level }) => level === "district").map(({ code }) => code);

/** A workbook of ours over some units, and the results of its rows as they stand in it. */
async function write(name: string, year: string, units: readonly string[], seed: number) {
  const all = believableFigures(catalogue, districts, seed);
  const figures = Object.fromEntries(units.map((code) => [code, all[code]!]));
  const result = resultOf({ catalogue: inYear(year), figures });
  writeFileSync(join(folder, name), await bytesOf(layOut(result)));
  return { path: join(folder, name), rows: result.consolidation.indicators };
}

type Written = Awaited<ReturnType<typeof write>>;

let files: Readonly<Record<"north" | "south" | "before", Written>>;
beforeAll(async () => {
  if (browserPath === null) return;
  mkdirSync(folder, { recursive: true });
  files = {
    north: await write("so-2023-2024-bac.xlsx", "2023-2024", [...codes.slice(0, 4), "SO_GDDT"], 3),
    south: await write("so-2023-2024-nam.xlsx", "2023-2024", codes.slice(4), 3),
    before: await write("so-2022-2023.xlsx", "2022-2023", [...codes, "SO_GDDT"], 5),
  };
});

browserTest("two of last year's workbooks are pooled, and earlier years become a table", async () =>
  onPage({ scenario: "first-run" }, async (opened) => {
    await rests(opened);
    await section(opened)
      .locator("input[type=file]")
      .first()
      .setInputFiles([...sampleFiles]);
    await sees(opened, "Đã nhận báo cáo của 9/9 đơn vị");
    await rests(opened);

    await visit(opened, "settings");
    await button(opened, "Số liệu năm trước").click();
    await chooseFile(opened, "Chọn sổ năm trước…", files.north.path);
    await isTold(opened, /Đã lấy số liệu năm học 2023-2024 từ “so-2023-2024-bac.xlsx”/);
    await rests(opened);
    await chooseFile(opened, "Thêm sổ năm trước…", files.south.path);
    await isTold(opened, /từ “so-2023-2024-nam.xlsx”/);
    await rests(opened);
    await sees(opened, "Năm học 2023-2024, 9 đơn vị có số liệu");
    await chooseFile(opened, "Thêm sổ hoặc phụ lục của một năm…", files.before.path);
    await isTold(opened, /Đã lấy số liệu năm .*2022-2023.* từ “so-2022-2023.xlsx”/);
    await rests(opened);
    await button(opened, "Số liệu năm trước").evaluate((element) => element.scrollIntoView());
    await judge(opened, "years-settings");

    await visit(opened, "sources");
    await consolidate(opened);
    const count = catalogue.indicators.length;
    const heads = await gridRows(opened, SHEET_TITLES.history, "ABCDEFGHI", [1, 8]);
    const line = heads.findIndex((row) => row.includes("2022-2023"));
    expect(line).toBeGreaterThanOrEqual(0);
    const column = heads[line]!.indexOf("2022-2023");
    const rows = await gridRows(opened, SHEET_TITLES.history, "ABCDEFGHI", [line + 2, line + 1 + count]);
    const shown = rows.map((row) => [row[1], row[column]]);
    for (const { indicator, actual } of files.before.rows)
      if (indicator.kind === "rate") expect(shown).toContainEqual([indicator.nameVi, actual]);
    await opened.askWith(`'${SHEET_TITLES.history}'!A1`, (workbench, address) => workbench.select(address));
    await takePicture(opened.page, "years-sheet");
  }),
);
