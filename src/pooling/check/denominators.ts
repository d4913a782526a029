import type { RawFinding } from "../../model/finding";
import type { RateFigure } from "../../model/report";
import { findingAbout, nameOf, type UnitRow, type UnitRows } from "./unitRows";

/** Stands for the address of a figure that was supplied by hand. */
const BY_HAND = { vi: "điều chỉnh", en: "adjustment" };

interface RateRow extends UnitRow {
  readonly figure: RateFigure;
}

/** Rows of one unit that share a denominator must carry the same number; each row that differs from most of them (or from the first) is named. */
export function denominatorsDiffer(rows: UnitRows): RawFinding[] {
  const groups = new Map<string, RateRow[]>();
  for (const row of rows.values()) {
    const variable = row.indicator.denominatorVar;
    if (variable === null || !isRate(row)) continue;
    const group = groups.get(variable);
    if (group) group.push(row);
    else groups.set(variable, [row]);
  }
  return [...groups.values()].filter((group) => group.length > 1).flatMap(compareWithMost);
}

function compareWithMost(group: readonly RateRow[]): RawFinding[] {
  const most = mostFrequent(group);
  return group
    .filter((row) => row.figure.denominator !== most.figure.denominator)
    .map((row) => {
      const params = {
        denominator: row.figure.denominator,
        otherDenominator: most.figure.denominator,
        other: nameOf(most.indicator),
        otherCell: most.figure.denominatorAt.cell || BY_HAND,
      };
      return findingAbout(row, { code: "DENOMINATORS_DIFFER", params }, row.figure.denominatorAt);
    });
}

function mostFrequent(group: readonly RateRow[]): RateRow {
  const frequency = (row: RateRow): number =>
    group.filter((other) => other.figure.denominator === row.figure.denominator).length;
  return group.reduce((best, row) => (frequency(row) > frequency(best) ? row : best));
}

function isRate(row: UnitRow): row is RateRow {
  return row.figure.kind === "rate";
}
