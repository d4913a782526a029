import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { hostModes, makeBench } from "../src";

const root = join(__dirname, "..");

it("the three lines of the README work", async () => {
  const { run, host } = makeBench({ Sheet1: [["Xã", 95.1]] });
  await run(async (context) => context.workbook.worksheets.getItem("Sheet1").getRange("B1").clear());
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual([["Xã", ""]]);
  expect(host.syncs).toBe(2);
});

it("a fault stops a batch at its action, as the README says", async () => {
  const { run, host } = makeBench({ Sheet1: [] }, hostModes.ltsc2021);
  host.faults.add({ request: 1, moment: "before", code: "GeneralException" });
  await expect(run(async (context) => context.sync())).rejects.toMatchObject({ code: "GeneralException" });
});

it("no file of the package or of its tests imports anything of the add-in", () => {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => /\.ts$/.test(name));
  const outside = files.flatMap((name) => {
    const text = readFileSync(join(root, name), "utf8");
    return [...text.matchAll(/(?:from|import\()\s*"(\.[^"]*)"/g)]
      .map(([, path]) => normalize(join(dirname(name), path!)))
      .filter((path) => path.startsWith(".."))
      .map((path) => `${name} → ${path}`);
  });
  expect(outside).toEqual([]);
  expect(files.length).toBeGreaterThan(50);
});
