import { checkWorkbook } from "./checkWorkbook";
import { consolidateWorkbook } from "./consolidateWorkbook";
import { explainError } from "./errors";
import { openWorkbook, saveSettings } from "./opening";
import type { Attempt, WorkbookPort } from "./port";
import type { ExcelRuntime } from "./runtime";
import { selectPlace, showSheet } from "./selection";

/** What the port needs from the page besides Excel. */
export interface PortDeps {
  /** The page's session, so that a lock of its own that was left behind does not hinder it. */
  readonly session: string;
  readonly clock: () => Date;
  /** A new id for every run. */
  readonly nextRun: () => string;
}

/** The open workbook for the pane and the ribbon. No method throws: errors become problems in words here and nowhere else. */
export function openWorkbookPort(
  runtime: ExcelRuntime,
  _deps: PortDeps,
): Pick<WorkbookPort, "open" | "check" | "consolidate" | "saveSettings" | "select" | "show"> {
  return {
    open: () => attempt(() => openWorkbook(runtime)),
    check: (request, watch) => attempt(() => checkWorkbook(runtime, request, watch)),
    consolidate: (request, watch) => consolidateWorkbook(runtime, request, watch),
    saveSettings: (settings) => attempt(() => saveSettings(runtime, settings)),
    select: (at) => attempt(() => selectPlace(runtime, at)),
    show: (key) => attempt(() => showSheet(runtime, key)),
  };
}

async function attempt<T>(act: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    return { ok: false, problem: explainError(error) };
  }
}
