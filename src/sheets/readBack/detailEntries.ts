import type { SheetSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";
import { type DetailFrame, findDetailFrame } from "../detail/readBack";
import { labels } from "../labels.data";
import { DETAIL } from "../places";
import { contentOf, FORMULA, type TableEntry } from "./entries";
import { findStray, type StrayCell } from "./stray";
import { textAt } from "./sheet";

/** Rows that hold the units' own figures; a change of these is a hand edit, not a cell that was typed over. */
const FIGURES: ReadonlySet<string> = new Set(["numerator", "denominator", "value"]);

const LANGUAGES = Object.values(labels);

/** Lines of the heading that are about the units, by what they are called. */
const LINES = {
  file: LANGUAGES.map(({ detail }) => fold(detail.file)),
  sheet: LANGUAGES.map(({ detail }) => fold(detail.sheet)),
  communes: LANGUAGES.map(({ detail }) => fold(detail.communes)),
} as const;

/**
 * The constants of Chi tiết theo đơn vị but the units' figures: names, headings, labels, sources. The number of an entry is the
 * code of its row, "NHA_TRE" for the heading of a block or the name of a line of the heading; its heading is the code of its unit, or the place of
 * its column among those before the units. A formula has nothing entered, for which any other formula may stand. Rows and columns are found
 * wherever they stand by now.
 */
export function readDetailEntries(sheet: SheetSnapshot): TableEntry[] | null {
  const frame = findDetailFrame(sheet);
  if (!frame) return null;
  const before = labelColumns(sheet, frame);
  const units = frame.columns.map(({ code, column }) => ({ heading: code, column }));
  const entriesOf = (number: string, row: number, isWhole = true): TableEntry[] =>
    [...before, ...(isWhole ? units : [])].map(({ heading, column }) => {
      const { entered, shown } = contentOf(sheet, row, column);
      return { number, heading, row, column, shown, entered: entered === FORMULA ? null : entered };
    });
  const lines = linesOfHeading(sheet, frame).flatMap(({ number, row }) => entriesOf(number, row));
  const blocks = [...frame.blocks].flatMap(([code, rows]) => {
    const heading = headingOf(sheet, frame, Math.min(...Object.values(rows)));
    return [
      ...(heading === null ? [] : entriesOf(code, heading)),
      ...Object.entries(rows).flatMap(([role, row]) => entriesOf(`${code}.${role}`, row, !FIGURES.has(role))),
    ];
  });
  return [...lines, ...blocks];
}

/** The columns before the units by their headings; one whose heading was typed over stands as far from the totals as it was written. */
function labelColumns(sheet: SheetSnapshot, { header, whole }: DetailFrame) {
  const places = [DETAIL.number, DETAIL.label, DETAIL.whole, DETAIL.reported, DETAIL.expected];
  const found = places.map((place) => {
    const headings = LANGUAGES.map(({ detail }) => fold(detail.columns[place]!));
    for (let column = whole + DETAIL.expected; column >= sheet.left; column--)
      if (headings.includes(fold(textAt(sheet, header, column)))) return { heading: String(place), column };
    return { heading: String(place), column: null };
  });
  const taken = new Set(found.map(({ column }) => column));
  return found.flatMap(({ heading, column }) => {
    const written = Number(heading) + whole - DETAIL.whole;
    if (column !== null) return [{ heading, column }];
    return written < 0 || taken.has(written) ? [] : [{ heading, column: written }];
  });
}

function linesOfHeading(sheet: SheetSnapshot, { header, columns, blocks, whole }: DetailFrame) {
  const first = Math.min(...[...blocks.values()].flatMap((rows) => Object.values(rows)));
  const left = Array.from({ length: whole + 1 }, (_, column) => column);
  const lines = Object.entries(LINES).flatMap(([number, texts]) => {
    for (let row = header + 1; row < first; row++)
      if (left.some((column) => texts.includes(fold(textAt(sheet, row, column))))) return [{ number, row }];
    return [];
  });
  return columns.length === 0 ? lines : [{ number: "header", row: header }, ...lines];
}

/**
 * The row with the name of a block: the nearest one above its rows in which anything stands; `null` where it is gone. Blank rows may have been
 * inserted between.
 */
function headingOf(
  sheet: SheetSnapshot,
  { header, whole, blocks }: DetailFrame,
  first: number,
): number | null {
  const others = new Set([...blocks.values()].flatMap((rows) => Object.values(rows)));
  const columns = [DETAIL.number, DETAIL.label].map((place) => place + whole - DETAIL.whole);
  for (let row = first - 1; row > header && !others.has(row); row--)
    if (columns.some((column) => textAt(sheet, row, column) !== "")) return row;
  return null;
}

/**
 * Cells with words or numbers in rows and columns within the details that are none of ours: what was typed into an inserted row or column. A
 * row that is a copy of one of ours is told by its figures.
 */
export function findStrayInDetail(sheet: SheetSnapshot): StrayCell[] {
  const frame = findDetailFrame(sheet);
  if (!frame) return [];
  const { header, blocks, doubles, columns: units } = frame;
  const rows = [...blocks.values()].flatMap((all) => [
    ...Object.values(all),
    headingOf(sheet, frame, Math.min(...Object.values(all))) ?? header,
  ]);
  const lines = linesOfHeading(sheet, frame).map(({ row }) => row);
  const columns = [...labelColumns(sheet, frame), ...units].map(({ column }) => column);
  return findStray(sheet, {
    rows: [header, frame.codes, ...lines, ...rows, ...doubles.map(({ row }) => row)],
    columns,
  });
}
