import type { Indicator } from "../catalogue/indicator";
import { Fraction } from "../exact/fraction";
import { printMeasure } from "../exact/print";
import { reportedValue } from "../exact/reported";
import type { FindingDraft, Localized } from "../finding/finding";
import { thresholds } from "./thresholds.data";
import { amountOf, draftAbout, type UnitRow } from "./unitRows";

/** A "-" (nil) where there was something last year. */
export function nilButNotLastYear(rows: ReadonlyMap<string, UnitRow>): FindingDraft[] {
  return [...rows.values()].flatMap((row) => {
    const previous = row.previous?.numerator ?? 0;
    if (!row.figure.nil || amountOf(row) !== 0 || previous === 0) return [];
    return [draftAbout(row, { code: "NIL_BUT_NOT_LAST_YEAR", params: { previous } })];
  });
}

/**
 * Figures far from the unit's own last year. A likely slip of a digit is named as such and alone; else the rate is compared, and
 * each denominator that several rows share once.
 */
export function farFromLastYear(rows: ReadonlyMap<string, UnitRow>): FindingDraft[] {
  const compared = new Set<string>();
  return [...rows.values()].flatMap((row) => {
    const denominator = isSeen(row, compared) ? [] : compareDenominator(row);
    if (denominator.some((draft) => draft.variant === "digit")) return denominator;
    const digit = compareDigits(row, amountOf(row), row.previous?.numerator ?? 0);
    return [...(digit.length > 0 ? digit : compareRate(row)), ...denominator];
  });
}

function isSeen({ indicator, figure }: UnitRow, compared: Set<string>): boolean {
  if (figure.kind !== "rate") return true;
  const key = `${indicator.denominatorVar ?? indicator.code} ${figure.denominator}`;
  const seen = compared.has(key);
  compared.add(key);
  return seen;
}

function compareDenominator(row: UnitRow): FindingDraft[] {
  const previous = row.previous?.denominator ?? 0;
  if (row.figure.kind !== "rate" || previous === 0) return [];
  const current = row.figure.denominator;
  const digit = compareDigits(row, current, previous, row.figure.denominatorAt);
  if (digit.length > 0) return digit;
  const change = Fraction.of(current, previous).sub(Fraction.one).abs();
  if (change.compare(thresholds.denominatorChange) <= 0) return [];
  const params = { current, previous };
  return [draftAbout(row, { code: "OUTLIER", variant: "denominator", params }, row.figure.denominatorAt)];
}

/** A ratio near 10 or 100, up or down. */
function compareDigits(row: UnitRow, current: number, previous: number, at = row.figure.at): FindingDraft[] {
  if (current === 0 || previous === 0) return [];
  const ratio = Fraction.of(Math.max(current, previous), Math.min(current, previous));
  const isSlip = thresholds.digitFactors.some((factor) => {
    const distance = ratio.div(Fraction.of(factor)).sub(Fraction.one).abs();
    return distance.compare(thresholds.digitTolerance) <= 0;
  });
  return isSlip
    ? [draftAbout(row, { code: "OUTLIER", variant: "digit", params: { current, previous } }, at)]
    : [];
}

/** Only percentages have points; other scales are compared by their numerator and denominator alone. */
function compareRate(row: UnitRow): FindingDraft[] {
  const { figure, indicator, previous } = row;
  if (figure.kind !== "rate" || indicator.scale !== 100 || !previous?.denominator) return [];
  const now: Share = figure;
  const then: Share = { numerator: previous.numerator, denominator: previous.denominator };
  if (now.denominator === 0 || !isFar(now, then)) return [];
  const params = {
    current: printShare(now, indicator),
    previous: printShare(then, indicator),
    numerator: now.numerator,
    denominator: now.denominator,
    previousNumerator: then.numerator,
    previousDenominator: then.denominator,
  };
  return [draftAbout(row, { code: "OUTLIER", variant: "rate", params })];
}

interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * More than 5 points and more than 3 standard errors of the difference of two binomial shares. The error is taken from both years
 * together: from last year's alone it would be 0 at 0 % and 100 %, and one school's change would seem certain. Squares keep it exact.
 */
function isFar(now: Share, then: Share): boolean {
  const difference = share(now).sub(share(then));
  if (difference.abs().compare(thresholds.ratePoints) <= 0) return false;
  const both = Fraction.of(now.numerator + then.numerator, now.denominator + then.denominator);
  const samples = Fraction.of(1, now.denominator).add(Fraction.of(1, then.denominator));
  const variance = both.mul(Fraction.one.sub(both)).mul(samples);
  const limit = thresholds.standardErrors.mul(thresholds.standardErrors).mul(variance);
  return difference.mul(difference).compare(limit) > 0;
}

function printShare({ numerator, denominator }: Share, { scale, decimals, unit }: Indicator): Localized {
  return printMeasure(reportedValue(numerator, denominator, scale, decimals)!, unit);
}

function share({ numerator, denominator }: Share): Fraction {
  return Fraction.of(numerator, denominator);
}
