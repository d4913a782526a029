import { listCases } from "../../scripts/corpus/caseFile";
import { runCase } from "../../scripts/corpus/runCase";
import { explainBreach } from "../../scripts/fuzz/invariants";
import { mutateBytes } from "../../scripts/fuzz/mutateBytes";
import { runOnce } from "../../scripts/fuzz/oneRun";
import { seedRandom } from "../../scripts/fuzz/random";

const cases = listCases();
const resultOf = (name: string) => runCase(cases.find((one) => one.name === name)!);

describe("the fuzzer", () => {
  test("does the same for the same seed and run", () => {
    const bytes = new TextEncoder().encode("<row><c/></row>".repeat(20));
    const changed = (run: number) => mutateBytes(bytes, seedRandom(7, run));
    expect(changed(1)).toEqual(changed(1));
    expect(new Set([1, 2, 3, 4, 5].map((run) => String(changed(run)))).size).toBeGreaterThan(1);
  });

  test.each([0, 1, 2, 3, 4])("run %i of seed 1 keeps every promise", (run) => {
    expect(runOnce(cases, 1, run)).toMatchObject({ problem: null });
  });

  test("notices a silence that no finding tells of", () => {
    const result = resultOf("sign-blank-row");
    expect(explainBreach(result)).toBeNull();
    expect(explainBreach({ ...result, findings: [] })).toMatch(
      /silent \(INDICATOR_MISSING\) without a finding/,
    );
  });

  test("notices a numerator above its denominator", () => {
    const result = resultOf("number-plain");
    const [row] = result.consolidation.indicators;
    const byUnit = row!.byUnit.map((one) => ({ ...one, numerator: 328 }));
    const indicators = [{ ...row!, byUnit }];
    expect(explainBreach({ ...result, consolidation: { ...result.consolidation, indicators } })).toMatch(
      /328 of 327/,
    );
  });
});
