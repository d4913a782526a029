import { withoutRefusedSigns } from "../../text/refusedSigns";

/** Characters of a cell, the most that Excel takes. */
const LONGEST_TEXT = 32_767;

/** Words alone, which Excel never reads as a number, date, formula, error or truth value. */
const PLAIN_WORDS = /^\p{L}[\p{L}\p{M}\s(){}.,;:!?“”"/–-]*$/u;
const TRUTH = /^(?:true|false)$/i;

/**
 * A text as it is written into a cell, so that Excel takes it for text and nothing else: what it might read otherwise
 * ("1.250", "=A1", "3/4", "TRUE") gets the apostrophe that Excel itself puts before such texts and does not show.
 */
export function writeText(text: string): string {
  const clean = withoutRefusedSigns(text);
  if (clean === "") return "";
  const short = clean.length < LONGEST_TEXT ? clean : `${clean.slice(0, LONGEST_TEXT - 2)}…`;
  return PLAIN_WORDS.test(short) && !TRUTH.test(short.trim()) ? short : `'${short}`;
}
