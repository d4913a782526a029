import { startWithMarkedWorkbook } from "../../src/excel/startup";
import { makeBench } from "../host/tools";

const OURS = '="edu-indicators|1|2024-2025|lai-chau-districts|Tỉnh Lai Châu"';

test.each([
  ["a workbook of ours starts the add-in", OURS, {}, true, 1],
  ["one that does so already is not changed", OURS, { starts: true }, true, 0],
  ["one without a mark does not", null, {}, false, 0],
  ["nor one whose name of that kind is not our mark", '="edu-indicators-submission|1"', {}, false, 0],
  ["nor an Excel without a shared runtime", OURS, { supported: false }, false, 0],
  ["an Office that refuses loses nothing", OURS, { refuses: true }, false, 0],
])("%s", async (_, mark, { supported = true, starts = false, refuses = false }, answer, calls) => {
  const bench = makeBench();
  if (mark !== null)
    await bench.run(async ({ workbook, sync }) => {
      workbook.names.add("EDU_INDICATORS_MARK", mark).visible = false;
      await sync();
    });
  let started = 0;
  const done = await startWithMarkedWorkbook(bench, {
    isSetSupported: (name, version) => supported && name === "SharedRuntime" && version === "1.1",
    startsWithWorkbook: async () => starts,
    startWithWorkbook: async () => {
      if (refuses) throw new Error("refused");
      started++;
    },
  });
  expect([done, started]).toEqual([answer, calls]);
});
