/** The few parts of Univer 0.25.1 that calculate without a screen, behind types of ours. */
/** A value of a cell as a custom function gets and answers it; an error is its text. */
export type FunctionValue = string | number | boolean | null;

/** A custom function as Excel calls it: a matrix for each argument (null where it was left out). */
export type CustomFunction = (...given: (FunctionValue[][] | null)[]) => FunctionValue[][] | FunctionValue;

/** Custom functions by full name. */
export type CustomFunctions = Readonly<Record<string, CustomFunction>>;

/** Univer's results by sheet, row and column; a removed cell is null. */
export type UniverResults<T> = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, T | null>>>>>
>;

/** A value of Univer: `t` 3 is a truth value. */
export interface UniverValue {
  readonly v?: string | number | boolean | null;
  readonly t?: number | null;
}

/** What one calculation answers, by unit. */
export interface UniverAnswer {
  readonly results: Readonly<Record<string, UniverResults<UniverValue>>>;
  readonly spills: {
    readonly cells: Readonly<Record<string, UniverResults<UniverValue>>>;
    readonly ranges: Readonly<
      Record<
        string,
        UniverResults<{ startRow: number; startColumn: number; endRow: number; endColumn: number }>
      >
    >;
  };
}

/** A running Univer. */
export interface UniverParts {
  nextId(): string;
  calculate(workbook: Record<string, unknown>): Promise<UniverAnswer>;
}

/** The packages of Univer that calculation needs. */
export interface UniverPackages {
  readonly core: typeof import("@univerjs/core");
  readonly formula: typeof import("@univerjs/engine-formula");
  readonly sheets: typeof import("@univerjs/sheets");
}

/** Loads the packages the way a bundler resolves them. */
export async function importPackages(): Promise<UniverPackages> {
  const [core, formula, sheets] = await Promise.all([
    import("@univerjs/core"),
    import("@univerjs/engine-formula"),
    import("@univerjs/sheets"),
  ]);
  return { core, formula, sheets };
}

type Formula = UniverPackages["formula"];
type ValueObject = InstanceType<Formula["BaseValueObject"]>;

/** Univer keeps the arrays of ranges by workbook, for all its instances together: an id must never come again. */
let lastId = 0;

/**
 * Starts Univer with the custom functions; it calculates one workbook after the other.
 *
 * Its plugin of formulas in sheets is left out: that recalculates by itself a while after a workbook is made, and would stop a
 * calculation that takes longer.
 */
export function startUniver(
  { core, formula, sheets }: UniverPackages,
  functions: CustomFunctions,
  blanks: "desktop" | "web",
): UniverParts {
  // Its index of values takes 0 for an empty text, so that the second `A1=""` of a column would be true where A1 holds 0.
  formula.CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  const univer = new core.Univer({
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
    logLevel: core.LogLevel.SILENT,
  });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  const injector = univer.__getInjector();
  const commands = injector.get(core.ICommandService);
  const units = injector.get(core.IUniverInstanceService);
  let registered = false;

  /** Functions are registered after the first workbook exists; before, Univer forgets them. */
  const register = (): void => {
    if (registered) return;
    registered = true;
    const executors = Object.entries(functions).map(([name, call]) => executor(formula, name, call, blanks));
    injector.get(formula.IFunctionService).registerExecutors(...executors);
  };

  return {
    nextId: () => `workbook-${++lastId}`,
    async calculate(workbook) {
      univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, workbook);
      register();
      try {
        return await new Promise<UniverAnswer>((resolve) => {
          const answer = { results: {}, spills: { cells: {}, ranges: {} } };
          const listener = commands.onCommandExecuted(({ id, params }) => {
            const given = { ...params } as Record<string, never>;
            if (id === formula.SetFormulaCalculationResultMutation.id) answer.results = copy(given.unitData);
            if (id === formula.SetArrayFormulaDataMutation.id) {
              answer.spills = {
                cells: copy(given.arrayFormulaCellData),
                ranges: copy(given.arrayFormulaRange),
              };
            }
            if (id !== formula.SetFormulaCalculationNotificationMutation.id) return;
            if (given.functionsExecutedState !== formula.FormulaExecutedStateType.SUCCESS) return;
            listener.dispose();
            resolve(answer);
          });
          const start = { forceCalculation: true, commands: [] };
          void commands.executeCommand(formula.SetFormulaCalculationStartMutation.id, start, {
            onlyLocal: true,
          });
        });
      } finally {
        units.disposeUnit(String(workbook.id));
      }
    },
  };
}

/** Univer empties what it handed out when the workbook is closed. */
const copy = (results: object | undefined): Record<string, never> =>
  JSON.parse(JSON.stringify(results ?? {})) as Record<string, never>;

/** A function of ours in the form that Univer calls; whatever it throws becomes `#VALUE!`, as in Excel. */
function executor(formula: Formula, name: string, call: CustomFunction, blanks: "desktop" | "web") {
  const blank = blanks === "desktop" ? 0 : null;
  class Executor extends formula.BaseFunction {
    override calculate(...variants: ValueObject[]) {
      return answer(
        formula,
        attempt(
          call,
          variants.map((variant) => argument(variant, blank)),
        ),
      );
    }
  }
  return new Executor(name);
}

function attempt(call: CustomFunction, given: FunctionValue[][][]): FunctionValue[][] | FunctionValue {
  try {
    return call(...given);
  } catch (error) {
    // Excel shows an error that a function throws as #VALUE!, or as #N/A where it says so (CustomFunctions.Error).
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    return code.startsWith("#") ? code : "#VALUE!";
  }
}

function argument(variant: ValueObject, blank: 0 | null): FunctionValue[][] {
  if (!variant.isArray()) return [[scalar(variant, blank)]];
  const rows = (variant as InstanceType<Formula["ArrayValueObject"]>).getArrayValue();
  return rows.map((row) => row.map((value) => scalar(value, blank)));
}

function scalar(value: ValueObject | null | undefined | void, blank: 0 | null): FunctionValue {
  if (!value || value.isNull()) return blank;
  return value.isError()
    ? String((value as unknown as { getErrorType(): string }).getErrorType())
    : value.getValue();
}

function answer(formula: Formula, result: FunctionValue[][] | FunctionValue) {
  if (!Array.isArray(result)) return valueObject(formula, result);
  const calculateValueList = result.map((row) => row.map((value) => valueObject(formula, value)));
  return formula.ArrayValueObject.create({
    calculateValueList,
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** A returned null shows as 0 (office-js #1503). */
function valueObject(formula: Formula, value: FunctionValue): ValueObject {
  if (value === null) return formula.NumberValueObject.create(0);
  if (typeof value === "number") return formula.NumberValueObject.create(value);
  if (typeof value === "boolean") return formula.BooleanValueObject.create(value);
  const error = Object.values(formula.ErrorType).find((type) => type === value);
  return error === undefined
    ? formula.StringValueObject.create(value)
    : formula.ErrorValueObject.create(error);
}
