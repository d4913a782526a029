/**
 * What an officer gets wrong in our sheets, over the real client: each mistake is asked about, refused with what to do, or harmless; no
 * word of the officer's is lost, and Hoàn tác brings the workbook back as the mistake had left it.
 */
import type { Adjustment } from "../../src/model/adjustment";
import { checkWorkbook } from "../../src/excel/checkWorkbook";
import { consolidateWorkbook } from "../../src/excel/consolidateWorkbook";
import { undoWorkbook } from "../../src/excel/transaction/restoreWorkbook";
import type { WorkbookRequest } from "../../src/excel/port";
import { type Bench, keepImage } from "../../packages/excel-host/test/tools";
import { cellText, makeSmallBench, ownTitles, request, succeed, targetCell, type, units } from "./smallBook";
import { noteCell } from "./noteCell";

jest.setTimeout(120_000);

const [SUMMARY, DETAIL, ADJUSTMENTS, CATALOGUE, APPENDIX] = [
  "Tổng hợp",
  "Chi tiết theo đơn vị",
  "Điều chỉnh",
  "Danh mục",
  "Phụ lục A",
];
const [first, second] = units.map(({ code }) => code) as [string, string];

const adjustment: Adjustment = {
  unit: second,
  indicator: "NHA_TRE",
  field: "numerator",
  old: null,
  new: 1090,
  reason: "Phòng gọi điện báo lại",
  document: "",
  confirmedBy: "Nguyễn Văn An",
  when: "2025-06-01",
};

/** Words of the officer's that must stand in the workbook whatever happens. */
const WORDS = ["Đã gọi điện cho Phòng", "Xem lại đơn vị này", "viết dở", "việc cần làm"];

/** Two reports, their result, an adjustment in force, two notes and a row that is not finished. */
const open = keepImage(async () => {
  const bench = makeSmallBench();
  await succeed(bench);
  await succeed(bench, { adjusting: { add: [adjustment], withdraw: [] } });
  await type(bench, SUMMARY!, noteCell(1), WORDS[0]!);
  await type(bench, SUMMARY!, noteCell(3), WORDS[1]!);
  await type(bench, ADJUSTMENTS!, "A7", WORDS[2]!);
  return bench;
});

type Act = (bench: Bench) => Promise<unknown>;

const on =
  (title: string, act: (sheet: Excel.Worksheet) => void): Act =>
  (bench) =>
    bench.run(async (context) => {
      act(context.workbook.worksheets.getItem(title));
      await context.sync();
    });

/** Two rows change places, as sorting does; formulas go along. */
const swap =
  (title: string, one: string, other: string): Act =>
  (bench) =>
    bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(title);
      const [a, b] = [sheet.getRange(one).load("formulas"), sheet.getRange(other).load("formulas")];
      await context.sync();
      const [above, below] = [a.formulas, b.formulas];
      a.formulas = below;
      b.formulas = above;
      await context.sync();
    });

const typed =
  (title: string, cell: string, value: string | number): Act =>
  (bench) =>
    type(bench, title, cell, value);

const inRow = (address: string): string => /\d+/.exec(address)![0];

/** Every cell of every sheet. */
const cellsOf = ({ host }: Bench): Record<string, string> =>
  Object.fromEntries(
    host.workbook.sheets.map(({ name, cells }) => [
      name,
      JSON.stringify([...cells].sort(([one], [other]) => one - other)),
    ]),
  );

const textsOf = ({ host }: Bench): string =>
  host.workbook.sheets
    .flatMap(({ cells }) => [...cells.values()].map(({ value }) => String(value)))
    .join("\n");

/** What the run says before it writes: what it asks about by cell, or why it refuses. */
async function outcomeOf(bench: Bench): Promise<readonly string[]> {
  const outcome = await consolidateWorkbook(bench, request());
  if ("problem" in outcome) return [outcome.problem.kind];
  if (outcome.kind !== "asks") return [];
  const { edits, typedOver, catalogue } = outcome.questions;
  return [
    ...[...edits, ...typedOver].map(({ at }) => `${at.sheet}!${at.cell}`),
    ...(catalogue ? [catalogue.kind] : []),
  ];
}

interface Mistake {
  readonly act: Act;
  /** What is asked about, or why nothing is written; nothing where the run goes on. */
  readonly asks?: readonly string[];
  /** Words that the mistake itself has taken. */
  readonly without?: readonly string[];
}

const mistakes: Readonly<Record<string, Mistake>> = {
  "rows of Chi tiết sorted": { act: swap(DETAIL!, "A11:Z11", "A12:Z12") },
  "rows of Tổng hợp sorted": { act: swap(SUMMARY!, "A8:Z8", "A10:Z10") },
  "the column Ghi chú sorted alone": { act: swap(SUMMARY!, "K8", "K9") },
  "a column inserted in Tổng hợp": { act: on(SUMMARY!, (sheet) => sheet.getRange("C:C").insert("Right")) },
  "a column inserted in Điều chỉnh": {
    act: on(ADJUSTMENTS!, (sheet) => sheet.getRange("C:C").insert("Right")),
    asks: ["adjustmentsChanged"],
  },
  "a column inserted in Danh mục": { act: on(CATALOGUE!, (sheet) => sheet.getRange("C:C").insert("Right")) },
  "Chi tiết renamed": { act: on(DETAIL!, (sheet) => void (sheet.name = "Số của các huyện")) },
  "figures merged": {
    act: on(DETAIL!, (sheet) => sheet.getRange("F11:G11").merge()),
    asks: [`${DETAIL}!G11`],
  },
  "names of rows merged": {
    act: on(SUMMARY!, (sheet) => sheet.getRange("B8:B9").merge()),
    asks: [`${SUMMARY}!B9`],
  },
  "rows hidden by a filter": {
    act: on(DETAIL!, (sheet) => void (sheet.getRange("11:12").rowHidden = true)),
  },
  "values pasted over formulas": {
    act: typed(SUMMARY!, "F8", 95.4),
    asks: [`${SUMMARY}!F8`],
  },
  "the headings of Điều chỉnh translated": {
    act: async (bench) => {
      for (const [index, word] of ["Unit", "Indicator", "Figure", "Old", "Value", "Why"].entries())
        await type(bench, ADJUSTMENTS!, `${"ABCDEF"[index]}4`, word);
    },
    asks: ["adjustmentsChanged"],
  },
  "a row of Danh mục deleted": {
    act: async (bench) => {
      const row = inRow(targetCell(bench, "PCGD_TH_3"));
      await on(CATALOGUE!, (sheet) => sheet.getRange(`${row}:${row}`).delete("Up"))(bench);
    },
    asks: ["changed"],
  },
  "numbers of Danh mục cleared": {
    act: async (bench) => {
      const row = inRow(targetCell(bench, "NHA_TRE"));
      await on(CATALOGUE!, (sheet) => sheet.getRange(`A${row}`).clear("Contents"))(bench);
    },
    asks: ["broken"],
  },
  "codes of Chi tiết cleared": {
    act: on(DETAIL!, (sheet) => sheet.getRange("H:H").clear("Contents")),
    asks: ["detailChanged"],
  },
  "a figure typed as text": { act: typed(DETAIL!, "F11", "98,5 %"), asks: [`${DETAIL}!F11`] },
  "a name of a row in Chi tiết rewritten": {
    act: typed(DETAIL!, "B10", "Trẻ nhà trẻ ra lớp"),
    asks: [`${DETAIL}!B10`],
  },
  "a unit's heading in Chi tiết rewritten": { act: typed(DETAIL!, "F5", "Huyện A"), asks: [`${DETAIL}!F5`] },
  "a number typed over a total of Chi tiết": { act: typed(DETAIL!, "C11", 5000), asks: [`${DETAIL}!C11`] },
  "a rate typed over a unit's rate in Chi tiết": {
    act: typed(DETAIL!, "F14", 98.5),
    asks: [`${DETAIL}!F14`],
  },
  "a remark in the place of a source": { act: typed(DETAIL!, "F13", "đã hỏi"), asks: [`${DETAIL}!F13`] },
  "the title of Chi tiết rewritten": { act: typed(DETAIL!, "A1", "CHI TIẾT"), asks: [`${DETAIL}!A1`] },
  "a remark in the heading of a block": { act: typed(DETAIL!, "F10", "đã hỏi"), asks: [`${DETAIL}!F10`] },
  "a heading of a block whose number was emptied": {
    act: async (bench) => {
      await type(bench, DETAIL!, "A10", "");
      await type(bench, DETAIL!, "B10", "Tên mới");
    },
    asks: [`${DETAIL}!A10`, `${DETAIL}!B10`],
  },
  "words in a row inserted into Chi tiết": {
    act: async (bench) => {
      await on(DETAIL!, (sheet) => sheet.getRange("12:12").insert("Down"))(bench);
      await type(bench, DETAIL!, "B12", "gọi lại");
      await type(bench, DETAIL!, "F12", "hỏi lại");
    },
    asks: [`${DETAIL}!B12`, `${DETAIL}!F12`],
  },
  "words in a column inserted into Chi tiết": {
    act: async (bench) => {
      await on(DETAIL!, (sheet) => sheet.getRange("F:F").insert("Right"))(bench);
      await type(bench, DETAIL!, "F11", "gọi lại");
    },
    asks: [`${DETAIL}!F11`],
  },
  "columns and rows inserted into the heading of Chi tiết": {
    act: async (bench) => {
      await on(DETAIL!, (sheet) => sheet.getRange("B:B").insert("Right"))(bench);
      await on(DETAIL!, (sheet) => sheet.getRange("D:D").insert("Right"))(bench);
      await on(DETAIL!, (sheet) => sheet.getRange("6:6").insert("Down"))(bench);
    },
  },
  "words in a row inserted into Tổng hợp": {
    act: async (bench) => {
      await on(SUMMARY!, (sheet) => sheet.getRange("9:9").insert("Down"))(bench);
      await type(bench, SUMMARY!, "B9", "gọi lại");
    },
    asks: [`${SUMMARY}!B9`],
  },
  "words in a column inserted into Tổng hợp": {
    act: async (bench) => {
      await on(SUMMARY!, (sheet) => sheet.getRange("C:C").insert("Right"))(bench);
      await type(bench, SUMMARY!, "C9", "gọi lại");
    },
    asks: [`${SUMMARY}!C9`],
  },
  "a row inserted above the table of Chi tiết": {
    act: on(DETAIL!, (sheet) => sheet.getRange("3:3").insert("Down")),
  },
  "a row inserted below a heading of Chi tiết": {
    act: on(DETAIL!, (sheet) => sheet.getRange("11:11").insert("Down")),
  },
  "a row of Chi tiết copied below itself, and its copy changed": {
    act: async (bench) => {
      await on(DETAIL!, (sheet) => sheet.getRange("12:12").insert("Down"))(bench);
      await bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(DETAIL!);
        sheet.getRange("12:12").copyFrom("11:11");
        await context.sync();
      });
      await type(bench, DETAIL!, "F12", 1111);
    },
    asks: [`${DETAIL}!F12`],
  },
  "a unit's column deleted": {
    act: on(DETAIL!, (sheet) => sheet.getRange("G:G").delete("Left")),
    asks: [`${DETAIL}!`, `${DETAIL}!`, `${DETAIL}!`, `${DETAIL}!`],
  },
  "a row of figures deleted": {
    act: on(DETAIL!, (sheet) => sheet.getRange("11:11").delete("Up")),
    asks: [`${DETAIL}!`, `${DETAIL}!`],
  },
  "the document's number written into Phụ lục": {
    act: typed(APPENDIX!, "A3", "(Kèm theo Báo cáo số 123/BC-SGDĐT ngày 5/6/2025)"),
    asks: [`${APPENDIX}!A3`],
  },
  "the title of Tổng hợp rewritten": {
    act: typed(SUMMARY!, "A1", "KẾT QUẢ CỦA TỈNH"),
    asks: [`${SUMMARY}!A1`],
  },
  "words between the title and the table": {
    act: typed(SUMMARY!, "B6", "bản ngày 5/6"),
    asks: [`${SUMMARY}!B6`],
  },
  "a note below the table deleted": {
    act: typed(APPENDIX!, "A13", ""),
    asks: [`${APPENDIX}!A13`],
  },
  "a row of Tổng hợp deleted": {
    act: on(SUMMARY!, (sheet) => sheet.getRange("8:8").delete("Up")),
    without: [WORDS[0]!],
  },
};

const cases = Object.entries(mistakes).map(([name, mistake]) => ({ name, ...mistake }));

test.each(cases)("$name", async ({ act, asks = [], without = [] }) => {
  const bench = await open();
  await act(bench);
  const before = cellsOf(bench);
  const words = WORDS.filter((word) => !without.includes(word));
  const said = await outcomeOf(bench);
  expect(said).toEqual(asks);
  expect(words.filter((word) => !textsOf(bench).includes(word))).toEqual([]);
  // Nothing was written before the officer has said so.
  if (asks.length > 0) expect(cellsOf(bench)).toEqual(before);
  if (asks.length > 0 && !asks[0]!.includes("!")) return;
  if (asks.length > 0) {
    const outcome = await consolidateWorkbook(bench, request());
    if (outcome.kind !== "asks") throw new Error(outcome.kind);
    await succeed(bench, { told: { asked: outcome.questions, lost: "keep" } });
  }
  expect(words.filter((word) => !textsOf(bench).includes(word))).toEqual([]);
  expect(ownTitles(bench)).toHaveLength(9);
  await undoWorkbook(bench, request().identity);
  expect(cellsOf(bench)).toEqual(before);
});

test("words of ours that were sorted beside another row are not taken for the officer's", async () => {
  const bench = await open();
  const ours = String(cellText(bench, SUMMARY!, "K9"));
  await swap(SUMMARY!, "K8", "K9")(bench);
  const { typedNotes } = await checkWorkbook(bench, request());
  expect(ours).toMatch(/^Thiếu nhiều nhất/);
  expect(Object.values(typedNotes)).toEqual(WORDS.slice(0, 2));
  await succeed(bench);
  expect(String(cellText(bench, SUMMARY!, "K8"))).not.toContain("Thiếu nhiều nhất");
});

test("an adjustment whose row was deleted is said in full when it no longer holds", async () => {
  const bench = await open();
  await on(ADJUSTMENTS!, (sheet) => sheet.getRange("5:5").delete("Up"))(bench);
  const { notices, result } = await succeed(bench);
  expect(result.consolidation.adjustments).toEqual([]);
  const told = notices.map(({ vi }) => vi).join();
  expect(told).toContain(`${units[1]!.name} – 1 – 1090 – Phòng gọi điện báo lại – Nguyễn Văn An`);
  // It is said once, and not of one that is withdrawn in the pane.
  expect((await succeed(bench)).notices).toEqual([]);
  const other = await open();
  expect((await succeed(other, { adjusting: { add: [], withdraw: [adjustment] } })).notices).toEqual([]);
});

test("a row of Danh mục that was deleted is named, with its number and name", async () => {
  const bench = await open();
  await mistakes["a row of Danh mục deleted"]!.act(bench);
  const { standing } = await checkWorkbook(bench, request());
  expect(standing?.catalogue).toMatchObject({
    kind: "changed",
    changes: [{ indicator: "5", gone: true, old: expect.stringMatching(/^Số đơn vị cấp xã/) as string }],
  });
});

/** The reports were chosen from disk, and their files are not there any more. */
async function openWithoutSources(): Promise<Bench> {
  const bench = await open();
  await bench.run(async (context) => {
    for (const { name } of units) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  return bench;
}

test.each([
  ["a row", (sheet: Excel.Worksheet) => sheet.getRange("11:11").delete("Up")],
  ["a column", (sheet: Excel.Worksheet) => sheet.getRange("G:G").delete("Left")],
])("%s of figures that stand nowhere else is deleted: no result is made without them", async (_, act) => {
  const bench = await openWithoutSources();
  await on(DETAIL!, act)(bench);
  const before = cellsOf(bench);
  const outcome = await consolidateWorkbook(bench, request());
  expect(outcome).toMatchObject({ kind: "failed", problem: { kind: "detailGone" } });
  expect(cellsOf(bench)).toEqual(before);
});

describe("saved by a program that keeps nothing of ours but cells and names", () => {
  const strip = (bench: Bench) =>
    bench.host.act(({ book }) => {
      book.settings.clear();
      book.xmlParts.clear();
    });
  const look = (bench: Bench, changes: Partial<WorkbookRequest> = {}) =>
    checkWorkbook(bench, request(changes));

  test("the result holds where the sheets say what the reports give", async () => {
    const bench = await open();
    await strip(bench);
    expect((await look(bench)).standing).toMatchObject({ holds: true, edits: [], fromSheets: false });
  });

  test("a figure that the reports do not give is asked about, and not written over", async () => {
    const bench = await open();
    await strip(bench);
    await type(bench, DETAIL!, "F11", 1150);
    expect((await look(bench)).standing).toMatchObject({
      holds: false,
      edits: [{ unit: first, indicator: "NHA_TRE", field: "numerator", old: 1200, now: 1150 }],
    });
    expect(await outcomeOf(bench)).toEqual([`${DETAIL}!F11`]);
    expect(cellText(bench, DETAIL!, "F11")).toBe(1150);
  });
});
