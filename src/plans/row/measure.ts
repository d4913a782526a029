import type { Indicator } from "../../model/indicator";
import type { PlanColumns } from "../table/columns";
import { flat, has, keyOf } from "../table/grid";
import type { PlanLine } from "../table/lines";
import {
  countedStarts,
  countMeasures,
  placeMeasures,
  scales,
  shareName,
  targetMeasures,
  valueMeasures,
  valueStarts,
  yesNoMeasures,
} from "./measureWords.data";
import type { PlanKind } from "../plan";
import { shareOfWords } from "./targetWords.data";
import { changeVerbs, higherAgain, higherIsBetter, lowerIsBetter, measuresTaken } from "./rowWords.data";

/** A row's unit of measure as printed, and whether the years have different ones. */
export interface Measure {
  readonly unit: string;
  /** Unit of last year's figure, where it is another. */
  readonly before: string | null;
}

/** The unit of measure of a line in its own columns: the target's where each year has one. */
export function measureOf(line: PlanLine, columns: PlanColumns, target: number | null): Measure {
  const own = columns.units
    .map((column) => ({ column, text: flat(line.cells.get(column) ?? "") }))
    .filter(({ text }) => text !== "");
  const at = target ?? Infinity;
  const left = own.filter(({ column }) => column < at).at(-1) ?? own[0];
  const other = own.find(({ column }) => column !== left?.column);
  const differs = left !== undefined && other !== undefined && keyOf(left.text) !== keyOf(other.text);
  return { unit: left?.text ?? "", before: differs ? other.text : null };
}

const NAMED = /\((?:đvt|đơn vị tính|đơn vị|tổng số|số lượng|số)? ?:? ?([^()]+)\)$/iu;

/** A unit of measure in brackets behind a name, and the name without it: "Số trường (trường)", "Tỷ lệ … (ĐVT: %)". */
export function splitMeasure(name: string): { readonly name: string; readonly unit: string | null } {
  const match = NAMED.exec(name);
  const inside = match?.[1]?.trim() ?? "";
  if (match && isMeasure(inside)) return { name: name.slice(0, match.index).trim(), unit: inside };
  const trailing = /[,;]\s*(%|‰)$/.exec(name);
  return trailing ? { name: name.slice(0, trailing.index).trim(), unit: trailing[1]! } : { name, unit: null };
}

/** Whether a text is a unit of measure that is known. */
export function isMeasure(text: string): boolean {
  const key = keyOf(text);
  return (
    [targetMeasures, valueMeasures, yesNoMeasures].some((list) => isIn(list, key)) || scaleOf(key) !== null
  );
}

/** Scale of a rate by its unit of measure; `null` where that is none of a rate. */
export function scaleOf(unit: string): number | null {
  const key = keyOf(unit);
  return scales.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/** Kind of a row, and whether that is certain. */
export interface KindReading {
  readonly kind: PlanKind;
  readonly isSure: boolean;
}

/** What of a row tells its kind. */
export interface KindFacts {
  readonly name: string;
  readonly unit: string;
  /** What the target says to be a share of. */
  readonly shareOf: string | null;
  /** The target is "Đạt". */
  readonly isYesNo: boolean;
  readonly known: Indicator | null;
}

/** Tells a row's kind from its unit of measure, its target and its name. */
export function kindOf({ name, unit, shareOf, isYesNo, known }: KindFacts): KindReading {
  if (known !== null && keyOf(known.unit) === keyOf(unit)) return { kind: known.kind, isSure: true };
  const key = keyOf(unit);
  const nameKey = keyOf(name);
  const scale = scaleOf(key);
  if (shareOf !== null)
    return { kind: "share", isSure: scale === 100 || unit === "" || isIn(placeMeasures, key) };
  if (valueStarts.some((words) => nameKey.startsWith(words))) return { kind: "value", isSure: true };
  if (scale === 100 && (shareName.test(nameKey) || isShareMeasure(key)))
    return { kind: "share", isSure: true };
  if (scale !== null) return { kind: "rate", isSure: true };
  if (isIn(placeMeasures, key) || isIn(yesNoMeasures, key)) return { kind: "attained", isSure: true };
  if (isIn(countMeasures, key)) return { kind: "count", isSure: true };
  if (isIn(valueMeasures, key)) return { kind: "value", isSure: true };
  if (countedStarts.some((words) => has(nameKey, `${words} ${key}`) && nameKey.startsWith(words)))
    return { kind: "count", isSure: true };
  if (/^[^/]+\/[^/]+$/.test(key)) return { kind: "rate", isSure: false };
  if (unit === "" && isYesNo) return { kind: "attained", isSure: true };
  if (unit === "" && /^(?:tỷ lệ|tỉ lệ) /.test(nameKey)) return { kind: "rate", isSure: true };
  return { kind: "count", isSure: false };
}

/** "% số xã", "% xã, phường": the share of units that attain. */
function isShareMeasure(key: string): boolean {
  const of = /^% (?:tổng số |số |các )?(.+)$/.exec(key)?.[1];
  return of !== undefined && shareOfWords.some((words) => words === of);
}

/** Whether whole things are counted, so that "1.234" is a number of thousands. */
export const countsWhole = (unit: string, kind: PlanKind): boolean =>
  kind === "count" || kind === "attained" || (kind === "value" && keyOf(unit) === "năm");

const isIn = (list: readonly string[], key: string): boolean => list.includes(key);

/** The side to which a name says that something is to change, in its first word: "Giảm tỷ lệ …"; `null` for any other. */
export function changeOf(name: string): "lower" | "higher" | null {
  const key = keyOf(name);
  if (measuresTaken.some((words) => key.startsWith(`${words} `))) return null;
  const sides = ["lower", "higher"] as const;
  return sides.find((side) => changeVerbs[side].some((verb) => key.startsWith(`${verb} `))) ?? null;
}

/** Whether a smaller or a greater result is the better one, by the row's name; `null` where it does not say. */
export function betterSide(name: string, known: Indicator | null): "lower" | "higher" | null {
  if (known !== null) return known.direction === "lower" ? "lower" : "higher";
  const key = keyOf(name);
  const change = changeOf(name);
  if (change !== null) return change;
  if (lowerIsBetter.some((words) => has(key, words)))
    return higherAgain.some((words) => has(key, words)) ? "higher" : "lower";
  return higherIsBetter.some((words) => has(key, words)) ? "higher" : null;
}
