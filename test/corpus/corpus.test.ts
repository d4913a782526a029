import { readFileSync } from "node:fs";
import { join } from "node:path";
import { messages } from "../../src/texts/messages.data";
import { type Case, listCases } from "../../scripts/corpus/caseFile";
import { compareFindings, judgeAsked, runCase, writeFigures } from "../../scripts/corpus/runCase";
import { writeUnderstood } from "../../scripts/corpus/understood";

const cases = listCases();

/** Codes whose severity depends on where they are raised. */
const SEVERAL = [
  ["error", "UNIT_DUPLICATE"],
  ["warning", "UNIT_DUPLICATE"],
  ["error", "INDICATOR_DUPLICATE"],
  ["warning", "INDICATOR_DUPLICATE"],
  ["error", "INDICATOR_MISSING"],
  ["info", "INDICATOR_MISSING"],
  ["error", "NOT_A_NUMBER"],
  ["warning", "NOT_A_NUMBER"],
  ["error", "AMBIGUOUS_NUMBER"],
  ["warning", "AMBIGUOUS_NUMBER"],
  ["error", "CELL_ERROR"],
  ["warning", "CELL_ERROR"],
  ["error", "NOT_CALCULATED"],
  ["warning", "NOT_CALCULATED"],
  ["error", "ZERO_DENOMINATOR"],
  ["info", "ZERO_DENOMINATOR"],
  ["error", "NUMERATOR_EXCEEDS_DENOMINATOR"],
  ["warning", "NUMERATOR_EXCEEDS_DENOMINATOR"],
  ["warning", "OUTLIER"],
  ["info", "OUTLIER"],
] as const;

/** Codes that no case raises. */
const ELSEWHERE: readonly string[] = [
  // What is found beside the reading of reports is tested where it is found: test/units/offerSet, test/years/previous.
  "UNIT_SET_PROPOSED",
  "PREVIOUS_RESTATED",
  "RESTATEMENT_REFUSED",
  // How the plan suits the units, and from where the shared numbers of several reports come: test/pooling.
  "PLAN_OUTSIDE_UNITS",
  "LEVEL_NOT_IN_SET",
  "TARGET_IMPOSSIBLE",
  "BASE_CHANGED",
  "UNIT_TARGETS_DIFFER",
  "SEVERAL_SOURCES",
  // What differs between rounds and between earlier years: test/pooling/rounds, test/years/history, test/excel/rounds.
  "ROUND_CHANGED",
  "ROUND_CELL_CHANGED",
  "HISTORY_DIFFERS",
  "HISTORY_LEFT_OUT",
  // Only a count of people can be scaled; the built-in catalogue counts communes and districts alone.
  "SCALED",
];

const raised = (severity?: string): Set<string> =>
  new Set(
    cases.flatMap(({ findings }) =>
      findings.filter((one) => severity === undefined || one.severity === severity).map(({ code }) => code),
    ),
  );

describe(`the corpus: ${cases.length} cases, ${raised().size} finding codes`, () => {
  test("there are enough cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
  });

  test("every finding code is raised by some case and not raised by another", () => {
    expect(Object.keys(messages).filter((code) => !raised().has(code) && !ELSEWHERE.includes(code))).toEqual(
      [],
    );
  });

  test("every severity of a code that has several is raised", () => {
    expect(SEVERAL.filter(([severity, code]) => !raised(severity).has(code))).toEqual([]);
  });

  test("docs/understood.md tells what the cases are (npm run understood)", () => {
    const page = readFileSync(join(__dirname, "../../docs/understood.md"), "utf8");
    expect(page).toBe(writeUnderstood(cases));
  });

  test.each(cases.map((one): [string, Case] => [one.name, one]))("%s", (_, one) => {
    const result = runCase(one);
    if (one.asked) {
      expect(judgeAsked(one, result)).toEqual([]);
      expect(compareFindings(one.findings, result.findings).absent).toEqual([]);
      return;
    }
    const withSheet = (unit: string, indicator: string): boolean =>
      one.figures[unit]?.[indicator]?.includes("!") ?? false;
    expect(writeFigures(result, withSheet)).toEqual(one.figures);
    expect(compareFindings(one.findings, result.findings)).toEqual({ absent: [], unexpected: [] });
    for (const [code, fields] of Object.entries(one.results ?? {}))
      expect(result.consolidation.indicators.find(({ indicator }) => indicator.code === code)).toMatchObject(
        fields,
      );
  });
});
