import type { At } from "../../model/address";
import { type Answers, formatQuestion } from "../asking";
import { type CellDoubt, flat, keyOf } from "../table/grid";
import type { Operator, PlanKind, PlanQuestion, PlanTarget } from "../plan";
import type { questionTexts } from "../questionTexts.data";
import { type TargetPart, wholeOf } from "./several";
import { readRule, readTarget, type TargetDoubt, type TargetLevel, type TargetReading } from "./target";

/** A row's target cell with what its row says. */
export interface TargetCell {
  readonly text: string;
  /** Why the cell is asked about whatever it shows. */
  readonly doubt: CellDoubt | null;
  readonly unit: string;
  readonly kind: PlanKind;
  readonly counts: boolean;
  /** A smaller result is the better one. */
  readonly isLower: boolean;
  /** Nothing says whether a smaller or a greater result is the better one. */
  readonly isSideUnsure: boolean;
  /** The row's name is a change, "Giảm tỷ lệ …": its figure may be how far, or where to. */
  readonly isChange: boolean;
  /** "Trên" is read as more than; otherwise as at least. */
  readonly strict: boolean;
  readonly baseline: number | null;
  readonly baselineText: string;
  readonly label: string;
  readonly at: At;
  /** Place of the row's name. */
  readonly row: At;
  readonly answers: Answers;
}

/** The target as understood or answered, and what is open. */
export interface TargetJudged {
  readonly target: PlanTarget | null;
  readonly loose: boolean;
  readonly questions: readonly PlanQuestion[];
  /** The rows that a person wants the cell split into. */
  readonly parts: readonly TargetPart[];
}

/** Settles a row's target; what is no plain level is asked about, and an answer takes its place. */
export function judgeTarget(cell: TargetCell): TargetJudged {
  const reading = readTarget(cell.text, cell.counts);
  if (cell.doubt !== null) return ask(cell, "TARGET_IN_WORDS", shownRule(reading, cell), []);
  if (reading.state === "blank") return { target: null, loose: false, questions: [], parts: [] };
  if (reading.state === "attained")
    return cell.kind === "attained" &&
      reading.attained &&
      /^(?:tỉnh|đạt.*|có.*|kết quả|trạng thái|)$/.test(keyOf(cell.unit))
      ? found({ operator: ">=", value: 1 })
      : ask(cell, "TARGET_IN_WORDS", [], []);
  if (reading.state === "asked" && wholeOf(reading.parts) !== null)
    return askForPart(cell, wholeOf(reading.parts)!, reading.parts);
  if (reading.state === "asked") return ask(cell, reading.doubt, reading.choices, reading.parts);
  if (!fits(reading, cell)) return ask(cell, "TARGET_IN_WORDS", [], []);
  if (isSideOpen(reading, cell))
    return ask(cell, "TARGET_IN_WORDS", sidesOf(reading.value), [], "TARGET_SIDE");
  if (isChangeOpen(reading, cell))
    return ask(
      cell,
      "TARGET_CHANGE",
      [`${cell.isLower ? "<=" : ">="} ${writeValue(reading.value)}`, "none"],
      [],
    );
  const operator = reading.operator ?? (cell.isLower ? "<=" : ">=");
  return {
    ...found({
      operator: cell.strict || !reading.loose ? operator : softened(operator),
      value: reading.value,
    }),
    loose: reading.loose,
  };
}

/**
 * Whether a figure alone, below last year's, may be a most as well as a least value: the name does not say which side is the better. Where things are
 * counted fewer of them are no sign of it.
 */
function isSideOpen({ operator, value }: TargetLevel, { kind, isSideUnsure, baseline }: TargetCell): boolean {
  return (
    isSideUnsure &&
    operator === null &&
    baseline !== null &&
    value < baseline &&
    kind !== "count" &&
    kind !== "attained"
  );
}

const writeValue = (value: number): string => String(value).replace(".", ",");

const sidesOf = (value: number): readonly string[] => [`<= ${writeValue(value)}`, `>= ${writeValue(value)}`];

/** Of a row that is named a change a figure alone is a level where it goes on from last year's and is no small part of it. */
function isChangeOpen(
  { operator, value }: TargetLevel,
  { isChange, isLower, baseline }: TargetCell,
): boolean {
  if (!isChange || operator !== null) return false;
  if (baseline === null) return true;
  return isLower ? value >= baseline || value < baseline / 2 : value <= baseline;
}

/** The row's own figure holds; the part in brackets behind it may become a row. */
function askForPart(cell: TargetCell, whole: string, parts: readonly TargetPart[]): TargetJudged {
  const part = ask(cell, "ROW_SEVERAL", [], parts);
  if (part.parts.length > 0) return part;
  const own = judgeTarget({ ...cell, text: whole });
  return { ...own, questions: [...own.questions, ...part.questions] };
}

/** What a doubtful cell shows, as a rule to be confirmed. */
function shownRule(reading: TargetReading, { isLower }: TargetCell): readonly string[] {
  if (reading.state !== "level") return [];
  const value = String(reading.value).replace(".", ",");
  return [`${reading.operator ?? (isLower ? "<=" : ">=")} ${value}`, "none"];
}

const TEXT_OF_DOUBT = {
  struck: "TARGET_STRUCK",
  partlyStruck: "TARGET_PARTLY_STRUCK",
  uncalculated: "TARGET_UNCALCULATED",
} as const;

const found = (target: PlanTarget): TargetJudged => ({ target, loose: false, questions: [], parts: [] });

const softened = (operator: Operator): Operator =>
  operator === ">" ? ">=" : operator === "<" ? "<=" : operator;

/** Whether the figure is in the row's unit of measure: "20 xã" is no target of a row in per cent. */
function fits({ measure, whole, shareOf }: TargetLevel, { unit, kind, counts }: TargetCell): boolean {
  if (whole !== null && !counts) return false;
  if (shareOf !== null) return kind === "share";
  if (measure === null || unit === "") return true;
  const own = keyOf(unit);
  if (measure === "%")
    return own.includes("%") || own === "phần trăm" || own.startsWith("tỷ lệ") || kind === "value";
  return own === measure || own.includes(measure) || (own !== "%" && !own.includes("/"));
}

function ask(
  cell: TargetCell,
  doubt: TargetDoubt,
  offered: readonly string[],
  parts: readonly TargetPart[],
  words: keyof typeof questionTexts = cell.doubt === null ? doubt : TEXT_OF_DOUBT[cell.doubt],
): TargetJudged {
  const { answers, at, row, label, text, baselineText } = cell;
  const answer = answers.take(doubt, at, row);
  if (doubt === "ROW_SEVERAL" && answer === "split")
    return { target: null, loose: false, questions: [], parts };
  const settled = answer === null ? null : settle(answer, cell);
  if (settled) return settled;
  const choices = choicesOf(doubt, offered, cell);
  const written = parts
    .map((part) => [part.label, part.text].filter((piece) => piece !== "").join(" "))
    .join("; ");
  const params = { row: label, text: flat(text), parts: written, baseline: baselineText || "…" };
  return {
    target: null,
    loose: false,
    questions: [formatQuestion(doubt, words, params, { at, choices })],
    parts: [],
  };
}

function choicesOf(
  doubt: TargetDoubt,
  offered: readonly string[],
  { baseline, isLower }: TargetCell,
): readonly string[] {
  if (doubt === "ROW_SEVERAL") return ["split", "keep"];
  if (doubt === "TARGET_KEEP" && baseline !== null) return ["baseline", ...offered];
  const sides = new Set(offered.map((rule) => rule.split(" ")[0]));
  // What was proposed from the number alone is a most value where a smaller result is the better one.
  return isLower && sides.size === 1 ? offered.map((rule) => rule.replace(/^>= /, "<= ")) : offered;
}

/** An answer as a rule; "baseline" keeps last year's result, "none" sets no target. */
function settle(answer: string | number, { baseline, isLower, counts }: TargetCell): TargetJudged | null {
  if (answer === "none" || answer === "keep") return { target: null, loose: false, questions: [], parts: [] };
  if (answer === "baseline")
    return baseline === null ? null : found({ operator: isLower ? "<=" : ">=", value: baseline });
  const rule = readRule(answer, counts);
  if (rule === null) return null;
  const isPlain = typeof answer === "number" || /^[\d.,\s%]+$/.test(answer);
  return found(isPlain && isLower ? { ...rule, operator: "<=" } : rule);
}
