import { countCells } from "../../model/address";
import type { CellValue } from "../../model/snapshot";
import type { Area } from "../../model/snapshot";
import type { Selection } from "../../sheets/highlights";
import { Refusal } from "../refusal";
import { areaOf, type AreaContents, PLACE, readAreas } from "../read/readAreas";

/** What the user has selected: the used parts of its areas, and the sheet that they are on. */
export interface SelectedTables {
  readonly sheetId: string;
  readonly title: string;
  readonly selections: readonly Selection[];
}

/** More cells than a person marks; more areas than a person picks. */
const MOST_CELLS = 200_000;
const MOST_AREAS = 200;

/** Rows above a selection in which its headings are looked for. */
const HEADER_ROWS = 5;

/**
 * Reads the user's selection, however many areas it has: only the cells that hold something, with the headings above each column.
 * Throws a refusal where the sheet is protected against formats, or where the selection is too large to be marked.
 */
export async function readSelection(context: Excel.RequestContext): Promise<SelectedTables> {
  const selected = context.workbook.getSelectedRanges();
  const sheet = selected.worksheet.load("id,name");
  const protection = sheet.protection.load("protected,options");
  const ranges = selected.areas.load("items/address");
  await context.sync();
  if (protection.protected && !protection.options.allowFormatCells)
    throw new Refusal("selectionProtected", { sheet: sheet.name });
  if (ranges.items.length > MOST_AREAS) throw tooLarge();
  const used = ranges.items.map((range) => range.getUsedRangeOrNullObject(true).load(PLACE));
  await context.sync();
  const areas = withoutContained(used.filter((range) => !range.isNullObject).map(areaOf));
  if (areas.reduce((sum, area) => sum + countCells(area), 0) > MOST_CELLS) throw tooLarge();
  const extended = areas.map((area) => ({ ...area, top: Math.max(0, area.top - HEADER_ROWS) }));
  const contents = await readAreas(
    context,
    extended.map((area) => ({ sheetId: sheet.id, area })),
  );
  return {
    sheetId: sheet.id,
    title: sheet.name,
    selections: areas.map((area, index) => makeSelection(area, contents[index]!)),
  };
}

const tooLarge = (): Refusal =>
  new Refusal("selectionTooLarge", { cells: MOST_CELLS.toLocaleString("vi-VN"), areas: MOST_AREAS });

/** An area picked twice counts once. */
const withoutContained = (areas: readonly Area[]): Area[] =>
  areas.filter(
    (area, index) =>
      !areas.some(
        (other, at) => at !== index && contains(other, area) && (at < index || !contains(area, other)),
      ),
  );

/** Whether an area lies wholly within another. */
export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

function makeSelection(area: Area, { values, formulas, formats }: AreaContents): Selection {
  const above = values.length - (area.bottom - area.top + 1);
  const cells = values.slice(above);
  return {
    area,
    values: cells,
    formats: formats.slice(above),
    formulas: formulas
      .slice(above)
      .map((row, line) => row.map((text, column) => formulaOf(text, cells[line]![column]))),
    headings: (cells[0] ?? []).map((_, column) => headingsOf(values, above, column)),
  };
}

/** A text constant is answered as its own formula. */
const formulaOf = (text: string, value: CellValue | undefined): string | null =>
  text.startsWith("=") && text !== value ? text : null;

/** Texts above the first number of a column, the nearest first: those above the selection, and a heading that was selected too. */
function headingsOf(values: AreaContents["values"], above: number, column: number): string[] {
  const first = values.findIndex((row, line) => line >= above && typeof row[column] === "number");
  return values
    .slice(0, first < 0 ? above : first)
    .map((row) => row[column])
    .filter((value): value is string => typeof value === "string" && value.trim() !== "")
    .reverse()
    .slice(0, HEADER_ROWS);
}
