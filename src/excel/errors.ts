import type { Language, Localized } from "../model/finding";
import { fill } from "../texts/fill";
import { type ProblemKind, problemOfCode, problems } from "./errors.data";

/** What stopped a run, for the person who ran it; `code` is Excel's, or the kind of our own refusal. */
export interface ExcelProblem {
  readonly kind: ProblemKind;
  readonly code: string;
  readonly message: Localized;
}

/** Thrown where we ourselves stop before anything is written; `explainError` gives back its problem. */
export class Refusal extends Error {
  readonly problem: ExcelProblem;

  constructor(kind: ProblemKind, params: Readonly<Record<string, string | number>> = {}) {
    super(kind);
    this.name = "Refusal";
    this.problem = makeProblem(kind, kind, params);
  }
}

/** Any error of Excel, of its client or of ours, in words that say what to do. The only place that looks into errors. */
export function explainError(error: unknown): ExcelProblem {
  if (error instanceof Refusal) return error.problem;
  if (isTakenOver(error)) return makeProblem("takenOver", "takenOver", {});
  if (isNotLoaded(error)) return makeProblem("notLoaded", "notLoaded", {});
  const code = codeOf(error);
  const known = code === null ? undefined : problemOfCode[code];
  if (known && code !== null) return makeProblem(known, code, { code });
  return makeProblem("defect", code ?? "unknown", { code: code ?? describe(error) });
}

/** Code of an error of Excel; `null` for any other. */
export function codeOf(error: unknown): string | null {
  const code = (error as { readonly code?: unknown } | null | undefined)?.code;
  return typeof code === "string" && code !== "" ? code : null;
}

/** A request of a run whose lock another page has taken over is refused where it asks for its own lock. */
const isTakenOver = (error: unknown): boolean =>
  codeOf(error) === "ItemNotFound" && /^CustomXmlPartScopedCollection\.getOnlyItem/i.test(locationOf(error));

/** The member of Excel's that an error came from; "" where it does not say. */
export const locationOf = (error: unknown): string =>
  (error as { readonly debugInfo?: { readonly errorLocation?: string } } | null)?.debugInfo?.errorLocation ??
  "";

/** Webpack's name for a part of the program that could not be fetched. */
const isNotLoaded = (error: unknown): boolean => error instanceof Error && error.name === "ChunkLoadError";

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function makeProblem(
  kind: ProblemKind,
  code: string,
  params: Readonly<Record<string, string | number>>,
): ExcelProblem {
  const word = (language: Language): string => fill(problems[kind][language], params, null);
  return { kind, code, message: { vi: word("vi"), en: word("en") } };
}
