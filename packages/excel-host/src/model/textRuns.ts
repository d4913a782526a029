import { type Area, columnOf, holds, rowOf } from "./address";
import type { Cell, HostTextRun } from "./cells";
import type { SheetState } from "./state";

/** Properties of a font in which runs of a text can differ. */
const runProperties: readonly string[] = ["font.strikethrough", "font.superscript"];

/** Whether a property of a font differs within a cell of the areas, so that Excel answers null for them. */
export function mixedRuns(sheet: SheetState, areas: readonly Area[], name: string): boolean {
  if (!runProperties.includes(name)) return false;
  const property = name.slice("font.".length) as "strikethrough" | "superscript";
  for (const [key, { runs }] of sheet.cells)
    if (runs && areas.some((area) => holds(area, rowOf(key), columnOf(key))) && differ(runs, property))
      return true;
  return false;
}

const differ = (runs: readonly HostTextRun[], property: "strikethrough" | "superscript"): boolean =>
  new Set(runs.map((run) => run[property] === true)).size > 1;

/** A text in runs, as a person makes one while editing a cell. */
export const textOfRuns = (runs: readonly HostTextRun[]): Cell => ({
  kind: "text",
  value: runs.map(({ text }) => text).join(""),
  runs,
});
