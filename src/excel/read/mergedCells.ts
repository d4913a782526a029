import type { Area } from "../../model/snapshot";
import { locationOf } from "../refusal";
import { areaOf, PLACE, type SheetArea } from "./readAreas";

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

function queueBand({ workbook }: Excel.RequestContext, { sheetId, area }: SheetArea): () => Area[] {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const merged = workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(area.top, area.left, rows, columns)
    .getMergedAreasOrNullObject();
  merged.areas.load(`items/${PLACE.replaceAll(",", ",items/")}`);
  const starts = ({ top }: Area): boolean => top >= area.top && top <= area.bottom;
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf).filter(starts));
}

/** Two halves of several bands, or of the rows of one; none of a single row. */
function halve(bands: readonly SheetArea[]): SheetArea[][] {
  if (bands.length > 1) {
    const middle = Math.ceil(bands.length / 2);
    return [bands.slice(0, middle), bands.slice(middle)];
  }
  const [band] = bands;
  if (!band || band.area.top === band.area.bottom) return [];
  const middle = Math.floor((band.area.top + band.area.bottom) / 2);
  return [
    [{ ...band, area: { ...band.area, bottom: middle } }],
    [{ ...band, area: { ...band.area, top: middle + 1 } }],
  ];
}
