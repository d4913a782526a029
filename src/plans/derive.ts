import type { Indicator } from "../model/indicator";
import { keyOf } from "./table/grid";
import { shortenName } from "./knownNames";
import { scaleOf } from "./row/measure";
import { countedNouns, pupilWords, schoolWords, turningWords } from "./row/measureWords.data";
import type { PlanKind } from "./plan";

/** Longest code made of a name. */
const CODE_LENGTH = 36;

/** Characters that tell long names of the same beginning apart. */
const SIGN_LENGTH = 4;

/** A code made of a name: unaccented capitals, the same for the same name in every year. `taken` holds those that are given. */
export function codeOf(name: string, taken: ReadonlySet<string>): string {
  const words = shortenName(keyOf(name))
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^ty le /, "tl ")
    .split(" ");
  const whole = words.join("_");
  // Of names that differ only behind the cut ("mức độ 2", "mức độ 3") each keeps its own code, whichever stands first in a plan.
  const kept = whole.length < CODE_LENGTH ? whole : `${beginning(words)}_${signOf(whole)}`;
  const base = (/^[a-z]/.test(kept) ? kept : `ct_${kept}`).toUpperCase();
  let code = base;
  for (let count = 2; taken.has(code); count++) code = `${base}_${count}`;
  return code;
}

/** As many of the first words as leave room for a sign. */
function beginning(words: readonly string[]): string {
  const most = CODE_LENGTH - SIGN_LENGTH - 1;
  return words
    .reduce((code, word) => (code.length + word.length < most ? `${code}_${word}` : code), "")
    .slice(1);
}

/** Letters and digits that tell a name from others with the same beginning. */
function signOf(text: string): string {
  let sum = 0;
  for (const character of text) sum = (sum * 31 + character.charCodeAt(0)) % 36 ** SIGN_LENGTH;
  return sum.toString(36).padStart(SIGN_LENGTH, "0");
}

/** What of an indicator follows from its name, unit and kind alone. Texts may be edited in Danh mục; nothing is reckoned with them. */
export function definitionOf(
  name: string,
  unit: string,
  kind: PlanKind,
): Pick<Indicator, "scale" | "numeratorVi" | "denominatorVi" | "countedVi"> {
  const counted = countedIn(name, unit, kind);
  const scale = kind === "rate" ? (scaleOf(unit) ?? 1) : kind === "share" ? (scaleOf(unit) ?? 100) : 1;
  const what = withoutRatio(name);
  switch (kind) {
    case "rate":
      return { scale, numeratorVi: `Số ${lowered(what)}`, denominatorVi: wholeOf(what), countedVi: counted };
    case "share":
      return { scale, numeratorVi: "Đơn vị đạt (Đạt/Không đạt)", denominatorVi: null, countedVi: counted };
    case "attained":
      return {
        scale,
        numeratorVi: "Đơn vị đạt chuẩn (Đạt/Không đạt)",
        denominatorVi: null,
        countedVi: counted,
      };
    default:
      return { scale, numeratorVi: name, denominatorVi: null, countedVi: counted };
  }
}

const withoutRatio = (name: string): string => name.replace(/^(?:tỷ lệ|tỉ lệ|tỷ suất|tỷ số) (?:số )?/i, "");

const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** "giáo viên mầm non" of "giáo viên mầm non đạt chuẩn": what stands before the word that asks something of it. */
function wholeOf(what: string): string {
  const key = keyOf(what);
  const at = Math.min(...turningWords.map((words) => turnAt(key, words)));
  // Folding keeps the number of letters where the text is plain; otherwise the whole name says it.
  const head = Number.isFinite(at) && key.length === what.length ? what.slice(0, at) : null;
  return head === null ? `Tổng số để tính: ${lowered(what)}` : `Tổng số ${lowered(head)}`;
}

/** Where a word that asks something begins in a name; the blank before it, `Infinity` where it does not stand there as a word of its own. */
function turnAt(key: string, words: string): number {
  const text = `${key} `;
  for (let at = text.indexOf(` ${words} `); at >= 0; at = text.indexOf(` ${words} `, at + 1)) {
    const before = text.slice(0, at).split(" ").at(-1);
    const after = text.slice(at + words.length + 2).split(" ")[0];
    const isPart = words.startsWith("học") && schoolWords.some((word) => word === before);
    const isNoun = words === "học" && pupilWords.some((word) => word === after);
    if (at > 0 && !isPart && !isNoun) return at;
  }
  return Infinity;
}

function countedIn(name: string, unit: string, kind: PlanKind): string {
  const unitKey = keyOf(unit);
  if (kind !== "rate" && unitKey !== "" && scaleOf(unit) === null) return unitKey;
  const key = ` ${keyOf(name)} `;
  const found = countedNouns
    .map((noun) => ({ noun, at: key.indexOf(` ${noun} `) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  return found?.noun ?? "đơn vị";
}

/** Who reports a row: the Department for schools and people under it alone, and for single figures; all units else. */
export function reporterOf(name: string, unit: string, kind: PlanKind): Indicator["reportedBy"] {
  if (kind === "value" || keyOf(unit) === "tỉnh") return "department";
  const key = ` ${shortenName(keyOf(name))} `;
  const has = (words: string): boolean => key.includes(` ${words} `);
  const isUpper =
    has("thpt") || has("dai hoc") || has("sv") || has("cao dang") || has("gdtx") || has("lao dong");
  const isLower = ["mn", "th", "thcs", "nha tre", "mau giao"].some(has);
  return isUpper && !isLower ? "department" : "unit";
}

/** The levels that can be asked about a standard of places. */
export function levelsOf(unit: string, name: string, kind: PlanKind): Indicator["levels"] {
  if (kind !== "attained" && kind !== "share") return undefined;
  const key = `${keyOf(unit)} ${keyOf(name)}`;
  if (/(?:^|[ ,/])(?:xã|phường)/.test(key)) return ["commune"];
  return /(?:^|[ ,/])huyện/.test(key) ? ["district"] : undefined;
}

/** Decimals of the reported value: those that the plan prints, of a percentage one at least. */
export function decimalsOf(unit: string, kind: PlanKind, texts: readonly string[]): number {
  if (kind === "count" || kind === "attained") return 0;
  const printed = texts.map((text) => decimalsIn(withoutBrackets(text)));
  return Math.min(6, Math.max(scaleOf(unit) === 100 ? 1 : 0, ...printed));
}

/** A text without what stands between its first bracket and its last. */
function withoutBrackets(text: string): string {
  const [first, last] = [text.indexOf("("), text.lastIndexOf(")")];
  return first < 0 || last < first ? text : text.slice(0, first) + text.slice(last + 1);
}

/** Decimals of the last number of a text. */
function decimalsIn(text: string): number {
  const last = text.match(/\d[\d.,]*/g)?.at(-1) ?? "";
  const parts = last.split(/[.,]/).filter((part) => part !== "");
  return parts.length < 2 ? 0 : parts.at(-1)!.length;
}
