import { formatProblem } from "../../../src/text/json/shape";

test("a value nested deeper than can be written is shown by its beginning", () => {
  const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`) as unknown;
  expect(formatProblem({ path: "", value: deep, expected: { vi: "chữ", en: "text" } }).vi).toMatch(
    /^toàn tệp: \[…/,
  );
});
