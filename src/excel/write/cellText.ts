/** Characters of a cell, the most that Excel takes. */
const LONGEST_TEXT = 32_767;

/** Signs that turn the direction of the text after them, and characters that no cell may hold. */
const REFUSED =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Words alone, which Excel never reads as a number, date, formula, error or truth value. */
const PLAIN_WORDS = /^\p{L}[\p{L}\p{M}\s(){}.,;:!?“”"/–-]*$/u;
const TRUTH = /^(?:true|false)$/i;

/**
 * A text as it is written into a cell, so that Excel takes it for text and nothing else: what it might read otherwise
 * ("1.250", "=A1", "3/4", "TRUE") gets the apostrophe that Excel itself puts before such texts and does not show.
 */
export function writeText(text: string): string {
  const clean = text.replace(/\r\n?/g, "\n").replace(REFUSED, "");
  if (clean === "") return "";
  const short = clean.length < LONGEST_TEXT ? clean : `${clean.slice(0, LONGEST_TEXT - 2)}…`;
  return PLAIN_WORDS.test(short) && !TRUTH.test(short.trim()) ? short : `'${short}`;
}
