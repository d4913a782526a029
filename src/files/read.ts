import { read, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { markBlankPointers } from "../reading/snapshot/blankPointers";
import type { SheetVisibility, WorkbookSnapshot } from "../model/snapshot";
import { type MemoLimits, memoize } from "../text/memoize";
import { parseMark } from "../sheets/mark";
import { openCompoundFile } from "./compoundFile";
import { Refusal, refuseDamaged, type ReadingFailure } from "./failure";
import { checkLimit } from "./limits";
import { type DefinedName, findMarkText, findSheetKeys } from "./marks";
import {
  decodeEntities,
  isNeededInOpenDocument,
  type OpenDocumentExtras,
  prepareOpenDocumentPart,
  readExtras,
} from "./openDocument";
import { type PlainSheet, readPlainBook, takePlainCells } from "./openXml/plainBook";
import { readBiffFormats } from "./formats/biff";
import { addFormats, type FoundFormats, unknownFormats } from "./formats/found";
import { readOpenDocumentFormats } from "./formats/openDocument";
import { readSheetFormats } from "./formats/openXmlSheet";
import { readSharedStyles } from "./formats/openXmlStyles";
import { checkSheets, keepReferenced, moveHome, namesParts } from "./packageParts";
import { readPart } from "./openXml/knownParts";
import type { PartText } from "./openXml/sheetParts";
import { countSpread, listCells, takeSnapshot } from "./sheetSnapshot";
import { type FileKind, detectKind } from "./signature";
import { isNeeded, isText, isWorkbook, preparePart, type PreparedPart } from "./openXml/workbookParts";
import { findSheetPart, isWithoutCells } from "./openXml/sheetRelations";
import { decodeXml, encodeXml } from "./openXml/xmlText";
import {
  checkSizes,
  packZip,
  portable,
  readDirectory,
  unpack,
  type Unpacking,
  type ZipEntry,
  type ZipPart,
} from "./zip/zip";

/** Values and what says how they are meant; nothing that only serves to show them. */
const OPTIONS = {
  dense: true,
  nodim: true,
  cellFormula: true,
  cellNF: true,
  cellHTML: false,
  cellText: false,
  cellStyles: false,
  cellDates: false,
} as const;

/** A workbook as read, with what the library does not tell of it. */
interface ReadBook {
  readonly book: WorkBook;
  readonly extras: OpenDocumentExtras;
  /** The sheets that the stand-ins in `book` stand for; absent where SheetJS read the cells. */
  readonly plain?: readonly PlainSheet[] | undefined;
  /** Whether the sheet of that number is a chart, a dialogue or the like; absent where SheetJS reads these too. */
  readonly isWithoutCells?: (index: number) => boolean;
  /** What the file tells of the formats of the sheet of that number; absent where it tells none. */
  readonly formatsOf?: (index: number) => FoundFormats | typeof unknownFormats;
}

const NO_EXTRAS: OpenDocumentExtras = { hiddenSheets: new Set(), names: [] };

/**
 * Reads a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods) into plain data, or says why it cannot be read; never throws.
 *
 * 1. The file's first bytes tell what it is, its name does not.
 * 2. A zip file's directory is held against the limits before anything is unpacked; each part is checked against its
 *    checksum, and what is not needed to read cells never unpacked.
 * 3. Cells of plainly written sheets are read here, all else by SheetJS. `file` is only carried along.
 */
export function readWorkbookFile(
  bytes: Uint8Array,
  file: string | null,
  unpacking: Unpacking = portable,
): WorkbookSnapshot | ReadingFailure {
  try {
    return takeWorkbook(readBook(bytes, unpacking), file);
  } catch (error) {
    return translate(error);
  }
}

/** The library throws errors, texts and anything else; only a password can be told from what it says. */
function translate(error: unknown): ReadingFailure {
  if (error instanceof Refusal) return error.failure;
  return { variant: /password|encrypt/i.test(String(error)) ? "encrypted" : "default" };
}

function readBook(bytes: Uint8Array, unpacking: Unpacking): ReadBook {
  if (bytes.length === 0) throw new Refusal({ variant: "empty" }, "no bytes");
  checkLimit("fileBytes", bytes.length);
  const kind = detectKind(bytes);
  switch (kind) {
    case "zip":
      return readZip(bytes, unpacking);
    case "compound":
      return readCompound(bytes);
    case "biff":
      return { book: parse(bytes, false), extras: NO_EXTRAS };
    default:
      return refuseKind(kind);
  }
}

const FALSE_NAMES: Partial<Record<FileKind, { vi: string; en: string }>> = {
  html: { vi: "trang web (HTML)", en: "web page (HTML)" },
  xml: { vi: "văn bản XML", en: "XML text" },
  text: { vi: "văn bản thường (CSV, TXT)", en: "plain text (CSV, TXT)" },
};

/** Text is refused although Excel opens it: whether its "1.234" is a thousand or a fraction depends on who opens it. */
function refuseKind(kind: FileKind): never {
  const known = FALSE_NAMES[kind];
  throw known
    ? new Refusal({ variant: "renamed", params: { kind: known } }, kind)
    : new Refusal({ variant: "notWorkbook" }, kind);
}

/** A compound file may also be a document of Word, or a workbook locked with a password. */
function readCompound(bytes: Uint8Array): ReadBook {
  const { streams, readStream } = openCompoundFile(bytes);
  const find = (...names: string[]) => streams.find(({ name }) => names.includes(name.toLowerCase()));
  if (find("encryptedpackage")) throw new Refusal({ variant: "encrypted" }, "an encrypted package");
  const workbook = find("workbook", "book");
  if (!workbook) throw new Refusal({ variant: "notWorkbook" }, "a compound file without a workbook");
  const stream = readStream(workbook);
  // Anything else the library would take for text, and read as a table.
  if (detectKind(stream) !== "biff") refuseDamaged("a workbook stream that does not begin as one");
  const book = parse(stream, false);
  const formats = readBiffFormats(stream);
  return {
    book,
    extras: NO_EXTRAS,
    formatsOf: (index) => formats.get(book.SheetNames[index]!) ?? unknownFormats,
  };
}

function readZip(bytes: Uint8Array, unpacking: Unpacking): ReadBook {
  const entries = readDirectory(bytes);
  const names = new Set(entries.map(({ name }) => name));
  if (names.has("[Content_Types].xml")) return readOpenXml(bytes, entries, unpacking);
  if (names.has("META-INF/manifest.xml") && names.has("content.xml"))
    return readOpenDocument(bytes, entries, unpacking);
  throw new Refusal({ variant: "notWorkbook" }, "a zip file without a workbook");
}

function readOpenXml(bytes: Uint8Array, entries: readonly ZipEntry[], unpacking: Unpacking): ReadBook {
  if (!entries.some(({ name }) => /(?:^|\/)workbook\w*\.(?:xml|bin)$/i.test(name)))
    throw new Refusal({ variant: "notWorkbook" }, "an office file without a workbook");
  const possible = entries.filter(({ name }) => isNeeded(name));
  checkSizes(possible.filter(({ name }) => namesParts(name)));
  const naming = new Map<ZipEntry, PartText>();
  const needed = keepReferenced(possible, (entry) => {
    const part = readPart(bytes, entry, unpacking);
    naming.set(entry, part);
    return part;
  });
  checkSizes(needed);
  const texts = readTexts(needed, (entry) => naming.get(entry) ?? readPart(bytes, entry, unpacking));
  const plain = readPlainBook(texts);
  const count = { total: 0 };
  const prepared = (plain?.parts ?? texts).map((part) => preparePart(part, count));
  const binary = needed
    .filter(({ name }) => !isText(name))
    .map((entry) => ({ name: entry.name, bytes: unpack(bytes, entry, unpacking) }));
  const book = plain && binary.length === 0 ? readFrame(prepared) : parseParts(prepared, binary);
  return {
    book,
    extras: NO_EXTRAS,
    plain: plain?.sheets,
    isWithoutCells: (index) => isWithoutCells(book, index, texts),
    formatsOf: makeFormatsOf(book, texts, plain?.sheets ?? []),
  };
}

/** Formats by the number of a sheet, as its part and the parts of all sheets tell them. */
function makeFormatsOf(
  book: WorkBook,
  texts: readonly PartText[],
  plain: readonly PlainSheet[],
): NonNullable<ReadBook["formatsOf"]> {
  const shared = readSharedStyles(texts);
  return (index) => {
    const part = findSheetPart(book, index, texts);
    if (!part) return unknownFormats;
    return readSheetFormats(
      part.text,
      shared,
      plain.find((sheet) => sheet.part === part.name),
    );
  };
}

/** One part after the other, so that the bytes of none are held longer than it takes to make text of them. */
function readTexts(needed: readonly ZipEntry[], read: (entry: ZipEntry) => PartText): PartText[] {
  let characters = 0;
  return needed
    .filter(({ name }) => isText(name))
    .map((entry) => {
      const part = read(entry);
      characters += part.text.length;
      checkLimit("characters", characters);
      if (isWorkbook(entry.name)) checkSheets(part.text);
      return part;
    });
}

/** As many forms as a province's offices send back, none of them larger than honest ones are. */
const FORMS: MemoLimits = { most: 50, longest: 100_000 };

let numbered = 0;
/** A number for each text of a part, by which frames are told from each other. */
const numberOf = memoize(() => numbered++, { most: 500, longest: FORMS.longest });
const frames = new Map<string, WorkBook>();

/**
 * A workbook whose cells are read here: those that were filled in on one form differ in nothing else, and SheetJS is asked once for
 * all. One with a longer part would never be found again, and is not kept.
 */
function readFrame(parts: readonly PreparedPart[]): WorkBook {
  if (parts.some(({ text }) => text.length > FORMS.longest)) return parseParts(parts, []);
  const key = JSON.stringify(parts.map(({ name, text }) => [name, numberOf(text)]));
  const known = frames.get(key);
  if (known) return known;
  const frame = parseParts(parts, []);
  if (frames.size >= FORMS.most) frames.clear();
  frames.set(key, frame);
  return frame;
}

function parseParts(prepared: readonly PreparedPart[], binary: readonly ZipPart[]): WorkBook {
  const parts = moveHome(prepared).map(({ name, text }) => ({ name, bytes: encodeXml(text) }));
  return parse(
    packZip([...parts, ...binary], () => 0),
    true,
  );
}

/**
 * The sheet of that name; `undefined` where the library dropped it. The library keeps sheets as an object, of which one that
 * is called `__proto__` becomes what stands behind.
 */
function sheetOf({ Sheets }: WorkBook, name: string): WorkSheet | undefined {
  if (Object.hasOwn(Sheets, name)) return Sheets[name];
  const behind = Object.getPrototypeOf(Sheets) as WorkSheet;
  return name === "__proto__" && behind !== Object.prototype ? behind : undefined;
}

/** The library drops a sheet that it cannot read without a word, and of two of one name the first. */
function checkNothingLost(book: WorkBook, mayBeAbsent: (index: number) => boolean): void {
  if (book.SheetNames.length === 0) refuseDamaged("no sheets");
  if (new Set(book.SheetNames).size < book.SheetNames.length) refuseDamaged("two sheets of one name");
  const missing = book.SheetNames.filter((name, index) => !sheetOf(book, name) && !mayBeAbsent(index));
  if (missing.length > 0) refuseDamaged(`${missing.length} sheets could not be read`);
}

function readOpenDocument(bytes: Uint8Array, entries: readonly ZipEntry[], unpacking: Unpacking): ReadBook {
  const needed = entries.filter(({ name }) => isNeededInOpenDocument(name));
  checkSizes(needed);
  checkLimit(
    "characters",
    needed.reduce((sum, { size }) => sum + size, 0),
  );
  const parts = needed.map((entry) => ({
    name: entry.name,
    bytes: prepareOpenDocumentPart(entry.name, unpack(bytes, entry, unpacking)),
  }));
  const content = parts.find(({ name }) => name === "content.xml")!;
  const book = decodeSheetNames(
    parse(
      packZip(parts, () => 0),
      true,
    ),
  );
  const text = decodeXml(content.bytes);
  const styles = parts.find(({ name }) => name === "styles.xml");
  const formats = readOpenDocumentFormats(text, styles ? decodeXml(styles.bytes) : "");
  return {
    book,
    extras: readExtras(text),
    formatsOf: (index) => formats.get(book.SheetNames[index]!) ?? unknownFormats,
  };
}

function decodeSheetNames(book: WorkBook): WorkBook {
  const names = book.SheetNames.map(decodeEntities);
  const sheets = Object.fromEntries(
    names.map((name, index) => [name, sheetOf(book, book.SheetNames[index]!)!]),
  );
  return { ...book, SheetNames: names, Sheets: sheets };
}

const asBuffer = (bytes: Uint8Array): Uint8Array =>
  typeof Buffer === "undefined" ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** `stubs` keeps formulas without a stored result; old .xls files always store one. */
function parse(bytes: Uint8Array, stubs: boolean): WorkBook {
  return read(asBuffer(bytes), { ...OPTIONS, sheetStubs: stubs });
}

function takeWorkbook(
  { book, extras, plain, isWithoutCells = () => false, formatsOf = () => unknownFormats }: ReadBook,
  file: string | null,
): WorkbookSnapshot {
  checkNothingLost(book, isWithoutCells);
  checkLimit("sheets", book.SheetNames.length);
  const names: DefinedName[] = [
    ...(book.Workbook?.Names ?? []).map(({ Name, Ref }) => ({ name: Name, reference: Ref })),
    ...extras.names,
  ];
  const keys = findSheetKeys(names);
  const markText = findMarkText(names);
  let spread = 0;
  const sheets = book.SheetNames.flatMap((name, index) => {
    const sheet = sheetOf(book, name);
    if (!sheet || (sheet["!type"] !== undefined && sheet["!type"] !== "sheet")) return [];
    const visibility = extras.hiddenSheets.has(name) ? "hidden" : readVisibility(book, name, index);
    const cells = plain ? takePlainCells(sheet, plain) : listCells(sheet);
    spread += countSpread(cells);
    checkLimit("workbookArea", spread);
    const identity = { name: shortenName(name, index), visibility, mark: keys.get(name) ?? null };
    return [addFormats(takeSnapshot(cells, sheet["!merges"] ?? [], identity), formatsOf(index))];
  });
  return { file, sheets: markBlankPointers(sheets), mark: markText === null ? null : parseMark(markText) };
}

/** Excel gives a sheet 31 characters; what is far longer would stand in every finding, and is told from others by its number. */
const LONGEST_NAME = 200;

const shortenName = (name: string, index: number): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME / 2)}… (${index + 1})`;

const VISIBILITIES: readonly SheetVisibility[] = ["visible", "hidden", "veryHidden"];

/** Old files list properties in the order of their streams, so that the name counts first. */
function readVisibility({ Workbook }: WorkBook, name: string, index: number): SheetVisibility {
  const properties = Workbook?.Sheets?.find((sheet) => sheet.name === name) ?? Workbook?.Sheets?.[index];
  return VISIBILITIES[properties?.Hidden ?? 0] ?? "visible";
}
