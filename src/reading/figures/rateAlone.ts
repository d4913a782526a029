import type { Indicator } from "../../model/indicator";
import { printMeasure } from "../../text/exact/print";
import type { RawFinding, Localized } from "../../model/finding";
import { possibleNumbers } from "../../text/number/numberReading";
import { columnWords } from "../../words/figures.data";
import { explainCell, type FigureCell } from "./figureCell";
import { checkRate, type Counts } from "./rateCheck";
import type { Figure, SilentFigure } from "../../model/report";
import type { RateCells } from "./rateSides";

/** A figure with what is to be said about it. */
export interface ReadFigure {
  readonly figure: Figure;
  readonly findings: readonly RawFinding[];
}

/** A row without a figure, for the reason that the finding tells. */
export function withoutFigure(finding: RawFinding): ReadFigure {
  return {
    figure: { kind: "silent", problem: finding.code, at: finding.at ?? null },
    findings: [finding],
  };
}

/** What was read of a row all the same, and where its counts stand. */
type Remainder = Pick<SilentFigure, "read" | "places" | "printed">;

export function placesOf(numerator: FigureCell | null, denominator: FigureCell | null): Remainder["places"] {
  return {
    ...(numerator && { numerator: numerator.at }),
    ...(denominator && { denominator: denominator.at }),
  };
}

/** A row without a figure; it points at the cell that is the reason, and keeps what an adjustment of one count would stand beside. */
export function silent(
  findings: readonly RawFinding[],
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
export function withoutCounts(
  { numerator, printed }: RateCells,
  parts: readonly Counts[],
  indicator: Indicator,
  at: FigureCell["at"],
): ReadFigure {
  const blank: RawFinding = {
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
  if (!isRate(printed, indicator)) {
    const most = printMeasure(mostOf(indicator), indicator.unit);
    const params = { text: printed.text, most };
    const other = { code: "RATE_WITHOUT_COUNTS", variant: "notARate", params } as const;
    return silent([{ ...other, indicator: indicator.code, at: printed.at }], printed.at);
  }
  const alone: RawFinding = {
    code: "RATE_WITHOUT_COUNTS",
    indicator: indicator.code,
    at: printed.at,
    params: { rate },
  };
  const { reading } = printed;
  const shown =
    reading.state === "number"
      ? { printed: { value: reading.value, decimals: reading.decimalsShown, at: printed.at } }
      : {};
  return silent([alone, ...explainMean(printed, parts, indicator)], printed.at, shown);
}

/** More than half as many again: no children from elsewhere explain it, unless the printed rate says so too. */
export const MOST_EXCESS = 1.5;

const mostOf = ({ scale, mayExceed }: Indicator): number => scale * (mayExceed ? MOST_EXCESS : 1);

/** No reading of the cell is a number that a rate of this indicator can be: "1990" is a count, or a year. */
function isRate({ reading }: FigureCell, indicator: Indicator): boolean {
  if (reading.state !== "number" && reading.state !== "ambiguous") return true;
  const numbers = possibleNumbers(reading).map(({ number }) => number);
  return numbers.some((number) => number >= 0 && number <= mostOf(indicator));
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
): RawFinding[] {
  if (reading.state !== "number" || parts.length < 2) return [];
  const pooled = parts.reduce((sum, part) => ({
    numerator: sum.numerator + part.numerator,
    denominator: sum.denominator + part.denominator,
  }));
  const { findings } = checkRate(reading, at, pooled, parts, indicator);
  return findings.filter(({ code }) => code === "PLAIN_MEAN");
}
