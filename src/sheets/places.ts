import type { Indicator } from "../model/indicator";
import type { ConsolidatedIndicator, Consolidation } from "../model/consolidation";
import { isRated } from "../plans/catalogue/target";
import { CATALOGUE_FACTS, CATALOGUE_FIELDS } from "./catalogue/fields.data";
import { indexColumns } from "./columns";
import { cellOn } from "./formulas";
import { SHEET_TITLES } from "./labels.data";
import { SUMMARY_COLUMNS } from "./summary/columns.data";

/**
 * Where everything will stand, worked out before anything is put: formulas, links and readers of other sheets refer to it.
 * Rows and columns are zero-based.
 */

/** What a row of the details holds. The code column keeps it as "NHA_TRE.numerator", so that the sheet can be read back. */
export const DETAIL_ROLES = [
  "numerator",
  "denominator",
  "value",
  "source",
  "share",
  "rate",
  "missing",
  "rank",
  "previous",
  "least",
  "most",
  "low",
  "high",
] as const;

export type DetailRole = (typeof DETAIL_ROLES)[number];

/** Rows of one indicator in the details. */
export interface DetailBlock {
  readonly heading: number;
  readonly rows: Readonly<Partial<Record<DetailRole, number>>>;
}

/** Rows above the blocks, and the columns before the units. */
export const DETAIL = {
  header: 4,
  files: 5,
  sheets: 6,
  communes: 7,
  codes: 8,
  firstBlock: 9,
  number: 0,
  label: 1,
  whole: 2,
  reported: 3,
  expected: 4,
  firstUnit: 5,
} as const;

/** Rows above the table of the Danh mục. */
export const CATALOGUE = {
  facts: 3,
  labels: 3 + CATALOGUE_FACTS.length + 1,
  keys: 3 + CATALOGUE_FACTS.length + 2,
  first: 3 + CATALOGUE_FACTS.length + 3,
} as const;

/** Rows above the table of Tổng hợp, and its columns. */
export const SUMMARY = {
  header: 6,
  first: 7,
  ...indexColumns(SUMMARY_COLUMNS),
} as const;

/** Row of the headings of the Điều chỉnh; rows to fill in follow it. */
export const ADJUSTMENTS = { header: 3, first: 4, spare: 30 } as const;

/** The places of one result. */
export interface Places {
  readonly units: ReadonlyMap<string, number>;
  readonly lastUnit: number;
  readonly codeColumn: number;
  readonly blocks: ReadonlyMap<string, DetailBlock>;
  /** First row below the blocks. */
  readonly detailEnd: number;
  readonly summaryRows: ReadonlyMap<string, number>;
}

/** Excel's last column; a run with more units than that is laid out by larger units. */
const MAX_COLUMNS = 16384;

/** Works out the places; throws a `RangeError` when there are more units than a sheet has columns. */
export function planPlaces(consolidation: Consolidation): Places {
  const { units, indicators } = consolidation;
  const lastUnit = DETAIL.firstUnit + Math.max(1, units.length) - 1;
  if (lastUnit + 2 > MAX_COLUMNS) throw new RangeError(`${units.length} units do not fit side by side`);
  const blocks = new Map<string, DetailBlock>();
  let next: number = DETAIL.firstBlock;
  for (const row of indicators) {
    const roles = rolesOf(row, consolidation);
    const first = next + 1;
    blocks.set(row.indicator.code, {
      heading: next,
      rows: Object.fromEntries(roles.map((role, index) => [role, first + index])),
    });
    next = first + roles.length;
  }
  return {
    units: new Map(units.map((state, index) => [state.unit.code, DETAIL.firstUnit + index])),
    lastUnit,
    codeColumn: lastUnit + 1,
    blocks,
    detailEnd: next,
    summaryRows: new Map(indicators.map((row, index) => [row.indicator.code, SUMMARY.first + index])),
  };
}

/** The rows that a block needs: those that would say nothing are left out. */
function rolesOf(row: ConsolidatedIndicator, consolidation: Consolidation): DetailRole[] {
  const rate = isRated(row.indicator);
  const has: Record<DetailRole, boolean> = {
    numerator: rate,
    denominator: rate,
    value: !rate,
    source: true,
    share: row.byUnit.some((part) => part.share !== null),
    rate,
    missing: row.causes.length > 0,
    rank: row.causes.length > 0 || isRanked(row),
    previous: row.assumed.length > 0 || (row.causes.length > 0 && comparesWithLastYear(row, consolidation)),
    least: row.assumed.length > 0,
    most: row.high !== null,
    low: row.low !== null,
    high: row.high !== null,
  };
  return DETAIL_ROLES.filter((role) => has[role]);
}

/** Whether the units of a row are put in order by their values: a rate without a target, over several units. */
export function isRanked({ indicator, byUnit }: ConsolidatedIndicator): boolean {
  return indicator.target === null && indicator.kind === "rate" && byUnit.length > 1;
}

/**
 * Whether the causes of a count are what each unit lost since last year: they are, where they are not simply the communes that
 * it does not count yet.
 */
export function comparesWithLastYear(row: ConsolidatedIndicator, consolidation: Consolidation): boolean {
  if (row.indicator.kind !== "count") return false;
  const communes = new Map(consolidation.units.map(({ unit }) => [unit.code, unit.communes]));
  const missing = new Map(row.causes.map((cause) => [cause.unit, cause.missing]));
  return row.byUnit.some(
    ({ unit, value }) =>
      value !== null && Math.max(0, (communes.get(unit) ?? 0) - value) !== (missing.get(unit) ?? 0),
  );
}

/** Row of a role in an indicator's block; throws for a row that the block does not have. */
export function detailRow(places: Places, code: string, role: DetailRole): number {
  const row = places.blocks.get(code)?.rows[role];
  if (row === undefined) throw new Error(`no row ${role} for indicator ${code} in the details`);
  return row;
}

/** The row with an indicator's first figures: numerators, or the values of a count. */
export function figureRow(places: Places, indicator: Indicator): number {
  return detailRow(places, indicator.code, isRated(indicator) ? "numerator" : "value");
}

/** Reference to a field of the indicator at an index, in the Danh mục. */
export function catalogueCell(index: number, key: (typeof CATALOGUE_FIELDS)[number]["key"]): string {
  return cellOn(SHEET_TITLES.catalogue, CATALOGUE.first + index, catalogueColumn(key));
}

/** Column of a field in the Danh mục. */
export function catalogueColumn(key: (typeof CATALOGUE_FIELDS)[number]["key"]): number {
  return CATALOGUE_FIELDS.findIndex((field) => field.key === key);
}
