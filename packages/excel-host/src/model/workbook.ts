import { refuse } from "../errors";
import type { Area } from "./address";
import { type BookState, type SheetState, cloneBook, cloneSheet, newBook, newSheet } from "./state";

/** Cells that an object of the add-in stands for; they move with insertions and are lost with their sheet. */
export interface RangeTarget {
  readonly sheetId: string;
  areas: readonly Area[];
  /** All of its cells, or its sheet, were deleted. */
  lost: boolean;
  /** Id under which the add-in tracks it. */
  reference?: string;
}

/** Something that happened, of which the add-in may want to hear. */
export interface WorkbookChange {
  readonly type:
    | "changed"
    | "formatChanged"
    | "activated"
    | "deactivated"
    | "selectionChanged"
    | "added"
    | "deleted"
    | "calculated";
  readonly sheetId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** The state of a workbook at one moment; it costs a copy only of the sheets that change afterwards. */
export interface Snapshot {
  readonly sheets: readonly SheetState[];
  readonly book: BookState;
}

/** How a workbook of the stand-in begins. */
export interface WorkbookSettings {
  readonly name: string;
  readonly calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Separators of the reader's Windows; texts of numbers are shown with them. */
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly readOnly: boolean;
  /** Titles of chart sheets: in use, though no collection of worksheets lists them. */
  readonly chartSheets: readonly string[];
}

/** A workbook in memory: the truth for values, formulas and formats behind the stand-in host. */
export class WorkbookModel {
  readonly settings: WorkbookSettings;
  calculationMode: WorkbookSettings["calculationMode"];
  /** A value or formula changed since the last calculation. */
  stale = false;
  /** The user or the add-in changed something since the workbook was made. */
  dirty = false;
  readonly liveRanges = new Set<RangeTarget>();
  private sheetStates: SheetState[] = [];
  private bookState: BookState = newBook();
  private changes: WorkbookChange[] = [];
  private lastId = 0;

  constructor(settings: Partial<WorkbookSettings> = {}) {
    this.settings = {
      name: "Sổ tính.xlsx",
      calculationMode: "Automatic",
      decimalSeparator: ".",
      thousandsSeparator: ",",
      readOnly: false,
      chartSheets: [],
      ...settings,
    };
    this.calculationMode = this.settings.calculationMode;
  }

  /** The sheets from left to right, hidden ones too. */
  get sheets(): readonly SheetState[] {
    return this.sheetStates;
  }

  /** What belongs to the workbook as a whole; to be changed only by code that `edit`s. */
  get book(): BookState {
    return this.bookState;
  }

  /** A new id of the form that Excel gives to sheets: a number in braces, never given twice. */
  nextId(): string {
    this.lastId++;
    return `{00000000-0000-4000-8000-${this.lastId.toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  /** The sheet with this id; refuses with `ItemNotFound` when it is gone. */
  sheet(id: string): SheetState {
    return this.sheetStates.find((sheet) => sheet.id === id) ?? refuse("ItemNotFound", `sheet ${id}`);
  }

  /** The sheet with this name (in any case) or id, or null. */
  findSheet(key: string): SheetState | null {
    const wanted = key.normalize("NFC").toLowerCase();
    return (
      this.sheetStates.find(
        (sheet) => sheet.id === key || sheet.name.normalize("NFC").toLowerCase() === wanted,
      ) ?? null
    );
  }

  /** The sheet, to be changed: every change of a sheet goes through here, so that undo records keep the old one. */
  edit(id: string): SheetState {
    const sheet = this.sheet(id);
    this.dirty = true;
    if (!sheet.shared) return sheet;
    const copy = cloneSheet(sheet);
    this.sheetStates = this.sheetStates.map((one) => (one === sheet ? copy : one));
    return copy;
  }

  /** Puts sheets in this order; the only way to add, remove and move them. */
  arrange(sheets: readonly SheetState[]): void {
    this.sheetStates = [...sheets];
    this.dirty = true;
  }

  /** A blank sheet that is not yet in the workbook. */
  makeSheet(name: string): SheetState {
    return newSheet(this.nextId(), name);
  }

  /** Id and name of a sheet that is to be a copy of another. */
  makeSheetIdentity(name: string): { readonly id: string; readonly name: string } {
    return { id: this.nextId(), name };
  }

  /** Notes a change for the add-in's event handlers. */
  note(type: WorkbookChange["type"], sheetId: string, message: WorkbookChange["message"] = {}): void {
    this.changes.push({ type, sheetId, message });
  }

  /** The changes noted since the last call. */
  takeChanges(): WorkbookChange[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }

  /** The state now, for an undo record. */
  snapshot(): Snapshot {
    for (const sheet of this.sheetStates) sheet.shared = true;
    return { sheets: [...this.sheetStates], book: cloneBook(this.bookState) };
  }

  /** A workbook of its own in this state, but for what is noted or tracked; a sheet is shared until either changes it. */
  copy(): WorkbookModel {
    const copy = new WorkbookModel(this.settings);
    copy.restore(this.snapshot());
    copy.lastId = this.lastId;
    copy.calculationMode = this.calculationMode;
    copy.stale = this.stale;
    copy.dirty = this.dirty;
    return copy;
  }

  /** Back to a snapshot. */
  restore(snapshot: Snapshot): void {
    this.sheetStates = [...snapshot.sheets];
    for (const sheet of this.sheetStates) sheet.shared = true;
    this.bookState = cloneBook(snapshot.book);
    this.stale = true;
  }
}
