/** Rounds of the year and earlier years in an open workbook, through Microsoft's client. */
import { cellAddress } from "../../src/model/address";
import type { PastYear } from "../../src/model/consolidation";
import { directEngine } from "../../src/excel/consolidationEngine";
import { consolidateWorkbook } from "../../src/excel/consolidateWorkbook";
import type { WorkbookRequest } from "../../src/excel/port";
import { describeSheet } from "../../packages/excel-host/src/model/description";
import { parseArea } from "../../packages/excel-host/src/model/address";
import { writeBlock } from "../../packages/excel-host/src/model/blocks";
import type { Bench } from "../../packages/excel-host/test/tools";
import { SHEET_TITLES } from "../../src/sheets/labels.data";
import { plainJournal } from "../sheets/layouts";
import { catalogue, districts } from "../sheets/results";
import { openSheets, sampleSheets } from "./openBook";

jest.setTimeout(60_000);

let runs = 0;
const request = (changes: Partial<WorkbookRequest> = {}): WorkbookRequest => ({
  catalogue,
  scope: { kind: "set", set: districts },
  assignments: [],
  previous: null,
  asOf: null,
  files: [],
  sources: null,
  excluded: [],
  engine: directEngine,
  layout: { language: "vi", formulas: "native", journal: plainJournal },
  identity: { session: "page", run: `run-${++runs}`, now: new Date("2025-06-01T08:30:00Z") },
  ...changes,
});

async function run(bench: Bench, changes: Partial<WorkbookRequest> = {}) {
  const outcome = await consolidateWorkbook(bench, request(changes));
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

const put = (bench: Bench, sheetName: string, address: string, value: string | number) =>
  bench.host.act((workbook) => {
    const sheet = workbook.sheets.find(({ name }) => name === sheetName)!;
    writeBlock(workbook, sheet.id, parseArea(address)!, [[value]]);
  });

const textOf = (bench: Bench, sheetName: string, address: string): unknown => {
  const sheet = bench.host.workbook.sheets.find(({ name }) => name === sheetName)!;
  const { row, column } = parseArea(address)!;
  return sheet.cells.get(row * 16384 + column)?.value;
};

/** Cell of the reason beside the first row, behind one frozen round. */
const REASON = cellAddress(7, 9);

const adjusting = {
  add: [
    {
      unit: "TAM_DUONG",
      indicator: "NHA_TRE",
      field: "numerator" as const,
      old: null,
      new: 10,
      reason: "Rà soát",
      document: "CV 12",
      confirmedBy: "Phòng GDĐT",
      when: "2025-08-20",
    },
  ],
  withdraw: [],
};

test("a frozen round stays, what changes is asked about, and a typed reason is kept and frozen in its turn", async () => {
  const bench = openSheets(sampleSheets());
  const june = await run(bench, { rounding: { freeze: "estimate" } });
  const frozen = june.consolidation.rounds!.frozen[0]!;
  expect(frozen).toMatchObject({ round: "estimate", when: "2025-06-01 08:30" });
  expect(frozen.rows["NHA_TRE"]!.value).toBe(june.consolidation.indicators[0]!.actual);

  const august = await run(bench, { adjusting });
  expect(august.consolidation.rounds!.frozen).toEqual([frozen]);
  expect(august.findings.filter(({ code }) => code === "ROUND_CHANGED")).toHaveLength(1);

  await put(bench, SHEET_TITLES.rounds, REASON, "Huyện rà soát lại");
  const answered = await run(bench);
  expect(answered.consolidation.rounds!.reasons).toEqual({ NHA_TRE: "Huyện rà soát lại" });
  expect(answered.findings.filter(({ code }) => code === "ROUND_CHANGED")).toEqual([]);
  expect(textOf(bench, SHEET_TITLES.rounds, REASON)).toBe("Huyện rà soát lại");

  const official = await run(bench, { rounding: { freeze: "official" } });
  const rounds = official.consolidation.rounds!;
  expect(rounds.frozen.map(({ round }) => round)).toEqual(["estimate", "official"]);
  expect(rounds.frozen[0]).toEqual(frozen);
  expect(rounds.frozen[1]!.rows["NHA_TRE"]!.reason).toBe("Huyện rà soát lại");
});

test("a reason from the pane is written; a frozen figure that was typed over is put back and told", async () => {
  const bench = openSheets(sampleSheets());
  const first = await run(bench, { rounding: { freeze: "official" } });
  await put(bench, SHEET_TITLES.rounds, "D8", 99);
  const again = await run(bench, { rounding: { reasons: { NHA_TRE: "Sửa" } } });
  expect(again.findings.filter(({ code }) => code === "ROUND_CELL_CHANGED")).toHaveLength(1);
  expect(textOf(bench, SHEET_TITLES.rounds, "D8")).toBe(first.consolidation.indicators[0]!.actual);
  expect(textOf(bench, SHEET_TITLES.rounds, REASON)).toBe("Sửa");
});

test("keys that were deleted stop the run, so that nothing frozen is lost", async () => {
  const bench = openSheets(sampleSheets());
  await run(bench, { rounding: { freeze: "official" } });
  await put(bench, SHEET_TITLES.rounds, cellAddress(6, 10), "");
  const outcome = await consolidateWorkbook(bench, request());
  expect("problem" in outcome && outcome.problem.kind).toBe("roundsChanged");
});

test("earlier years are written with charts and read by nobody as a report", async () => {
  const bench = openSheets(sampleSheets());
  const figure = { target: null, unit: "%", numerator: null, denominator: null, share: null, at: null };
  const history: readonly PastYear[] = [
    {
      ...{ year: "2022-2023", file: "cu.xlsx", standing: "result", unitSet: null, whole: null },
      rows: { NHA_TRE: { ...figure, value: 31 } },
    },
  ];
  const { consolidation } = await run(bench, { history });
  expect(textOf(bench, SHEET_TITLES.history, "D7")).toBe(31);
  const sheet = bench.host.workbook.sheets.find(({ name }) => name === SHEET_TITLES.history)!;
  expect((describeSheet(sheet)["charts"] as unknown[]).length).toBeGreaterThan(20);
  const second = await run(bench, { history });
  expect(second.consolidation.indicators.map(({ actual }) => actual)).toEqual(
    consolidation.indicators.map(({ actual }) => actual),
  );
});
