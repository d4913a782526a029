import { cellAddress } from "../../model/address";
import type { Area, SheetSnapshot, WorkbookMark } from "../../model/snapshot";
import { labels } from "../../sheets/labels.data";
import { findDetailFrame } from "../../sheets/detail/readBack";
import type { SheetSpec } from "../../sheets/spec";
import { areaOfSpec } from "../write/cells";
import { Refusal } from "../refusal";
import type { OpenWorkbook } from "../read/readSheets";
import { markedArea } from "../write/names";
import type { Checked } from "../port";
import { titleInFormula } from "../reference";
import { listPlaces } from "../standing";
import { areaBefore, joinAreas } from "../stored/writtenAreas";
import type { WrittenRecord } from "../stored/writtenRecord";

/** Stops before anything is written where the writing would be refused half-way; nothing is unprotected by us. */
export function refuseProtected(open: OpenWorkbook, specs: readonly SheetSpec[]): void {
  const present = new Map(open.sheets.flatMap((sheet) => (sheet.key ? [[sheet.key, sheet] as const] : [])));
  const locked = specs
    .map(({ key }) => present.get(key))
    .find((sheet) => sheet && open.protectedSheets.has(sheet.id));
  if (locked) throw new Refusal("sheetProtected", { sheet: locked.name });
  if (open.structureProtected && specs.some(({ key }) => !present.has(key)))
    throw new Refusal("structureProtected");
  const foreign = new Set(open.sheets.filter(({ key }) => key === null).map(({ name }) => name));
  const names = specs.flatMap(({ names: own = [] }) => own.map(({ name }) => name));
  const taken = names.find((name) =>
    foreign.has(titleInFormula(open.names.get(name.toUpperCase()) ?? "") ?? ""),
  );
  if (taken !== undefined) throw new Refusal("nameTaken", { name: taken });
}

/**
 * Stops where somebody has typed beside our tables and the next ones are to stand: such words would neither be carried over nor be
 * told. Rows of the Điều chỉnh are carried over wherever they stand.
 */
export function refuseInTheWay(
  open: OpenWorkbook,
  specs: readonly SheetSpec[],
  record: WrittenRecord | null,
): void {
  for (const spec of specs) {
    const sheet = open.snapshot.sheets.find(({ mark }) => mark === spec.key);
    if (!sheet || spec.key === "adjustments") continue;
    const written = areaBefore(open, spec.key, record?.areas[spec.key] ?? null);
    const cell = firstBeside(
      sheet,
      joinAreas(areaOfSpec(spec), written),
      markedArea(open.names, spec.key) ?? written,
    );
    if (cell !== null) throw new Refusal("inTheWay", { sheet: sheet.name, cell });
  }
}

/** Address of the first cell with anything in it that lies in one area and below or beside another. */
function firstBeside(sheet: SheetSnapshot, within: Area | null, ours: Area | null): string | null {
  const isWithin = (area: Area | null, row: number, column: number): boolean =>
    area !== null && row <= area.bottom && column <= area.right;
  for (const [line, values] of sheet.values.entries())
    for (const [index, value] of values.entries()) {
      const [row, column] = [sheet.top + line, sheet.left + index];
      const isFilled = value !== null || (sheet.formulas[line]?.[index] ?? null) !== null;
      if (isFilled && isWithin(within, row, column) && !isWithin(ours, row, column))
        return cellAddress(row, column);
    }
  return null;
}

/** Stops where Chi tiết theo đơn vị cannot be read back: a figure that was changed there by hand would be written over unasked. */
export function refuseUnreadableDetail({ snapshot }: OpenWorkbook, record: WrittenRecord | null): void {
  const sheet = snapshot.sheets.find(({ mark }) => mark === "detail");
  if (!record?.entries || !sheet || sheet.values.length === 0 || findDetailFrame(sheet)) return;
  const { code, unitCode } = labels.vi.detail;
  throw new Refusal("detailChanged", { sheet: sheet.name, code, units: unitCode });
}

/** Stops before figures are written over that were changed by hand in a result of another set of units. */
export function refuseOtherEdits({ otherEdits }: Pick<Checked, "otherEdits">): void {
  if (otherEdits)
    throw new Refusal("otherEdits", { year: otherEdits.schoolYear, cells: listPlaces(otherEdits) });
}

/** Stops before the result of another unit or year is written over; a workbook whose sheets of ours are all gone holds none. */
export function refuseOther({ mark: held, sheets }: OpenWorkbook, coming: WorkbookMark | null): void {
  if (!held || !coming || sheets.every(({ key }) => key === null)) return;
  const isOther = (one: string, other: string): boolean => one !== "" && other !== "" && one !== other;
  if (isOther(held.unit, coming.unit) || isOther(held.schoolYear, coming.schoolYear))
    throw new Refusal("otherWorkbook", { unit: held.unit, year: held.schoolYear });
}
