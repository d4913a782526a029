import type { ConsolidatedIndicator } from "../domain/consolidation/consolidation";
import { cellAddress } from "../domain/snapshot/address";
import { cellOn, computed, quoteText } from "./formulas";
import { SHEET_TITLES, STATUS_TEXTS } from "./labels.data";
import type { Layout } from "./layout";
import { DETAIL, detailRow, SUMMARY } from "./places";
import { isOpen, PRINTED } from "./printed";
import type { CellSpec } from "./spec";
import { incompleteIn, verdictFormula } from "./summaryRow";

/** A row of the printed appendix: the indicator, its place in the catalogue, and the line that it is put on. */
export interface AppendixRow {
  readonly row: ConsolidatedIndicator;
  readonly index: number;
  readonly line: number;
}

type Content = Pick<CellSpec, "value" | "formula">;

/** Where the figures of the printed appendix come from. Cells without a figure are empty; a result that is open reads (…). */
export interface AppendixFigures {
  plan(row: AppendixRow, key: "baseline" | "target"): Content;
  result(row: AppendixRow): Content;
  difference(row: AppendixRow): Content;
  status(row: AppendixRow): Content;
}

/** Columns of form A that its own formulas refer to. */
const FORM_A = { target: 4, result: 5 } as const;

/** Figures live from Tổng hợp, as the working workbook has them. */
export function summaryFigures(layout: Layout): AppendixFigures {
  const mode = layout.options.formulas;
  const at = (index: number, column: number) => cellOn(SHEET_TITLES.summary, SUMMARY.first + index, column);
  return {
    plan: ({ row, index }, key) => {
      const value = row.indicator[key];
      return value === null ? {} : computed(mode, value, at(index, SUMMARY[key]));
    },
    result: ({ row, index }) =>
      computed(mode, shownResult(row), resultFormula(layout, row, at(index, SUMMARY.actual))),
    difference: ({ row, index }) => computed(mode, row.difference, at(index, SUMMARY.difference)),
    status: ({ row, index }) => computed(mode, STATUS_TEXTS[row.status], at(index, SUMMARY.status)),
  };
}

/**
 * Figures computed from Chi tiết alone, for a workbook that holds nothing else: the plan's numbers are constants, and every formula is
 * one that any Excel computes.
 */
export function detailFigures(layout: Layout): AppendixFigures {
  const whole = ({ indicator }: ConsolidatedIndicator) => {
    const role = indicator.kind === "rate" ? "rate" : "value";
    return cellOn(SHEET_TITLES.detail, detailRow(layout.places, indicator.code, role), DETAIL.whole);
  };
  const native = (value: string | number | null, formula: string) => computed("native", value, formula);
  return {
    plan: ({ row }, key) => (row.indicator[key] === null ? {} : { value: row.indicator[key] }),
    result: ({ row }) => native(shownResult(row), resultFormula(layout, row, whole(row))),
    difference: ({ row, line }) => {
      const [result, target] = [cellAddress(line, FORM_A.result), cellAddress(line, FORM_A.target)];
      return native(
        row.difference,
        `IF(AND(ISNUMBER(${result}),ISNUMBER(${target})),ROUND(${result}-${target},10),"")`,
      );
    },
    status: ({ row, line }) =>
      native(
        STATUS_TEXTS[row.status],
        verdictFormula(layout, row, { actual: whole(row), target: cellAddress(line, FORM_A.target) }),
      ),
  };
}

function shownResult(row: ConsolidatedIndicator): string | number | null {
  return isOpen(row) ? PRINTED.notKnown : row.actual;
}

/** The result as print shows it: left open where a unit is silent. */
function resultFormula(layout: Layout, row: ConsolidatedIndicator, actual: string): string {
  return `IF(OR(${actual}="",${incompleteIn(layout, row)}),${quoteText(PRINTED.notKnown)},${actual})`;
}
