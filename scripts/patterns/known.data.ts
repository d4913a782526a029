/** Patterns whose time grows faster than the text, each with what bounds the text. */
export const knownPatterns: ReadonlyMap<string, string> = new Map([
  [String.raw`\B(?=(\d{3})+$)`, "the digits of one number, at most 22"],
]);
