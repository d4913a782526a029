import { type BenchPage, type ServedBench, browserPath, startBench } from "./page";
import { browserTest } from "./stage";

let bench: ServedBench;
let opened: BenchPage;

beforeAll(async () => {
  if (browserPath === null) return;
  bench = await startBench();
  opened = await bench.open();
  await opened.run("consolidate");
});

afterAll(async () => {
  await bench?.stop();
});

const VERDICT = "'Tổng hợp'!J9";

/** Value, as calculated, and what the grid paints behind it. */
const verdict = (): Promise<[unknown, string | null]> =>
  opened.ask((workbench) => {
    const { value, fill } = workbench.grid("'Tổng hợp'!J9");
    return [value, fill];
  });

browserTest("our sheets stand in the grid, with the figures that the model has", async () => {
  const sheets = await opened.ask((workbench) => workbench.sheetsInGrid());
  expect(sheets).toEqual(expect.arrayContaining(["Tổng hợp", "Chi tiết theo đơn vị", "Kết quả kiểm tra"]));
  const differing = await opened.ask((workbench) => {
    const places = "ABCDEFGHIJ"
      .split("")
      .flatMap((column) => Array.from({ length: 35 }, (_, row) => `'Tổng hợp'!${column}${row + 1}`));
    return places.filter((place) => workbench.grid(place).value !== workbench.model(place).value);
  });
  expect(differing).toEqual([]);
});

browserTest("a figure of a district changed by hand changes verdict and colour", async () => {
  const [text, red] = await verdict();
  expect([text, red]).toEqual(["Chưa đạt", expect.stringMatching(/^#/)]);
  await opened.ask((workbench) => workbench.type("'Chi tiết theo đơn vị'!I16", "6391"));
  // The grid paints its colours when it has calculated.
  await opened.page.waitForFunction(
    ([cell, before]) => window.workbench.grid(cell!).fill !== before,
    [VERDICT, red],
  );
  const [after] = await verdict();
  expect(after).toBe("Vượt");
  await opened.ask((workbench) => workbench.undo());
  await opened.page.waitForFunction(
    ([cell, before]) => window.workbench.grid(cell!).fill === before,
    [VERDICT, red],
  );
  expect(await verdict()).toEqual([text, red]);
});

browserTest("the saved workbook opens again as ours, with the EDU functions in it", async () => {
  const names = await opened.ask(async (workbench) => {
    const before = workbench.model("'Tổng hợp'!J9");
    await workbench.reopen(await workbench.save(), "luu.xlsx");
    const after = workbench.model("'Tổng hợp'!J9");
    return [before, after];
  });
  expect(names[1]).toEqual(names[0]);
});

browserTest("nothing was complained of on the way, and nobody else was asked", () => {
  expect(opened.complaints).toEqual([]);
  expect(opened.otherRequests).toEqual([]);
});
