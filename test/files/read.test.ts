import { inflateRawSync } from "node:zlib";
import type { SheetSnapshot } from "../../src/model/snapshot";
import { crc32 } from "../../src/files/zip/crc32";
import { isFailure, type ReadingFailure } from "../../src/files/failure";
import { readWorkbookFile } from "../../src/files/read";
import { packZip } from "../../src/files/zip/zip";
import {
  addChartSheet,
  addMacroSheet,
  addWorksheet,
  changePart,
  listParts,
  makeBareWorkbook,
  makeCompound,
  makeOldWorkbooks,
  packPart,
  sheetOf,
  zipOf,
} from "../cli/brokenFiles";

const native = { inflate: (packed: Uint8Array) => inflateRawSync(packed), crc32 };

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

function readSheets(bytes: Uint8Array): readonly SheetSnapshot[] {
  const reading = readWorkbookFile(bytes, "a.xlsx", native);
  if (isFailure(reading)) throw new Error(`refused: ${JSON.stringify(reading)}`);
  return reading.sheets;
}

function readFailure(bytes: Uint8Array): ReadingFailure {
  const reading = readWorkbookFile(bytes, "a.xlsx", native);
  if (!isFailure(reading)) throw new Error("not refused");
  return reading;
}

const STRINGS = (items: string): Record<string, string> => ({
  "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`,
});

const good = makeBareWorkbook(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'));

describe("a cell", () => {
  const cases: readonly (readonly [string, string, unknown, string | null])[] = [
    ["number", '<c r="A1"><v>12.5</v></c>', 12.5, null],
    ["without an address", "<c><v>1</v></c>", 1, null],
    ["formula with its result", '<c r="A1"><f>1+1</f><v>2</v></c>', 2, "=1+1"],
    ["formula never calculated", '<c r="A1"><f>1+1</f></c>', null, "=1+1"],
    ["formula never calculated, empty result", '<c r="A1"><f>1+1</f><v></v></c>', null, "=1+1"],
    ["formula that gives no text", '<c r="A1" t="str"><f>""</f><v></v></c>', "", '=""'],
    ["function of ours", '<c r="A1"><f>_xldudf_EDU_NEEDED(B1,C1)</f><v>3</v></c>', 3, "=EDU.NEEDED(B1,C1)"],
    ["error", '<c r="A1" t="e"><v>#REF!</v></c>', { error: "#REF!" }, null],
    ["truth value", '<c r="A1" t="b"><v>0</v></c>', false, null],
    ["text in the cell", '<c r="A1" t="inlineStr"><is><t> ă &lt; </t></is></c>', " ă < ", null],
    ["number out of range", '<c r="A1"><v>1e999</v></c>', { error: "#NUM!" }, null],
    ["no number", '<c r="A1"><v>abc</v></c>', { error: "#NUM!" }, null],
    ["number before a comment", '<c r="A1"><v>7</v><!-- <v>5</v> --></c>', 7, null],
    ["number after a comment", '<c r="A1"><!-- <v>5</v> --><v>7</v></c>', 7, null],
    ["number around a comment", '<c r="A1"><v>1<!-- 2 -->5</v></c>', 15, null],
    ["number after an instruction", '<c r="A1"><?say <v>5</v>?><v>7</v></c>', 7, null],
    ["cell in a comment", '<!-- <c r="A1"><v>5</v></c> --><c r="A1"><v>7</v></c>', 7, null],
    [
      "text in a section",
      '<c r="A1" t="inlineStr"><is><r><t><![CDATA[a <!-- b --> & c]]></t></r></is></c>',
      "a <!-- b --> & c",
      null,
    ],
    [
      "characters by number",
      '<c r="A1" t="str"><f>B1</f><v>&#272;&#x1EA1;t&#60;&#38;</v></c>',
      "Đạt<&",
      "=B1",
    ],
    [
      "characters by large numbers",
      '<c r="A1" t="inlineStr"><is><t>&#x1F600;&#128512;</t></is></c>',
      "😀😀",
      null,
    ],
    ["white space before the ends of tags", '<c\n r="A1"\t><v >12</v\n></c >', 12, null],
    ["number with a comma", '<c r="A1"><v>7,5</v></c>', { error: "#NUM!" }, null],
    ["number with a space", '<c r="A1"><v>1 234</v></c>', { error: "#NUM!" }, null],
    ["number with its unit", '<c r="A1"><v>12abc</v></c>', { error: "#NUM!" }, null],
    ["number to the base of 16", '<c r="A1"><f>B1</f><v>0x10</v></c>', { error: "#NUM!" }, "=B1"],
    ["number between blanks", '<c r="A1"><v> +1.5E3 </v></c>', 1500, null],
    ["number without a zero", '<c r="A1" t="n"><v>.5</v></c>', 0.5, null],
    ["date of its own type", '<c r="A1" t="d"><v>2026-09-05</v></c>', "05/09/2026", null],
    ["date before all serials", '<c r="A1" t="d"><v>0001-01-01T00:00:00</v></c>', "01/01/0001", null],
    ["no date", '<c r="A1" t="d"><v>99</v></c>', "99", null],
    ["truth value as a word", '<c r="A1" t="b"><v>TRUE</v></c>', true, null],
    ["truth value between blanks", '<c r="A1" t="b"><v> 1 </v></c>', true, null],
    ["no truth value", '<c r="A1" t="b"><v>Đạt</v></c>', { error: "#VALUE!" }, null],
    ["truth value never calculated", '<c r="A1" t="b"><f>B1&gt;0</f></c>', null, "=B1>0"],
    ["text never calculated", '<c r="A1" t="str"><f>B1</f></c>', null, "=B1"],
    ["text never calculated, in the cell", '<c r="A1" t="inlineStr"><f>B1</f></c>', null, "=B1"],
    ["error never calculated", '<c r="A1" t="e"><f>B1</f></c>', null, "=B1"],
    ["formula that gives no text, closed at once", '<c r="A1" t="str"><f>""</f><v/></c>', "", '=""'],
    ["formula that gives an entity", '<c r="A1" t="str"><f>B1</f><v>a &amp;lt; b</v></c>', "a &lt; b", "=B1"],
    ["text in the cell of no type", '<c r="A1"><is><t>a</t></is></c>', "a", null],
    ["text for one in the cell", '<c r="A1" t="inlineStr"><v>a</v></c>', "a", null],
    ["blank one beside a figure", '<c r="A1"><v>5</v></c><c r="A1" s="0"/>', 5, null],
    ["entity of a document type", '<c r="A1" t="str"><v>&lol;</v></c>', "&lol;", null],
  ];
  it.each(cases)("%s", (_, xml, value, formula) => {
    const [sheet] = readSheets(makeBareWorkbook(sheetOf(`<row r="1">${xml}</row>`)));
    expect([sheet!.values, sheet!.formulas]).toEqual([[[value]], [[formula]]]);
  });

  it("an empty shared string does not shift those after it", () => {
    const cells = [0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    const strings = STRINGS("<si/><si><t>một</t></si><si ><r><t>h</t></r><r><t>ai</t></r></si>");
    const [sheet] = readSheets(makeBareWorkbook(sheetOf(`<row r="1">${cells}</row>`), strings));
    expect(sheet!.values).toEqual([["một", "hai"]]);
    expect(sheet!.left).toBe(1);
  });

  it("a shared string may be written with white space and characters by number", () => {
    const strings = STRINGS("<si\n><t >m&#7897;t</t ></si ><si><t>&#x1F600;</t></si>");
    const cells = '<c t="s"><v>0</v></c><c t="s"><v>1</v></c>';
    const [sheet] = readSheets(makeBareWorkbook(sheetOf(`<row r="1">${cells}</row>`), strings));
    expect(sheet!.values).toEqual([["một", "😀"]]);
  });

  it("a shared string in a comment does not shift those after it", () => {
    const strings = STRINGS("<!-- <si><t>cũ</t></si> --><si><t>một</t></si>");
    const [sheet] = readSheets(makeBareWorkbook(sheetOf('<row r="1"><c t="s"><v>0</v></c></row>'), strings));
    expect(sheet!.values).toEqual([["một"]]);
  });

  it("has the format that a number alone stands for", () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="43"/><xf numFmtId="10"/></cellXfs></styleSheet>';
    const cells = [0, 1, 2].map((style) => `<c s="${style}"><v>1</v></c>`).join("");
    const [sheet] = readSheets(
      makeBareWorkbook(sheetOf(`<row r="1">${cells}</row>`), { "xl/styles.xml": styles }),
    );
    expect(sheet!.formats).toEqual([["General", "#,##0.00", "0.00%"]]);
  });
});

describe("a sheet", () => {
  it("is cut to the area that holds values", () => {
    const [sheet] = readSheets(
      makeBareWorkbook(
        sheetOf(
          '<row r="3"><c r="A3" s="0"/><c r="C3"><v>1</v></c></row><row r="5"><c r="D5"><v>2</v></c><c r="Z5" s="0"/></row>',
          '<mergeCells count="2"><mergeCell ref="C3:D3"/><mergeCell ref="A1:XFD1"/></mergeCells>',
        ),
      ),
    );
    expect(sheet).toMatchObject({
      top: 2,
      left: 2,
      values: [
        [1, null],
        [null, null],
        [null, 2],
      ],
      merges: [{ top: 2, left: 2, bottom: 2, right: 3 }],
    });
  });

  it("in a comment is none", () => {
    const data = '<row r="1"><c r="A1"><v>7</v></c></row>';
    const sheet = sheetOf(data).replace("<sheetData>", "<!-- <sheetData><row/></sheetData> --><sheetData>");
    expect(readSheets(makeBareWorkbook(sheet))[0]!.values).toEqual([[7]]);
  });

  it("may have white space before the ends of its tags", () => {
    const rows =
      '<row r="1" ><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row ><row r="2"><c r="A2"><v>3</v></c></row>';
    const merges = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells >';
    const sheet = sheetOf(rows, merges).replace("</sheetData>", "</sheetData\n>");
    expect(readSheets(makeBareWorkbook(sheet))[0]).toMatchObject({
      values: [
        [1, 2],
        [3, null],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    });
  });

  it("formatted down to the last row is read, its blank cells left out", () => {
    const rows = Array.from(
      { length: 200_000 },
      (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="0"/><c r="B${row + 2}" s="0"/></row>`,
    );
    const [sheet] = readSheets(
      makeBareWorkbook(sheetOf(`<row r="1"><c r="B1"><v>7</v></c></row>${rows.join("")}`)),
    );
    expect(sheet!.values).toEqual([[7]]);
  });

  it("with a value in its last row takes no memory for the rows between", () => {
    const [sheet] = readSheets(
      makeBareWorkbook(
        sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="H1048576"><v>2</v></c></row>'),
      ),
    );
    expect(sheet!.values).toHaveLength(1_048_576);
    expect(sheet!.values[5]).toBe(sheet!.values[6]);
  });

  it("with a link over all cells is read without them", () => {
    const links = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>';
    const [sheet] = readSheets(makeBareWorkbook(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', links)));
    expect(sheet!.values).toEqual([[1]]);
  });

  it.each([
    ["of a chart", addChartSheet(good)],
    ["of macros", addMacroSheet(good)],
  ])("%s is passed over", (_, bytes) => {
    expect(readSheets(bytes).map(({ name }) => name)).toEqual(["A"]);
  });

  it.each(['r:id=""', "r:id = ''"])(
    "of a module of old macros, without a part behind it (%s), is passed over, wherever it stands",
    (id) => {
      const module = `<sheet name="Module1" sheetId="14" state="veryHidden" ${id}/>`;
      const values = ["<sheets>", "</sheets>"].map((beside) => {
        const change = (xml: string): string =>
          xml.replace(beside, beside === "<sheets>" ? `<sheets>${module}` : `${module}</sheets>`);
        const sheets = readSheets(
          changePart(
            addWorksheet(good, "B", sheetOf('<row r="1"><c r="A1"><v>2</v></c></row>')),
            "xl/workbook.xml",
            change,
          ),
        );
        return sheets.map(({ name, values: own }) => [name, own]);
      });
      const expected = [
        ["B", [[2]]],
        ["A", [[1]]],
      ];
      expect(values).toEqual([expected, expected]);
    },
  );

  it.each([
    ["in the root of the package", ""],
    ["in a folder of another name", "book/"],
  ])("of parts that stand %s is read, with its formats", (_, folder) => {
    const parts = [
      ...listParts(makeBareWorkbook(sheetOf('<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>'))),
    ];
    const moved = parts.map(
      ([name, xml]) =>
        [
          name.replace("xl/worksheets/", folder).replace("xl/", folder),
          xml.replaceAll(/(["/])xl\/(?:worksheets\/)?/g, `$1${folder}`).replace("worksheets/", ""),
        ] as const,
    );
    expect(readSheets(zipOf(moved))).toMatchObject([{ name: "A", values: [[1]], hiddenRows: [0] }]);
  });

  it("with rows that tell no number has each in its place, also below one that is closed at once", () => {
    const bytes = makeBareWorkbook(sheetOf("<row/><row><c><v>1</v></c></row>"));
    expect(readSheets(bytes)).toMatchObject([{ top: 1, left: 0, values: [[1]] }]);
  });

  /** A text that no list holds: SheetJS drops such a sheet. */
  const unreadable = sheetOf('<row r="1"><c r="A1" t="s"><v>77</v></c></row>');
  it.each([
    ["a sheet of macros", addMacroSheet(good)],
    ["a chart", addChartSheet(good)],
    ["nothing", good],
  ])("that cannot be read is missed beside %s", (_, bytes) => {
    expect(readFailure(addWorksheet(bytes, "B", unreadable)).variant).toBe("damaged");
  });

  it("under another's name is not lost", () => {
    expect(readFailure(addWorksheet(good, "A", sheetOf(""))).variant).toBe("damaged");
  });
});

describe("an old workbook with a workbook embedded in it", () => {
  it.each([
    ["before", { "/MBD0001/Workbook": "khác", "/Workbook": "báo cáo" }],
    ["after", { "/Workbook": "báo cáo", "/MBD0001/Workbook": "khác" }],
  ])("is read itself (the other stands %s it)", (_, texts) => {
    expect(readSheets(makeOldWorkbooks(texts)).map(({ values }) => values)).toEqual([[["báo cáo"]]]);
  });

  const circle = makeOldWorkbooks({ "/Workbook": "báo cáo" });
  const directory = (circle[48]! + 1) * 512;
  // The child of the root stands beside itself.
  circle.set(circle.subarray(directory + 76, directory + 80), directory + 128 * circle[directory + 76]! + 68);

  it.each([
    [
      "document of Word",
      makeOldWorkbooks({ "/MBD0001/Workbook": "khác", "/WordDocument": "thư" }),
      "notWorkbook",
    ],
    ["directory in a circle", circle, "damaged"],
  ])("is refused: %s", (_, bytes, variant) => {
    expect(readFailure(bytes).variant).toBe(variant);
  });
});

describe("a file that cannot be read says why", () => {
  const cell = (address: string): string => `<c r="${address}"><v>1</v></c>`;
  const manyCells = Array.from(
    { length: 300_001 },
    (_, index) => `<c><v>${(index * 7919) % 99991}</v></c>`,
  ).join("");
  const cases: readonly (readonly [string, () => Uint8Array, string, string?])[] = [
    ["empty", () => new Uint8Array(0), "empty"],
    ["random bytes", () => new Uint8Array([1, 2, 3, 0, 255, 7]), "notWorkbook"],
    ["PDF", () => text("%PDF-1.7 abc"), "notWorkbook"],
    ["web page as .xls", () => text("\ufeff<html><table><tr><td>1.234</td></tr></table></html>"), "renamed"],
    ["CSV as .xls", () => text("TT;Chỉ tiêu;Kết quả\n1;Tỷ lệ;1.234"), "renamed"],
    ["XML as .xls", () => text('<?xml version="1.0"?><Workbook/>'), "renamed"],
    ["locked by a password", () => makeCompound(["EncryptionInfo", "EncryptedPackage"]), "encrypted"],
    ["document of Word", () => makeCompound(["WordDocument"]), "notWorkbook"],
    ["old workbook of nonsense", () => makeCompound(["Workbook"]), "damaged"],
    ["zip without a workbook", () => zipOf([["a.txt", "abc"]]), "notWorkbook"],
    [
      "document of Word, new",
      () =>
        zipOf([
          ["[Content_Types].xml", "<Types/>"],
          ["word/document.xml", "<a/>"],
        ]),
      "notWorkbook",
    ],
    ["cut short", () => good.subarray(0, good.length - 100), "damaged"],
    [
      "sheet cut short",
      () => changePart(good, "xl/worksheets/sheet1.xml", (xml) => xml.slice(0, xml.indexOf("</row>"))),
      "damaged",
    ],
    ...[
      ["two cells in one place", '<c r="A1"><v>5</v></c><c r="A1"><v>6</v></c>'],
      [
        "two cells in one place, in two rows",
        '<c r="A1"><v>5</v></c></row><row r="1"><c r="A1"><v>6</v></c>',
      ],
      ["cell in no place", '<c r="a1"><v>5</v></c>'],
      ["cell without an end", '<c r="A1"><v>5</v><c r="B1"><v>6</v></c>'],
      ["cell of unknown type", '<c r="A1" t="x"><v>5</v></c>'],
      ["cell with tags for a value", '<c r="A1"><v><b>5</b></v></c>'],
      ["cell with half a text", '<c r="A1" t="s"><v>0x</v></c>'],
    ].map(
      ([name, cells]) =>
        [
          name!,
          () => makeBareWorkbook(sheetOf(`<row r="1">${cells}</row>`), STRINGS("<si><t>a</t></si>")),
          "damaged",
        ] as const,
    ),
    [
      "comment without an end",
      () => makeBareWorkbook(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', "<!-- ")),
      "damaged",
    ],
    [
      "missing sheet",
      () => changePart(good, "xl/_rels/workbook.xml.rels", (xml) => xml.replace("sheet1", "sheet9")),
      "damaged",
    ],
    [
      "billion laughs",
      () =>
        makeBareWorkbook(
          `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${sheetOf('<row><c t="str"><v>&b;</v></c></row>')}`,
        ),
      "damaged",
    ],
    ["bomb", () => packZip([packPart("[Content_Types].xml", new Uint8Array(20_000_000))]), "notWorkbook"],
    [
      "bomb in a workbook",
      () => makeBareWorkbook(sheetOf(" ".repeat(20_000_000))),
      "tooLarge",
      "nén trên 250 lần",
    ],
    [
      "too many parts",
      () => packZip(Array.from({ length: 5001 }, (_, index) => packPart(`p${index}`, ""))),
      "tooLarge",
      "trên 5.000 phần bên trong",
    ],
    [
      "too many cells",
      () => makeBareWorkbook(sheetOf(`<row r="1">${manyCells}</row>`)),
      "tooLarge",
      "trên 300.000 ô có nội dung trong một trang tính",
    ],
    [
      "cells far apart",
      () =>
        makeBareWorkbook(
          sheetOf(`<row r="1">${cell("A1")}</row><row r="1048576">${cell("XFD1048576")}</row>`),
        ),
      "tooLarge",
      "có ô ghi số liệu ở quá xa bảng báo cáo",
    ],
    [
      "cell beyond the last row",
      () => makeBareWorkbook(sheetOf(`<row r="9999999">${cell("A9999999")}</row>`)),
      "damaged",
    ],
  ];
  it.each(cases.map(([name, make, variant, limit]) => ({ name, make, variant, limit })))(
    "$name",
    ({ make, variant, limit }) => {
      const failure = readFailure(make());
      expect(failure.variant).toBe(variant);
      if (limit !== undefined) expect(failure.params).toMatchObject({ limit: { vi: limit } });
    },
  );
});

describe("an OpenDocument workbook", () => {
  const makeOds = (content: string, styles = ""): Uint8Array =>
    zipOf([
      ["mimetype", "application/vnd.oasis.opendocument.spreadsheet"],
      ["META-INF/manifest.xml", "<manifest/>"],
      ["styles.xml", `<office:document-styles>${styles}</office:document-styles>`],
      [
        "content.xml",
        `<office:document-content><office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${content}</office:spreadsheet></office:body></office:document-content>`,
      ],
    ]);
  const table = (rows: string, style = "ta1"): string =>
    `<table:table table:name="Ẩn &amp; hiện" table:style-name="${style}">${rows}</table:table>`;

  it("keeps numbers without their text, and formulas without a result", () => {
    const cells =
      '<table:table-cell office:value-type="float" office:value="5"/><table:table-cell table:formula="of:=[.A1]+1"/>';
    const [sheet] = readSheets(makeOds(table(`<table:table-row>${cells}</table:table-row>`)));
    expect(sheet!.values).toEqual([[5, null]]);
    expect(sheet!.formulas).toEqual([[null, "=A1+1"]]);
  });

  it.each([
    ["ta1", "visible"],
    ["ta2", "hidden"],
  ])("tells a hidden sheet by its style (%s)", (style, visibility) => {
    expect(readSheets(makeOds(table("", style)))[0]).toMatchObject({ name: "Ẩn & hiện", visibility });
  });

  it("keeps a text with characters by number", () => {
    const cell =
      '<table:table-cell office:value-type="string"><text:p>&#272;&#7841;t &#x1F600;</text:p></table:table-cell>';
    expect(readSheets(makeOds(table(`<table:table-row>${cell}</table:table-row>`)))[0]!.values).toEqual([
      ["Đạt 😀"],
    ]);
  });

  it.each([
    ["number with a comma", 'office:value-type="float" office:value="7,5"'],
    ["truth value without a value", 'office:value-type="boolean"'],
    ["truth value as no program writes it", 'office:value-type="boolean" office:boolean-value="Đạt"'],
  ])("is refused for a %s", (_, attributes) => {
    const row = `<table:table-row><table:table-cell ${attributes}/></table:table-row>`;
    expect(readFailure(makeOds(table(row))).variant).toBe("damaged");
  });

  it("is read although a damaged number format names billions of digits", () => {
    const damaged =
      '<number:number-style style:name="N1"><number:number number:decimal-places="1e999" number:min-integer-digits="4294967296"/></number:number-style>';
    const cell = '<table:table-cell office:value-type="float" office:value="5"/>';
    const content = table(`<table:table-row>${cell}</table:table-row>`);
    const bytes = makeOds(content, damaged);
    expect(readSheets(bytes)[0]!.values).toEqual([[5]]);
  });

  it("is refused where repeats would fill the memory", () => {
    const cell =
      '<table:table-cell office:value-type="float" office:value="5" table:number-columns-repeated="16384"/>';
    const bytes = makeOds(
      table(`<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`),
    );
    expect(readFailure(bytes).variant).toBe("tooLarge");
  });
});
