import { isMarked, noteMarks, withoutMarks } from "./footnotes";
import { flat, keyOf, type PlanGrid, textsOf } from "./grid";
import { isNumberRow } from "./header";
import type { PlanColumns } from "./columns";
import { dittoSigns, endWords, openEndings, pageLines, partLeads, remarkWords } from "../row/rowWords.data";

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
  /** What the columns left of the name say of a group of rows: "Mầm non"; "" where they say nothing. */
  readonly group: string;
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
  const lastFigure = lastFigureOf(grid, columns, area);
  let partsFollow = false;
  for (let row = area.first; row < area.end; row++) {
    if (area.skipped.has(row) || isNumberRow(grid, row, columns.name)) {
      passed.add(row);
      continue;
    }
    const texts = textsOf(grid, row);
    if (texts.length === 0) continue;
    if (texts.length === 1 && pageLines.some((pattern) => pattern.test(keyOf(texts[0]!)))) {
      passed.add(row);
      continue;
    }
    const notes = texts.length === 1 ? noteMarks(texts[0]!) : [];
    if (notes.length > 0 && notes.every((mark) => lines.some((line) => isMarked(line, mark)))) {
      notes.forEach((mark) => marks.add(mark));
      continue;
    }
    const read = readLine(grid, columns, area, row);
    const line = { ...read, group: read.group || (lines.at(-1)?.group ?? "") };
    const isText = line.tt === "" && !texts.some((text) => /\d[.,]?\s*%?$/.test(text));
    const isAside = line.cells.size === 0 || isText;
    const kind = isAside ? asideKind(texts[0]!, row < lastFigure) : null;
    if (kind === "end") break;
    if (kind === "remark") continue;
    const isLead = line.cells.size === 0 && isPartLead(line.name);
    if (isLead) partsFollow = true;
    else {
      if (line.tt !== "" && !/^[-+*•]/.test(line.tt)) partsFollow = false;
      lines.push(partsFollow && !line.isPart ? { ...line, isPart: true } : line);
    }
  }
  const joined = joinWrapped(
    withoutClosingNotes(lines).map((line) => withoutMarks(line, marks)),
    columns,
    passed,
  );
  return withUnitsRepeated(joined, columns);
}

/** A sign that repeats the unit of measure above stands for it; a dash for none. */
function withUnitsRepeated(lines: readonly PlanLine[], { units }: PlanColumns): readonly PlanLine[] {
  const last = new Map<number, string>();
  return lines.map((line) => {
    const cells = new Map(line.cells);
    for (const column of units) {
      const text = line.cells.get(column);
      if (text === undefined) continue;
      if (/^[-–—]$/.test(flat(text))) cells.delete(column);
      else if (dittoSigns.some((sign) => keyOf(text) === sign) && last.has(column))
        cells.set(column, last.get(column)!);
      else last.set(column, text);
    }
    return { ...line, cells };
  });
}

/** A sentence below the last row explains the table: it has no number and no figure, and ends with a full stop. */
function withoutClosingNotes(lines: readonly PlanLine[]): readonly PlanLine[] {
  const last = lines.at(-1);
  const isNote = last?.tt === "" && last.cells.size === 0 && last.name.endsWith(".");
  return isNote ? withoutClosingNotes(lines.slice(0, -1)) : lines;
}

/** The last row with a figure where targets stand. */
function lastFigureOf(grid: PlanGrid, { targets }: PlanColumns, { first, end }: TableArea): number {
  let row = end - 1;
  while (row >= first && !targets.some((column) => /\d/.test(grid.text(row, column)))) row--;
  return row;
}

/** What a line of words is that is no row; an asterisk before further rows begins a section, and a footnote behind them. */
function asideKind(text: string, isBeforeRows: boolean): "end" | "remark" | null {
  const key = keyOf(text);
  if (endWords.some((words) => key.startsWith(words)) && text === text.toUpperCase()) return "end";
  if (/^(?:nơi nhận|tm\.|kt\.|tl\.|tuq\.|người lập)/.test(key)) return "end";
  if (isBeforeRows && BULLET.test(text)) return null;
  return remarkWords.some((words) => key.startsWith(words)) ? "remark" : null;
}

const NUMBERED =
  /^\(?((?:[IVX]+|[A-ZĐ]|\d{1,3})(?:\.\d{1,2})*|[a-zđ])(?:[.)/:]+\s*|\s+[-–]\s+)(?=[\p{L}"(])/u;
const BULLET = /^([-+*•▪–➢✓])\s*(?=\p{L})/u;

function readLine(grid: PlanGrid, columns: PlanColumns, area: TableArea, row: number): PlanLine {
  const { name, tt } = columns;
  const { nameColumn, leading, own } = namesOf(grid, area, row, name);
  let number = tt === null || tt === nameColumn ? "" : flat(grid.numbering(row, tt));
  let text = own;
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
  const isLed = lead !== null && isPartLead(lead[1]!);
  const isPart = isLed || isPartLead(leading);
  const written = isLed
    ? text.slice(lead[0].length).replace(/^[-+]\s*/, "")
    : text.replace(/(?<!\s)\s*:$/, "");
  return {
    row,
    last: row,
    tt: number.replace(/(?<![.):/])[.):/]+$/, "").replace(/^\(/, ""),
    name: leading === "" || isPart ? written : `${leading}: ${written}`,
    nameColumn,
    isPart,
    group: groupOf(grid, columns, row),
    cells: cellsOf(grid, columns, row),
  };
}

const isPartLead = (text: string): boolean => {
  const key = keyOf(text).replace(/(?<![:\s])[:\s]+$/, "");
  return partLeads.some((words) => key === words);
};

/** The name in one of several columns of names; `leading` stands left of it, in its row or merged over more rows. */
function namesOf(grid: PlanGrid, { nameColumns }: TableArea, row: number, name: number) {
  const filled = nameColumns.filter((column) => grid.text(row, column) !== "");
  const group = nameColumns.find((column) => {
    const area = grid.areaOf(row, column);
    return area !== null && area.bottom > area.top && grid.spread(row, column) !== "";
  });
  const first = filled[0] ?? name;
  const further = filled.find((column) => column > first);
  const isInGroup = group !== undefined && group < first;
  const nameColumn = isInGroup ? first : (further ?? first);
  const leading = isInGroup ? group : further === undefined ? null : first;
  return {
    nameColumn,
    leading: leading === null ? "" : flat(grid.spread(row, leading)).replace(/(?<!\s)\s*:$/, ""),
    own: flat(grid.text(row, nameColumn)),
  };
}

/** The words of a group in a column left of the names, merged over its rows. */
function groupOf(grid: PlanGrid, { roles, name, tt }: PlanColumns, row: number): string {
  for (let column = name - 1; column >= 0; column--) {
    if (column === tt || (roles.get(column)?.role ?? "other") !== "other") continue;
    const text = flat(grid.spread(row, column));
    if (/\p{L}{2}/u.test(text)) return text;
  }
  return "";
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
