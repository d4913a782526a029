import { writeNumber } from "../number/writeNumber";
import type { At } from "../snapshot/address";
import { messages } from "./messages.data";

// In a file of its own, so that whoever only writes numbers does not bring every message along.
export { writeNumber };

export type Severity = "error" | "warning" | "info";

/** The languages of every text for users; Vietnamese first. */
export type Language = "vi" | "en";

export type Localized = Readonly<Record<Language, string>>;

export type FindingCode =
  | "UNREADABLE_FILE"
  | "NO_REPORT_FOUND"
  | "UNIT_UNKNOWN"
  | "UNIT_PROPOSED"
  | "UNIT_DUPLICATE"
  | "UNIT_MISSING"
  | "WRONG_SCHOOL_YEAR"
  | "INDICATOR_MISSING"
  | "INDICATOR_DUPLICATE"
  | "NOT_A_NUMBER"
  | "AMBIGUOUS_NUMBER"
  | "NEGATIVE"
  | "NOT_WHOLE"
  | "CELL_ERROR"
  | "NOT_CALCULATED"
  | "RATE_WITHOUT_COUNTS"
  | "ZERO_DENOMINATOR"
  | "NUMERATOR_EXCEEDS_DENOMINATOR"
  | "COMMUNES_EXCEED_UNIT"
  | "INDICATOR_UNKNOWN"
  | "NAME_NUMBER_MISMATCH"
  | "RATE_DISAGREES"
  | "PLAIN_MEAN"
  | "LEVELS_EXCEED_TOTAL"
  | "LEVELS_NOT_NESTED"
  | "DENOMINATORS_DIFFER"
  | "NIL_BUT_NOT_LAST_YEAR"
  | "OUTLIER"
  | "EXTERNAL_LINK"
  | "BLANK_READ_AS_ZERO"
  | "LEGACY_ENCODING"
  | "FORMULA_LIKE_TEXT"
  | "MET_BY_ROUNDING"
  | "LEVEL_MOVED"
  | "OUR_OWN_OUTPUT"
  | "ADJUSTED"
  | "FRACTION_AS_RATE"
  | "ADJUSTMENT_IGNORED"
  | "ASSIGNMENT_UNUSED"
  | "SHARE_INCOMPLETE"
  | "BOUNDS_ASSUMED";

/** What a message's blanks are filled with; numbers are written in the reader's language, a missing one is an error of the programmer. */
export type MessageParams = Readonly<Record<string, string | number | Localized>>;

/**
 * A finding before it is worded: plain data, found where the unit's final name may not be known yet.
 * `variant` chooses among the texts of a code; `severity` only where it differs from the code's usual one.
 */
export interface FindingDraft {
  readonly code: FindingCode;
  readonly variant?: string;
  readonly severity?: Severity;
  readonly params?: MessageParams;
  readonly unit?: string;
  readonly indicator?: string;
  readonly at?: At;
}

/** A fact about the input that a person should know, with the place and the request, in both languages. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly message: Localized;
  readonly unit?: string;
  readonly indicator?: string;
  readonly at?: At;
}

/** Names that a worded finding shows instead of codes; `null` for a code that nobody knows. */
export interface FindingNames {
  unit(code: string): string | null;
  indicator(code: string): Localized | null;
}

/** Words a draft in both languages: "Ô F12, Huyện Sìn Hồ: tử số (1.250) lớn hơn mẫu số (1.205). Đề nghị rà soát." */
export function wordFinding(draft: FindingDraft, names: FindingNames): Finding {
  const entry = messages[draft.code];
  const text = entry.texts[draft.variant ?? "default"];
  if (!text) throw new Error(`no text ${draft.variant} for finding ${draft.code}`);
  const word = (language: Language): string =>
    wordPlace(draft, names, language) + fill(text[language], draft, names, language);
  return {
    severity: draft.severity ?? entry.severity,
    code: draft.code,
    message: { vi: word("vi"), en: word("en") },
    ...(draft.unit !== undefined && { unit: draft.unit }),
    ...(draft.indicator !== undefined && { indicator: draft.indicator }),
    ...(draft.at !== undefined && { at: draft.at }),
  };
}

/** "Ô F12, Huyện Sìn Hồ: ", or what of it is known: the words that every message begins with. */
export function wordPlace(
  { unit: code, at }: Pick<FindingDraft, "unit" | "at">,
  names: Pick<FindingNames, "unit">,
  language: Language,
): string {
  const unit = code === undefined ? null : names.unit(code);
  const cell = at?.cell ? `${language === "vi" ? "Ô" : "Cell"} ${at.cell}` : null;
  const sheet = !cell && at?.sheet ? `${language === "vi" ? "Trang tính" : "Sheet"} ${at.sheet}` : null;
  const file = !cell && !sheet && at?.file ? `${language === "vi" ? "Tệp" : "File"} ${at.file}` : null;
  const parts = [cell ?? sheet ?? file, unit].filter((part) => part !== null);
  return parts.length === 0 ? "" : `${parts.join(", ")}: `;
}

function fill(text: string, draft: FindingDraft, names: FindingNames, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === "indicator" && draft.indicator !== undefined)
      return names.indicator(draft.indicator)?.[language] ?? draft.indicator;
    const value = draft.params?.[name];
    if (value === undefined) throw new Error(`no value for {${name}} in finding ${draft.code}`);
    if (typeof value === "number") return writeNumber(value, language);
    return typeof value === "string" ? value : value[language];
  });
}
