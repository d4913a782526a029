import { isMarked, noteMarks, withoutMarks } from "./footnotes";
import { flat, keyOf, type PlanGrid, textsOf } from "./grid";
import { isNumberRow } from "./header";
import type { PlanColumns } from "./columns";
import { endWords, openEndings, partLeads, remarkWords } from "./rowWords.data";

/** One row of the table as it stands, its wrapped parts joined. */
export interface PlanLine {
  readonly row: number;
  /** The last row of the sheet that belongs to it. */
  readonly last: number;
  readonly tt: string;
  readonly name: string;
  readonly nameColumn: number;
  /** A part of the row before: "Trong đó: …". */
  readonly isPart: boolean;
  /** Texts of all other columns, by column; blanks are not there. */
  readonly cells: ReadonlyMap<number, string>;
}

/** What of a sheet's rows is the table. */
export interface TableArea {
  readonly first: number;
  /** The row behind the last. */
  readonly end: number;
  /** Rows of headers that repeat. */
  readonly skipped: ReadonlySet<number>;
  readonly nameColumns: readonly number[];
}

/** Reads the rows of a table, without headings that repeat, remarks and signatures; names and figures that go on in a further row are joined. */
export function readLines(grid: PlanGrid, columns: PlanColumns, area: TableArea): readonly PlanLine[] {
  const lines: PlanLine[] = [];
  const [passed, marks] = [new Set<number>(), new Set<string>()];
  let partsFollow = false;
  for (let row = area.first; row < area.end; row++) {
    if (area.skipped.has(row) || isNumberRow(grid, row, columns.name)) {
      passed.add(row);
      continue;
    }
    const texts = textsOf(grid, row);
    if (texts.length === 0) continue;
    const notes = texts.length === 1 ? noteMarks(texts[0]!) : [];
    if (notes.length > 0 && notes.every((mark) => lines.some((line) => isMarked(line, mark)))) {
      notes.forEach((mark) => marks.add(mark));
      continue;
    }
    const line = readLine(grid, columns, area, row);
    const isText = line.tt === "" && !texts.some((text) => /\d[.,]?\s*%?$/.test(text));
    const kind = line.cells.size === 0 || isText ? asideKind(texts[0]!) : null;
    if (kind === "end") break;
    if (kind === "remark") continue;
    const isLead =
      line.cells.size === 0 &&
      partLeads.some((words) => keyOf(line.name).replace(/(?<![:\s])[:\s]+$/, "") === words);
    if (isLead) partsFollow = true;
    else {
      if (line.tt !== "" && !/^[-+*•]/.test(line.tt)) partsFollow = false;
      lines.push(partsFollow && !line.isPart ? { ...line, isPart: true } : line);
    }
  }
  return joinWrapped(
    withoutClosingNotes(lines).map((line) => withoutMarks(line, marks)),
    columns,
    passed,
  );
}

/** A sentence below the last row explains the table: it has no number and no figure, and ends with a full stop. */
function withoutClosingNotes(lines: readonly PlanLine[]): readonly PlanLine[] {
  const last = lines.at(-1);
  const isNote = last?.tt === "" && last.cells.size === 0 && last.name.endsWith(".");
  return isNote ? withoutClosingNotes(lines.slice(0, -1)) : lines;
}

function asideKind(text: string): "end" | "remark" | null {
  const key = keyOf(text);
  if (endWords.some((words) => key.startsWith(words)) && text === text.toUpperCase()) return "end";
  if (/^(?:nơi nhận|tm\.|kt\.|tl\.|tuq\.|người lập)/.test(key)) return "end";
  return remarkWords.some((words) => key.startsWith(words)) ? "remark" : null;
}

const NUMBERED =
  /^\(?((?:[IVX]+|[A-ZĐ]|\d{1,3})(?:\.\d{1,2})*|[a-zđ])(?:[.)/:]+\s*|\s+[-–]\s+)(?=[\p{L}"(])/u;
const BULLET = /^([-+*•▪–➢✓])\s*(?=\p{L})/u;

function readLine(grid: PlanGrid, columns: PlanColumns, area: TableArea, row: number): PlanLine {
  const { name, tt } = columns;
  const nameColumn = area.nameColumns.find((column) => grid.text(row, column) !== "") ?? name;
  let number = tt === null || tt === nameColumn ? "" : flat(grid.numbering(row, tt));
  let text = flat(grid.text(row, nameColumn));
  // A section's row is often merged over the whole table, its name in the first cell.
  if (text === "" && number.length > 8) [text, number] = [number, ""];
  const bullet = BULLET.exec(text);
  if (bullet) {
    text = text.slice(bullet[0].length);
    number ||= bullet[1]!;
  } else if (number === "") {
    const match = NUMBERED.exec(text);
    if (match) [number, text] = [match[1]!, text.slice(match[0].length)];
  }
  const lead = /^([^:]{2,12}):\s*(?=\S)/.exec(text);
  const isPart = lead !== null && partLeads.some((words) => keyOf(lead[1]!) === words);
  return {
    row,
    last: row,
    tt: number.replace(/(?<![.):/])[.):/]+$/, "").replace(/^\(/, ""),
    name: isPart ? text.slice(lead[0].length).replace(/^[-+]\s*/, "") : text.replace(/(?<!\s)\s*:$/, ""),
    nameColumn,
    isPart,
    cells: cellsOf(grid, columns, row),
  };
}

/** Everything beside number and name; a unit or figure that is merged over several rows belongs to each. */
function cellsOf(grid: PlanGrid, columns: PlanColumns, row: number): ReadonlyMap<number, string> {
  const cells = new Map<number, string>();
  for (const [column, { role }] of columns.roles) {
    if (role === "tt" || role === "name") continue;
    const area = grid.areaOf(row, column);
    const acrossName = area !== null && area.left <= columns.name && area.right >= columns.name;
    const text = (
      acrossName
        ? ""
        : area !== null && area.left === column
          ? grid.spread(row, column)
          : grid.text(row, column)
    ).trim();
    if (text === "") continue;
    const sign = columns.targets.includes(column) ? signBefore(grid, columns, row, column) : "";
    cells.set(column, sign === "" ? text : `${sign} ${text}`);
  }
  return cells;
}

const SIGN = /^(?:>=|<=|[≥≤><=])$/;

/** The operator of a target that stands in a column of its own, left of the figure. */
function signBefore(grid: PlanGrid, { roles }: PlanColumns, row: number, column: number): string {
  const { role = "other" } = roles.get(column - 1) ?? {};
  if (role !== "other" && role !== "note") return "";
  const text = grid.text(row, column - 1).trim();
  return SIGN.test(text) ? text : "";
}

const figureRoles = new Set(["target", "baseline", "estimate", "plan"]);

/** Whether a line has a figure or a text where figures stand. */
export function hasFigures(line: PlanLine, columns: PlanColumns): boolean {
  return [...line.cells].some(
    ([column]) => figureRoles.has(columns.roles.get(column)?.role ?? "") || columns.targets.includes(column),
  );
}

/** Whether a line has its own unit of measure. */
export const hasUnit = (line: PlanLine, columns: PlanColumns): boolean =>
  columns.units.some((column) => line.cells.has(column));

function joinWrapped(
  lines: readonly PlanLine[],
  columns: PlanColumns,
  passed: ReadonlySet<number>,
): readonly PlanLine[] {
  const joined: PlanLine[] = [];
  lines.forEach((line, index) => {
    const before = joined.at(-1);
    if (before && follows(before, line, passed) && isContinued(before, line, lines[index + 1], columns))
      joined[joined.length - 1] = join(before, line);
    else joined.push(line);
  });
  return joined;
}

/** Whether a line stands right below another, but for headings that repeat. */
function follows(before: PlanLine, line: PlanLine, passed: ReadonlySet<number>): boolean {
  let row = before.last + 1;
  while (passed.has(row)) row++;
  return row === line.row;
}

function isContinued(
  before: PlanLine,
  line: PlanLine,
  next: PlanLine | undefined,
  columns: PlanColumns,
): boolean {
  if (line.tt !== "" || line.isPart) return false;
  if (line.name === "") return line.cells.size > 0;
  const open = openEndings.some((words) =>
    keyOf(before.name).endsWith(words.length > 1 ? ` ${words}` : words),
  );
  if (!open && !beginsLow(line.name)) return false;
  if (!hasFigures(line, columns) && !hasUnit(line, columns)) return true;
  // The unit of a wrapped row stands once, beside either part of its name.
  const unitTwice = hasUnit(before, columns) && hasUnit(line, columns);
  const bare = !hasFigures(before, columns) && !unitTwice && !/^[IVXA-H]+$/.test(before.tt);
  const isList = next !== undefined && next.tt === "" && beginsLow(next.name) && hasFigures(next, columns);
  return bare && !isList;
}

/** A small letter, a bracket or a digit at the beginning goes on with what stands before. */
export function beginsLow(name: string): boolean {
  const first = name.charAt(0);
  return /[(\d]/.test(first) || (first !== first.toUpperCase() && first === first.toLowerCase());
}

function join(before: PlanLine, line: PlanLine): PlanLine {
  const cells = new Map(before.cells);
  for (const [column, text] of line.cells) {
    const known = cells.get(column);
    const several = known !== undefined && /\d/.test(known) && /\d/.test(text);
    cells.set(column, known === undefined ? text : `${known}${several ? "\n" : " "}${text}`);
  }
  return { ...before, last: line.row, name: `${before.name} ${line.name}`.trim(), cells };
}
