import type { ConsolidatedIndicator } from "../../model/consolidation";
import type { Language } from "../../model/finding";
import { printDecimal } from "../../text/exact/print";
import { isOfOtherBase } from "../../letters/bases";
import { nameMeasure } from "../../letters/inspection/measure";
import { formatVerdict, isProvisional, markProvisional } from "../../letters/provisional";
import { cellAddress } from "../../model/address";
import { PRINTED } from "../appendix/printed.data";
import { provisionalFormula } from "../appendix/figures";
import { cellOn, computed } from "../formulas";
import { plainVerdict } from "../verdictFormulas";
import { constant, type Grid } from "../grid";
import { SHEET_TITLES } from "../labels.data";
import { VERDICT_TEXTS } from "../statusTexts.data";
import type { Layout } from "../layout";
import { SUMMARY } from "../places";
import type { CellSpec } from "../spec";
import { incompleteIn } from "../summary/row";
import { isYesOrNo, targetFormat, yesOrNoFormat } from "../catalogue/targetCell";
import type { StyleName } from "../styles.data";
import { LEADERS } from "./places";

/** Change on last year's result; `null` where the row is not complete, has no last year, or was counted on another base. */
export function changeOf({ actual, difference, sameBase, indicator }: ConsolidatedIndicator): number | null {
  if (actual === null || difference === null || !sameBase || indicator.baseline === null) return null;
  return Number((actual - indicator.baseline).toFixed(10));
}

/** Puts one indicator; every figure refers to Tổng hợp. */
export function putLeadersRow(grid: Grid, layout: Layout, row: ConsolidatedIndicator, index: number): void {
  const { indicator } = row;
  const line = LEADERS.first + index;
  const from = (column: number) => cellOn(SHEET_TITLES.summary, SUMMARY.first + index, column);
  const live = (
    value: string | number | null,
    formula: string,
    style: StyleName,
    format?: string | null,
  ) => ({
    ...computed(layout.options.formulas, value, formula),
    style,
    ...(format && { format }),
  });
  const copied = (column: number) => `IF(${from(column)}="","",${from(column)})`;
  const { language } = layout.options;
  const name = language === "vi" ? indicator.nameVi : indicator.nameEn;
  const signed = signedFormat(indicator.unit, language);
  const result = from(SUMMARY.actual);
  const yesOrNo = isYesOrNo(indicator) ? yesOrNoFormat(language) : null;
  grid.putRow(line, 0, [
    constant(indicator.tt, "briefCentre"),
    constant(name, "briefText"),
    constant(nameMeasure(indicator.unit)[language], "briefCentre"),
    live(indicator.baseline ?? (indicator.baselineText || null), copied(SUMMARY.baseline), "briefFigure"),
    live(
      indicator.target ?? (indicator.targetText || null),
      copied(SUMMARY.target),
      "briefFigure",
      targetFormat(indicator, language),
    ),
    live(
      isProvisional(row) ? markProvisional(printDecimal(row.actual!, language), row)[language] : row.actual,
      `IF(AND(${result}<>"",${incompleteIn(layout, row)}),${provisionalFormula(layout, row, result, language)},${copied(SUMMARY.actual)})`,
      "briefResult",
      yesOrNo,
    ),
    live(isYesOrNo(indicator) ? null : row.difference, copied(SUMMARY.difference), "briefFigure", signed),
    changeCell(layout, row, line, signed),
    live(formatVerdict(row)[language], copied(SUMMARY.status), "briefStatus"),
  ]);
  const words = VERDICT_TEXTS[language];
  const plain = plainVerdict(from(SUMMARY.status), words);
  grid.put(line, LEADERS.verdict, live(words.plain[row.status], plain, "code"));
}

function changeCell(layout: Layout, row: ConsolidatedIndicator, line: number, format: string): CellSpec {
  if (isOfOtherBase(row)) return constant(PRINTED.otherBaseMark, "briefFigure");
  if (!row.sameBase || isYesOrNo(row.indicator)) return { style: "briefFigure" };
  const [baseline, actual, difference] = [LEADERS.baseline, LEADERS.actual, LEADERS.difference].map(
    (column) => cellAddress(line, column),
  );
  const formula = `IF(OR(${difference}="",NOT(ISNUMBER(${baseline})),NOT(ISNUMBER(${actual}))),"",ROUND(${actual}-${baseline},10))`;
  return { ...computed(layout.options.formulas, changeOf(row), formula), style: "briefFigure", format };
}

/** Letters of a unit of measure that a narrow column holds beside a difference; a longer one stands in the column Đơn vị tính alone. */
const SHORT_UNIT = 7;

/** A difference in the row's own unit of measure: "+2 xã"; of a percentage the number of points alone. */
function signedFormat(unit: string, language: Language): string {
  // English has another word for one than for several, which a format cannot tell beside the sign.
  const isPlain = language === "en" || unit === "%" || unit.length > SHORT_UNIT;
  const word = isPlain ? "" : ` ${unit.replace(/["\\]/g, "").toLowerCase()}`;
  const text = word.trim() === "" ? "" : `"${word}"`;
  return `+General${text};-General${text};0`;
}
