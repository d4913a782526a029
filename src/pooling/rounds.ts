import { formatMoment } from "../text/formatMoment";
import type { Round } from "../model/indicator";
import type {
  ConsolidatedIndicator,
  ConsolidationResult,
  FrozenRound,
  FrozenRow,
  Rounds,
  Status,
} from "../model/consolidation";
import type { RawFinding } from "../model/finding";
import { isWithoutTarget, ROUND_NAMES } from "../texts/status.data";

/** A figure with its verdict, and how many units it is over. */
export type JudgedFigure = Omit<FrozenRow, "reason">;

/** One row that is not what it was when the last round was frozen. */
export interface RoundChange {
  readonly code: string;
  readonly from: JudgedFigure;
  readonly to: JudgedFigure;
  /** Why, in the officer's words; "" where he has given no reason yet. */
  readonly reason: string;
}

/** The round that was frozen last; `null` where none was. */
export const lastRound = (rounds: Rounds | undefined): FrozenRound | null => rounds?.frozen.at(-1) ?? null;

/** Whether two verdicts say the same of one figure: earlier workbooks had one word for every row without a target in figures. */
export const isSameVerdict = (one: Status, other: Status): boolean =>
  one === other || (isWithoutTarget(one) && isWithoutTarget(other));

/** Rows whose figure or verdict differs from the last frozen round; a row that was not there then is no change. */
export function changesSince(
  rows: readonly Pick<ConsolidatedIndicator, "indicator" | "actual" | "status" | "reported" | "expected">[],
  rounds: Rounds | undefined,
): RoundChange[] {
  const last = lastRound(rounds);
  if (!last) return [];
  return rows.flatMap(({ indicator: { code }, actual, status, reported, expected }): RoundChange[] => {
    const before = Object.hasOwn(last.rows, code) ? last.rows[code]! : null;
    if (!before || (before.value === actual && isSameVerdict(before.status, status))) return [];
    const { reason: _reason, ...from } = before;
    const to = { value: actual, status, reported, expected };
    return [{ code, from, to, reason: rounds?.reasons[code] ?? "" }];
  });
}

/**
 * Freezes the results as they stand. A round is added and none is replaced: one that is frozen a second time stands beside the first.
 * The reasons for what changed go with it, and those for what changes from now on begin anew.
 */
export function freezeRound(
  rows: readonly ConsolidatedIndicator[],
  rounds: Rounds | undefined,
  { round, when }: { readonly round: Round; readonly when: string },
): Rounds {
  const reasons = new Map(changesSince(rows, rounds).map(({ code, reason }) => [code, reason]));
  const frozen = rows.map(
    ({ indicator: { code }, actual, status, reported, expected }): [string, FrozenRow] => [
      code,
      { value: actual, status, reported, expected, reason: reasons.get(code) ?? "" },
    ],
  );
  return {
    frozen: [...(rounds?.frozen ?? []), { round, when, rows: Object.fromEntries(frozen) }],
    reasons: {},
  };
}

/** The result with itself as one more frozen round. */
export function freezeResult(result: ConsolidationResult, round: Round, when: string): ConsolidationResult {
  const { consolidation } = result;
  const rounds = freezeRound(consolidation.indicators, consolidation.rounds, { round, when });
  return { ...result, consolidation: { ...consolidation, rounds } };
}

/** Rows that have changed since the last round and say no reason yet, as one question. */
export function findingsOfRounds(
  rows: readonly ConsolidatedIndicator[],
  rounds: Rounds | undefined,
): RawFinding[] {
  const last = lastRound(rounds);
  const open = changesSince(rows, rounds).filter(({ reason }) => reason === "");
  if (!last || open.length === 0) return [];
  const numbers = rows
    .filter(({ indicator }) => open.some(({ code }) => code === indicator.code))
    .map(({ indicator }) => indicator.tt);
  const params = {
    round: ROUND_NAMES[last.round],
    when: formatMoment(last.when),
    count: open.length,
    rows: numbers.join(", "),
  };
  return [{ code: "ROUND_CHANGED", params }];
}
