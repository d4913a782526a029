import type { RawFinding } from "../model/finding";
import { openGrid, turnGrid } from "./view/grid";
import { cellAddress } from "../model/address";
import type { SheetSnapshot } from "../model/snapshot";
import { openAnswers } from "./answers";
import { findBlocks, type SheetBlocks } from "./rows/blocks";
import type { PreparedReading } from "./context";
import type { Coordinates } from "./hints/coordinates";
import type { SheetLine } from "./view/lines";
import { openHints, type SheetHints } from "./hints/sheetHints";
import type { TitleHint } from "./hints/titles";

/** One sheet with its tables, its lines and what they say of everything in it. */
export interface Sheet {
  readonly name: string;
  readonly snapshot: SheetSnapshot;
  readonly file: string | null;
  readonly context: PreparedReading;
  /** The sheet as the tables were found in it: upright or turned. */
  readonly sheet: SheetHints;
  readonly upright: SheetHints;
  /** The lines above the first table. */
  readonly lines: readonly SheetLine[];
  readonly titles: readonly TitleHint[];
  /** What the title and the sheet's name say of everything in it. */
  readonly said: Coordinates;
  readonly findings: readonly RawFinding[];
  readonly remarks: readonly string[];
}

/** The sheet as its tables were found in it, upright or turned, and its tables by unit. */
export interface FoundReport {
  readonly sheet: SheetHints;
  readonly blocks: SheetBlocks;
  readonly upright: SheetHints;
}

/** A sheet as it lies before its reader. */
export const openUpright = (
  snapshot: SheetSnapshot,
  file: string | null,
  context: PreparedReading,
): SheetHints => openSheet(snapshot, file, context, new Set()).upright;

/** Indicators go down the sheet or, where units go down, across it: then the sheet is read turned. */
export function findReport(
  snapshot: SheetSnapshot,
  file: string | null,
  context: PreparedReading,
  used: Set<string>,
): FoundReport {
  const { upright, turn } = openSheet(snapshot, file, context, used);
  const blocks = findBlocks(upright, context);
  if (blocks.blocks.length > 0 || !namesIndicators(upright)) return { sheet: upright, blocks, upright };
  const turned = turn();
  return { sheet: turned, blocks: findBlocks(turned, context), upright };
}

function openSheet(
  snapshot: SheetSnapshot,
  file: string | null,
  context: PreparedReading,
  used: Set<string>,
): { readonly upright: SheetHints; readonly turn: () => SheetHints } {
  const grid = openGrid(snapshot, file);
  const rows = new Set((snapshot.hiddenRows ?? []).map((row) => row - snapshot.top));
  const columns = new Set((snapshot.hiddenColumns ?? []).map((column) => column - snapshot.left));
  const emptied = new Set(
    (snapshot.cellFormats ?? [])
      .filter(({ struck, pointsAtBlank }) => struck || pointsAtBlank)
      .map(({ row, column }) => cellAddress(row, column)),
  );
  const upright = openHints(
    grid,
    context,
    { rows, columns },
    openAnswers(snapshot, file, context.answers, false, used),
    emptied,
  );
  const turn = (): SheetHints =>
    openHints(
      turnGrid(grid),
      context,
      { rows: columns, columns: rows },
      openAnswers(snapshot, file, context.answers, true, used),
      emptied,
    );
  return { upright, turn };
}

/** Whether some row names several indicators side by side. */
function namesIndicators({ grid, namesIndicator }: SheetHints): boolean {
  for (let row = 0; row < grid.rows; row++) {
    let names = 0;
    for (let column = 0; column < grid.columns; column++)
      if (typeof grid.value(row, column) === "string" && namesIndicator(row, column)) names++;
    if (names > 1) return true;
  }
  return false;
}
