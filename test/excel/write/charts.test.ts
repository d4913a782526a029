import { readSheets } from "../../../src/excel/read/readSheets";
import { ensureSheets, writeSheets } from "../../../src/excel/write/writeSheets";
import { layOut } from "../../sheets/layouts";
import { believableFigures, catalogue, districts, resultOf } from "../../sheets/results";
import { type Bench, makeBench } from "../../../packages/excel-host/test/tools";

jest.setTimeout(60_000);

const { sheets: specs } = layOut(resultOf({ figures: believableFigures(catalogue, districts, 7) }));
const page = specs.find(({ key }) => key === "leaders")!;

async function write(bench: Bench): Promise<void> {
  await bench.run(async (context) => {
    const survey = await readSheets(context);
    const sheets = await ensureSheets(context, specs, survey);
    await writeSheets(context, { specs, sheets, names: survey.names, before: new Map() });
  });
}

const chartsIn = ({ host }: Bench) => host.workbook.sheets.find(({ name }) => name === page.title)!.charts;

it("draws the charts of a sheet, and draws each again in its own place", async () => {
  const bench = makeBench();
  await write(bench);
  await write(bench);
  expect(
    chartsIn(bench).map(({ type, properties, series }) => ({
      type,
      name: properties.name,
      title: properties["title.text"],
      series: series.map(({ values, categories }) => [values?.row, values?.rows, categories?.column]),
    })),
  ).toEqual(
    page.charts!.map(({ kind, name, title, series, categories }) => ({
      type: kind === "stackedBar" ? "BarStacked" : "ColumnClustered",
      name,
      title,
      series: series.map(({ values: { top, bottom } }) => [top, bottom - top + 1, categories.left]),
    })),
  );
});

it("leaves a chart of the user's alone", async () => {
  const bench = makeBench();
  await write(bench);
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(page.title);
    sheet.charts.add("Line", sheet.getRange("A1:B3")).name = "Biểu đồ của tôi";
    await context.sync();
  });
  await write(bench);
  expect(chartsIn(bench).map(({ properties }) => properties.name)).toContain("Biểu đồ của tôi");
});
