import { CFB, utils, write } from "@e965/xlsx";
import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/files/zip/crc32";
import { inflateRawSync } from "node:zlib";
import { packZip, readDirectory, unpack, type ZipPart } from "../../src/files/zip/zip";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A part packed as office programs pack it. */
export function packPart(name: string, content: string | Uint8Array): ZipPart {
  const bytes = typeof content === "string" ? encode(content) : content;
  return {
    name,
    bytes: deflateRawSync(bytes),
    asPacked: { method: 8, size: bytes.length, crc: crc32(bytes) },
  };
}

/** Parts of a zip file as texts by name. */
export function listParts(zip: Uint8Array): Map<string, string> {
  const unpacking = { inflate: (packed: Uint8Array) => inflateRawSync(packed), crc32 };
  return new Map(
    readDirectory(zip).map((entry) => [entry.name, new TextDecoder().decode(unpack(zip, entry, unpacking))]),
  );
}

/** A zip file of parts given as texts. */
export const zipOf = (parts: Iterable<readonly [string, string]>): Uint8Array =>
  packZip([...parts].map(([name, content]) => packPart(name, content)));

/** A workbook changed as text: what is written instead of a piece of one part. */
export function changePart(zip: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = listParts(zip);
  const before = parts.get(name);
  if (before === undefined) throw new Error(`no part ${name}`);
  return zipOf(parts.set(name, change(before)));
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet to be added to a workbook: its name, its part under `xl/`, its kind as relations name it and as content types do. */
export interface AddedSheet {
  readonly name: string;
  readonly path: string;
  readonly relation: string;
  readonly type: string;
  readonly xml: string;
}

/** The workbook with another sheet before its own. */
export function addSheet(zip: Uint8Array, { name, path, relation, type, xml }: AddedSheet): Uint8Array {
  const id = `added${path.replace(/\W/g, "")}`;
  const withSheet = changePart(zip, "xl/workbook.xml", (text) =>
    text.replace("<sheets>", `<sheets><sheet name="${name}" sheetId="90" r:id="${id}"/>`),
  );
  const withRelation = changePart(withSheet, "xl/_rels/workbook.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      `<Relationship Id="${id}" Type="${relation}" Target="${path}"/></Relationships>`,
    ),
  );
  const withType = changePart(withRelation, "[Content_Types].xml", (text) =>
    text.replace("</Types>", `<Override PartName="/xl/${path}" ContentType="${type}"/></Types>`),
  );
  return zipOf(listParts(withType).set(`xl/${path}`, xml));
}

/** The workbook with a chart sheet before its other sheets. */
export const addChartSheet = (zip: Uint8Array): Uint8Array =>
  addSheet(zip, {
    name: "Biểu đồ",
    path: "chartsheets/sheet1.xml",
    relation: `${RELATIONS}/chartsheet`,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml",
    xml: '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  });

/** The workbook with a sheet of macros, as Excel 4 had them, before its other sheets. */
export const addMacroSheet = (zip: Uint8Array): Uint8Array =>
  addSheet(zip, {
    name: "Macro1",
    path: "macrosheets/sheet1.xml",
    relation: "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet",
    type: "application/vnd.ms-excel.macrosheet+xml",
    xml: '<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData/></xm:macrosheet>',
  });

/** The workbook with a worksheet before its other sheets. */
export const addWorksheet = (zip: Uint8Array, name: string, xml: string): Uint8Array =>
  addSheet(zip, {
    name,
    path: "worksheets/added.xml",
    relation: `${RELATIONS}/worksheet`,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
    xml,
  });

/** A compound file of named streams, as Excel makes of a workbook that a password locks. */
export function makeCompound(streams: readonly string[]): Uint8Array {
  const container: unknown = CFB.utils.cfb_new();
  for (const name of streams) CFB.utils.cfb_add(container, `/${name}`, Buffer.alloc(5000, 7));
  return CFB.write(container, { type: "buffer" }) as Uint8Array;
}

/** A compound file of old workbooks: by the path of each its only cell, a text. */
export function makeOldWorkbooks(texts: Readonly<Record<string, string>>): Uint8Array {
  const container: unknown = CFB.utils.cfb_new();
  for (const [path, text] of Object.entries(texts)) CFB.utils.cfb_add(container, path, makeStream(text));
  return CFB.write(container, { type: "buffer" }) as Uint8Array;
}

function makeStream(text: string): unknown {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[text]]), "A");
  const file = write(book, { type: "buffer", bookType: "biff8" }) as Buffer;
  const stream = CFB.find(CFB.read(file, { type: "buffer" }), "/Workbook") as { readonly content: unknown };
  return stream.content;
}

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A small workbook of one sheet, written out: the test knows every character of it. */
export function makeBareWorkbook(sheetXml: string, others: Record<string, string> = {}): Uint8Array {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const kinds = {
    workbook: "sheet.main",
    "worksheets/sheet1": "worksheet",
    sharedStrings: "sharedStrings",
    styles: "styles",
  };
  const overrides = Object.entries(kinds)
    .filter(([name]) => name.startsWith("work") || `xl/${name}.xml` in others)
    .map(([name, kind]) => `<Override PartName="/xl/${name}.xml" ContentType="${type}.${kind}+xml"/>`);
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONS}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheetXml,
    ...others,
  };
  return zipOf(Object.entries(parts));
}

/** A worksheet of rows given as XML. */
export const sheetOf = (data: string, rest = ""): string =>
  `<worksheet xmlns="${NAMESPACE}"><sheetData>${data}</sheetData>${rest}</worksheet>`;
