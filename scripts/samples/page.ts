/** How a cell looks in the samples' .xlsx files; other formats keep only values and number formats. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly border?: boolean;
  readonly wrap?: boolean;
  /** Fill colour, RRGGBB. */
  readonly fill?: string;
}

/** One cell: a constant, or a formula with its stored result in `value`. */
export interface PageCell {
  readonly value: string | number | null;
  readonly formula?: string;
  readonly format?: string;
  readonly look: Look;
}

/** A merged rectangle, zero-based, ends inclusive. */
export interface PageMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a sample workbook. */
export interface Page {
  readonly name: string;
  readonly hidden: boolean;
  readonly landscape: boolean;
  readonly font: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly cells: (PageCell | null)[][];
  readonly merges: PageMerge[];
  /** Heights in points by zero-based row. */
  readonly heights: Map<number, number>;
}

/** An empty sheet to be filled by `put`. */
export function blankPage(settings: Pick<Page, "name" | "hidden" | "landscape" | "font" | "widths">): Page {
  return { ...settings, cells: [], merges: [], heights: new Map() };
}

/** Writes one cell; the sheet grows as needed. */
export function put(page: Page, row: number, column: number, cell: PageCell): void {
  while (page.cells.length <= row) page.cells.push([]);
  const cells = page.cells[row]!;
  while (cells.length <= column) cells.push(null);
  cells[column] = cell;
}

/** Writes one text over merged cells, all of which get its look (a border must surround the whole). */
export function putMerged(page: Page, area: PageMerge, value: string, look: Look): void {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      put(page, row, column, { value: row === area.top && column === area.left ? value : null, look });
  if (area.top !== area.bottom || area.left !== area.right) page.merges.push(area);
}
