import type { ConsolidationResult, UnitContribution } from "../../model/consolidation";
import type { At } from "../../model/address";

/**
 * One figure of one unit, for other programs: a row of the long table. `status` is `reported`, or the code of the finding that
 * says why the unit is silent; numbers are then `null`. `value` is 1 or 0 for attained, the unrounded rate for rates.
 */
export interface FigureRow {
  readonly year: string;
  readonly unit: string;
  readonly indicator: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly status: string;
  /** File, sheet and cell, as `reports/sin-ho.xlsx#Bieu!D4`; `null` where no cell was read. */
  readonly source: string | null;
}

/** Columns of the long table in their order, with their types in Parquet. */
const FIGURE_COLUMNS = [
  { name: "year", type: "STRING" },
  { name: "unit", type: "STRING" },
  { name: "indicator", type: "STRING" },
  { name: "numerator", type: "DOUBLE" },
  { name: "denominator", type: "DOUBLE" },
  { name: "value", type: "DOUBLE" },
  { name: "status", type: "STRING" },
  { name: "source", type: "STRING" },
] as const satisfies readonly { readonly name: keyof FigureRow; readonly type: "STRING" | "DOUBLE" }[];

/** The figures of a result, indicator by indicator, each expected unit in the set's order. */
function listFigures({ consolidation }: Pick<ConsolidationResult, "consolidation">): FigureRow[] {
  const year = consolidation.catalogue.plan.targetYear;
  return consolidation.indicators.flatMap(({ indicator, byUnit }) =>
    byUnit.map((contribution) => ({ year, indicator: indicator.code, ...rowOf(contribution) })),
  );
}

function rowOf({ unit, numerator, denominator, value, silence, at }: UnitContribution) {
  const isSilent = silence !== null;
  return {
    unit,
    numerator: isSilent ? null : numerator,
    denominator: isSilent ? null : denominator,
    value: isSilent ? null : value,
    status: silence ?? "reported",
    source: at === null ? null : writeSource(at),
  };
}

const writeSource = ({ file = "", sheet, cell }: At): string => `${file}#${sheet}!${cell}`;

/** The long table as CSV (RFC 4180, UTF-8): a heading, then a line for each row; a missing number is an empty field. */
export function writeCsv(rows: readonly FigureRow[]): string {
  const names = FIGURE_COLUMNS.map(({ name }) => name);
  const lines = rows.map((row) => names.map((name) => writeField(row[name])).join(","));
  return [names.join(","), ...lines, ""].join("\r\n");
}

function writeField(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The long table as Parquet. The library is loaded when it is used. */
async function writeParquet(rows: readonly FigureRow[]): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const columnData = FIGURE_COLUMNS.map(({ name, type }) => ({
    name,
    type,
    nullable: true,
    data: rows.map((row) => row[name]),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

/** The long table as the file's name asks for it. */
export const writeFigures = async (result: ConsolidationResult, path: string): Promise<Uint8Array> =>
  /\.csv$/i.test(path)
    ? new TextEncoder().encode(writeCsv(listFigures(result)))
    : writeParquet(listFigures(result));
