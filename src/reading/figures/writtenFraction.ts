import { printedRateAgrees } from "../../text/exact/printedRate";
import { possibleNumbers, type NumberReading } from "../../text/number/numberReading";
import { countedNouns, fractionWords, rateLeads } from "../../words/figures.data";
import { readNumber } from "../../text/number/readNumber";

/** Both counts of a rate that one cell holds, with the rate where the cell prints it too. */
export interface WrittenFraction {
  readonly numerator: string;
  readonly denominator: string;
  readonly rate: string | null;
}

const NUMBER = String.raw`\d[\d.]{0,15}(?: \d{3}){0,4}`;
const COUNTED = String.raw`(?: (?:${countedNouns.join("|")})(?!\p{L}))?`;
const COUNTS = String.raw`(${NUMBER})(?: ?/ ?|${COUNTED} (?:${fractionWords.join("|")}) )(${NUMBER})${COUNTED}`;
const RATE = String.raw`(\d{1,6}(?:[.,]\d{1,6})? ?%)`;
/** What stands between the fraction and its rate: brackets, a line's end, a sign. */
const LEAD = String.raw`(?:(?:${rateLeads.join("|")}) )?`;
const BETWEEN = String.raw`(?: ?[(\[=;,:–-]){0,3} ?${LEAD}`;

const FORMS = [
  { pattern: new RegExp(`^${COUNTS}$`, "u"), rate: null, counts: 1 },
  { pattern: new RegExp(`^${COUNTS}${BETWEEN}${RATE}[)\\]]?$`, "u"), rate: 3, counts: 1 },
  { pattern: new RegExp(`^${LEAD}${RATE}${BETWEEN}${COUNTS}[)\\]]?$`, "u"), rate: 1, counts: 2 },
] as const;

/** Reads "1.074/3.030", "22/22 (100%)" or "35,4% (1074/3030)"; `null` for any other text. */
export function readWrittenFraction(text: string): WrittenFraction | null {
  for (const { pattern, rate, counts } of FORMS) {
    const match = pattern.exec(text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase());
    if (match)
      return {
        numerator: match[counts]!.trim(),
        denominator: match[counts + 1]!.trim(),
        rate: rate === null ? null : match[rate]!.replace(/\s/g, ""),
      };
  }
  return null;
}

/**
 * The fraction of a cell that prints its rate as well, where the two agree: such a cell proves itself, whatever the heading over it says.
 * A fraction alone may be a result over its plan, a day and a month.
 */
export function readProvenFraction(text: string): WrittenFraction | null {
  const written = readWrittenFraction(text);
  if (!written || written.rate === null) return null;
  return agreesWithRate(written) ? written : null;
}

/** Whether the counts of a cell give the rate that the cell prints; also where it prints none. */
export function agreesWithRate({ numerator, denominator, rate }: WrittenFraction): boolean {
  if (rate === null) return true;
  const [over, under] = [numerator, denominator].map((half) => countOf(half));
  if (over === null || under === null || over! > under! || under === 0) return false;
  const printed = readNumber(rate, "General", { role: "rate", scale: 100 });
  return possibleNumbers(printed).some(({ value, decimalsShown }) =>
    printedRateAgrees(over!, under!, 100, { value, decimals: decimalsShown }),
  );
}

/** One half as a count. */
export function readHalf(half: string): NumberReading {
  return readNumber(half, "General", { role: "count", scale: 100 });
}

function countOf(half: string): number | null {
  const reading = readHalf(half);
  return reading.state === "number" && Number.isSafeInteger(reading.number) ? reading.number : null;
}
