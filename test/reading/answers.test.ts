/** What the officer says of columns and cells. */
import type { CellAnswer, ColumnAnswer } from "../../src/model/readingAnswers";
import { spreadAnswers } from "../../src/reading/readingAnswers";
import { readWorkbook } from "../../src/reading/readWorkbook";
import { parseAddress } from "../../src/model/address";
import { districts, sheet, shorten } from "./sheet";

const NHA_TRE = "Tỷ lệ huy động trẻ nhà trẻ";
const FILE = "a.xlsx";

function columnAnswers(...given: string[]): ColumnAnswer[] {
  return given.map((text) => {
    const [line, meaning] = text.split("=") as [string, ColumnAnswer["meaning"]];
    return { text, file: FILE, sheet: null, line, meaning };
  });
}

function cellAnswers(...given: string[]): CellAnswer[] {
  return given.map((text) => {
    const [range, use] = text.split("=") as [string, CellAnswer["use"]];
    const [first, last] = range.split(":").map((cell) => parseAddress(cell)!);
    const end = last ?? first!;
    const area = { top: first!.row, left: first!.column, bottom: end.row, right: end.column };
    return { text, file: FILE, sheet: null, area, use };
  });
}

function read(drawing: string, columns: string[], cells: string[] = []) {
  const reading = readWorkbook(
    { file: FILE, sheets: [sheet(drawing)], mark: null },
    {
      ...districts,
      readingAnswers: { columns: columnAnswers(...columns), cells: cellAnswers(...cells) },
    },
  );
  return reading;
}

const figureOf = (reading: ReturnType<typeof read>) =>
  shorten(reading.candidates[0]?.figures ?? {})["NHA_TRE"];

const TWO = `TT | Chỉ tiêu | Bản đã ký | < | Bản chỉnh lý | <
  ^ | ^ | Tử số | Mẫu số | Tử số | Mẫu số
  1 | ${NHA_TRE} | 320 | 1000 | 321 | 1000`;

test.each<[string, string, string[], string[], string]>([
  ["nothing said", TWO, [], [], "QUALIFIER_UNSURE C3"],
  ["both counts named", TWO, ["E=numerator", "F=denominator"], [], "321/1000 E3:F3"],
  ["the others taken out", TWO, ["C=ignore", "D=ignore"], [], "321/1000 E3:F3"],
  ["the cells accepted", TWO, [], ["E3:F3=use"], "321/1000 E3:F3"],
  [
    "a column without a heading that is known",
    `TT | Chỉ tiêu | Alpha | Beta
     1 | ${NHA_TRE} | 320 | 1000`,
    ["C=numerator", "D=denominator"],
    [],
    "320/1000 C2:D2",
  ],
  [
    "last year's column under a heading of this year",
    `TT | Chỉ tiêu | Tử số | Mẫu số
     1 | ${NHA_TRE} | 320 | 1000`,
    ["C=baseline"],
    [],
    "RATE_WITHOUT_COUNTS D2",
  ],
  [
    "a figure cell taken out",
    `TT | Chỉ tiêu | Tử số | Mẫu số
     1 | ${NHA_TRE} | 320 | 1000`,
    [],
    ["C2=ignore"],
    "INDICATOR_MISSING C2",
  ],
  [
    "names under another heading",
    `TT | Chỉ tiêu | Tên đầy đủ | Tử số | Mẫu số
     1 | Trẻ đến nhà trẻ | ${NHA_TRE} | 320 | 1000`,
    ["C=name"],
    [],
    "320/1000 D2:E2",
  ],
])("%s", (_, drawing, columns, cells, figure) => {
  expect(figureOf(read(drawing, columns, cells))).toBe(figure);
});

const TURNED = `Chỉ tiêu | ${NHA_TRE} | Tỷ lệ huy động trẻ mẫu giáo
  Alpha | 320 | 900
  Mẫu số | 1000 | 1000`;

test("a table on its side is answered by the number of its row", () => {
  expect(figureOf(read(TURNED, ["2=numerator"]))).toBe("320/1000 B2:B3");
});

test("an answer that finds its column or cells is known as used, another is not", () => {
  expect(read(TWO, ["E=numerator", "Z=result"], ["C3=use", "H9=use"]).answered).toEqual(
    expect.arrayContaining(["E=numerator"]),
  );
  expect(read(TWO, ["Z=result"], ["H9=use"]).answered).toBeUndefined();
});

test("an answer for every file is for the sheets with the same headings as the first that asks", () => {
  const copy = (file: string, drawing: string) =>
    readWorkbook({ file, sheets: [sheet(drawing)], mark: null }, districts);
  const plain = `TT | Chỉ tiêu | Tử số | Mẫu số\n1 | ${NHA_TRE} | 320 | 1000`;
  const readings = [copy("plain.xlsx", plain), copy("a.xlsx", TWO), copy("b.xlsx", TWO)];
  const [answer] = columnAnswers("C=ignore");
  const spread = spreadAnswers({ columns: [{ ...answer!, file: "*" }], cells: [] }, readings);
  expect([...spread.files]).toEqual(["a.xlsx", "b.xlsx"]);
  expect(spread.answers.columns.map(({ file, sheet: name }) => `${file}#${name}`)).toEqual([
    "a.xlsx#Sheet1",
    "b.xlsx#Sheet1",
  ]);
});
