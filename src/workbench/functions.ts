import { functionsById } from "../functions/index";
import type { CalculationEngine } from "../../packages/excel-host/src/calculation";
import { type ExcelFunction, asEngineFunctions } from "../../packages/excel-host/src/excelFunctions";
import { univerCalculation } from "../../packages/excel-host/src/univer";

/** The codes and the error that Excel's custom-functions runtime brings; here it stands in for it beside the engine. */
class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** The custom functions that are called now: the page's own until the add-in has associated its. */
const live: Record<string, ExcelFunction> = { ...functionsById };

/** Takes functions that the add-in associates. */
export function associateFunctions(functions: Readonly<Record<string, ExcelFunction>>): void {
  Object.assign(live, functions);
}

/** An engine of which one can know when it has nothing more to do. */
export interface WatchedEngine extends CalculationEngine {
  idle(): Promise<void>;
}

/** Calculates the workbooks of the workbench with Univer and the EDU functions, one after the other. */
export function startCalculation(blankArguments: "desktop" | "web"): WatchedEngine {
  Object.assign(globalThis, { CustomFunctions: { Error: FunctionError, ErrorCode: errorCodes } });
  const called = Object.keys(live).map((id): [string, ExcelFunction] => [
    id,
    (...given) => live[id]?.(...given),
  ]);
  const functions = asEngineFunctions("EDU", Object.fromEntries(called));
  return oneByOne(univerCalculation({ functions, blankArguments }));
}

/** The engine holds one workbook at a time; a person and the add-in may both have something to calculate. */
function oneByOne(engine: CalculationEngine): WatchedEngine {
  let last: Promise<unknown> = Promise.resolve();
  return {
    name: engine.name,
    idle: () => last.then(() => undefined),
    calculate(workbook) {
      const answer = last.then(() => engine.calculate(workbook));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}
