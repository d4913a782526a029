import { read as readBySheetJs } from "@e965/xlsx";
import { inflateRawSync } from "node:zlib";
import { crc32 } from "../../src/files/zip/crc32";
import { readWorkbookFile } from "../../src/files/read";
import { changePart, makeBareWorkbook, sheetOf } from "../cli/brokenFiles";

jest.mock("@e965/xlsx", () => {
  const library = jest.requireActual<{ read: (...args: unknown[]) => unknown }>("@e965/xlsx");
  return { ...library, read: jest.fn(library.read) };
});

const asked = jest.mocked(readBySheetJs);

const read = (bytes: Uint8Array): unknown =>
  readWorkbookFile(bytes, "a.xlsx", { inflate: (packed) => inflateRawSync(packed), crc32 });

const STYLES = (format: string): Record<string, string> => ({
  "xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="${format}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
});

const form = (figure: string, format = "0.0"): Uint8Array =>
  makeBareWorkbook(sheetOf(`<row r="1"><c r="A1" s="1"><v>${figure}</v></c></row>`), STYLES(format));

const inWorkbook = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  changePart(bytes, "xl/workbook.xml", (xml) => xml.replace(from, to));

const viewed = (figure: string, view: string): Uint8Array =>
  inWorkbook(form(figure), "<sheets>", `<workbookPr/><bookViews><workbookView ${view}/></bookViews><sheets>`);

beforeEach(() => asked.mockClear());

it("SheetJS is asked once for what many copies of one form have in common", () => {
  const readings = ["1", "2", "3"].map((figure) => read(form(figure, "0.000")));
  expect(readings).toMatchObject(
    ["1", "2", "3"].map((figure) => ({ sheets: [{ values: [[Number(figure)]] }] })),
  );
  expect(asked).toHaveBeenCalledTimes(1);
});

it("where a copy was looked at last makes it no other form", () => {
  const readings = [viewed("1", 'activeTab="0"'), viewed("2", 'firstSheet="0" tabRatio="800"')].map(read);
  expect(readings).toMatchObject([{ sheets: [{ values: [[1]] }] }, { sheets: [{ values: [[2]] }] }]);
  expect(asked).toHaveBeenCalledTimes(1);
});

it("workbooks with a part too long to be kept do not make a form be forgotten", () => {
  const names = `<definedName name="LONG">"${"a".repeat(200)}"</definedName>`.repeat(500);
  const long = inWorkbook(
    form("1", "0.00000"),
    "</sheets>",
    `</sheets><definedNames>${names}</definedNames>`,
  );
  read(form("1", "0.0000"));
  for (let count = 0; count < 50; count++) read(long);
  read(form("2", "0.0000"));
  expect(asked).toHaveBeenCalledTimes(51);
});

const SHEET = '<sheet name="A" sheetId="1" r:id="rId1"/>';
const MARK =
  '<definedNames><definedName name="EDU_INDICATORS_SHEET_submission" hidden="1">\'A\'!$A$1</definedName></definedNames>';

it.each([
  ["the sheet's name", inWorkbook(form("1"), 'name="A"', 'name="B"'), { sheets: [{ name: "B" }] }],
  [
    "a sheet that is hidden",
    inWorkbook(form("1"), SHEET, SHEET.replace("/>", ' state="hidden"/>')),
    { sheets: [{ visibility: "hidden" }] },
  ],
  ["how a figure is shown", form("1", "0.0%"), { sheets: [{ formats: [["0.0%"]] }] }],
  [
    "which cells are filled",
    makeBareWorkbook(sheetOf('<row r="2"><c r="B2"><v>1</v></c></row>'), STYLES("0.0")),
    { sheets: [{ top: 1, left: 1 }] },
  ],
  [
    "a name in the workbook",
    inWorkbook(form("1"), "</sheets>", `</sheets>${MARK}`),
    { sheets: [{ mark: "submission" }] },
  ],
])("%s is read of each copy by itself", (_, other, expected) => {
  const plain = {
    sheets: [{ name: "A", visibility: "visible", formats: [["0.0"]], values: [[1]], top: 0, mark: null }],
  };
  expect([form("1"), other, form("1")].map(read)).toMatchObject([plain, expected, plain]);
});
