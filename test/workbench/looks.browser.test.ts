import {
  findBarriers,
  findEdgeless,
  findHoles,
  findOverflow,
  findPale,
  findVietnamese,
  paneOf,
} from "./judging";
import { type Opening, type ServedBench, browserPath, startBench } from "./page";
import { browserTest, browserTestEach } from "./stage";
import { takePicture } from "./pictures";
import { type Walker, rest, stations } from "./walk";

let bench: ServedBench;

beforeAll(async () => {
  if (browserPath !== null) bench = await startBench();
});

afterAll(async () => {
  await bench?.stop();
});

/** Both languages and both themes of Excel, in the narrowest pane that there is. */
const views = [
  ["Vietnamese, white theme", { language: "vi" }],
  ["English, black theme", { language: "en", theme: "dark" }],
] as const satisfies readonly (readonly [string, Opening])[];

/** Below 900 px of window the workbench gives the pane 320 px. */
const viewport = { width: 880, height: 900 };

browserTestEach(views)(
  "%s: every state can be used by everybody, read under forced colours, at 320 px",
  async (_, view) => {
    const walker = await begin("first-run", view);
    const found: Record<string, readonly string[]> = {};
    for (const { name, reach } of stations) {
      await reach(walker);
      const troubles = await judge(walker, `${name}-${view.language}`);
      if (troubles.length > 0) found[name] = troubles;
    }
    expect(found).toEqual({});
    await end(walker);
  },
);

/** What does not go smoothly, in one view each; where only the run goes wrong the pane before it is as in any other. */
const troubled = [
  ["host-fails", { language: "vi" }, "run"],
  ["duplicate-unit", { language: "en", theme: "dark" }, "sources"],
  ["missing-unit", { language: "vi" }, "sources"],
  ["protected-sheet", { language: "en", theme: "dark" }, "run"],
] as const satisfies readonly (readonly [string, Opening, "sources" | "run"])[];

browserTestEach(troubled)("%s: what went wrong can be read by everybody", async (scenario, view, from) => {
  const walker = await begin(scenario, view);
  const pane = paneOf(walker.opened.page);
  await rest(walker);
  if (view.language === "en") await pane.getByRole("button", { name: "Switch to English" }).click();
  await rest(walker);
  if (from === "sources") expect(await judge(walker, `${scenario}-${view.language}`)).toEqual([]);
  await walker.opened.run("consolidate");
  await rest(walker);
  expect(await judge(walker, `${scenario}-run-${view.language}`)).toEqual([]);
  await end(walker);
});

browserTest("the workbench shows the result in the grid and in the pane", async () => {
  const opened = await bench.open();
  await opened.run("consolidate");
  await paneOf(opened.page)
    .getByRole("heading", { name: /14\/26/ })
    .waitFor();
  await opened.ask((workbench) => workbench.select("'Tổng hợp'!C9"));
  await takePicture(opened.page, "workbench");
  expect(await opened.ask((workbench) => workbench.selected().sheet)).toBe("Tổng hợp");
  await opened.close();
});

browserTest("the language that was switched to is remembered in the workbook", async () => {
  const walker = await begin("first-run", { language: "en" });
  const { page } = walker.opened;
  await rest(walker);
  await paneOf(page).getByRole("button", { name: "Switch to English" }).click();
  await rest(walker);
  // The pane is closed and opened again; the workbook stays.
  await paneOf(page).evaluate(() => location.reload());
  await page.frameLocator("iframe").getByRole("heading", { name: "Sources" }).waitFor();
  await end(walker);
});

async function begin(scenario: string, view: Opening & { readonly language: "vi" | "en" }): Promise<Walker> {
  const opened = await bench.open({ scenario, viewport, ...view });
  // A colour on its way to another is neither.
  await opened.page.emulateMedia({ reducedMotion: "reduce" });
  return { opened, language: view.language };
}

async function end({ opened }: Walker): Promise<void> {
  expect(opened.complaints).toEqual([]);
  expect(opened.otherRequests).toEqual([]);
  await opened.close();
}

async function judge(walker: Walker, name: string): Promise<string[]> {
  const { page } = walker.opened;
  const pane = paneOf(page);
  await takePicture(page.locator("iframe"), name);
  const plain = [
    ...(await findBarriers(pane)),
    ...(await findOverflow(pane)).map((what) => `too wide: ${what}`),
    ...(await findHoles(pane)).map((what) => `hole: ${what}`),
    ...(walker.language === "en" ? await findVietnamese(pane) : []).map((what) => `not English: ${what}`),
  ];
  await page.emulateMedia({ forcedColors: "active" });
  // Even the shortest change of a colour takes a frame.
  await pane.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const forced = [
    ...(await findPale(pane)).map((what) => `pale under forced colours: ${what}`),
    ...(await findEdgeless(pane)).map((what) => `without an edge under forced colours: ${what}`),
    ...(await findOverflow(pane)).map((what) => `too wide under forced colours: ${what}`),
  ];
  await takePicture(page.locator("iframe"), `${name}-forced`);
  await page.emulateMedia({ forcedColors: "none" });
  return [...plain, ...forced];
}
