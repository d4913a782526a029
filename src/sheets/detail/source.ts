import type { UnitContribution, UnitState } from "../../model/consolidation";
import type { Share } from "../../model/report";
import { cellAddress, type At } from "../../model/address";
import type { Block } from "./block";
import { constant } from "../grid";
import { SHEET_TITLES } from "../labels.data";
import type { Layout } from "../layout";
import { ADJUSTMENTS, detailRow } from "../places";
import type { CellLink, CellSpec } from "../spec";

/** Puts below each unit's figures where they stand in its file, as a link where the file can be reached. */
export function putSources(block: Block): void {
  const { grid, layout, row } = block;
  const line = detailRow(layout.places, row.indicator.code, "source");
  const states = new Map(layout.consolidation.units.map((state) => [state.unit.code, state]));
  const byUnit = new Map(row.byUnit.map((part) => [part.unit, part]));
  for (const [unit, column] of layout.places.units) {
    const part = byUnit.get(unit);
    grid.put(line, column, part ? sourceCell(layout, part, states.get(unit)!) : { style: "notAsked" });
    putShare(block, part, column);
  }
}

function sourceCell(layout: Layout, part: UnitContribution, state: UnitState): CellSpec {
  const places = [part.at, part.denominatorAt].map((at) => at && formatPlace(at, state));
  const cells = [...new Set(places.filter((place) => place !== null))].join("; ");
  if (part.adjustments.length === 0) return withLink(cells, part.at && linkTo(layout, part.at));
  const text = [layout.labels.detail.adjustment, cells].filter((words) => words !== "").join("; ");
  return withLink(text, linkToAdjustment(layout, part));
}

function withLink(text: string, link: CellLink | null): CellSpec {
  return link ? { ...constant(text, "sourceLink"), link } : constant(text === "" ? null : text, "source");
}

/** "F12", with the sheet and file where they are not those at the head of the column. */
function formatPlace(at: At, state: UnitState): string {
  const file = at.file !== undefined && at.file !== state.file ? `${at.file} › ` : "";
  return file !== "" || at.sheet !== state.sheet ? `${file}${at.sheet}!${at.cell}` : at.cell;
}

/** A link to a place: in this workbook, or in a file that the caller knows a way to. */
export function linkTo(layout: Layout, at: At): CellLink | null {
  if (at.file === undefined) return at.cell === "" ? null : { sheet: at.sheet, cell: at.cell };
  const file = layout.options.linkTo?.(at.file) ?? null;
  if (file === null) return null;
  return at.cell === "" ? { file } : { file, at: { sheet: at.sheet, cell: at.cell } };
}

function linkToAdjustment(layout: Layout, part: UnitContribution): CellLink {
  const index = layout.consolidation.adjustments.findIndex((adjustment) =>
    part.adjustments.includes(adjustment),
  );
  return { sheet: SHEET_TITLES.adjustments, cell: cellAddress(ADJUSTMENTS.first + Math.max(0, index), 0) };
}

/** How many smaller units a total lacks; they make the row provisional. */
function putShare({ grid, layout, row }: Block, part: UnitContribution | undefined, column: number): void {
  const line = layout.places.blocks.get(row.indicator.code)!.rows.share;
  if (line === undefined || !part?.share) return;
  const { reported, expected } = part.share;
  grid.put(line, column, {
    ...constant(lackOf(part.share), "figure"),
    note: `${reported}/${expected}`,
  });
}

/** Smaller units that have not reported. */
export function lackOf({ reported, expected }: Share): number {
  return Math.max(0, expected - reported);
}
