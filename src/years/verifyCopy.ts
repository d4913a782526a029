import type { Indicator } from "../model/indicator";
import type { ConsolidatedIndicator, Consolidation } from "../model/consolidation";
import type { At } from "../model/address";
import { fold } from "../text/fold";
import { agrees, computedRow, shownText, type ComputedRow } from "./printedRow";
import type { SubmittedRow, SubmittedTable } from "./readSubmitted";
import type { SubmittedColumn } from "./submitted.data";

/** One row of a copy held against what the reports give. */
export interface VerifiedRow {
  /** `null` for a row that is no indicator's, and for the school year in the title. */
  readonly code: string | null;
  /** What stands in each column, as it is written; `null` for a row that the copy does not have. */
  readonly submitted: Readonly<Partial<Record<SubmittedColumn | "year", string>>> | null;
  /** What should stand there; `null` for a row that should not be there. */
  readonly computed: Readonly<Partial<Record<SubmittedColumn | "year", string>>> | null;
  readonly agrees: boolean;
  /** Columns that differ; "row" where the row itself is missing, twice, one too many or out of its order. */
  readonly differs: readonly (SubmittedColumn | "row" | "year")[];
  /** The first cell that differs, else the one with the result; `null` for a row that is missing. */
  readonly at: At | null;
}

export interface Verification {
  readonly agrees: boolean;
  readonly rows: readonly VerifiedRow[];
}

/**
 * Holds a submitted appendix against the consolidation of the reports: every column that it has, every row of the catalogue in its order,
 * and every row that is one too many. Ways of writing a number agree; another number, verdict, target or order does not.
 */
export function verifyCopy(tables: readonly SubmittedTable[], consolidation: Consolidation): Verification {
  const [first = [], ...others] = tables.map((table) => verifyTable(table, consolidation));
  // Another sheet of the same workbook is named only where it differs.
  const rows = [...first, ...others.flat().filter((row) => !row.agrees)];
  return { agrees: rows.every((row) => row.agrees), rows };
}

function verifyTable(table: SubmittedTable, consolidation: Consolidation): VerifiedRow[] {
  const { indicators, catalogue } = consolidation;
  const claims = table.rows.map((row) => ({ row, indicator: indicatorOf(row, indicators) }));
  const order = orderOf(
    claims.map(({ indicator }) => indicator),
    indicators,
  );
  const seen = new Set<string>();
  const known = indicators.map((result): VerifiedRow => {
    const { code } = result.indicator;
    const index = claims.findIndex(({ indicator }) => indicator === result);
    if (index < 0) return missingRow(result);
    seen.add(String(index));
    return verifyRow(claims[index]!.row, result, order.has(index), table, code);
  });
  const added = claims.flatMap(({ row, indicator }, index) =>
    seen.has(String(index)) || (table.isWorking && indicator === null)
      ? []
      : [extraRow(row, indicator?.indicator.code ?? null)],
  );
  return [...verifyYear(table, catalogue.plan.targetYear), ...known, ...added];
}

/** A row is its name's; its number is only one of the columns. */
function indicatorOf(
  { name }: SubmittedRow,
  indicators: readonly ConsolidatedIndicator[],
): ConsolidatedIndicator | null {
  const key = fold(shownText(name));
  if (key === "") return null;
  return indicators.find(({ indicator }) => namesOf(indicator).some((one) => fold(one) === key)) ?? null;
}

const namesOf = ({ nameVi, printedAlias }: Indicator): string[] =>
  printedAlias === null ? [nameVi] : [nameVi, printedAlias];

/** Places of the rows that stand in the catalogue's order: of two that were swapped both are out of it. */
function orderOf(
  rows: readonly (ConsolidatedIndicator | null)[],
  indicators: readonly ConsolidatedIndicator[],
): ReadonlySet<number> {
  const present = rows.flatMap((row, index) => (row === null ? [] : [{ row, index }]));
  const expected = indicators.filter((indicator) => rows.includes(indicator));
  const firsts = present.filter(({ row, index }) => rows.indexOf(row) === index);
  return new Set(firsts.flatMap(({ row, index }, place) => (expected[place] === row ? [index] : [])));
}

function verifyRow(
  row: SubmittedRow,
  result: ConsolidatedIndicator,
  isInOrder: boolean,
  { columns, isWorking }: SubmittedTable,
  code: string,
): VerifiedRow {
  const computed = computedRow(result);
  const wrong = columns.filter((column) => !agrees(row[column]!, column, result, isWorking));
  const differs = isInOrder ? wrong : (["row", ...wrong] as const);
  return {
    code,
    submitted: textsOf(row),
    computed: pick(computed, columns),
    agrees: differs.length === 0,
    differs,
    at: (row[wrong[0] ?? "result"] ?? row.name)!.at,
  };
}

function pick(computed: ComputedRow, columns: readonly SubmittedColumn[]): ComputedRow {
  return Object.fromEntries(columns.map((column) => [column, computed[column] ?? ""]));
}

const textsOf = (row: SubmittedRow): NonNullable<VerifiedRow["submitted"]> =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, shownText(cell)]));

const missingRow = (result: ConsolidatedIndicator): VerifiedRow => ({
  code: result.indicator.code,
  submitted: null,
  computed: computedRow(result),
  agrees: false,
  differs: ["row"],
  at: null,
});

const extraRow = (row: SubmittedRow, code: string | null): VerifiedRow => ({
  code,
  submitted: textsOf(row),
  computed: null,
  agrees: false,
  differs: ["row"],
  at: (row.name ?? row.result)!.at,
});

/** A title of another year only: the appendix is not this one. */
function verifyYear({ years }: SubmittedTable, targetYear: string): VerifiedRow[] {
  const [first] = years;
  if (!first || years.some(({ year }) => year === targetYear)) return [];
  const row = { code: null, submitted: { year: first.year }, computed: { year: targetYear } };
  return [{ ...row, agrees: false, differs: ["year"], at: first.at }];
}
