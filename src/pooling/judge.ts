import type { Status } from "../model/consolidation";
import type { TargetOperator } from "../model/indicator";
import { directionOf, isStrict } from "../plans/catalogue/target";
import { Fraction, powerOfTen } from "../text/exact/fraction";
import { truncate } from "../text/exact/reported";

/** A verdict where the figure is complete. */
export type Judgement = "exceeded" | "met" | "shortfall";

/** Whether a verdict says how a figure stands to its target. */
export const isJudged = (status: Status): status is Judgement =>
  status === "exceeded" || status === "met" || status === "shortfall";

/** A value before and after it was rounded to the decimals of its row. */
export interface Measured {
  readonly exact: Fraction;
  readonly reported: Fraction;
}

/** More decimals than these are never printed to show on which side of its target a value lies. */
export const MOST_SHOWN_DECIMALS = 8;

const WEAKEST_FIRST: readonly Judgement[] = ["shortfall", "met", "exceeded"];

/** A value that was not rounded. */
export const unrounded = (value: Fraction): Measured => ({ exact: value, reported: value });

/**
 * Compares a value with its target. ">=" and "<=" compare the reported value, as a reader of the printed table does; ">" and "<"
 * compare the exact value, and the target is exceeded only where the reported value is beyond it too; "=" is met or not met.
 */
export function judge({ exact, reported }: Measured, target: Fraction, operator: TargetOperator): Judgement {
  if (directionOf(operator) === null) return reported.equals(target) ? "met" : "shortfall";
  const ahead = advance(reported, target, operator);
  if (isStrict(operator)) {
    if (advance(exact, target, operator) <= 0) return "shortfall";
    return ahead > 0 ? "exceeded" : "met";
  }
  return ahead > 0 ? "exceeded" : ahead === 0 ? "met" : "shortfall";
}

/** Whether a value is good enough. */
export function meets(value: Measured, target: Fraction, operator: TargetOperator): boolean {
  return judge(value, target, operator) !== "shortfall";
}

/** The weaker of two verdicts on the same side of the target; `null` where they lie on different sides. */
export function weakerOf(first: Judgement, second: Judgement): Judgement | null {
  if ((first === "shortfall") !== (second === "shortfall")) return null;
  return WEAKEST_FIRST.indexOf(first) <= WEAKEST_FIRST.indexOf(second) ? first : second;
}

/**
 * The verdict of a value that lies between two cases; `null` where they do not decide. What must equal its target is missed for
 * certain only where the target lies outside.
 */
export function judgeBetween(
  low: Measured,
  high: Measured,
  target: Fraction,
  operator: TargetOperator,
): Judgement | null {
  if (directionOf(operator) !== null)
    return weakerOf(judge(low, target, operator), judge(high, target, operator));
  if (low.reported.equals(target) && high.reported.equals(target)) return "met";
  const isOutside = low.reported.compare(target) > 0 || high.reported.compare(target) < 0;
  return isOutside ? "shortfall" : null;
}

/**
 * The value as it is printed: the reported value, or, where a strict operator says otherwise than the reported value shows, the exact
 * value cut towards the target with as many decimals as show it.
 * @example shownValue({ exact: 98.04, reported: 98 }, 98, ">", 1) // 98.04
 */
export function shownValue(
  { exact, reported }: Measured,
  target: Fraction,
  operator: TargetOperator,
  decimals: number,
): Fraction {
  if (!isStrict(operator)) return reported;
  const isBeyond = advance(exact, target, operator) > 0;
  const shows = (value: Fraction): boolean => advance(value, target, operator) > 0 === isBeyond;
  if (shows(reported)) return reported;
  for (let places = decimals + 1; places < MOST_SHOWN_DECIMALS; places++) {
    const cut = cutTowardsTarget(exact, operator, places);
    if (shows(cut)) return cut;
  }
  return cutTowardsTarget(exact, operator, MOST_SHOWN_DECIMALS);
}

/** Cut so that rounding the printed value again gives the reported one, or one further from the good side. */
function cutTowardsTarget(exact: Fraction, operator: TargetOperator, places: number): Fraction {
  const cut = truncate(exact, places);
  return operator === "<" && !cut.equals(exact) ? cut.add(Fraction.of(1, powerOfTen(places))) : cut;
}

/**
 * How far a printed value is from the nearest value that is good enough, in its unit, ≥ 0; 0 when it is. With a strict operator the
 * nearest value is the next one at `decimals`; `null`: values are not rounded, and the target itself is the nearest.
 */
export function shortfallOf(
  shown: Fraction,
  target: Fraction,
  operator: TargetOperator,
  decimals: number | null,
): Fraction {
  if (directionOf(operator) === null) return shown.sub(target).abs();
  const nearest = decimals === null ? target : nearestMeeting(target, operator, decimals);
  const distance = directionOf(operator) === "higher" ? nearest.sub(shown) : shown.sub(nearest);
  const isMet = isStrict(operator) && advance(shown, target, operator) > 0;
  return isMet || distance.compare(Fraction.zero) < 0 ? Fraction.zero : distance;
}

/** The value nearest to the target, of those with so many decimals, that is good enough; the target itself where equality is. */
export function nearestMeeting(target: Fraction, operator: TargetOperator, decimals: number): Fraction {
  if (!isStrict(operator)) return target;
  const power = powerOfTen(decimals);
  const scaled = target.mul(Fraction.of(power));
  return Fraction.of(operator === ">" ? scaled.floor() + 1n : scaled.ceil() - 1n, power);
}

/** actual / target, or target / actual where lower is better; `null` for a zero divisor, and where the value must be equal. */
export function attainmentOf(actual: Fraction, target: Fraction, operator: TargetOperator): Fraction | null {
  const direction = directionOf(operator);
  if (direction === null) return null;
  const [over, under] = direction === "higher" ? [actual, target] : [target, actual];
  return under.isZero() ? null : over.div(under);
}

/** Positive where the value is better than the target, 0 where equal, negative where worse. */
function advance(actual: Fraction, target: Fraction, operator: TargetOperator): number {
  return directionOf(operator) === "lower" ? target.compare(actual) : actual.compare(target);
}
