import { allMet } from "./allMet";
import { dark } from "./dark";
import { duplicateUnit } from "./duplicateUnit";
import { firstRun } from "./firstRun";
import { hostBusy } from "./hostBusy";
import { hostFails } from "./hostFails";
import { legacyEncoding } from "./legacyEncoding";
import { manualCalculation } from "./manualCalculation";
import { messyFiles } from "./messyFiles";
import { missingUnit } from "./missingUnit";
import { noNewWorkbook } from "./noNewWorkbook";
import { protectedSheet } from "./protectedSheet";
import { samples } from "./samples";
import type { Scenario } from "./scenario";
import { twoHundredSheets } from "./twoHundredSheets";
import { wrongYear } from "./wrongYear";

/** Every scenario by its name in the address: `?scenario=first-run`. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  samples,
  "first-run": firstRun,
  "missing-unit": missingUnit,
  "duplicate-unit": duplicateUnit,
  "messy-files": messyFiles,
  "wrong-year": wrongYear,
  "legacy-encoding": legacyEncoding,
  "two-hundred-sheets": twoHundredSheets,
  "all-met": allMet,
  "host-busy": hostBusy,
  "host-fails": hostFails,
  "no-new-workbook": noNewWorkbook,
  "manual-calculation": manualCalculation,
  "protected-sheet": protectedSheet,
  dark,
};

/** The scenario of the page without a name in its address. */
export const defaultScenario = "samples";
