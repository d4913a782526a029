import { countFindings, groupBySeverity, groupByUnit } from "../../src/letters/findingGroups";
import { blank, resultWith, tooMany, unknownRow } from "./given";

const whole = resultWith([
  unknownRow,
  tooMany,
  blank,
  { code: "NO_REPORT_FOUND", at: { sheet: "Nháp", cell: "" } },
]);
const result = { ...whole, findings: whole.findings.slice(0, 4) };

test("by unit: what belongs to none first, then the order of the set, errors first", () => {
  expect(groupByUnit(result).map(({ unit, name, counts }) => [unit, name, counts])).toEqual([
    [null, "", { error: 1, warning: 0, info: 0 }],
    ["TAM_DUONG", "Huyện Tam Đường", { error: 0, warning: 1, info: 0 }],
    ["SIN_HO", "Huyện Sìn Hồ", { error: 2, warning: 0, info: 0 }],
  ]);
});

test("a unit that is not of the set has its findings with those of no unit", () => {
  const stray = { ...result, findings: [{ ...result.findings[0]!, unit: "KHAC" }] };
  expect(groupByUnit(stray).map(({ unit, findings }) => [unit, findings.length])).toEqual([[null, 1]]);
});

test("by severity: the gravest first, none twice and none lost", () => {
  const groups = groupBySeverity(result.findings);
  expect(groups.map(({ severity, findings }) => [severity, findings.length])).toEqual([
    ["error", 3],
    ["warning", 1],
  ]);
  expect(countFindings(result.findings)).toEqual({ error: 3, warning: 1, info: 0 });
});
