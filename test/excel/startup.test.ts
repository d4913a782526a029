import { chooseStartup, readStartup, type StartupHost } from "../../src/excel/startup";
import { openWorkbookPort } from "../../src/excel/workbookPort";
import { makeSmallBench, now, request } from "./smallBook";

/** An Office that counts how often it was told to start with the workbook. */
function office({ supported = true, starts = false, refuses = false } = {}) {
  const told = { times: 0 };
  const host: StartupHost = {
    isSetSupported: (name, version) => supported && name === "SharedRuntime" && version === "1.1",
    startsWithWorkbook: async () => starts || told.times > 0,
    startWithWorkbook: async () => {
      if (refuses) throw new Error("refused");
      told.times++;
    },
  };
  return { host, told };
}

test.each([
  ["a workbook is told to start the add-in", {}, true, true, 1],
  ["one that does so already is not changed", { starts: true }, true, true, 0],
  ["one that is to do so no longer is told", { starts: true }, false, false, 1],
  ["an Excel without a shared runtime is not asked", { supported: false }, true, null, 0],
  ["an Office that refuses loses nothing", { refuses: true }, true, false, 0],
])("%s", async (_, given, choice, answer, times) => {
  const { host, told } = office(given);
  expect([await chooseStartup(host, choice), told.times]).toEqual([answer, times]);
});

test("it is the officer's choice alone: a run has no workbook start the add-in, whose colleagues may not have it", async () => {
  const { host, told } = office();
  let runs = 0;
  const port = openWorkbookPort(makeSmallBench(), {
    session: "page",
    clock: () => now,
    nextRun: () => `startup-${++runs}`,
    save: { write: async () => new Uint8Array(), download: async () => true },
    startup: host,
  });
  await port.open();
  expect((await port.consolidate(request())).kind).toBe("written");
  await new Promise(setImmediate);
  expect([told.times, await port.startup()]).toEqual([0, false]);
  expect([await port.chooseStartup(true), await readStartup(host)]).toEqual([true, true]);
});
