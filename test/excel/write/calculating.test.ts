/** Where Excel calculates only when told, what a run has written is calculated all the same. */
import { CALCULATION_ORDER, calculateSheets } from "../../../src/excel/write/calculating";
import { MARKED } from "../../../src/excel/transaction/beforeImage";
import type { FormulaMode } from "../../../src/sheets/options";
import { layOut } from "../../sheets/layouts";
import { catalogue, districts, resultOf } from "../../sheets/results";
import { makeSmallBench, succeed } from "../smallBook";

jest.setTimeout(120_000);

const figures = Object.fromEntries(
  catalogue.indicators.map(({ code, kind }) => [code, kind === "rate" ? ([90, 120] as const) : 1]),
);

test.each<FormulaMode>(["native", "edu", "values"])(
  "no formula (%s) refers to a sheet that is calculated after its own",
  (formulas) => {
    const { sheets } = layOut(resultOf({ catalogue, figures: { [districts.units[0]!.code]: figures } }), {
      formulas,
    });
    const places = new Map(sheets.map(({ key, title }) => [title, CALCULATION_ORDER.indexOf(key)]));
    expect([...CALCULATION_ORDER].sort()).toEqual([...MARKED].sort());
    const late = sheets.flatMap(({ key, title, rows }) =>
      rows.flat().flatMap((cell) => {
        const named = [...(cell?.formula ?? "").matchAll(/'((?:[^']|'')+)'!/g)].map((match) => match[1]!);
        return named
          .filter((other) => !(places.get(other)! <= CALCULATION_ORDER.indexOf(key)))
          .map((other) => `${title} → ${other}`);
      }),
    );
    expect([...new Set(late)]).toEqual([]);
    expect(sheets.some(({ rows }) => rows.flat().some((cell) => cell?.formula?.includes("'!")))).toBe(
      formulas !== "values",
    );
  },
);

/** Actions of the requests of a run that writes. */
async function countActions(calculationMode: "Automatic" | "Manual"): Promise<number> {
  const bench = makeSmallBench({ settings: { calculationMode } });
  await succeed(bench);
  return bench.host.requests.reduce((sum, { actions }) => sum + actions, 0);
}

test("every sheet of ours is calculated in manual calculation, and none of them otherwise", async () => {
  const calls: string[] = [];
  const getItem = (id: string) => ({ calculate: (all: boolean) => calls.push(`${id} ${all}`) });
  const sheets = new Map(MARKED.map((key) => [key, { id: key, title: key, fresh: true }]));
  calculateSheets(sheets).queue({ workbook: { worksheets: { getItem } } } as unknown as Excel.RequestContext);
  expect(calls).toEqual(CALCULATION_ORDER.map((key) => `${key} true`));
  const more = (await countActions("Manual")) - (await countActions("Automatic"));
  expect(more).toBeGreaterThanOrEqual(MARKED.length);
});
