import { decimalsOf, directionOf, isRated, operatorOf } from "../../plans/catalogue/target";
import type { ConsolidatedIndicator } from "../../model/consolidation";
import { countFormat, nameMeasure } from "../../letters/inspection/measure";
import { formatVerdict } from "../../letters/provisional";
import { cellAddress } from "../../model/address";
import type { KeyOf } from "../columns";
import {
  attainment,
  cellOn,
  computed,
  eduAttainment,
  eduLookup,
  eduNeeded,
  neededForRate,
  quoteText,
  shownAttainment,
  shownNumber,
  type TargetCell,
} from "../formulas";
import { eduVerdict, verdict, verdictUnderSilence, type Bounds } from "../verdictFormulas";
import { constant, type Grid } from "../grid";
import { CATALOGUE_NAME, SHEET_TITLES } from "../labels.data";
import { VERDICT_TEXTS, type VerdictTexts } from "../statusTexts.data";
import type { Layout } from "../layout";
import { catalogueCell, DETAIL, detailRow, figureRow, SUMMARY, type DetailRole } from "../places";
import type { CellSpec } from "../spec";
import { SUMMARY_COLUMNS } from "./columns.data";
import { noteOf } from "./note";
import { isYesOrNo, targetFormat, yesOrNoFormat } from "../catalogue/targetCell";
import type { StyleName } from "../styles.data";

/** Names of the cells that one row's formulas speak of. */
interface Names {
  readonly actual: string;
  readonly target: string;
  /** True while something expected has not come. */
  readonly incomplete: string;
  readonly reported: string;
  detail(role: DetailRole): string;
  has(role: DetailRole): boolean;
}

/** Puts one indicator: what the plan says, what came out, and the verdict. */
export function putSummaryRow(grid: Grid, layout: Layout, row: ConsolidatedIndicator, index: number): void {
  const { indicator } = row;
  const line = SUMMARY.first + index;
  const names = namesOf(layout, row, line);
  const name = layout.options.language === "vi" ? indicator.nameVi : indicator.nameEn;
  const cells: Readonly<Record<KeyOf<typeof SUMMARY_COLUMNS>, CellSpec>> = {
    number: constant(indicator.tt, "textCentre"),
    name: constant(name, "text"),
    unit: constant(nameMeasure(indicator.unit)[layout.options.language], "textCentre"),
    baseline: planCell(layout, row, index, "baseline"),
    target: planCell(layout, row, index, "target"),
    actual: actualCell(layout, row, names),
    difference: differenceCell(layout, row, names),
    attainment: attainmentCell(layout, row, names),
    needed: neededCell(layout, row, names),
    status: statusCell(layout, row, names),
    note: constant(noteOf(layout, row), "textSmall"),
  };
  SUMMARY_COLUMNS.forEach(({ key }, column) => grid.put(line, column, cells[key]));
}

/** Cells with the number of units that have reported a row, and of those expected to. */
export function reportedCells(
  layout: Layout,
  { indicator }: ConsolidatedIndicator,
): { readonly reported: string; readonly expected: string } {
  const line = figureRow(layout.places, indicator);
  const at = (column: number) => cellOn(SHEET_TITLES.detail, line, column);
  return { reported: at(DETAIL.reported), expected: at(DETAIL.expected) };
}

/** Condition that holds while something expected of a row has not come. */
export function incompleteIn(layout: Layout, row: ConsolidatedIndicator): string {
  return namesOf(layout, row, SUMMARY.first).incomplete;
}

function namesOf(layout: Layout, row: ConsolidatedIndicator, line: number): Names {
  const { places } = layout;
  const { code } = row.indicator;
  const at = (detailLine: number, column: number) => cellOn(SHEET_TITLES.detail, detailLine, column);
  const first = figureRow(places, row.indicator);
  const reported = at(first, DETAIL.reported);
  const silent = `${reported}<${at(first, DETAIL.expected)}`;
  const has = (role: DetailRole) => places.blocks.get(code)!.rows[role] !== undefined;
  const detail = (role: DetailRole) => at(detailRow(places, code, role), DETAIL.whole);
  return {
    actual: `$${cellAddress(line, SUMMARY.actual)}`,
    target: `$${cellAddress(line, SUMMARY.target)}`,
    reported,
    incomplete: has("share") ? `OR(${silent},N(${detail("share")})>0)` : silent,
    detail,
    has,
  };
}

function live(
  layout: Layout,
  value: string | number | null,
  native: string,
  style: StyleName,
  edu: string = native,
): CellSpec {
  return { ...computed(layout.options.formulas, value, native, edu), style };
}

/** Last year's result and the target, as the Danh mục gives them. */
function planCell(
  layout: Layout,
  { indicator }: ConsolidatedIndicator,
  index: number,
  key: "baseline" | "target",
): CellSpec {
  const value = indicator[key];
  const text = key === "target" ? indicator.targetText : indicator.baselineText;
  if (value === null) return text === "" ? { style: "number" } : constant(text, "textCentre");
  const edu = eduLookup(key === "target" ? "TARGET" : "BASELINE", indicator.code, CATALOGUE_NAME);
  const format = key === "target" ? targetFormat(indicator, layout.options.language) : null;
  return {
    ...live(layout, value, catalogueCell(index, key), "number", edu),
    ...(format !== null && { format }),
  };
}

function actualCell(layout: Layout, row: ConsolidatedIndicator, names: Names): CellSpec {
  const { indicator } = row;
  const format = isYesOrNo(indicator) ? { format: yesOrNoFormat(layout.options.language) } : {};
  if (indicator.kind !== "value")
    return {
      ...live(layout, row.actual, names.detail(isRated(indicator) ? "rate" : "value"), "numberBold"),
      ...format,
    };
  return live(layout, row.actual, oneSource(row, names.detail("value"), names), "numberBold");
}

/** The figure of one source as it is printed, over the cell that holds it. */
export function oneSource(row: ConsolidatedIndicator, value: string, names: Pick<Names, "target">): string {
  return `IF(${value}="","",${shownNumber(value, targetOf(row, names))})`;
}

/** A row's target as formulas speak of it. */
function targetOf({ indicator }: ConsolidatedIndicator, { target }: Pick<Names, "target">): TargetCell {
  return { cell: target, operator: operatorOf(indicator), decimals: decimalsOf(indicator) };
}

/** Whether nothing may be said of a row whatever its figures are: then its cells hold no formulas that would. */
function isBarred({ bar }: ConsolidatedIndicator): boolean {
  return bar !== null && bar !== "levelNotInSet";
}

/** Nothing is said of a row that is not complete, or has nothing to compare. */
function judged(names: Names, formula: string): string {
  return `IF(OR(${names.actual}="",NOT(ISNUMBER(${names.target})),${names.incomplete}),"",${formula})`;
}

function differenceCell(layout: Layout, row: ConsolidatedIndicator, names: Names): CellSpec {
  if (isBarred(row) || isYesOrNo(row.indicator)) return { style: "signed" };
  const native = judged(names, `ROUND(${names.actual}-${names.target},10)`);
  return live(layout, row.difference, native, "signed");
}

function attainmentCell(layout: Layout, row: ConsolidatedIndicator, names: Names): CellSpec {
  const operator = operatorOf(row.indicator);
  if (isBarred(row) || directionOf(operator) === null) return { style: "percent" };
  const native = judged(names, attainment(names.actual, names.target, operator));
  const edu = judged(names, eduAttainment(names.actual, names.target, operator));
  return live(layout, shownAttainment(row.attainment), native, "percent", edu);
}

function neededCell(layout: Layout, row: ConsolidatedIndicator, names: Names): CellSpec {
  const { indicator } = row;
  const format = countFormat(indicator.countedVi)[layout.options.language];
  const operator = operatorOf(indicator);
  const isOpen = isBarred(row) || indicator.target === null || indicator.kind === "value";
  if (isOpen || directionOf(operator) !== "higher") return { style: "integer" };
  if (!isRated(indicator)) {
    const least = operator === ">" ? `INT(ROUND(${names.target},10))+1` : names.target;
    const native = judged(names, `MAX(0,ROUNDUP(ROUND(${least}-${names.actual},10),0))`);
    return { ...live(layout, row.needed, native, "integer"), format };
  }
  const [n, d] = [names.detail("numerator"), names.detail("denominator")];
  const t = { cell: names.target, value: indicator.target };
  const beyond = operator === ">" ? '""' : `IF(${names.actual}>=${names.target},0,"")`;
  const native = judged(names, neededForRate(n, d, t, indicator, beyond, operator));
  const edu = judged(names, eduNeeded(n, d, names.target, indicator.scale, indicator.decimals, operator));
  return { ...live(layout, row.needed, native, "integer", edu), format };
}

function statusCell(layout: Layout, row: ConsolidatedIndicator, names: Names): CellSpec {
  const { language } = layout.options;
  const words = VERDICT_TEXTS[language];
  const word = formatVerdict(row)[language];
  if (isBarred(row)) return constant(word, "status");
  const target = targetOf(row, names);
  const native = composeVerdict(row, names, verdict(names.actual, target, words.plain), words);
  const edu = composeVerdict(row, names, eduVerdict(names.actual, target, language), words);
  return live(layout, word, native, "status", edu);
}

/**
 * The verdict in the words of a printed sheet, "Dự kiến đạt" of a provisional figure, as any spreadsheet program computes it, over
 * cells that hold the value and its target, and the details for a silence.
 */
export function verdictFormula(
  layout: Layout,
  row: ConsolidatedIndicator,
  { actual, target }: Pick<Names, "actual" | "target">,
): string {
  const names = { ...namesOf(layout, row, SUMMARY.first), actual, target };
  if (isBarred(row)) return quoteText(formatVerdict(row).vi);
  const words = VERDICT_TEXTS.vi;
  return composeVerdict(row, names, verdict(actual, targetOf(row, names), words.plain), words);
}

function composeVerdict(
  row: ConsolidatedIndicator,
  names: Names,
  complete: string,
  words: VerdictTexts,
): string {
  const missing = quoteText(words.plain.missing);
  const { target: goal, targetText } = row.indicator;
  const without = quoteText(words.plain[goal === null && targetText !== "" ? "targetInWords" : "noTarget"]);
  const open = quoteText(words.plain.undetermined);
  const silent = `IF(${names.actual}="",${open},${verdictUnderSilence(boundsOf(names), targetOf(row, names), words)})`;
  const judgedOrNot = `IF(${names.incomplete},${silent},IF(${names.actual}="",${missing},${complete}))`;
  return `IF(${names.reported}=0,${missing},IF(ISNUMBER(${names.target}),${judgedOrNot},IF(${names.actual}="",${missing},${without})))`;
}

function boundsOf(names: Names): Bounds | null {
  return names.has("low") ? { low: names.detail("low"), high: names.detail("high") } : null;
}
