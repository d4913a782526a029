import type { At } from "../../model/address";
import { fold } from "../../text/fold";
import { memoize } from "../../text/memoize";
import { classifyLine, type UnitLineKind } from "../../units/classifyLine";
import type { EvidenceText } from "../../units/identifyUnit";
import { remarkWords } from "../../words/lines.data";
import type { YearText } from "../hints/schoolYear";
import type { SheetHints } from "../hints/sheetHints";

/** A text outside a table. */
export interface SheetLine {
  readonly text: string;
  readonly key: string;
  readonly at: At;
  readonly row: number;
  readonly column: number;
}

/** The texts of the rows `top` to `bottom` (both inclusive), row by row; a merged text once. `isMeant` says by their folded text which of them. */
export function linesBetween(
  { grid, isOwn }: SheetHints,
  top: number,
  bottom: number,
  isMeant: (key: string) => boolean = () => true,
): SheetLine[] {
  const lines: SheetLine[] = [];
  for (let row = Math.max(0, top); row <= bottom; row++)
    for (let column = 0; column < grid.columns; column++) {
      if (typeof grid.value(row, column) !== "string" || !isOwn(row, column)) continue;
      const text = grid.text(row, column);
      const key = grid.key(row, column);
      if (text !== "" && isMeant(key)) lines.push({ text, key, at: grid.at(row, column), row, column });
    }
  return lines;
}

/** The same lines as evidence of the unit; a label whose value stands in the next cell, or in the one below, is put together with it. */
export function evidenceOf(lines: readonly SheetLine[]): EvidenceText[] {
  return lines.map((line, position): EvidenceText => {
    const { kind, name } = classifyLine(line.text);
    if (kind !== "label") return { source: "letterhead", text: line.text, at: line.at };
    const value = name === "" ? valueOf(lines, position) : null;
    return value
      ? { source: "label", text: joinLabel(line.text, value.text), at: value.at }
      : { source: "label", text: line.text, at: line.at };
  });
}

/** What a label without a name introduces: the next cell, unless that is a line of its own; else a body's name right below. */
function valueOf(lines: readonly SheetLine[], position: number): SheetLine | null {
  const label = lines[position]!;
  const next = lines[position + 1];
  if (next?.row === label.row && !isOwnLine(next.text)) return next;
  const below = lines.find(({ row, column }) => row === label.row + 1 && column === label.column);
  return below && classifyLine(below.text).kind === "issuer" ? below : null;
}

const OWN_LINES: ReadonlySet<UnitLineKind> = new Set(["label", "recipient", "date", "title"]);

/** A line that says something of its own, such as "Đơn vị tính: %", is no label's value. */
function isOwnLine(text: string): boolean {
  const { kind } = classifyLine(text);
  return OWN_LINES.has(kind) || (kind === "other" && text.includes(":"));
}

/** The line that says whose table follows: the last label or, without one, the last line that names a unit, above any recipients. */
export function labelIn(lines: readonly SheetLine[], isUnit: (line: SheetLine) => boolean): SheetLine | null {
  const closing = lines.findIndex(({ text }) => classifyLine(text).kind === "recipient");
  const labelled = evidenceOf(lines).map(({ source }) => source === "label");
  for (let position = lines.length - 1; position >= 0; position--)
    if (labelled[position]) return lines[position]!;
  const open =
    closing < 0 ? lines : lines.filter(({ column, row }) => !isBelow(lines[closing]!, row, column));
  return [...open].reverse().find(isUnit) ?? null;
}

/** Notes longer than this are cut; a sheet's text is not copied whole. */
const REMARK_LENGTH = 400;
const REMARKS = 5;

/** The notes that a sheet makes to its reader, below its first table as a rule; a mere heading "Ghi chú" is none. */
export function remarksOf(text: SheetHints, top: number): string[] {
  return linesBetween(text, top, text.grid.rows - 1, isRemark)
    .slice(0, REMARKS)
    .map((line) => line.text.slice(0, REMARK_LENGTH));
}

const remarkStarts = remarkWords.map(fold);

export const isRemark = memoize((key: string): boolean => {
  const start = key.replace(/^[^\p{L}]+/u, "");
  const word = remarkStarts.find((one) => start.startsWith(one));
  return word !== undefined && /^[^\p{L}]/u.test(start.slice(word.length)) && start.length > word.length + 3;
});

/** The lines as texts that may name the school year. */
export function yearTexts(lines: readonly SheetLine[]): YearText[] {
  return lines.flatMap(({ text, key, at }) => (classifyLine(text).kind === "date" ? [] : [{ key, at }]));
}

function isBelow(line: SheetLine, row: number, column: number): boolean {
  return column === line.column && row >= line.row;
}

function joinLabel(label: string, value: string): string {
  return `${label.replace(/(?<![\s.…_:])[\s.…_:]+$/, "")}: ${value}`;
}
