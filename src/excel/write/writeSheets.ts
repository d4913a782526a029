import { titleKey } from "../../model/address";
import type { Area } from "../../model/snapshot";
import type { SheetKey, SheetSpec } from "../../sheets/spec";
import { layCells, layLinks } from "./cells";
import { layCharts } from "./charts";
import { layFormats } from "./formats";
import { markCopy, namesOfSheet, putName, sheetMark } from "./names";
import { layPrint } from "./page";
import { CALL_BYTES, type Surroundings, type WritePart } from "./part";
import { type LoadOptions, packLoads, syncLoads } from "../payload";
import { layHighlights, layValidations } from "./rules";
import { layGround, layHidden, layMerges, laySizes, layView } from "./sheetShape";
import type { OwnSheet, OwnSheets, BatchItem } from "../runTypes";
import { Slices } from "./slices";
import { type Survey } from "../read/survey";
import { freeTitle } from "./titles";

/**
 * Makes the sheets that the workbook does not have yet and marks every one, in one sync. A sheet is known by its mark and
 * never by its title: a user's own sheet of that title stays as it is, and ours takes another.
 */
export async function ensureSheets(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  survey: Survey,
): Promise<OwnSheets> {
  if (specs.length === 0) return new Map();
  const titles = planTitles(specs, survey);
  const made = specs.map((spec) => ensureSheet(context, spec, survey, titles.get(spec.key)!));
  await context.sync();
  return new Map(made.map((answer) => answer()));
}

/** Titles that our sheets have, and that those get which are yet to be made. */
export function planTitles(
  specs: readonly SheetSpec[],
  { sheets, heldTitles = [] }: Pick<Survey, "sheets" | "heldTitles">,
): ReadonlyMap<SheetKey, string> {
  const taken = new Set([...sheets.map(({ name }) => name), ...heldTitles].map(titleKey));
  const titles = specs.map(({ key, title }): [SheetKey, string] => {
    const free = sheets.find((sheet) => sheet.key === key)?.name ?? freeTitle(title, taken);
    taken.add(titleKey(free));
    return [key, free];
  });
  return new Map(titles);
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
  sheets.filter(({ cameAs }) => cameAs === spec.key).forEach(({ id }) => markCopy(context, id, spec.key));
  putName(context, names, sheetMark(spec, title));
  return () => [spec.key, { id: sheet.id, title, fresh: true }];
}

/** What writing needs to know besides the sheets as data. */
export interface WriteRequest extends Omit<LoadOptions, "slices"> {
  readonly specs: readonly SheetSpec[];
  readonly sheets: OwnSheets;
  readonly names: Survey["names"];
  /** Areas that the sheets held before; what is not written again is blanked. */
  readonly before: ReadonlyMap<SheetKey, Area>;
  /** Ride along after the last cell. */
  readonly items?: readonly BatchItem[];
}

/** Writes sheets in place, in one sync and one more for each further 4 MB. A sheet is found by its id, whatever it is called by now. */
export async function writeSheets(context: Excel.RequestContext, request: WriteRequest): Promise<void> {
  const { specs, sheets, names, items = [], head, beforeLoad } = request;
  const around: Surroundings = {
    context,
    titles: new Map(specs.map(({ key, title }) => [title, sheets.get(key)!.title])),
  };
  const slices = new Slices();
  const parts = [
    // Names first, so that no formula is entered before the name that it speaks of.
    ...specs.map((spec) => nameParts(spec, sheets, names)),
    ...(await layAll(request, around, slices)),
    ...items,
  ];
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  await syncLoads(context, packLoads(parts), ({ queue }) => queue(context), { head, beforeLoad, slices });
}

/** The parts of all sheets in their order; the sheets of two hundred reports take longer than the page may be held. */
async function layAll(
  { specs, sheets, before }: WriteRequest,
  around: Surroundings,
  slices: Slices,
): Promise<BatchItem[]> {
  const laid: BatchItem[] = [];
  const steps = specs.flatMap((spec) =>
    stepsOf(spec, before.get(spec.key) ?? null, sheets).map((lay) => ({ spec, lay })),
  );
  await steps.reduce(
    (earlier, { spec, lay }) =>
      earlier.then(async () => {
        for (const part of lay()) laid.push(placePart(part, spec, sheets, around));
        await slices.breathe();
      }),
    Promise.resolve(),
  );
  return laid;
}

function stepsOf(spec: SheetSpec, before: Area | null, sheets: OwnSheets): (() => WritePart[])[] {
  const fresh = sheets.get(spec.key)!.fresh;
  return [
    () => layGround(spec, before),
    () => layCells(spec),
    () => layLinks(spec),
    () => layFormats(spec),
    () => layMerges(spec),
    () => laySizes(spec, before),
    () => layHighlights(spec),
    () => layValidations(spec),
    () => layCharts(spec),
    () => layPrint(spec),
    () => layView(spec),
    // A sheet that the user has hidden stays hidden.
    () => (fresh && spec.hidden ? [hidden] : []),
    () => (fresh ? layHidden(spec) : []),
  ];
}

const hidden: WritePart = {
  bytes: CALL_BYTES,
  queue: (sheet) => {
    sheet.visibility = "Hidden";
  },
};

function placePart(part: WritePart, { key }: SheetSpec, sheets: OwnSheets, around: Surroundings): BatchItem {
  const { id } = sheets.get(key)!;
  return {
    bytes: part.bytes,
    queue: ({ workbook }) => part.queue(workbook.worksheets.getItem(id), around),
  };
}

function nameParts(spec: SheetSpec, sheets: OwnSheets, names: Survey["names"]): BatchItem {
  const { title, fresh } = sheets.get(spec.key)!;
  const named = [...(fresh ? [] : [sheetMark(spec, title)]), ...namesOfSheet(spec, title)];
  return {
    bytes: named.length * CALL_BYTES,
    queue: (context) => named.forEach((name) => putName(context, names, name)),
  };
}
