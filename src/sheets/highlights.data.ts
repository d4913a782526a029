import type { CellValue } from "../model/snapshot";
import { VERDICT_TEXTS, type VerdictTexts } from "./statusTexts.data";
import type { StyleName } from "./styles.data";

/**
 * What a column of a user's sheet may hold that can be marked. An `attainment` is a ratio (1 is met), in percent where 100 is;
 * a `difference` is signed, result − target.
 */
export type HighlightKind =
  "status" | "statusEnglish" | "attainment" | "attainmentPercent" | "shortfall" | "difference";

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
  Record<Exclude<HighlightKind, "status" | "statusEnglish" | "attainmentPercent">, HighlightEvidence>
>;

/** One rule: which cells it marks, as a condition on the cell `x`, how they look, and the sign that shows without colour. */
export interface HighlightRule {
  readonly condition: string;
  /** The same condition on a value, to count what is marked at once. */
  readonly holds: (value: CellValue) => boolean;
  readonly style: StyleName;
  readonly sign: string;
}

/**
 * A condition on a text that names a status. Spaces around it, capitals and decomposed letters do not matter, as they do not to a
 * reader; a rule may hold no list of texts, so each form is compared by itself.
 */
const says = (text: string): Pick<HighlightRule, "condition" | "holds"> => {
  const forms = [...new Set([text, text.normalize("NFD")])];
  const same = forms.map((form) => `TRIM(SUBSTITUTE(x,UNICHAR(160)," "))="${form}"`);
  return {
    condition: `OR(${same.join(",")})`,
    holds: (value) =>
      typeof value === "string" && forms.some((form) => trim(value).toLowerCase() === form.toLowerCase()),
  };
};

/** As the rule trims: common and non-breaking spaces. */
const trim = (text: string): string => text.replace(/[ \u00a0]+/g, " ").replace(/^ | $/g, "");

/** The rules for the verdicts of one language. */
const statusRules = (words: VerdictTexts["plain"]): readonly HighlightRule[] => [
  { ...says(words.shortfall), style: "statusShortfall", sign: "▼" },
  { ...says(words.undetermined), style: "statusUndetermined", sign: "?" },
  { ...says(words.missing), style: "statusMissing", sign: "–" },
];

/** A condition on a number, freed of binary dust at so many decimals. */
const number = (
  decimals: number,
  sign: "<" | ">",
  bound: number,
): Pick<HighlightRule, "condition" | "holds"> => ({
  condition: `AND(ISNUMBER(x),ROUND(N(x),${decimals})${sign}${bound})`,
  holds: (value) => {
    if (typeof value !== "number") return false;
    const rounded = Number(value.toFixed(decimals));
    return sign === "<" ? rounded < bound : rounded > bound;
  },
});

/**
 * The rules of each kind. Numbers are freed of binary dust first, so that a target met to 15 digits is met. A blank cell would be
 * 0 to a rule, so only numbers are looked at.
 */
export const HIGHLIGHT_RULES: Readonly<Record<HighlightKind, readonly HighlightRule[]>> = {
  status: statusRules(VERDICT_TEXTS.vi.plain),
  statusEnglish: statusRules(VERDICT_TEXTS.en.plain),
  attainment: [{ ...number(12, "<", 1), style: "statusShortfall", sign: "▼" }],
  attainmentPercent: [{ ...number(10, "<", 100), style: "statusShortfall", sign: "▼" }],
  shortfall: [{ ...number(10, ">", 0), style: "statusShortfall", sign: "▼" }],
  difference: [{ ...number(10, "<", 0), style: "statusShortfall", sign: "▼" }],
};
