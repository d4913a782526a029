import { functionsById, type FunctionId } from "../../src/functions/index";
import type { Given, GivenCell, Shown } from "./cases";

/** What Excel sends for a blank cell. */
export type BlankMode = "desktop" | "web";

/** Answers of a function as Excel would show them, row by row. */
export type ShownRows = readonly (readonly Shown[])[];

/** Rows as Excel sends them for an argument; `toError` makes what it sends for an error cell. */
export function rowsOf(
  given: Exclude<Given, null>,
  mode: BlankMode,
  toError: (code: string) => unknown,
): unknown[][] {
  const rows = Array.isArray(given) ? (given as readonly (readonly GivenCell[])[]) : [[given as GivenCell]];
  return rows.map((row) => row.map((cell) => sent(cell, mode, toError)));
}

function sent(cell: GivenCell, mode: BlankMode, toError: (code: string) => unknown): unknown {
  if (typeof cell !== "object") return cell;
  if ("errorCell" in cell) return toError(cell.errorCell);
  return mode === "desktop" ? 0 : null;
}

/** The part of `CustomFunctions` that the functions use, for calls without the runtime. */
export function installStandIn(): void {
  class StandInError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  const ErrorCode = {
    invalidValue: "#VALUE!",
    notAvailable: "#N/A",
    divisionByZero: "#DIV/0!",
    invalidNumber: "#NUM!",
    nullReference: "#NULL!",
  };
  Object.assign(globalThis, { CustomFunctions: { Error: StandInError, ErrorCode } });
}

/** Calls a function directly. */
export function callDirectly(id: string, given: readonly Given[], mode: BlankMode): ShownRows {
  const rows = given.map((one) =>
    one === null ? null : rowsOf(one, mode, (code) => ({ code, message: "" })),
  );
  const call = functionsById[id as FunctionId] as (...given: unknown[]) => unknown;
  try {
    const answer = call(...rows);
    return (Array.isArray(answer) ? (answer as unknown[][]) : [[answer]]).map((row) => row.map(show));
  } catch (error) {
    return [[show(error)]];
  }
}

function show(answer: unknown): Shown {
  if (typeof answer === "number" || typeof answer === "string") return answer;
  const { code, message } = answer as { code?: string; message?: string };
  if (code === undefined) throw answer;
  return { error: code, reason: message };
}

/** The same rows with the reason shortened to the part that a case names, so that the two compare. */
export function expectShown(actual: ShownRows, expected: Shown | ShownRows): void {
  const rows = Array.isArray(expected) ? (expected as ShownRows) : [[expected as Shown]];
  const compared = actual.map((row, top) => row.map((cell, left) => shorten(cell, rows[top]?.[left])));
  expect(compared).toEqual(rows);
}

function shorten(cell: Shown, expected: Shown | undefined): Shown {
  if (typeof cell !== "object" || typeof expected !== "object") return cell;
  const reason = expected.reason;
  if (reason === undefined) return { error: cell.error };
  return { error: cell.error, reason: cell.reason?.includes(reason) ? reason : cell.reason };
}
