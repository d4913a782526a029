import { sampleFiles, startPane, type TestedPane } from "../fixtures/livePane";
import { outsideIn } from "../../../src/taskpane/components/sources/OutsideCard";

jest.setTimeout(120_000);

/** The built-in catalogue of 2024-2025 over the communes that came after it. */
async function overCommunes(): Promise<TestedPane> {
  const pane = startPane();
  await pane.settle();
  await pane.actions.saveSettings({ ...pane.state().settings, unitSet: "province:12" });
  await pane.actions.addFiles(sampleFiles("So-GDDT"));
  await pane.settle();
  return pane;
}

test("a plan of before the units is refused until the officer confirms it, and the workbook keeps the word", async () => {
  const pane = await overCommunes();
  expect(outsideIn(pane.state())?.code).toBe("PLAN_OUTSIDE_UNITS");
  await pane.actions.saveSettings({ ...pane.state().settings, confirmed: ["units"] });
  await pane.settle();
  expect(outsideIn(pane.state())).toBeNull();
  expect(pane.state().checked!.result.consolidation.confirmed).toEqual(["units"]);
  expect(pane.deps.port.settings!.confirmed).toEqual(["units"]);
});

test("the word is of one year and one set of units: with others it is gone", async () => {
  const pane = await overCommunes();
  await pane.actions.saveSettings({ ...pane.state().settings, confirmed: ["units"] });
  await pane.actions.saveSettings({ ...pane.state().settings, unitSet: "province:11" });
  await pane.settle();
  expect(pane.state().settings.confirmed).toBeUndefined();
  expect(outsideIn(pane.state())).not.toBeNull();
});
