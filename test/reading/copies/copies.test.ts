import { seedRandom } from "../../../scripts/fuzz/random";
import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import { prepareReading, type ReadingContext } from "../../../src/reading/context";
import { memoryOf } from "../../../src/reading/copies/knownReports";
import { readCopy } from "../../../src/reading/copies/readCopy";
import { forgetForms, formsOf } from "../../../src/reading/forms/knownForms";
import { readWorkbook } from "../../../src/reading/readWorkbook";
import type { WorkbookSnapshot } from "../../../src/model/snapshot";
import { scopeOf } from "../sheet";
import { drawCopies } from "./filledForms";

const SEED = 20_261_129;
const FORMS = Number(process.env["EDU_FORMS"] ?? 25);
const COPIES = 12;

describe.each([
  ["units of a province", scopeOf()],
  ["anybody", { kind: "any" } as const],
])("copies of a form sent by %s", (_, scope) => {
  const newContext = (): ReadingContext => ({
    catalogue: structuredClone(laiChau20242025),
    scope: structuredClone(scope),
    assignments: [],
  });
  const remembering = newContext();
  const forgetful = newContext();

  const readAnew = (workbook: WorkbookSnapshot): unknown => {
    forgetForms(formsOf(prepareReading(forgetful)));
    return readWorkbook(workbook, forgetful);
  };

  const isCopy = ({ file, sheets }: WorkbookSnapshot): boolean => {
    const context = prepareReading(remembering);
    return memoryOf(context).reports.some(
      (form) => typeof readCopy(form, sheets[0]!, file, context) === "object",
    );
  };

  it("are read as if each were the first, and many of them by their figures alone", () => {
    let copies = 0;
    for (let run = 0; run < FORMS; run++) {
      forgetForms(formsOf(prepareReading(remembering)));
      for (const workbook of drawCopies(seedRandom(SEED, run), COPIES)) {
        if (isCopy(workbook)) copies++;
        expect(readWorkbook(workbook, remembering)).toEqual(readAnew(workbook));
      }
    }
    expect(copies).toBeGreaterThan((FORMS * COPIES) / 50);
  });
});
