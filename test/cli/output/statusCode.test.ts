import { writeJson } from "../../../src/cli/output/json";
import { statusCode } from "../../../src/cli/output/statusCode";
import { readFrozen, writeFrozen } from "../../../src/sheets/rounds/frozen";
import { STATUS_ORDER } from "../../../src/texts/status.data";
import { believableFigures, catalogue, districts, resultOf } from "../../sheets/results";

test("JSON knows five verdicts, whatever else the sheets say", () => {
  expect(new Set(STATUS_ORDER.map(statusCode))).toEqual(
    new Set(["exceeded", "met", "shortfall", "undetermined", "missing"]),
  );
  const indicators = catalogue.indicators.map((row, index) =>
    index < 2 ? { ...row, target: null, targetText: index === 0 ? "" : "Duy trì" } : row,
  );
  const result = resultOf({
    catalogue: { ...catalogue, indicators },
    figures: believableFigures(catalogue, districts, 7),
  });
  expect(result.consolidation.indicators.slice(0, 2).map(({ status }) => status)).toEqual([
    "noTarget",
    "targetInWords",
  ]);
  const json = JSON.parse(writeJson(result)) as {
    indicators: { status: string; target: number | null; actual: number | null }[];
  };
  for (const row of json.indicators.slice(0, 2)) {
    expect([row.status, row.target]).toEqual(["missing", null]);
    expect(row.actual).not.toBeNull();
  }
});

test("a figure that an earlier workbook froze as missing had no target, and one without a figure is missing", () => {
  const row = { status: "missing", reported: 9, expected: 9, reason: "" } as const;
  expect(readFrozen(writeFrozen({ ...row, value: 99.86 }))).toEqual({
    ...row,
    value: 99.86,
    status: "noTarget",
  });
  expect(readFrozen(writeFrozen({ ...row, value: null }))).toEqual({ ...row, value: null });
});
