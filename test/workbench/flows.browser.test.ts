import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { STATUS_TEXTS } from "../../src/sheets/labels.data";
import { PRINTED } from "../../src/sheets/appendix/printed.data";
import { type ExpectedRow, runSamples, summaryRow } from "./expected";
import {
  button,
  consolidate,
  frameOf,
  gridRows,
  hasLooked,
  ourTitles,
  sampleFiles,
  section,
  typeInGrid,
} from "./officer";
import { type BenchPage, browserPath } from "./page";
import { browserTest, browserTestEach, setStage } from "./stage";

const { onPage } = setStage();

const { indicators: rows } = browserPath === null ? { indicators: [] } : runSamples();

const choose = (opened: BenchPage): Promise<void> =>
  section(opened).locator("input[type=file]").setInputFiles(sampleFiles);

/** Files dragged from a folder onto the pane. */
async function drop(opened: BenchPage): Promise<void> {
  const files = sampleFiles.map((path) => [basename(path), readFileSync(path).toString("base64")] as const);
  const transfer = await frameOf(opened).evaluateHandle((given) => {
    const made = new DataTransfer();
    for (const [name, base64] of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      made.items.add(new File([bytes], name));
    }
    return made;
  }, files);
  const zone = section(opened).getByText("hoặc kéo tệp thả vào đây");
  await zone.dispatchEvent("dragover", { dataTransfer: transfer });
  await section(opened).getByText("Thả tệp để đọc").dispatchEvent("drop", { dataTransfer: transfer });
}

const ways = [
  ["chosen", choose],
  ["dropped", drop],
] as const;

/** Rows of Tổng hợp in which the 26 indicators stand. */
const summaryRows = [8, 33] as const;

/** A figure as a text prints it: 81.7 is "81,7". */
const printed = (value: number): string => String(value).replace(".", ",");

const provisionalTexts = { ...STATUS_TEXTS, ...PRINTED.expected };

/** A figure that not every unit has a part in is provisional in print, and so is its verdict. */
function printedResult({ actual, difference, reported, expected, status }: ExpectedRow): unknown[] {
  if (actual === null) return ["(…)", STATUS_TEXTS[status]];
  if (difference !== null) return [actual, STATUS_TEXTS[status]];
  return [`${printed(actual)} (tạm\u00A0tính\u00A0${reported}/${expected})`, provisionalTexts[status]];
}

/** Number, figure and verdict of every row of Phụ lục A. */
async function printedRows(opened: BenchPage): Promise<unknown[][]> {
  const printed = await gridRows(opened, "Phụ lục A", "AFH", [1, 50]);
  return printed.filter(([tt]) => Number(tt) >= 1);
}

browserTestEach(ways)("nine files %s in a blank workbook become the appendix", async (_, give) =>
  onPage({ scenario: "first-run" }, async (opened) => {
    await give(opened);
    await hasLooked(opened);
    await consolidate(opened);

    // The sheets hold what the command line makes of the same files.
    expect(rows).toHaveLength(26);
    expect(await gridRows(opened, "Tổng hợp", "ABCDEFGHIJ", summaryRows)).toEqual(rows.map(summaryRow));
    const sheets = await opened.ask((workbench) => workbench.sheetsInGrid());
    expect(sheets).toEqual(["Sheet1", ...ourTitles]);

    // The pane tells it, what falls short first.
    const headings = await section(opened).getByRole("heading").allInnerTexts();
    expect(headings.slice(0, 2)).toEqual(["Tổng hợp: 14/26 chỉ tiêu đạt và vượt", "Chưa đạt (10)"]);
    const short = section(opened).locator("section", { hasText: "Chưa đạt (10)" }).getByRole("listitem");
    expect(await short.count()).toBe(10);
    const needed = rows.find(({ code }) => code === "GV_TH_CHUAN")!.needed!;
    expect(await short.filter({ hasText: "13. Tỷ lệ giáo viên tiểu học" }).innerText()).toContain(
      `Cần thêm ${needed} giáo viên`,
    );

    await button(opened, "Xem Phụ lục").click();
    await opened.page.waitForFunction("window.workbench.selected().sheet === 'Phụ lục A'");
    expect(await printedRows(opened)).toEqual(rows.map((row) => [Number(row.tt), ...printedResult(row)]));
  }),
);

browserTest("a figure changed in the grid changes verdict, colour, count and appendix", async () =>
  onPage({}, async (opened) => {
    await hasLooked(opened);
    await consolidate(opened);
    // The grid lays a rule's colour over a cell a moment after its value has changed.
    const isRed = (fill: unknown, expected: boolean): Promise<unknown> =>
      opened.page.waitForFunction(
        ([colour, same]) => (window.workbench.grid("'Tổng hợp'!J9").fill === colour) === same,
        [fill as string, expected] as const,
      );
    const read = (): Promise<unknown[]> =>
      opened.ask((workbench) => {
        const places = ["'Tổng hợp'!F9", "'Tổng hợp'!H9", "'Tổng hợp'!I9", "'Tổng hợp'!J9"];
        const inGrid = places.map((place) => workbench.grid(place).value);
        const inModel = places.map((place) => workbench.model(place).value);
        return [inGrid, inModel, workbench.grid("'Tổng hợp'!J9").fill];
      });
    const [before, , red] = await read();
    expect(before).toEqual([99.84, 0.999, 3, "Chưa đạt"]);
    expect(red).toMatch(/^#/);

    const old = await opened.ask((workbench) => workbench.grid("'Chi tiết theo đơn vị'!I16").value);
    await typeInGrid(opened, "'Chi tiết theo đơn vị'!I16", String(Number(old) + 3));
    await isRed(red, false);
    const [after, inModel, green] = await read();
    expect(after).toEqual([99.85, 1, 0, "Đạt"]);
    expect(inModel).toEqual(after);
    expect(green).not.toBe(red);
    const [[told]] = (await gridRows(opened, "Tổng hợp", "A", [5, 5])) as [[string]];
    expect(told).toMatch(/^Đạt và vượt: 15\/26/);
    expect((await printedRows(opened))[1]).toEqual([2, 99.85, "Đạt"]);

    // One step back, and everything is as it was.
    expect(await opened.ask((workbench) => workbench.undo())).toBe(true);
    await isRed(red, true);
    expect(await read()).toEqual([before, before, red]);
  }),
);
