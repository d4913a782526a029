import type { Direction } from "../domain/catalogue/indicator";
import type { Status } from "../domain/consolidation/consolidation";
import { cellAddress } from "../domain/snapshot/address";
import { STATUS_TEXTS } from "./labels.data";
import type { FormulaMode } from "./options";
import type { CellSpec } from "./spec";

/**
 * Formulas without the leading "=", in English, over references given as text. Each agrees with the exact arithmetic of the
 * domain; test/sheets/recompute.office.test.ts has LibreOffice compute them over random figures and compares.
 */

/** Namespace of our functions as a person types them; in a file a writer stores `_xldudf_EDU_NAME`. */
const EDU = "EDU.";

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
): string {
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
export function eduNeeded(n: string, d: string, t: string, scale: number, decimals: number): string {
  return `${EDU}NEEDED(${n},${d},${t},${scale},${decimals})`;
}

/** How far a value lies on the good side of the target: > 0 better, 0 equal, < 0 worse; freed of binary dust. */
function margin(value: string, target: string, direction: Direction): string {
  return direction === "higher" ? `ROUND(${value}-${target},10)` : `ROUND(${target}-${value},10)`;
}

/** Verdict of a value against its target: Vượt, Đạt or Chưa đạt. */
export function verdict(value: string, target: string, direction: Direction): string {
  const over = margin(value, target, direction);
  return `IF(${over}>0,${status("exceeded")},IF(${over}=0,${status("met")},${status("shortfall")}))`;
}

/** The same through EDU.STATUS. */
export function eduVerdict(value: string, target: string, direction: Direction): string {
  return `${EDU}STATUS(${value},${target},"${direction}")`;
}

/** What decides a verdict when a unit is silent: references to the worst and the best case. */
export interface Bounds {
  readonly worst: string;
  readonly best: string;
}

/** The least or the most of the reported rates with the rest of the denominator at either end, counted with nobody and with everybody. */
export function rateBound(
  pick: "MIN" | "MAX",
  n: string,
  d: string,
  ends: readonly string[],
  scale: number,
  decimals: number,
): string {
  // In tenths every number is whole, so that no binary dust decides a rounding.
  const cases = ends.flatMap((end) =>
    [`(10*${n})`, `(10*${n}+ROUND(10*${end},0))`].map((numerator) =>
      reportedRate(numerator, `(10*${d}+ROUND(10*${end},0))`, scale, decimals),
    ),
  );
  return `${pick}(${cases.join(",")})`;
}

/** Verdict under silence: the weaker status where both cases lie on one side of the target, else Chưa đủ số liệu. */
export function verdictUnderSilence(bounds: Bounds | null, target: string, direction: Direction): string {
  if (!bounds) return status("undetermined");
  const { worst, best } = bounds;
  const decided = `IF(${margin(worst, target, direction)}>=0,${verdict(worst, target, direction)},IF(${margin(best, target, direction)}<0,${status("shortfall")},${status("undetermined")}))`;
  return `IF(OR(${worst}="",${best}=""),${status("undetermined")},${decided})`;
}

/** Ratio to the target, or of the target to the value where lower is better; "" for a zero divisor. */
export function attainment(value: string, target: string, direction: Direction): string {
  const [part, whole] = direction === "higher" ? [value, target] : [target, value];
  return `IF(${whole}=0,"",${shownRatio(`${part}/${whole}`)})`;
}

/** The same through EDU.ATTAINMENT. */
export function eduAttainment(value: string, target: string, direction: Direction): string {
  const whole = direction === "higher" ? target : value;
  return `IF(${whole}=0,"",${shownRatio(`${EDU}ATTAINMENT(${value},${target},"${direction}")`)})`;
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

function status(name: Status): string {
  return quoteText(STATUS_TEXTS[name]);
}
