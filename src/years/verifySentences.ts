import type { At } from "../model/address";
import { exactRate, roundHalfUp } from "../text/exact/reported";
import { printedRateAgrees } from "../text/exact/printedRate";
import { OTHER_PERCENTAGE, PARTS, PERCENTAGE, SENTENCE_END } from "./sentences.data";
import type { VerifiedRow, Verification } from "./verifyCopy";

/** A piece of text as it was printed, with its place. */
export interface PrintedText {
  readonly text: string;
  readonly at: At;
}

interface Claim {
  readonly part: string;
  readonly whole: string;
  readonly rate: string;
}

/**
 * Holds what printed sentences say against itself: a percentage against the part and the whole beside it, half-up at the decimals
 * printed. "586/594 trường, đạt 72,2%" does not agree: it is 98,7. Sentences without a part, a whole and a percentage say nothing to check.
 */
export function verifySentences(texts: readonly PrintedText[]): Verification {
  const rows = texts.flatMap(({ text, at }) =>
    text
      .split(SENTENCE_END)
      .flatMap((sentence) => claimsIn(sentence).map((claim) => verifyClaim(claim, sentence.trim(), at))),
  );
  return { agrees: rows.every((row) => row.agrees), rows };
}

function claimsIn(sentence: string): Claim[] {
  const parts = [...sentence.matchAll(PARTS)];
  const percentages = [...sentence.matchAll(PERCENTAGE)];
  return parts.flatMap((match, index) => {
    const { part = "", whole = "" } = match.groups ?? {};
    if (isMonth(part, whole)) return [];
    const end = match.index + match[0].length;
    const next = parts[index + 1];
    const before = percentages.find((one) =>
      /^\s*\(\s*$/.test(sentence.slice(one.index + one[0].length, match.index)),
    );
    const after = percentages.find(
      (one) =>
        one.index >= end &&
        (next === undefined || (one.index < next.index && !opens(sentence, one, next.index))) &&
        !OTHER_PERCENTAGE.test(sentence.slice(end, one.index)),
    );
    const rate = (before ?? after)?.groups?.["rate"];
    return rate === undefined ? [] : [{ part, whole, rate }];
  });
}

/** "9/2024": a month of a year, which no office writes as a part of that many. */
const isMonth = (part: string, whole: string): boolean => /^(?:19|20)\d\d$/.test(whole) && Number(part) <= 12;

/** Whether a percentage belongs to the part in brackets behind it. */
const opens = (sentence: string, percentage: RegExpExecArray, next: number): boolean =>
  /^\s*\(\s*$/.test(sentence.slice(percentage.index + percentage[0].length, next));

const wholeOf = (text: string): number => Number(text.replaceAll(".", ""));

function verifyClaim({ part, whole, rate }: Claim, sentence: string, at: At): VerifiedRow {
  const [numerator, denominator] = [wholeOf(part), wholeOf(whole)];
  const value = rate.replace(",", ".");
  const decimals = value.split(".")[1]?.length ?? 0;
  const agrees = denominator > 0 && printedRateAgrees(numerator, denominator, 100, { value, decimals });
  const exact = exactRate(numerator, denominator, 100);
  const computed = exact === null ? "…" : roundHalfUp(exact, decimals).toNumber().toFixed(decimals);
  const name = sentence.length > LONGEST ? `${sentence.slice(0, LONGEST - 1)}…` : sentence;
  return {
    code: null,
    submitted: { name, result: `${part}/${whole}: ${rate}%` },
    computed: { name, result: `${part}/${whole}: ${computed.replace(".", ",")}%` },
    agrees,
    differs: agrees ? [] : ["result"],
    at,
  };
}

/** Characters of a sentence that are shown. */
const LONGEST = 160;
