import type { WorkbookPort } from "../../excel/port";
import type { WorkbookSpec } from "../../sheets/spec";
import type { ReadingThread } from "../reading/reading";

/** The ribbon's commands, by the names of their actions. */
export type PaneCommand =
  | "openPane"
  | "consolidate"
  | "check"
  | "finish"
  | "repairFormulas"
  | "forms"
  | "highlight"
  | "clearHighlight";

/** A file handed to the user. */
export interface Delivery {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Everything outside the pane that it works with, brought by the page (index.tsx), a test or the workbench. */
export interface PaneDeps {
  readonly port: WorkbookPort;
  readonly thread: ReadingThread;
  readonly clock: () => Date;
  /** Puts text on the clipboard, as HTML too where given; `false` where the browser refuses. */
  readonly clipboard: (text: string, html?: string) => Promise<boolean>;
  /** Hands a file to the user; `false` where the pane cannot (Excel for Mac). */
  readonly download: (delivery: Delivery) => Promise<boolean>;
  /** Bytes of an .xlsx file; its code is loaded when used. */
  readonly writeWorkbook: (spec: WorkbookSpec, createdAt: Date) => Promise<Uint8Array>;
  /** The nine sample workbooks of 2024-2025; loaded when used. */
  readonly samples: () => Promise<readonly File[]>;
  /** Tells the ribbon's commands, those first that came before anybody listened; answers how to stop listening. */
  readonly onCommand: (listener: (command: PaneCommand) => void) => () => void;
  /** Custom functions are available, so that formulas may use them. */
  readonly customFunctions: boolean;
  /** Tells this page's runs from a co-author's. */
  readonly session: string;
  /** A new id for a run. */
  readonly newId: () => string;
  /** Version of the add-in. */
  readonly version: string;
  /** Told when the pane comes to rest, with nothing under way and nothing left to do, and when it leaves it. */
  readonly onRest?: (atRest: boolean) => void;
  /** Calls after some milliseconds; answers how to call it off. */
  readonly delay: (callback: () => void, milliseconds: number) => () => void;
}
