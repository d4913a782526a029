import { refuse } from "../errors";
import { applicationClasses } from "./classes/application";
import { chartClasses } from "./classes/charts";
import { formatClasses } from "./classes/formats";
import { nameClasses } from "./classes/names";
import { pageClasses } from "./classes/page";
import { rangeClasses } from "./classes/ranges";
import { ruleClasses } from "./classes/rules";
import { sheetPartClasses } from "./classes/sheetParts";
import { storeClasses } from "./classes/stores";
import { validationClasses } from "./classes/validation";
import { workbookClasses } from "./classes/workbook";
import { worksheetClasses } from "./classes/worksheets";
import type { HostClass } from "./objects";

/** The classes that the host answers. */
export const hostClasses: Readonly<Record<string, HostClass<unknown>>> = {
  ...applicationClasses,
  ...chartClasses,
  ...formatClasses,
  ...nameClasses,
  ...pageClasses,
  ...rangeClasses,
  ...ruleClasses,
  ...sheetPartClasses,
  ...storeClasses,
  ...validationClasses,
  ...workbookClasses,
  ...worksheetClasses,
};

/** What the host knows of a class; refuses with `HostNotImplemented` for one that it does not answer. */
export function classOf(className: string): HostClass<unknown> {
  return hostClasses[className] ?? refuse("HostNotImplemented", `host: class ${className} not implemented`);
}
