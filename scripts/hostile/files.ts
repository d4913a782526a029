import { type Drawing, drawOpenDocument, drawWorkbook, rowsOf, textCell } from "./package";

/** A small file that asks for much, and what must be said of it: the code of a finding, "any" error, or none where it is read. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly finding: string | null;
}

/** A district's report of one row in a sheet of that name; `cells` are its figures. */
function reportOf(
  name: string,
  cells = `<c r="C4"><v>99</v></c><c r="D4"><v>100</v></c><c r="E4"><v>99</v></c>`,
) {
  const headings = ["TT", "Chỉ tiêu", "Tử số", "Mẫu số", "Tỷ lệ (%)"].map((text, index) =>
    textCell(`${"ABCDE"[index]}3`, text),
  );
  const rows: [number, string][] = [
    [1, textCell("A1", "UBND HUYỆN TAM ĐƯỜNG")],
    [2, textCell("A2", "BÁO CÁO NĂM HỌC 2024-2025")],
    [3, headings.join("")],
    [4, `<c r="A4"><v>1</v></c>${textCell("B4", "Tỷ lệ huy động trẻ nhà trẻ")}${cells}`],
  ];
  return { name, rows, content: rowsOf(rows) };
}

const report = reportOf("Bao cao");

const withReport = (drawing: Partial<Drawing>) => (): Uint8Array =>
  drawWorkbook({ sheets: [report], ...drawing });

const alone = (content: string) => (): Uint8Array => drawWorkbook({ sheets: [{ name: "S", content }] });

const many = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join("");

/** Column letters of a number from 0. */
const columnOf = (index: number): string =>
  (index >= 26 ? columnOf(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

const MEGABYTE = " ".repeat(1_000_000);
const BLANKS = `<a>${MEGABYTE.repeat(4)}</a>`;

/** A damaged sheet under a name that every object has, beside one that is whole. */
const damaged = (name: string): HostileFile => ({
  name: `lost-${name}.xlsx`,
  bytes: () =>
    drawWorkbook({
      sheets: [
        { ...report, name, content: rowsOf([...report.rows, [9, '<c r="A9" t="s"><v>99999</v></c>']]) },
        reportOf("S2"),
      ],
      strings: ["a"],
    }),
  finding: "UNREADABLE_FILE",
});

/** Cells that hold one sign over and over, as pasted lines of dots do. */
const longCells = (name: string, text: string): HostileFile => ({
  name: `cells-${name}.xlsx`,
  bytes: alone(
    rowsOf(Array.from({ length: 100 }, (_, row) => [row + 1, textCell(`A${row + 1}`, text)] as const)),
  ),
  finding: "NO_REPORT_FOUND",
});

/** A report below which so many rows stand that name no indicator. */
const unknownRows = (name: string, count: number, words: string): HostileFile => ({
  name,
  bytes: alone(
    rowsOf([
      ...report.rows,
      ...Array.from({ length: count }, (_, index): [number, string] => [
        index + 5,
        `${textCell(`B${index + 5}`, `Chỉ tiêu lạ ${index}${words}`)}<c r="C${index + 5}"><v>1</v></c>`,
      ]),
    ]),
  ),
  finding: "INDICATOR_UNKNOWN",
});

const randomText = (length: number): string => {
  let state = 12345;
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return String.fromCharCode(97 + (state % 26));
  }).join("");
};

/** Every kind of small file that once stalled the reader, swelled in it or vanished without a word. */
export const hostileFiles: readonly HostileFile[] = [
  ...["constructor", "toString", "__proto__", "hasOwnProperty", "S1"].map(damaged),
  longCells("dots", ".".repeat(28_000)),
  longCells("spaces", `a${" ".repeat(28_000)}b`),
  longCells("signs", "(*".repeat(14_000)),
  longCells("digits", `${"1.".repeat(14_000)}x`),
  longCells("places", "xã ".repeat(9_000)),
  longCells("dates", "ngày ".repeat(5_000)),
  {
    name: "quotes.xlsx",
    bytes: withReport({
      sheets: [reportOf("S", ["C4", "D4", "E4"].map((at) => `<c r="${at}" t="s"><v>0</v></c>`).join(""))],
      strings: [randomText(30_000)],
    }),
    finding: "NOT_A_NUMBER",
  },
  unknownRows("unknown-rows.xlsx", 20_000, ""),
  unknownRows("unknown-rows-long.xlsx", 1_500, ` ${"x".repeat(3_000)}`),
  {
    name: "sheet-name.xlsx",
    bytes: () => drawWorkbook({ sheets: [reportOf("Đ".repeat(30_000))] }),
    finding: "INDICATOR_MISSING",
  },
  {
    name: "styles-nested.xlsx",
    bytes: withReport({ styles: "<cellXfs>".repeat(300_000) }),
    finding: "UNREADABLE_FILE",
  },
  {
    name: "styles-many.xlsx",
    bytes: withReport({ styles: `<cellXfs>${'<xf numFmtId="9999"/>'.repeat(300_000)}</cellXfs>` }),
    finding: "UNREADABLE_FILE",
  },
  {
    name: "formats-nested.xlsx",
    bytes: withReport({ styles: `${"<numFmts>".repeat(200_000)}<cellXfs><xf numFmtId="5"/></cellXfs>` }),
    finding: null,
  },
  {
    name: "merges-nested.xlsx",
    bytes: alone(`<sheetData></sheetData>${"<mergeCells>".repeat(300_000)}`),
    finding: "NO_REPORT_FOUND",
  },
  {
    name: "merges-over-each-other.xlsx",
    bytes: alone(
      `${report.content}<mergeCells>${many(30_000, (index) => `<mergeCell ref="A1:E${4 + (index % 2)}"/>`)}</mergeCells>`,
    ),
    finding: "any",
  },
  {
    name: "merges-large.xlsx",
    bytes: alone(
      `${rowsOf([
        [1, '<c r="A1"><v>1</v></c>'],
        [9000, '<c r="ZZ9000"><v>1</v></c>'],
      ])}<mergeCells>${many(3000, (index) => `<mergeCell ref="B${index + 2}:ZZ9000"/>`)}</mergeCells>`,
    ),
    finding: "UNREADABLE_FILE",
  },
  {
    name: "types-long.xlsx",
    bytes: withReport({ types: `<Override ${'PartName="/docProps/'.repeat(150_000)}` }),
    finding: null,
  },
  {
    name: "sheet-unended.xlsx",
    bytes: alone("<worksheet".repeat(200_000)),
    finding: "any",
  },
  {
    name: "rows-unended.xlsx",
    bytes: alone(`<sheetData>${'<row r="1" '.repeat(200_000)}</sheetData>`),
    finding: "any",
  },
  {
    name: "cells-unended.xlsx",
    bytes: alone(`<sheetData><row r="1">${"<c ><v>".repeat(200_000)}</row></sheetData>`),
    finding: "any",
  },
  {
    name: "bomb-unreferenced.xlsx",
    bytes: withReport({
      parts: Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`xl/x${index}.xml`, BLANKS])),
    }),
    finding: null,
  },
  {
    name: "bomb-referenced.xlsx",
    bytes: withReport({
      parts: Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`xl/x${index}.xml`, BLANKS])),
      relations: many(24, (index) => `<Relationship Id="x${index}" Type="urn:x" Target="x${index}.xml"/>`),
    }),
    finding: "UNREADABLE_FILE",
  },
  {
    name: "bomb-sheets.xlsx",
    bytes: () =>
      drawWorkbook({
        sheets: Array.from({ length: 24 }, (_, index) => ({ name: `S${index}`, content: BLANKS })),
      }),
    finding: "UNREADABLE_FILE",
  },
  {
    name: "one-part-many-sheets.xlsx",
    bytes: withReport({
      changeWorkbook: (xml) =>
        xml.replace(
          "</sheets>",
          many(400, (index) => `<sheet name="T${index}" sheetId="${index + 9}" r:id="rId1"/>`) + "</sheets>",
        ),
    }),
    finding: "UNREADABLE_FILE",
  },
  {
    name: "blank-rows.xlsx",
    bytes: () =>
      drawWorkbook({
        sheets: [
          {
            name: "S",
            content: rowsOf([
              ...report.rows,
              ...Array.from({ length: 400_000 }, (_, index): [number, string] => [
                index + 5,
                many(4, (column) => `<c r="${columnOf(column)}${index + 5}" s="1"/>`),
              ]),
            ]),
          },
        ],
      }),
    finding: null,
  },
  {
    name: "wide-rows.xlsx",
    bytes: () =>
      drawWorkbook({
        sheets: Array.from({ length: 20 }, (_, sheet) => ({
          name: `S${sheet}`,
          content: rowsOf(
            Array.from({ length: 900 }, (_, row): [number, string] => [
              row + 1,
              `<c r="A${row + 1}"><v>1</v></c><c r="XFD${row + 1}"><v>1</v></c>`,
            ]),
          ),
        })),
      }),
    finding: "UNREADABLE_FILE",
  },
  {
    name: "array-formulas.xlsx",
    bytes: alone(
      rowsOf(
        Array.from({ length: 60_000 }, (_, row): [number, string] => [
          row + 1,
          `<c r="A${row + 1}"><f t="array" ref="A${row + 1}">1</f><v>1</v></c>`,
        ]),
      ),
    ),
    finding: "UNREADABLE_FILE",
  },
  {
    name: "shared-formula.xlsx",
    bytes: alone(
      rowsOf(
        Array.from({ length: 100_000 }, (_, row): [number, string] => [
          row + 1,
          row === 0
            ? `<c r="A1"><f t="shared" ref="A1:A100000" si="0">${"B1+".repeat(2_000)}1</f><v>1</v></c>`
            : `<c r="A${row + 1}"><f t="shared" si="0"/><v>1</v></c>`,
        ]),
      ),
    ),
    finding: "UNREADABLE_FILE",
  },
  {
    name: "formula-attributes.ods",
    bytes: () =>
      drawOpenDocument(
        `<table:table table:name="S"><table:table-row><table:table-cell ${"table:formula= ".repeat(250_000)}</table:table-row></table:table>`,
      ),
    finding: "any",
  },
  {
    name: "style-conditions.ods",
    bytes: () =>
      drawOpenDocument(
        `<table:table table:name="S"/>`,
        `<style:map ${'style:condition="value()='.repeat(150_000)}`,
      ),
    finding: "any",
  },
  {
    name: "repeated.ods",
    bytes: () =>
      drawOpenDocument(
        `<table:table table:name="S"><table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16000"><text:p>1</text:p></table:table-cell></table:table-row></table:table>`,
      ),
    finding: "UNREADABLE_FILE",
  },
  {
    name: "repeated-otherwise.ods",
    bytes: () =>
      drawOpenDocument(
        `<table:table table:name="S"><table:table-row table:number-rows-repeated='1e6'><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated = '16000'><text:p>1</text:p></table:table-cell></table:table-row></table:table>`,
      ),
    finding: "UNREADABLE_FILE",
  },
  {
    name: "repeated-prefix.ods",
    bytes: () =>
      drawOpenDocument(
        `<t:table xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0" t:name="S"><t:table-row t:number-rows-repeated="1000000"><t:table-cell office:value-type="float" office:value="1" t:number-columns-repeated="900"><text:p>1</text:p></t:table-cell></t:table-row></t:table>`,
      ),
    finding: "UNREADABLE_FILE",
  },
];
