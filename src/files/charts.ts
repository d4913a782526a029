import { absoluteReference } from "../model/address";
import type { SheetChart } from "hucre/xlsx";
import type { Area } from "../model/snapshot";
import type { ChartSpec } from "../sheets/spec";
import { makeLegalText } from "./write/legalText";

const TITLE_SIZE = 11;
const LABEL_SIZE = 8;
const GAP_WIDTH = 60;

/** A native chart of a file; its ranges refer to cells of the sheet with the title. */
export function makeChart(chart: ChartSpec, title: string): SheetChart {
  const reference = (area: Area) => absoluteReference(title, area);
  const { top, left, bottom, right } = chart.place;
  return {
    type: chart.kind === "stackedBar" ? "bar" : chart.kind,
    title: makeLegalText(chart.title),
    titleFontSize: TITLE_SIZE,
    titleBold: true,
    series: chart.series.map(({ name, values, colour }) => ({
      name: makeLegalText(name),
      values: reference(values),
      categories: reference(chart.categories),
      color: colour,
      invertIfNegative: false,
    })),
    anchor: { from: { row: top, col: left }, to: { row: bottom + 1, col: right + 1 } },
    altText: makeLegalText(chart.altText),
    frameTitle: makeLegalText(chart.name),
    legend: chart.series.length > 1 ? "bottom" : false,
    legendFontSize: LABEL_SIZE,
    gapWidth: GAP_WIDTH,
    ...(chart.kind === "stackedBar" && { barGrouping: "stacked" as const, overlap: 100 }),
    ...(chart.valueLabels && { dataLabels: { showValue: true, fontSize: LABEL_SIZE } }),
    dispBlanksAs: "gap",
    roundedCorners: false,
    axes: {
      // Names stand below the lowest bar, not on the axis that bars may cross.
      x: {
        labelFontSize: LABEL_SIZE,
        tickLblPos: "low",
        majorTickMark: "none",
        minorTickMark: "none",
        reverse: isLying(chart),
      },
      y: {
        labelFontSize: LABEL_SIZE,
        // Values that stand beside their bars need no lines.
        gridlines: { major: !chart.valueLabels },
        scale: {
          ...(chart.step !== undefined && { majorUnit: chart.step }),
          ...(chart.most !== undefined && { max: chart.most }),
        },
        majorTickMark: "none",
        minorTickMark: "none",
        // Upside-down names take the axis of values with them.
        ...(isLying(chart) && { crosses: "max" as const }),
      },
    },
  };
}

const isLying = ({ kind }: ChartSpec): boolean => kind === "bar" || kind === "stackedBar";
