/**
 * Between the model, which is the truth, and the grid, which shows it.
 *
 * 1. After every request of the add-in and every act of a person the differences are shown in the grid.
 * 2. What a person types goes into the model, is calculated there, and comes back as the model reads it.
 * 3. Rows, sheets, merges and undo are done in the model alone; the grid is told of the outcome.
 */
import type { ICommandInfo } from "@univerjs/core";
import { SetRangeValuesMutation, SetSelectionsOperation } from "@univerjs/preset-sheets-core";
import { HostError } from "../../../packages/excel-host/src/errors";
import { formatArea } from "../../../packages/excel-host/src/model/address";
import { activateSheet } from "../../../packages/excel-host/src/model/sheets";
import type { ExcelHost } from "../../../packages/excel-host/src/session";
import { type CommandParams, commandHandlers, refusedCommands } from "./commands";
import { gridRange, pixelsPerPoint } from "./sheetData";
import { showAllRules, showCellsAgain, showChanges } from "./show";
import { modelArea, readTyped, takeTyped, typedKeys } from "./typed";
import type { UniverGrid } from "./univerGrid";

/** What the page hears of what a person did in the grid. */
export interface BridgeListener {
  /** Something could not be done, as Excel would refuse it. */
  readonly onRefused: (error: HostError) => void;
}

/** The grid bound to one host. */
export interface Bridge {
  /** Shows soon what has changed in the model. */
  refresh(): void;
  /** Resolves when everything that was done is calculated and shown. */
  settled(): Promise<void>;
}

/** Binds a host's workbook to the grid, which then shows it. */
export function bindGrid(grid: UniverGrid, host: ExcelHost, listener: BridgeListener): Bridge {
  current = new GridBridge(grid, host, listener);
  hearOnce(grid);
  return current;
}

function hearOnce(grid: UniverGrid): void {
  if (heard.has(grid)) return;
  heard.add(grid);
  grid.onDone((command) => current?.hear(command));
  grid.onAsked((command) => current?.takeOver(command) ?? false);
}

/** Milliseconds in which the grid comes to rest after sheets came or went. */
const settling = 150;

/** The bridge that hears the grid; an earlier one has been left. */
let current: GridBridge | null = null;
const heard = new WeakSet<UniverGrid>();

class GridBridge implements Bridge {
  private shown;
  private work: Promise<void> = Promise.resolve();
  private due: Promise<void> | null = null;

  constructor(
    private readonly grid: UniverGrid,
    private readonly host: ExcelHost,
    private readonly listener: BridgeListener,
  ) {
    this.shown = host.workbook.snapshot();
    grid.open(this.shown);
    showAllRules(grid, this.shown);
    this.showPlace();
  }

  refresh(): void {
    this.due ??= new Promise((resolve) => {
      setTimeout(() => {
        this.due = null;
        this.show();
        resolve();
      }, 0);
    });
  }

  async settled(): Promise<void> {
    await this.work;
    await this.due;
  }

  private show(): void {
    const after = this.host.workbook.snapshot();
    const sameSheets = after.sheets.length === this.shown.sheets.length;
    showChanges(this.grid, this.shown, after);
    this.shown = after;
    this.showPlace();
    // The grid goes to a new sheet by itself, a moment later.
    if (!sameSheets) setTimeout(() => this.showPlace(), settling);
  }

  /** The active sheet and what is selected on it. */
  private showPlace(): void {
    const { workbook } = this.host;
    const { activeSheet } = workbook.book;
    const book = this.grid.api.getActiveWorkbook();
    const sheet = workbook.findSheet(activeSheet);
    const area = sheet?.selection[0];
    if (!book || !sheet || !area) return;
    this.grid.quietly(() => {
      if (book.getActiveSheet().getSheetId() !== activeSheet) book.setActiveSheet(activeSheet);
      const active = book.getActiveSheet();
      const selected = active.getSelection()?.getActiveRange()?.getRange();
      const wanted = gridRange(area);
      if (selected && formatArea(modelArea(selected)) === formatArea(area)) return;
      if (wanted.endRow >= active.getMaxRows() || wanted.endColumn >= active.getMaxColumns()) return;
      active.getRange(area.row, area.column, area.rows, area.columns).activate();
      active.scrollToCell(area.row, area.column);
    });
  }

  /** Something that a person did in the grid. */
  hear({ id, params = {} }: ICommandInfo): void {
    const given = params as Readonly<Record<string, unknown>>;
    const hearing = this.hearings[id];
    if (hearing) hearing(given);
  }

  private readonly hearings: Readonly<Record<string, (given: Readonly<Record<string, unknown>>) => void>> = {
    [SetRangeValuesMutation.id]: (given) => this.takeTyped(given),
    [SetSelectionsOperation.id]: (given) => this.takeSelection(given),
    // The command of a person's click; the operation below it also runs by itself when a sheet is inserted.
    "sheet.command.set-worksheet-activate": ({ subUnitId }) => this.takeActive(String(subUnitId)),
    "sheet.operation.set-cell-edit-visible": ({ visible }) =>
      visible === true ? this.host.beginEdit() : this.host.endEdit(),
    "sheet.mutation.set-worksheet-col-width": ({ subUnitId, ranges, colWidth }) =>
      this.takeSizes(String(subUnitId), ranges, colWidth, "column"),
    "sheet.mutation.set-worksheet-row-height": ({ subUnitId, ranges, rowHeight }) =>
      this.takeSizes(String(subUnitId), ranges, rowHeight, "row"),
  };

  private takeTyped(given: object): void {
    const typed = readTyped(given);
    if (typed.told.length === 0) return;
    // The grid is read at once, before anything else changes it.
    const { formula } = this.grid;
    const formulas = new Map(
      typed.told.map(({ row, column }) => [`${row},${column}`, formula(typed.sheetId, row, column)]),
    );
    this.act(
      (workbook) =>
        takeTyped(workbook, typed, (_sheet, row, column) => formulas.get(`${row},${column}`) ?? ""),
      () => {
        const sheet = this.host.workbook.findSheet(typed.sheetId);
        if (sheet) showCellsAgain(this.grid, sheet, typedKeys(typed));
      },
    );
  }

  private takeSelection({ subUnitId, selections }: Readonly<Record<string, unknown>>): void {
    const { workbook, events } = this.host;
    const areas = ((selections ?? []) as { readonly range: Parameters<typeof modelArea>[0] }[]).map(
      ({ range }) => modelArea(range),
    );
    const sheet = workbook.findSheet(String(subUnitId));
    if (!sheet || areas.length === 0) return;
    if (JSON.stringify(sheet.selection) === JSON.stringify(areas)) return;
    workbook.edit(sheet.id).selection = areas;
    workbook.note("selectionChanged", sheet.id, { worksheetId: sheet.id, address: "" });
    events.post("Unknown");
  }

  private takeActive(id: string): void {
    const { workbook, events } = this.host;
    if (!workbook.findSheet(id) || workbook.book.activeSheet === id) return;
    activateSheet(workbook, id);
    events.post("Unknown");
  }

  private takeSizes(sheetId: string, ranges: unknown, size: unknown, line: "row" | "column"): void {
    if (typeof size !== "number") return;
    this.act((workbook) => {
      const sheet = workbook.edit(sheetId);
      for (const range of (ranges ?? []) as Parameters<typeof modelArea>[0][]) {
        const area = modelArea(range);
        const count = line === "row" ? area.rows : area.columns;
        for (let index = area[line]; index < area[line] + count; index++)
          (line === "row" ? sheet.rowHeights : sheet.columnWidths).set(index, size / pixelsPerPoint);
      }
    });
  }

  /** Whether the model does what the grid was asked for, or nobody does. */
  takeOver({ id, params = {} }: ICommandInfo): boolean {
    if (id === "univer.command.undo") {
      this.enqueue(async () => void (await this.host.undo()));
      return true;
    }
    const handler = commandHandlers[id];
    if (handler) {
      const asked = params as CommandParams;
      const sheetId = asked.subUnitId ?? this.host.workbook.book.activeSheet;
      this.act((workbook) => handler(workbook, sheetId, asked));
    }
    // What the model does not know is said, and done by nobody.
    if (refusedCommands.has(id)) this.listener.onRefused(new HostError("HostNotImplemented", id));
    return handler !== undefined || refusedCommands.has(id);
  }

  /** One after the other, as a person does things. */
  private act(change: Parameters<ExcelHost["act"]>[0], afterwards: () => void = () => undefined): void {
    this.enqueue(async () => {
      try {
        await this.host.act(change);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        this.listener.onRefused(error);
      }
      this.show();
      afterwards();
    });
  }

  private enqueue(handler: () => Promise<void>): void {
    this.work = this.work.then(handler);
  }
}
