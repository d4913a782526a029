import type { Indicator } from "../../model/indicator";
import type { FindingCode, RawFinding } from "../../model/finding";
import { printedRateAgrees } from "../../text/exact/printedRate";
import { possibleNumbers } from "../../text/number/numberReading";
import { findContradiction } from "./exclusion";
import { columnWords } from "../../words/figures.data";
import { explainCell, explainLink, type FigureCell } from "./figureCell";
import { checkRate, type Counts } from "./rateCheck";
import type { RateFigure } from "../../model/report";
import { resolvePrinted } from "./rowFit";
import { MOST_EXCESS, type ReadFigure, placesOf, silent, withoutCounts } from "./rateAlone";
import { type RateCells, resolveCells, readSide, isNothing, saysSomething } from "./rateSides";

/** Problems of the printed rate that no longer matter to the figure once the counts are read. */
const CHECK_ONLY: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "NOT_CALCULATED",
  "CELL_ERROR",
  "NOT_A_NUMBER",
  "AMBIGUOUS_NUMBER",
]);

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
  const { numerator, denominator, printed } = resolveCells(cells, indicator);
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
    return silent(distinctFindings(sides.flatMap(({ findings }) => findings)), numerator?.at ?? at, {
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

/** Two counts that were both not collected are one missing row. */
function distinctFindings(findings: readonly RawFinding[]): readonly RawFinding[] {
  const [first, second] = findings;
  const isTwice =
    findings.length === 2 && first?.variant === "notCollected" && second?.variant === first.variant;
  return isTwice ? findings.slice(0, 1) : findings;
}

function withCounts(figure: RateFigure, cells: RateCells, indicator: Indicator): ReadFigure {
  const { numerator, denominator, at } = figure;
  const counts = { numerator, denominator };
  const links = [cells.numerator!, cells.denominator!].flatMap((cell) => explainLink(cell, indicator));
  const draft = (rest: Omit<RawFinding, "indicator">): RawFinding => ({
    ...rest,
    indicator: indicator.code,
  });
  const silence = (code: Omit<RawFinding, "indicator">): ReadFigure =>
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
  if (
    exceeds &&
    numerator > denominator * MOST_EXCESS &&
    !agreesWithPrinted(cells.printed, counts, indicator)
  )
    return silence(excess);
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

function agreesWithPrinted(printed: FigureCell | null, counts: Counts, indicator: Indicator): boolean {
  if (printed === null || printed.reading.state === "notCalculated") return false;
  return possibleNumbers(printed.reading).some(({ value, decimalsShown }) =>
    printedRateAgrees(counts.numerator, counts.denominator, indicator.scale, {
      value,
      decimals: decimalsShown,
    }),
  );
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
): { readonly printed: RateFigure["printed"]; readonly findings: readonly RawFinding[] } {
  if (cell === null) return { printed: null, findings: [] };
  const { numerator, denominator } = counts;
  const reading =
    cell.reading.state === "notCalculated"
      ? cell.reading
      : resolvePrinted(cell.reading, numerator, denominator, indicator);
  if (reading.state === "number") return checkRate(reading, cell.at, counts, parts, indicator);
  const problem = explainCell({ ...cell, reading }, indicator, columnWords.result);
  const told = problem && CHECK_ONLY.has(problem.code);
  return { printed: null, findings: told ? [{ ...problem, severity: "warning" }] : [] };
}
