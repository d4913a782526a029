import { refuse } from "./errors";
import type { Snapshot, WorkbookModel } from "./model/workbook";

/** Calls that Excel cannot undo, so that they may not stand in a merged undo group. */
const withoutUndo: ReadonlySet<string> = new Set([
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
  "Worksheet.copy",
  "Worksheet.delete",
  "Worksheet.name",
]);

/** Calls after which the user's undo records are gone: deleting a sheet, and reading merges (office-js #5918). */
const clearingUndo: ReadonlySet<string> = new Set(["Worksheet.delete", "Range.getMergedAreasOrNullObject"]);

/** Watches the calls of one request. */
export interface UndoGuard {
  guardMethod(className: string, name: string): void;
  guardProperty(className: string, name: string): void;
}

interface UndoRecord {
  readonly before: Snapshot;
  readonly group: string | null;
}

/** The undo records of a workbook: one for each request that changed something, one for a whole merged group. */
export class UndoHistory {
  private records: UndoRecord[] = [];
  private cleared = false;

  constructor(private readonly workbook: WorkbookModel) {}

  /** Number of steps that the user can take back. */
  get depth(): number {
    return this.records.length;
  }

  /** A guard for one request of a group, or of none. */
  guard(group: string | null): UndoGuard {
    const watch = (call: string): void => {
      if (group !== null && withoutUndo.has(call)) refuse("UndoNotSupported", call);
      if (clearingUndo.has(call)) this.cleared = true;
    };
    return {
      guardMethod: (className, name) => watch(`${className}.${name}`),
      guardProperty: (className, name) => watch(`${className}.${name}`),
    };
  }

  /** Records what a request, or an act of the user, has changed since `before`. */
  record(before: Snapshot, group: string | null): void {
    const changed = !sameState(before, this.workbook.snapshot());
    if (this.cleared) this.records = [];
    else if (changed && (group === null || this.records.at(-1)?.group !== group))
      this.records.push({ before, group });
    this.cleared = false;
  }

  /** Takes back the last step; false when there is none. */
  undo(): boolean {
    const record = this.records.pop();
    if (record) this.workbook.restore(record.before);
    return record !== undefined;
  }
}

/** A sheet that did not change is the same object, since every change copies a sheet that a snapshot holds. */
function sameState(before: Snapshot, after: Snapshot): boolean {
  const sameSheets =
    before.sheets.length === after.sheets.length &&
    before.sheets.every((sheet, index) => sheet === after.sheets[index]);
  return sameSheets && bookText(before) === bookText(after);
}

function bookText({ book }: Snapshot): string {
  const { activeSheet: _activeSheet, ...state } = book;
  return JSON.stringify(state, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}
