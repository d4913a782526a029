import type { AdjustedField } from "../model/adjustment";
import type { ConsolidationResult, UnitContribution } from "../model/consolidation";
import { placeAt } from "../model/address";
import { isSameVerdict } from "../pooling/rounds";
import type { RunQuestions, StandingState } from "./port";
import type { Reading } from "./read/reading";
import type { FigureEdit, Standing } from "./standing";
import type { WrittenRecord } from "./stored/writtenRecord";

/** Units whose figures stand in the workbook and of which nothing has come this time. */
export function lostUnits({ reports }: Standing, { consolidation }: ConsolidationResult): string[] {
  const received = new Set(
    consolidation.units.filter((state) => state.received || state.cameUnused).map(({ unit }) => unit.code),
  );
  return reports.map(({ unit }) => unit).filter((unit) => !received.has(unit));
}

/**
 * What stands in Chi tiết against what the sources give, in a workbook that has lost our record, as one saved by a program that keeps
 * cells alone: a figure that the sources do not give is somebody's, and is asked about like a hand edit.
 */
export function againstSources(standing: Standing, { consolidation }: ConsolidationResult): AgainstSources {
  const received = new Set(
    consolidation.units.filter((state) => state.received).map(({ unit }) => unit.code),
  );
  const compared = standing.cells.flatMap((cell) => {
    const row = consolidation.indicators.find(({ indicator }) => indicator.code === cell.indicator);
    const part = row?.byUnit.find(({ unit }) => unit === cell.unit);
    if (!row || !part || !received.has(cell.unit) || row.indicator.kind === "attained") return [];
    return [
      { cell, now: typeof cell.value === "number" ? cell.value : null, old: figureOf(part, cell.field) },
    ];
  });
  const differing = compared.filter(({ now, old }) => now !== old);
  return {
    isSame: differing.length === 0,
    edits: differing.flatMap(({ cell, now, old }): FigureEdit[] => {
      const { unit, indicator, field, row, column } = cell;
      if (now === null) return [];
      const whole = Number.isSafeInteger(now) && now >= 0 ? now : null;
      return [
        {
          unit,
          indicator,
          field,
          old,
          now: whole,
          shown: now,
          at: placeAt(null, standing.detail, row, column),
        },
      ];
    }),
  };
}

interface AgainstSources {
  readonly isSame: boolean;
  readonly edits: readonly FigureEdit[];
}

const figureOf = (part: UnitContribution, field: AdjustedField): number | null =>
  field === "value" ? (part.value ?? part.numerator) : part[field];

/** What a run found in the workbook and in its sources. */
interface Found {
  readonly record: Reading["record"];
  readonly result: ConsolidationResult;
  readonly fromSheets: boolean;
  readonly lost: readonly string[];
  /** Without a record: whether the sheets say what the sources give. */
  readonly isSame: boolean;
}

/** What stands in the workbook against what this run would write. */
export function stateOf(
  standing: Standing,
  { record, result, fromSheets, lost, isSame }: Found,
): StandingState {
  const { edits, typedOver, catalogue } = standing;
  const questions = { edits, typedOver, lost, catalogue };
  const isUntouched = !isAsking(questions);
  return {
    ...questions,
    fromSheets,
    used: standing.reports.map(({ unit, file, sheet }) => ({ unit, file, sheet })),
    holds: isUntouched && (record === null ? isSame : sameRows(record.rows, result)),
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
