import { startWithMarkedWorkbook, type StartupHost } from "../../src/excel/startup";
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
  ["a workbook is told to start the add-in", {}, true, 1],
  ["one that does so already is not changed", { starts: true }, true, 0],
  ["an Excel without a shared runtime is not asked", { supported: false }, false, 0],
  ["an Office that refuses loses nothing", { refuses: true }, false, 0],
])("%s", async (_, given, answer, times) => {
  const { host, told } = office(given);
  expect([await startWithMarkedWorkbook(host), told.times]).toEqual([answer, times]);
});

test("only a run that has written our mark has the workbook start the add-in, and only once", async () => {
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
  expect((await port.consolidate(request({ sources: [] }))).kind).toBe("nothingUsable");
  expect(told.times).toBe(0);
  for (let run = 0; run < 2; run++) {
    expect((await port.consolidate(request())).kind).toBe("written");
    await new Promise(setImmediate);
  }
  expect(told.times).toBe(1);
});

test("a run is as good where Office refuses", async () => {
  const { host } = office({ refuses: true });
  const port = openWorkbookPort(makeSmallBench(), {
    session: "page",
    clock: () => now,
    nextRun: () => "startup-refused",
    save: { write: async () => new Uint8Array(), download: async () => true },
    startup: host,
  });
  expect((await port.consolidate(request())).kind).toBe("written");
});
