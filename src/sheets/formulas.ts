import type { TargetOperator } from "../model/indicator";
import { directionOf, isStrict } from "../plans/catalogue/target";
import { MOST_SHOWN_DECIMALS } from "../pooling/judge";
import { cellAddress } from "../model/address";
import type { FormulaMode } from "./options";
import type { CellSpec } from "./spec";

/**
 * Formulas without the leading "=", in English, over references given as text. Each agrees with the exact arithmetic of the
 * domain; test/sheets/recompute.office.test.ts has LibreOffice compute them over random figures and compares.
 */

/** Namespace of our functions as a person types them; in a file a writer stores `_xldudf_EDU_NAME`. */
export const EDU = "EDU.";

/**
 * A computed cell: the live formula of the mode with its stored result, or the result alone. No result is stored as "". A formula with
 * our functions carries its native twin: whoever opens the workbook without the add-in sees the same figure instead of #NAME?.
 */
export function computed(
  mode: FormulaMode,
  value: string | number | null,
  native: string,
  edu: string = native,
): Pick<CellSpec, "value" | "formula"> {
  const stored = value ?? "";
  if (mode === "values") return value === null ? {} : { value };
  const twin = edu === native ? native : `IFERROR(${edu},${native})`;
  return { value: stored, formula: `=${mode === "edu" ? twin : native}` };
}

/** Reference to a cell of another sheet: `'Chi tiết theo đơn vị'!$C$12`. */
export function cellOn(sheet: string, row: number, column: number): string {
  const address = cellAddress(row, column).replace(/^([A-Z]+)/, "$$$1$$");
  return `${quoteSheet(sheet)}!${address}`;
}

/** Reference to a range in one row of another sheet: `'Chi tiết theo đơn vị'!$F$12:$N$12`. */
export function rangeOn(sheet: string, row: number, left: number, right: number): string {
  return `${cellOn(sheet, row, left)}:${cellAddress(row, right).replace(/^([A-Z]+)/, "$$$1$$")}`;
}

/** Reference to a range in one row, columns inclusive: `F12:N12`. */
export function rowRange(row: number, left: number, right: number): string {
  return `${cellAddress(row, left)}:${cellAddress(row, right)}`;
}

/** A sheet's title as a formula writes it, quoted. */
export function quoteSheet(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}

/** A text as a formula writes it; quotation marks are doubled. */
export function quoteText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Reported value of numerator over denominator: half-up, but a percentage with someone missing never reads 100. */
export function reportedRate(n: string, d: string, scale: number, decimals: number): string {
  if (scale !== 100) return `ROUND(${scale}*${n}/${d},${decimals})`;
  const rounded = `ROUND(100*${n}/${d},${decimals})`;
  return `IF(AND(${n}<${d},${rounded}>=100),ROUNDDOWN(100*${n}/${d},2),${rounded})`;
}

/** A target as formulas speak of it: the cell, the operator, and the decimals of the row's reported value. */
export interface TargetCell {
  readonly cell: string;
  readonly operator: TargetOperator;
  readonly decimals: number;
}

/** The rate as it is printed beside its target: with more decimals where a strict operator says otherwise than the reported value shows. */
export function shownRate(n: string, d: string, scale: number, target: TargetCell): string {
  const reported = reportedRate(n, d, scale, target.decimals);
  const [over, under] = [`${scale}*${n}`, `${target.cell}*${d}`];
  const gap = directionOf(target.operator) === "lower" ? `${under}-${over}` : `${over}-${under}`;
  return shown(reported, `${scale}*${n}/${d}`, `ROUND(${gap},6)>0`, target);
}

/** A value of one source as it is printed beside its target. */
export function shownNumber(value: string, target: TargetCell): string {
  const isBeyond = `${margin(value, target.cell, target.operator)}>0`;
  return shown(`ROUND(${value},${target.decimals})`, value, isBeyond, target);
}

function shown(reported: string, exact: string, isBeyond: string, target: TargetCell): string {
  const { cell, operator, decimals } = target;
  if (!isStrict(operator)) return reported;
  const cut = operator === ">" ? "ROUNDDOWN" : "ROUNDUP";
  const places = Array.from({ length: MOST_SHOWN_DECIMALS - decimals }, (_, index) => decimals + 1 + index);
  const cuts = places.map((place) => `${cut}(ROUND(${exact},10),${place})`);
  const last = cuts.at(-1)!;
  const formula = [reported, ...cuts.slice(0, -1)].reduceRight(
    (rest, value) => `IF((${margin(value, cell, operator)}>0)=(${isBeyond}),${value},${rest})`,
    last,
  );
  return `IF(${cell}="",${reported},${formula})`;
}

/** The same through EDU.POOLEDRATE. */
export function pooledRate(n: string, d: string, scale: number, decimals: number): string {
  return `${EDU}POOLEDRATE(${n},${d},${scale},${decimals})`;
}

/**
 * Additional people, schools … in the numerator with which the reported rate meets a target in the cell `t`; ≥ 0.
 * Where even the whole denominator is not enough (a target above the scale), `unreachable` is answered.
 */
export function neededForRate(
  n: string,
  d: string,
  t: { readonly cell: string; readonly value: number },
  { scale, decimals }: { readonly scale: number; readonly decimals: number },
  unreachable: string,
  operator: TargetOperator = ">=",
): string {
  if (operator === ">") {
    const least = `(INT(ROUND(${t.cell}*${d},6)/${scale})+1)`;
    return `IF(${n}>=${least},0,IF(${least}>${d},${unreachable},${least}-${n}))`;
  }
  const shape = scale === 100 && isReachedByCutting(t.value, decimals) ? byCutting : byRounding;
  const minimum = shape(n, d, t.cell, scale, decimals);
  const whole = scale === 100 ? `IF(${t.cell}=100,MAX(0,${d}-${n}),${minimum})` : minimum;
  return `IF(${t.cell}>${scale},${unreachable},${whole})`;
}

function byRounding(n: string, d: string, t: string, scale: number, decimals: number): string {
  return `MAX(0,${halfUpMinimum(d, t, scale, decimals)}-${n})`;
}

/** The smallest numerator that rounds half-up to the target. */
function halfUpMinimum(d: string, t: string, scale: number, decimals: number): string {
  const power = 10 ** decimals;
  return `ROUNDUP(${d}*(2*ROUNDUP(ROUND(${t}*${power},6),0)-1)/(2*${scale}*${power}),0)`;
}

/** A target so near 100 that rounding to the row's decimals would read 100: what counts then is the value cut to two decimals. */
function isReachedByCutting(target: number, decimals: number): boolean {
  return target < 100 && Math.ceil(Number((target * 10 ** decimals).toFixed(6))) >= 100 * 10 ** decimals;
}

function byCutting(n: string, d: string, t: string, scale: number, decimals: number): string {
  const cut = `ROUNDUP(${d}*ROUNDUP(ROUND(${t}*100,6),0)/10000,0)`;
  return `MAX(0,MIN(${d},MAX(${halfUpMinimum(d, t, scale, decimals)},${cut}))-${n})`;
}

/** The same through EDU.NEEDED. */
export function eduNeeded(
  n: string,
  d: string,
  t: string,
  scale: number,
  decimals: number,
  operator: TargetOperator = ">=",
): string {
  const direction = operator === ">=" ? "" : `,"${operator}"`;
  return `${EDU}NEEDED(${n},${d},${t},${scale},${decimals}${direction})`;
}

/** How far a value lies on the good side of the target: > 0 better, 0 equal, < 0 worse; freed of binary dust. */
export function margin(value: string, target: string, operator: TargetOperator): string {
  return directionOf(operator) === "lower" ? `ROUND(${target}-${value},10)` : `ROUND(${value}-${target},10)`;
}

/** How a call of ours names an operator: by the word where there is one. */
export function directionWord(operator: TargetOperator): string {
  return isStrict(operator) ? operator : (directionOf(operator) ?? operator);
}

/** The least or the most of the reported rates with the rest of the denominator at either end, counted with nobody and with everybody. */
export function rateBound(
  pick: "MIN" | "MAX",
  n: string,
  d: string,
  ends: readonly string[],
  scale: number,
  target: TargetCell,
): string {
  // In tenths every number is whole, so that no binary dust decides a rounding.
  const cases = ends.flatMap((end) =>
    [`(10*${n})`, `(10*${n}+ROUND(10*${end},0))`].map((numerator) =>
      shownRate(numerator, `(10*${d}+ROUND(10*${end},0))`, scale, target),
    ),
  );
  return `${pick}(${cases.join(",")})`;
}

/** Ratio to the target, or of the target to the value where lower is better; "" for a zero divisor. */
export function attainment(value: string, target: string, operator: TargetOperator): string {
  const [part, whole] = directionOf(operator) === "lower" ? [target, value] : [value, target];
  return `IF(${whole}=0,"",${shownRatio(`${part}/${whole}`)})`;
}

/** The same through EDU.ATTAINMENT. */
export function eduAttainment(value: string, target: string, operator: TargetOperator): string {
  const whole = directionOf(operator) === "lower" ? value : target;
  const call = `${EDU}ATTAINMENT(${value},${target},"${directionWord(operator)}")`;
  return `IF(${whole}=0,"",${shownRatio(call)})`;
}

/** Target or baseline of an indicator through EDU.TARGET or EDU.BASELINE over the Danh mục. */
export function eduLookup(name: "TARGET" | "BASELINE", code: string, catalogue: string): string {
  return `${EDU}${name}(${quoteText(code)},${catalogue})`;
}

/** A ratio below 1 is cut, not rounded, to one decimal of a percent: 99,96 % must not read 100 %. */
function shownRatio(ratio: string): string {
  return `IF(${ratio}<1,ROUNDDOWN(ROUND(${ratio},12),3),${ratio})`;
}

/** What `attainment` shows for an exact ratio: the stored result of the same cell. */
export function shownAttainment(ratio: number | null): number | null {
  if (ratio === null || ratio >= 1) return ratio;
  return Math.floor(Number((ratio * 1000).toFixed(9))) / 1000;
}
