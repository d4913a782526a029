import type { At } from "../snapshot/address";
import type { PreparedContext } from "./context";
import type { Section } from "./entry";
import { findReportTables, lastRow } from "./reportTables";
import { labelIn, linesBetween } from "./sheetLines";
import type { SheetText } from "./sheetText";
import type { Table } from "./table";

/** The rows of one unit in one table. */
export interface TableSection {
  readonly table: Table;
  readonly section: Section;
}

/** What belongs to one unit on a sheet: a table, the tables that continue it, or a stretch of one. */
export interface Block {
  /** The line right above or inside the table that names its unit; `null` where only the sheet as a whole says it. */
  readonly label: { readonly text: string; readonly at: At } | null;
  readonly sections: TableSection[];
}

/** Finds the tables of a sheet that list indicators and parts them by unit. */
export function findBlocks(text: SheetText, context: PreparedContext): Block[] {
  const blocks: Block[] = [];
  let end = -1;
  for (const { table, sections } of findReportTables(text, context)) {
    for (const section of sections) {
      const isFirst = section === sections[0];
      const label = section.label
        ? ownLabel(text, section.label)
        : isFirst
          ? labelAbove(text, context, end, table)
          : null;
      if (label || blocks.length === 0)
        blocks.push({ label: blocks.length === 0 && !section.label ? null : label, sections: [] });
      blocks.at(-1)!.sections.push({ table, section });
    }
    end = Math.max(end, lastRow(sections, table));
  }
  return blocks.filter(({ sections }) => sections.some(({ section }) => section.entries.length > 0));
}

function ownLabel(
  text: SheetText,
  { text: words, row, column }: NonNullable<Section["label"]>,
): Block["label"] {
  return { text: words, at: text.grid.at(row, column) };
}

/** The unit's line between the table above and this one; the lines above the first table speak for the whole sheet. */
function labelAbove(text: SheetText, { places }: PreparedContext, end: number, table: Table): Block["label"] {
  if (end < 0 || table.band.top <= end) return null;
  const lines = linesBetween(text, end + 1, table.band.top - 1);
  const line = labelIn(lines, ({ text: words, key }) => places.isPlace(key) && places.isPlaceRow(words, key));
  return line && { text: line.text, at: line.at };
}
