import type { ConsolidationResult } from "../model/consolidation";
import { isSameVerdict } from "../pooling/rounds";
import type { RunQuestions, StandingState } from "./port";
import type { Reading } from "./read/reading";
import type { Standing } from "./standing";
import type { WrittenRecord } from "./stored/writtenRecord";

/** Units whose figures stand in the workbook and of which nothing has come this time. */
export function lostUnits({ reports }: Standing, { consolidation }: ConsolidationResult): string[] {
  const received = new Set(
    consolidation.units.filter((state) => state.received || state.cameUnused).map(({ unit }) => unit.code),
  );
  return reports.map(({ unit }) => unit).filter((unit) => !received.has(unit));
}

/** What a run found in the workbook and in its sources. */
interface Found {
  readonly record: Reading["record"];
  readonly result: ConsolidationResult;
  readonly fromSheets: boolean;
  readonly lost: readonly string[];
}

/** What stands in the workbook against what this run would write. */
export function stateOf(standing: Standing, { record, result, fromSheets, lost }: Found): StandingState {
  const { edits, typedOver, catalogue } = standing;
  const questions = { edits, typedOver, lost, catalogue };
  const isUntouched = !isAsking(questions);
  return {
    ...questions,
    fromSheets,
    used: standing.reports.map(({ unit, file, sheet }) => ({ unit, file, sheet })),
    holds: isUntouched && (record === null ? fromSheets : sameRows(record.rows, result)),
  };
}

/** Whether anything is to be decided before a run writes. */
export const isAsking = ({ edits, typedOver, lost, catalogue }: RunQuestions): boolean =>
  edits.length + typedOver.length + lost.length > 0 || catalogue !== null;

function sameRows(rows: WrittenRecord["rows"], { consolidation }: ConsolidationResult): boolean {
  return (
    Object.keys(rows).length === consolidation.indicators.length &&
    consolidation.indicators.every(({ indicator, status, actual }) => {
      const row = rows[indicator.code];
      return row !== undefined && isSameVerdict(row.status, status) && row.actual === actual;
    })
  );
}
