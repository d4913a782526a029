import { countCells } from "../../model/address";
import type { Area, CellValue } from "../../model/snapshot";
import { codeOf } from "../refusal";
import { packLoads, PAYLOAD_BYTES } from "../payload";

/** A rectangle of one sheet of the open workbook, the sheet by its id. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** What stands in an area, row by row, as Excel answers it: a blank cell is "", an error its text. */
export interface AreaContents {
  readonly values: (readonly CellValue[])[];
  readonly formulas: (readonly string[])[];
  readonly formats: (readonly string[])[];
}

/** Properties that give the place of a range, for `load`. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** The area of a range whose place was loaded. */
export const areaOf = (range: {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

/** A cell's value, formula and number format in an answer, where its text is of the usual length. */
const CELL_BYTES = 64;

/** Rows of one wanted area that are read at once. */
interface Part extends SheetArea {
  readonly index: number;
  readonly bytes: number;
}

/**
 * Values, formulas and number formats of several areas, in one sync and one more for each further 4 MB. An answer that turns out
 * larger than Excel on the web gives is asked for again in halves.
 */
export async function readAreas(
  context: Excel.RequestContext,
  wanted: readonly SheetArea[],
): Promise<AreaContents[]> {
  const contents = wanted.map((): AreaContents => ({ values: [], formulas: [], formats: [] }));
  const parts = wanted.flatMap((one, index) =>
    cutRows(one.area, PAYLOAD_BYTES / CELL_BYTES).map((area) => makePart(one.sheetId, area, index)),
  );
  await readLoads(context, packLoads(parts), contents);
  return contents;
}

const makePart = (sheetId: string, area: Area, index: number): Part => ({
  sheetId,
  area,
  index,
  bytes: countCells(area) * CELL_BYTES,
});

function cutRows(area: Area, mostCells: number): Area[] {
  const height = Math.max(1, Math.floor(mostCells / (area.right - area.left + 1)));
  const count = Math.ceil((area.bottom - area.top + 1) / height);
  return Array.from({ length: count }, (_, index) => {
    const top = area.top + index * height;
    return { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
  });
}

async function readLoads(
  context: Excel.RequestContext,
  loads: readonly (readonly Part[])[],
  contents: readonly AreaContents[],
): Promise<void> {
  const [load, ...rest] = loads;
  if (!load) return;
  const halves = await readLoad(context, load, contents);
  await readLoads(context, [...halves, ...rest], contents);
}

/** Answers what is still to be asked for: nothing, or the load in two halves. */
async function readLoad(
  context: Excel.RequestContext,
  load: readonly Part[],
  contents: readonly AreaContents[],
): Promise<Part[][]> {
  const ranges = load.map(({ sheetId, area }) =>
    context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1)
      .load("values,formulas,numberFormat"),
  );
  try {
    await context.sync();
  } catch (error) {
    const halves = halve(load);
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || halves.length < 2) throw error;
    return halves;
  }
  load.forEach(({ index }, at) => {
    const { values, formulas, numberFormat } = ranges[at]!;
    contents[index]!.values.push(...(values as CellValue[][]));
    contents[index]!.formulas.push(...texts(formulas));
    contents[index]!.formats.push(...texts(numberFormat));
  });
  return [];
}

const texts = (rows: readonly (readonly unknown[])[]): string[][] =>
  rows.map((row) => row.map((value) => String(value)));

function halve(load: readonly Part[]): Part[][] {
  if (load.length > 1) {
    const middle = Math.ceil(load.length / 2);
    return [load.slice(0, middle), load.slice(middle)];
  }
  const [part] = load;
  if (!part || part.area.bottom === part.area.top) return [];
  const rows = cutRows(part.area, Math.ceil(countCells(part.area) / 2));
  return rows.map((area) => [makePart(part.sheetId, area, part.index)]);
}
