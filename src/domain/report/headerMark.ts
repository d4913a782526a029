import { fold } from "../text/fold";
import { remembered } from "../text/remembered";
import {
  comparisonWords,
  headerSynonyms,
  previousWords,
  targetWords,
  totalWords,
  type HeaderRole,
} from "./header.data";
import { findSchoolYears, withoutYears } from "./schoolYear";

/** What one heading says: its meaning, the school year it names, whether it adds up others. */
export interface HeaderMark {
  readonly role: HeaderRole | null;
  readonly year: string | null;
  readonly total: boolean;
  /** Nothing but a school year or words for one ("Năm học này"): a heading over a group of columns. */
  readonly bare: boolean;
}

interface Opening {
  readonly words: string;
  readonly role: HeaderRole;
}

/** A heading longer than this is a sentence. */
const LONGEST = 160;

const wholes = new Map<string, HeaderRole>(
  headerSynonyms.flatMap(({ role, whole, opening }) =>
    [...whole, ...opening].map((words) => [bareHeading(fold(words)), role] as const),
  ),
);
const openings: readonly Opening[] = headerSynonyms
  .flatMap(({ role, opening }) => opening.map((words) => ({ words: `${fold(words)} `, role })))
  .sort((a, b) => b.words.length - a.words.length);
const totals: ReadonlySet<string> = new Set(totalWords.map(fold));
const planned = targetWords.map(fold);
const bygone = previousWords.map(fold);
const compared = comparisonWords.map(fold);
const INDICATOR = fold("Chỉ tiêu");
const SCHOOL_YEAR = new Set(["năm học", "năm", "niên học", "năm học này", "năm nay"].map(fold));

/** Reads one folded heading; `null` where it is no heading at all (too long, or blank). */
export const readHeading = remembered((key: string): HeaderMark | null => {
  if (key === "" || key.length > LONGEST) return null;
  const year = findSchoolYears(key)[0]?.year ?? null;
  const core = bareHeading(withoutYears(key));
  const bare = core === "" ? year !== null : SCHOOL_YEAR.has(core);
  return { role: bare ? null : roleOf(core), year, total: totals.has(core), bare };
});

/** Whether a folded text is one of the words for a sum ("tổng cộng", "toàn huyện"), with or without a colon. */
export function isTotal(key: string): boolean {
  return totals.has(bareHeading(key));
}

function bareHeading(key: string): string {
  // A heading that stands wholly in parentheses, such as "(%)", is read without them.
  const open = key.includes("(") ? key.replace(/\([^()]*\)/g, " ").trim() || key.replace(/[()]/g, "") : key;
  return open
    .replace(/^[\s\-*.:;,]+(?=\p{L})|(?<![\s\-*.:;,])[\s\-*.:;,]+$/gu, "")
    .replace(/ +/g, " ")
    .trim();
}

function roleOf(core: string): HeaderRole | null {
  if (bygone.some((words) => core.includes(words))) return "previous";
  const whole = wholes.get(core);
  if (whole) return whole;
  if (core.startsWith(`${INDICATOR} `) && planned.some((words) => core.includes(words))) return "target";
  const role = openings.find(({ words }) => core.startsWith(words))?.role ?? null;
  return role === "rate" && compared.some((words) => core.includes(words)) ? "comparison" : role;
}
