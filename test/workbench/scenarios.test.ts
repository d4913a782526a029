import { cellKey } from "../../packages/excel-host/src/model/address";
import { requirePackages } from "../../packages/excel-host/src/univerPackages";
import { scenarios } from "../../src/workbench/scenarios/index";
import { installStandIn } from "../functions/caller";
import { IN_BROWSER, ROWS_SEEN, expectOutcome } from "./scenarioExpected";
import { type OpenScenario, openScenario } from "./scenarioRun";

jest.setTimeout(240_000);

beforeAll(async () => {
  installStandIn();
  await requirePackages();
});

const names = Object.keys(scenarios)
  .filter((name) => !IN_BROWSER.includes(name))
  .map((name) => [name] as const);

it("leaves few scenarios to the browser", () => {
  expect(names).toHaveLength(Object.keys(scenarios).length - IN_BROWSER.length);
});

it.each(names)("%s: what is expected of it comes about", async (name) => {
  const scenario = scenarios[name]!;
  const opened = await openScenario(scenario);
  await opened.atRest();
  if (!scenario.fill) await opened.offerFiles();
  if (scenario.editing) await refusedAtFirst(opened);
  await opened.atRest();
  await opened.pane.actions.consolidate();
  await opened.atRest();
  await expectOutcome(scenario, {
    text: opened.said(),
    sheets: titles(opened),
    column: (sheet, letter) => Promise.resolve(columnOf(opened, sheet, letter)),
  });
  opened.close();
});

const titles = ({ host }: OpenScenario): string[] => host.workbook.sheets.map(({ name }) => name);

function columnOf({ host }: OpenScenario, sheet: string, letter: string): unknown[] {
  const { cells } = host.workbook.findSheet(sheet)!;
  const column = letter.charCodeAt(0) - "A".charCodeAt(0);
  return Array.from({ length: ROWS_SEEN }, (_, row) => cells.get(cellKey(row, column))?.value ?? null);
}

async function refusedAtFirst(opened: OpenScenario): Promise<void> {
  await opened.pane.actions.consolidate();
  expect(opened.said()).toMatch(/Enter/);
  expect(titles(opened)).not.toContain("Tổng hợp");
  opened.host.endEdit();
}
