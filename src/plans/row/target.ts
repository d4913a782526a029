import { readNumber } from "../../text/number/readNumber";
import type { ExactNumber } from "../../text/number/numberReading";
import { fold } from "../../text/fold";
import type { Operator, PlanTarget } from "../plan";
import { severalParts, type TargetPart } from "./several";
import {
  attainedWords,
  beforeNumber,
  behindNumber,
  blankSigns,
  changeWords,
  comparedWords,
  fillers,
  fromWord,
  keepWords,
  namedByNumber,
  nearlyWords,
  notAttainedWords,
  rankWords,
  resultWords,
  shareOfWords,
  spelledSigns,
  type OperatorWord,
} from "./targetWords.data";
import { targetMeasures } from "./measureWords.data";

/** Why a target is asked about rather than read. */
export type TargetDoubt =
  "TARGET_RANGE" | "TARGET_KEEP" | "TARGET_IN_WORDS" | "ROW_SEVERAL" | "TARGET_CHANGE";

/** A level as written. `operator` is `null` where only a number stands. */
export interface TargetLevel {
  readonly state: "level";
  readonly operator: Operator | null;
  readonly value: number;
  readonly decimals: number;
  /** "trên" or "dưới" in words: perhaps "at least" is meant. */
  readonly loose: boolean;
  /** What stands behind the number: "%", "xã". */
  readonly measure: string | null;
  /** 38 of "20/38". */
  readonly whole: number | null;
  /** "xã" of "100% số xã": the share of units that attain. */
  readonly shareOf: string | null;
}

/** What a target's cell says. */
export type TargetReading =
  | { readonly state: "blank" }
  | { readonly state: "attained"; readonly attained: boolean }
  | TargetLevel
  | {
      readonly state: "asked";
      readonly doubt: TargetDoubt;
      readonly choices: readonly string[];
      readonly parts: readonly TargetPart[];
    };

/**
 * Reads a target as plans write it. What is no plain level (a range, words, a change, several figures) is asked about, never guessed;
 * `counts` says that the row counts whole things, so that "1.234" is a number of thousands.
 *
 * @example readTarget("58% trở lên", false) // a level: ">=", 58, "%"
 */
export function readTarget(text: string, counts: boolean): TargetReading {
  const parts = severalParts(text);
  if (parts.length > 1) return asked("ROW_SEVERAL", [], parts);
  const key = withoutRemarks(
    fold(text)
      .replace(/(?<![.;,])[.;,]+$/, "")
      .trim()
      .replace(SPELLED, (_, digit: string, words: string) => digit + (SIGNS.get(words) ?? "")),
  );
  if (key === "" || blankSigns.some((sign) => key === sign)) return { state: "blank" };
  if (attainedWords.some((words) => key === words)) return { state: "attained", attained: true };
  if (notAttainedWords.some((words) => key === words)) return { state: "attained", attained: false };
  return readKept(key, counts) ?? readChange(key, counts) ?? readRange(key, counts) ?? readLevel(key, counts);
}

const SIGNS: ReadonlyMap<string, string> = new Map(spelledSigns);
const SPELLED = new RegExp(`(\\d) ?(${[...SIGNS.keys()].join("|")})`, "g");

/** The rule that a typed answer states: ">= 58", "58% trở lên", 58; `null` where it states none. */
export function readRule(text: string | number, counts: boolean): PlanTarget | null {
  const reading = readTarget(typeof text === "number" ? String(text).replace(".", ",") : text, counts);
  return reading.state === "level" ? { operator: reading.operator ?? ">=", value: reading.value } : null;
}

/** "20 xã (lũy kế)", "98 (tăng 0,5)": what stands in brackets behind a figure explains it. Brackets with the only figure stay. */
function withoutRemarks(key: string): string {
  const rest = key.replace(/\s{0,9}\([^()]{0,999}\)/g, "").trim();
  return /\d/.test(rest) || !/\d/.test(key) ? rest || key : key;
}

function asked(doubt: TargetDoubt, choices: readonly string[] = [], parts: readonly TargetPart[] = []) {
  return { state: "asked", doubt, choices, parts } as const;
}

/** "Duy trì" alone keeps last year's result; with a number behind it states a level. */
function readKept(key: string, counts: boolean): TargetReading | null {
  const words = keepWords.find((known) => begins(key, known));
  if (words === undefined) return null;
  const rest = key.slice(words.length).replace(/^[\s,:]*(?:và )?(?:đạt )?(?:ở )?/, "");
  if (!/\d/.test(withoutNamedNumbers(rest))) return asked("TARGET_KEEP");
  const level = readRange(rest, counts) ?? readLevel(rest, counts);
  return level.state === "level" ? level : asked("TARGET_KEEP", level.state === "asked" ? level.choices : []);
}

/** "Giảm còn 1,5%" ends at a level; every other change only says how far. */
function readChange(key: string, counts: boolean): TargetReading | null {
  const compared = comparedWords.some((words) => key.includes(words));
  const changing = changeWords.some((words) => begins(key, words));
  if (!compared && !changing) return null;
  const led = resultWords.some((words) => new RegExp(`(?:^| )${words} `).test(key));
  const moved = /^(?:phấn đấu )?(?:tăng|giảm|nâng)/.test(key) && led && !compared && !/ từ /.test(` ${key}`);
  if (moved) {
    const level = readLevel(key.replace(/^phấn đấu /, ""), counts);
    if (level.state === "level") return level;
  }
  return asked("TARGET_CHANGE");
}

const NUMBER = "\\d[\\d., ]*(?<=\\d)";
const RANGE = new RegExp(
  `^(?:(?:đạt|${nearlyWords.join("|")}|${fromWord}|trong khoảng|phấn đấu) ?)*(${NUMBER}) ?%? ?(?:-|~|÷|đến|tới) ?(${NUMBER}) ?([^\\d]*)$`,
  "u",
);

function readRange(key: string, counts: boolean): TargetReading | null {
  const match = RANGE.exec(key);
  if (!match) return null;
  const [low, high] = [match[1]!, match[2]!].map((digits) => numberOf(digits, counts));
  const choices = low && high ? [`>= ${write(low)}`, `>= ${write(high)}`] : [];
  return asked("TARGET_RANGE", choices);
}

interface Sides {
  readonly rest: string;
  readonly found: readonly OperatorWord[];
  readonly from: boolean;
}

function readLevel(key: string, counts: boolean): TargetReading {
  const { rest, found, from } = takeOperators(key);
  const figure = readFigure(rest, counts);
  if (figure === null) return asked("TARGET_IN_WORDS", choicesIn(key, counts));
  // "Còn dưới 2%": the word that names the side counts, not the one that leads to it.
  const naming = found.filter(({ leading }) => !leading);
  const said = naming.length > 0 ? naming : found;
  const operators = new Set(said.map(({ operator }) => operator));
  if (operators.size > 1)
    return asked(
      "TARGET_IN_WORDS",
      [...operators].map((operator) => `${operator} ${write(figure.number)}`),
    );
  const operator = said[0]?.operator ?? (from ? ">=" : null);
  const { number, measure, whole, shareOf } = figure;
  return {
    state: "level",
    operator,
    value: number.number,
    decimals: number.decimalsShown,
    loose: said.some(({ loose }) => loose === true),
    measure,
    whole,
    shareOf,
  };
}

/** Takes the words that say a side off both ends, with fillers between them. */
function takeOperators(key: string): Sides {
  let rest = key;
  let from = false;
  const found: OperatorWord[] = [];
  for (let before = ""; before !== rest;) {
    before = rest;
    const first = longest(beforeNumber, (words) => begins(rest, words));
    if (first) {
      found.push(first);
      rest = rest.slice(first.words.length).trim();
    } else if (begins(rest, fromWord)) {
      from = true;
      rest = rest.slice(fromWord.length).trim();
    } else
      rest = fillers.reduce<string>(
        (text, filler) => (begins(text, filler) ? text.slice(filler.length).trim() : text),
        rest,
      );
    const last = behindNumber.find(({ words }) => rest.endsWith(` ${words}`));
    if (last) {
      found.push(last);
      rest = rest.slice(0, -last.words.length).trim();
    }
  }
  return { rest: rest.replace(/^: ?/, ""), found, from };
}

function longest(list: readonly OperatorWord[], fits: (words: string) => boolean): OperatorWord | undefined {
  return [...list].sort((a, b) => b.words.length - a.words.length).find(({ words }) => fits(words));
}

/** Whether a text begins with whole words, or with a sign. */
function begins(text: string, words: string): boolean {
  if (!text.startsWith(words)) return false;
  return !/\p{L}$/u.test(words) || !/^[\p{L}\d]/u.test(text.slice(words.length));
}

interface Figure {
  readonly number: ExactNumber;
  readonly measure: string | null;
  readonly whole: number | null;
  readonly shareOf: string | null;
}

const FIGURE = /^(\d(?:[\d., ]*\d)?)(?: ?\/ ?(\d[\d.]*))?(?: ?(%|‰))?(?: ?([^\d%‰., ].*))?$/u;
const SHARE_OF = /^(?:(?:tổng số|số|các|trong số|trên tổng số) )?(.+)$/;

function readFigure(text: string, counts: boolean): Figure | null {
  const match = FIGURE.exec(text);
  if (!match) return null;
  const [, digits = "", over, sign, words = ""] = match;
  const isCount = over !== undefined || (counts && sign === undefined);
  const number = numberOf(digits.trim(), isCount);
  const whole = over === undefined ? null : (numberOf(over, true)?.number ?? null);
  if (number === null || (over !== undefined && (whole === null || whole < number.number))) return null;
  if (words === "") return { number, measure: sign ?? null, whole, shareOf: null };
  const of = sign === "%" ? SHARE_OF.exec(words)?.[1] : undefined;
  const shareOf = shareOfWords.find((known) => known === of) ?? null;
  if (shareOf !== null) return { number, measure: "%", whole, shareOf };
  // "98% trẻ em" is a share of people or schools: a rate.
  const isRate = of !== undefined && targetMeasures.includes(of);
  const measure = sign === undefined ? measureOf(words) : isRate ? "%" : null;
  return measure === null ? null : { number, measure, whole, shareOf: null };
}

/** "xã", "trẻ/vạn dân", "sinh viên trên vạn dân". */
function measureOf(words: string): string | null {
  const plain = words.replace(/^\/ ?/, "");
  const [first, per] = plain.split(/ ?\/ ?| trên /);
  const known = (text: string | undefined): boolean => text !== undefined && targetMeasures.includes(text);
  if (known(plain)) return plain;
  return known(first) &&
    per !== undefined &&
    /^(?:\d+ )?(?:vạn|nghìn|1\.000|10\.000)? ?(?:dân|người|lớp|trường|phòng|học sinh)$/.test(per)
    ? plain
    : null;
}

/** The number, where it can be read in one way only. */
function numberOf(digits: string, counts: boolean): ExactNumber | null {
  const reading = readNumber(digits, "General", { role: counts ? "count" : "rate" });
  return reading.state === "number" ? reading : null;
}

/** What a person may have meant by the only number in a text of words. */
function choicesIn(key: string, counts: boolean): string[] {
  const numbers = withoutNamedNumbers(key).match(/\d+(?:[.,]\d+)*/g) ?? [];
  const number = numbers.length === 1 ? numberOf(numbers[0]!, counts) : null;
  const isRank = RANKED.test(key);
  return number === null ? [] : [`${isRank ? "<=" : ">="} ${write(number)}`];
}

const RANKED = new RegExp(`(?:^| )(?:${rankWords.join("|")}) ?(?:thứ )?\\d`, "u");

const NAMED = new RegExp(`(?:${namedByNumber.join("|")}) ?\\d+`, "gu");

const withoutNamedNumbers = (key: string): string => key.replace(NAMED, " ");

const write = ({ value }: ExactNumber): string => value.replace(".", ",");
