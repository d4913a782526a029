/** A whole number as a sentence prints it, thousands parted by dots or not. */
const WHOLE = String.raw`\d{1,3}(?:\.\d{3})+|\d+`;

/**
 * A part of a whole: "586/594 trường", "228 trên tổng số 327 trường", "8 trong 17 xã", "8 out of 17". What a slash leads on to (a date, the
 * number of a document) is none.
 */
export const PARTS = new RegExp(
  String.raw`(?<![\d.,/–-])(?<part>${WHOLE})(?:\s*\/\s*|(?:\s+[\p{L}]+){0,6}?\s+(?:trên|trong|out of|of)\s+(?:tổng số\s+|tổng\s+|số\s+)?)(?<whole>${WHOLE})(?![\d/]|[.,]\d|\s*%|[-–]\d|\/)`,
  "giu",
);

/** A percentage: "72,2%", "72.2 %", "47%". */
export const PERCENTAGE = /(?<![\d.,])(?<rate>\d{1,3}(?:[.,]\d+)?)[\s\u00a0]*%/gu;

/** What stands before a percentage that is not the share of the part: a change, a target, a comparison. */
export const OTHER_PERCENTAGE =
  /(?:tăng|giảm|cao hơn|thấp hơn|vượt|so với|chỉ tiêu|kế hoạch|mục tiêu|phấn đấu|từ|up|down|target|than)(?:\s{1,9}(?:thêm|là|đạt|giao|năm|of|by|is)){0,9}[\s:]{0,9}(?:[≥≤><]\s{0,9})?$/iu;

/** Where one sentence ends and another begins. */
export const SENTENCE_END = /[;\n]|[.!?](?=\s+[\p{Lu}(“"])/u;
