import type { Indicator } from "../../model/indicator";
import type { RawFinding } from "../../model/finding";
import { fold, foldLoose } from "../../text/fold";
import { memoize } from "../../text/memoize";
import {
  attainedStatements,
  columnWords,
  emptyBoxes,
  notAttainedStatements,
  noWords,
  yesMarks,
} from "../../words/figures.data";
import { explainCell, type FigureCell } from "./figureCell";

/** What a cell says where only Đạt or Không đạt belongs. */
export type Attainment =
  | { readonly state: "value"; readonly value: 0 | 1; readonly nil: boolean }
  | { readonly state: "blank" | "notApplicable" }
  | { readonly state: "problem"; readonly draft: RawFinding };

const yes: ReadonlySet<string> = new Set([
  ...[...attainedStatements, ...yesMarks].map(fold),
  ...attainedStatements.map(foldLoose),
]);
const no: ReadonlySet<string> = new Set([
  ...[...notAttainedStatements, ...noWords, ...emptyBoxes].map(fold),
  ...notAttainedStatements.map(foldLoose),
]);
const boxes: ReadonlySet<string> = new Set(emptyBoxes.map(fold));
/** Under "Không đạt" these may speak of the standard or of the heading, and the two disagree. */
const unclearUnderNot: ReadonlySet<string> = new Set([
  ...[...attainedStatements, ...noWords].map(fold),
  ...attainedStatements.map(foldLoose),
]);

/** Reads Đạt, x, có, 1 as attained, Không đạt, Chưa đạt, -, 0 as not; anything else is a problem, never a guess. */
export function readAttainment(cell: FigureCell, indicator: Indicator): Attainment {
  const { reading } = cell;
  if (reading.state === "blank" || reading.state === "notApplicable") return { state: reading.state };
  if (reading.state === "nil") return { state: "value", value: 0, nil: true };
  const word = reading.state === "notANumber" ? wordOf(reading.text) : null;
  if (word !== null) return { state: "value", value: word, nil: false };
  if (reading.state === "number") return readDigit(reading.number, cell, indicator);
  // 1 in a column formatted as percent is still 1: both readings of the cell speak of the same stored number.
  const stored =
    reading.state === "ambiguous" ? reading.readings.find(({ number }) => number === 1) : undefined;
  if (stored) return { state: "value", value: 1, nil: false };
  const draft = explainCell(cell, indicator, columnWords.result)!;
  const isWord = draft.code === "NOT_A_NUMBER" && draft.variant === undefined;
  return { state: "problem", draft: isWord ? { ...draft, variant: "attained" } : draft };
}

/**
 * Reads one of the two columns Đạt | Không đạt: a mark counts for the column it stands in, and so do the heading's own
 * words. A dash, 0 or an empty box is no mark: blank, never Không đạt. "Đạt" or "Không" under Không đạt is a problem.
 */
export function readMark(
  cell: FigureCell,
  column: "attained" | "notAttained",
  indicator: Indicator,
): Attainment {
  const read = readAttainment(cell, indicator);
  if (read.state !== "value") return read;
  const word = cell.reading.state === "notANumber" ? keyOf(cell.reading.text) : null;
  if (read.value === 0 && (word === null || boxes.has(word))) return { state: "blank" };
  if (column === "attained") return read;
  if (word === null || !unclearUnderNot.has(word)) return { state: "value", value: 0, nil: false };
  const { at, text } = cell;
  const unclear = { code: "AMBIGUOUS_NUMBER", variant: "underNot", at, params: { text } } as const;
  return { state: "problem", draft: { ...unclear, indicator: indicator.code } };
}

/** Whether a text says Đạt or Không đạt in one of the known ways. */
export function saysAttainment(text: string): boolean {
  return wordOf(text) !== null;
}

const wordOf = memoize((text): 0 | 1 | null => {
  const key = keyOf(text);
  if (yes.has(key)) return 1;
  return no.has(key) ? 0 : null;
});

function keyOf(text: string): string {
  return fold(text).replace(/(?<![.;,])[.;,]+$/, "");
}

function readDigit(value: number, { at }: FigureCell, indicator: Indicator): Attainment {
  if (value === 0 || value === 1) return { state: "value", value, nil: false };
  const code = value < 0 ? "NEGATIVE" : "NOT_WHOLE";
  const variant = code === "NOT_WHOLE" ? { variant: "attained" } : {};
  return { state: "problem", draft: { code, ...variant, indicator: indicator.code, at, params: { value } } };
}
