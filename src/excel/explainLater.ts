import type { ExcelProblem } from "./errors";
import { NOT_LOADED } from "./notLoaded.data";

/** As `explainError`, whose words are loaded when they are first needed; where they cannot be, that is what is told. */
export async function explainLater(error: unknown): Promise<ExcelProblem> {
  try {
    const { explainError } = await import("./errors");
    return explainError(error);
  } catch {
    return { kind: "notLoaded", code: "notLoaded", message: NOT_LOADED };
  }
}
