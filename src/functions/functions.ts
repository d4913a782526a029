import { broadcast, type CellFunction } from "./broadcast";
import { readArgument } from "./cell";
import { showAnswer, showAnswers } from "./excelError";
import { answerFieldOf, answerFigureOf } from "./lookup";
import { answerNeeded, answerPooledRate } from "./pooling";
import { answerRanking } from "./ranking";
import { answerSummary } from "./summary";
import { answerNumber, answerUnicode } from "./text";
import { answerAttainment, answerProgress, answerShortfall, answerStatus } from "./verdict";

/*
 * The custom functions as Excel knows them. Microsoft's generator makes the English list of functions from these tags; the
 * Vietnamese one is the same list with the texts of vietnamese.data.ts. An id, once released, never changes.
 */

/**
 * How much of the target is achieved: actual / target, or target / actual where lower is better (1 = 100%).
 * @customfunction ATTAINMENT
 * @helpurl https://localhost:3000/functions.html#ATTAINMENT
 * @param actual Result, one cell or a range.
 * @param target Target in the same scale as the result.
 * @param [direction] "higher" (default), "lower" or an operator: >=, >, <=, <, =.
 * @returns Ratio; blank where a figure is missing.
 */
export function attainment(actual: unknown[][], target: unknown[][], direction?: unknown[][]): unknown[][] {
  return answerCells(answerAttainment, [actual, target, direction]);
}

/**
 * How far the result is from the target, in its unit: 0 when the target is met.
 * @customfunction SHORTFALL
 * @helpurl https://localhost:3000/functions.html#SHORTFALL
 * @param actual Result, one cell or a range.
 * @param target Target in the same scale as the result.
 * @param [direction] "higher" (default), "lower" or an operator: >=, >, <=, <, =.
 * @param [decimals] Decimals to which the result is rounded before it is compared; without it the result is taken as it is.
 * @returns Distance, 0 or more; blank where a figure is missing.
 */
export function shortfall(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
  decimals?: unknown[][],
): unknown[][] {
  return answerCells(answerShortfall, [actual, target, direction, decimals]);
}

/**
 * Judges a result against its target: Vượt (exceeded), Đạt (met), Chưa đạt (not met), Chưa có số liệu (no result or no target).
 * @customfunction STATUS
 * @helpurl https://localhost:3000/functions.html#STATUS
 * @param actual Result, one cell or a range.
 * @param target Target in the same scale as the result.
 * @param [direction] "higher" (default), "lower" or an operator: >=, >, <=, <, =.
 * @param [decimals] Decimals to which the result is rounded before it is compared; without it the result is taken as it is.
 * @returns The verdict in Vietnamese.
 */
export function status(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
  decimals?: unknown[][],
): unknown[][] {
  return answerCells(answerStatus, [actual, target, direction, decimals]);
}

/**
 * The rate of the whole from the counts of its units: sum of numerators / sum of denominators, never a mean of rates.
 * @customfunction POOLEDRATE
 * @helpurl https://localhost:3000/functions.html#POOLEDRATE
 * @param numerators Numerators of the units.
 * @param denominators Denominators, a range of the same size. Pairs without both figures are left out.
 * @param [scale] What the share is multiplied with: 100 (default) for percent, 10000 for "per ten thousand".
 * @param [decimals] Decimals of the answer; without it the rate is not rounded. Below 100% it never reads 100.
 * @returns The pooled rate; blank where no pair has both figures.
 */
export function pooledRate(
  numerators: unknown[][],
  denominators: unknown[][],
  scale?: unknown[][],
  decimals?: unknown[][],
): unknown {
  const [above, below, times, places] = [numerators, denominators, scale, decimals].map(readArgument);
  return showAnswer(answerPooledRate(above!, below!, times!, places!));
}

/**
 * How many more people, teachers, schools … the numerator needs for the rate to meet the target.
 * @customfunction NEEDED
 * @helpurl https://localhost:3000/functions.html#NEEDED
 * @param numerator Numerator, one cell or a range.
 * @param denominator Denominator.
 * @param target Target of the rate.
 * @param [scale] What the share is multiplied with: 100 (default) for percent, 10000 for "per ten thousand".
 * @param [decimals] Decimals to which the rate is reported; without it the rate is compared unrounded.
 * @param [direction] "higher" (default), "lower" or an operator: >=, >, <=, <, =.
 * @returns A whole number, 0 when the target is met; blank where even the whole denominator is not enough.
 */
export function needed(
  numerator: unknown[][],
  denominator: unknown[][],
  target: unknown[][],
  scale?: unknown[][],
  decimals?: unknown[][],
  direction?: unknown[][],
): unknown[][] {
  return answerCells(answerNeeded, [numerator, denominator, target, scale, decimals, direction]);
}

/**
 * Share of the planned change that is achieved: (actual − baseline) / (target − baseline).
 * @customfunction PROGRESS
 * @helpurl https://localhost:3000/functions.html#PROGRESS
 * @param baseline Result of the year before.
 * @param actual Result.
 * @param target Target.
 * @returns Ratio (1 = 100%); blank where no change was planned or a figure is missing.
 */
export function progress(baseline: unknown[][], actual: unknown[][], target: unknown[][]): unknown[][] {
  return answerCells(answerProgress, [baseline, actual, target]);
}

/**
 * The place of a value among others; equal values share the better place.
 * @customfunction RANKING
 * @helpurl https://localhost:3000/functions.html#RANKING
 * @param value Value or values to be placed.
 * @param values All values that are compared. Blanks take no part.
 * @param [direction] "higher" (default), "lower" or an operator: >=, >, <=, <, =.
 * @returns Place, 1 for the best.
 */
export function ranking(value: unknown[][], values: unknown[][], direction?: unknown[][]): unknown[][] {
  return showAnswers(answerRanking(readArgument(value), readArgument(values), readArgument(direction)));
}

/**
 * Target of an indicator.
 * @customfunction TARGET
 * @helpurl https://localhost:3000/functions.html#TARGET
 * @param indicator Code (NHA_TRE) or number in the appendix (1).
 * @param [catalogue] Table of the sheet Danh mục (EDU_DANH_MUC); without it the built-in catalogue.
 * @returns The target; blank where the catalogue has none.
 */
export function target(indicator: unknown[][], catalogue?: unknown[][]): unknown[][] {
  return showAnswers(answerFigureOf("target", readArgument(indicator), readArgument(catalogue)));
}

/**
 * Result of an indicator in the year before.
 * @customfunction BASELINE
 * @helpurl https://localhost:3000/functions.html#BASELINE
 * @param indicator Code (NHA_TRE) or number in the appendix (1).
 * @param [catalogue] Table of the sheet Danh mục (EDU_DANH_MUC); without it the built-in catalogue.
 * @returns The result of the year before; blank where the catalogue has none.
 */
export function baseline(indicator: unknown[][], catalogue?: unknown[][]): unknown[][] {
  return showAnswers(answerFigureOf("baseline", readArgument(indicator), readArgument(catalogue)));
}

/**
 * Name of an indicator, or another field of the catalogue.
 * @customfunction INDICATOR
 * @helpurl https://localhost:3000/functions.html#INDICATOR
 * @param indicator Code (NHA_TRE) or number in the appendix (1).
 * @param [field] Field name of the sheet Danh mục, such as "unit", "target", "direction", "legalBasis"; without it the name.
 * @param [catalogue] Table of the sheet Danh mục (EDU_DANH_MUC); without it the built-in catalogue.
 * @returns The field; blank where the catalogue says nothing.
 */
export function indicator(indicator: unknown[][], field?: unknown[][], catalogue?: unknown[][]): unknown[][] {
  return showAnswers(answerFieldOf(readArgument(indicator), readArgument(field), readArgument(catalogue)));
}

/**
 * Reads a Vietnamese number written as text: "1.234" is 1234, "72,2%" is 72.2.
 * @customfunction TONUMBER
 * @helpurl https://localhost:3000/functions.html#TONUMBER
 * @param text Text or texts.
 * @returns The number; blank for a blank, "…" and "KAD", 0 for "-".
 */
export function toNumber(text: unknown[][]): unknown[][] {
  return answerCells(answerNumber, [text]);
}

/**
 * Turns text of the old encodings TCVN3 (.VnTime) and VNI into Unicode.
 * @customfunction TOUNICODE
 * @helpurl https://localhost:3000/functions.html#TOUNICODE
 * @param text Text or texts; what is Unicode already stays as it is.
 * @param [encoding] "TCVN3" or "VNI"; without it the encoding is recognised.
 * @returns The text in Unicode.
 */
export function toUnicodeText(text: unknown[][], encoding?: unknown[][]): unknown[][] {
  return showAnswers(answerUnicode(readArgument(text), readArgument(encoding)));
}

/**
 * Sentences for a report: how many indicators met their targets, each that did not, those exceeded, those without figures.
 * @customfunction SUMMARY
 * @helpurl https://localhost:3000/functions.html#SUMMARY
 * @param names Names of the indicators.
 * @param units Units of measure ("%", "Xã").
 * @param actuals Results.
 * @param targets Targets.
 * @param [directions] "higher" (default), "lower" or an operator (>=, >, <=, <, =) for each.
 * @returns One sentence in each row, in Vietnamese.
 */
export function summary(
  names: unknown[][],
  units: unknown[][],
  actuals: unknown[][],
  targets: unknown[][],
  directions?: unknown[][],
): unknown[][] {
  const [first, second, third, fourth, fifth] = [names, units, actuals, targets, directions].map(
    readArgument,
  );
  return showAnswers(answerSummary(first!, second!, third!, fourth!, fifth!));
}

function answerCells(answer: CellFunction, given: readonly unknown[]): unknown[][] {
  return showAnswers(broadcast(given.map(readArgument), answer));
}
