import type { Indicator } from "../../model/indicator";
import type { RawFinding, MessageParams } from "../../model/finding";
import { readNumber } from "../../text/number/readNumber";
import type { ExactNumber, NumberReading } from "../../text/number/numberReading";
import { FORM_EXCESS } from "../../words/form.data";
import type { At } from "../../model/address";
import type { Grid, CellRef } from "../view/grid";

/** One cell of a report where a figure belongs, with what it says. */
export interface FigureCell {
  readonly at: At;
  /** A blank with a formula is a result that was never calculated. */
  readonly reading: NumberReading | { readonly state: "notCalculated" };
  /** The text as written, for messages. */
  readonly text: string;
  /** The formula where it reaches into another file, else `null`. */
  readonly externalLink: string | null;
}

/** "[1]Sheet1'!A1", "'C:\\[so lieu.xlsx]Biểu'!B2", "'file:///so-lieu.ods'#$Biểu.A1": a book in brackets, a sheet and "!". */
const EXTERNAL = /\[[^[\]]+\][^[\]'!(),]*'?!|file:\/\//i;

/** Reads the cell at a place (the top left one where it is merged) as a count or as a rate of this indicator. */
export function readFigureCell(
  grid: Grid,
  cell: CellRef,
  indicator: Indicator,
  role: "count" | "rate",
  per?: 1000,
): FigureCell {
  const { row, column } = cell;
  const formula = grid.formula(row, column);
  return {
    at: grid.at(row, column),
    reading: readCellNumber(grid, cell, indicator, role, per),
    text: grid.text(row, column),
    externalLink: formula !== null && EXTERNAL.test(formula) ? formula : null,
  };
}

/** The same without all that only messages need. */
export function readCellNumber(
  grid: Grid,
  { row, column }: CellRef,
  indicator: Indicator,
  role: "count" | "rate",
  per?: 1000,
): FigureCell["reading"] {
  const value = grid.value(row, column);
  const formula = grid.formula(row, column);
  const isForms = formula !== null && formula.includes(FORM_EXCESS);
  if (value === null && formula !== null && !isForms) return { state: "notCalculated" };
  return readNumber(isForms ? null : value, grid.format(row, column), {
    role,
    scale: indicator.scale,
    ...(per && { per }),
    words: [indicator.unit, indicator.countedVi],
  });
}

/** The finding for a cell that gives no number; `null` for a number, the sign for nil and "not applicable". */
export function explainCell(
  { reading, at }: FigureCell,
  indicator: Indicator,
  column: ColumnWords,
): RawFinding | null {
  const draft = (rest: Pick<RawFinding, "code" | "variant" | "params">): RawFinding => ({
    ...rest,
    indicator: indicator.code,
    at,
  });
  switch (reading.state) {
    case "number":
    case "nil":
    case "notApplicable":
      return null;
    case "blank":
      return draft({ code: "INDICATOR_MISSING", variant: "blank", params: { column } });
    case "notCollected":
      return draft({ code: "INDICATOR_MISSING", variant: "notCollected", params: { text: reading.text } });
    case "error":
      return draft({ code: "CELL_ERROR", params: { error: reading.error } });
    case "notCalculated":
      return draft({ code: "NOT_CALCULATED" });
    case "ambiguous":
      return draft({ code: "AMBIGUOUS_NUMBER", params: ambiguity(reading.text, reading.readings) });
    case "notANumber":
      return draft({
        code: "NOT_A_NUMBER",
        ...(reading.reason === "date" && { variant: "date" }),
        params: { text: reading.text },
      });
  }
}

/** The finding for a number that cannot be a number of people, schools …; `null` where it can. */
export function explainCount(number: ExactNumber, at: At, indicator: Indicator): RawFinding | null {
  const params = { value: number.number };
  if (number.number < 0) return { code: "NEGATIVE", indicator: indicator.code, at, params };
  if (indicator.kind !== "value" && !Number.isSafeInteger(number.number))
    return { code: "NOT_WHOLE", indicator: indicator.code, at, params };
  return null;
}

/** The finding for a figure that stands in another file. */
export function explainLink({ externalLink, at }: FigureCell, indicator: Indicator): RawFinding[] {
  if (externalLink === null) return [];
  return [{ code: "EXTERNAL_LINK", indicator: indicator.code, at, params: { formula: externalLink } }];
}

/** What a column is called in a message, in both languages. */
export type ColumnWords = { readonly vi: string; readonly en: string };

function ambiguity(text: string, [first, second]: readonly [ExactNumber, ExactNumber]): MessageParams {
  return { text, first: first.number, second: second.number };
}
