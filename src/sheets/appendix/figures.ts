import { isRated } from "../../plans/catalogue/target";
import type { ConsolidatedIndicator } from "../../model/consolidation";
import { cellAddress } from "../../model/address";
import { countsThousands, countText, printFigure } from "../wholeNumbers";
import type { Language } from "../../model/finding";
import { PROVISIONAL } from "../../letters/provisional.data";
import { markProvisional, formatVerdict } from "../../letters/provisional";
import { isPlainTarget } from "../../letters/target";
import { cellOn, computed, quoteText } from "../formulas";
import { translatedVerdict } from "../verdictFormulas";
import { SHEET_TITLES } from "../labels.data";
import { isYesOrNo } from "../catalogue/targetCell";
import type { Layout } from "../layout";
import { DETAIL, detailRow, SUMMARY } from "../places";
import { PRINTED } from "./printed.data";
import { isOpen } from "./printed";
import type { CellSpec } from "../spec";
import { incompleteIn, oneSource, reportedCells, verdictFormula } from "../summary/row";

/** A row of the printed appendix: the indicator, its place in the catalogue, and the line that it is put on. */
export interface AppendixRow {
  readonly row: ConsolidatedIndicator;
  readonly index: number;
  readonly line: number;
}

/** Column of form A with the result. */
const FORM_A_RESULT = 5;

type Content = Pick<CellSpec, "value" | "formula" | "format">;

/** Where the figures of the printed appendix come from. Cells without a figure are empty; a result that is open reads (…). */
export interface AppendixFigures {
  plan(row: AppendixRow, key: "baseline" | "target"): Content;
  result(row: AppendixRow): Content;
  difference(row: AppendixRow): Content;
  status(row: AppendixRow): Content;
}

/**
 * The plan's numbers as it prints them: a number alone stays a number, everything else ("≥ 34", "từ 58 trở lên", "Đạt") is its text.
 * Last year's result on another base is shown, and marked below the table.
 */
function planContent(
  { row }: AppendixRow,
  key: "baseline" | "target",
  number: (value: number) => Content,
): Content {
  const { indicator } = row;
  const value = indicator[key];
  const text = key === "target" ? indicator.targetText : indicator.baselineText;
  if (value === null) return text === "" ? {} : { value: text };
  if (key === "target") return isPlainTarget(indicator) ? number(value) : { value: text };
  if (row.sameBase) return isYesOrNo(indicator) ? { value: yesOrNo(value) } : number(value);
  return { value: `${printFigure(value, "vi")} ${PRINTED.otherBaseMark}` };
}

/** Figures live from Tổng hợp, as the working workbook has them. */
export function summaryFigures(layout: Layout): AppendixFigures {
  const mode = layout.options.formulas;
  const at = (index: number, column: number) => cellOn(SHEET_TITLES.summary, SUMMARY.first + index, column);
  return {
    plan: ({ row, index, line }, key) => {
      return planContent({ row, index, line }, key, (value) =>
        computed(mode, value, at(index, SUMMARY[key])),
      );
    },
    result: ({ row, index }) =>
      computed(mode, shownResult(row), resultFormula(layout, row, at(index, SUMMARY.actual))),
    difference: ({ row, index }) =>
      isYesOrNo(row.indicator) || row.bar !== null
        ? {}
        : computed(mode, row.difference, at(index, SUMMARY.difference)),
    status: ({ row, index }) =>
      computed(
        mode,
        printedStatus(row),
        translatedVerdict(at(index, SUMMARY.status), layout.options.language, "vi"),
      ),
  };
}

/**
 * Figures computed from Chi tiết alone, for a workbook that holds nothing else: the plan's numbers are constants, and every formula is
 * one that any Excel computes.
 */
export function detailFigures(layout: Layout): AppendixFigures {
  const target = ({ indicator }: ConsolidatedIndicator) =>
    cellOn(SHEET_TITLES.detail, layout.places.blocks.get(indicator.code)!.heading, DETAIL.whole);
  const whole = (row: ConsolidatedIndicator) => {
    const { indicator } = row;
    const role = isRated(indicator) ? "rate" : "value";
    const cell = cellOn(SHEET_TITLES.detail, detailRow(layout.places, indicator.code, role), DETAIL.whole);
    return indicator.kind === "value" ? oneSource(row, cell, { target: target(row) }) : cell;
  };
  /** The result in formulas of its row: that of one source is too long to be written out again and again. */
  const printedIn = (row: ConsolidatedIndicator, line: number) => {
    if (row.indicator.kind !== "value") return whole(row);
    const cell = cellAddress(line, FORM_A_RESULT);
    return `IF(ISNUMBER(${cell}),${cell},"")`;
  };
  const native = (value: string | number | null, formula: string) => computed("native", value, formula);
  return {
    plan: (row, key) => planContent(row, key, (value) => ({ value })),
    result: ({ row }) => native(shownResult(row), resultFormula(layout, row, whole(row))),
    difference: ({ row, line }) => {
      if (isYesOrNo(row.indicator) || row.indicator.target === null) return {};
      if (row.bar !== null) return {};
      const actual = printedIn(row, line);
      const open = `OR(${actual}="",${incompleteIn(layout, row)})`;
      return native(row.difference, `IF(${open},"",ROUND(${actual}-${target(row)},10))`);
    },
    status: ({ row, line }) => {
      const actual = printedIn(row, line);
      return native(printedStatus(row), verdictFormula(layout, row, { actual, target: target(row) }));
    },
  };
}

/** The result as print shows it: "81,7 (tạm tính 7/8)" while a unit is silent, (…) without any figure, words for a yes or no. */
function shownResult(row: ConsolidatedIndicator): string | number | null {
  const { actual, indicator } = row;
  if (actual === null) return PRINTED.notKnown;
  if (!isOpen(row)) return isYesOrNo(indicator) ? yesOrNo(actual) : actual;
  return onOneLine(markProvisional(printFigure(actual, "vi"), row).vi);
}

/** The words in brackets bound to each other: a narrow column breaks before them, not among them. */
function onOneLine(text: string): string {
  const bracket = text.indexOf("(");
  return bracket < 0 ? text : text.slice(0, bracket) + text.slice(bracket).replaceAll(" ", "\u00A0");
}

const yesOrNo = (value: number): string => (value >= 1 ? PRINTED.yes : PRINTED.no);

function resultFormula(layout: Layout, row: ConsolidatedIndicator, actual: string): string {
  const provisional = provisionalFormula(layout, row, actual, "vi", onOneLine);
  const complete = isYesOrNo(row.indicator)
    ? `IF(${actual}>=1,${quoteText(PRINTED.yes)},${quoteText(PRINTED.no)})`
    : actual;
  return `IF(${actual}="",${quoteText(PRINTED.notKnown)},IF(${incompleteIn(layout, row)},${provisional},${complete}))`;
}

/** The formula of a figure with its share as text, as `markProvisional` writes it; `spaced` sets the spaces of that text. */
export function provisionalFormula(
  layout: Layout,
  row: ConsolidatedIndicator,
  actual: string,
  language: Language,
  spaced: (text: string) => string = (text) => text,
): string {
  const { reported, expected } = reportedCells(layout, row);
  const cells = { figure: "", reported, expected };
  const [share, whole] = [PROVISIONAL.share, PROVISIONAL.whole].map((text) =>
    spaced(text[language])
      .split(/(\{\w+\})/)
      .filter((part) => part !== "" && part !== "{figure}")
      .map((part) => cells[part.slice(1, -1) as keyof typeof cells] ?? quoteText(part))
      .join("&"),
  );
  // The signs come from the settings of Windows: in a text they are put there.
  const plain = language === "vi" ? `SUBSTITUTE(${actual}&"",".",",")` : `SUBSTITUTE(${actual}&"",",",".")`;
  const figure = countsThousands(row) ? countText(actual, language) : plain;
  return `${figure}&IF(${reported}<${expected},${share},${whole})`;
}

/** The verdict as print shows it: "Dự kiến đạt" of a provisional figure, none without a figure. */
export function printedStatus(row: ConsolidatedIndicator): string {
  return formatVerdict(row).vi;
}
