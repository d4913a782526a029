/** Requests and bytes of a whole run, before-image included, for more and more reports in one workbook. */
import type { ReportingUnit, UnitSet } from "../../src/model/reportingUnit";
import { consolidateWorkbook } from "../../src/excel/consolidateWorkbook";
import type { Bench, TestSheets } from "../../packages/excel-host/test/tools";
import { makeBench } from "../../packages/excel-host/test/tools";
import { catalogue, districts } from "../sheets/results";
import { request } from "./smallBook";

// Two hundred reports make a table of some ten thousand formulas.
jest.setTimeout(240_000);

const FOUR_MEGABYTES = 4 * 1024 * 1024;

const makeUnits = (count: number): ReportingUnit[] =>
  Array.from({ length: count }, (_, index) => ({
    code: `U${index + 1}`,
    name: `Huyện Số ${index + 1}`,
    level: "district",
    communes: 10,
  }));

const reportOf = ({ name }: ReportingUnit, index: number) => [
  [`Đơn vị báo cáo: ${name}`, "", "", "", "", "", ""],
  ["TT", "Chỉ tiêu", "Đơn vị tính", "Tử số", "Mẫu số", "Kết quả", "Ghi chú"],
  ...catalogue.indicators.map(({ tt, nameVi, kind, unit }) => {
    const figures = kind === "rate" ? [900 + index, 1205, ""] : ["", "", kind === "count" ? 2 : "Đạt"];
    return [tt, nameVi, unit, ...figures, ""];
  }),
];

/** What a run sends and gets, request by request. */
async function measure(bench: Bench, set: UnitSet) {
  bench.host.resetCounts();
  const outcome = await consolidateWorkbook(bench, request({ catalogue, scope: { kind: "set", set } }));
  if (outcome.kind !== "written") throw new Error("problem" in outcome ? outcome.problem.message.vi : "");
  const requests = bench.host.requests.filter(({ cleanup }) => !cleanup);
  const sum = (sizes: readonly number[]): number => sizes.reduce((whole, size) => whole + size, 0);
  return {
    reported: outcome.result.consolidation.units.filter(({ reported }) => reported > 0).length,
    syncs: requests.length,
    read: sum(requests.map(({ responseBytes }) => responseBytes)),
    sent: sum(requests.map(({ requestBytes }) => requestBytes)),
    kept: sum([...bench.host.workbook.book.xmlParts.values()].map(({ xml }) => xml.length)),
    largest: Math.max(
      ...requests.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]),
    ),
  };
}

const lines: string[] = [];

test.each([9, 39, 200])("%d reports: six requests, and one for each further 4 MB", async (count) => {
  const units = makeUnits(count);
  const set: UnitSet = { ...districts, units };
  const sheets: TestSheets = Object.fromEntries(
    units.map((unit, index) => [unit.name, reportOf(unit, index)]),
  );
  const bench = makeBench(sheets);
  for (const run of ["first", "second"]) {
    const { reported, syncs, read, sent, kept, largest } = await measure(bench, set);
    lines.push([count, run, syncs, read, sent, kept, largest].join(" | "));
    expect(reported).toBe(count);
    expect(largest).toBeLessThan(5 * 1024 * 1024);
    expect(syncs).toBeLessThanOrEqual(
      6 + Math.floor(read / FOUR_MEGABYTES) + Math.floor(sent / FOUR_MEGABYTES),
    );
  }
});

afterAll(() =>
  console.info(
    [
      "sheets | run | syncs | bytes read | bytes sent | kept in the workbook | largest request or answer",
      ...lines,
    ].join("\n"),
  ),
);
