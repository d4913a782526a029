import { fold, tidy } from "../fold";
import type { CellValue } from "../../model/snapshot";
import { plainDecimal, wholeDigits } from "./decimal";
import { exactNumber, negated, readDigits, shifted } from "./grammar";
import { generalDecimals, readFormat, formatSerialDate } from "./numberFormat";
import type { ExactNumber, NotANumberReason, NumberQuestion, NumberReading } from "./numberReading";
import { SIGNS } from "./signs.data";

/** Excel holds no more digits, and no district counts as many; a longer number is an identity or a telephone number. */
const MAX_DIGITS = 15;

/** A longer text is prose, however it begins. */
const MAX_LENGTH = 80;

/**
 * Reads the number of a cell as Vietnamese offices write it, by the grammar in docs/reading-rules.md. A blank is never zero,
 * and nothing is guessed: what can be read in two ways comes back with both.
 *
 * @param format the cell's number format; "0.0%" makes 0.698 the rate 69,8
 * @example readNumber("99,85", "General", { role: "rate" }) // number "99.85", 2 decimals shown
 * @example readNumber("1.234", "General", { role: "count" }) // number "1234"
 */
export function readNumber(value: CellValue, format: string, question: NumberQuestion): NumberReading {
  if (value === null) return { state: "blank" };
  if (typeof value === "object") return { state: "error", error: value.error };
  if (typeof value === "boolean") return notANumber(value ? "TRUE" : "FALSE", "logical");
  return typeof value === "number" ? readStored(value, format, question) : readText(value, question);
}

function readStored(value: number, format: string, question: NumberQuestion): NumberReading {
  const { kind, decimals } = readFormat(format, value);
  if (!Number.isFinite(value)) return notANumber(String(value), "tooLarge");
  if (kind === "date") return notANumber(formatSerialDate(value), "date");
  const decimal = plainDecimal(value);
  if (wholeDigits(decimal) > MAX_DIGITS) return notANumber(decimal, "tooLarge");
  const plain: ExactNumber = {
    value: decimal,
    number: Number(decimal),
    decimalsShown: decimals ?? generalDecimals(decimal),
  };
  if (kind === "number") {
    const { value: written, number, decimalsShown } = ofPer(plain, question);
    return { state: "number", value: written, number, decimalsShown };
  }
  const percent = { ...shifted(plain, 2), decimalsShown: decimals ?? 0 };
  if (question.role === "rate") return { state: "number", ...inScale(percent, question.scale) };
  // Eight communes typed into a column formatted as percent show as 8% or 800%: the row must decide.
  return { state: "ambiguous", text: `${percent.value}%`, readings: [percent, plain] };
}

function readText(original: string, question: NumberQuestion): NumberReading {
  const text = tidy(original).replace(/^'+/, "").trim();
  if (text === "") return { state: "blank" };
  const sign = fold(text).replace(/ /g, "");
  if (SIGNS.nil.test(sign)) return { state: "nil", text };
  if (SIGNS.notCollected.test(sign)) return { state: "notCollected", text };
  if (SIGNS.notApplicable.test(sign)) return { state: "notApplicable", text };
  return readWritten(text, question);
}

/** A number in brackets is below zero, as accountants write it. */
const bracketed = /^\(([\d., ]*\d)( ?[%‰])?\)$/;
const written = /^([-+]? ?)(\d[\d., ]*?)( ?[%‰])?(?: ?([^\d.,%‰ ].*))?$/;

function readWritten(text: string, question: NumberQuestion): NumberReading {
  if (text.length > MAX_LENGTH) return notANumber(text, "words");
  const inner = text.replace(bracketed, "-$1$2");
  const [match, sign = "", digits = "", per = "", word = ""] = written.exec(inner) ?? [];
  if (match === undefined || !isAllowed(word, question)) return notANumber(text, reasonFor(text));
  if (per && question.role === "count") return notANumber(text, "percent");
  if (digits.replace(/\D/g, "").length > MAX_DIGITS) return notANumber(text, "tooLarge");
  const readings = readDigits(digits, question.role)
    .map((number) => (sign.startsWith("-") ? negated(number) : number))
    .map((number) => (per ? inScale(perHundred(number, per), question.scale) : ofPer(number, question)));
  const [first, second] = readings;
  if (!first) return notANumber(text, reasonFor(text));
  return second ? { state: "ambiguous", text, readings: [first, second] } : { state: "number", ...first };
}

/** A number under "‰" in the scale of its indicator. */
function ofPer(number: ExactNumber, { role, per, scale }: NumberQuestion): ExactNumber {
  return role === "rate" && per === 1000 ? inScale(perHundred(number, "‰"), scale) : number;
}

function isAllowed(word: string, { words = [] }: NumberQuestion): boolean {
  if (word === "") return true;
  const key = fold(word.replace(/^\((.*)\)$/, "$1").replace(/[.;]$/, ""));
  return words.some((allowed) => fold(allowed) === key);
}

function perHundred(number: ExactNumber, sign: string): ExactNumber {
  return sign.includes("‰") ? shifted(number, -1) : number;
}

/** A percentage in the scale of its row: exact for scales that are powers of ten, as all are. */
function inScale(percent: ExactNumber, scale = 100): ExactNumber {
  const places = Math.log10(scale / 100);
  if (Number.isInteger(places)) return places === 0 ? percent : shifted(percent, places);
  return exactNumber(plainDecimal((percent.number * scale) / 100), percent.decimalsShown);
}

function reasonFor(text: string): NotANumberReason {
  if (/^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text)) return "date";
  if (/^[-+]?\d+(?:[.,]\d+)?e[-+]?\d+$/i.test(text)) return "exponent";
  if (/\d ?%? ?- ?\d/.test(text)) return "range";
  return "words";
}

function notANumber(text: string, reason: NotANumberReason): NumberReading {
  return { state: "notANumber", text, reason };
}
