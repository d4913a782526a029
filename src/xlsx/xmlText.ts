import { refuseDamaged } from "./failure";

/** Text of an XML part in UTF-8 or, where its first bytes say so, UTF-16. Refuses a document type: nothing else can make entities grow. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes("<!DOCTYPE") || text.includes("<!ENTITY")) refuseDamaged("a document type in a workbook");
  return text;
}

/** An XML part as bytes in UTF-8. */
export const encodeXml = (text: string): Uint8Array => new TextEncoder().encode(text);

/** How often the pattern (which must be global) occurs; counting ends above `enough`. */
export function countMatches(text: string, pattern: RegExp, enough: number): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count <= enough && pattern.test(text)) count++;
  return count;
}
