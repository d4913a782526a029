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

/** A rectangle of a sheet as Excel's own range. */
export function rangeOf({ workbook }: Excel.RequestContext, sheetId: string, area: Area): Excel.Range {
  const { top, left, bottom, right } = area;
  return workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** A cell's value, formula, number format and type in an answer, where its text is of the usual length. */
const CELL_BYTES = 64;

/**
 * Values, formulas and number formats of several areas, in one sync and one more for each further 4 MB. An answer that turns out
 * larger than Excel on the web gives is asked for again in halves.
 */
export async function readAreas(
  context: Excel.RequestContext,
  wanted: readonly SheetArea[],
): Promise<AreaContents[]> {
  const found = await readCells(context, wanted);
  return found.map(({ values, formulas, formats }) => ({
    values: values as CellValue[][],
    formulas: texts(formulas),
    formats: texts(formats),
  }));
}

const texts = (rows: readonly (readonly unknown[])[]): string[][] =>
  rows.map((row) => row.map((value) => String(value)));

/** The cells of an area, row by row; types only where they were asked for. */
export interface AreaCells {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly formats: unknown[][];
  readonly types: string[][];
}

/** What is read beside values, formulas and number formats. */
interface CellsAsked {
  readonly types?: boolean;
  /** Queued with the first request, which is sent even where no area is wanted, and once more where its answer was too large. */
  readonly queueFirst?: (context: Excel.RequestContext) => void;
}

/** The same as Excel answers it, in as many requests. */
export async function readCells(
  context: Excel.RequestContext,
  wanted: readonly SheetArea[],
  asked: CellsAsked = {},
): Promise<readonly AreaCells[]> {
  const contents = wanted.map((): AreaCells => ({ values: [], formulas: [], formats: [], types: [] }));
  const loads = packLoads(wanted.flatMap(cutParts));
  await readLoads(context, loads.length > 0 || !asked.queueFirst ? loads : [[]], asked, contents);
  return contents;
}

/** Rows of one wanted area that are read at once. */
interface Part extends SheetArea {
  readonly index: number;
  readonly bytes: number;
}

function cutParts({ sheetId, area }: SheetArea, index: number): Part[] {
  const height = Math.max(1, Math.floor(PAYLOAD_BYTES / CELL_BYTES / (area.right - area.left + 1)));
  const count = Math.ceil((area.bottom - area.top + 1) / height);
  return Array.from({ length: count }, (_, place) => {
    const top = area.top + place * height;
    const rows = { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
    return { sheetId, area: rows, index, bytes: countCells(rows) * CELL_BYTES };
  });
}

async function readLoads(
  context: Excel.RequestContext,
  loads: readonly (readonly Part[])[],
  asked: CellsAsked,
  contents: readonly AreaCells[],
): Promise<void> {
  const [load, ...rest] = loads;
  if (!load) return;
  asked.queueFirst?.(context);
  const halves = await readLoad(context, load, asked, contents);
  const next = halves.length > 0 ? asked : { ...asked, queueFirst: undefined };
  await readLoads(context, [...halves, ...rest], next, contents);
}

/** Answers what is still to be asked for: nothing, or the load in two halves. */
async function readLoad(
  context: Excel.RequestContext,
  load: readonly Part[],
  { types = false }: CellsAsked,
  contents: readonly AreaCells[],
): Promise<Part[][]> {
  const properties = `values,formulas,numberFormat${types ? ",valueTypes" : ""}`;
  const ranges = load.map(({ sheetId, area }) => rangeOf(context, sheetId, area).load(properties));
  try {
    await context.sync();
  } catch (error) {
    const halves = halve(load);
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || halves.length < 2) throw error;
    return halves;
  }
  load.forEach(({ index }, at) => {
    const range = ranges[at]!;
    const own = contents[index]!;
    own.values.push(...(range.values as unknown[][]));
    own.formulas.push(...(range.formulas as unknown[][]));
    own.formats.push(...(range.numberFormat as unknown[][]));
    if (types) own.types.push(...range.valueTypes);
  });
  return [];
}

/** What is asked for in two requests after one was too large: half of the areas, or half of the rows of the only one. */
export function halve<T extends SheetArea>(load: readonly T[]): T[][] {
  if (load.length > 1) {
    const middle = Math.ceil(load.length / 2);
    return [load.slice(0, middle), load.slice(middle)];
  }
  const [part] = load;
  if (!part || part.area.top === part.area.bottom) return [];
  const middle = Math.floor((part.area.top + part.area.bottom) / 2);
  return [
    [{ ...part, area: { ...part.area, bottom: middle } }],
    [{ ...part, area: { ...part.area, top: middle + 1 } }],
  ];
}
