/** @jest-environment node */
/** A warning that the officer confirms in the pane: written into the workbook, and known when it is opened again. */
import { openWorkbookPort } from "../../../src/excel/workbookPort";
import { openSheets } from "../../excel/openBook";
import type { Bench } from "../../../packages/excel-host/test/tools";
import { sampleFiles, startPane, type TestedPane } from "../fixtures/livePane";

jest.setTimeout(180_000);

/** A pane over the real client. */
function openPane(bench: Bench, session: string): TestedPane {
  let runs = 0;
  const port = openWorkbookPort(bench, {
    session,
    clock: () => new Date(2025, 5, 4, 8, 30),
    nextRun: () => `${session}-${++runs}`,
    save: { write: () => Promise.resolve(new Uint8Array()), download: () => Promise.resolve(false) },
  });
  return startPane({ port: port as never, session, newId: () => `${session}-run-${++runs}` });
}

const warningOf = (pane: TestedPane) =>
  (pane.state().checked ?? pane.state().outcome)!.result.findings.find(
    ({ code }) => code === "RATE_DISAGREES",
  )!;

test("stays confirmed for a colleague without the files, until it is taken back", async () => {
  const bench = openSheets([]);
  const officer = openPane(bench, "officer");
  await officer.settle();
  await officer.actions.addFiles(sampleFiles());
  await officer.settle();
  expect(await officer.actions.confirmFinding(warningOf(officer), "Nguyễn Văn An")).toBe(true);
  await officer.settle();
  const confirmed = { by: "Nguyễn Văn An", when: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) as string };
  expect(warningOf(officer).confirmed).toEqual(confirmed);
  expect(officer.said().join()).toContain("Đã ghi xác nhận số liệu đúng");
  bench.host.installAs("share");
  const colleague = openPane(bench, "colleague");
  await colleague.settle();
  expect(colleague.state().checked?.standing).toMatchObject({ fromSheets: true, holds: true });
  expect(warningOf(colleague).confirmed).toEqual(confirmed);
  expect(await colleague.actions.confirmFinding(warningOf(colleague), null)).toBe(true);
  await colleague.settle();
  expect(warningOf(colleague).confirmed).toBeUndefined();
});
