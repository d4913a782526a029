import fc from "fast-check";
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import type { CellFormat, SheetSnapshot, TextRun } from "../../src/model/snapshot";
import { crc32 } from "../../src/files/zip/crc32";
import { isFailure } from "../../src/files/failure";
import { readWorkbookFile } from "../../src/files/read";
import { changePart, makeBareWorkbook, sheetOf, zipOf } from "../cli/brokenFiles";
import { cells, fonts, makeXls, runsOf, styles } from "./biffStream";

const native = { inflate: (packed: Uint8Array) => inflateRawSync(packed), crc32 };

function readSheet(bytes: Uint8Array): SheetSnapshot {
  const reading = readWorkbookFile(bytes, null, native);
  if (isFailure(reading)) throw new Error(`refused: ${JSON.stringify(reading)}`);
  return reading.sheets[0]!;
}

/** What a file tells besides values, without what it does not tell. */
function formatsOf(bytes: Uint8Array): Partial<SheetSnapshot> {
  const { cellFormats, hiddenRows, hiddenColumns, cellFormatsUnknown } = readSheet(bytes);
  return JSON.parse(JSON.stringify({ cellFormats, hiddenRows, hiddenColumns, cellFormatsUnknown })) as object;
}

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Styles 0 plain, 1 struck, 2 superscript, 3 centred across, 4 struck by `val`, 5 not struck by `val`. */
const STYLES = `<styleSheet xmlns="${NAMESPACE}"><fonts count="5"><font><sz val="11"/></font><font><strike/></font><font><vertAlign val="superscript"/></font><font><strike val="1"/></font><font><strike val="0"/><vertAlign val="subscript"/></font></fonts><cellXfs count="6"><xf fontId="0"/><xf fontId="1"/><xf fontId="2" applyFont="1"/><xf fontId="0"><alignment horizontal="centerContinuous"/></xf><xf fontId="3"/><xf fontId="4"><alignment horizontal="center"/></xf></cellXfs></styleSheet>`;

const run = (text: string, font: string): string =>
  `<r>${font === "-" ? "" : `<rPr><b/>${font}<sz val="12"/></rPr>`}<t xml:space="preserve">${text}</t></r>`;

const SUPER = '<vertAlign val="superscript"/>';
const STRIKE = "<strike/>";

const TEXTS = `<sst xmlns="${NAMESPACE}"><si/><si><t>một</t></si><si>${run("3030", "")}${run("1", SUPER)}</si><si>${run("cũ ", STRIKE)}${run("mới", "-")}</si><si>${run("885", STRIKE)}</si><si>${run("xã ", "")}${run("&amp; ", "<i/>")}${run("a_x000A_b", '<strike val="true"/>')}<rPh sb="0" eb="1"><t>đọc</t></rPh></si></sst>`;

const PARTS = { "xl/styles.xml": STYLES, "xl/sharedStrings.xml": TEXTS };

const makeXlsx = (rows: string, head = ""): Uint8Array =>
  makeBareWorkbook(sheetOf(rows).replace("<sheetData>", `${head}<sheetData>`), PARTS);

/** The same workbook, which a second space in a cell leaves to SheetJS. */
const leaveToSheetJs = (bytes: Uint8Array): Uint8Array =>
  changePart(bytes, "xl/worksheets/sheet1.xml", (xml) => xml.replace(/<c r=/, "<c  r="));

describe("what an .xlsx says of a cell", () => {
  it.each<readonly [string, string, Partial<CellFormat> | null]>([
    ["nothing", '<c r="B2" s="0" t="s"><v>1</v></c>', null],
    [
      "a footnote mark",
      '<c r="B2" t="s"><v>2</v></c>',
      { runs: [{ text: "3030" }, { text: "1", superscript: true }] },
    ],
    [
      "an old word",
      '<c r="B2" t="s"><v>3</v></c>',
      { runs: [{ text: "cũ ", struck: true }, { text: "mới" }] },
    ],
    ["an old word in a struck cell", '<c r="B2" s="1" t="s"><v>3</v></c>', { struck: true }],
    ["all of its runs struck", '<c r="B2" t="s"><v>4</v></c>', { struck: true }],
    [
      "runs of one look joined",
      '<c r="B2" t="s"><v>5</v></c>',
      { runs: [{ text: "xã & " }, { text: "a\nb", struck: true }] },
    ],
    ["a struck number", '<c r="B2" s="1"><v>12</v></c>', { struck: true }],
    ["a struck formula", '<c r="B2" s="4"><f>1+1</f><v>2</v></c>', { struck: true }],
    ["a number raised", '<c r="B2" s="2"><v>12</v></c>', { superscript: true }],
    ["a style that says it is not struck", '<c r="B2" s="5"><v>12</v></c>', null],
    [
      "runs in the cell",
      `<c r="B2" t="inlineStr"><is>${run("13", "")}${run("2", SUPER)}</is></c>`,
      { runs: [{ text: "13" }, { text: "2", superscript: true }] },
    ],
    ["a blank struck cell", '<c r="A2"><v>1</v></c><c r="B2" s="1"/><c r="C2"><v>1</v></c>', null],
  ])("%s", (_, cell, format) => {
    const bytes = makeXlsx(`<row r="2">${cell}</row>`);
    const expected = format ? { cellFormats: [{ row: 1, column: 1, ...format }] } : {};
    expect([formatsOf(bytes), formatsOf(leaveToSheetJs(bytes))]).toEqual([expected, expected]);
  });

  it("a cell without a style in a struck row or column, where Excel and other programs differ", () => {
    const bytes = makeXlsx(
      '<row r="1" s="1" customFormat="1"><c r="A1"><v>1</v></c><c r="B1" s="0"><v>2</v></c></row><row r="2" s="1"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row>',
      '<cols><col min="3" max="3" width="9" style="1"/></cols>',
    );
    expect(formatsOf(bytes)).toEqual({
      cellFormats: [
        { row: 0, column: 0, mixed: true },
        { row: 1, column: 2, mixed: true },
      ],
    });
  });

  it("how far a heading reaches that is centred across, also over the blank cells", () => {
    const bytes = makeXlsx(
      '<row r="1"><c r="A1" s="3"/><c r="B1" s="3" t="s"><v>1</v></c><c r="C1" s="3"/><c r="D1"/><c r="E1" s="3"/></row><row r="2"><c r="A2"><v>1</v></c><c r="E2"><v>1</v></c></row>',
    );
    expect(formatsOf(bytes)).toEqual({
      cellFormats: [1, 2].map((column) => ({ row: 0, column, centredAcross: true })),
    });
  });

  it("rows and columns that are hidden, or have no height or width, within the used range", () => {
    const row = (number: number, attributes: string): string =>
      `<row r="${number}" ${attributes}><c r="B${number}"><v>1</v></c><c r="F${number}"><v>1</v></c></row>`;
    const bytes = makeXlsx(
      `<row r="1" hidden="1"/>${row(3, "")}${row(4, 'hidden="1"')}<row r="5" hidden="true"/>${row(6, 'ht="0" customHeight="1"')}${row(7, 'hidden="0" ht="0.5"')}<row r="9" hidden="1"/>`,
      '<cols><col min="1" max="1" hidden="1"/><col min="3" max="4" width="9" hidden="1"/><col min="5" max="5" width="0"/><col min="7" max="16384" hidden="1"/></cols>',
    );
    expect(formatsOf(bytes)).toEqual({ hiddenRows: [3, 4, 5], hiddenColumns: [2, 3, 4] });
  });

  it("cells and rows that name no place, tags with a prefix", () => {
    const sheet = `<x:worksheet xmlns:x="${NAMESPACE}"><x:sheetData><x:row/><x:row><x:c s='1'><x:v>1</x:v></x:c><x:c s = "2"><x:v>2</x:v></x:c></x:row><x:row hidden="1"><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(formatsOf(makeBareWorkbook(sheet, PARTS))).toEqual({
      cellFormats: [
        { row: 1, column: 0, struck: true },
        { row: 1, column: 1, superscript: true },
      ],
      hiddenRows: [2],
    });
  });

  it("of a workbook whose relations do not name the part of its sheet nothing is told", () => {
    const bytes = changePart(
      makeXlsx('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'),
      "xl/_rels/workbook.xml.rels",
      (xml) => xml.replace(/<Relationship [^<>]*\/>/, ""),
    );
    expect(formatsOf(bytes)).toEqual({ cellFormatsUnknown: true });
  });
});

const ODS = {
  namespaces:
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  type: "application/vnd.oasis.opendocument.spreadsheet",
};

/** Cell styles "struck", "child" of it, "plain" child of it, "raised"; text styles T1 struck, T2 raised, T3 neither, T4 lowered. */
const ODS_STYLES = [
  ["table-cell", "struck", "", 'style:text-line-through-style="solid" style:text-line-through-type="single"'],
  ["table-cell", "child", "struck", ""],
  ["table-cell", "plain", "struck", 'style:text-line-through-style="none"'],
  ["table-cell", "raised", "", 'style:text-position="super 58%"'],
  ["text", "T1", "", 'style:text-line-through-type="double"'],
  ["text", "T2", "", 'style:text-position="33% 58%"'],
  ["text", "T3", "", 'style:text-line-through-style="none" style:text-position="0% 100%"'],
  ["text", "T4", "", 'style:text-position="sub 58%"'],
]
  .map(
    ([family, name, parent, properties]) =>
      `<style:style style:name="${name}" style:family="${family}"${parent && ` style:parent-style-name="${parent}"`}><style:text-properties ${properties}/></style:style>`,
  )
  .join("");

const makeOds = (table: string): Uint8Array =>
  zipOf([
    ["mimetype", ODS.type],
    [
      "META-INF/manifest.xml",
      `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`,
    ],
    [
      "content.xml",
      `<office:document-content ${ODS.namespaces}><office:automatic-styles>${ODS_STYLES}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Sổ &amp; A">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ],
    ["styles.xml", `<office:document-styles ${ODS.namespaces}/>`],
  ]);

const odsText = (paragraphs: string, attributes = ""): string =>
  `<table:table-cell office:value-type="string"${attributes}>${paragraphs}</table:table-cell>`;
const span = (text: string, style: string): string =>
  `<text:span text:style-name="${style}">${text}</text:span>`;
const odsNumber = (attributes = ""): string =>
  `<table:table-cell office:value-type="float" office:value="7"${attributes}><text:p>7</text:p></table:table-cell>`;

describe("what an .ods says of a cell", () => {
  it.each<readonly [string, string, Partial<CellFormat> | null]>([
    ["nothing", odsText("<text:p>một</text:p>"), null],
    [
      "a footnote mark",
      odsText(`<text:p>3030${span("1", "T2")}</text:p>`),
      { runs: [{ text: "3030" }, { text: "1", superscript: true }] },
    ],
    ["words that are lowered", odsText(`<text:p>CO${span("2", "T4")}</text:p>`), null],
    [
      "an old word",
      odsText(`<text:p>${span("cũ ", "T1")}mới</text:p>`),
      { runs: [{ text: "cũ ", struck: true }, { text: "mới" }] },
    ],
    [
      "spaces, tabs, lines and paragraphs",
      odsText(
        `<text:p>a<text:s text:c="2"/>b<text:tab/>${span("c<text:line-break/>", "T1")}d</text:p><text:p>${span("e &amp; g", "T1")}</text:p>`,
      ),
      {
        runs: [
          { text: "a  b\t" },
          { text: "c\n", struck: true },
          { text: "d\n" },
          { text: "e & g", struck: true },
        ],
      },
    ],
    [
      "a note beside it",
      odsText(
        `<office:annotation><text:p>${span("ghi chú", "T1")}</text:p></office:annotation><text:p>mới</text:p>`,
      ),
      null,
    ],
    [
      "a struck cell with words that are not",
      odsText(`<text:p>cũ ${span("mới", "T3")}</text:p>`, ' table:style-name="struck"'),
      { runs: [{ text: "cũ ", struck: true }, { text: "mới" }] },
    ],
    ["a struck number", odsNumber(' table:style-name="struck"'), { struck: true }],
    ["a style made from a struck one", odsNumber(' table:style-name="child"'), { struck: true }],
    ["a style that takes it back", odsNumber(' table:style-name="plain"'), null],
    ["a number raised", odsNumber(' table:style-name="raised"'), { superscript: true }],
    ["a blank struck cell", '<table:table-cell table:style-name="struck"/>', null],
  ])("%s", (_, cell, format) => {
    const bytes = makeOds(
      `<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row><table:table-row>${odsNumber()}${cell}</table:table-row>`,
    );
    expect(formatsOf(bytes)).toEqual(format ? { cellFormats: [{ row: 2, column: 1, ...format }] } : {});
  });

  it("cells that have the style of their row, else of their column", () => {
    const bytes = makeOds(
      `<table:table-column/><table:table-column table:number-columns-repeated="2" table:default-cell-style-name="struck"/><table:table-row>${odsNumber()}${odsNumber()}${odsNumber(' table:style-name="Default"')}</table:table-row><table:table-row table:default-cell-style-name="raised">${odsNumber()}${odsNumber()}</table:table-row>`,
    );
    expect(formatsOf(bytes).cellFormats).toEqual([
      { row: 0, column: 1, struck: true },
      { row: 1, column: 0, superscript: true },
      { row: 1, column: 1, superscript: true },
    ]);
  });

  it("repeated rows and cells, each of them", () => {
    const bytes = makeOds(
      `<table:table-row table:number-rows-repeated="2">${odsNumber()}${odsNumber(' table:style-name="struck" table:number-columns-repeated="2"')}</table:table-row>`,
    );
    const places = [0, 1].flatMap((row) => [1, 2].map((column) => ({ row, column })));
    const found = formatsOf(bytes).cellFormats!.map(({ row, column, struck }) => ({ row, column, struck }));
    expect(found).toHaveLength(4);
    expect(found).toEqual(expect.arrayContaining(places.map((place) => ({ ...place, struck: true }))));
  });

  it("rows and columns that are hidden, filtered out or folded, however often they are repeated", () => {
    const row = (attributes: string): string =>
      `<table:table-row${attributes}>${odsNumber().repeat(5)}</table:table-row>`;
    const bytes = makeOds(
      `<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column-group table:display="false"><table:table-column/></table:table-column-group><table:table-column table:number-columns-repeated="16380"/>` +
        `${row("")}${row(' table:visibility="filter"')}<table:table-row-group table:display="false">${row("")}</table:table-row-group>${row(' table:visibility="visible"')}${row(' table:visibility="collapse" table:number-rows-repeated="2"')}<table:table-row table:visibility="collapse" table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>`,
    );
    expect(formatsOf(bytes)).toEqual({ hiddenRows: [1, 2, 4, 5], hiddenColumns: [1, 2, 3] });
  });

  it("references to other sheets read as Excel writes them", () => {
    const formula = (text: string): string =>
      `<table:table-cell table:formula="of:=${text}" office:value-type="float" office:value="0"/>`;
    const written = [
      "[$&apos;Sổ &amp; A&apos;.$B$7]",
      "[.B2:.C3]+[.$A$1]",
      "SUM([$Sheet2.A1:.B2])",
      "+[Sheet2.B7]",
    ];
    const sheet = readSheet(makeOds(`<table:table-row>${written.map(formula).join("")}</table:table-row>`));
    expect(sheet.formulas).toEqual([["='Sổ & A'!$B$7", "=B2:C3+$A$1", "=SUM(Sheet2!A1:B2)", "=+Sheet2!B7"]]);
  });
});

/** The record that begins a workbook of Excel 97. */
const START = Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]);

describe("what an .xls says of a cell", () => {
  const texts = [
    { text: "một" },
    { text: "30301", runs: [[4, fonts.superscript] as const] },
    { text: "cũ mới", runs: [[0, fonts.more] as const, [3, fonts.plain] as const] },
    { text: "885", runs: [[0, fonts.struck] as const] },
    { text: "bị cắt đôi", runs: [[3, fonts.struck] as const], cut: 6 },
  ];

  it.each<readonly [string, readonly number[], Partial<CellFormat> | null]>([
    ["nothing", cells.text(1, 1, styles.plain, 0), null],
    [
      "a footnote mark",
      cells.text(1, 1, styles.plain, 1),
      { runs: [{ text: "3030" }, { text: "1", superscript: true }] },
    ],
    [
      "an old word, in a font after the fourth",
      cells.text(1, 1, styles.plain, 2),
      { runs: [{ text: "cũ ", struck: true }, { text: "mới" }] },
    ],
    ["all of its runs struck", cells.text(1, 1, styles.plain, 3), { struck: true }],
    [
      "words before the first run in the font of the cell",
      cells.text(1, 1, styles.struck, 1),
      {
        runs: [
          { text: "3030", struck: true },
          { text: "1", superscript: true },
        ],
      },
    ],
    [
      "a text that is cut into two records",
      cells.text(1, 1, styles.plain, 4),
      { runs: [{ text: "bị " }, { text: "cắt đôi", struck: true }] },
    ],
    ["a struck text", cells.text(1, 1, styles.struck, 0), { struck: true }],
    ["a struck number", cells.number(1, 1, styles.struck, 12), { struck: true }],
    ["a number raised", cells.number(1, 1, styles.superscript, 12), { superscript: true }],
    [
      "numbers side by side",
      cells.integers(1, 0, [styles.plain, 1], [styles.struck, 2], [styles.plain, 3]),
      { struck: true },
    ],
    [
      "a blank struck cell",
      [...cells.number(1, 0, 0, 1), ...cells.blank(1, 1, styles.struck), ...cells.number(1, 2, 0, 1)],
      null,
    ],
  ])("%s", (_, records, format) => {
    const bytes = makeXls(texts, [records]);
    expect(formatsOf(bytes)).toEqual(format ? { cellFormats: [{ row: 1, column: 1, ...format }] } : {});
  });

  it("how far a heading reaches that is centred across", () => {
    const { centredAcross, plain } = styles;
    const bytes = makeXls(texts, [
      cells.blank(0, 0, centredAcross),
      cells.text(0, 1, centredAcross, 0),
      cells.blanks(0, 2, centredAcross, centredAcross, plain, centredAcross),
      cells.integers(1, 0, [plain, 1], [plain, 2]),
      cells.number(1, 5, plain, 3),
    ]);
    expect(formatsOf(bytes)).toEqual({
      cellFormats: [1, 2, 3].map((column) => ({ row: 0, column, centredAcross: true })),
    });
  });

  it("hidden rows and columns, and nothing of a chart in the sheet", () => {
    const bytes = makeXls(texts, [
      cells.columns(1, 2, true),
      cells.columns(3, 3, false),
      cells.columns(4, 4, false, 0),
      cells.chart(),
      ...[0, 1, 2].map((row) => cells.row(row, row === 1)),
      ...[0, 1, 2].map((row) => cells.integers(row, 0, ...Array.from({ length: 6 }, () => [0, 1] as const))),
    ]);
    expect(formatsOf(bytes)).toEqual({ hiddenRows: [1], hiddenColumns: [1, 2, 4] });
  });

  it("nothing where shared texts are broken off, which is said", () => {
    const bytes = makeXls(
      [{ text: "a", runs: [[0, fonts.struck]] }, { text: "b" }],
      [cells.number(0, 0, styles.struck, 1)],
    );
    const at = Buffer.from(bytes).indexOf(Buffer.from([0x61, 0x00, 0x00, 0x00, 0x01, 0x00]));
    expect(at).toBeGreaterThan(0);
    const broken = Uint8Array.from(bytes);
    // The second text is said to go on after the last record.
    broken[at + 6] = 0xff;
    broken[at + 7] = 0x7f;
    expect(formatsOf(broken)).toEqual({ cellFormatsUnknown: true });
  });
});

describe("the same sheet in three kinds of files", () => {
  const sheets = ["xlsx", "xls", "ods"].map((kind) => readFileSync(`test/files/files/formats.${kind}`));

  it("says the same of its cells", () => {
    const [xlsx, ...others] = sheets.map(formatsOf);
    expect(xlsx).toEqual({
      cellFormats: [
        { row: 2, column: 2, runs: [{ text: "3030" }, { text: "1", superscript: true }] },
        { row: 2, column: 4, runs: [{ text: "90,1", struck: true }, { text: " 97,7" }] },
        { row: 3, column: 4, runs: [{ text: "Không ", struck: true }, { text: "đạt" }] },
        { row: 4, column: 2, struck: true },
        { row: 4, column: 3, struck: true },
        {
          row: 8,
          column: 1,
          runs: [{ text: "Dòng một\nDòng hai " }, { text: "bỏ", struck: true }, { text: " & <giữ>" }],
        },
        { row: 8, column: 3, struck: true },
        { row: 6, column: 2, pointsAtBlank: true },
        { row: 7, column: 2, pointsAtBlank: true },
        { row: 7, column: 4, pointsAtBlank: true },
      ],
      hiddenRows: [5],
      hiddenColumns: [3],
    });
    expect(others).toEqual([xlsx, xlsx]);
  });
});

/** Runs with letters of all kinds, none of them blank at the ends of the whole text, where files differ. */
const drawnRuns = fc
  .array(
    fc.record({
      text: fc.stringMatching(/^[a-zăđệ0-9&<"' ]{1,8}$/),
      struck: fc.boolean(),
      superscript: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((runs) => [
    { text: "a", struck: false, superscript: false },
    ...runs,
    { text: "z", struck: false, superscript: false },
  ])
  .filter((runs) => !/ {2}/.test(runs.map(({ text }) => text).join("")));

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const writers: readonly (readonly [string, (runs: readonly TextRun[]) => Uint8Array])[] = [
  [
    ".xlsx",
    (runs) => {
      const items = runs.map(({ text, struck, superscript }) =>
        run(escapeXml(text), `${struck ? STRIKE : ""}${superscript ? SUPER : ""}`),
      );
      return makeBareWorkbook(sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), {
        ...PARTS,
        "xl/sharedStrings.xml": `<sst xmlns="${NAMESPACE}"><si>${items.join("")}</si></sst>`,
      });
    },
  ],
  [
    ".ods",
    (runs) => {
      const raised = (text: string, on = false): string => (on ? span(text, "T2") : text);
      const struck = (text: string, on = false): string => (on ? span(text, "T1") : text);
      const words = runs.map((one) => struck(raised(escapeXml(one.text), one.superscript), one.struck));
      return makeOds(`<table:table-row>${odsText(`<text:p>${words.join("")}</text:p>`)}</table:table-row>`);
    },
  ],
  [".xls", (runs) => makeXls([runsOf(runs)], [cells.text(0, 0, styles.plain, 0)])],
];

it.each(writers)("runs of an %s make up the text of their cell, each in its own font", (_, write) => {
  fc.assert(
    fc.property(drawnRuns, (runs) => {
      const { values, cellFormats = [] } = readSheet(write(runs));
      const text = runs.map((one) => one.text).join("");
      const told = cellFormats[0]?.runs ?? [{ text }];
      expect(values).toEqual([[text]]);
      expect(told.map((one) => one.text).join("")).toBe(text);
      const looks = (list: readonly TextRun[]): string[] =>
        list.flatMap((one) =>
          [...one.text].map((letter) => `${letter} ${one.struck ?? false} ${one.superscript ?? false}`),
        );
      expect(looks(told)).toEqual(looks(runs));
      expect(cellFormats.every((format) => !format.mixed)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

/** The workbook of Excel 97 said to be of 1995, or locked by a password. */
it.each([
  [
    "of a workbook older than 1997",
    (stream: Buffer) => stream.writeUInt16LE(0x0500, stream.indexOf(START) + 4),
  ],
  ["of a locked workbook", (stream: Buffer) => stream.writeUInt16LE(0x002f, stream.indexOf(START) + 20)],
])("%s nothing is told", (_, change) => {
  const bytes = Buffer.from(
    makeXls([{ text: "a" }], [cells.number(0, 0, styles.struck, 1)], [0x42, 0, 2, 0, 0xb0, 4]),
  );
  change(bytes);
  const reading = readWorkbookFile(bytes, null, native);
  expect(
    isFailure(reading) ||
      reading.sheets.every(({ cellFormats, cellFormatsUnknown }) => !cellFormats && cellFormatsUnknown),
  ).toBe(true);
});
