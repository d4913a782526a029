import type { RawFinding } from "../../model/finding";
import { amountOf, findingAbout, findingsAbout, nameOf, type UnitRow, type UnitRows } from "./unitRows";

/** Separate groups of one total (national-standard levels 1 and 2) together never exceed it. */
export function levelsExceedTotal(rows: UnitRows): RawFinding[] {
  return findingsAbout(rows, (row) => {
    const other = referredTo(rows, row.indicator.disjointWith);
    if (!other || row.figure.kind !== "rate" || other.figure.kind !== "rate") return null;
    const total = Math.max(row.figure.denominator, other.figure.denominator);
    const [value, otherValue] = [row.figure.numerator, other.figure.numerator];
    if (value + otherValue <= total) return null;
    const params = { value, other: nameOf(other.indicator), otherValue, total };
    return findingAbout(row, { code: "LEVELS_EXCEED_TOTAL", params });
  });
}

/** A higher level is contained in the lower one: literacy 2 in literacy 1, a district at level 2 is at level 1. */
export function levelsNotNested(rows: UnitRows): RawFinding[] {
  return findingsAbout(rows, (row) => {
    const outer = referredTo(rows, row.indicator.nestedIn);
    if (!outer || amountOf(row) <= amountOf(outer)) return null;
    const other = nameOf(outer.indicator);
    if (row.figure.kind === "attained") {
      return findingAbout(row, { code: "LEVELS_NOT_NESTED", variant: "attained", params: { other } });
    }
    const params = { value: amountOf(row), other, otherValue: amountOf(outer) };
    return findingAbout(row, { code: "LEVELS_NOT_NESTED", params });
  });
}

/** A school promoted to level 2 is no longer counted at level 1: why level 1 fell while level 2 rose. */
export function levelMoved(rows: UnitRows): RawFinding[] {
  return findingsAbout(rows, (row) => {
    const other = referredTo(rows, row.indicator.disjointWith);
    if (!other?.previous || !row.previous) return null;
    const [current, previous] = [amountOf(row), row.previous.numerator];
    const [otherCurrent, otherPrevious] = [amountOf(other), other.previous.numerator];
    if (current >= previous || otherCurrent <= otherPrevious) return null;
    const params = { previous, current, other: nameOf(other.indicator), otherPrevious, otherCurrent };
    return findingAbout(row, { code: "LEVEL_MOVED", params });
  });
}

function referredTo(rows: UnitRows, code: string | undefined): UnitRow | undefined {
  return code === undefined ? undefined : rows.get(code);
}
