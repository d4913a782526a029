import { readDigits } from "../../text/number/grammar";
import { fold } from "../../text/fold";
import type { TargetOperator } from "../../model/indicator";
import { TARGET_FILLERS, TARGET_WORDS } from "./targetText.data";

/** A target's text as far as it is certain. */
export interface WrittenTarget {
  /** What the number may be; several where the text can be read in more than one way ("20/38"). */
  readonly values: readonly number[];
  /** Operators that the text allows; empty where it names none. */
  readonly operators: readonly TargetOperator[];
}

/** Tied to both ends; what is tried anew at each of the first forty digits goes through the rest once, so that the time grows with it. */
const FORM = /^(\d[\d., ]{0,40}?)(?: ?\/ ?(\d[\d.]{0,20}))? ?(%|‰)?(?: [^\d]*)?$/;
const RANGE_OR_CHANGE = /\d ?- ?\d|(?:tăng|giảm|thêm|mới|duy trì|giữ)/;

/**
 * The level and the operator that a printed target names: "≥ 34", "từ 58 trở lên", "20/38", "dưới 0,1%". `null` where it names no
 * one level for certain: words, ranges, changes ("giảm 0,2 điểm phần trăm").
 * @example readTargetText("≥ 34,5%") // { values: [34.5], operators: [">="] }
 */
export function readTargetText(text: string): WrittenTarget | null {
  const key = fold(text).replace(/\s+/g, " ").trim();
  if (RANGE_OR_CHANGE.test(key)) return null;
  const { rest, operators } = takeOperator(withoutFillers(key));
  const match = FORM.exec(rest);
  if (!match) return null;
  const [, digits = "", whole, sign] = match;
  const numbers = readDigits(digits.trim(), sign ? "rate" : "count").map(({ number }) => number);
  if (numbers.length === 0) return null;
  const denominator = whole === undefined ? null : Number(whole.replaceAll(".", ""));
  const shares = denominator ? numbers.map((number) => (100 * number) / denominator) : [];
  return { values: [...numbers, ...shares], operators };
}

function withoutFillers(key: string): string {
  const filler = TARGET_FILLERS.map(fold).find((word) => key.startsWith(`${word} `));
  return filler ? withoutFillers(key.slice(filler.length + 1)) : key;
}

function takeOperator(key: string): { rest: string; operators: readonly TargetOperator[] } {
  const found: (readonly TargetOperator[])[] = [];
  let rest = key;
  for (const { operator, loose, before = [], after = [] } of TARGET_WORDS) {
    const lead = before.map(fold).find((word) => startsWith(rest, word));
    const tail = after.map(fold).find((word) => rest.endsWith(` ${word}`));
    if (lead === undefined && tail === undefined) continue;
    rest = rest.slice(lead?.length ?? 0, tail === undefined ? undefined : -tail.length).trim();
    found.push(loose ? [operator, operator === ">" ? ">=" : "<="] : [operator]);
  }
  return { rest: withoutFillers(rest), operators: found[0] ?? [] };
}

/** A word ends before a space or a digit; a sign ends anywhere. */
function startsWith(key: string, word: string): boolean {
  return key.startsWith(word) && (!/\p{L}$/u.test(word) || /^[ \d]/.test(key.slice(word.length)));
}
