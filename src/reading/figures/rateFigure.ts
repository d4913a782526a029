import type { Indicator } from "../../model/indicator";
import { printMeasure } from "../../text/exact/print";
import type { FindingCode, FindingDraft, Localized } from "../../model/finding";
import { printedRateAgrees } from "../../text/exact/printedRate";
import { possibleNumbers, type NumberReading } from "../../text/number/numberReading";
import { findContradiction } from "./exclusion";
import { columnWords } from "../../words/figures.data";
import { explainCell, explainCount, explainLink, type ColumnWords, type FigureCell } from "./figureCell";
import { checkRate, type Counts } from "./rateCheck";
import type { Figure, RateFigure, SilentFigure } from "../../model/report";
import { settleCounts, settlePrinted } from "./rowFit";

/** A figure with what is to be said about it. */
export interface ReadFigure {
  readonly figure: Figure;
  readonly findings: readonly FindingDraft[];
}

/** The cells of a rate's row; `null` where the table has no such column. */
export interface RateCells {
  readonly numerator: FigureCell | null;
  readonly denominator: FigureCell | null;
  readonly printed: FigureCell | null;
}

/** Problems of the printed rate that no longer matter to the figure once the counts are read. */
const CHECK_ONLY: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "NOT_CALCULATED",
  "CELL_ERROR",
  "NOT_A_NUMBER",
  "AMBIGUOUS_NUMBER",
]);

const BLANK: NumberReading = { state: "blank" };

/**
 * Reads a rate from its numerator and denominator; the result column is only their check.
 * `parts` are the pairs of smaller units listed below it. `at` stands in where the table has no column for counts.
 */
export function readRate(
  cells: RateCells,
  parts: readonly Counts[],
  indicator: Indicator,
  at: FigureCell["at"],
): ReadFigure {
  const { numerator, denominator, printed } = settleCells(cells, indicator);
  const stateOf = (cell: FigureCell | null): string => cell?.reading.state ?? "blank";
  const states = [stateOf(numerator), stateOf(denominator)];
  // Dashes or zeros beside a rate stand for counts that are not given, not for none of none.
  const dashed = [numerator, denominator].every(isNothing) && saysSomething(printed);
  // A table without a column for one of the counts ("Số lượng | Tỷ lệ") gives the rate alone.
  const halved = (cells.numerator === null || cells.denominator === null) && saysSomething(printed);
  const noCounts = dashed || halved || states.every((state) => state === "blank");
  const excluded = [numerator, denominator, printed].find((cell) => cell?.reading.state === "notApplicable");
  if (excluded) return exclude(excluded, { numerator, denominator, printed }, indicator);
  if (noCounts) return withoutCounts({ numerator, denominator, printed }, parts, indicator, at);
  const sides = [
    readSide(numerator, indicator, columnWords.numerator, at),
    readSide(denominator, indicator, columnWords.denominator, at),
  ] as const;
  const [first, second] = sides;
  if (first.value === null || second.value === null || numerator === null || denominator === null)
    return silent(tellOnce(sides.flatMap(({ findings }) => findings)), numerator?.at ?? at, {
      read: {
        ...(first.value !== null && { numerator: first.value }),
        ...(second.value !== null && { denominator: second.value }),
      },
      places: placesOf(numerator, denominator),
    });
  return withCounts(
    {
      kind: "rate",
      numerator: first.value,
      denominator: second.value,
      at: numerator.at,
      denominatorAt: denominator.at,
      printed: null,
      ...(parts.length > 0 && { parts }),
      ...(first.nil && { nil: true }),
    },
    { numerator, denominator, printed },
    indicator,
  );
}

/** A row is not applicable where nothing but blanks and signs stands beside the word; a result of 0 is only a formula's. */
function exclude(excluded: FigureCell, cells: RateCells, indicator: Indicator): ReadFigure {
  const { numerator, denominator, printed } = cells;
  const beside = [numerator, denominator, saysSomething(printed) ? printed : null];
  const problem = findContradiction(excluded, beside, indicator);
  if (problem) return silent([problem], excluded.at, { places: placesOf(numerator, denominator) });
  return { figure: { kind: "notApplicable", at: excluded.at }, findings: [] };
}

/** The two counts of a smaller unit where both are plainly readable, else `null`: parts are only there to explain the whole. */
export function readPart(cells: RateCells, indicator: Indicator): Counts | null {
  const { numerator, denominator } = settleCells(cells, indicator);
  const first = readSide(numerator, indicator, columnWords.numerator, null).value;
  const second = readSide(denominator, indicator, columnWords.denominator, null).value;
  return first === null || second === null ? null : { numerator: first, denominator: second };
}

function settleCells(cells: RateCells, indicator: Indicator): RateCells {
  const row = {
    numerator: numberOf(cells.numerator),
    denominator: numberOf(cells.denominator),
    printed: numberOf(cells.printed),
  };
  const settled = settleCounts(row, indicator);
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
  readonly findings: readonly FindingDraft[];
}

function readSide(
  cell: FigureCell | null,
  indicator: Indicator,
  column: ColumnWords,
  at: FigureCell["at"] | null,
): Side {
  if (cell === null) {
    const blank: FindingDraft = { code: "INDICATOR_MISSING", variant: "blank", params: { column } };
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

function isNothing(cell: FigureCell | null): boolean {
  return cell?.reading.state === "nil" || (cell?.reading.state === "number" && cell.reading.number === 0);
}

function saysSomething(printed: FigureCell | null): boolean {
  return printed?.reading.state === "number" && printed.reading.number !== 0;
}

/** Two counts that were both not collected are one missing row. */
function tellOnce(findings: readonly FindingDraft[]): readonly FindingDraft[] {
  const [first, second] = findings;
  const isTwice =
    findings.length === 2 && first?.variant === "notCollected" && second?.variant === first.variant;
  return isTwice ? findings.slice(0, 1) : findings;
}

/** What was read of a row all the same, and where its counts stand. */
type Remainder = Pick<SilentFigure, "read" | "places">;

function placesOf(numerator: FigureCell | null, denominator: FigureCell | null): Remainder["places"] {
  return {
    ...(numerator && { numerator: numerator.at }),
    ...(denominator && { denominator: denominator.at }),
  };
}

/** A row without a figure; it points at the cell that is the reason, and keeps what an adjustment of one count would stand beside. */
function silent(
  findings: readonly FindingDraft[],
  at: SilentFigure["at"],
  remainder: Remainder = {},
): ReadFigure {
  const problem = findings.find(({ code }) => code !== "EXTERNAL_LINK");
  const figure: SilentFigure = {
    kind: "silent",
    problem: problem?.code ?? "INDICATOR_MISSING",
    at: problem?.at ?? at,
    ...remainder,
  };
  return { figure, findings };
}

/** Both counts are blank: the row is missing, or gives a rate that cannot be pooled. */
function withoutCounts(
  { numerator, printed }: RateCells,
  parts: readonly Counts[],
  indicator: Indicator,
  at: FigureCell["at"],
): ReadFigure {
  const blank: FindingDraft = {
    code: "INDICATOR_MISSING",
    variant: "blank",
    indicator: indicator.code,
    at: numerator?.at ?? printed?.at ?? at,
    params: { column: numerator === null ? columnWords.result : columnWords.counts },
  };
  if (printed === null || printed.reading.state === "blank") return silent([blank], blank.at ?? null);
  const rate = writtenRate(printed, indicator);
  if (rate === null) {
    const problem = explainCell(printed, indicator, columnWords.result);
    return silent(problem ? [problem] : [blank], printed.at);
  }
  const alone: FindingDraft = {
    code: "RATE_WITHOUT_COUNTS",
    indicator: indicator.code,
    at: printed.at,
    params: { rate },
  };
  return silent([alone, ...explainMean(printed, parts, indicator)], printed.at);
}

/** A rate as it is printed; `null` where the cell holds no rate. */
function writtenRate({ reading }: FigureCell, indicator: Indicator): Localized | string | null {
  if (reading.state === "number") return printMeasure(reading.number, indicator.unit);
  return reading.state === "ambiguous" || reading.state === "nil" ? reading.text : null;
}

/** Without counts of its own a rate can still be seen to be the plain mean of the parts that are listed. */
function explainMean(
  { reading, at }: FigureCell,
  parts: readonly Counts[],
  indicator: Indicator,
): FindingDraft[] {
  if (reading.state !== "number" || parts.length < 2) return [];
  const pooled = parts.reduce((sum, part) => ({
    numerator: sum.numerator + part.numerator,
    denominator: sum.denominator + part.denominator,
  }));
  const { findings } = checkRate(reading, at, pooled, parts, indicator);
  return findings.filter(({ code }) => code === "PLAIN_MEAN");
}

function withCounts(figure: RateFigure, cells: RateCells, indicator: Indicator): ReadFigure {
  const { numerator, denominator, at } = figure;
  const counts = { numerator, denominator };
  const links = [cells.numerator!, cells.denominator!].flatMap((cell) => explainLink(cell, indicator));
  const draft = (rest: Omit<FindingDraft, "indicator">): FindingDraft => ({
    ...rest,
    indicator: indicator.code,
  });
  const silence = (code: Omit<FindingDraft, "indicator">): ReadFigure =>
    silent([draft(code), ...links], at, {
      read: counts,
      places: placesOf(cells.numerator, cells.denominator),
    });
  if (denominator === 0 && numerator > 0)
    return silence({ code: "ZERO_DENOMINATOR", at: figure.denominatorAt, params: { numerator } });
  const exceeds = numerator > denominator;
  const excess = { code: "NUMERATOR_EXCEEDS_DENOMINATOR", at, params: counts } as const;
  if (exceeds && !indicator.mayExceed) return silence(excess);
  if (exceeds && isInverse(cells.printed, counts, indicator))
    return silence({ code: "COLUMN_PROPOSED", variant: "inverse", at, params: counts });
  const none = {
    code: "ZERO_DENOMINATOR",
    variant: "both",
    severity: "info",
    at: figure.denominatorAt,
  } as const;
  const check = readPrinted(cells.printed, counts, figure.parts ?? [], indicator);
  return {
    figure: { ...figure, printed: check.printed },
    findings: [
      ...(denominator === 0 ? [draft(none)] : []),
      ...(exceeds ? [draft({ ...excess, severity: "warning" })] : []),
      ...links,
      ...check.findings,
    ],
  };
}

/** Where more than everyone is counted, the printed rate shows that the two counts stand the wrong way round. */
function isInverse(
  printed: FigureCell | null,
  { numerator, denominator }: Counts,
  { scale }: Indicator,
): boolean {
  const rates =
    printed === null || printed.reading.state === "notCalculated" ? [] : possibleNumbers(printed.reading);
  const agrees = (over: number, under: number): boolean =>
    rates.some((rate) =>
      printedRateAgrees(over, under, scale, { value: rate.value, decimals: rate.decimalsShown }),
    );
  return agrees(denominator, numerator) && !agrees(numerator, denominator);
}

function readPrinted(
  cell: FigureCell | null,
  counts: Counts,
  parts: readonly Counts[],
  indicator: Indicator,
): { readonly printed: RateFigure["printed"]; readonly findings: readonly FindingDraft[] } {
  if (cell === null) return { printed: null, findings: [] };
  const { numerator, denominator } = counts;
  const reading =
    cell.reading.state === "notCalculated"
      ? cell.reading
      : settlePrinted(cell.reading, numerator, denominator, indicator);
  if (reading.state === "number") return checkRate(reading, cell.at, counts, parts, indicator);
  const problem = explainCell({ ...cell, reading }, indicator, columnWords.result);
  const told = problem && CHECK_ONLY.has(problem.code);
  return { printed: null, findings: told ? [{ ...problem, severity: "warning" }] : [] };
}
