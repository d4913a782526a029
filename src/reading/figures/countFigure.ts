import type { Indicator } from "../../model/indicator";
import { printedRateAgrees } from "../../text/exact/printedRate";
import type { RawFinding } from "../../model/finding";
import type { At } from "../../model/address";
import { readAttainment, readMark, type Attainment } from "./attained";
import { explainExclusion } from "./exclusion";
import { columnWords } from "../../words/figures.data";
import { explainCell, explainCount, explainLink, type FigureCell } from "./figureCell";
import { readHalf, readProvenFraction } from "./writtenFraction";
import { type ReadFigure, withoutFigure } from "./rateAlone";
import type { CountFigure } from "../../model/report";

/** The cells in which a count or an attained standard may stand, first the one that is asked first; `null` where there is no such column. */
export interface CountCells {
  readonly result: FigureCell | null;
  readonly numerator: FigureCell | null;
  /** The two columns Đạt and Không đạt. */
  readonly attained: FigureCell | null;
  readonly notAttained: FigureCell | null;
  /** The whole of which the count is a part, and the rate of the two, where the table has such columns. */
  readonly denominator?: FigureCell | null;
  readonly rate?: FigureCell | null;
}

/** What one cell says, before it is compared with the others. */
type Said =
  | {
      readonly state: "value";
      readonly value: number;
      readonly nil: boolean;
      readonly cell: FigureCell;
      readonly word?: string;
    }
  | { readonly state: "blank" }
  | { readonly state: "notApplicable"; readonly cell: FigureCell }
  | { readonly state: "problem"; readonly draft: RawFinding; readonly cell: FigureCell };

type SaidOf<State extends Said["state"]> = Extract<Said, { state: State }>;

/**
 * Reads a count or an attained standard from the result column or, where that is blank, from the numerator's,
 * or from the pair of columns Đạt | Không đạt. Two different figures, or a figure beside "not applicable", are ambiguous.
 * What cannot be read beside a figure is told as a warning. `at` stands in for a row without a cell.
 */
export function readCount(given: CountCells, indicator: Indicator, at: At): ReadFigure {
  const cells = isQuotient(given, indicator) ? { ...given, result: null } : given;
  const said = [cells.result, cells.numerator].map((cell) => say(cell, indicator));
  const all = [...said, ...readMarks(cells, indicator)];
  const excluded = all.find((one) => one.state === "notApplicable");
  if (excluded) return exclude(excluded, all, indicator);
  const [first, ...others] = all.filter((one) => one.state === "value" || one.state === "problem");
  if (!first) return blank(cells, indicator, at);
  if (first.state === "problem") return withoutFigure(first.draft);
  const other = others.filter(isFigure).find(({ value }) => value !== first.value);
  if (other) return withoutFigure(twoFigures(first.cell, first.value, other.cell, other.value, indicator));
  const figure: CountFigure = {
    kind: isYesOrNo(indicator) ? "attained" : "count",
    value: first.value,
    at: first.cell.at,
    ...(first.nil && { nil: true }),
    ...(first.word !== undefined && { word: first.word }),
  };
  const doubts = others
    .filter(isContradicting)
    .map(({ draft }) => ({ ...draft, severity: "warning" as const }));
  return { figure, findings: [...explainLink(first.cell, indicator), ...doubts] };
}

/** "Tổng số 20 | Đạt 3 | Tỷ lệ 15": the last is what the other two make of each other, and no count. */
function isQuotient({ numerator, denominator, rate }: CountCells, indicator: Indicator): boolean {
  const [counted, under, quotient] = [numerator, denominator, rate].map((cell) =>
    cell?.reading.state === "number" ? cell.reading : cell?.reading.state === "nil" ? NIL : null,
  );
  const over = counted ?? attainedNumber(numerator, indicator);
  if (!over || !under || !quotient || under.number <= 0 || over.number < 0) return false;
  if (!Number.isSafeInteger(over.number) || !Number.isSafeInteger(under.number)) return false;
  const printed = { value: quotient.value, decimals: quotient.decimalsShown };
  return [100, 1].some((scale) => printedRateAgrees(over.number, under.number, scale, printed));
}

/** "Đạt" beside a whole of 1. */
function attainedNumber(cell: FigureCell | null, indicator: Indicator): typeof NIL | null {
  if (cell === null || !isYesOrNo(indicator)) return null;
  const read = readAttainment(cell, indicator);
  return read.state === "value" ? { ...NIL, value: String(read.value), number: read.value } : null;
}

const NIL = { value: "0", number: 0, decimalsShown: 0 };

/** A row is not applicable where nothing but blanks and signs stands beside the word. */
function exclude({ cell }: SaidOf<"notApplicable">, said: readonly Said[], indicator: Indicator): ReadFigure {
  const figure = said.find(isFigure);
  if (figure) return withoutFigure(explainExclusion(cell, figure.cell, indicator));
  const problem = said.find(isContradicting);
  if (problem) return withoutFigure(problem.draft);
  return { figure: { kind: "notApplicable", at: cell.at }, findings: [] };
}

function isFigure(said: Said): said is SaidOf<"value"> {
  return said.state === "value" && !said.nil;
}

/** The sign for "not collected" fills a cell; it contradicts nothing. */
function isContradicting(said: Said): said is SaidOf<"problem"> {
  return said.state === "problem" && said.cell.reading.state !== "notCollected";
}

/** Two cells of one row that give different figures, of which neither may be chosen. */
function twoFigures(
  cell: FigureCell,
  first: number,
  other: FigureCell,
  second: number,
  indicator: Indicator,
): RawFinding {
  const write = (value: number): number | { vi: string; en: string } =>
    isYesOrNo(indicator)
      ? { vi: value ? "Đạt" : "Không đạt", en: value ? "attained" : "not attained" }
      : value;
  const params = { first: write(first), second: write(second), otherCell: other.at.cell };
  return { code: "AMBIGUOUS_NUMBER", variant: "twoFigures", indicator: indicator.code, at: cell.at, params };
}

/** Whether a unit says of itself that it attained or did not. */
const isYesOrNo = ({ kind }: Indicator): boolean => kind === "attained" || kind === "share";

function say(cell: FigureCell | null, indicator: Indicator): Said {
  if (cell === null) return { state: "blank" };
  if (isYesOrNo(indicator)) return sayAttainment(cell, readAttainment(cell, indicator));
  return sayCount(cell, indicator);
}

function sayCount(cell: FigureCell, indicator: Indicator): Said {
  const { reading, at } = withoutWhole(cell);
  if (reading.state === "blank") return { state: "blank" };
  if (reading.state === "notApplicable") return { state: "notApplicable", cell };
  if (reading.state === "nil") return { state: "value", value: 0, nil: true, cell };
  // A commune says of itself what a district counts of its communes; which of the two it is, the consolidation knows.
  const word = indicator.countOf === "commune" && reading.state === "notANumber" ? reading.text : null;
  const attained = word === null ? null : readAttainment(cell, indicator);
  if (word !== null && attained?.state === "value") return { ...attained, cell, word };
  const problem =
    explainCell(cell, indicator, columnWords.result) ??
    (reading.state === "number" ? explainCount(reading, at, indicator) : null);
  if (problem) return { state: "problem", draft: problem, cell };
  return reading.state === "number"
    ? { state: "value", value: reading.number, nil: false, cell }
    : { state: "blank" };
}

/** "13/14 (92,9%)": the count, what it is of, and their rate, which proves them. */
function withoutWhole(cell: FigureCell): FigureCell {
  const written = cell.reading.state === "notANumber" ? readProvenFraction(cell.text) : null;
  return written ? { ...cell, reading: readHalf(written.numerator) } : cell;
}

/** What stands in the columns Đạt | Không đạt; a column Đạt alone is read like any other. */
function readMarks({ attained, notAttained }: CountCells, indicator: Indicator): Said[] {
  if (!isYesOrNo(indicator) || notAttained === null) return [say(attained, indicator)];
  const marks: Said[] = [sayAttainment(notAttained, readMark(notAttained, "notAttained", indicator))];
  return attained ? [sayAttainment(attained, readMark(attained, "attained", indicator)), ...marks] : marks;
}

function sayAttainment(cell: FigureCell, read: Attainment): Said {
  if (read.state === "value") return { ...read, cell };
  if (read.state === "notApplicable") return { state: "notApplicable", cell };
  return read.state === "problem" ? { ...read, cell } : { state: "blank" };
}

function blank({ result, numerator, attained }: CountCells, indicator: Indicator, at: At): ReadFigure {
  return withoutFigure({
    code: "INDICATOR_MISSING",
    variant: "blank",
    indicator: indicator.code,
    at: result?.at ?? numerator?.at ?? attained?.at ?? at,
    params: { column: columnWords.result },
  });
}
