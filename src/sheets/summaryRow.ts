import type { Direction } from "../domain/catalogue/indicator";
import type { ConsolidatedIndicator } from "../domain/consolidation/consolidation";
import { cellAddress } from "../domain/snapshot/address";
import {
  attainment,
  cellOn,
  computed,
  eduAttainment,
  eduLookup,
  eduNeeded,
  eduVerdict,
  neededForRate,
  quoteText,
  shownAttainment,
  verdict,
  verdictUnderSilence,
  type Bounds,
} from "./formulas";
import { constant, type Grid } from "./grid";
import { CATALOGUE_NAME, SHEET_TITLES, STATUS_TEXTS } from "./labels.data";
import type { Layout } from "./layout";
import { catalogueCell, DETAIL, detailRow, figureRow, SUMMARY, type DetailRole } from "./places";
import type { CellSpec } from "./spec";
import { noteOf } from "./summaryNote";
import type { StyleName } from "./styles.data";

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
  const cells: CellSpec[] = [
    constant(indicator.tt, "textCentre"),
    constant(name, "text"),
    constant(indicator.unit, "textCentre"),
    planCell(layout, row, index, "baseline"),
    planCell(layout, row, index, "target"),
    live(layout, row.actual, names.detail(indicator.kind === "rate" ? "rate" : "value"), "numberBold"),
    differenceCell(layout, row, names),
    attainmentCell(layout, row, names),
    neededCell(layout, row, names),
    statusCell(layout, row, names),
    constant(noteOf(layout, row), "textSmall"),
  ];
  grid.putRow(line, 0, cells);
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
  if (value === null) return { style: "number" };
  const edu = eduLookup(key === "target" ? "TARGET" : "BASELINE", indicator.code, CATALOGUE_NAME);
  return live(layout, value, catalogueCell(index, key), "number", edu);
}

/** Nothing is said of a row that is not complete, or has nothing to compare. */
function judged(names: Names, formula: string): string {
  return `IF(OR(${names.actual}="",${names.target}="",${names.incomplete}),"",${formula})`;
}

function differenceCell(layout: Layout, row: ConsolidatedIndicator, names: Names): CellSpec {
  const native = judged(names, `ROUND(${names.actual}-${names.target},10)`);
  return live(layout, row.difference, native, "signed");
}

function attainmentCell(layout: Layout, row: ConsolidatedIndicator, names: Names): CellSpec {
  const { direction } = row.indicator;
  const native = judged(names, attainment(names.actual, names.target, direction));
  const edu = judged(names, eduAttainment(names.actual, names.target, direction));
  return live(layout, shownAttainment(row.attainment), native, "percent", edu);
}

function neededCell(layout: Layout, row: ConsolidatedIndicator, names: Names): CellSpec {
  const { indicator } = row;
  const word = indicator.countedVi.replace(/["\\]/g, "");
  const format = `#,##0" ${word}";-#,##0" ${word}";"–"`;
  if (indicator.direction === "lower" || indicator.target === null) return { style: "integer" };
  if (indicator.kind !== "rate") {
    const native = judged(names, `MAX(0,ROUNDUP(ROUND(${names.target}-${names.actual},10),0))`);
    return { ...live(layout, row.needed, native, "integer"), format };
  }
  const [n, d] = [names.detail("numerator"), names.detail("denominator")];
  const t = { cell: names.target, value: indicator.target };
  const beyond = `IF(${names.actual}>=${names.target},0,"")`;
  const native = judged(names, neededForRate(n, d, t, indicator, beyond));
  const edu = judged(names, eduNeeded(n, d, names.target, indicator.scale, indicator.decimals));
  return { ...live(layout, row.needed, native, "integer", edu), format };
}

function statusCell(layout: Layout, row: ConsolidatedIndicator, names: Names): CellSpec {
  const { direction } = row.indicator;
  const complete = [verdict, eduVerdict].map((write) => write(names.actual, names.target, direction));
  const [native, edu] = complete.map((formula) => composeVerdict(row, names, formula));
  return live(layout, STATUS_TEXTS[row.status], native!, "status", edu!);
}

/** The verdict as any spreadsheet program computes it, over cells that hold the value and its target, and the details for a silence. */
export function verdictFormula(
  layout: Layout,
  row: ConsolidatedIndicator,
  { actual, target }: Pick<Names, "actual" | "target">,
): string {
  const names = { ...namesOf(layout, row, SUMMARY.first), actual, target };
  return composeVerdict(row, names, verdict(actual, target, row.indicator.direction));
}

function composeVerdict({ indicator }: ConsolidatedIndicator, names: Names, complete: string): string {
  const { direction } = indicator;
  const missing = quoteText(STATUS_TEXTS.missing);
  const silent = verdictUnderSilence(boundsOf(names, direction), names.target, direction);
  return `IF(OR(${names.reported}=0,${names.target}=""),${missing},IF(${names.incomplete},${silent},IF(${names.actual}="",${missing},${complete})))`;
}

function boundsOf(names: Names, direction: Direction): Bounds | null {
  if (!names.has("low")) return null;
  const [low, high] = [names.detail("low"), names.detail("high")];
  return direction === "higher" ? { worst: low, best: high } : { worst: high, best: low };
}
