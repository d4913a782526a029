import { CAPITALS_FONT, LEGACY_FONTS, TCVN3_LETTERS, VNI_LETTERS } from "./legacy.data";

/** The encodings before Unicode in which Vietnamese offices' files still come. */
export type Encoding = "TCVN3" | "VNI";

/** A code by the letter it stands for, both ways. */
export interface CodeTable {
  readonly letters: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
  /** Finds the codes in a text, the longest first. */
  readonly pattern: RegExp;
}

export const codeTables: Readonly<Record<Encoding, CodeTable>> = {
  TCVN3: tableOf(Object.entries(TCVN3_LETTERS)),
  VNI: tableOf(
    Object.entries(VNI_LETTERS).flatMap(([letter, code]) => [
      [letter, code] as const,
      [letter.toUpperCase(), code.toUpperCase()] as const,
    ]),
  ),
};

function tableOf(entries: ReadonlyArray<readonly [string, string]>): CodeTable {
  const pairs = [...entries].sort(([, a], [, b]) => b.length - a.length);
  const letters = new Map<string, string>();
  for (const [letter, code] of pairs) {
    letters.set(code, letter);
    // A capital with the small character for its mark ("Aù") is typed as often as the proper one.
    if (code.length === 2) letters.set(code[0]! + code[1]!.toLowerCase(), letter);
  }
  const pattern = [...letters.keys()].sort((a, b) => b.length - a.length).join("|");
  return { letters, codes: new Map(entries), pattern: new RegExp(pattern, "g") };
}

/**
 * Text of an old encoding as Unicode; what is no code stays as it is. Never for text that is Unicode already: that is
 * `detectEncoding`'s to tell.
 *
 * TCVN3 has no codes for most capitals. They are known only from the font; without it a text in capitals throughout
 * ("HUYÖN S×N Hå") is given in capitals, and any other letter small.
 *
 * @param font the cell's font, where the reader has it
 * @example toUnicode("HuyÖn S×n Hå", "TCVN3") // "Huyện Sìn Hồ"
 */
export function toUnicode(text: string, encoding: Encoding, font?: string | null): string {
  const { letters, pattern } = codeTables[encoding];
  const read = text.replace(pattern, (code) => letters.get(code) ?? code);
  const capitals = encoding === "TCVN3" && (font ? CAPITALS_FONT.test(font) : isInCapitals(text));
  return capitals ? read.toUpperCase() : read;
}

/** No small letter, and a word of several capitals with a code among them. */
function isInCapitals(text: string): boolean {
  return (
    !/[a-z]/.test(text) &&
    /[A-Z][\u00A1-\u00FF]*[A-Z]/.test(text) &&
    /[A-Z][\u00A1-\u00FF]|[\u00A1-\u00FF][A-Z]/.test(text)
  );
}

/** The encoding that a font is made for; `null` for any other font. */
export function encodingOfFont(font: string | null | undefined): Encoding | null {
  if (!font) return null;
  if (LEGACY_FONTS.TCVN3.test(font)) return "TCVN3";
  return LEGACY_FONTS.VNI.test(font) ? "VNI" : null;
}
