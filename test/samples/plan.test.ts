import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueOf, planFile } from "../../scripts/samples/files";
import { isPlanFailure, readPlanFile } from "../../src/files/documents/planFile";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { readPlan } from "../../src/plans/readPlan";
import { toCatalogue } from "../../src/plans/toCatalogue";

test("the plan of 2025-2026 as printed gives its catalogue without a question", async () => {
  const sheets = await readPlanFile(readFileSync(join(__dirname, "../../samples", planFile)), planFile);
  if (isPlanFailure(sheets)) throw new Error(sheets.variant);
  const reading = readPlan(sheets, { known: laiChau20242025 })!;
  expect(reading.questions).toEqual([]);
  const { catalogue } = toCatalogue(reading, laiChau20242025);
  const facts = ({ indicators }: typeof catalogue) =>
    indicators.map(({ tt, nameVi, unit, kind, scale, decimals, baseline, target, targetText, targetOperator }) => ({
      ...{ tt, nameVi, unit, kind, scale, decimals, baseline, target, targetText },
      operator: targetOperator ?? ">=",
    }));
  expect(facts(catalogue)).toEqual(facts(catalogueOf("2025-2026")));
  expect([catalogue.plan.baselineYear, catalogue.plan.targetYear]).toEqual(["2024-2025", "2025-2026"]);
});
