import type { Indicator } from "../../model/indicator";
import { Fraction } from "../../text/exact/fraction";
import { printMeasure } from "../../text/exact/print";
import { reportedValue } from "../../text/exact/reported";
import type { RawFinding, Localized } from "../../model/finding";
import { thresholds } from "./thresholds.data";
import { amountOf, findingAbout, findingsAbout, type UnitRow, type UnitRows } from "./unitRows";

/** A "-" (nil) where there was something last year. */
export function nilButNotLastYear(rows: UnitRows): RawFinding[] {
  return findingsAbout(rows, (row) => {
    const previous = row.previous?.numerator ?? 0;
    if (!row.figure.nil || amountOf(row) !== 0 || previous === 0) return null;
    return findingAbout(row, { code: "NIL_BUT_NOT_LAST_YEAR", params: { previous } });
  });
}

/**
 * Figures far from the unit's own last year. A likely slip of a digit is named as such and alone; else the rate is compared, and
 * each denominator that several rows share once. A slip in it is the reason for the rates of all of them.
 */
export function farFromLastYear(rows: UnitRows): RawFinding[] {
  const compared: Compared = new Map();
  return [...rows.values()].flatMap((row) => {
    if (row.previous === null) return [];
    const shared = compared.get(denominatorKey(row));
    const denominator = shared === undefined ? compareDenominator(row) : null;
    const isSlip = shared ?? denominator?.variant === "digit";
    if (isComparable(row)) compared.set(denominatorKey(row), isSlip);
    if (denominator?.variant === "digit") return [denominator];
    const digits = compareDigits(row, amountOf(row), row.previous.numerator);
    const figure = digits ?? (isSlip ? null : compareRate(row));
    return [figure, denominator].filter((draft) => draft !== null);
  });
}

/** Denominators that were compared already, and whether the comparison found a slip of a digit. */
type Compared = Map<string, boolean>;

function denominatorKey({ indicator, figure }: UnitRow): string {
  const denominator = figure.kind === "rate" ? figure.denominator : "";
  return `${indicator.denominatorVar ?? indicator.code} ${denominator}`;
}

/** Nobody last year is nothing to compare with: another row with the same denominator may still know better. */
function isComparable({ figure, previous }: UnitRow): boolean {
  return figure.kind === "rate" && (previous?.denominator ?? 0) > 0;
}

function compareDenominator(row: UnitRow): RawFinding | null {
  const previous = row.previous?.denominator ?? 0;
  if (row.figure.kind !== "rate" || previous === 0) return null;
  const { denominator: current, denominatorAt } = row.figure;
  const digit = compareDigits(row, current, previous, denominatorAt);
  if (digit || Math.abs(current - previous) * 100 <= thresholds.denominatorPercent * previous) return digit;
  const params = { current, previous };
  return findingAbout(row, { code: "OUTLIER", variant: "denominator", params }, denominatorAt);
}

/** A ratio near 10 or 100, up or down. Counts are whole, so that these comparisons are exact without fractions. */
function compareDigits(
  row: UnitRow,
  current: number,
  previous: number,
  at = row.figure.at,
): RawFinding | null {
  const [more, fewer] = [Math.max(current, previous), Math.min(current, previous)];
  const isSlip = thresholds.digitFactors.some((factor) => {
    const expected = factor * fewer;
    return fewer > 0 && Math.abs(more - expected) * 100 <= thresholds.digitPercent * expected;
  });
  return isSlip
    ? findingAbout(row, { code: "OUTLIER", variant: "digit", params: { current, previous } }, at)
    : null;
}

/** A part of a whole, as one year reports it. */
interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** Only percentages have points; other scales are compared by their numerator and denominator alone. */
function compareRate(row: UnitRow): RawFinding | null {
  const { figure, indicator, previous } = row;
  if (figure.kind !== "rate" || indicator.scale !== 100 || !previous?.denominator) return null;
  const now: Share = figure;
  const then: Share = { numerator: previous.numerator, denominator: previous.denominator };
  if (now.denominator === 0 || !isFar(now, then)) return null;
  const params = {
    current: printShare(now, indicator),
    previous: printShare(then, indicator),
    numerator: now.numerator,
    denominator: now.denominator,
    previousNumerator: then.numerator,
    previousDenominator: then.denominator,
  };
  return findingAbout(row, { code: "OUTLIER", variant: "rate", params });
}

/**
 * More than 5 points and more than 3 standard errors of the difference of two binomial shares. The error is taken from both years
 * together: from last year's alone it would be 0 at 0 % and 100 %, and one school's change would seem certain. Squares keep it exact.
 */
function isFar(now: Share, then: Share): boolean {
  const product = now.denominator * then.denominator;
  const apart = Math.abs(now.numerator * then.denominator - then.numerator * now.denominator);
  if (apart * 100 <= thresholds.ratePoints * product) return false;
  const both = Fraction.of(now.numerator + then.numerator, now.denominator + then.denominator);
  const samples = Fraction.of(1, now.denominator).add(Fraction.of(1, then.denominator));
  const variance = both.mul(Fraction.one.sub(both)).mul(samples);
  const difference = Fraction.of(now.numerator, now.denominator).sub(
    Fraction.of(then.numerator, then.denominator),
  );
  const limit = Fraction.of(thresholds.standardErrors ** 2).mul(variance);
  return difference.mul(difference).compare(limit) > 0;
}

function printShare({ numerator, denominator }: Share, { scale, decimals, unit }: Indicator): Localized {
  return printMeasure(reportedValue(numerator, denominator, scale, decimals)!, unit);
}
