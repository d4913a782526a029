import type { RawFinding } from "../../model/finding";
import { cellAddress, parseAddress } from "../../model/address";
import type { SheetSnapshot } from "../../model/snapshot";
import { SHEET_TITLES } from "../../sheets/labels.data";
import { ADJUSTMENTS_COLUMNS } from "../../sheets/adjustments/columns.data";
import { headingsOf, indexColumns } from "../../sheets/columns";
import { endOf, rowWith, textAt, valueAt } from "../../sheets/readBack/sheet";
import { ADJUSTMENTS } from "../../sheets/places";
import type { CellSpec, SheetSpec } from "../../sheets/spec";

const COLUMNS = ADJUSTMENTS_COLUMNS.length;
/** Column of the heading by which the table is found: the new figure. */
const { unit: UNIT, indicator: INDICATOR, new: NEW } = indexColumns(ADJUSTMENTS_COLUMNS);

/** The officer's rows of the Điều chỉnh as they stand, understood or not. */
export interface KeptAdjustments {
  readonly rows: readonly (readonly CellSpec[])[];
  /** Which of the rows hold the adjustments in force, in their order. */
  readonly inForce: readonly number[];
}

/** Reads the rows with their formulas and formats, without what is blank at the end; `null` where there is no such table. */
export function keepAdjustments(
  sheet: SheetSnapshot,
  ignored: readonly RawFinding[],
): KeptAdjustments | null {
  const header = rowWith(sheet, headingsOf(ADJUSTMENTS_COLUMNS, "new"), [sheet.left + NEW]);
  if (header < 0) return null;
  const count = endOf(sheet).row - header - 1;
  const rows = Array.from({ length: count }, (_, index) => readRow(sheet, header + 1 + index));
  while (rows.at(-1)?.every(isBlank)) rows.pop();
  const left = new Set(
    ignored.filter(({ at }) => at?.sheet === sheet.name).map(({ at }) => parseAddress(at!.cell)?.row),
  );
  const isAsked = (index: number): boolean =>
    [UNIT, INDICATOR, NEW].some((column) => textAt(sheet, header + 1 + index, sheet.left + column) !== "");
  const inForce = rows.flatMap((_, index) =>
    isAsked(index) && !left.has(header + 1 + index) ? [index] : [],
  );
  return { rows, inForce };
}

const isBlank = ({ value = null, formula }: CellSpec): boolean =>
  formula === undefined && (value === null || value === "");

function readRow(sheet: SheetSnapshot, row: number): CellSpec[] {
  return Array.from({ length: COLUMNS }, (_, index): CellSpec => {
    const column = sheet.left + index;
    const value = valueAt(sheet, row, column);
    const formula = sheet.formulas[row - sheet.top]?.[column - sheet.left] ?? null;
    const format = sheet.formats[row - sheet.top]?.[column - sheet.left] ?? "General";
    const number = index === 3 || index === NEW;
    return {
      value: typeof value === "object" && value !== null ? value.error : value,
      style: number ? "inputNumber" : "input",
      ...(formula !== null && { formula }),
      ...(format !== "General" && { format }),
    };
  });
}

/** The rows without those that are withdrawn (places in `inForce`), and with new ones in force below all others. */
export function changeAdjustments(
  { rows, inForce }: KeptAdjustments,
  withdrawn: ReadonlySet<number>,
  added: readonly (readonly CellSpec[])[],
): KeptAdjustments {
  const dropped = new Set([...withdrawn].map((place) => inForce[place]));
  const left = rows.map((_, index) => index).filter((index) => !dropped.has(index));
  const kept = inForce.filter((index) => !dropped.has(index)).map((index) => left.indexOf(index));
  return {
    rows: [...left.map((index) => rows[index]!), ...added],
    inForce: [...kept, ...added.map((_, index) => left.length + index)],
  };
}

/** The sheet Điều chỉnh with the officer's rows as they were, room for more below, and lists over all of it. */
export function putAdjustments(spec: SheetSpec, { rows }: KeptAdjustments): SheetSpec {
  const blank = Array.from({ length: COLUMNS }, (_, index): CellSpec => ({
    style: index === 3 || index === NEW ? "inputNumber" : "input",
  }));
  const spare = Array.from({ length: ADJUSTMENTS.spare }, () => blank);
  const bottom = ADJUSTMENTS.first + rows.length + ADJUSTMENTS.spare - 1;
  return {
    ...spec,
    rows: [...spec.rows.slice(0, ADJUSTMENTS.first), ...rows, ...spare],
    heights: Object.fromEntries(
      Object.entries(spec.heights ?? {}).filter(([row]) => Number(row) < ADJUSTMENTS.first),
    ),
    validations: spec.validations?.map((validation) => ({
      ...validation,
      area: { ...validation.area, bottom },
    })),
  };
}

/** Links to adjustments, which were planned without the rows between them. */
export function relinkAdjustments(spec: SheetSpec, { inForce }: KeptAdjustments): SheetSpec {
  const relink = (cell: CellSpec | null): CellSpec | null => {
    const { link } = cell ?? {};
    if (!cell || !link || "file" in link || link.sheet !== SHEET_TITLES.adjustments) return cell;
    const place = parseAddress(link.cell)!;
    const row = inForce[place.row - ADJUSTMENTS.first];
    if (row === undefined) return cell;
    return { ...cell, link: { ...link, cell: cellAddress(ADJUSTMENTS.first + row, place.column) } };
  };
  return { ...spec, rows: spec.rows.map((row) => row.map(relink)) };
}
