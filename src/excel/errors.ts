import type { Language, Localized } from "../model/finding";
import { fill } from "../texts/fill";
import { type ProblemKind, problemOfCode, problems } from "./errors.data";
import { codeOf, locationOf, Refusal, type RefusalParams } from "./refusal";

/** What stopped a run, for the person who ran it; `code` is Excel's, or the kind of our own refusal. */
export interface ExcelProblem {
  readonly kind: ProblemKind;
  readonly code: string;
  readonly message: Localized;
}

/** Any error of Excel, of its client or of ours, in words that say what to do. The only place that looks into errors. */
export function explainError(error: unknown): ExcelProblem {
  if (error instanceof Refusal) return makeProblem(error.kind, error.kind, error.params);
  if (isTakenOver(error)) return makeProblem("takenOver", "takenOver", {});
  if (isNotLoaded(error)) return makeProblem("notLoaded", "notLoaded", {});
  const code = codeOf(error);
  const known = code === null ? undefined : problemOfCode[code];
  if (known && code !== null) return makeProblem(known, code, { code });
  return makeProblem("defect", code ?? "unknown", { code: code ?? describe(error) });
}

/** A request of a run whose lock another page has taken over is refused where it asks for its own lock. */
const isTakenOver = (error: unknown): boolean =>
  codeOf(error) === "ItemNotFound" && /^CustomXmlPartScopedCollection\.getOnlyItem/i.test(locationOf(error));

/** Webpack's name for a part of the program that could not be fetched. */
const isNotLoaded = (error: unknown): boolean => error instanceof Error && error.name === "ChunkLoadError";

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function makeProblem(kind: ProblemKind, code: string, params: RefusalParams): ExcelProblem {
  const word = (language: Language): string => fill(problems[kind][language], params, null);
  return { kind, code, message: { vi: word("vi"), en: word("en") } };
}
