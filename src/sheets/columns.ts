import type { Language, Localized } from "../model/finding";
import { constant, type Grid } from "./grid";
import { fillLabel } from "./labels.data";

/** One column of a sheet that is a table; its place follows from the list that it stands in. */
export interface TableColumn {
  readonly key: string;
  /** In characters. */
  readonly width: number;
  readonly title: Localized;
  /** Headings that earlier versions wrote, still read. */
  readonly formerly?: readonly string[];
}

/** Keys of a list of columns. */
export type KeyOf<Columns extends readonly TableColumn[]> = Columns[number]["key"];

/** Where each column stands, counted from 0. */
export const indexColumns = <const Columns extends readonly TableColumn[]>(
  columns: Columns,
): Readonly<Record<KeyOf<Columns>, number>> =>
  Object.fromEntries(columns.map(({ key }, index) => [key, index])) as Record<KeyOf<Columns>, number>;

export const widthsOf = (columns: readonly TableColumn[]): number[] => columns.map(({ width }) => width);

/** The headings that a column can have: one for each language, and former ones. */
export function headingsOf<const Columns extends readonly TableColumn[]>(
  columns: Columns,
  key: KeyOf<Columns>,
): string[] {
  const { title, formerly = [] }: TableColumn = columns.find((column) => column.key === key)!;
  return [title.vi, title.en, ...formerly];
}

/** Puts the row of headings, what they leave open filled in. */
export function putHeadings(
  grid: Grid,
  row: number,
  columns: readonly TableColumn[],
  language: Language,
  values: Parameters<typeof fillLabel>[1] = {},
): void {
  columns.forEach(({ title }, index) =>
    grid.put(row, index, constant(fillLabel(title[language], values), "head")),
  );
}
