import type { TargetOperator } from "../model/indicator";
import { directionOf, isStrict } from "../plans/catalogue/target";
import { attainmentOf, judge, shortfallOf, shownValue, type Judgement } from "../pooling/judge";
import { STATUS_TEXTS } from "../sheets/statusTexts.data";
import type { CellValue } from "../model/snapshot";
import { asReported, compareFigures, exactly, readFigure } from "./figure";
import { readDecimals, readDirection } from "./options";
import { BLANK, isProblem, problem, type Answer, type Problem } from "./problem";

/** A result and its target, both there. */
interface Comparison {
  readonly actual: number;
  readonly target: number;
  readonly operator: TargetOperator;
  readonly decimals: number | null;
}

/** actual / target, or target / actual where lower is better, as the nearest double; a zero divisor is `#N/A`, what must be equal blank. */
export function answerAttainment(actual: CellValue, target: CellValue, direction: CellValue): Answer {
  const comparison = readComparison(actual, target, direction, null);
  if (comparison === null || isProblem(comparison)) return comparison ?? BLANK;
  const { operator } = comparison;
  if (directionOf(operator) === null) return BLANK;
  const ratio = attainmentOf(exactly(comparison.actual), exactly(comparison.target), operator);
  const noRatio = directionOf(operator) === "higher" ? "zeroTarget" : "zeroActual";
  return ratio?.toNumber() ?? problem(noRatio);
}

/** How far the reported value is from the target in its unit, ≥ 0. */
export function answerShortfall(
  actual: CellValue,
  target: CellValue,
  direction: CellValue,
  decimals: CellValue,
): Answer {
  const comparison = readComparison(actual, target, direction, decimals);
  if (comparison === null || isProblem(comparison)) return comparison ?? BLANK;
  const { operator, decimals: places } = comparison;
  const [exact, goal] = [exactly(comparison.actual), exactly(comparison.target)];
  const measured = { exact, reported: asReported(exact, places) };
  const shown = shownValue(measured, goal, operator, places ?? 0);
  return shortfallOf(shown, goal, operator, places).toNumber();
}

/** Vượt, Đạt or Chưa đạt; Chưa có số liệu where the result or the target is blank. */
export function answerStatus(
  actual: CellValue,
  target: CellValue,
  direction: CellValue,
  decimals: CellValue,
): Answer {
  const comparison = readComparison(actual, target, direction, decimals);
  if (comparison === null) return STATUS_TEXTS.missing;
  return isProblem(comparison) ? comparison : STATUS_TEXTS[judgeReported(comparison)];
}

/** (actual − baseline) / (target − baseline), as the nearest double; blank where no change was planned. */
export function answerProgress(baseline: CellValue, actual: CellValue, target: CellValue): Answer {
  const figures = [baseline, actual, target].map(readFigure);
  const wrong = figures.find(isProblem);
  if (wrong) return wrong;
  if (figures.includes(null)) return BLANK;
  const [start, now, goal] = (figures as number[]).map(exactly);
  const planned = goal!.sub(start!);
  return planned.isZero() ? BLANK : now!.sub(start!).div(planned).toNumber();
}

/** The verdict of the appendix; without decimals two numbers are compared as they are, which is the same and much faster. */
function judgeReported({ actual, target, operator, decimals }: Comparison): Judgement {
  if (decimals !== null) {
    const exact = exactly(actual);
    return judge({ exact, reported: asReported(exact, decimals) }, exactly(target), operator);
  }
  const direction = directionOf(operator);
  const order = compareFigures(actual, target);
  if (direction === null) return order === 0 ? "met" : "shortfall";
  const ahead = direction === "higher" ? order : -order;
  if (ahead === 0) return isStrict(operator) ? "shortfall" : "met";
  return ahead > 0 ? "exceeded" : "shortfall";
}

/** `null` where a figure is missing; a wrong direction or number of decimals is told even then. */
function readComparison(
  actualCell: CellValue,
  targetCell: CellValue,
  directionCell: CellValue,
  decimalsCell: CellValue,
): Comparison | null | Problem {
  const actual = readFigure(actualCell);
  const target = readFigure(targetCell);
  const operator = readDirection(directionCell);
  const decimals = readDecimals(decimalsCell);
  if (isProblem(actual)) return actual;
  if (isProblem(target)) return target;
  if (isProblem(operator)) return operator;
  if (isProblem(decimals)) return decimals;
  return actual === null || target === null ? null : { actual, target, operator, decimals };
}
