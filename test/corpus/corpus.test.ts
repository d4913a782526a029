import { type Case, listCases } from "./caseFile";
import { compareFindings, runCase, writeFigures } from "./runCase";

const cases = listCases();

const raised = (severity?: string): Set<string> =>
  new Set(
    cases.flatMap(({ findings }) =>
      findings.filter((one) => severity === undefined || one.severity === severity).map(({ code }) => code),
    ),
  );

describe(`the corpus: ${cases.length} cases, ${raised().size} finding codes`, () => {
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
