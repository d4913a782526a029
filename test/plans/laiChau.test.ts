import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { readCatalogue } from "../../src/plans/catalogue/readCatalogue";
import { isPlanFailure, readPlanFile } from "../../src/files/documents/planFile";
import { readPlan } from "../../src/plans/readPlan";
import { toCatalogue } from "../../src/plans/toCatalogue";
import type { PlanSketch } from "./build";
import { drawFile, FORMATS } from "./files";

const { indicators, plan } = laiChau20242025;

/** The appendix of Kế hoạch 3707/KH-UBND as printed, with its typing errors and its two rows of headings. */
const appendix: PlanSketch = {
  rows: [
    "PHỤ LỤC",
    "MỘT SỐ CHỈ TIÊU VỀ GIÁO DỤC VÀ ĐÀO TẠO NĂM HỌC 2024-2025",
    "(Kèm theo Kế hoạch số 3707/KH-UBND ngày 17 tháng 9 năm 2024 của Ủy ban nhân dân tỉnh Lai Châu)",
    "TT | Chỉ tiêu | Năm học 2023-2024 | | Năm học 2024-2025 | ",
    " | | Đơn vị | Chỉ tiêu đạt được | Đơn vị | Chỉ tiêu phấn đấu",
    ...indicators.map(({ tt, printedAlias, nameVi, unit, baselineText, targetText }) =>
      [tt, printedAlias ?? nameVi, unit, baselineText, unit, targetText].join(" | "),
    ),
  ].join("\n"),
  merges: ["A1:F1", "A2:F2", "A3:F3", "A4:A5", "B4:B5", "C4:D4", "E4:F4"],
};

test.each(FORMATS)("the appendix as printed, as .%s, gives the built-in catalogue", async (format) => {
  const sheets = await readPlanFile(drawFile(appendix, format), `plan.${format}`);
  if (isPlanFailure(sheets)) throw new Error(sheets.variant);
  const reading = readPlan(sheets, { known: laiChau20242025 })!;
  expect(reading.questions).toEqual([]);
  expect(reading.years).toEqual({ baseline: "2023-2024", target: "2024-2025", choices: [] });
  const { catalogue } = toCatalogue(reading, laiChau20242025);
  expect(catalogue.indicators).toEqual(indicators);
  expect(catalogue.plan).toEqual(plan);
});

test("the appendix gives the same names, units, baselines and targets where nothing is known", async () => {
  const sheets = await readPlanFile(drawFile(appendix, "xlsx"), "plan.xlsx");
  if (isPlanFailure(sheets)) throw new Error(sheets.variant);
  const known = { ...laiChau20242025, indicators: laiChau20242025.indicators.slice(0, 1) };
  const { catalogue } = toCatalogue(readPlan(sheets, { known })!, known);
  const facts = ({
    nameVi,
    unit,
    baseline,
    target,
    direction,
    scale,
    decimals,
  }: (typeof indicators)[number]) => ({
    nameVi,
    unit,
    baseline,
    target,
    direction,
    scale,
    decimals,
  });
  expect(catalogue.indicators.map(facts)).toEqual(
    indicators.map((indicator) =>
      facts({ ...indicator, nameVi: indicator.printedAlias ?? indicator.nameVi }),
    ),
  );
  expect(readCatalogue(catalogue).problems).toEqual([]);
});
