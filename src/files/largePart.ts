import { decodeXml } from "./openXml/xmlText";
import { cutFiller, needsFiller } from "./openXml/workbookParts";

/** Bytes of a part up to which it is taken whole. */
const LARGE = 16 * 1024 * 1024;

/** Bytes that are made text of at a time. */
const PORTION = 4 * 1024 * 1024;

/**
 * Text of an XML part. A large one is nearly always a sheet that is formatted down to its last row: of that the blank cells
 * are dropped portion by portion, so that no more is held than its bytes and what it says.
 */
export function decodePart(bytes: Uint8Array): string {
  if (bytes.length < LARGE || !isPlainUtf8(bytes)) return decodeXml(bytes);
  const isWhole = [...portionsOf(bytes)].some((portion, index) => isUnusual(portion, index === 0));
  if (isWhole) return decodeXml(bytes);
  let text = "";
  for (const portion of portionsOf(bytes)) text += cutFiller(portion);
  return decodeXml(new TextEncoder().encode(text));
}

const isPlainUtf8 = ([first]: Uint8Array): boolean => first === 0x3c || first === 0xef;

/** A comment may hold what looks like a cell, and goes over the ends of portions. */
const isUnusual = (portion: string, isFirst: boolean): boolean =>
  portion.length > LARGE ||
  portion.includes("<!") ||
  portion.indexOf("<?", isFirst ? 5 : 0) >= 0 ||
  needsFiller(portion);

/** The text in portions that end before a row, as far as there are rows. */
function* portionsOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for (let at = 0; at < bytes.length; at += PORTION) {
    const text = rest + decoder.decode(bytes.subarray(at, at + PORTION), { stream: true });
    const end = Math.max(0, text.lastIndexOf("<row "), text.lastIndexOf(":row "));
    const cut = end > 0 ? text.lastIndexOf("<", end) : 0;
    if (cut === 0 && text.length > LARGE) return yield text;
    yield text.slice(0, cut);
    rest = text.slice(cut);
  }
  yield rest + decoder.decode();
}
