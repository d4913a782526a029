import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/files/zip/crc32";
import { isFailure } from "../../../src/files/failure";
import { readPlainBook } from "../../../src/files/openXml/plainBook";
import { readWorkbookFile } from "../../../src/files/read";
import { openPart } from "../../../src/files/openXml/sheetParts";
import { isNeeded } from "../../../src/files/openXml/workbookParts";
import { decodeXml, encodeXml } from "../../../src/files/openXml/xmlText";
import { listParts, makeBareWorkbook, sheetOf, zipOf } from "../../cli/brokenFiles";

const native = { inflate: (packed: Uint8Array) => inflateRawSync(packed), crc32 };

const read = (bytes: Uint8Array): unknown => readWorkbookFile(bytes, "a.xlsx", native);

const isReadable = (bytes: Uint8Array): boolean => !isFailure(readWorkbookFile(bytes, null, native));

/** Whether a workbook's cells are read without SheetJS. */
function isPlain(bytes: Uint8Array): boolean {
  const parts = [...listParts(bytes)].filter(([name]) => isNeeded(name) && /\.(?:xml|rels)$/.test(name));
  return readPlainBook(parts.map(([name, text]) => openPart(name, decodeXml(encodeXml(text))))) !== null;
}

/** The same workbook, which a second space in its first cell leaves to SheetJS; without a cell there is nothing to leave. */
function leaveToSheetJs(bytes: Uint8Array): Uint8Array {
  const parts = [...listParts(bytes)].map(
    ([name, text]) => [name, text.replace(/<((?:\w+:)?)c\s+r=/, "<$1c  r=")] as const,
  );
  return zipOf(parts);
}

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const OTHERS = {
  "xl/sharedStrings.xml": `<sst xmlns="${NAMESPACE}"><si><t>Huyện &amp; xã</t></si><si/><si><t xml:space="preserve"> b </t></si><si><t/></si><si><r><rPr><b/><sz val="12"/></rPr><t xml:space="preserve">Tỷ </t></r><r><t>lệ</t></r></si></sst>`,
  "xl/styles.xml": `<styleSheet xmlns="${NAMESPACE}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="43"/></cellXfs></styleSheet>`,
};

const makeSheet = (rows: string, rest?: string): Uint8Array => makeBareWorkbook(sheetOf(rows, rest), OTHERS);

it("a second space leaves a workbook to SheetJS", () => {
  const bytes = makeSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  expect([bytes, leaveToSheetJs(bytes)].map(isPlain)).toEqual([true, false]);
});

/** Cells as programs write them: each without its address, which follows from where the test puts it. */
const PLAIN = [
  "><v>12</v></c>",
  ' s="1"><v>0.698</v></c>',
  ' s="2" t="n"><v>-1.5E-3</v></c>',
  ' t="s" s="0"><v>0</v></c>',
  ' s="1" t="s"><v>1</v></c>',
  ' t="s"><v>2</v></c>',
  ' t="s"><v>3</v></c>',
  ' t="s"><v>4</v></c>',
  ' t="s"><f>A1</f><v>1</v></c>',
  ' t="str"><f>A1</f><v>có</v></c>',
  ' t="str"><f>""</f><v></v></c>',
  ' t="str"><v>a</v></c>',
  ' t="b"><v>1</v></c>',
  ' t="e"><f aca="false">1/0</f><v>#DIV/0!</v></c>',
  ' t="inlineStr"><is><t xml:space="preserve"> ă &lt; </t></is></c>',
  ' t="inlineStr"><is><t></t></is></c>',
  ' t="inlineStr"><is><t>Huy&#7879;n &#x1EC7;&#10;&quot;</t></is></c>',
  ' s="99"><f>IF(A1&gt;1,"a"&amp;"b",2)</f></c>',
  "><f>1+1</f><v/></c>",
  ' s="2"/>',
  ' s="2" />',
  "></c>",
  ' t="s"/>',
] as const;

/** Cells of which some character is unusual, or which are broken. */
const UNUSUAL = [
  '><f t="shared" ref="A1:A9" si="0">B1+1</f><v>1</v></c>',
  '><f t="array" ref="A1">B1+1</f><v>1</v></c>',
  ' t="d"><v>2025-06-10</v></c>',
  ' t="s"><v>77</v></c>',
  ' t="e"><v>#SPILL!</v></c>',
  ' t="str"><v>a &amp;amp; b</v></c>',
  ' t="inlineStr"><is><t>a_x000D_b</t></is></c>',
  ' t="inlineStr"><is><t>a &#x1F600;</t></is></c>',
  ' t="inlineStr"><is><t>a &#65536;</t></is></c>',
  ' t="inlineStr"><is><t>a &#13;</t></is></c>',
  ' t="inlineStr"><is><t>a &amp &AMP;</t></is></c>',
  ' t="b"><v>true</v></c>',
  ' t="str"><f>A1</f></c>',
  ' t="str"><f>A1</f><v/></c>',
  ' t="inlineStr"><f>A1</f></c>',
  ' cm="1"><v>1</v></c>',
  "><v>abc</v></c>",
  "><v>1e999</v></c>",
  "><v> 1 </v></c>",
  "><f>_xlfn.SINGLE(A1)</f><v>1</v></c>",
  "><f></f><v>1</v></c>",
  "><v>1</v><extLst/></c>",
] as const;

const cellAt = (row: number, column: number, rest: string): string =>
  `<c r="${String.fromCharCode(65 + column)}${row}"${rest}`;

describe("a cell is read as SheetJS reads it", () => {
  it.each(PLAIN)("without it: <c r=…%s", (rest) => {
    const bytes = makeSheet(
      `<row r="2" spans="1:2">${cellAt(2, 1, rest)}${cellAt(2, 2, "><v>7</v></c>")}</row>`,
    );
    expect(isPlain(bytes)).toBe(true);
    expect(read(bytes)).toEqual(read(leaveToSheetJs(bytes)));
  });

  it.each(UNUSUAL)("by it: <c r=…%s", (rest) => {
    expect(isPlain(makeSheet(`<row r="2">${cellAt(2, 1, rest)}</row>`))).toBe(false);
  });

  it.each([
    ["a cell without an address", '<row r="1"><c><v>1</v></c></row>'],
    ["a row without a number", '<row><c r="A1"><v>1</v></c></row>'],
    ["a cell in another row", '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ["a cell outside of rows", '<c r="A1"><v>1</v></c>'],
    ["a cell beyond the last column", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ["a row beyond the last", '<row r="1048577"/>'],
    ["words between cells", '<row r="1">a<c r="A1"><v>1</v></c></row>'],
    ["two cells in one place", '<row r="1"><c r="B1"><v>1</v></c><c r="B1"/></row>'],
    ["a cell before the one before it", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ["two rows of one number", '<row r="1"><c r="B1"><v>1</v></c></row><row r="1"/>'],
    ["a row that does not end", '<row r="1"><c r="A1"><v>1</v></c>'],
  ])("by it: %s", (_, rows) => {
    expect(isPlain(makeSheet(rows))).toBe(false);
  });

  it("whatever stands beside it", () => {
    const cells = fc.array(fc.array(fc.constantFrom(...PLAIN), { maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(cells, fc.boolean(), (rows, spaced) => {
        const xml = rows.map(
          (row, index) =>
            `<row r="${index + 1}" ht="18">${row.map((rest, column) => cellAt(index + 1, column, rest)).join("")}</row>`,
        );
        const merges = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
        const bytes = makeSheet(xml.join(spaced ? "\n  " : ""), merges);
        expect(isPlain(bytes)).toBe(true);
        expect(read(bytes)).toEqual(read(leaveToSheetJs(bytes)));
      }),
    );
  });
});

/** Every workbook of the corpus and of the samples. */
const workbooks = ["test/cases", "samples"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(folder, name)),
);

it("the workbooks of the corpus say the same without SheetJS, and most are read so", () => {
  const plain = workbooks.filter((path) => isReadable(readFileSync(path)) && isPlain(readFileSync(path)));
  for (const path of plain) {
    const bytes = readFileSync(path);
    expect({ path, reading: read(bytes) }).toEqual({ path, reading: read(leaveToSheetJs(bytes)) });
  }
  expect(plain.length).toBeGreaterThan(workbooks.length / 2);
});
