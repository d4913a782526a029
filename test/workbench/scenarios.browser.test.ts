import { STATUS_TEXTS } from "../../src/sheets/labels.data";
import { scenarios } from "../../src/workbench/scenarios/index";
import type { Scenario } from "../../src/workbench/scenarios/scenario";
import { type BenchPage, type ServedBench, browserPath, startBench } from "./page";
import { browserTestEach } from "./stage";

let bench: ServedBench;

beforeAll(async () => {
  if (browserPath !== null) bench = await startBench();
});

afterAll(async () => {
  await bench?.stop();
});

const names = Object.keys(scenarios).map((name) => [name] as const);

browserTestEach(names)("%s: what is expected of it comes about", async (name) => {
  const scenario: Scenario = scenarios[name]!;
  const opened = await bench.open({ scenario: name });
  try {
    await opened.ask((workbench) => workbench.quiet());
    if (!scenario.fill) await giveFiles(opened);
    if (scenario.editing) await refusedAtFirst(opened);
    await opened.run("consolidate");
    // In manual mode a person presses F9 before the verdicts stand.
    if (scenario.settings?.calculationMode === "Manual")
      await opened.ask((workbench) => workbench.calculate());
    await compare(opened, scenario);
    expect(opened.complaints).toEqual([]);
    expect(opened.strangers).toEqual([]);
  } finally {
    await opened.close();
  }
});

async function giveFiles(opened: BenchPage): Promise<void> {
  expect(await opened.ask((workbench) => workbench.offerFiles())).toBe(true);
  await opened.ask((workbench) => workbench.quiet(4000));
}

async function refusedAtFirst(opened: BenchPage): Promise<void> {
  await opened.run("consolidate");
  expect(await opened.pane.locator("body").innerText()).toMatch(/Enter/);
  expect(await opened.ask((workbench) => workbench.sheetsInGrid())).not.toContain("Tổng hợp");
  await opened.ask((workbench) => workbench.endEdit());
}

async function compare(opened: BenchPage, { expect: wanted, fill }: Scenario): Promise<void> {
  const text = await opened.pane.locator("body").innerText();
  for (const said of wanted.says ?? []) expect(text).toMatch(said);
  const sheets = await opened.ask((workbench) => workbench.sheetsInGrid());
  expect(sheets.includes("Tổng hợp")).toBe(wanted.outcome === "written");
  if (wanted.outcome !== "written") return expect(fill).toBeDefined();
  const column = (sheet: string, letter: string): Promise<unknown[]> =>
    opened.askWith([sheet, letter] as const, (workbench, [title, at]) =>
      Array.from({ length: 80 }, (_, row) => workbench.grid(`'${title}'!${at}${row + 1}`).value),
    );
  const [received] = (await column("Tổng hợp", "A")).filter((value) => /Đã nhận báo cáo/.test(String(value)));
  expect(received).toMatch(new RegExp(`${wanted.received}/9 đơn vị`));
  if (wanted.statuses) expect(countStatuses(await column("Tổng hợp", "J"))).toEqual(wanted.statuses);
  const codes = await column("Kết quả kiểm tra", "G");
  expect(codes).toEqual(expect.arrayContaining([...(wanted.findings ?? [])]));
}

/** Rows by status: the verdicts that stand in the sheet, by the names of the domain. */
function countStatuses(cells: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [status, text] of Object.entries(STATUS_TEXTS)) {
    const count = cells.filter((cell) => cell === text).length;
    if (count > 0) counts[status] = count;
  }
  return counts;
}
