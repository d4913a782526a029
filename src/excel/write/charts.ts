import { areaReference } from "../../model/address";
import type { ChartSpec, SheetSpec } from "../../sheets/spec";
import { CALL_BYTES, type WritePart } from "./part";

const KINDS = {
  column: "ColumnClustered",
  bar: "BarClustered",
  stackedBar: "BarStacked",
  line: "LineMarkers",
} as const satisfies Readonly<Record<ChartSpec["kind"], string>>;

const TITLE_SIZE = 11;
const LABEL_SIZE = 8;
const CALLS = 20;

/** The sheet's charts, each in place of the chart of its name that an earlier run made. Charts of other names are the user's and stay. */
export function layCharts({ charts = [], chartsGone = [] }: SheetSpec): WritePart[] {
  const gone = chartsGone.map((name) => ({
    bytes: CALL_BYTES,
    queue: (sheet: Excel.Worksheet) => {
      sheet.charts.getItemOrNullObject(name).delete();
    },
  }));
  const drawn = charts.map((chart) => ({
    bytes: CALLS * CALL_BYTES,
    queue: (sheet: Excel.Worksheet) => {
      sheet.charts.getItemOrNullObject(chart.name).delete();
      addChart(sheet, chart);
    },
  }));
  return [...gone, ...drawn];
}

function addChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const first = spec.series[0];
  if (!first) return;
  const chart = sheet.charts.add(KINDS[spec.kind], sheet.getRange(areaReference(first.values)), "Columns");
  chart.name = spec.name;
  chart.title.text = spec.title;
  chart.title.format.font.size = TITLE_SIZE;
  const { top, left, bottom, right } = spec.place;
  chart.setPosition(
    areaReference({ top, left, bottom: top, right: left }),
    areaReference({ top: bottom, left: right, bottom, right }),
  );
  spec.series.forEach(({ name, values, colour }, index) => {
    // The first series came with the chart.
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(sheet.getRange(areaReference(values)));
    series.setXAxisValues(sheet.getRange(areaReference(spec.categories)));
    series.format.fill.setSolidColor(`#${colour}`);
    series.hasDataLabels = spec.valueLabels;
  });
  chart.legend.visible = spec.series.length > 1;
  chart.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.format.font.size = LABEL_SIZE;
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.reversePlotOrder = spec.kind === "bar" || spec.kind === "stackedBar";
  valueAxis.format.font.size = LABEL_SIZE;
  if (spec.step !== undefined) valueAxis.majorUnit = spec.step;
  if (spec.most !== undefined) valueAxis.maximum = spec.most;
}
