import type { Direction } from "../catalogue/indicator";
import { Fraction } from "../exact/fraction";

/** A verdict where the figure is complete. */
export type Judgement = "exceeded" | "met" | "shortfall";

const WEAKEST_FIRST: readonly Judgement[] = ["shortfall", "met", "exceeded"];

/** Compares a reported value with its target, as a reader of the printed table does. */
export function judge(actual: Fraction, target: Fraction, direction: Direction): Judgement {
  const order = advance(actual, target, direction).compare(Fraction.zero);
  return order > 0 ? "exceeded" : order === 0 ? "met" : "shortfall";
}

/** Whether a value is at least as good as the target. */
export function meets(actual: Fraction, target: Fraction, direction: Direction): boolean {
  return judge(actual, target, direction) !== "shortfall";
}

/** The weaker of two verdicts on the same side of the target; `null` where they lie on different sides. */
export function weakerOf(first: Judgement, second: Judgement): Judgement | null {
  if ((first === "shortfall") !== (second === "shortfall")) return null;
  return WEAKEST_FIRST.indexOf(first) <= WEAKEST_FIRST.indexOf(second) ? first : second;
}

/** How far a value is from the target in its unit, ≥ 0; 0 when met. */
export function shortfallOf(actual: Fraction, target: Fraction, direction: Direction): Fraction {
  const ahead = advance(actual, target, direction);
  return ahead.compare(Fraction.zero) < 0 ? ahead.negate() : Fraction.zero;
}

/** actual / target, or target / actual where lower is better; `null` for a zero divisor. */
export function attainmentOf(actual: Fraction, target: Fraction, direction: Direction): Fraction | null {
  const [over, under] = direction === "higher" ? [actual, target] : [target, actual];
  return under.isZero() ? null : over.div(under);
}

/** How far the value is ahead of the target; negative when behind. */
function advance(actual: Fraction, target: Fraction, direction: Direction): Fraction {
  return direction === "higher" ? actual.sub(target) : target.sub(actual);
}
