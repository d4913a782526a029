import { Grid } from "../grid";
import { SHEET_TITLES } from "../labels.data";
import type { Layout } from "../layout";
import type { CellSpec, SheetSpec } from "../spec";
import type { AppendixFigures, AppendixRow } from "./figures";
import { basisOf, printedBlocks, putNotes, putPrintedHeading, putSignatures, uprightPage } from "./printed";

/** Where an appendix takes its figures, and what stands above and below it. */
export interface AppendixParts {
  readonly figures: AppendixFigures;
  /** The line under the title. */
  readonly issued: string;
  /** A last note below the table, which then tells the date of the figures. */
  readonly confirmedNote?: string;
  /** What the officer wrote beside the rows, by code of indicator. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** What one of the printed forms has of its own. */
export interface PrintedForm {
  readonly key: "appendixA" | "appendixB";
  readonly title: string;
  /** The line under the title. */
  readonly issued: string;
  readonly widths: readonly number[];
  readonly putColumns: (grid: Grid, top: number) => void;
  readonly cellsOf: (at: AppendixRow) => readonly CellSpec[];
  /** A blank row stands between the table and the notes. */
  readonly isNotedApart: boolean;
  readonly notes: readonly string[];
  /** Column where the signature begins. */
  readonly signature: number;
}

/** A printed form, black on upright A4, with a row for each indicator. */
export function layOutPrinted(layout: Layout, form: PrintedForm): SheetSpec {
  const { key, widths, notes } = form;
  const { indicators } = layout.consolidation;
  const last = widths.length - 1;
  const grid = new Grid();
  const header = putPrintedHeading(grid, last, form.title, form.issued, basisOf(layout));
  form.putColumns(grid, header);
  indicators.forEach((row, index) => {
    const line = header + 2 + index;
    grid.putRow(line, 0, form.cellsOf({ row, index, line }));
  });
  if (form.isNotedApart) grid.put(grid.end, 0, { style: "plain" });
  const below = grid.end;
  putNotes(grid, last, notes);
  const behind = grid.end;
  if (layout.options.signatures) putSignatures(grid, form.signature, last);
  return {
    key,
    title: SHEET_TITLES[key],
    rows: grid.rows(),
    widths,
    heights: grid.heights,
    merges: grid.merges,
    highlights: [],
    print: uprightPage([header, header + 1], grid.end - 1, last),
    blocks: printedBlocks(header + 2, indicators.length, last, [below, behind]),
    gridlines: false,
  };
}
