import { formatTarget } from "../../src/letters/target";

test.each([
  ["≥ 162", 162, "Xã", "≥ 162 xã", "≥ 162 communes"],
  ["> 99,85", 99.85, "%", "> 99,85 %", "> 99.85 %"],
  ["166", 166, "Xã", "166 xã", "166 communes"],
  ["≥ 162 xã", 162, "Xã", "≥ 162 xã", "≥ 162 xã"],
  ["từ 58 trở lên", 58, "Xã", "từ 58 trở lên", "từ 58 trở lên"],
])("the target %j has its unit of measure in a sentence", (targetText, target, unit, vi, en) => {
  const written = formatTarget({ target, targetText, unit });
  expect([written.vi, written.en].map((text) => text.replace(/\u00a0/g, " "))).toEqual([vi, en]);
});
