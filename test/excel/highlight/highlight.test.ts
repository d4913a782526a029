import { explainError } from "../../../src/excel/errors";
import { Refusal } from "../../../src/excel/refusal";
import { clearHighlights, highlightSelection } from "../../../src/excel/highlight/highlight";
import { HIGHLIGHTS_PROPERTY } from "../../../src/excel/highlight/ownRules";
import { parseArea } from "../../../packages/excel-host/src/model/address";
import { styles } from "../../../src/sheets/styles.data";
import { type Bench, errorOf, makeBench, type TestSheets } from "../../../packages/excel-host/test/tools";

const TITLE = "Theo dõi";

/** An officer's own table: heading rows, then units with a verdict, an attainment and something that cannot be told. */
const table: TestSheets = {
  [TITLE]: [
    ["BẢNG THEO DÕI", null, null, null],
    ["Đơn vị", "Đánh giá", "Mức độ hoàn thành (%)", "Số liệu khác"],
    ["Phong Thổ", "Đạt", 101.5, 7],
    ["Sìn Hồ", "Chưa đạt", 98.25, 8],
    ["Mường Tè", "Chưa đủ số liệu", null, 9],
    ["Than Uyên", "Chưa đạt", 99.9, 10],
  ],
};

const sheetOf = ({ host }: Bench, title = TITLE) => host.workbook.findSheet(title)!;

const select = (bench: Bench, ...addresses: string[]) =>
  bench.host.act((workbook) => {
    const sheet = workbook.edit(sheetOf(bench).id);
    sheet.selection = addresses.map((address) => parseArea(address)!);
    workbook.book.activeSheet = sheet.id;
  });

/** What is known of each rule, the first in force first: its range, its formula and number format. */
const rulesOf = (bench: Bench, title = TITLE) =>
  sheetOf(bench, title).rules.map(({ areas, properties }) => ({
    area: [areas[0]!.row, areas[0]!.column, areas[0]!.rows, areas[0]!.columns],
    formula: properties["custom.rule.formula"] ?? properties["rule.formula"],
    properties,
  }));

/** The user's own rule on the same cells. */
const addOwn = (bench: Bench) =>
  bench.run(async (context) => {
    const rule = context.workbook.worksheets
      .getItem(TITLE)
      .getRange("A3:D6")
      .conditionalFormats.add("Custom");
    rule.custom.rule.formula = '=$B3="Đạt"';
    rule.custom.format.fill.color = "#00FF00";
    await context.sync();
  });

test("marks verdicts and attainments by rules on their own cells, with a sign, and says what it did", async () => {
  const bench = makeBench(table);
  await addOwn(bench);
  await select(bench, "B3:D6");
  const said = await highlightSelection(bench);
  expect(said.vi).toBe(
    "Đã tô 4 ô chưa đạt, 1 ô chưa đủ số liệu ở các cột B–C (trang “Theo dõi”). Màu và dấu tự cập nhật khi số liệu thay đổi. " +
      "Không tô cột D: không nhận ra số liệu ở đó là gì. Cột cần có các ô Đạt/Chưa đạt, hoặc hàm EDU, hoặc tiêu đề như “Mức độ hoàn thành”, “Còn thiếu”, “So với chỉ tiêu”.",
  );
  expect(said.en).toMatch(/^Marked 4 cells not met, 1 cell undetermined in columns B–C/);
  const rules = rulesOf(bench);
  expect(rules.map(({ area }) => area)).toEqual([
    [2, 1, 4, 1],
    [2, 1, 4, 1],
    [2, 1, 4, 1],
    [2, 2, 4, 1],
    [2, 0, 4, 4],
  ]);
  expect(Object.values(rules[0]!.properties)).toEqual(
    expect.arrayContaining([`#${styles.statusShortfall.fill}`, 'General;General;General;"▼ "@', true]),
  );
  expect(Object.values(rules[3]!.properties)).toEqual(
    expect.arrayContaining([
      '=AND(N("EDU_INDICATORS")=0,AND(ISNUMBER(C3),ROUND(N(C3),10)<100))',
      '"▼ "General',
    ]),
  );
});

test("Bỏ tô màu takes exactly ours, in the same page and when the workbook was opened again", async () => {
  for (const later of [false, true]) {
    const bench = makeBench(table);
    await addOwn(bench);
    const before = rulesOf(bench);
    await select(bench, "B1:C6");
    await highlightSelection(bench);
    expect(rulesOf(bench).length).toBe(before.length + 4);
    // Excel gives other ids when a workbook is opened again; the rule of the user may then bear an id that was ours.
    if (later)
      await bench.host.act((workbook) => {
        const sheet = workbook.edit(sheetOf(bench).id);
        const ids = sheet.rules.map(({ id }) => id);
        sheet.rules = sheet.rules.map((rule, index) => ({ ...rule, id: ids[(index + 1) % ids.length]! }));
      });
    const runtime = later ? { run: bench.run } : bench;
    const said = await clearHighlights(runtime);
    expect(said.vi).toBe(
      "Đã bỏ 4 quy tắc tô màu của công cụ trên trang “Theo dõi”. Định dạng của người dùng giữ nguyên.",
    );
    expect(rulesOf(bench)).toEqual(before);
    expect((await clearHighlights(runtime)).vi).toBe("Trang “Theo dõi” không có ô nào do công cụ tô màu.");
  }
});

test("marking again replaces our rules on those cells and leaves those beside them", async () => {
  const bench = makeBench(table);
  await select(bench, "B3:B6", "C3:C6");
  await highlightSelection(bench);
  await select(bench, "C:C");
  await highlightSelection(bench);
  expect(rulesOf(bench).map(({ area }) => area)).toEqual([
    [1, 2, 5, 1],
    [2, 1, 4, 1],
    [2, 1, 4, 1],
    [2, 1, 4, 1],
  ]);
  expect((await clearHighlights(bench)).en).toMatch(/^Removed 4/);
});

test("where Excel cannot read rules back, those of this page go and the others are told", async () => {
  const bench = makeBench(table);
  await select(bench, "C3:C6");
  await highlightSelection({ run: bench.run });
  await select(bench, "B3:B6");
  await highlightSelection(bench);
  // The request after the first, which asks for the sheet in front, is the one that reads rules.
  bench.host.resetCounts();
  bench.host.faults.add({ request: 2, moment: "after", code: "GeneralException" });
  const said = await clearHighlights(bench);
  expect(said.vi).toMatch(/^Đã bỏ 3 quy tắc .*Còn 1 quy tắc mà Excel không cho nhận lại/);
  expect(rulesOf(bench).map(({ area }) => area)).toEqual([[2, 2, 4, 1]]);
  expect(sheetOf(bench).customProperties.get(HIGHLIGHTS_PROPERTY)).toBe("1");
});

test("a copied sheet brings its marks along, and they can be taken away", async () => {
  const bench = makeBench(table);
  await select(bench, "B3:C6");
  await highlightSelection(bench);
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem(TITLE).copy("End").activate();
    await context.sync();
  });
  expect((await clearHighlights(bench)).vi).toMatch(/^Đã bỏ 4 quy tắc .* “Theo dõi \(2\)”/);
  expect(rulesOf(bench).length).toBe(4);
});

test.each([
  ["nothing in the selection", ["F10:G20"], /không có dữ liệu nên chưa tô ô nào/],
  ["numbers that cannot be told", ["D3:D6"], /^Không tô cột D: không nhận ra/],
  ["a whole column with its heading", ["C:C"], /^Đã tô 2 ô chưa đạt ở cột C/],
  ["the same cells twice", ["C3:C6", "C4:C5"], /^Đã tô 2 ô chưa đạt ở cột C/],
  ["several areas", ["B3:B4", "C6"], /^Đã tô 2 ô chưa đạt ở các cột B–C/],
  ["only what is met", ["C3"], /^Đã đặt tô màu ở cột C \(trang “Theo dõi”\); hiện không có ô nào chưa đạt/],
] as const)("%s", async (_, addresses, said) => {
  const bench = makeBench(table);
  await select(bench, ...addresses);
  expect((await highlightSelection(bench)).vi).toMatch(said);
});

test("a protected sheet is told in words before anything changes; one that allows formats is marked", async () => {
  for (const allowed of [false, true]) {
    const bench = makeBench(table);
    await select(bench, "B3:C6");
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem(TITLE).protection.protect({ allowFormatCells: allowed });
      await context.sync();
    });
    if (allowed) {
      expect((await highlightSelection(bench)).vi).toMatch(/^Đã tô/);
      continue;
    }
    for (const act of [highlightSelection, clearHighlights]) {
      const error = await errorOf(act(bench));
      expect(error).toBeInstanceOf(Refusal);
      expect(explainError(error).message.vi).toMatch(/“Theo dõi” đang được bảo vệ/);
    }
    expect(rulesOf(bench)).toEqual([]);
  }
});

test("a selection that is too large is told in words", async () => {
  const bench = makeBench({ [TITLE]: [[1]] });
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem(TITLE).getRange("A200000:B200000").values = [[1, 2]];
    await context.sync();
  });
  await select(bench, "A1:B200000");
  const error = await errorOf(highlightSelection(bench));
  expect(explainError(error).message.vi).toMatch(/Vùng chọn quá lớn .*200\.000 ô/);
});

test("a cell that is being edited stops it, with nothing done", async () => {
  const bench = makeBench(table);
  await select(bench, "B3:C6");
  await highlightSelection(bench);
  bench.host.beginEdit();
  for (const act of [highlightSelection, clearHighlights])
    expect((await errorOf(act(bench))).code).toBe("InvalidOperationInCellEditMode");
  bench.host.endEdit();
  expect(rulesOf(bench).length).toBe(4);
});
