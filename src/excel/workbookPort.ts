import { checkWorkbook } from "./checkWorkbook";
import { consolidateWorkbook } from "./consolidateWorkbook";
import { clearHighlights, highlightSelection } from "./highlight";
import { openWorkbook, saveSettings } from "./opening";
import { explainStopped } from "./outcome";
import type { Attempt, WorkbookPort } from "./port";
import { repairFormulas } from "./repairFormulas";
import { restoreWorkbook, undoWorkbook } from "./restoreWorkbook";
import type { ExcelRuntime } from "./runtime";
import { type SaveDeps, saveCopy } from "./saveCopy";
import { selectPlace, showSheet } from "./selection";

/** What the port needs from the page besides Excel. */
export interface PortDeps {
  /** The page's session, so that a lock of its own that was left behind does not hinder it. */
  readonly session: string;
  readonly clock: () => Date;
  /** A new id for every run. */
  readonly nextRun: () => string;
  /** How a copy is written and handed over. */
  readonly save: SaveDeps;
}

/** The open workbook for the pane and the ribbon. No method throws: errors become problems in words here and nowhere else. */
export function openWorkbookPort(runtime: ExcelRuntime, deps: PortDeps): Omit<WorkbookPort, "selfTest"> {
  const identify = () => ({ session: deps.session, run: deps.nextRun(), now: deps.clock() });
  return {
    open: () => attempt(() => openWorkbook(runtime, identify())),
    restore: () => attempt(() => restoreWorkbook(runtime, identify())),
    undo: () => attempt(() => undoWorkbook(runtime, identify())),
    check: (request, watch) => attempt(() => checkWorkbook(runtime, request, watch)),
    consolidate: (request, watch) => consolidateWorkbook(runtime, request, watch),
    saveSettings: (settings) => attempt(() => saveSettings(runtime, settings)),
    select: (at) => attempt(() => selectPlace(runtime, at)),
    show: (key) => attempt(() => showSheet(runtime, key)),
    highlight: () => attempt(() => highlightSelection(runtime)),
    clearHighlight: () => attempt(() => clearHighlights(runtime)),
    repairFormulas: () => attempt(() => repairFormulas(runtime)),
    saveCopy: (spec, fileName) => attempt(() => saveCopy(runtime, spec, fileName, deps.save)),
  };
}

async function attempt<T>(act: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    return { ok: false, problem: explainStopped(error).problem };
  }
}
