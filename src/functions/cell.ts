import type { CellValue } from "../model/snapshot";

/** Rows of cells, as Excel passes and receives ranges. */
export type Matrix<T> = readonly (readonly T[])[];

/**
 * An argument of a custom function as rows of cells; `null` where it was left out.
 * A blank cell is `null` where Excel says so (on the web); on the desktop Excel sends 0 for it, which nothing here can tell.
 * See "Custom functions" in docs/reading-rules.md.
 */
export function readArgument(argument: unknown): Matrix<CellValue> | null {
  if (argument === null || argument === undefined || isInvocation(argument)) return null;
  if (!Array.isArray(argument)) return [[readCell(argument)]];
  if (argument.length === 0) return null;
  return argument.map((row: unknown) => (Array.isArray(row) ? readRow(row) : [readCell(row)]));
}

/** A row of numbers is a row of cells already. */
function readRow(row: readonly unknown[]): readonly CellValue[] {
  return row.every(Number.isFinite) ? (row as readonly CellValue[]) : row.map(readCell);
}

/** The one cell of an argument; `undefined` where the argument holds several. */
export function singleCell(argument: Matrix<CellValue> | null): CellValue | undefined {
  if (argument === null) return null;
  return argument.length === 1 && argument[0]!.length === 1 ? argument[0]![0]! : undefined;
}

/** Excel's runtime puts its own object behind the last argument; it must not be taken for an optional one. */
function isInvocation(argument: unknown): boolean {
  return typeof argument === "object" && argument !== null && "functionName" in argument;
}

function readCell(value: unknown): CellValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (typeof value === "boolean") return value;
  return typeof value === "object" && value !== null ? readObject({ ...value }) : null;
}

/** An error cell arrives as an object with a code, a rich value as one with the plain value that it stands for. */
function readObject(value: Readonly<Record<string, unknown>>): CellValue {
  const { code, type, basicType, basicValue, primitive } = value;
  if (typeof code === "string") return { error: code };
  const plain = basicValue ?? primitive;
  const isError = type === "Error" || basicType === "Error";
  if (isError) return { error: typeof plain === "string" ? plain : "#VALUE!" };
  return typeof plain === "object" ? { error: "#VALUE!" } : readCell(plain);
}
