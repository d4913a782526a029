import { readFileSync } from "node:fs";
import type { CellFormat, SheetSnapshot } from "../../../src/model/snapshot";
import { readSheets } from "../../../src/excel/read/readSheets";
import { isFailure } from "../../../src/files/failure";
import { readWorkbookFile } from "../../../src/files/read";
import { openSheets, sampleSheets } from "../openBook";

jest.setTimeout(60_000);

/** Which requirement sets this Excel has. */
const runsTold = { isSetSupported: () => true };
const baseline = { isSetSupported: () => false };

function readFile(path: string): readonly SheetSnapshot[] {
  const reading = readWorkbookFile(new Uint8Array(readFileSync(path)), path);
  if (isFailure(reading)) throw new Error(`refused: ${path}`);
  return reading.sheets;
}

/** A sheet of these values, with formats. */
const sheetOf = (values: SheetSnapshot["values"], told: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name: "Biểu",
  visibility: "visible",
  mark: null,
  top: 0,
  left: 0,
  values,
  formats: [],
  formulas: [],
  merges: [],
  ...told,
});

const byPlace = (formats: readonly CellFormat[] = []): readonly CellFormat[] =>
  [...formats].sort((one, other) => one.row - other.row || one.column - other.column);

async function read(sheets: readonly SheetSnapshot[], formats: Parameters<typeof readSheets>[1] = {}) {
  const { run, host } = openSheets(sheets);
  const { snapshot } = await run((context) => readSheets(context, formats));
  return { sheets: snapshot.sheets, syncs: host.syncs };
}

const told = ({ cellFormats, hiddenRows, hiddenColumns, cellFormatsUnknown }: SheetSnapshot) => ({
  cellFormats: byPlace(cellFormats),
  hiddenRows,
  hiddenColumns,
  cellFormatsUnknown,
});

const withHint: SheetSnapshot["values"] = [
  ["TT", "Chỉ tiêu", "Tử số"],
  [1, "Tỷ lệ", "30301"],
  [2, "Số xã", 12],
];

const footnote: CellFormat = {
  row: 1,
  column: 2,
  runs: [{ text: "3030" }, { text: "1", superscript: true }],
};

describe("formats of the open workbook", () => {
  it("are those of the file that it was opened from, where Excel tells runs", async () => {
    const sheets = readFile("test/files/files/formats.xls");
    const opened = await read(sheets, { formats: runsTold });
    expect(opened.sheets.map(told)).toEqual(sheets.map(told));
    expect(opened.syncs).toBe(4);
  });

  it("leave a cell of several fonts as mixed where Excel does not", async () => {
    const sheet = sheetOf(withHint, { cellFormats: [footnote, { row: 2, column: 2, struck: true }] });
    const { sheets } = await read([sheet], { formats: baseline });
    expect(sheets.map(told)).toMatchObject([
      {
        cellFormats: [
          { row: 1, column: 2, mixed: true },
          { row: 2, column: 2, struck: true },
        ],
      },
    ]);
  });

  it("tell a whole sheet that is struck, hidden or raised", async () => {
    const all = withHint.flatMap((row, line) =>
      row.map((_, column) => ({ row: line, column, struck: true })),
    );
    const sheet = sheetOf(withHint, { cellFormats: all, hiddenRows: [0, 1, 2] });
    const { sheets } = await read([sheet]);
    expect(sheets.map(told)).toMatchObject([{ cellFormats: all, hiddenRows: [0, 1, 2] }]);
  });

  it("cost one further request, however many sheets have some, and none where none has", async () => {
    const sheet = (number: number): SheetSnapshot =>
      sheetOf(withHint, {
        name: `Biểu ${number}`,
        cellFormats: [footnote],
        hiddenRows: [1],
        hiddenColumns: [0],
      });
    const many = await read(
      Array.from({ length: 40 }, (_, index) => sheet(index)),
      { formats: runsTold },
    );
    expect(many.syncs).toBe(4);
    expect(many.sheets.map(told)).toEqual(
      many.sheets.map(() => ({ cellFormats: [footnote], hiddenRows: [1], hiddenColumns: [0] })),
    );
    expect((await read(sampleSheets())).syncs).toBe(3);
  });

  it("are not asked for where nothing is read as a report", async () => {
    const { sheets, syncs } = await read([sheetOf(withHint, { hiddenRows: [1] })], { formats: null });
    expect([sheets.map(told), syncs]).toEqual([[{ cellFormats: [] }], 3]);
  });

  it("of a sheet with very many cells are unknown", async () => {
    const values = Array.from({ length: 5001 }, (_, row) => [row, row, row, row]);
    const { sheets, syncs } = await read([
      sheetOf(values, { cellFormats: [{ row: 9, column: 1, struck: true }] }),
    ]);
    expect([told(sheets[0]!), syncs]).toEqual([{ cellFormats: [], cellFormatsUnknown: true }, 3]);
  });

  it("tell how far a heading reaches only where nothing else can", async () => {
    const centred = [2, 3].map((column) => ({ row: 0, column, centredAcross: true }));
    const heading = [
      ["TT", "Chỉ tiêu", "Thực hiện", null, null],
      [null, null, "Tử số", "Mẫu số", "Ghi chú"],
    ];
    const { sheets, syncs } = await read([sheetOf(heading, { cellFormats: centred })]);
    expect([told(sheets[0]!).cellFormats, syncs]).toEqual([centred, 4]);
    const merges = [
      { top: 0, left: 2, bottom: 0, right: 3 },
      { top: 0, left: 4, bottom: 1, right: 4 },
    ];
    expect((await read([sheetOf(heading, { merges })])).syncs).toBe(3);
  });

  it("are unknown where Excel refuses to tell them, and the figures are read", async () => {
    const { run, host } = openSheets([sheetOf(withHint, { cellFormats: [footnote] })]);
    host.faults.add({ request: 4, moment: "before", code: "InvalidArgument" });
    const { snapshot } = await run((context) => readSheets(context));
    expect([snapshot.sheets[0]!.values, snapshot.sheets[0]!.cellFormatsUnknown, host.syncs]).toEqual([
      withHint,
      true,
      4,
    ]);
  });

  it("tell formulas that only point at blank cells, but not of a sheet that was too large to be read", async () => {
    const { run } = openSheets([
      sheetOf([[0, 0, 5]], { formulas: [["=Trống!B7", "='Quá lớn'!B7", null]] }),
      sheetOf([], { name: "Trống" }),
      sheetOf([[1]], { name: "Quá lớn" }),
    ]);
    const { snapshot } = await run(async (context) => {
      context.workbook.worksheets.getItem("Quá lớn").getRange("XFD1048576").values = [["x"]];
      await context.sync();
      return readSheets(context);
    });
    expect(snapshot.sheets[0]!.cellFormats).toEqual([{ row: 0, column: 0, pointsAtBlank: true }]);
  });
});
