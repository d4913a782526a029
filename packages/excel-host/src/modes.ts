import { everySet, ltsc2021, type SetSupport } from "./connection";
import type { HostOptions } from "./session";

/** The kinds of Excel whose behaviour differs where the add-in can notice it. */
export type HostMode = "web" | "desktop" | "ltsc2021";

/** A kind of Excel: how the host behaves, and the requirement sets that it has. */
export interface HostModeOptions extends Omit<HostOptions, "workbook" | "engine" | "onSettled"> {
  readonly supports: SetSupport;
}

/**
 * Excel on the web limits requests and answers and lists names of sheets among those of the workbook; on the desktop fitting to pages may
 * not take and a merged undo step may fail; LTSC 2021 knows no merged undo, and extensions may be hardened. Sources: docs/host-fidelity.md.
 */
export const hostModes: Readonly<Record<HostMode, HostModeOptions>> = {
  web: { listsSheetNames: true, supports: everySet },
  desktop: { sizeLimit: null, fitsPages: false, mergesUndo: false, supports: everySet },
  ltsc2021: { sizeLimit: null, mayCreateWorkbooks: false, supports: ltsc2021 },
};
