import { blankCanvas, merge, put, type Canvas, type Drawn } from "./canvas";
import type { Recipe } from "./model";

/** A column: its headings from the top, and what kind of heading the upper ones are. */
export interface Column {
  readonly path: readonly string[];
  /** The column stands beside the figures: number, name, unit, note. */
  readonly fixed: boolean;
}

/** A row of cells by column, or a line over the whole width. */
export interface Row {
  readonly cells: readonly (Drawn | null)[];
  readonly hidden?: boolean;
  /** Rows that one name stands for, which are merged in these columns. */
  readonly span?: { readonly columns: readonly number[]; readonly rows: number };
}

/** Paints headings and rows; the drawing begins with the first row of headings. */
export function paintTable(columns: readonly Column[], rows: readonly Row[], recipe: Recipe): Canvas {
  const canvas = blankCanvas();
  const depth = Math.max(...columns.map(({ path }) => path.length));
  paintHeadings(canvas, columns, depth, recipe);
  const top = depth + paintIndex(canvas, columns, depth, recipe);
  rows.forEach((row, index) => paintRow(canvas, row, top + index));
  return canvas;
}

function paintRow(canvas: Canvas, { cells, hidden, span }: Row, at: number): void {
  cells.forEach((cell, column) => {
    if (cell !== null) put(canvas, at, column, cell);
  });
  if (cells.every((cell) => cell === null)) put(canvas, at, 0, null);
  if (hidden) canvas.hiddenRows.push(at);
  for (const column of span?.columns ?? []) merge(canvas, at, column, at + span!.rows - 1, column);
}

function paintHeadings(canvas: Canvas, columns: readonly Column[], depth: number, recipe: Recipe): void {
  columns.forEach(({ path, fixed }, column) => {
    const last = path.length - 1;
    const isLow = fixed && recipe.fixed === "bottom";
    const row = isLow ? depth - 1 : last;
    put(canvas, row, column, path[last]!);
    if (!isLow && (!fixed || recipe.fixed === "merged")) merge(canvas, row, column, depth - 1, column);
  });
  for (let level = 0; level < depth - 1; level++)
    for (const group of groupsAt(columns, level)) paintGroup(canvas, group, level, recipe);
}

interface Group {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Neighbouring columns that share their headings down to a level and have more below it. */
function groupsAt(columns: readonly Column[], level: number): Group[] {
  const groups: Group[] = [];
  columns.forEach(({ path }, column) => {
    if (path.length <= level + 1) return;
    const last = groups.at(-1);
    const before = columns[column - 1]?.path.slice(0, level + 1).join("\n");
    const isSame = last?.right === column - 1 && before === path.slice(0, level + 1).join("\n");
    if (isSame) groups[groups.length - 1] = { ...last, right: column };
    else groups.push({ text: path[level]!, left: column, right: column });
  });
  return groups;
}

function paintGroup(canvas: Canvas, { text, left, right }: Group, level: number, { reach }: Recipe): void {
  const middle = left + Math.floor((right - left) / 2);
  const column = reach === "last" ? right : reach === "middle" ? middle : left;
  if (reach === "across")
    for (let blank = left; blank <= right; blank++)
      put(canvas, level, blank, { value: null, centredAcross: true });
  put(canvas, level, column, reach === "across" ? { value: text, centredAcross: true } : text);
  if (reach === "merged") merge(canvas, level, left, level, right);
}

/** The row that numbers the columns; how many rows it took. */
function paintIndex(canvas: Canvas, columns: readonly Column[], row: number, { index }: Recipe): number {
  if (index === "none") return 0;
  const fixed = columns.findIndex((column) => !column.fixed);
  columns.forEach((_, column) => {
    const letter = column < fixed ? String.fromCharCode(65 + column) : String(column - fixed + 1);
    if (index === "(1)(2)(3)") put(canvas, row, column, `(${column + 1})`);
    else
      put(
        canvas,
        row,
        column,
        index === "A B 1 2" && column < fixed
          ? letter
          : index === "A B 1 2"
            ? column - fixed + 1
            : column + 1,
      );
  });
  const last = columns.length - 1;
  if (index === "1 2 3 with formula" && last > 2) put(canvas, row, last, `${last + 1}=${last - 1}/${last}`);
  return 1;
}
