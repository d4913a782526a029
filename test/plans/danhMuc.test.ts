import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import type { Catalogue } from "../../src/model/indicator";
import { toCatalogue } from "../../src/plans/toCatalogue";
import { readCatalogueSheet } from "../../src/sheets/catalogue/readBack";
import { layOutPlan, type OpenQuestions } from "../../src/sheets/planWorkbook";
import { readWorkbookFile } from "../../src/files/read";
import { writeWorkbook } from "../../src/files/write/write";
import { readSketch } from "./build";
import { provincePlans } from "./provinces.data";

const NONE: OpenQuestions = { general: [], byIndicator: [] };
const createdAt = new Date(0);

const write = (catalogue: Catalogue, questions: OpenQuestions = NONE): Promise<Uint8Array> =>
  writeWorkbook(layOutPlan(catalogue, questions, "vi"), { createdAt });

function readBack(bytes: Uint8Array) {
  const workbook = readWorkbookFile(bytes, "danh-muc.xlsx");
  if ("variant" in workbook) throw new Error(workbook.variant);
  return readCatalogueSheet(workbook)!;
}

/** Years that a plan leaves open are given, units that it lacks too: a person's part before the catalogue is in force. */
function completed(catalogue: Catalogue): Catalogue {
  const { plan, indicators } = catalogue;
  const years = { targetYear: plan.targetYear || "2030", baselineYear: plan.baselineYear || "2029" };
  return {
    ...catalogue,
    plan: { ...plan, ...years },
    indicators: indicators.map((indicator) => ({ ...indicator, unit: indicator.unit || "Trường" })),
  };
}

test.each(provincePlans.map((plan) => [plan.name, plan] as const))(
  "the catalogue of the plan with %s is read back from Danh mục, and written again is the same file",
  async (_, plan) => {
    const { catalogue, rows } = toCatalogue(readSketch(plan)!, laiChau20242025);
    const isTwice = new Set(rows.map(({ name }) => name)).size < rows.length;
    if (isTwice) return;
    const whole = completed(catalogue);
    const bytes = await write(whole);
    const reading = readBack(bytes);
    expect(reading).toEqual({ catalogue: whole, problems: [] });
    expect(await write(reading.catalogue!)).toEqual(bytes);
  },
);

test("open questions stand beside their rows and are passed over when read", async () => {
  const plan = provincePlans[0]!;
  const { catalogue } = toCatalogue(readSketch(plan)!, laiChau20242025);
  const questions: OpenQuestions = {
    general: ["Năm?"],
    byIndicator: [[], ["Dòng 2: …"], [], []],
  };
  const bytes = await write(catalogue, questions);
  expect(readBack(bytes).catalogue).toEqual(catalogue);
  const workbook = readWorkbookFile(bytes, null);
  if ("variant" in workbook) throw new Error(workbook.variant);
  const texts = workbook.sheets[0]!.values.map((row) => row.findIndex((value) => value === "Dòng 2: …"));
  const row = texts.findIndex((column) => column >= 0);
  expect(workbook.sheets[0]!.values[row]![1]).toBe(catalogue.indicators[1]!.code);
});

test("what is open is told at its cell when the catalogue is used", async () => {
  const plan = provincePlans.find(({ name }) => name.startsWith("a unit that is not known"))!;
  const { catalogue } = toCatalogue(readSketch(plan)!, laiChau20242025);
  const { problems } = readBack(await write(catalogue));
  expect(problems).toHaveLength(1);
  expect(problems[0]!.path).toMatch(/^Danh mục!D\d+/);
});
