import type { RawFinding } from "../../model/finding";
import { placeOf, countCells } from "../../model/address";
import { markBlankPointers } from "../../reading/snapshot/blankPointers";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../../model/snapshot";
import { parseSheetMark } from "../../sheets/mark";
import type { SheetKey } from "../../sheets/spec";
import { isMergeFailure, readMerges } from "./mergedCells";
import { areaOf, PLACE, readCells } from "./readAreas";
import { type FormatHints, type FormatSupport, queueHints, readFormats } from "./readFormats";
import { addRows, blankSnapshot, type Contents, makeSnapshot } from "./sheetContents";
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

/** Extents of all sheets; where one has more merged cells than Excel answers at once, these are asked for in bands of rows. */
async function readExtents(
  context: Excel.RequestContext,
  survey: Survey,
  hooks: ReadHooks,
): Promise<{ readonly extents: readonly Extent[]; readonly unread: readonly OpenSheet[] }> {
  const ask = async (withMerges: boolean): Promise<Extent[]> => {
    const asked = survey.sheets.map((sheet) =>
      queueExtent(context, sheet, withMerges ? mergesKnown(sheet, hooks) : []),
    );
    hooks.queueSecond?.(context, survey);
    await context.sync();
    return asked.map(({ sheet, answer }) => ({ sheet, ...answer() }));
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
  const reports = formats === null ? [] : extents.filter(({ sheet }) => mayBeReport(sheet));
  let hints: (() => FormatHints)[] = [];
  const wanted = extents.map(({ sheet, area }) => ({ sheetId: sheet.id, area }));
  const cells = await readCells(context, wanted, {
    types: true,
    queueFirst: (first) => {
      queueLast(first);
      hints = reports.map(({ sheet, area }) => queueHints(first, { sheetId: sheet.id, area }));
    },
  });
  const snapshots = new Map(
    extents.map(({ sheet, area, merges }, index) => {
      const contents: Contents = { values: [], formats: [], formulas: [] };
      addRows(contents, cells[index]!);
      return [sheet.id, makeSnapshot(sheet, { top: area.top, left: area.left }, contents, merges)];
    }),
  );
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
