import { ownValue } from "../text/json/ownValue";
import { Refusal, refuseDamaged } from "./failure";
import { checkLimit } from "./limits";
import { limits } from "./limits.data";
import { decodeXml, encodeXml, isNumber, tidyXml } from "./openXml/xmlText";

const NEEDED = new Set(["mimetype", "content.xml", "styles.xml", "META-INF/manifest.xml"]);

/** Whether a part of an OpenDocument workbook is needed to read its cells. */
export const isNeededInOpenDocument = (name: string): boolean => NEEDED.has(name);

/** A part of an OpenDocument workbook made fit for SheetJS. */
export function prepareOpenDocumentPart(name: string, bytes: Uint8Array): Uint8Array {
  if (name === "META-INF/manifest.xml") refuseEncrypted(bytes);
  if (name === "styles.xml") return encodeXml(simplifyFormats(decodeXml(bytes)));
  return name === "content.xml"
    ? encodeXml(simplifyFormats(prepareContent(tidyXml(decodeXml(bytes)))))
    : bytes;
}

const OTHER_SIGNS = /style:condition="value\(\)(?:&lt;|=)/;

/** The parts of a number format that say how many digits they have. */
const DIGIT_PARTS = /<(?:[\w.-]+:)?(?:number|scientific-number|fraction|seconds)\s[^<>]*>/g;

const DIGIT_COUNTS = /((?:digits|decimal-places)=")([^"]*)"/g;

/** Excel's formats have at most thirty decimals; SheetJS would write out as many digits as a damaged file names. */
const MOST_DIGITS = 30;

/** The counts of digits within what a format can have. */
function limitDigits(text: string): string {
  return text.replace(DIGIT_PARTS, (tag) =>
    tag.replace(DIGIT_COUNTS, (all, name: string, count: string) =>
      Number(count) > MOST_DIGITS ? `${name}${MOST_DIGITS}"` : all,
    ),
  );
}

/** Of a format with a section for each sign only the one for numbers above zero counts; SheetJS would take the last. */
function simplifyFormats(text: string): string {
  return limitDigits(text).replace(/<style:map\b[^<>]*>/g, (tag) =>
    tag.endsWith("/>") && OTHER_SIGNS.test(tag)
      ? ""
      : tag.replace('style:condition="value()&gt;0"', 'style:condition="value()&gt;=0"'),
  );
}

function refuseEncrypted(manifest: Uint8Array): void {
  if (new TextDecoder().decode(manifest).includes("encryption-data"))
    throw new Refusal({ variant: "encrypted" }, "an encrypted OpenDocument file");
}

/** What SheetJS does not tell of an OpenDocument workbook. */
export interface OpenDocumentExtras {
  readonly hiddenSheets: ReadonlySet<string>;
  /** Defined names, constants too, as a formula without "=". */
  readonly names: readonly { readonly name: string; readonly reference: string }[];
}

/** Hidden sheets, by the style that hides them, and defined names. */
export function readExtras(content: string): OpenDocumentExtras {
  const hiding = new Set(
    [
      ...content.matchAll(
        /<style:style\b([^<>]*)>(?=\s*<style:table-properties\b[^<>]*table:display="false")/g,
      ),
    ].map(([, attributes]) => readAttribute(attributes!, "style:name")),
  );
  const tables = [...content.matchAll(/<table:table\s([^<>]*)>/g)].map(([, attributes]) => attributes!);
  const names = [...content.matchAll(/<table:named-(?:expression|range)\s([^<>]*)>/g)].map(
    ([, attributes]) => attributes!,
  );
  return {
    hiddenSheets: new Set(
      tables
        .filter((attributes) => hiding.has(readAttribute(attributes, "table:style-name")))
        .map((attributes) => readAttribute(attributes, "table:name")),
    ),
    names: names.map((attributes) => ({
      name: readAttribute(attributes, "table:name"),
      reference: readAttribute(attributes, "table:(?:expression|cell-range-address)"),
    })),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function readAttribute(attributes: string, name: string): string {
  return decodeEntities(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? "");
}

/** Text of an attribute; SheetJS gives the names of sheets undecoded. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:(\w+)|#x([\da-f]+)|#(\d+));/gi,
    (all, named?: string, hex?: string, decimal?: string) =>
      named
        ? (ownValue(ENTITIES, named) ?? all)
        : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

/** Whatever the prefix: SheetJS asks for none. */
const CELL = /<(?:[\w.-]+:)?(table-row|table-cell|covered-table-cell)(?=[\s/>])([^<>]*)>/g;

const HOLDING = /(?:office:value-type|table:formula)=/;

/**
 * A cell that is closed at once (a number without its text, a formula without a result) would be dropped silently:
 * it is given an end of its own. Repeats are limited first, as each of them becomes a cell.
 */
function prepareContent(content: string): string {
  limitRepeats(content);
  for (const [, attributes] of content.matchAll(/<table:table-cell\s([^<>]*)>/g)) checkValue(attributes!);
  return content
    .replace(/<table:table-cell\b([^<>]*)\/>/g, (cell, attributes: string) =>
      HOLDING.test(attributes) ? `<table:table-cell${attributes}></table:table-cell>` : cell,
    )
    .replace(/\stable:formula="[^"]*"/g, writeReferences);
}

/** A reference within the workbook: 1 the sheet with its quotes, 2 and 3 the corners of an area. */
const REFERENCE =
  /\[(?:\$?(&apos;(?:(?!&apos;\.)[^"[\]])*&apos;|'(?:(?!'\.)[^"[\]])*'|[^\s&'"$.:#[\]]+))?\.(\$?[A-Z]{1,3}\$?\d+)(?::\.(\$?[A-Z]{1,3}\$?\d+))?\]/g;

/** References as Excel writes them: SheetJS knows only those to cells of the same sheet, without dollar signs. */
const writeReferences = (formula: string): string =>
  formula.replace(
    REFERENCE,
    (_, sheet: string | undefined, first: string, last: string | undefined) =>
      `${sheet ? `${sheet}!` : ""}${first}${last ? `:${last}` : ""}`,
  );

/** SheetJS takes of a number what it can read, and every truth value that it does not know for false. */
function checkValue(attributes: string): void {
  const number = /(?:^|\s)office:value="([^"]*)"/.exec(attributes)?.[1];
  if (number !== undefined && !isNumber(number)) refuseDamaged(`no number: ${number}`);
  if (/value-type="boolean"/.test(attributes) && !/boolean-value="(?:true|false)"/.test(attributes))
    refuseDamaged(`no truth value: ${attributes}`);
}

/** Counts the cells that stay after repeated rows and columns are written out; blank ones at the edge take no place. */
function limitRepeats(content: string): void {
  let rows = 1;
  let total = 0;
  let arrays = 0;
  let cells = 0;
  for (const [, element, attributes] of content.matchAll(CELL)) {
    cells++;
    if (attributes!.includes("matrix-")) arrays++;
    if (element === "table-row") rows = readRepeat(attributes!, "rows");
    else if (element === "covered-table-cell") total += readRepeat(attributes!, "columns");
    else if (!attributes!.endsWith("/") || /value-type|formula/.test(attributes!))
      total += rows * readRepeat(attributes!, "columns");
    if (total > limits.sheetCells.max) checkLimit("sheetCells", total);
  }
  checkLimit("arrayFormulas", arrays * cells);
}

function readRepeat(attributes: string, kind: "rows" | "columns"): number {
  const match = new RegExp(`number-${kind}-repeated\\s*=\\s*["']?([^"'\\s>]*)`).exec(attributes);
  if (!match) return 1;
  return /^\d{1,9}$/.test(match[1]!) ? Number(match[1]) : refuseDamaged(`repeated ${match[1]} times`);
}
