import { refuseDamaged } from "../failure";

/** Making one takes longer than decoding a part. */
const DECODERS = {
  utf8: new TextDecoder("utf-8"),
  littleEndian: new TextDecoder("utf-16le"),
  bigEndian: new TextDecoder("utf-16be"),
} as const;

/**
 * Text of an XML part in UTF-8 or, where its first bytes say so, UTF-16, with nothing in it but tags and text: no comment
 * that might be taken for content. Refuses a document type: nothing else can make entities grow.
 */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? "littleEndian"
      : first === 0xfe && second === 0xff
        ? "bigEndian"
        : "utf8";
  return keepContent(DECODERS[encoding].decode(bytes));
}

/** A comment, a section of text without entities, or an instruction to a program; each also where its end is missing. */
const ASIDE = /<!--[\s\S]*?(-->|$)|<!\[CDATA\[([\s\S]*?)(\]\]>|$)|<\?(?!xml\s)[\s\S]*?(\?>|$)/g;

/** SheetJS does not know these and would read a figure in a comment, or lose a text in a section. */
function keepContent(text: string): string {
  // Most parts have neither sign; single characters are found fastest.
  const start = text.startsWith("<?xml ") ? text.indexOf("?>") + 2 : 0;
  if (!text.includes("!") && !text.includes("?", start)) return text;
  const kept = text.replace(
    ASIDE,
    (_, comment?: string, section?: string, close?: string, instruction?: string) => {
      if (!(comment ?? close ?? instruction)) refuseDamaged("a comment without an end");
      return section === undefined ? "" : escapeText(section);
    },
  );
  return kept.includes("<!") ? refuseDamaged("a document type in a workbook") : kept;
}

const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A character by its number. */
const BY_NUMBER = /&#(?:x([\da-f]+)|(\d+));/gi;
/** Where a tag seems to go over several lines. */
const BROKEN_TAG = /[\t\r\n][^<>\t\r\n]*>/;

/**
 * XML as plainly as it can be written, and meaning the same: SheetJS misses tags with white space before their end, and
 * reads a character that is written by its number as one of Latin. Most parts are plain already, so that each step looks
 * first whether there is something to do.
 */
export function tidyXml(text: string): string {
  let tidy = text;
  if (BROKEN_TAG.test(tidy)) tidy = tidy.replace(/<[^<>]*>/g, (tag) => tag.replace(/[\t\r\n]/g, " "));
  if (tidy.includes(" >")) tidy = tidy.replace(/<(\/?[\w:.-]+) +>/g, "<$1>");
  return tidy.includes("&#") ? tidy.replace(BY_NUMBER, writeCharacter) : tidy;
}

function writeCharacter(entity: string, hex?: string, decimal?: string): string {
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  if (!isLegal(code)) return entity;
  const character = String.fromCodePoint(code);
  const name = Object.keys(ENTITIES).find((key) => ENTITIES[key] === character);
  return name ? `&${name};` : character;
}

/** Whether a document may hold the character. */
const isLegal = (code: number): boolean =>
  [0x9, 0xa, 0xd].includes(code) ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

const encoder = new TextEncoder();

/** An XML part as bytes in UTF-8. */
export const encodeXml = (text: string): Uint8Array => encoder.encode(text);

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A named character, or one by its number in at most four hexadecimal or five decimal digits. */
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#x([\da-fA-F]{1,4})|#(\d{1,5}));/g;

const UNUSUAL = /_x|[^\n\t -\uD7FF\uE000-\uFFFD]/;
const NO_CHARACTER = "\uFFFF";

/**
 * What a text between tags says; `null` where that is unusual: an escape of Excel's, the end of a line of Windows,
 * a character beyond the first 65,536 or one that no document may hold.
 */
export function decodePlainText(text: string): string | null {
  if (!text.includes("&")) return UNUSUAL.test(text) ? null : text;
  const decoded = text.replace(ENTITY, decodeEntity);
  return UNUSUAL.test(decoded) || text.replace(ENTITY, "").includes("&") ? null : decoded;
}

function decodeEntity(_: string, name?: string, hex?: string, decimal?: string): string {
  if (name) return ENTITIES[name]!;
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  return code > 0xffff ? NO_CHARACTER : String.fromCharCode(code);
}

/** How often the pattern (which must be global) occurs; counting ends above `enough`. */
export function countMatches(text: string, pattern: RegExp, enough: number): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count <= enough && pattern.test(text)) count++;
  return count;
}

/** Whether a text is a number as XML writes them, all of it; white space around it does not count. */
export const isNumber = (text: string): boolean =>
  /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text);
