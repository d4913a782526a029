import type { Indicator } from "../../model/indicator";
import type { RawFinding } from "../../model/finding";
import type { NumberReading } from "../../text/number/numberReading";
import { columnWords } from "../../words/figures.data";
import { explainCell, explainCount, explainLink, type ColumnWords, type FigureCell } from "./figureCell";
import type { Counts } from "./rateCheck";
import { resolveCounts } from "./rowFit";

/** The cells of a rate's row; `null` where the table has no such column. */
export interface RateCells {
  readonly numerator: FigureCell | null;
  readonly denominator: FigureCell | null;
  readonly printed: FigureCell | null;
}

const BLANK: NumberReading = { state: "blank" };

/** The two counts of a smaller unit where both are plainly readable, else `null`: parts are only there to explain the whole. */
export function readPart(cells: RateCells, indicator: Indicator): Counts | null {
  const { numerator, denominator } = resolveCells(cells, indicator);
  const first = readSide(numerator, indicator, columnWords.numerator, null).value;
  const second = readSide(denominator, indicator, columnWords.denominator, null).value;
  return first === null || second === null ? null : { numerator: first, denominator: second };
}

export function resolveCells(cells: RateCells, indicator: Indicator): RateCells {
  const row = {
    numerator: numberOf(cells.numerator),
    denominator: numberOf(cells.denominator),
    printed: numberOf(cells.printed),
  };
  const settled = resolveCounts(row, indicator);
  if (settled === row) return cells;
  const put = (cell: FigureCell | null, reading: NumberReading): FigureCell | null =>
    cell && cell.reading.state === "ambiguous" ? { ...cell, reading } : cell;
  return {
    numerator: put(cells.numerator, settled.numerator),
    denominator: put(cells.denominator, settled.denominator),
    printed: cells.printed,
  };
}

function numberOf(cell: FigureCell | null): NumberReading {
  return cell === null || cell.reading.state === "notCalculated" ? BLANK : cell.reading;
}

interface Side {
  readonly value: number | null;
  readonly nil: boolean;
  readonly findings: readonly RawFinding[];
}

export function readSide(
  cell: FigureCell | null,
  indicator: Indicator,
  column: ColumnWords,
  at: FigureCell["at"] | null,
): Side {
  if (cell === null) {
    const blank: RawFinding = { code: "INDICATOR_MISSING", variant: "blank", params: { column } };
    return {
      value: null,
      nil: false,
      findings: [{ ...blank, indicator: indicator.code, ...(at && { at }) }],
    };
  }
  if (cell.reading.state === "nil") return { value: 0, nil: true, findings: [] };
  const problem =
    explainCell(cell, indicator, column) ??
    (cell.reading.state === "number" ? explainCount(cell.reading, cell.at, indicator) : null);
  if (problem || cell.reading.state !== "number")
    return { value: null, nil: false, findings: problem ? [problem] : [] };
  return { value: cell.reading.number, nil: false, findings: explainLink(cell, indicator) };
}

export function isNothing(cell: FigureCell | null): boolean {
  return cell?.reading.state === "nil" || (cell?.reading.state === "number" && cell.reading.number === 0);
}

export function saysSomething(printed: FigureCell | null): boolean {
  return printed?.reading.state === "number" && printed.reading.number !== 0;
}
