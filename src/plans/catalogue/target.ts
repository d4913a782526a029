import type { Direction, Indicator, TargetOperator } from "../../model/indicator";

/** Operators, and the direction in which a value gets better under each; none where it must be equal. */
const OPERATOR_DIRECTIONS: Readonly<Record<TargetOperator, Direction | null>> = {
  ">=": "higher",
  ">": "higher",
  "<=": "lower",
  "<": "lower",
  "=": null,
};

/** Every operator. */
export const TARGET_OPERATORS = Object.keys(OPERATOR_DIRECTIONS) as readonly TargetOperator[];

/** The operator that a direction means where none is given. */
export function usualOperator(direction: Direction): TargetOperator {
  return direction === "lower" ? "<=" : ">=";
}

/** The operator of a row's target. */
export function operatorOf({
  targetOperator,
  direction,
}: Pick<Indicator, "targetOperator" | "direction">): TargetOperator {
  return targetOperator ?? usualOperator(direction);
}

/** The direction in which a value gets better; `null` where it must be equal. */
export function directionOf(operator: TargetOperator): Direction | null {
  return OPERATOR_DIRECTIONS[operator];
}

/** Whether an operator compares the exact value, equality excluded. */
export function isStrict(operator: TargetOperator): boolean {
  return operator === ">" || operator === "<";
}

/** Whether a row's value is a numerator over a denominator. */
export function isRated({ kind }: Pick<Indicator, "kind">): boolean {
  return kind === "rate" || kind === "share";
}

/** Decimals of a row's reported value: counts go by whole numbers. */
export function decimalsOf({ kind, decimals }: Pick<Indicator, "kind" | "decimals">): number {
  return kind === "count" || kind === "attained" ? 0 : decimals;
}
