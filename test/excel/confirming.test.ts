/** A warning that was found right: marked in Kết quả kiểm tra with who and when, as long as the figure is the same. */
import type { Finding } from "../../src/model/finding";
import { factOf } from "../../src/pooling/confirmations";
import { checkWorkbook } from "../../src/excel/checkWorkbook";
import type { Bench } from "../../packages/excel-host/test/tools";
import { findObstacles } from "../../src/letters/obstacles";
import { writeRequests } from "../../src/letters/asking/request";
import { ask, cellText, makeSmallBench, request, succeed, type, units } from "./smallBook";

jest.setTimeout(60_000);

const CHECKS = "Kết quả kiểm tra";
const WHO = { by: "Nguyễn Văn An", when: "2025-06-04" };

const [first] = units;

/** A workbook whose first report prints another rate than its own counts give. */
async function makeDoubtful(): Promise<Bench> {
  const bench = makeSmallBench();
  await type(bench, first!.name, "F3", "91,5");
  await succeed(bench);
  return bench;
}

const doubtIn = (findings: readonly Finding[]): Finding =>
  findings.find(({ code, severity }) => code === "RATE_DISAGREES" && severity === "warning")!;

const look = async (bench: Bench) => (await checkWorkbook(bench, request())).result;

const ROWS = Array.from({ length: 20 }, (_, index) => index + 1);
const COLUMNS = "ABCDEFGHIJKL".split("");

/** A cell of our sheet, by its column's heading and the code of the finding in its row. */
function cellOf(bench: Bench, heading: string, finding = "RATE_DISAGREES"): string {
  const header = ROWS.find((row) => cellText(bench, CHECKS, `A${row}`) === "Mức độ")!;
  const columnOf = (title: string): string =>
    COLUMNS.find((one) => cellText(bench, CHECKS, `${one}${header}`) === title)!;
  const row = ROWS.find((one) => cellText(bench, CHECKS, `${columnOf("Mã")}${one}`) === finding)!;
  return `${columnOf(heading)}${row}`;
}

async function confirm(bench: Bench) {
  const { findings, consolidation } = await look(bench);
  const confirming = { ...factOf(doubtIn(findings), consolidation), ...WHO };
  return succeed(bench, { adjusting: { add: [], withdraw: [], confirm: [confirming] } });
}

test("is marked in the sheet, and neither asked about again nor in the way of handing in", async () => {
  const bench = await makeDoubtful();
  const before = await look(bench);
  expect(doubtIn(before.findings).confirmed).toBeUndefined();
  expect(writeRequests(before)).toHaveLength(1);
  const { result } = await confirm(bench);
  expect(doubtIn(result.findings).confirmed).toEqual(WHO);
  expect(cellText(bench, CHECKS, cellOf(bench, "Người xác nhận đúng"))).toBe(WHO.by);
  expect(cellText(bench, CHECKS, cellOf(bench, "Ngày xác nhận"))).toBe("4/6/2025");
  expect(cellText(bench, CHECKS, cellOf(bench, "Số liệu"))).toBe("1.200/1.205");
  expect(writeRequests(result)).toEqual([]);
  const inTheWay = findObstacles({ result, stale: false }).map(({ kind }) => kind);
  expect(inTheWay).not.toContain("warnings");
});

test("stays marked run after run, also without the reports, as long as the figure is the same", async () => {
  const bench = await makeDoubtful();
  await confirm(bench);
  await succeed(bench);
  expect(doubtIn((await look(bench)).findings).confirmed).toEqual(WHO);
  await bench.host.act((workbook) => {
    for (const { name } of units) workbook.edit(workbook.findSheet(name)!.id).cells.clear();
  });
  const { standing, result } = await checkWorkbook(bench, request());
  expect(standing).toMatchObject({ fromSheets: true });
  expect(doubtIn(result.findings).confirmed).toEqual(WHO);
});

test("is open again once the figure has changed, and the run says whose mark has ended", async () => {
  const bench = await makeDoubtful();
  await confirm(bench);
  await type(bench, first!.name, "D3", 1190);
  const { result, notices } = await succeed(bench);
  expect(doubtIn(result.findings).confirmed).toBeUndefined();
  expect(cellText(bench, CHECKS, cellOf(bench, "Người xác nhận đúng"))).toBeUndefined();
  expect(notices.map(({ vi }) => vi).join()).toMatch(/không còn hiệu lực[^]*1200\/1205 – Nguyễn Văn An/);
});

test("can be taken back", async () => {
  const bench = await makeDoubtful();
  await confirm(bench);
  const { findings, consolidation } = await look(bench);
  const unconfirm = [{ ...factOf(doubtIn(findings), consolidation), by: "", when: "" }];
  const { result, notices } = await succeed(bench, { adjusting: { add: [], withdraw: [], unconfirm } });
  expect(doubtIn(result.findings).confirmed).toBeUndefined();
  expect(notices).toEqual([]);
});

test("a name typed into the sheet by hand is such a mark; with a date, or without one", async () => {
  const bench = await makeDoubtful();
  await type(bench, CHECKS, cellOf(bench, "Người xác nhận đúng"), "Trần Thị Bình");
  expect(doubtIn((await look(bench)).findings).confirmed).toEqual({ by: "Trần Thị Bình", when: "" });
  await type(bench, CHECKS, cellOf(bench, "Ngày xác nhận"), "'5/6/2025");
  await succeed(bench);
  expect(doubtIn((await look(bench)).findings).confirmed).toEqual({
    by: "Trần Thị Bình",
    when: "2025-06-05",
  });
  expect(cellText(bench, CHECKS, cellOf(bench, "Ngày xác nhận"))).toBe("5/6/2025");
});

test("a mark in the row of an error says nothing", async () => {
  const bench = makeSmallBench();
  await type(bench, first!.name, "D3", -5);
  await succeed(bench);
  await type(bench, CHECKS, cellOf(bench, "Người xác nhận đúng", "NEGATIVE"), "Trần Thị Bình");
  const { findings } = await look(bench);
  expect(findings.filter(({ confirmed }) => confirmed)).toEqual([]);
});

test("a run that asks first keeps what was to be marked for the answer", async () => {
  const bench = await makeDoubtful();
  await type(bench, "Chi tiết theo đơn vị", "F11", 1150);
  const { findings, consolidation } = await look(bench);
  const confirming = { ...factOf(doubtIn(findings), consolidation), ...WHO };
  const adjusting = { add: [], withdraw: [], confirm: [confirming] };
  const asked = await ask(bench, { adjusting });
  const { result } = await succeed(bench, { adjusting, told: { asked, lost: "keep" } });
  expect(doubtIn(result.findings).confirmed).toEqual(WHO);
});
