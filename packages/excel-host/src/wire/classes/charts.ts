import { refuse } from "../../errors";
import type { Area } from "../../model/address";
import type { ChartSeriesState, ChartState } from "../../model/state";
import {
  type HostClass,
  type HostObject,
  type HostProperty,
  type HostWorld,
  hostClass,
  hostObject,
} from "../objects";
import { rangeArgument } from "./addresses";
import { readColor } from "./colors";

/** A part of a chart, or of one of its series; its values are kept below `path`. */
interface ChartPart {
  readonly sheetId: string;
  readonly id: string;
  readonly path: string;
  /** Index of the series; `null` for the chart itself. */
  readonly series: number | null;
}

function chartOf({ sheetId, id }: ChartPart, { workbook }: HostWorld): ChartState {
  return (
    workbook.sheet(sheetId).charts.find((chart) => chart.id === id) ?? refuse("ItemNotFound", "the chart")
  );
}

function seriesOf(part: ChartPart, world: HostWorld): ChartSeriesState {
  return chartOf(part, world).series[part.series ?? 0] ?? refuse("ItemNotFound", "the series");
}

function changeChart(part: ChartPart, world: HostWorld, change: (chart: ChartState) => ChartState): void {
  chartOf(part, world);
  const sheet = world.workbook.edit(part.sheetId);
  sheet.charts = sheet.charts.map((chart) => (chart.id === part.id ? change(chart) : chart));
}

function changeSeries(
  part: ChartPart,
  world: HostWorld,
  change: (series: ChartSeriesState) => ChartSeriesState,
): void {
  seriesOf(part, world);
  changeChart(part, world, (chart) => ({
    ...chart,
    series: chart.series.map((series, index) => (index === part.series ? change(series) : series)),
  }));
}

/** A value that is kept as given. */
function kept(name: string, standard: unknown): HostProperty<ChartPart> {
  return {
    get: (part, world) => {
      const owner = part.series === null ? chartOf(part, world) : seriesOf(part, world);
      const value = owner.properties[part.path + name];
      return value === undefined ? standard : value;
    },
    set: (part, value, world) => store(part, part.path + name, value, world),
  };
}

function store(part: ChartPart, path: string, value: unknown, world: HostWorld): void {
  const change = <T extends ChartState | ChartSeriesState>(owner: T): T => ({
    ...owner,
    properties: { ...owner.properties, [path]: value },
  });
  if (part.series === null) changeChart(part, world, change);
  else changeSeries(part, world, change);
}

const below =
  (className: string, name: string) =>
  (part: ChartPart): HostObject =>
    hostObject(className, { ...part, path: `${part.path}${name}.` });

const font: HostClass<ChartPart> = { properties: { size: kept("size", 10), bold: kept("bold", false) } };
const withFont: HostClass<ChartPart> = { navigation: { font: below("ChartFont", "font") } };

const fill: HostClass<ChartPart> = {
  methods: {
    setSolidColor: (part, [colour], world) => store(part, `${part.path}color`, readColor(colour), world),
  },
};

const axis: HostClass<ChartPart> = {
  properties: {
    tickLabelPosition: kept("tickLabelPosition", "NextToAxis"),
    reversePlotOrder: kept("reversePlotOrder", false),
    visible: kept("visible", true),
    majorUnit: kept("majorUnit", ""),
    maximum: kept("maximum", ""),
  },
  navigation: { format: below("ChartAxisFormat", "format") },
};

const series: HostClass<ChartPart> = {
  properties: { name: kept("name", ""), hasDataLabels: kept("hasDataLabels", false) },
  navigation: { format: below("ChartSeriesFormat", "format") },
  methods: {
    setValues: (part, [range], world) => {
      const values = rangeArgument(range, world, part.sheetId);
      changeSeries(part, world, (old) => ({ ...old, values }));
    },
    setXAxisValues: (part, [range], world) => {
      const categories = rangeArgument(range, world, part.sheetId);
      changeSeries(part, world, (old) => ({ ...old, categories }));
    },
    delete: (part, _given, world) =>
      changeChart(part, world, (chart) => ({
        ...chart,
        series: chart.series.filter((_series, index) => index !== part.series),
      })),
  },
};

const seriesObject = (part: ChartPart, index: number): HostObject =>
  hostObject("ChartSeries", { ...part, path: "", series: index });

const seriesCollection: HostClass<ChartPart> = {
  properties: { count: { get: (part, world) => chartOf(part, world).series.length } },
  items: (part, world) => chartOf(part, world).series.map((_series, index) => seriesObject(part, index)),
  methods: {
    add: (part, [name], world) => {
      const index = chartOf(part, world).series.length;
      const added: ChartSeriesState = {
        values: null,
        categories: null,
        properties: typeof name === "string" ? { name } : {},
      };
      changeChart(part, world, (chart) => ({ ...chart, series: [...chart.series, added] }));
      return seriesObject(part, index);
    },
    getItemAt: (part, [index], world) => {
      if (!chartOf(part, world).series[Number(index)]) refuse("InvalidArgument", `series ${String(index)}`);
      return seriesObject(part, Number(index));
    },
    getCount: (part, _given, world) => chartOf(part, world).series.length,
  },
};

const chart: HostClass<ChartPart> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: kept("name", ""),
    chartType: { get: (part, world) => chartOf(part, world).type },
  },
  navigation: {
    title: below("ChartTitle", "title"),
    legend: below("ChartLegend", "legend"),
    axes: below("ChartAxes", "axes"),
    series: (part) => hostObject("ChartSeriesCollection", part),
  },
  methods: {
    delete: (part, _given, world) => {
      chartOf(part, world);
      const sheet = world.workbook.edit(part.sheetId);
      sheet.charts = sheet.charts.filter(({ id }) => id !== part.id);
    },
    setPosition: (part, [first, last], world) => {
      const from = rangeArgument(first, world, part.sheetId);
      const to = last === null || last === undefined ? from : rangeArgument(last, world, part.sheetId);
      changeChart(part, world, (old) => ({ ...old, place: around(from, to) }));
    },
  },
};

const around = (from: Area, to: Area): Area => ({
  row: from.row,
  column: from.column,
  rows: to.row + to.rows - from.row,
  columns: to.column + to.columns - from.column,
});

const chartObject = (sheetId: string, { id }: ChartState): HostObject =>
  hostObject("Chart", { sheetId, id, path: "", series: null } satisfies ChartPart);

function findChart(sheetId: string, name: unknown, { workbook }: HostWorld): HostObject | null {
  const found = workbook.sheet(sheetId).charts.find(({ properties }) => properties.name === name);
  return found ? chartObject(sheetId, found) : null;
}

function addChart(sheetId: string, type: string, source: Area, world: HostWorld): HostObject {
  const sheet = world.workbook.edit(sheetId);
  const number = 1 + Math.max(0, ...sheet.charts.map(({ id }) => Number(id.slice(id.indexOf("-") + 1))));
  const added: ChartState = {
    id: `chart-${number}`,
    type,
    place: null,
    properties: { name: `Chart ${number}` },
    series: Array.from({ length: source.columns }, (_, index) => ({
      values: { ...source, column: source.column + index, columns: 1 },
      categories: null,
      properties: {},
    })),
  };
  sheet.charts = [...sheet.charts, added];
  return chartObject(sheetId, added);
}

const charts: HostClass<string> = {
  properties: { count: { get: (id, { workbook }) => workbook.sheet(id).charts.length } },
  items: (id, { workbook }) => workbook.sheet(id).charts.map((state) => chartObject(id, state)),
  item: (id, name, world) => findChart(id, name, world) ?? refuse("ItemNotFound", `chart "${String(name)}"`),
  methods: {
    add: (id, [type, source], world) => addChart(id, String(type), rangeArgument(source, world, id), world),
    getCount: (id, _given, { workbook }) => workbook.sheet(id).charts.length,
    getItemOrNullObject: (id, [name], world) => findChart(id, name, world),
  },
};

/** Charts; the targets of a collection are ids of sheets. */
export const chartClasses = {
  Chart: hostClass(chart),
  ChartAxes: hostClass<ChartPart>({
    navigation: {
      categoryAxis: below("ChartAxis", "categoryAxis"),
      valueAxis: below("ChartAxis", "valueAxis"),
    },
  }),
  ChartAxis: hostClass(axis),
  ChartAxisFormat: hostClass(withFont),
  ChartCollection: hostClass(charts),
  ChartFill: hostClass(fill),
  ChartFont: hostClass(font),
  ChartLegend: hostClass<ChartPart>({
    properties: { visible: kept("visible", true), position: kept("position", "Bottom") },
  }),
  ChartSeries: hostClass(series),
  ChartSeriesCollection: hostClass(seriesCollection),
  ChartSeriesFormat: hostClass<ChartPart>({ navigation: { fill: below("ChartFill", "fill") } }),
  ChartTitle: hostClass<ChartPart>({
    properties: { text: kept("text", ""), visible: kept("visible", true) },
    navigation: { format: below("ChartTitleFormat", "format") },
  }),
  ChartTitleFormat: hostClass(withFont),
};
