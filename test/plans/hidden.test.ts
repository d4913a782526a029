/** What stands in hidden rows and columns of a plan's table: not read in silence, and not lost. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isPlanFailure, readPlanFile } from "../../src/files/documents/planFile";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import type { PlanAnswer } from "../../src/plans/plan";
import { readPlan } from "../../src/plans/readPlan";
import { cells, makeXls, styles } from "../files/biffStream";
import { cellsOf, writeRow } from "./build";
import { drawFile, type HiddenLines } from "./files";

const rows = `
  CHỈ TIÊU NĂM HỌC 2026-2027 | | | |
  TT | Chỉ tiêu | ĐVT | Kết quả năm học 2025-2026 | Chỉ tiêu phấn đấu năm học 2026-2027
  1 | Tỷ lệ huy động trẻ nhà trẻ | % | 33 | 35
  2 | Tỷ lệ học 2 buổi/ngày | % | 90 | 95
  3 | Tỷ lệ chuyển lớp | % | 98 | 99`;

async function read(
  format: "xlsx" | "xls" | "ods",
  hidden: HiddenLines,
  answers: readonly PlanAnswer[] = [],
  change = (bytes: Uint8Array) => bytes,
) {
  const drawn = format === "xls" ? drawXls(hidden) : drawFile({ rows }, format, hidden);
  const sheets = await readPlanFile(change(drawn), `ke-hoach.${format}`);
  if (isPlanFailure(sheets)) throw new Error(sheets.variant);
  return readPlan(sheets, { known: laiChau20242025, answers })!;
}

const ALL = [
  "1 | Tỷ lệ huy động trẻ nhà trẻ | % | 33 | >= 35 | rate |",
  "2 | Tỷ lệ học 2 buổi/ngày | % | 90 | >= 95 | rate |",
  "3 | Tỷ lệ chuyển lớp | % | 98 | >= 99 | rate |",
];
const hiddenOf = ({ questions }: Awaited<ReturnType<typeof read>>) =>
  questions.filter(({ code }) => code === "HIDDEN_CELLS");

/** SheetJS writes no hidden rows into old workbooks: record by record. */
function drawXls(hidden: HiddenLines): Uint8Array {
  const lines = cellsOf(rows);
  const texts = [...new Set(lines.flat())].filter((text) => text !== "");
  return makeXls(
    texts.map((text) => ({ text })),
    [
      ...lines.map((_, row) => cells.row(row, hidden.rows?.includes(row) ?? false)),
      ...lines.flatMap((line, row) =>
        line.flatMap((text, column) =>
          text === "" ? [] : [cells.text(row, column, styles.plain, texts.indexOf(text))],
        ),
      ),
    ],
  );
}

/** SheetJS writes no hidden rows into .ods: the table's XML says so. */
function hideInOds(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  let count = 0;
  const content = strFromU8(parts["content.xml"]!).replace(/<table:table-row/g, (tag) =>
    ++count === 4 ? `${tag} table:visibility="collapse"` : tag,
  );
  return zipSync({ ...parts, "content.xml": strToU8(content) });
}

describe.each(["xlsx", "xls", "ods"] as const)("%s", (format) => {
  const change = format === "ods" ? hideInOds : undefined;
  const hidden = { rows: [3] };

  test("a hidden row is left out and asked about at its first cell", async () => {
    const reading = await read(format, hidden, [], change);
    expect(reading.rows.map(writeRow)).toEqual([ALL[0], ALL[2]]);
    expect(hiddenOf(reading)).toMatchObject([{ at: { cell: "A4" }, choices: ["use", "ignore"] }]);
    expect(hiddenOf(reading)[0]!.message.vi).toContain("dòng: 4; cột: –");
  });

  test.each([
    ["use", ALL],
    ["ignore", [ALL[0], ALL[2]]],
  ])("the answer %s settles it", async (choice, expected) => {
    const answers = [{ code: "HIDDEN_CELLS", at: "A4", choice }] as const;
    const reading = await read(format, hidden, answers, change);
    expect(reading.rows.map(writeRow)).toEqual(expected);
    expect([hiddenOf(reading), reading.unused]).toEqual([[], []]);
  });
});

test("a hidden column of last year's results is no last year's, and is asked about", async () => {
  const reading = await read("xlsx", { columns: [3] });
  expect(reading.rows.map(({ baseline }) => baseline)).toEqual([null, null, null]);
  expect(hiddenOf(reading)[0]!.message.vi).toContain("dòng: –; cột: D");
  const used = await read("xlsx", { columns: [3] }, [{ code: "HIDDEN_CELLS", choice: "use" }]);
  expect(used.rows.map(writeRow)).toEqual(ALL);
});

test("targets that stand in a hidden column alone are read, and asked about", async () => {
  const reading = await read("xlsx", { columns: [4] });
  expect(reading.rows.map(writeRow)).toEqual(ALL);
  expect(hiddenOf(reading)).toMatchObject([{ choices: ["use", "ignore"] }]);
  const confirmed = await read("xlsx", { columns: [4] }, [{ code: "HIDDEN_CELLS", choice: "use" }]);
  expect(hiddenOf(confirmed)).toEqual([]);
});

test("hidden rows and columns that hold nothing, and hidden lines above the table, are not asked about", async () => {
  const reading = await read("xlsx", { rows: [0, 12], columns: [9] });
  expect(reading.rows.map(writeRow)).toEqual(ALL);
  expect(reading.years.target).toBe("2026-2027");
  expect(hiddenOf(reading)).toEqual([]);
});
