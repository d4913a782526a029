import type { Area } from "../../model/snapshot";
import { locationOf } from "../refusal";
import { areaOf, halve, PLACE, rangeOf, type SheetArea } from "./readAreas";

/** Merged cells of sheets by their ids, and the sheets whose merged cells Excel does not tell in any way. */
export interface MergedCells {
  readonly merges: ReadonlyMap<string, readonly Area[]>;
  readonly unread: ReadonlySet<string>;
}

/** Whether a request failed because a sheet has more merged cells than Excel answers at once: 512, by the types of Office.js. */
export const isMergeFailure = (error: unknown): boolean => /getMergedAreas/i.test(locationOf(error));

/**
 * Asks for merged cells in bands of rows: all at once, and in halves where that fails, down to single rows. A merged area belongs to
 * the band with its first cell (office-js #1590).
 */
export async function readMerges(
  context: Excel.RequestContext,
  bands: readonly SheetArea[],
): Promise<MergedCells> {
  const merges = new Map<string, Area[]>();
  const unread = new Set<string>();
  await readBands(context, bands, (band, found) => {
    if (found === null) unread.add(band.sheetId);
    else merges.set(band.sheetId, [...(merges.get(band.sheetId) ?? []), ...found]);
  });
  return { merges, unread };
}

type TakeBand = (band: SheetArea, found: readonly Area[] | null) => void;

async function readBands(
  context: Excel.RequestContext,
  bands: readonly SheetArea[],
  take: TakeBand,
): Promise<void> {
  if (bands.length === 0) return;
  const asked = bands.map((band) => queueBand(context, band));
  try {
    await context.sync();
  } catch (error) {
    if (!isMergeFailure(error)) throw error;
    const halves = halve(bands);
    if (halves.length === 0) return take(bands[0]!, null);
    return halves.reduce<Promise<void>>(
      (before, half) => before.then(() => readBands(context, half, take)),
      Promise.resolve(),
    );
  }
  bands.forEach((band, index) => take(band, asked[index]!()));
}

function queueBand(context: Excel.RequestContext, { sheetId, area }: SheetArea): () => Area[] {
  const merged = rangeOf(context, sheetId, area).getMergedAreasOrNullObject();
  merged.areas.load(`items/${PLACE.replaceAll(",", ",items/")}`);
  const starts = ({ top }: Area): boolean => top >= area.top && top <= area.bottom;
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf).filter(starts));
}
