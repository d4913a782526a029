import {
  CanceledError,
  ICommandService,
  type ICommandInfo,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalVietnamese from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import {
  CalculationMode,
  FormulaDataModel,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import coreVietnamese from "@univerjs/preset-sheets-core/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import type { Snapshot } from "../../../packages/excel-host/src/model/workbook";
import { sheetData } from "./sheetData";
import type { FormulaReader } from "./typed";

/** The one workbook that the grid shows. */
export const unitId = "workbook";

/** The grid: Univer, told what to show and heard when a person does something. */
export interface UniverGrid {
  readonly api: FUniver;
  /** Carries out a command of Univer's at once, without that it counts as done by a person. */
  tell(id: string, params: object): void;
  /** Does something to the grid without that it counts as done by a person. */
  quietly(work: () => void): void;
  readonly formula: FormulaReader;
  /** Shows a workbook from scratch. */
  open(snapshot: Snapshot): void;
  /** Hears what a person has done, after the grid did it. */
  onDone(listener: (command: ICommandInfo) => void): void;
  /** Hears what a person is about to do; `true` keeps the grid from doing it. */
  onAsked(listener: (command: ICommandInfo) => boolean): void;
}

/** Menus that would do what the model of the stand-in host does not know. */
const hiddenMenus = [
  "sheet.menu.data-validation",
  "sheet.command.set-range-protection",
  "sheet.contextMenu.permission",
  "sheet.menu.sheet-frozen",
  "sheet.header-menu.sheet-frozen",
  "sheet.menu.paste-special",
  "sheet.command.paste-col-width",
  "sheet.command.paste-besides-border",
];

/** Formulas are calculated by the host alone, so that there is one truth: whatever would start the grid's own engine is kept from it. */
const calculating: ReadonlySet<string> = new Set([
  SetFormulaCalculationStartMutation.id,
  SetTriggerFormulaCalculationStartMutation.id,
]);

function registerPlugins(univer: Univer, container: HTMLElement): void {
  const menu = Object.fromEntries(hiddenMenus.map((id) => [id, { hidden: true }]));
  const formula = { initialFormulaComputing: CalculationMode.NO_CALCULATION };
  const core = UniverSheetsCorePreset({
    container,
    header: false,
    toolbar: false,
    menu,
    formula,
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
  });
  for (const entry of [...core.plugins, ...UniverSheetsConditionalFormattingPreset().plugins]) {
    const [plugin, config] = (Array.isArray(entry) ? entry : [entry]) as Parameters<Univer["registerPlugin"]>;
    univer.registerPlugin(plugin, config);
  }
}

/** Starts the grid inside an element. */
export function startGrid(container: HTMLElement, dark: boolean): UniverGrid {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreVietnamese, conditionalVietnamese) },
    logLevel: LogLevel.ERROR,
    darkMode: dark,
  });
  registerPlugins(univer, container);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id }) => {
    if (calculating.has(id)) throw new CanceledError();
  });
  let telling = 0;
  const quietly = (work: () => void): void => {
    telling++;
    try {
      work();
    } finally {
      telling--;
    }
  };
  return {
    api: FUniver.newAPI(univer),
    quietly,
    tell: (id, params) => quietly(() => void commands.syncExecuteCommand(id, params, { onlyLocal: true })),
    formula: (sheetId, row, column) =>
      String(injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, unitId) ?? ""),
    open(snapshot) {
      const units = injector.get(IUniverInstanceService);
      if (units.getUnit(unitId)) units.disposeUnit(unitId);
      quietly(() => univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(snapshot)));
    },
    onDone: (listener) =>
      void commands.onCommandExecuted((command) => {
        if (telling === 0) listener(command);
      }),
    onAsked: (listener) =>
      void commands.beforeCommandExecuted((command) => {
        if (telling === 0 && listener(command)) throw new CanceledError();
      }),
  };
}

function workbookData({ sheets }: Snapshot) {
  return {
    id: unitId,
    locale: LocaleType.VI_VN,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
  };
}
