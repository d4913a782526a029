import type { Indicator } from "../../model/indicator";
import { printedRateAgrees } from "../../text/exact/printedRate";
import { Fraction } from "../../text/exact/fraction";
import { printMeasure } from "../../text/exact/print";
import { exactRate, reportedValue, roundHalfUp } from "../../text/exact/reported";
import type { RawFinding, Localized } from "../../model/finding";
import type { ExactNumber } from "../../text/number/numberReading";
import type { At } from "../../model/address";
import type { PrintedRate } from "../../model/report";

/** A pair of counts of a smaller unit, or of the whole. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** The printed rate in the indicator's scale, with what is to be said about it. */
export interface CheckedRate {
  readonly printed: PrintedRate;
  readonly findings: readonly RawFinding[];
}

/** A fraction shown with fewer decimals says too little to be told from a rate. */
const FEWEST_FRACTION_DECIMALS = 2;

/**
 * Compares a printed rate with its counts at the decimals shown. In this order: it agrees; it agrees as a fraction of 1
 * (info FRACTION_AS_RATE); it is the plain mean of its parts (PLAIN_MEAN); it disagrees (RATE_DISAGREES).
 */
export function checkRate(
  number: ExactNumber,
  at: At,
  counts: Counts,
  parts: readonly Counts[],
  indicator: Indicator,
): CheckedRate {
  const printed = { value: number.value, decimals: number.decimalsShown, at };
  if (printedRateAgrees(counts.numerator, counts.denominator, indicator.scale, printed))
    return { printed, findings: [] };
  const draft = (code: RawFinding["code"], params: RawFinding["params"]): RawFinding => ({
    code,
    indicator: indicator.code,
    at,
    params,
  });
  const written = printMeasure(number.number, indicator.unit);
  if (isFraction(number, counts)) {
    const value = Fraction.fromDecimal(number.value).mul(Fraction.of(indicator.scale));
    const meant = { value: String(value.toNumber()), decimals: Math.max(0, number.decimalsShown - 2), at };
    const params = { printed: printMeasure(number.number, ""), meant: printMeasure(value, indicator.unit) };
    return { printed: meant, findings: [draft("FRACTION_AS_RATE", params)] };
  }
  const computed = formatRate(counts, number, indicator);
  if (isPlainMean(number, parts, indicator))
    return { printed, findings: [draft("PLAIN_MEAN", { printed: written, parts: parts.length, computed })] };
  return { printed, findings: [draft("RATE_DISAGREES", { printed: written, ...counts, computed })] };
}

/** Whether a rate equals, at the decimals shown, the simple mean of the rates of at least two parts. */
function isPlainMean(number: ExactNumber, parts: readonly Counts[], { scale }: Indicator): boolean {
  const rates = parts.map(({ numerator, denominator }) => exactRate(numerator, denominator, scale));
  const known = rates.filter((rate) => rate !== null);
  if (known.length < 2) return false;
  const mean = known.reduce((sum, rate) => sum.add(rate), Fraction.zero).div(Fraction.of(known.length));
  const shown = roundHalfUp(Fraction.fromDecimal(number.value), number.decimalsShown);
  return roundHalfUp(mean, number.decimalsShown).equals(shown);
}

/** What the counts give, at least as finely as the printed rate, as a person would check it. */
function formatRate(
  { numerator, denominator }: Counts,
  printed: ExactNumber,
  indicator: Indicator,
): Localized {
  const decimals = Math.max(indicator.decimals, Math.min(printed.decimalsShown, 4));
  const value = reportedValue(numerator, denominator, indicator.scale, decimals);
  return value === null ? { vi: "", en: "" } : printMeasure(value, indicator.unit);
}

/** 0,698 where 69,8 % is meant; a whole 1 only where everyone is counted. */
function isFraction(number: ExactNumber, counts: Counts): boolean {
  if (counts.numerator === counts.denominator) return number.number === 1;
  if (number.decimalsShown < FEWEST_FRACTION_DECIMALS) return false;
  const printed = { value: number.value, decimals: number.decimalsShown };
  return printedRateAgrees(counts.numerator, counts.denominator, 1, printed);
}
