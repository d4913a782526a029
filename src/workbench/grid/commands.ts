/** What a person asks of the grid that the model does instead: rows and columns, merges, sheets, undo. */
import {
  copySheet,
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from "../../../packages/excel-host/src/model/sheets";
import { type Area, maxColumns, maxRows } from "../../../packages/excel-host/src/model/address";
import { mergeCells, unmergeCells } from "../../../packages/excel-host/src/model/merges";
import { shiftCells } from "../../../packages/excel-host/src/model/structure";
import type { WorkbookModel } from "../../../packages/excel-host/src/model/workbook";
import { modelArea } from "./typed";

type GridRange = Parameters<typeof modelArea>[0];

/** What the grid says with a command; which parts there are depends on the command. */
export interface CommandParams {
  readonly subUnitId?: string;
  readonly range?: GridRange;
  readonly ranges?: readonly GridRange[];
  readonly selections?: readonly GridRange[];
  readonly name?: string;
  readonly order?: number;
  readonly sheet?: { readonly name?: string };
}

type CommandHandler = (workbook: WorkbookModel, sheetId: string, asked: CommandParams) => void;

const entireRows = (area: Area): Area => ({ ...area, column: 0, columns: maxColumns });
const entireColumns = (area: Area): Area => ({ ...area, row: 0, rows: maxRows });

const shift =
  (kind: "insert" | "delete", axis: "down" | "across"): CommandHandler =>
  (workbook, sheetId, { range }) => {
    if (!range) return;
    const area = modelArea(range);
    shiftCells(workbook, sheetId, kind, axis, axis === "down" ? entireRows(area) : entireColumns(area));
  };

const eachArea = ({ ranges, selections }: CommandParams): Area[] =>
  (ranges ?? selections ?? []).map(modelArea);

/** What the model does for each command of the grid, which then does not carry it out itself. */
export const commandHandlers: Readonly<Record<string, CommandHandler>> = {
  "sheet.command.insert-row-by-range": shift("insert", "down"),
  "sheet.command.insert-col-by-range": shift("insert", "across"),
  "sheet.command.remove-row-by-range": shift("delete", "down"),
  "sheet.command.remove-col-by-range": shift("delete", "across"),
  "sheet.command.add-worksheet-merge": (workbook, sheetId, asked) =>
    eachArea(asked).forEach((area) => mergeCells(workbook, sheetId, area, false)),
  "sheet.command.remove-worksheet-merge": (workbook, sheetId, asked) =>
    eachArea(asked).forEach((area) => unmergeCells(workbook, sheetId, area)),
  "sheet.command.insert-sheet": (workbook, _sheetId, { sheet }) =>
    void addSheet(workbook, sheet?.name ?? null),
  "sheet.command.copy-sheet": (workbook, sheetId) =>
    void copySheet(workbook, sheetId, workbook.sheets.indexOf(workbook.sheet(sheetId)) + 1),
  "sheet.command.remove-sheet": (workbook, sheetId) => deleteSheet(workbook, sheetId),
  "sheet.command.set-worksheet-name": (workbook, sheetId, { name = "" }) =>
    renameSheet(workbook, sheetId, name),
  "sheet.command.set-worksheet-order": (workbook, sheetId, { order = 0 }) =>
    moveSheet(workbook, sheetId, order),
  "sheet.command.set-worksheet-hidden": (workbook, sheetId) => setVisibility(workbook, sheetId, "Hidden"),
  "sheet.command.set-worksheet-show": (workbook, sheetId) => setVisibility(workbook, sheetId, "Visible"),
};

/** Commands that the model of the stand-in host does not know; the grid does not do them either. */
export const refusedCommands: ReadonlySet<string> = new Set([
  "univer.command.redo",
  "sheet.command.move-range",
  "sheet.command.move-rows",
  "sheet.command.move-cols",
  "sheet.command.reorder-range",
  "sheet.command.delete-range-move-left",
  "sheet.command.delete-range-move-up",
  "sheet.command.insert-range-move-down",
  "sheet.command.insert-range-move-right",
  "sheet.command.set-frozen",
  "sheet.command.cancel-frozen",
  "sheet.command.set-tab-color",
  "sheet.command.toggle-gridlines",
  "sheet.command.set-rows-hidden",
  "sheet.command.set-col-hidden",
  "sheet.command.add-worksheet-protection",
  "sheet.command.add-range-protection",
]);
