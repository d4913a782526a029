import { compareRows, type RecordedRow } from "../../src/letters/changes";
import type { Status } from "../../src/model/consolidation";
import { resultOf } from "../sheets/results";

const { consolidation } = resultOf({ figures: {} });
const [first, second, third] = consolidation.indicators;

function rows(...given: readonly (readonly [Status, number | null])[]) {
  const indicators = given.map(([status, actual], index) => ({
    ...[first!, second!, third!][index]!,
    reported: status === "undetermined" || status === "missing" ? 0 : first!.expected,
    byUnit: [],
    status,
    actual,
  }));
  return { indicators };
}

function record(...given: readonly (readonly [Status, number | null])[]): Record<string, RecordedRow> {
  return Object.fromEntries(
    given.map(([status, actual], index) => [
      [first!, second!, third!][index]!.indicator.code,
      { status, actual },
    ]),
  );
}

test.each<[string, readonly [Status, number | null], readonly [Status, number | null], string, string]>([
  ["reached", ["shortfall", 99.84], ["met", 99.86], "better", "Chỉ tiêu 1: Chưa đạt → Đạt (99,84 → 99,86)"],
  ["missed", ["met", 33], ["shortfall", 32.1], "worse", "Chỉ tiêu 1: Đạt → Chưa đạt (33 → 32,1)"],
  ["no longer above", ["exceeded", 33], ["met", 32.8], "worse", "Chỉ tiêu 1: Vượt → Đạt (33 → 32,8)"],
  ["lost", ["shortfall", 30], ["missing", null], "worse", "Chỉ tiêu 1: Chưa đạt → Chưa có số liệu (30 → …)"],
  [
    "less known",
    ["undetermined", 30],
    ["missing", null],
    "worse",
    "Chỉ tiêu 1: Chưa đủ số liệu → Chưa có số liệu (30 → …)",
  ],
  [
    "now known to be missed",
    ["missing", null],
    ["shortfall", 30],
    "worse",
    "Chỉ tiêu 1: Chưa có số liệu → Chưa đạt (… → 30)",
  ],
  [
    "now known to be met",
    ["undetermined", 33],
    ["met", 33],
    "better",
    "Chỉ tiêu 1: Chưa đủ số liệu → Đạt (33)",
  ],
  [
    "a little known",
    ["missing", null],
    ["undetermined", 33],
    "better",
    "Chỉ tiêu 1: Chưa có số liệu → Chưa đủ số liệu (… → 33)",
  ],
  ["moved", ["met", 33], ["met", 33.1], "figure", "Chỉ tiêu 1: 33 → 33,1"],
])("%s", (_, before, after, kind, text) => {
  const [change] = compareRows(record(before), rows(after));
  expect([change?.kind, change?.text.vi]).toEqual([kind, text]);
});

test("what became worse stands first, then what became better, then figures", () => {
  const before = record(["met", 33], ["shortfall", 90], ["met", 99]);
  const after = rows(["met", 33.5], ["met", 99.9], ["shortfall", 98]);
  expect(compareRows(before, after).map(({ kind }) => kind)).toEqual(["worse", "better", "figure"]);
});

test("a row that came and one that went are told", () => {
  const changes = compareRows({ CU: { status: "met", actual: 1 } }, rows(["met", 33]));
  expect(changes.map(({ kind, text }) => [kind, text.en])).toEqual([
    ["added", "Indicator 1: new in the catalogue"],
    ["removed", "Indicator with the code CU: no longer in the catalogue"],
  ]);
});

test.each([
  ["no run before", null],
  ["nothing changed", record(["met", 33])],
])("%s: nothing is said", (_, before) => {
  expect(compareRows(before, rows(["met", 33]))).toEqual([]);
});

test("a verdict of a provisional figure is told as expected, on either side", () => {
  const [row] = rows(["met", 33]).indicators;
  const before = { [first!.indicator.code]: { status: "shortfall", actual: 30, provisional: true } as const };
  const [change] = compareRows(before, { indicators: [{ ...row!, reported: 7, expected: 8 }] });
  expect(change!.text.vi).toBe("Chỉ tiêu 1: Dự kiến chưa đạt → Dự kiến đạt (30 → 33)");
});
