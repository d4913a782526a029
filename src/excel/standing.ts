/**
 * What our sheets in the open workbook say by themselves: the reports that they were made from, and what somebody has changed in
 * them by hand since the last run. The workbook is the truth: nothing is written over such a change, and nothing is handed in beside
 * it, before the officer has said what becomes of it.
 */
import type { AdjustedField, Adjustment } from "../model/adjustment";
import type { Catalogue } from "../model/indicator";
import type { Finding } from "../model/finding";
import { type At, cellAddress, placeAt, placeOf } from "../model/address";
import type { SheetSnapshot, WorkbookMark } from "../model/snapshot";
import type { ReportingUnit } from "../model/reportingUnit";
import { readAdjustments } from "../sheets/adjustments/readBack";
import { readBackChecks } from "../sheets/checks/readBack";
import { FORMULA } from "../sheets/readBack/entries";
import { enteredText, type FigureCell, readFigureCells } from "../sheets/readBack/figureCells";
import { findChangedLines, type WrittenLine } from "../sheets/readBack/lines";
import { type ReadBackReport, readBackReports } from "../sheets/readBack/reports";
import type { SheetKey } from "../sheets/spec";
import { type CatalogueEdit, findCatalogueEdit, isInForce } from "./catalogueEdit";
import type { Reading } from "./read/reading";
import { entriesOf, LINED, straysOf, TABLES } from "./stored/writtenContents";
import type { WrittenContents } from "./stored/writtenRecord";

/** A figure in Chi tiết theo đơn vị that is no longer the one that was written. */
export interface FigureEdit {
  readonly unit: string;
  readonly indicator: string;
  readonly field: AdjustedField;
  /** The figure that was written; `null` where the unit had none. */
  readonly old: number | null;
  /** The whole number that stands there now; `null` where it is none, so that it can only be put back. */
  readonly now: number | null;
  /** What the cell shows now; "" for a blank one. */
  readonly shown: string | number;
  readonly at: At;
}

/** A cell of Tổng hợp, of the details or of Phụ lục A in whose place something was typed. */
export interface TypedOver {
  readonly at: At;
  /** Number (TT) of the row, and heading of the column; outside the table, and in the details, "" and what stood there. */
  readonly number: string;
  readonly heading: string;
  readonly shown: string | number;
}

/** What our sheets say. */
export interface Standing {
  readonly reports: readonly ReadBackReport[];
  readonly findings: readonly Finding[];
  readonly edits: readonly FigureEdit[];
  readonly typedOver: readonly TypedOver[];
  readonly catalogue: CatalogueEdit | null;
  /** Adjustments with which the sheets were written; `null` where that is not known. */
  readonly adjustments: readonly Adjustment[] | null;
  /** The units' figures as they stand in Chi tiết theo đơn vị. */
  readonly cells: readonly FigureCell[];
  /** Title of that sheet. */
  readonly detail: string;
}

/** Hand edits in a result of another school year or set of units. */
export interface OtherEdits {
  readonly schoolYear: string;
  readonly unitSet: string;
  /** Cells that were changed; for the Danh mục the whole sheet. */
  readonly places: readonly At[];
}

/** Who is asked, and for what. */
export interface StandingContext {
  readonly catalogue: Catalogue;
  readonly unitSet: string;
  readonly units: readonly ReportingUnit[];
}

const isOfContext = (mark: WorkbookMark, { catalogue, unitSet }: StandingContext): boolean =>
  mark.schoolYear === catalogue.plan.targetYear && mark.unitSet === unitSet;

/** Reads our sheets; `null` in a workbook without results of this year and these units. */
export function readStanding(
  { open, record }: Pick<Reading, "open" | "record">,
  context: StandingContext,
): Standing | null {
  const { mark, snapshot } = open;
  const { catalogue, units } = context;
  const find = (key: SheetKey) => snapshot.sheets.find((sheet) => sheet.mark === key);
  const detail = find("detail");
  if (!mark || !detail || !isOfContext(mark, context)) return null;
  const cells = readFigureCells(detail);
  if (!cells) return null;
  const { written, edits, typedOver, catalogue: catalogueEdit } = compareWithRecord(open, record, cells);
  const held = find("adjustments");
  const adjustments =
    written?.adjustments ??
    (held && readAdjustments({ ...snapshot, sheets: [held] }, { catalogue, units }))?.adjustments ??
    [];
  const edited = new Set(edits.map(({ at }) => at.cell));
  const asWritten = new Map(
    cells.map(({ unit, indicator, field, row, column }) => [
      cellAddress(row, column),
      written?.figures[indicator]?.[field]?.[unit] ?? null,
    ]),
  );
  const unedited = (row: number, column: number) => {
    const cell = cellAddress(row, column);
    return edited.has(cell) ? asWritten.get(cell) : undefined;
  };
  const reports = readBackReports(detail, {
    catalogue,
    schoolYear: mark.schoolYear,
    adjustments,
    unedited,
  });
  const checks = find("checks");
  return {
    reports: (reports ?? []).filter(({ unit }) => units.some(({ code }) => code === unit)),
    findings: checks ? readBackChecks(checks, { catalogue, units }) : [],
    edits,
    typedOver,
    catalogue: isInForce(catalogueEdit, catalogue) ? null : catalogueEdit,
    adjustments: written?.adjustments ?? null,
    cells,
    detail: detail.name,
  };
}

/**
 * What was changed by hand in a result of another school year or set of units, which the workbook still holds; `null` where it holds
 * none or nothing was changed. Such changes cannot be asked about before that year and those units are chosen again.
 */
export function readOtherEdits(
  { open, record }: Pick<Reading, "open" | "record">,
  context: StandingContext | null,
): OtherEdits | null {
  const { mark, snapshot } = open;
  if (!mark || (context && isOfContext(mark, context))) return null;
  const detail = snapshot.sheets.find((sheet) => sheet.mark === "detail");
  const cells = detail ? readFigureCells(detail) : null;
  const { edits, typedOver, catalogue } = compareWithRecord(open, record, cells ?? []);
  const isPlanEdited = catalogue !== null && (!context || !isInForce(catalogue, context.catalogue));
  const sheet = snapshot.sheets.find((one) => one.mark === "catalogue");
  const places = [
    ...[...edits, ...typedOver].map(({ at }) => at),
    ...(isPlanEdited && sheet ? [placeOf(null, sheet.name)] : []),
  ];
  return places.length > 0 ? { schoolYear: mark.schoolYear, unitSet: mark.unitSet, places } : null;
}

/** Places named in one message. */
const PLACES_NAMED = 5;

/** "Chi tiết theo đơn vị!F11, Danh mục": the first few places, with a sign where there are more. */
export function listPlaces({ places }: OtherEdits): string {
  const named = places
    .slice(0, PLACES_NAMED)
    .map(({ sheet, cell }) => (cell === "" ? sheet : `${sheet}!${cell}`));
  return [...named, ...(places.length > PLACES_NAMED ? ["…"] : [])].join(", ");
}

/** What differs from what the last run wrote, or from the run before where Ctrl+Z has brought that one back. */
function compareWithRecord(
  { snapshot }: Reading["open"],
  record: Reading["record"],
  cells: readonly FigureCell[],
): HandEdits & { readonly written: WrittenContents | null } {
  const find = (key: SheetKey) => snapshot.sheets.find((sheet) => sheet.mark === key);
  const detail = find("detail");
  const compare = (written: WrittenContents | null): HandEdits & { written: WrittenContents | null } => ({
    written,
    edits: written && detail ? findEdits(detail, cells, written) : [],
    typedOver: written
      ? [
          ...TABLES.flatMap((key) => findTypedOver(find(key), written.tables[key] ?? null)),
          ...TABLES.flatMap((key) => findTypedBetween(find(key), written.strays?.[key])),
          ...LINED.flatMap((key) => findLinesOver(find(key), written.lines?.[key] ?? [])),
        ]
      : [],
    catalogue: written ? findCatalogueEdit(find("catalogue"), written) : null,
  });
  const last = compare(record?.entries ?? null);
  const former = isEdited(last) && record?.entries?.former ? compare(record.entries.former) : last;
  return isEdited(former) ? last : former;
}

type HandEdits = Pick<Standing, "edits" | "typedOver" | "catalogue">;

const isEdited = ({ edits, typedOver, catalogue }: HandEdits): boolean =>
  edits.length + typedOver.length > 0 || catalogue !== null;

function findEdits(
  sheet: SheetSnapshot,
  cells: readonly FigureCell[],
  { figures }: WrittenContents,
): FigureEdit[] {
  const changed = cells.flatMap(({ unit, indicator, field, value, row, column, double }): FigureEdit[] => {
    const old = figures[indicator]?.[field]?.[unit] ?? null;
    const shown = enteredText(value);
    if (shown === old || figures[indicator]?.[field] === undefined) return [];
    // A copied row may be emptied again; only another figure in it is somebody's word.
    if (double && shown === null) return [];
    return [
      {
        unit,
        indicator,
        field,
        old: typeof old === "number" ? old : null,
        now: typeof shown === "number" && Number.isSafeInteger(shown) && shown >= 0 ? shown : null,
        shown: shown ?? "",
        at: placeAt(null, sheet.name, row, column),
      },
    ];
  });
  return [...changed, ...findGone(sheet, cells, figures)];
}

/** Figures whose row or column was deleted; their place is the sheet. */
function findGone(
  { name }: SheetSnapshot,
  cells: readonly FigureCell[],
  figures: WrittenContents["figures"],
): FigureEdit[] {
  const keyOf = (...parts: readonly string[]): string => parts.join("\n");
  const present = new Set(cells.map(({ unit, indicator, field }) => keyOf(unit, indicator, field)));
  return Object.entries(figures).flatMap(([indicator, fields]) =>
    (Object.entries(fields) as [AdjustedField, Readonly<Record<string, string | number>>][]).flatMap(
      ([field, byUnit]) =>
        Object.entries(byUnit)
          .filter(([unit]) => !present.has(keyOf(unit, indicator, field)))
          .map(([unit, old]): FigureEdit => {
            const figure = typeof old === "number" ? old : null;
            return { unit, indicator, field, old: figure, now: null, shown: "", at: placeOf(null, name) };
          }),
    ),
  );
}

/** Whether the row or column of a changed figure is no longer there. */
export const isGone = ({ at }: FigureEdit): boolean => at.cell === "";

function findTypedOver(
  sheet: SheetSnapshot | undefined,
  written: Readonly<Record<string, Readonly<Record<string, string | number>>>> | null,
): TypedOver[] {
  const entries = sheet && written ? entriesOf(sheet) : null;
  if (!sheet || !entries || !written) return [];
  return entries.flatMap(({ number, heading, entered, shown, row, column }): TypedOver[] => {
    const was = written[number]?.[heading] ?? null;
    // What stands in rows and columns that were not there is told apart.
    if (entered === was || !written[number] || !isWrittenColumn(written, heading)) return [];
    // The rows of the details have no numbers that an officer knows.
    const named =
      sheet.mark === "detail" ? { number: "", heading: String(was ?? FORMULA) } : { number, heading };
    return [{ at: placeAt(null, sheet.name, row, column), ...named, shown: shown ?? "" }];
  });
}

/** What stands in rows and columns that were inserted into a table, but for what we have put there ourselves. */
function findTypedBetween(
  sheet: SheetSnapshot | undefined,
  written: readonly (string | number)[] | undefined,
): TypedOver[] {
  if (!sheet || !written) return [];
  const ours = [...written];
  return straysOf(sheet).flatMap(({ row, column, shown }): TypedOver[] => {
    const place = ours.indexOf(shown);
    if (place >= 0) ours.splice(place, 1);
    return place >= 0 ? [] : [{ at: placeAt(null, sheet.name, row, column), number: "", heading: "", shown }];
  });
}

/** Titles, notes and signatures in whose place something was typed. */
const findLinesOver = (sheet: SheetSnapshot | undefined, written: readonly WrittenLine[]): TypedOver[] =>
  (sheet ? findChangedLines(sheet, written) : []).map(({ row, column, was, shown }) => {
    return { at: placeAt(null, sheet!.name, row, column), number: "", heading: was, shown: shown ?? "" };
  });

const isWrittenColumn = (
  written: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  heading: string,
): boolean => Object.values(written).some((row) => heading in row);
