import type { Indicator } from "../../model/indicator";
import type { Figure, ReportCandidate } from "../../model/report";
import { ownValue } from "../../text/json/ownValue";
import { printedRateAgrees } from "../../text/exact/printedRate";
import { isBlank, writeFigure } from "./merging";

/**
 * Without sheets that only repeat another one of their workbook: a chart's table of rates that all agree with the counts there. A rate
 * that does not agree makes its sheet another report.
 */
export function withoutRepetitions(
  candidates: readonly ReportCandidate[],
  indicators: readonly Indicator[],
): readonly ReportCandidate[] {
  if (candidates.length < 2) return candidates;
  return candidates.filter(
    (one) =>
      !candidates.some(
        (other) => other !== one && other.file === one.file && repeats(one, other, indicators),
      ),
  );
}

/** Rates alone among its figures, and every figure is the other's. */
function repeats(one: ReportCandidate, other: ReportCandidate, indicators: readonly Indicator[]): boolean {
  const given = indicators.flatMap((indicator) => {
    const figure = ownValue(one.figures, indicator.code);
    return figure === undefined || isBlank(figure) ? [] : [{ indicator, figure }];
  });
  return (
    given.some(({ figure }) => figure.kind === "silent") &&
    given.every(({ indicator, figure }) =>
      isRepeated(figure, ownValue(other.figures, indicator.code), indicator),
    )
  );
}

function isRepeated(figure: Figure, other: Figure | undefined, { scale }: Indicator): boolean {
  if (other === undefined || other.kind === "silent") return false;
  if (figure.kind !== "silent") return writeFigure(figure) === writeFigure(other);
  if (other.kind !== "rate" || figure.printed === undefined) return false;
  return printedRateAgrees(other.numerator, other.denominator, scale, figure.printed);
}
