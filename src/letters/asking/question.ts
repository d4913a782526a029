import type { Indicator } from "../../model/indicator";
import type { Consolidation, ConsolidationResult, UnitState } from "../../model/consolidation";
import type { Finding, Language, Localized } from "../../model/finding";
import { formatPrefix } from "../../texts/formatFinding";
import { formatPlace } from "../place";
import { isBlank } from "../receipts";
import { ASKING, NOT_FOR_UNITS, QUESTION } from "./question.data";
import { capitalised, inBoth, fillText } from "../../texts/localized";

/** One thing that a unit is asked about. */
export interface Question {
  readonly finding: Finding;
  readonly indicator: Indicator | null;
  /** "Chỉ tiêu 13. Tỷ lệ giáo viên …"; `null` where the question is about the whole report. */
  readonly subject: Localized | null;
  /** "tệp Sin Ho.xlsx, trang Biểu 1, ô F12"; `null` where nothing stands anywhere. */
  readonly place: Localized | null;
  /** What was found: "Tử số (1.250) lớn hơn mẫu số (1.205)." */
  readonly found: Localized;
  /** What is asked: "Đề nghị rà soát." */
  readonly asked: Localized;
  /** How many findings it stands for. */
  readonly count: number;
}

/** A unit with what it is asked. */
export interface UnitQuestions {
  readonly state: UnitState;
  readonly questions: readonly Question[];
}

/**
 * Errors and warnings of every unit as questions to it, in the order of the set and of the findings. What the office settles itself is
 * not asked; units without a question are left out. A form that came back blank is one question, not one for each of its rows.
 */
export function questionsByUnit(
  result: Pick<ConsolidationResult, "consolidation" | "findings">,
): UnitQuestions[] {
  const { consolidation, findings } = result;
  return consolidation.units
    .map((state) => {
      const own = findings.filter((finding) => finding.unit === state.unit.code && isForUnits(finding));
      const blanks = isBlank(state) ? own.filter(({ code }) => code === "INDICATOR_MISSING") : [];
      const others = blanks.length > 1 ? own.filter((finding) => !blanks.includes(finding)) : own;
      const questions = others.map((finding) => questionOf(finding, consolidation, state.unit.name));
      return { state, questions: blanks.length > 1 ? [blankForm(blanks), ...questions] : questions };
    })
    .filter(({ questions }) => questions.length > 0);
}

/** A warning that was found right is not asked about again; a copy of the same report needs no answer of the unit's. */
function isForUnits({ severity, code, confirmed }: Finding): boolean {
  if (severity === "warning" && code === "UNIT_DUPLICATE") return false;
  return severity !== "info" && !NOT_FOR_UNITS.includes(code) && confirmed === undefined;
}

function blankForm(blanks: readonly Finding[]): Question {
  const [first] = blanks as readonly [Finding];
  const at = first.at && { ...first.at, cell: "" };
  return {
    finding: { ...first, ...(at && { at }) },
    ...{ indicator: null, subject: null, count: blanks.length },
    place: at ? formatPlace(at) : null,
    found: fillText(QUESTION.blankForm, { count: blanks.length }),
    asked: QUESTION.fillIn,
  };
}

function questionOf(
  finding: Finding,
  { catalogue }: Pick<Consolidation, "catalogue">,
  unit: string,
): Question {
  const indicator = catalogue.indicators.find(({ code }) => code === finding.indicator) ?? null;
  const parts = splitMessage(finding, indicator, unit);
  const name = indicator && { vi: indicator.nameVi, en: indicator.nameEn };
  return {
    finding,
    indicator,
    subject: indicator && name && fillText(QUESTION.indicator, { tt: indicator.tt, name }),
    place: finding.at ? formatPlace(finding.at) : null,
    found: capitalised(inBoth((language) => parts(language).found)),
    asked: inBoth((language) => parts(language).asked),
    count: 1,
  };
}

/** A message without its place, which is told beside it, and with its request apart. */
function splitMessage(finding: Finding, indicator: Indicator | null, unit: string) {
  return (language: Language): { readonly found: string; readonly asked: string } => {
    const name = indicator && (language === "vi" ? indicator.nameVi : indicator.nameEn);
    const place = formatPrefix(finding, { unit: () => unit }, language);
    const message = without(without(finding.message[language], place), name === null ? "" : `"${name}": `);
    const start = message.lastIndexOf(`. ${ASKING[language]}`);
    if (start < 0 || isQuoted(message.slice(start)))
      return { found: message, asked: QUESTION.usual[language] };
    return { found: message.slice(0, start + 1), asked: message.slice(start + 2) };
  };
}

/** Whether a text begins inside quotation marks: then they are a unit's words, not ours. */
function isQuoted(text: string): boolean {
  return (text.split('"').length - 1) % 2 === 1;
}

function without(text: string, beginning: string): string {
  return text.startsWith(beginning) ? text.slice(beginning.length) : text;
}
