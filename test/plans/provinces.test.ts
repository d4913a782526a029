import { readCatalogue } from "../../src/plans/catalogue/readCatalogue";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { toCatalogue } from "../../src/plans/toCatalogue";
import { linesOf, readSketch, writeRow } from "./build";
import { provincePlans } from "./provinces.data";
import { furtherPlans } from "./provinces2.data";
import { otherPlans } from "./provinces3.data";
import { wordedPlans } from "./provinces4.data";

describe.each([...provincePlans, ...furtherPlans, ...otherPlans, ...wordedPlans])(
  "the plan with $name",
  (plan) => {
    const reading = readSketch(plan)!;

    test("is read row by row", () => {
      expect(reading.rows.map(writeRow)).toEqual(linesOf(plan.expected));
    });

    test("has its years, document and questions", () => {
      const ofRows = new Set(reading.rows.flatMap(({ questions }) => questions));
      expect({
        year: reading.years.target,
        baseline: reading.years.baseline,
        asks: [...new Set(reading.questions.map(({ code }) => code))].filter((code) => !ofRows.has(code)),
        number: reading.document?.number ?? null,
        date: reading.document?.date ?? null,
        ...(plan.issuer !== undefined && { issuer: reading.document?.issuer }),
      }).toEqual({
        year: plan.year,
        baseline: plan.baselineYear ?? null,
        asks: plan.asks ?? [],
        number: plan.number ?? null,
        date: plan.date ?? null,
        ...(plan.issuer !== undefined && { issuer: plan.issuer }),
      });
    });

    test("becomes a catalogue that can be relied on, but for what is open", () => {
      const { catalogue } = toCatalogue(reading, laiChau20242025);
      const open = /unit|indicators\[\d+\]\.nameVi|targetYear|baselineYear/;
      expect(readCatalogue(catalogue).problems.filter(({ path }) => !open.test(path))).toEqual([]);
    });
  },
);

test("a target that a decision changed keeps both, with their documents", () => {
  const plan = furtherPlans.find(({ name }) => name.startsWith("targets that a decision changed"))!;
  const { catalogue } = toCatalogue(readSketch(plan)!, laiChau20242025);
  expect(
    catalogue.indicators.map(({ targetText, targetHistory = [] }) => [
      targetText,
      ...targetHistory.map(({ text, document, date }) => `${text} ${document} ${date}`),
    ]),
  ).toEqual([
    ["96", "95 77/NQ-HĐND 2025-12-10", "96 55/QĐ-UBND 2026-03-03"],
    ["90"],
    ["<0,3", "<0,4 77/NQ-HĐND 2025-12-10", "<0,3 55/QĐ-UBND 2026-03-03"],
  ]);
});
