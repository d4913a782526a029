import type { ProblemKind } from "./errors.data";

/** What fills the blanks of a refusal's words. */
export type RefusalParams = Readonly<Record<string, string | number>>;

/** Thrown where we ourselves stop before anything is written; `explainError` puts it in words. */
export class Refusal extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly params: RefusalParams = {},
  ) {
    super(kind);
    this.name = "Refusal";
  }
}

/** Code of an error of Excel; `null` for any other. */
export function codeOf(error: unknown): string | null {
  const code = (error as { readonly code?: unknown } | null | undefined)?.code;
  return typeof code === "string" && code !== "" ? code : null;
}

/** The member of Excel's that an error came from; "" where it does not say. */
export const locationOf = (error: unknown): string =>
  (error as { readonly debugInfo?: { readonly errorLocation?: string } } | null)?.debugInfo?.errorLocation ??
  "";
