import type { RawFinding } from "../../model/finding";
import { placeOf, countCells } from "../../model/address";
import { markBlankPointers } from "../../reading/snapshot/blankPointers";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../../model/snapshot";
import { parseSheetMark } from "../../sheets/mark";
import type { SheetKey } from "../../sheets/spec";
import { isMergeFailure, readMerges } from "./mergedCells";
import { packLoads, PAYLOAD_BYTES } from "../payload";
import { type FormatHints, type FormatSupport, queueHints, readFormats } from "./readFormats";
import { addRows, type Block, blankSnapshot, type Contents, makeSnapshot } from "./sheetContents";
import { mapInSlices, Slices } from "../write/slices";
import { queueSurvey, type OpenSheet, type Survey } from "./survey";

/** The open workbook as plain data, and what is known of it besides its cells. */
export interface OpenWorkbook extends Survey {
  readonly snapshot: WorkbookSnapshot;
  /** Ids of sheets that the user has protected. */
  readonly protectedSheets: ReadonlySet<string>;
  /** Titles of copies that a user has made of our sheets, or brought in from another workbook, by the sheet that they were made of. */
  readonly copies: ReadonlyMap<string, SheetKey>;
  /** Sheets that are too large to be read; they are left out. */
  readonly findings: readonly RawFinding[];
}

/** What is added to the three requests of a reading; each step queues calls or looks at their answers. */
export interface ReadHooks {
  readonly queueFirst?: (context: Excel.RequestContext) => void;
  readonly queueSecond?: (context: Excel.RequestContext, survey: Survey) => void;
  readonly queueLast?: (context: Excel.RequestContext) => void;
  /** What Excel can tell of formats, by default the baseline; `null` where none are to be read. */
  readonly formats?: FormatSupport | null;
  readonly merges?: KnownMerges;
}

/** Merged areas of the sheets that are not ours, by the sheet's id, as an earlier reading found them. */
export interface KnownMerges {
  /** Filled by every reading. */
  readonly areas: Map<string, readonly Area[]>;
  /** Whether sheets that are known there are not asked for them again. */
  readonly reuse: boolean;
}

/** Cells of a sheet's values-only used range; more are a stray value far from any table. */
const MOST_CELLS = 2_000_000;

/** A cell's value, formula, number format and type in an answer, where its text is of the usual length. */
const CELL_BYTES = 64;

/**
 * Reads every sheet of the open workbook, hidden ones too, in three syncs, and one more for each further 4 MB:
 * 1. titles, names and marks; 2. the used range by values alone, merges and protection of each sheet; 3. the cells. Where the cells
 * of a sheet differ in what is struck, raised or hidden, one further request tells which.
 *
 * Asking for merges empties the user's undo list in some versions (office-js #5918), so those of our own sheets are not asked for,
 * and the others' not again where only cells of ours have changed.
 */
export async function readSheets(
  context: Excel.RequestContext,
  hooks: ReadHooks = {},
): Promise<OpenWorkbook> {
  const answerSurvey = queueSurvey(context);
  hooks.queueFirst?.(context);
  await context.sync();
  const survey = answerSurvey();
  const { extents, unread } = await readExtents(context, survey, hooks);
  for (const { sheet, merges } of extents) if (sheet.key === null) hooks.merges?.areas.set(sheet.id, merges);
  const snapshots = await readContents(context, extents.filter(isReadable), hooks);
  return {
    ...survey,
    snapshot: {
      file: null,
      mark: survey.mark,
      sheets: listSnapshots(extents, snapshots),
    },
    copies: new Map(extents.flatMap(({ sheet, copyOf }) => (copyOf ? [[sheet.name, copyOf]] : []))),
    protectedSheets: new Set(extents.filter((extent) => extent.locked).map(({ sheet }) => sheet.id)),
    findings: [
      ...extents.filter(({ area }) => area && countCells(area) > MOST_CELLS).map(tellTooLarge),
      ...unread.map(tellMergesUnread),
    ],
  };
}

/** Sheets in their order; those that were not read are blank, and nothing is told of formulas that point at them. */
function listSnapshots(
  extents: readonly Extent[],
  snapshots: ReadonlyMap<string, SheetSnapshot>,
): readonly SheetSnapshot[] {
  const sheets = extents.map(({ sheet }) => snapshots.get(sheet.id) ?? blankSnapshot(sheet));
  const unread = new Set(sheets.filter((_, index) => extents[index]!.area && !isReadable(extents[index]!)));
  return markBlankPointers(sheets, (sheet) => !unread.has(sheet));
}

interface Extent {
  readonly sheet: OpenSheet;
  /** `null` for a sheet without values. */
  readonly area: Area | null;
  readonly merges: readonly Area[];
  readonly locked: boolean;
  /** The sheet of ours that it is a copy of: Excel gives a copy the names of the original, as names of that sheet alone. */
  readonly copyOf: SheetKey | null;
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

type Placed = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Placed): Area => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

/** Extents of all sheets; where one has more merged cells than Excel answers at once, these are asked for in bands of rows. */
async function readExtents(
  context: Excel.RequestContext,
  survey: Survey,
  hooks: ReadHooks,
): Promise<{ readonly extents: readonly Extent[]; readonly unread: readonly OpenSheet[] }> {
  const ask = async (withMerges: boolean): Promise<Extent[]> => {
    const slices = new Slices();
    const asked = await mapInSlices(survey.sheets, slices, (sheet) =>
      queueExtent(context, sheet, withMerges ? mergesKnown(sheet, hooks) : []),
    );
    hooks.queueSecond?.(context, survey);
    await slices.breathe();
    await context.sync();
    return mapInSlices(asked, slices, ({ sheet, answer }) => ({ sheet, ...answer() }));
  };
  try {
    return { extents: await ask(true), unread: [] };
  } catch (error) {
    if (!isMergeFailure(error)) throw error;
  }
  const plain = await ask(false);
  const bands = plain.filter(isReadable).filter(({ sheet }) => sheet.key === null);
  const { merges, unread } = await readMerges(
    context,
    bands.map(({ sheet, area }) => ({ sheetId: sheet.id, area })),
  );
  return {
    extents: plain.map((extent) => ({ ...extent, merges: merges.get(extent.sheet.id) ?? [] })),
    unread: survey.sheets.filter(({ id }) => unread.has(id)),
  };
}

/** Merges that need not be asked for; `null` where they must be. */
function mergesKnown({ id, key }: OpenSheet, { merges }: ReadHooks): readonly Area[] | null {
  if (key !== null) return [];
  return (merges?.reuse && merges.areas.get(id)) || null;
}

function queueExtent(context: Excel.RequestContext, sheet: OpenSheet, known: readonly Area[] | null) {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const used = worksheet.getUsedRangeOrNullObject(true).load(PLACE);
  const protection = worksheet.protection.load("protected");
  const names = worksheet.names.load("items/name");
  const merged = known === null ? used.getMergedAreasOrNullObject() : null;
  const areas = merged?.areas.load(`items/${PLACE.replaceAll(",", ",items/")}`);
  const answer = (): Omit<Extent, "sheet"> => ({
    area: used.isNullObject ? null : areaOf(used),
    merges: known ?? (!areas || !merged || merged.isNullObject ? [] : areas.items.map(areaOf)),
    locked: protection.protected,
    copyOf: sheet.key === null ? (sheet.cameAs ?? copiedKey(names.items.map(({ name }) => name))) : null,
  });
  return { sheet, answer };
}

const copiedKey = (names: readonly string[]): SheetKey | null =>
  names.map(parseSheetMark).find((key) => key !== null) ?? null;

const isReadable = (extent: Extent): extent is Extent & { readonly area: Area } =>
  extent.area !== null && countCells(extent.area) <= MOST_CELLS;

function tellTooLarge({ sheet }: Extent): RawFinding {
  return { code: "UNREADABLE_FILE", variant: "sheetTooLarge", at: placeOf(null, sheet.name) };
}

const tellMergesUnread = ({ name }: OpenSheet): RawFinding => ({
  code: "UNREADABLE_FILE",
  variant: "mergesUnread",
  at: placeOf(null, name),
});

async function readContents(
  context: Excel.RequestContext,
  extents: readonly (Extent & { readonly area: Area })[],
  { queueLast = () => undefined, formats = {} }: ReadHooks,
): Promise<ReadonlyMap<string, SheetSnapshot>> {
  const contents = new Map(
    extents.map(({ sheet }) => [sheet.id, { values: [], formats: [], formulas: [] } as Contents]),
  );
  const blocks = extents.flatMap(({ sheet, area }) => cutBlocks(sheet, area));
  const parts = blocks.map((block) => ({ block, bytes: block.rows * block.columns * CELL_BYTES }));
  const loads = packLoads(parts).map((load) => load.map(({ block }) => block));
  const reports = formats === null ? [] : extents.filter(({ sheet }) => mayBeReport(sheet));
  let hints: (() => FormatHints)[] = [];
  // The first load, blank as it may be, carries what a hook queues.
  await readLoads(context, loads.length > 0 ? loads : [[]], contents, (first) => {
    queueLast(first);
    hints = reports.map(({ sheet, area }) => queueHints(first, { sheetId: sheet.id, area }));
  });
  const made = await mapInSlices(extents, new Slices(), ({ sheet, area, merges }) =>
    makeSnapshot(sheet, { top: area.top, left: area.left }, contents.get(sheet.id)!, merges),
  );
  const snapshots = new Map(extents.map(({ sheet }, index) => [sheet.id, made[index]!]));
  const asked = reports.map(({ sheet, area }, index) => ({
    sheetId: sheet.id,
    area,
    hints: hints[index]!(),
    snapshot: snapshots.get(sheet.id)!,
  }));
  const found = await readFormats(context, asked, formats ?? {});
  return new Map([...snapshots].map(([id, snapshot]) => [id, { ...snapshot, ...found.get(id) }]));
}

/** Sheets of ours are not read as reports, but the form that was filled in is. */
const mayBeReport = ({ key }: OpenSheet): boolean => key === null || key === "form";

/** Rows of a sheet in blocks that fit an answer each. */
function cutBlocks(sheet: OpenSheet, { top, left, bottom, right }: Area): Block[] {
  const columns = right - left + 1;
  const height = Math.max(1, Math.floor(PAYLOAD_BYTES / (columns * CELL_BYTES)));
  const count = Math.ceil((bottom - top + 1) / height);
  return Array.from({ length: count }, (_, index) => {
    const first = top + index * height;
    return { sheet, top: first, left, rows: Math.min(height, bottom - first + 1), columns };
  });
}

/** Long texts can make an answer larger than estimated: it is then asked for again in halves. */
async function readLoads(
  context: Excel.RequestContext,
  loads: readonly (readonly Block[])[],
  contents: ReadonlyMap<string, Contents>,
  queueHook?: (context: Excel.RequestContext) => void,
): Promise<void> {
  const [load, ...rest] = loads;
  if (!load) return;
  queueHook?.(context);
  const halves = await readLoad(context, load, contents);
  // What rode along with an answer that was refused is asked for again.
  await readLoads(context, [...halves, ...rest], contents, halves.length > 0 ? queueHook : undefined);
}

/** Answers what is still to be asked for: nothing, or the load in two halves. */
async function readLoad(
  context: Excel.RequestContext,
  load: readonly Block[],
  contents: ReadonlyMap<string, Contents>,
): Promise<Block[][]> {
  const slices = new Slices();
  const ranges = await mapInSlices(load, slices, (block) => queueBlock(context, block));
  try {
    await context.sync();
  } catch (error) {
    const halves = halve(load);
    if (!isTooLarge(error) || halves.length < 2) throw error;
    return halves;
  }
  await mapInSlices(load, slices, ({ sheet }, index) => {
    const { values, formulas, numberFormat, valueTypes } = ranges[index]!;
    addRows(contents.get(sheet.id)!, { values, formulas, formats: numberFormat, types: valueTypes });
  });
  return [];
}

function queueBlock({ workbook }: Excel.RequestContext, { sheet, top, left, rows, columns }: Block) {
  const range = workbook.worksheets.getItem(sheet.id).getRangeByIndexes(top, left, rows, columns);
  return range.load("values,formulas,numberFormat,valueTypes");
}

const isTooLarge = (error: unknown): boolean =>
  (error as { readonly code?: unknown } | null)?.code === "ResponsePayloadSizeLimitExceeded";

function halve(load: readonly Block[]): Block[][] {
  if (load.length > 1) {
    const middle = Math.ceil(load.length / 2);
    return [load.slice(0, middle), load.slice(middle)];
  }
  const [block] = load;
  if (!block || block.rows < 2) return [];
  const rows = Math.ceil(block.rows / 2);
  return [[{ ...block, rows }], [{ ...block, top: block.top + rows, rows: block.rows - rows }]];
}
