import { haveSameFigures } from "../../src/letters/sameFigures";
import { readSamples, resultOf } from "../taskpane/fixtures/sampleResult";

const readings = readSamples();
const before = resultOf(readings).consolidation;

const adjustment = {
  unit: "PHONG_THO",
  indicator: before.indicators[0]!.indicator.code,
  field: "numerator",
  old: null,
  new: 1,
  reason: "",
  document: "",
  confirmedBy: "",
  when: "2025-05-31",
} as const;

const cases = [
  ["the same reports", resultOf(readings).consolidation, true],
  ["the same reports in another order", resultOf([...readings].reverse()).consolidation, true],
  ["one number changed", resultOf(readings, [adjustment]).consolidation, false],
  ["a report less", resultOf(readSamples(["PhongTho"])).consolidation, false],
  ["another day", { ...before, asOf: null }, false],
] as const;

it.each(cases)("%s", (_, after, same) => {
  expect(haveSameFigures(before, after)).toBe(same);
});
