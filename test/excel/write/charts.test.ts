import { readSheets } from "../../../src/excel/read/readSheets";
import { ensureSheets, writeSheets } from "../../../src/excel/write/writeSheets";
import type { SheetSpec } from "../../../src/sheets/spec";
import { layOut } from "../../sheets/layouts";
import { believableFigures, catalogue, districts, resultOf } from "../../sheets/results";
import { type Bench, makeBench } from "../../../packages/excel-host/test/tools";

jest.setTimeout(60_000);

const { sheets: specs } = layOut(resultOf({ figures: believableFigures(catalogue, districts, 7) }));
const page = specs.find(({ key }) => key === "leaders")!;

/** Writes the sheets, and then again into the same ones. */
async function write(bench: Bench, ...again: readonly (readonly SheetSpec[])[]): Promise<void> {
  await bench.run(async (context) => {
    const survey = await readSheets(context);
    const sheets = await ensureSheets(context, specs, survey);
    for (const one of [specs, ...again]) {
      const { names } = await readSheets(context);
      await writeSheets(context, { specs: one, sheets, names, before: new Map() });
    }
  });
}

const chartsIn = ({ host }: Bench) => host.workbook.sheets.find(({ name }) => name === page.title)!.charts;

it("draws the charts of a sheet, and draws each again in its own place", async () => {
  const bench = makeBench();
  await write(bench, specs);
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
  await bench.run(async (context) => {
    const survey = await readSheets(context);
    const sheets = await ensureSheets(context, specs, survey);
    const sheet = context.workbook.worksheets.getItem(page.title);
    sheet.charts.add("Line", sheet.getRange("A1:B3")).name = "Biểu đồ của tôi";
    await context.sync();
    await writeSheets(context, { specs, sheets, names: survey.names, before: new Map() });
  });
  expect(chartsIn(bench).map(({ properties }) => properties.name)).toContain("Biểu đồ của tôi");
});

it("takes away a chart of ours that has nothing to draw any more", async () => {
  const bench = makeBench();
  const [first, ...rest] = page.charts!;
  const without = specs.map((spec) =>
    spec === page ? { ...page, charts: rest, chartsGone: [first!.name] } : spec,
  );
  await write(bench, without);
  expect(chartsIn(bench).map(({ properties }) => properties.name)).toEqual(rest.map(({ name }) => name));
});

it("steps by whole numbers where it counts", async () => {
  const bench = makeBench();
  await write(bench);
  const { step, name } = page.charts!.find(({ kind }) => kind === "stackedBar")!;
  expect(Number.isInteger(step)).toBe(true);
  const drawn = chartsIn(bench).find(({ properties }) => properties.name === name)!;
  expect(drawn.properties["axes.valueAxis.majorUnit"]).toBe(step);
});
