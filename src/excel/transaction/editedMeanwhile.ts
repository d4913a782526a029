import { countCells } from "../../model/address";
import type { Area, SheetSnapshot } from "../../model/snapshot";
import { valueAt } from "../../sheets/readBack/sheet";
import type { SheetKey, SheetSpec } from "../../sheets/spec";
import { areaOfSpec } from "../write/cells";
import { Refusal } from "../refusal";
import type { OpenWorkbook } from "../read/readSheets";
import { addRows, type Contents, makeSnapshot } from "../read/sheetContents";
import type { OpenSheet } from "../read/survey";
import { joinAreas } from "../stored/writtenAreas";

/** Sheets of ours that officers type into. */
const TYPED_INTO: readonly SheetKey[] = ["summary", "adjustments", "appendixA", "checks", "rounds"];

/** Cells of one sheet that are loaded with another request; where the last run wrote more, only those of this run are compared. */
const MOST_CELLS = 20_000;

/**
 * Asks once more for what stands where a run is about to write, on the sheets that officers type into. What it answers is to be
 * called after the next `context.sync()` and throws a refusal where something has changed since the reading: nobody is kept from
 * typing while a run computes, and such words would neither be written again nor be kept for Hoàn tác.
 */
export function queueEdited(
  context: Excel.RequestContext,
  { sheets, snapshot }: OpenWorkbook,
  specs: readonly SheetSpec[],
  before: ReadonlyMap<SheetKey, Area>,
): () => void {
  const asked = specs.flatMap((spec) => {
    const sheet = sheets.find(({ key }) => key === spec.key);
    const read = snapshot.sheets.find(({ mark }) => mark === spec.key);
    const area = areaToCompare(areaOfSpec(spec), before.get(spec.key) ?? null);
    return sheet && read && area && TYPED_INTO.includes(spec.key) ? [ask(context, sheet, read, area)] : [];
  });
  return () => asked.forEach((refuseEdited) => refuseEdited());
}

function areaToCompare(coming: Area | null, before: Area | null): Area | null {
  const joined = joinAreas(coming, before);
  return coming && joined && countCells(joined) > MOST_CELLS ? coming : joined;
}

function ask(context: Excel.RequestContext, sheet: OpenSheet, read: SheetSnapshot, area: Area): () => void {
  const { bottom, right } = area;
  const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(0, 0, bottom + 1, right + 1);
  range.load("values,formulas,numberFormat,valueTypes");
  return () => {
    const { values, formulas, numberFormat: formats, valueTypes: types } = range;
    const contents: Contents = { values: [], formats: [], formulas: [] };
    addRows(contents, { values, formulas, formats, types });
    const now = makeSnapshot(sheet, { top: 0, left: 0 }, contents, []);
    const isAsRead = now.values.every((row, line) =>
      row.every((_, column) => enteredIn(now, line, column) === enteredIn(read, line, column)),
    );
    if (!isAsRead) throw new Refusal("editedMeanwhile", { sheet: sheet.name });
  };
}

/** What somebody entered into a cell, apart from what a formula makes of it: results may change by themselves. */
function enteredIn(sheet: SheetSnapshot, row: number, column: number): string | number | boolean | null {
  const value = valueAt(sheet, row, column);
  const formula = sheet.formulas[row - sheet.top]?.[column - sheet.left] ?? null;
  return formula ?? (typeof value === "object" && value !== null ? value.error : value);
}
