import { scenarios } from "../../src/workbench/scenarios/index";
import type { Scenario } from "../../src/workbench/scenarios/scenario";
import type { BenchPage } from "./page";
import { IN_BROWSER, ROWS_SEEN, expectOutcome } from "./scenarioExpected";
import { browserTestEach, setStage } from "./stage";

const { onPage } = setStage();

const names = IN_BROWSER.map((name) => [name] as const);

browserTestEach(names)("%s: what is expected of it comes about", async (name) => {
  const scenario: Scenario = scenarios[name]!;
  await onPage({ scenario: name }, async (opened) => {
    await opened.ask((workbench) => workbench.atRest());
    await opened.run("consolidate");
    // In manual mode a person presses F9 before the verdicts stand.
    if (scenario.settings?.calculationMode === "Manual")
      await opened.ask((workbench) => workbench.calculate());
    await expectOutcome(scenario, {
      text: await opened.pane.locator("body").innerText(),
      sheets: await opened.ask((workbench) => workbench.sheetsInGrid()),
      column: (sheet, letter) => columnOf(opened, sheet, letter),
    });
  });
});

const columnOf = (opened: BenchPage, sheet: string, letter: string): Promise<unknown[]> =>
  opened.askWith({ sheet, letter, rows: ROWS_SEEN }, (workbench, asked) =>
    Array.from(
      { length: asked.rows },
      (_, row) => workbench.grid(`'${asked.sheet}'!${asked.letter}${row + 1}`).value,
    ),
  );
