import { placeAt, type At } from "../../model/address";
import type { CellValue, SheetSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";
import { COLUMN_NUMBER } from "./columns.data";

/** One cell of the list with its place. */
export interface ListCell {
  readonly value: CellValue;
  /** Tidied text, "" for a blank. */
  readonly text: string;
  readonly at: At;
  readonly format: string;
}

/** How a column may be headed. */
export type Heading = { readonly vi: string; readonly en: string; readonly also: readonly string[] };

/** The column of every folded heading. */
export const keysOf = <Key extends string>(
  headings: Readonly<Record<Key, Heading>>,
): ReadonlyMap<string, Key> =>
  new Map(
    (Object.keys(headings) as Key[]).flatMap((key) => {
      const { vi, en, also } = headings[key];
      return [vi, en, ...also].map((text) => [fold(text), key] as const);
    }),
  );

/** The cells of a sheet by rows and columns from its first. */
export interface SheetReader {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cell: (row: number, column: number) => ListCell;
}

export function readerOf(
  file: string | null,
  { name, top, left, values, formats }: SheetSnapshot,
): SheetReader {
  const width = Math.max(0, ...values.map((row) => row.length));
  return {
    rows: values.map((_, row) => row),
    columns: Array.from({ length: width }, (_, column) => column),
    cell: (row, column) => {
      const value = values[row]?.[column] ?? null;
      const at = placeAt(file, name, top + row, left + column);
      return { value, text: textOf(value), at, format: formats[row]?.[column] ?? "General" };
    },
  };
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  return (typeof value === "object" ? value.error : String(value)).normalize("NFC").trim();
}

/** "(1) (2) (3)" under the headings. */
export function isNumbering({ columns, cell }: SheetReader, row: number): boolean {
  const texts = columns.map((column) => cell(row, column).text).filter((text) => text !== "");
  return texts.length > 1 && texts.every((text) => COLUMN_NUMBER.test(text));
}
