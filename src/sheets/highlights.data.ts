import { STATUS_TEXTS } from "./labels.data";
import type { StyleName } from "./styles.data";

/**
 * What a column of a user's sheet may hold that can be marked. An `attainment` is a ratio (1 is met), in percent where 100 is;
 * a `difference` is signed, result − target.
 */
export type HighlightKind = "status" | "attainment" | "attainmentPercent" | "shortfall" | "difference";

/** Above this no ratio of a result to its target is believable: such a column counts in percent. */
export const LARGEST_RATIO = 10;

/** How a column is known: by the function that computes it, or by its heading (folded, without diacritics). */
export interface HighlightEvidence {
  readonly formula: RegExp;
  readonly heading: RegExp;
}

/** Evidence for the kinds of numbers; the first that fits counts. Statuses are known by their own texts. */
export const HIGHLIGHT_EVIDENCE = {
  attainment: {
    formula: /EDU[._]ATTAINMENT\(/i,
    heading: /(muc do|ty le|%) ?hoan thanh|attainment/,
  },
  shortfall: {
    formula: /EDU[._](SHORTFALL|NEEDED)\(/i,
    heading: /con thieu|thieu so voi|can them|shortfall|still needed/,
  },
  difference: {
    formula: /(?!)/,
    heading: /so voi (chi tieu|ke hoach)|chenh lech|against target|difference/,
  },
} as const satisfies Readonly<
  Record<Exclude<HighlightKind, "status" | "attainmentPercent">, HighlightEvidence>
>;

/** One rule: which cells it marks, as a condition on the cell `x`, how they look, and the sign that shows without colour. */
export interface HighlightRule {
  readonly condition: string;
  readonly style: StyleName;
  readonly sign: string;
}

/** A condition on a text that names a status; spaces around it do not matter. */
const says = (text: string): string => `TRIM(x)="${text}"`;

/**
 * The rules of each kind. Numbers are freed of binary dust first, so that a target met to 15 digits is met. A blank cell would be
 * 0 to a rule, so only numbers are looked at.
 */
export const HIGHLIGHT_RULES: Readonly<Record<HighlightKind, readonly HighlightRule[]>> = {
  status: [
    { condition: says(STATUS_TEXTS.shortfall), style: "statusShortfall", sign: "▼" },
    { condition: says(STATUS_TEXTS.undetermined), style: "statusUndetermined", sign: "?" },
    { condition: says(STATUS_TEXTS.missing), style: "statusMissing", sign: "–" },
  ],
  attainment: [{ condition: "AND(ISNUMBER(x),ROUND(N(x),12)<1)", style: "statusShortfall", sign: "▼" }],
  attainmentPercent: [
    { condition: "AND(ISNUMBER(x),ROUND(N(x),10)<100)", style: "statusShortfall", sign: "▼" },
  ],
  shortfall: [{ condition: "AND(ISNUMBER(x),ROUND(N(x),10)>0)", style: "statusShortfall", sign: "▼" }],
  difference: [{ condition: "AND(ISNUMBER(x),ROUND(N(x),10)<0)", style: "statusShortfall", sign: "▼" }],
};
