import type { Area } from "../domain/snapshot/snapshot";
import type { SheetKey, SheetSpec } from "../sheets/spec";
import { layCells, layLinks } from "./cells";
import { layLooks } from "./looks";
import { namesOfSheet, putName, sheetMark } from "./names";
import { layPrint } from "./page";
import { CALL_BYTES, type Surroundings, type WritePart } from "./part";
import { packLoads, type Sized, syncLoads } from "./payload";
import { layHighlights, layValidations } from "./rules";
import { layGround, layMerges, laySizes, layView } from "./sheetShape";
import { askSurvey, type Survey, titleKey } from "./survey";
import { freeTitle } from "./titles";

/** One of our sheets in the open workbook. */
export interface OwnSheet {
  readonly id: string;
  readonly title: string;
  /** Made by this run. */
  readonly fresh: boolean;
}

export type OwnSheets = ReadonlyMap<SheetKey, OwnSheet>;

/** Calls that ride along with a request of ours, with their estimated bytes. */
export interface Rider extends Sized {
  readonly queue: (context: Excel.RequestContext) => void;
}

/**
 * Makes the sheets that the workbook does not have yet and marks every one, in one sync. A sheet is known by its mark and
 * never by its title: a user's own sheet of that title stays as it is, and ours takes another.
 */
export async function ensureSheets(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  survey: Survey,
  riders: readonly Rider[] = [],
): Promise<OwnSheets> {
  const titles = planTitles(specs, survey);
  riders.forEach(({ queue }) => queue(context));
  const made = specs.map((spec) => ensureSheet(context, spec, survey, titles.get(spec.key)!));
  await context.sync();
  return new Map(made.map((answer) => answer()));
}

/** Titles that our sheets have, and that those get which are yet to be made. */
function planTitles(specs: readonly SheetSpec[], { sheets }: Survey): ReadonlyMap<SheetKey, string> {
  const taken = new Set(sheets.map(({ name }) => titleKey(name)));
  const titles = specs.map(({ key, title }): [SheetKey, string] => {
    const free = sheets.find((sheet) => sheet.key === key)?.name ?? freeTitle(title, taken);
    taken.add(titleKey(free));
    return [key, free];
  });
  return new Map(titles);
}

/**
 * Takes away the sheets that a failed `ensureSheets` made and could not mark any more: those that were not there before, carry
 * a title that was about to be given, and are blank.
 */
export async function removeStrays(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  before: Survey,
): Promise<void> {
  const known = new Set(before.sheets.map(({ id }) => id));
  const planned = new Set([...planTitles(specs, before).values()].map(titleKey));
  const answer = askSurvey(context);
  await context.sync();
  const strays = answer().sheets.filter(
    ({ id, key, name }) => key === null && !known.has(id) && planned.has(titleKey(name)),
  );
  if (strays.length === 0) return;
  const found = strays.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return { sheet, used: sheet.getUsedRangeOrNullObject(false).load("address") };
  });
  await context.sync();
  found.filter(({ used }) => used.isNullObject).forEach(({ sheet }) => sheet.delete());
  await context.sync();
}

function ensureSheet(
  context: Excel.RequestContext,
  spec: SheetSpec,
  { sheets, names }: Survey,
  title: string,
): () => [SheetKey, OwnSheet] {
  const present = sheets.find(({ key }) => key === spec.key);
  if (present) return () => [spec.key, { id: present.id, title: present.name, fresh: false }];
  const sheet = context.workbook.worksheets.add(title).load("id");
  putName(context, names, sheetMark(spec, title));
  return () => [spec.key, { id: sheet.id, title, fresh: true }];
}

/** What writing needs to know besides the sheets as data. */
export interface WriteRequest {
  readonly specs: readonly SheetSpec[];
  readonly sheets: OwnSheets;
  readonly names: Survey["names"];
  /** Areas that the sheets held before; what is not written again is blanked. */
  readonly before: ReadonlyMap<SheetKey, Area>;
  /** Ride along after the last cell. */
  readonly riders?: readonly Rider[];
}

/** Writes sheets in place, in one sync and one more for each further 4 MB. A sheet is found by its id, whatever it is called by now. */
export async function writeSheets(context: Excel.RequestContext, request: WriteRequest): Promise<void> {
  const { specs, sheets, names, before, riders = [] } = request;
  const around: Surroundings = {
    context,
    titles: new Map(specs.map(({ key, title }) => [title, sheets.get(key)!.title])),
  };
  const parts = [
    // Names first, so that no formula is entered before the name that it speaks of.
    ...specs.map((spec) => nameParts(spec, sheets, names)),
    ...specs.flatMap((spec) =>
      partsOf(spec, before.get(spec.key) ?? null).map((part) => placePart(part, spec, sheets, around)),
    ),
    ...riders,
  ];
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  await syncLoads(context, packLoads(parts), ({ queue }) => queue(context));
}

function partsOf(spec: SheetSpec, before: Area | null): WritePart[] {
  return [
    ...layGround(spec, before),
    ...layCells(spec),
    ...layLinks(spec),
    ...layLooks(spec),
    ...layMerges(spec),
    ...laySizes(spec),
    ...layHighlights(spec),
    ...layValidations(spec),
    ...layPrint(spec),
    ...layView(spec),
  ];
}

function placePart(part: WritePart, { key }: SheetSpec, sheets: OwnSheets, around: Surroundings): Rider {
  const { id } = sheets.get(key)!;
  return {
    bytes: part.bytes,
    queue: ({ workbook }) => part.queue(workbook.worksheets.getItem(id), around),
  };
}

function nameParts(spec: SheetSpec, sheets: OwnSheets, names: Survey["names"]): Rider {
  const named = namesOfSheet(spec, sheets.get(spec.key)!.title);
  return {
    bytes: named.length * CALL_BYTES,
    queue: (context) => named.forEach((name) => putName(context, names, name)),
  };
}
