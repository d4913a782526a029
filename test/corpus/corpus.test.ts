import { messages } from "../../src/domain/finding/messages.data";
import { type Case, listCases } from "./caseFile";
import { compareFindings, runCase, writeFigures } from "./runCase";

const cases = listCases();

/** Raised in Excel alone: what a formula of the user's does with a blank cell. */
const NEEDS_EXCEL = ["BLANK_READ_AS_ZERO"];

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
    const wanted = Object.keys(messages).filter((code) => !NEEDS_EXCEL.includes(code));
    expect(wanted.filter((code) => !raised().has(code))).toEqual([]);
  });

  test.each(cases.map((one): [string, Case] => [one.name, one]))("%s", (_, one) => {
    const result = runCase(one);
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
