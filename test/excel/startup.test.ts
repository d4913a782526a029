import { startWithMarkedWorkbook } from "../../src/excel/startup";
import { makeBench } from "../host/tools";

const OURS = '="edu-indicators|1|2024-2025|lai-chau-districts|Tỉnh Lai Châu"';

test.each([
  ["a workbook of ours starts the add-in", OURS, true, 1],
  ["one without a mark does not", null, true, 0],
  ["nor one whose name of that kind is not our mark", '="edu-indicators-submission|1"', true, 0],
  ["nor an Excel without a shared runtime", OURS, false, 0],
])("%s", async (_, mark, supported, calls) => {
  const bench = makeBench();
  if (mark !== null)
    await bench.run(async ({ workbook, sync }) => {
      workbook.names.add("EDU_INDICATORS_MARK", mark).visible = false;
      await sync();
    });
  let started = 0;
  const done = await startWithMarkedWorkbook(bench, {
    isSetSupported: (name, version) => supported && name === "SharedRuntime" && version === "1.1",
    startWithWorkbook: async () => void started++,
  });
  expect([done, started]).toEqual([calls === 1, calls]);
});
