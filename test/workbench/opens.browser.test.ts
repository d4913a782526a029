import { typeInGrid } from "./officer";
import { type BenchPage, type ServedBench, browserPath, startBench } from "./page";
import { browserTest } from "./stage";

let bench: ServedBench;
let opened: BenchPage;

// Without chromium there is nothing to see; scripts/test.mjs says so and fails where CI demands it.

beforeAll(async () => {
  if (browserPath === null) return;
  bench = await startBench();
  opened = await bench.open();
});

afterAll(async () => {
  await bench?.stop();
});

browserTest("the page opens by itself: no complaint, no request to anywhere else", () => {
  expect(opened.complaints).toEqual([]);
  expect(opened.otherRequests).toEqual([]);
});

browserTest("the samples stand in the grid as they stand in the workbook", async () => {
  const [inModel, inGrid] = [
    await opened.ask((workbench) => workbench.sheets().map(({ name }) => name)),
    await opened.ask((workbench) => workbench.sheetsInGrid()),
  ];
  expect(inGrid).toEqual(inModel);
  expect(inModel).toContain("Tam Đường");
  const title = "'Biểu số 01'!A11";
  expect(await opened.page.evaluate((address) => window.workbench.grid(address).value, title)).toBe(
    "Đơn vị báo cáo: Thành phố Lai Châu",
  );
});

browserTest("an EDU function that is typed is calculated, and again when its figure changes", async () => {
  const seen = await opened.ask(async (workbench) => {
    await workbench.type("'Biểu số 01'!J16", "47.4");
    await workbench.type("'Biểu số 01'!K16", "=EDU.STATUS(J16,32.8)");
    const first = workbench.grid("'Biểu số 01'!K16");
    await workbench.type("'Biểu số 01'!J16", "30");
    return [first, workbench.grid("'Biểu số 01'!K16"), workbench.model("'Biểu số 01'!K16")];
  });
  expect(seen.map(({ value, formula }) => [value, formula])).toEqual([
    ["Vượt", "=EDU.STATUS(J16,32.8)"],
    ["Chưa đạt", "=EDU.STATUS(J16,32.8)"],
    ["Chưa đạt", "=EDU.STATUS(J16,32.8)"],
  ]);
});

browserTest("typing by keys reaches the workbook, and one step back takes it away", async () => {
  const { ask } = opened;
  await typeInGrid(opened, "'Biểu số 01'!J20", "1234");
  expect(await ask((workbench) => workbench.model("'Biểu số 01'!J20").value)).toBe(1234);
  expect(await ask((workbench) => workbench.undo())).toBe(true);
  expect(await ask((workbench) => workbench.grid("'Biểu số 01'!J20").value)).toBeNull();
});
