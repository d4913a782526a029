import { fill } from "../../texts/fill";
import type { Language, Localized } from "../../model/finding";
import { systemReasons, words } from "../words.data";

/** Escape codes and signs that turn the direction of text: in names of files and cells they could forge a line on the terminal. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text that a terminal shows and never obeys; line breaks stay. */
export const makeSafe = (text: string): string => text.replace(UNSAFE, "\ufffd");

/** The command line's own text, with its blanks filled. */
export function say(
  key: keyof typeof words,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const safe = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === "number" ? value : makeSafe(value),
  ]);
  return fill(words[key][language], Object.fromEntries(safe) as typeof params, language);
}

/** Why the system refused a file, in words. */
export function formatSystemError(error: unknown, language: Language): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  const known: Localized | undefined = typeof code === "string" ? systemReasons[code] : undefined;
  return known ? known[language] : typeof code === "string" ? code : String(error);
}
