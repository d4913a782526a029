import { Fraction } from "../text/exact/fraction";
import { exactRate, reportedValue } from "../text/exact/reported";
import type { TargetOperator } from "../model/indicator";
import { directionOf } from "../plans/catalogue/target";
import { neededForRate } from "../pooling/needed";
import type { CellValue } from "../model/snapshot";
import { shapeOf, formatShape } from "./broadcast";
import { singleCell, type Matrix } from "./cell";
import { exactly, readFigure } from "./figure";
import { readCount, readDecimals, readDirection, readPositive, readScale } from "./options";
import { BLANK, isProblem, problem, type Answer, type Problem } from "./problem";

type Range = Matrix<CellValue> | null;

/** How a rate is written: multiplied with `scale`; `decimals` is `null` where unrounded. */
interface RateForm {
  readonly scale: number;
  readonly decimals: number | null;
}

/** What a pair of cells adds to the sums; `null` where it has not both figures. */
type Pair = { readonly numerator: number; readonly denominator: number } | null;

/**
 * scale × Σ numerator / Σ denominator over the pairs that have both: never a mean of rates. With decimals it is the reported
 * value, which below 100 % never reads 100. Blank where no pair has both.
 */
export function answerPooledRate(
  numerators: Range,
  denominators: Range,
  scale: Range,
  decimals: Range,
): Answer {
  const form = readForm(scale, decimals);
  if (isProblem(form)) return form;
  const pairs = readPairs(numerators ?? [], denominators ?? []);
  if (isProblem(pairs)) return pairs;
  const complete = pairs.filter((pair) => pair !== null);
  if (complete.length === 0) return BLANK;
  const numerator = sum(complete.map((pair) => pair.numerator));
  const denominator = sum(complete.map((pair) => pair.denominator));
  const rate =
    form.decimals === null
      ? exactRate(numerator, denominator, form.scale)
      : reportedValue(numerator, denominator, form.scale, form.decimals);
  return rate?.toNumber() ?? problem("zeroDenominator");
}

/**
 * The smallest whole number of additional people, schools … in the numerator with which the reported rate meets the target; 0 when
 * it does. Blank where a figure is missing, where even the whole denominator is not enough, and where not more is wanted.
 */
export function answerNeeded(
  numeratorCell: CellValue,
  denominatorCell: CellValue,
  targetCell: CellValue,
  scaleCell: CellValue,
  decimalsCell: CellValue,
  directionCell: CellValue,
): Answer {
  const operator = readDirection(directionCell);
  const numerator = readCount(numeratorCell);
  const denominator = readCount(denominatorCell);
  const target = readFigure(targetCell);
  const form = readForm([[scaleCell]], [[decimalsCell]]);
  if (isProblem(numerator)) return numerator;
  if (isProblem(denominator)) return denominator;
  if (isProblem(target)) return target;
  if (isProblem(form)) return form;
  if (isProblem(operator)) return operator;
  if (numerator === null || denominator === null || target === null) return BLANK;
  if (denominator === 0) return problem("zeroDenominator");
  const goal = exactly(target);
  const { scale, decimals } = form;
  const needed =
    decimals === null
      ? neededUnrounded(numerator, denominator, goal, scale, operator)
      : neededForRate(numerator, denominator, goal, scale, decimals, operator);
  return needed ?? BLANK;
}

/** As `neededForRate`, where the rate is not rounded before it is compared. */
function neededUnrounded(
  numerator: number,
  denominator: number,
  target: Fraction,
  scale: number,
  operator: TargetOperator,
): number | null {
  if (directionOf(operator) !== "higher") return null;
  if (operator === ">") return neededForRate(numerator, denominator, target, scale, 0, operator);
  const least = target.mul(Fraction.of(denominator)).div(Fraction.of(scale)).ceil();
  const needed = least - BigInt(numerator);
  if (needed <= 0n) return 0;
  return least > BigInt(denominator) ? null : Number(needed);
}

function readForm(scaleRange: Range, decimalsRange: Range): RateForm | Problem {
  const [scaleCell, decimalsCell] = [singleCell(scaleRange), singleCell(decimalsRange)];
  if (scaleCell === undefined) return problem("notSingle", { name: "scale" });
  if (decimalsCell === undefined) return problem("notSingle", { name: "decimals" });
  const [scale, decimals] = [readScale(scaleCell), readDecimals(decimalsCell)];
  if (isProblem(scale)) return scale;
  return isProblem(decimals) ? decimals : { scale, decimals };
}

/** Pairs cells of the same place; one cell wrong makes the whole wrong, since leaving it out would change the rate unseen. */
function readPairs(
  numerators: Matrix<CellValue>,
  denominators: Matrix<CellValue>,
): readonly Pair[] | Problem {
  const [first, second] = [shapeOf(numerators), shapeOf(denominators)];
  if (first.rows !== second.rows || first.columns !== second.columns)
    return problem("shapes", { first: formatShape(first), second: formatShape(second) });
  const below = denominators.flat();
  const pairs = numerators.flat().map((above, index) => readPair(above, below[index]!, index + 1));
  return pairs.find(isProblem) ?? (pairs as Pair[]);
}

function readPair(above: CellValue, below: CellValue, place: number): Pair | Problem {
  const numerator = readPositive(above);
  const denominator = readPositive(below);
  if (isProblem(numerator)) return numerator;
  if (isProblem(denominator)) return denominator;
  if (numerator === null || denominator === null) return null;
  // A blank denominator arrives as 0 on the desktop: its numerator must neither count alone nor vanish unseen.
  if (denominator === 0 && numerator > 0) return problem("pairWithoutDenominator", { place, numerator });
  return { numerator, denominator };
}

function sum(values: readonly number[]): Fraction {
  const whole = values.filter((value) => Number.isSafeInteger(value));
  const broken = values.filter((value) => !Number.isSafeInteger(value));
  const total = Fraction.of(whole.reduce((total, value) => total + BigInt(value), 0n));
  return broken.map(exactly).reduce((total, value) => total.add(value), total);
}
