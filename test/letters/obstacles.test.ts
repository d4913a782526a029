import { findObstacles, needsConfirmation, formatConfirmedNote } from "../../src/letters/obstacles";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { districts, resultOf, type Figures } from "../sheets/results";
import { resultWith, tooMany, unknownRow } from "./given";

/** Every unit with every row that is asked of it. */
function complete(): Record<string, Figures> {
  const figures = Object.fromEntries(
    laiChau20242025.indicators.map(
      ({ code, kind }) => [code, kind === "rate" ? ([9, 10] as const) : 1] as const,
    ),
  );
  return Object.fromEntries(districts.units.map(({ code }) => [code, figures]));
}

const noFindings = (result: ReturnType<typeof resultOf>) => ({ ...result, findings: [] });

test("nothing stands in the way of a whole result", () => {
  const result = noFindings(resultOf({ figures: complete() }));
  expect(findObstacles({ result, stale: false })).toEqual([]);
  expect(formatConfirmedNote(result)).toBeNull();
});

test("without a result, or with a stale one, nothing can be handed in", () => {
  const result = noFindings(resultOf({ figures: complete() }));
  expect(findObstacles({ result: null, stale: false }).map(({ kind, weight }) => [kind, weight])).toEqual([
    ["nothing", "stop"],
  ]);
  const stale = findObstacles({ result, stale: true });
  expect(stale.map(({ kind, weight }) => [kind, weight])).toEqual([["stale", "stop"]]);
  expect(needsConfirmation(stale)).toBe(false);
});

test("a silent unit, open rows and findings each need a confirmation and are told in the note", () => {
  const figures = complete();
  delete figures.SIN_HO;
  delete figures.SO_GDDT;
  const whole = resultWith([tooMany, unknownRow], { figures, asOf: "2024-12-05" });
  const result = {
    ...whole,
    findings: whole.findings.filter(({ code }, index) => index < 2 || code === "UNIT_MISSING"),
  };
  const obstacles = findObstacles({ result, stale: false });
  expect(obstacles.map(({ kind, count, items }) => [kind, count, items.length])).toEqual(
    obstacles.map(({ kind, count }) => [kind, count, count]),
  );
  expect(obstacles[0]).toMatchObject({
    kind: "missingUnits",
    text: { vi: expect.stringContaining("Huyện Sìn Hồ") },
  });
  const count = (kind: string) => obstacles.find((obstacle) => obstacle.kind === kind)?.count ?? 0;
  const { indicators } = result.consolidation;
  const open = indicators.filter(
    ({ status, actual, reported, expected }) =>
      status === "undetermined" || actual === null || reported < expected,
  );
  expect(count("undetermined") + count("missing") + count("provisional")).toBe(open.length);
  expect(count("errors")).toBe(result.findings.filter(({ severity }) => severity === "error").length - 2);
  expect(needsConfirmation(obstacles)).toBe(true);
  expect(formatConfirmedNote(result)?.vi).toMatch(
    /^Số liệu đến ngày 5\/12\/2024; còn \d+ chỉ tiêu chưa đủ số liệu; .*chưa có báo cáo của Huyện Sìn Hồ, .*; còn 2 nội dung số liệu đang được rà soát\.$/,
  );
});

test("a row without a target is no obstacle", () => {
  const indicators = laiChau20242025.indicators.map((row) => ({ ...row, target: null }));
  const result = resultOf({ figures: complete(), catalogue: { ...laiChau20242025, indicators } });
  expect(findObstacles({ result: noFindings(result), stale: false })).toEqual([]);
});
