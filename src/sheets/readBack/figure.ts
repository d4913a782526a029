import type { Indicator } from "../../model/indicator";
import { findingOfCount, findingsOfNumbers } from "../../pooling/check/figure";
import type { RawFinding } from "../../model/finding";
import type { At } from "../../model/address";
import type { CellValue, SheetSnapshot } from "../../model/snapshot";
import { NOT_APPLICABLE_TEXT, NOT_ASKED_TEXT } from "../labels.data";
import { silenceOf } from "./silence";
import { valueAt } from "./sheet";

/** One unit's cell of an indicator as it stands: a number, one that cannot be, no number, declared as not applicable, not asked. */
export type ReadBackFigure =
  | { readonly kind: "figure"; readonly numerator: number; readonly denominator: number | null }
  | { readonly kind: "broken"; readonly finding: RawFinding }
  | { readonly kind: "silent" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "notAsked" };

/** Rows of the sheet, zero-based, that hold the numerator (or value), the denominator, and how many smaller units are lacking. */
export interface FigureLines {
  readonly figure: number;
  readonly denominator: number | null;
  readonly share: number | null;
}

/** The indicator that is read, and the sheet that its figures stand in. */
export interface FigureSource {
  readonly indicator: Indicator;
  readonly sheet: SheetSnapshot;
  /** Place of a zero-based row and column of the sheet. */
  readonly at: (row: number, column: number) => At;
}

/** One unit's figure. Anybody may have written over it since: a number that cannot be is a finding that names its cell. */
export function readBackFigure(source: FigureSource, lines: FigureLines, column: number): ReadBackFigure {
  const numerator = valueAt(source.sheet, lines.figure, column);
  const denominator = lines.denominator === null ? null : valueAt(source.sheet, lines.denominator, column);
  const excuse = typeof denominator === "number" ? null : excuseOf(numerator);
  if (excuse) return { kind: excuse };
  const finding = findBroken(source, lines, column);
  if (finding) return { kind: "broken", finding };
  if (typeof numerator !== "number") return { kind: "silent" };
  if (lines.denominator === null) return { kind: "figure", numerator, denominator: null };
  return typeof denominator === "number" ? { kind: "figure", numerator, denominator } : { kind: "silent" };
}

/** Only the signs for it excuse a unit: a cell that somebody cleared is a figure that is missing. */
function excuseOf(value: CellValue): "notApplicable" | "notAsked" | null {
  const sign = typeof value === "string" ? value.trim() : null;
  if (sign === NOT_APPLICABLE_TEXT) return "notApplicable";
  return sign === NOT_ASKED_TEXT ? "notAsked" : null;
}

function findBroken(source: FigureSource, lines: FigureLines, column: number): RawFinding | null {
  const { indicator, sheet, at } = source;
  if (silenceOf(valueAt(sheet, lines.figure, column)) === "SEVERAL_SOURCES")
    return {
      code: "SEVERAL_SOURCES",
      variant: "within",
      indicator: indicator.code,
      at: at(lines.figure, column),
    };
  const given = [lines.figure, lines.denominator].flatMap((line) => {
    const value = line === null ? null : valueAt(sheet, line, column);
    return line !== null && typeof value === "number" ? [{ line, value }] : [];
  });
  for (const { line, value } of given) {
    const finding = findingOfCount(indicator, value);
    if (finding) return { ...finding, at: at(line, column) };
  }
  const [first, second] = given.map(({ value }) => value);
  if (first === undefined || (second === undefined && lines.denominator !== null)) return null;
  const numbers = second === undefined ? { value: first } : { numerator: first, denominator: second };
  const error = findingsOfNumbers(indicator, numbers).find(({ severity }) => severity === undefined);
  return error ? { ...error, at: at(lines.figure, column) } : null;
}

/** Smaller units that a unit's own total lacks, 0 where nothing is said; a number that cannot be is a finding. */
export function readLack(
  { indicator, sheet, at }: FigureSource,
  { share: line }: FigureLines,
  column: number,
): number | RawFinding {
  const lack = line === null ? null : valueAt(sheet, line, column);
  if (line === null || typeof lack !== "number") return 0;
  const finding = findingOfCount(indicator, lack);
  return finding ? { ...finding, at: at(line, column) } : lack;
}
