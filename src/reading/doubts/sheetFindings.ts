import type { Catalogue } from "../../model/indicator";
import type { FindingCode, RawFinding } from "../../model/finding";
import type { Figure, ReportCandidate } from "../../model/report";
import { cellAddress, parseAddress, type At } from "../../model/address";
import type { CellFormat, SheetSnapshot } from "../../model/snapshot";
import { writtenHeading, type Column } from "../columns/columns";
import { isOther, join, type Asked } from "../hints/coordinates";
import { findingsOfDoubts, type Doubt } from "./doubts";
import type { FoundReport } from "../sheet";
import type { SheetHints } from "../hints/sheetHints";
import type { Table } from "../table";

/** Cells named in one finding. */
const CELLS_NAMED = 6;

/** Where the figures that are used stand. */
function placesOf(figure: Figure): readonly At[] {
  if (figure.kind === "silent" || figure.kind === "notApplicable") return [];
  return figure.kind === "rate" ? [figure.at, figure.denominatorAt] : [figure.at];
}

/**
 * The report without figures whose cells cannot serve them: a cell of which an unknown part is struck or raised, and a cell that is merged over
 * several indicators. Only a shared denominator serves several.
 */
export function withoutUnsure(
  candidate: ReportCandidate,
  mixed: readonly CellFormat[],
  { indicators }: Catalogue,
  sheet: SheetHints,
): ReportCandidate {
  const unsure = new Set(mixed.map(({ row, column }) => cellAddress(row, column)));
  if (unsure.size === 0 && areApart(candidate.figures)) return candidate;
  const variables = new Map(indicators.map(({ code, denominatorVar }) => [code, denominatorVar]));
  const serving = new Map<string, Set<string>>();
  for (const [code, figure] of Object.entries(candidate.figures))
    placesOf(figure).forEach(({ cell }, position) => {
      const key = position === 1 ? `of ${variables.get(code) ?? code}` : code;
      serving.set(cell, (serving.get(cell) ?? new Set()).add(key));
    });
  const doubts: Doubt[] = [];
  const figures = Object.fromEntries(
    Object.entries(candidate.figures).map(([code, figure]): [string, Figure] => {
      const places = placesOf(figure).filter((at) => !sheet.answers.isAccepted(at));
      const half = places.find(({ cell }) => unsure.has(cell));
      const shared = half ? undefined : places.find(({ cell }) => isShared(serving.get(cell), figure, cell));
      const at = half ?? shared;
      if (!at) return [code, figure];
      const problem: FindingCode = half ? "QUALIFIER_UNSURE" : "FIGURE_NOT_PLACED";
      const variant = half ? "mixed" : "shared";
      doubts.push({
        code: problem,
        variant,
        cause: variant,
        params: {},
        at,
        indicator: code,
        cells: [at.cell],
      });
      return [code, { kind: "silent", problem, at }];
    }),
  );
  if (doubts.length === 0) return candidate;
  return { ...candidate, figures, findings: [...candidate.findings, ...findingsOfDoubts(doubts)] };
}

/** No cell serves two figures, or a figure twice. */
function areApart(figures: ReportCandidate["figures"]): boolean {
  const cells = new Set<string>();
  let count = 0;
  for (const figure of Object.values(figures))
    for (const { cell } of placesOf(figure)) {
      cells.add(cell);
      count++;
    }
  return cells.size === count;
}

/** A cell with both counts of one rate ("320/1000") serves that rate alone. */
function isShared(serving: ReadonlySet<string> | undefined, figure: Figure, cell: string): boolean {
  const isFraction = figure.kind === "rate" && figure.at.cell === cell && figure.denominatorAt.cell === cell;
  return (serving?.size ?? 0) > (isFraction ? 2 : 1);
}

/** Figures from hidden rows or columns, and other figures in hidden ones beside those that are used: each once for the sheet. */
export function findingsOfHidden(
  candidates: readonly ReportCandidate[],
  snapshot: SheetSnapshot,
  { sheet, blocks }: Pick<FoundReport, "sheet" | "blocks">,
  asked: Asked,
): RawFinding[] {
  const rows = new Set(snapshot.hiddenRows ?? []);
  const columns = new Set(snapshot.hiddenColumns ?? []);
  if (rows.size + columns.size === 0) return [];
  const isHidden = ({ cell }: At): boolean => {
    const ref = parseAddress(cell);
    return ref !== null && (rows.has(ref.row) || columns.has(ref.column));
  };
  const used = candidates.flatMap(({ figures }) => Object.values(figures).flatMap(placesOf));
  const known = new Set(used.map(({ cell }) => cell));
  const printed = candidates.flatMap(({ figures }) =>
    Object.values(figures).flatMap((figure) =>
      figure.kind === "rate" && figure.printed ? [figure.printed.at.cell] : [],
    ),
  );
  const beside = blocks.blocks.flatMap(({ sections }) =>
    sections.flatMap(({ table, section }) =>
      section.entries.flatMap((entry) =>
        entry.rows.flatMap((row) =>
          table.columns
            .filter(
              ({ figure, coordinates }) => figure && !isOther(join(coordinates, row.coordinates), asked),
            )
            .filter(({ column }) => typeof sheet.grid.value(row.row, column) === "number")
            .map(({ column }) => sheet.grid.at(row.row, column))
            .filter((at) => isHidden(at) && !known.has(at.cell) && !printed.includes(at.cell)),
        ),
      ),
    ),
  );
  return [...tellCells(used.filter(isHidden)), ...tellCells(beside, "beside")];
}

function tellCells(places: readonly At[], variant?: string): RawFinding[] {
  const [at] = places;
  if (!at) return [];
  const cells = [...new Set(places.map(({ cell }) => cell))];
  const named = cells.slice(0, CELLS_NAMED).join(", ") + (cells.length > CELLS_NAMED ? " …" : "");
  return [{ code: "HIDDEN_CELLS", ...(variant && { variant }), at, params: { cells: named } }];
}

/** One warning for each column of numbers in rows of indicators that its heading excludes, or that says nothing known, and that nothing else asks about. */
export function findingsOfUnusedColumns(
  { sheet, blocks }: Pick<FoundReport, "sheet" | "blocks">,
  candidates: readonly ReportCandidate[],
): RawFinding[] {
  const told = candidates.flatMap(({ findings }) => findings.map(({ params = {} }) => params["column"]));
  const tables = new Map<Table, number[]>();
  for (const { table, section } of blocks.blocks.flatMap(({ sections }) => sections))
    tables.set(table, [
      ...(tables.get(table) ?? []),
      ...section.entries.flatMap(({ rows }) => rows.map(({ row }) => row)),
    ]);
  return [...tables].flatMap(([table, rows]) =>
    table.columns
      .filter((column) => isUnused(table, column) && !told.includes(sheet.answers.lineOf(column.column)))
      .flatMap((column): RawFinding[] => {
        const row = rows.find((one) => typeof sheet.grid.value(one, column.column) === "number");
        if (row === undefined) return [];
        const params = { column: sheet.answers.lineOf(column.column), heading: writtenHeading(column) };
        return [
          { code: "WORDS_NOT_UNDERSTOOD", at: sheet.grid.at(table.header.bottom, column.column), params },
        ];
      }),
  );
}

function isUnused(table: Table, { column, measure, answer, parts }: Column): boolean {
  if (answer !== undefined || parts.length === 0) return false;
  return measure === "otherThing" || table.unknownColumns.includes(column);
}
