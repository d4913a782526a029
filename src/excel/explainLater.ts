import type { ExcelProblem } from "./errors";
import { NOT_LOADED } from "./notLoaded.data";

/** As `explainError`, whose words are loaded when they are first needed; where they cannot be, that is what is told. */
export async function explainLater(error: unknown): Promise<ExcelProblem> {
  const words = await import("./errors").catch(() => null);
  return words?.explainError(error) ?? { kind: "notLoaded", code: "notLoaded", message: NOT_LOADED };
}
