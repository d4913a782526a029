import type { CellLink, CellSpec, Row, SheetSpec } from "../../sheets/spec";
import type { StyleName } from "../../sheets/styles.data";

/** A sheet as it was last written, without what stands in its cells: styles in runs along the rows, links, and all the rest. */
export interface SheetStyles {
  readonly sheet: Omit<SheetSpec, "rows">;
  readonly styles: readonly (StyleName | null)[];
  /** For each row: style, count, style, count …; a row that looks like the one above is [-1]. */
  readonly rows: readonly (readonly number[])[];
  readonly links: readonly (readonly [row: number, column: number, link: CellLink])[];
}

/** What a sheet looks like, apart from its contents. */
export function stylesOf({ rows, ...sheet }: SheetSpec): SheetStyles {
  const styles: (StyleName | null)[] = [];
  const numberOf = (style: StyleName | null): number => {
    if (!styles.includes(style)) styles.push(style);
    return styles.indexOf(style);
  };
  const runs = rows.map((row) => findRuns(row, numberOf));
  const links = rows.flatMap((row, line) =>
    row.flatMap((cell, column): [number, number, CellLink][] =>
      cell?.link ? [[line, column, cell.link]] : [],
    ),
  );
  return { sheet, styles, rows: runs.map((row, line) => (isSame(row, runs[line - 1]) ? [-1] : row)), links };
}

const isSame = (row: readonly number[], above: readonly number[] | undefined): boolean =>
  above !== undefined && row.length > 0 && row.join() === above.join();

function findRuns(row: Row, numberOf: (style: StyleName | null) => number): number[] {
  const runs: number[] = [];
  for (const cell of row) {
    const style = numberOf(cell?.style ?? null);
    if (runs.at(-2) === style) runs[runs.length - 1]! += 1;
    else runs.push(style, 1);
  }
  return runs;
}

/** The sheet with nothing in its cells but their style and link. */
export function blankSheet({ sheet, styles, rows, links }: SheetStyles): SheetSpec {
  let above: readonly CellSpec[] = [];
  const cells = rows.map((runs) => (above = runs[0] === -1 ? above : layRuns(runs, styles)));
  const linked = cells.map((row) => [...row]);
  for (const [row, column, link] of links) linked[row]![column] = { ...linked[row]![column], link };
  return { ...sheet, rows: linked };
}

function layRuns(runs: readonly number[], styles: SheetStyles["styles"]): CellSpec[] {
  return runs.flatMap((count, index) => {
    if (index % 2 === 0) return [];
    const style = styles[runs[index - 1]!] ?? null;
    return Array.from({ length: count }, (): CellSpec => (style === null ? {} : { style }));
  });
}
