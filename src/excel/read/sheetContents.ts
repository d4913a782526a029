import type { Area, CellValue, SheetSnapshot } from "../../model/snapshot";
import type { OpenSheet } from "./survey";

/** What Excel answers for a block, row by row. */
export interface BlockContents {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
}

/** Rows of a snapshot under construction. */
export interface Contents {
  readonly values: (readonly CellValue[])[];
  readonly formats: (readonly string[])[];
  readonly formulas: (readonly (string | null)[])[];
}

/** Adds the rows of a block below those read before it. */
export function addRows(contents: Contents, block: BlockContents): void {
  block.values.forEach((row, index) => {
    const formulas = row.map((value, column) => readFormula(block.formulas[index]?.[column], value));
    contents.formulas.push(formulas);
    contents.formats.push(row.map((_, column) => readFormat(block.formats[index]?.[column])));
    contents.values.push(
      row.map((value, column) => readValue(value, block.types[index]?.[column], formulas[column] !== null)),
    );
  });
}

/** A sheet without any value, as plain data. */
export function blankSnapshot({ name, visibility, key }: OpenSheet): SheetSnapshot {
  return { name, visibility, mark: key, top: 0, left: 0, values: [], formats: [], formulas: [], merges: [] };
}

/** A sheet's rows as plain data, with the merges that have more than one cell. */
export function makeSnapshot(
  sheet: OpenSheet,
  place: { readonly top: number; readonly left: number },
  contents: Contents,
  merges: readonly Area[],
): SheetSnapshot {
  return { ...blankSnapshot(sheet), ...place, ...contents, merges };
}

/** A text constant that begins with "=" is answered as its own formula; no formula has its own text as its result. */
function readFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

const readFormat = (format: unknown): string => (typeof format === "string" && format ? format : "General");

function readValue(value: unknown, type: string | undefined, calculated: boolean): CellValue {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string" && (value !== "" || calculated)) return value;
  return null;
}
