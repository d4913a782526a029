import type { SheetSnapshot } from "../../model/snapshot";
import { type DetailFrame, findDetailFrame } from "../detail/readBack";
import { DETAIL } from "../places";
import { contentOf, FORMULA, type TableEntry } from "./entries";
import { textAt } from "./sheet";

/** Rows that hold the units' own figures; a change of these is a hand edit, not a cell that was typed over. */
const FIGURES: ReadonlySet<string> = new Set(["numerator", "denominator", "value"]);

/** Lines of the heading that are about the units: name, file, sheet, communes. */
const OF_UNITS = DETAIL.codes - DETAIL.header;

/**
 * The constants of Chi tiết theo đơn vị but the units' figures: names, headings, labels, sources. The number of an entry is the code of its
 * row, "NHA_TRE" for the heading of a block or "+1" for a line of the heading; its heading is the code of its unit, or how far its column
 * stands from the totals. A formula has nothing entered, for which any other formula may stand.
 */
export function readDetailEntries(sheet: SheetSnapshot): TableEntry[] | null {
  const frame = findDetailFrame(sheet);
  if (!frame) return null;
  const labels = [DETAIL.number, DETAIL.label, DETAIL.whole, DETAIL.reported, DETAIL.expected]
    .map((column) => ({
      heading: String(column - DETAIL.whole),
      column: column + frame.whole - DETAIL.whole,
    }))
    .filter(({ column }) => column >= 0);
  const units = frame.columns.map(({ code, column }) => ({ heading: code, column }));
  const entriesOf = (number: string, row: number, isWhole: boolean): TableEntry[] =>
    [...labels, ...(isWhole ? units : [])].map(({ heading, column }) => {
      const { entered, shown } = contentOf(sheet, row, column);
      return { number, heading, row, column, shown, entered: entered === FORMULA ? null : entered };
    });
  const blocks = [...frame.blocks].flatMap(([code, lines]) => {
    const heading = headingOf(sheet, frame, Math.min(...Object.values(lines)));
    return [
      ...(heading === null ? [] : entriesOf(code, heading, false)),
      ...Object.entries(lines).flatMap(([role, row]) =>
        entriesOf(`${code}.${role}`, row, !FIGURES.has(role)),
      ),
    ];
  });
  const heads = Array.from({ length: OF_UNITS }, (_, line) =>
    entriesOf(`+${line}`, frame.header + line, true),
  );
  return [...heads.flat(), ...blocks];
}

/** The row with the name of a block, above its first row; `null` where it is gone. Rows may have been inserted between. */
function headingOf(sheet: SheetSnapshot, { header, whole }: DetailFrame, first: number): number | null {
  for (let row = first - 1; row > header; row--) {
    const [number, name] = [textAt(sheet, row, whole - 2), textAt(sheet, row, whole - 1)];
    if (number !== "") return row;
    if (name !== "") return null;
  }
  return null;
}
