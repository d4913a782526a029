import { resultTexts } from "../../src/taskpane/components/result/result.data";
import { runSamples } from "./expected";
import {
  button,
  consolidate,
  dismissAll,
  gridRows,
  hasLooked,
  isTold,
  ourTitles,
  rests,
  sampleFiles,
  section,
  sees,
  visit,
} from "./officer";
import { type BenchPage, browserPath } from "./page";
import { browserTest, setStage } from "./stage";

const { onPage } = setStage();

const { findings } = browserPath === null ? { findings: [] } : runSamples();

/** What the samples' own findings say of a cell, by their code. */
function placeOf(code: string): { readonly file: string; readonly sheet: string; readonly cell: string } {
  const { file = "", sheet, cell } = findings.find((finding) => finding.code === code)!.at!;
  return { file: file.slice(file.lastIndexOf("/") + 1), sheet, cell };
}

browserTest("a finding on a sheet leads to its cell in the grid", async () =>
  onPage({}, async (opened) => {
    await hasLooked(opened);
    await visit(opened, "checks");
    const { sheet, cell } = placeOf("RATE_DISAGREES");
    const item = section(opened).getByRole("listitem").filter({ hasText: cell });
    await item.getByRole("button", { name: /^Mở ô / }).click();
    await opened.page.waitForFunction((address) => window.workbench.selected().address === address, cell);
    await rests(opened);
    const [inModel, inGrid, figure] = await opened.ask((workbench) => {
      const { sheet: title, address } = workbench.selected();
      return [
        workbench.selected(),
        workbench.selectedInGrid(),
        workbench.grid(`'${title}'!${address}`).value,
      ];
    });
    expect(inModel).toEqual({ sheet: expect.stringContaining(sheet) as string, address: cell });
    expect(inGrid).toEqual(inModel);
    // The cell is the one whose figure the finding speaks of.
    const said = await item.getByRole("paragraph").innerText();
    expect(said).toContain(String(figure).replace(".", ","));
  }),
);

browserTest("a finding in a file shows what stands around the file's cell", async () =>
  onPage({ scenario: "first-run" }, async (opened) => {
    await section(opened).locator("input[type=file]").setInputFiles(sampleFiles);
    await hasLooked(opened);
    const before = await opened.ask((workbench) => workbench.describe());
    await visit(opened, "checks");
    const { file, sheet, cell } = placeOf("RATE_DISAGREES");
    const item = section(opened).getByRole("listitem").filter({ hasText: cell });
    const figures = /\d+,\d+/.exec(await item.getByRole("paragraph").innerText())!;
    await item.getByRole("button", { name: `Mở ô ${file} › ${sheet} › ${cell}` }).click();
    await sees(opened, `Ô ${cell} trong tệp`);
    const aim = section(opened).locator("td[aria-current=location]");
    expect(await aim.innerText()).toContain(figures[0]);
    const [row, column] = await aim.evaluate((cellElement: HTMLTableCellElement) => [
      cellElement.parentElement!.querySelector("th")!.textContent,
      cellElement.closest("table")!.tHead!.rows[0]!.cells[cellElement.cellIndex]!.textContent,
    ]);
    expect(`${column}${row}`).toBe(cell);

    // Back again to where one came from; the workbook has not been touched.
    await button(opened, "Quay lại").click();
    await item.getByRole("button", { name: /^Mở ô / }).waitFor();
    expect(await opened.ask((workbench) => workbench.describe())).toEqual(before);
  }),
);

/** The row of Mường Tè that its report leaves blank: 10, literacy of the second level. */
const summaryRow = [17, 17] as const;

const undetermined = [10, 81.7, null, "Chưa đủ số liệu"];

const readRow = async (opened: BenchPage): Promise<unknown[]> => {
  const [row] = await gridRows(opened, "Tổng hợp", "AFGJ", summaryRow);
  return row!;
};

/** Texts of a column of the Điều chỉnh. */
const adjustedUnits = async (opened: BenchPage): Promise<unknown[]> =>
  (await gridRows(opened, "Điều chỉnh", "A", [1, 30])).flat().filter((text) => text === "Huyện Mường Tè");

async function adjust(opened: BenchPage): Promise<void> {
  await visit(opened, "checks");
  await button(opened, "Điều chỉnh số của Huyện Mường Tè, chỉ tiêu 10").click();
  const form = section(opened).getByRole("form", { name: "Điều chỉnh một số liệu" });
  await form.getByLabel(/^Tử số/).fill("20.150");
  await form.getByLabel(/^Mẫu số/).fill("25.200");
  await form.getByLabel(/^Lý do/).fill("Đơn vị bổ sung qua điện thoại");
  await form.getByLabel(/^Văn bản, căn cứ/).fill("Công văn 12/PGDĐT ngày 05/12/2024");
  await form.getByLabel(/^Người xác nhận/).fill("Lò Thị Mai");
  await dismissAll(opened);
  await form.getByRole("button", { name: "Ghi và tổng hợp lại" }).click();
  await isTold(opened, /Đã ghi điều chỉnh và tổng hợp lại/);
  await rests(opened);
}

browserTest(
  "a figure supplied from a finding is marked everywhere, and gone once it is withdrawn",
  async () =>
    onPage({}, async (opened) => {
      await hasLooked(opened);
      await consolidate(opened);
      expect(await readRow(opened)).toEqual(undetermined);
      expect(await adjustedUnits(opened)).toEqual([]);
      const sources = await sourcesOf(opened);

      await adjust(opened);
      const [tt, actual, difference, verdict] = await readRow(opened);
      expect([tt, verdict]).toEqual([10, Number(actual) > 81 ? "Vượt" : "Chưa đạt"]);
      expect(difference).toBeCloseTo(Number(actual) - 81, 10);
      const [[note]] = (await gridRows(opened, "Tổng hợp", "K", summaryRow)) as [[string]];
      expect(note).toMatch(/có số liệu điều chỉnh: Huyện Mường Tè/i);
      expect(await adjustedUnits(opened)).not.toEqual([]);
      const written = (await gridRows(opened, "Điều chỉnh", "ABCDEFGHIJKL", [1, 30])).flat();
      expect(written).toEqual(
        expect.arrayContaining([20150, 25200, "Lò Thị Mai", "Đơn vị bổ sung qua điện thoại"]),
      );
      // Reports themselves are never touched.
      expect(await sourcesOf(opened)).toEqual(sources);

      // One click takes numerator and denominator back, which are an adjustment each.
      await dismissAll(opened);
      await button(opened, "Gỡ bỏ điều chỉnh: Huyện Mường Tè, chỉ tiêu 10").first().click();
      await isTold(opened, /Đã ghi điều chỉnh và tổng hợp lại/);
      await rests(opened);
      expect(await readRow(opened)).toEqual(undetermined);
      expect(await adjustedUnits(opened)).toEqual([]);
      expect((await gridRows(opened, "Tổng hợp", "K", summaryRow)).flat().join()).not.toMatch(/điều chỉnh/);
    }),
);

browserTest("Hoàn tác takes a run back, with the sheets that it made", async () =>
  onPage({}, async (opened) => {
    await hasLooked(opened);
    const before = await opened.ask((workbench) => workbench.describe());
    await consolidate(opened);
    const first = await opened.ask((workbench) => workbench.describe());
    expect(Object.keys(first)).toEqual([...Object.keys(before), ...ourTitles]);

    await adjust(opened);
    expect(await opened.ask((workbench) => workbench.describe())).not.toEqual(first);
    await visit(opened, "result");
    await button(opened, resultTexts.undo.vi).click();
    await isTold(opened, /Đã hoàn tác/);
    await rests(opened);
    expect(await readRow(opened)).toEqual(undetermined);
    expect(await adjustedUnits(opened)).toEqual([]);
  }),
);

/** Everything that is not ours, to the last format. */
async function sourcesOf(opened: BenchPage): Promise<Record<string, string>> {
  const all = await opened.ask((workbench) => workbench.describe());
  return Object.fromEntries(Object.entries(all).filter(([title]) => !ourTitles.includes(title)));
}
