import type { CustomFunctions, FunctionValue } from "./univerParts";

/** A custom function as Excel's own runtime calls it: errors are objects with a code, given and answered. */
export type ExcelFunction = (...given: never[]) => unknown;

const errorText = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

/**
 * Custom functions written for Excel, by id, as the calculation engine takes them, by full name: `EDU.STATUS`.
 * In the engine an error is its text, so a text that reads like an error becomes one.
 */
export function asEngineFunctions(
  namespace: string,
  functions: Readonly<Record<string, ExcelFunction>>,
): CustomFunctions {
  const entries = Object.entries(functions).map(([id, call]): [string, CustomFunctions[string]] => [
    `${namespace}.${id}`,
    (...given) => {
      const passed = given.map((matrix) => matrix?.map((row) => row.map(toExcel)) ?? null);
      return toEngine((call as (...given: unknown[]) => unknown)(...passed));
    },
  ]);
  return Object.fromEntries(entries);
}

function toExcel(value: FunctionValue): unknown {
  return typeof value === "string" && errorText.test(value) ? { code: value } : value;
}

function toEngine(answer: unknown): FunctionValue[][] | FunctionValue {
  if (!Array.isArray(answer)) return cellOf(answer);
  return answer.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

function cellOf(value: unknown): FunctionValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  const { code } = value as { readonly code?: unknown };
  return typeof code === "string" ? code : "#VALUE!";
}
