import {
  columnOf,
  formatArea,
  parseArea,
  rowOf,
  splitAddress,
} from "../../packages/excel-host/src/model/address";
import type { RequestLog } from "../../packages/excel-host/src/faults";
import { describeSheet } from "../../packages/excel-host/src/model/description";
import { formatAt } from "../../packages/excel-host/src/model/formats";
import type { SheetState } from "../../packages/excel-host/src/model/state";
import type { Workbench } from "./workbench";
import { unitId } from "./grid/univerGrid";

/** A cell of the model, or of the grid, as the tests look at it. */
export interface SeenCell {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  /** `#RRGGBB`, with what rules lay over it in the grid; null for none. */
  readonly fill: string | null;
  readonly numberFormat: string;
}

/** What the tests ask of the page: `window.workbench`. Addresses are as in Excel: `'Tổng hợp'!F7`. */
export interface WorkbenchApi {
  /** Resolves when the first workbook is open and shown. */
  readonly ready: Promise<void>;
  settled(): Promise<void>;
  /** Resolves when the pane has nothing under way, and what it did is calculated and shown. */
  atRest(): Promise<void>;
  sheets(): { readonly name: string; readonly visibility: string }[];
  sheetsInGrid(): string[];
  selected(): { readonly sheet: string; readonly address: string };
  /** What is marked in the grid itself. */
  selectedInGrid(): { readonly sheet: string; readonly address: string };
  model(address: string): SeenCell;
  grid(address: string): SeenCell;
  /** Puts a text into a cell as a person types it into the grid. */
  type(address: string, text: string): Promise<void>;
  select(address: string): Promise<void>;
  undo(): Promise<boolean>;
  calculate(): Promise<void>;
  /** Bytes of the saved workbook, as base64. */
  save(): Promise<string>;
  /** Opens a workbook given as base64 in place of the present one. */
  reopen(base64: string, name: string): Promise<void>;
  counts(): { readonly syncs: number; readonly requestBytes: number; readonly responseBytes: number };
  resetCounts(): void;
  runAction(name: string): Promise<void>;
  offerFiles(): Promise<boolean>;
  /** From now on the page belongs to another way of installing the add-in, which sees no settings of the others. */
  installAs(installation: string): void;
  /** A cell is being edited. */
  isEditing(): boolean;
  beginEdit(): void;
  endEdit(): void;
  /** Excel becomes slow: the next request, that which keeps the state before, or that which writes our sheets waits until `release`. */
  hold(which: "next" | "saving" | "writing"): void;
  isHeldUp(): boolean;
  release(): void;
  /** The next request that writes our sheets fails half-way. */
  failWriting(): void;
  /** Every sheet by its name, whole and as text, to compare before and after. */
  describe(): Readonly<Record<string, string>>;
  readonly createdWorkbooks: readonly (string | null)[];
}

interface Place {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

function find(workbench: Workbench, address: string): Place {
  const { sheet: title, cells } = splitAddress(address) ?? { sheet: null, cells: address };
  const { workbook } = workbench.host;
  const sheet = workbook.findSheet(title ?? workbook.book.activeSheet);
  const area = parseArea(cells);
  if (!sheet || !area) throw new Error(`no such cell: ${address}`);
  return { sheet, row: area.row, column: area.column };
}

const inGrid = (workbench: Workbench, { sheet, row, column }: Place) => {
  const found = workbench.parts.grid.api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
  if (!found) throw new Error(`not in the grid: ${sheet.name}`);
  return found.getRange(row, column);
};

function modelCell({ sheet, row, column }: Place): SeenCell {
  const cell = [...sheet.cells].find(([key]) => rowOf(key) === row && columnOf(key) === column)?.[1];
  const format = formatAt(sheet.formats, row, column);
  return {
    value: cell?.value ?? null,
    formula: cell?.formula ?? null,
    fill: typeof format["fill.color"] === "string" ? format["fill.color"] : null,
    numberFormat: String(format.numberFormat ?? "General"),
  };
}

/** With `getCell` the grid answers what it draws, rules laid over the cell's own look. */
function gridCell(workbench: Workbench, place: Place): SeenCell {
  const range = inGrid(workbench, place);
  const book = workbench.parts.grid.api.getActiveWorkbook()!.getWorkbook();
  const cell = book.getSheetBySheetId(place.sheet.id)?.getCell(place.row, place.column);
  const style = book.getStyles().getStyleByCell(cell);
  return {
    value: range.getRawValue() ?? null,
    formula: range.getFormula() || null,
    fill: style?.bg?.rgb ?? null,
    numberFormat: style?.n?.pattern ?? "General",
  };
}

/** A request of so many bytes is about our sheets; with so many actions it writes their cells. */
const manyBytes = 200_000;
const manyActions = 300;

const awaited = {
  next: () => true,
  saving: ({ writes, requestBytes, actions }) => writes && requestBytes > manyBytes && actions <= manyActions,
  writing: ({ writes, requestBytes, actions }) => writes && requestBytes > manyBytes && actions > manyActions,
} satisfies Readonly<Record<string, (request: RequestLog) => boolean>>;

/** Rules and charts that were put back are new ones to Excel, with ids of their own. */
const describeWhole = (sheet: SheetState): string =>
  JSON.stringify({
    ...describeSheet(sheet),
    rules: sheet.rules.map(({ id: _id, ...rule }) => rule),
    charts: sheet.charts.map(({ id: _id, ...chart }) => chart),
  });

async function comeToRest(workbench: Workbench): Promise<void> {
  await workbench.parts.pane.atRest();
  await workbench.settled();
}

/** The page's side of the tests. */
export function makeApi(
  workbench: Workbench,
  ready: Promise<void>,
  more: Pick<WorkbenchApi, "save" | "reopen" | "offerFiles">,
): WorkbenchApi {
  return {
    ready,
    ...more,
    settled: () => workbench.settled(),
    atRest: () => comeToRest(workbench),
    sheets: () => workbench.host.workbook.sheets.map(({ name, visibility }) => ({ name, visibility })),
    sheetsInGrid: () =>
      (workbench.parts.grid.api.getActiveWorkbook()?.getSheets() ?? []).map((sheet) => sheet.getSheetName()),
    selected() {
      const { workbook } = workbench.host;
      const sheet = workbook.sheet(workbook.book.activeSheet);
      return { sheet: sheet.name, address: sheet.selection.map(formatArea).join(",") };
    },
    selectedInGrid() {
      const sheet = workbench.parts.grid.api.getActiveWorkbook()?.getActiveSheet();
      const range = sheet?.getSelection()?.getActiveRange();
      return { sheet: sheet?.getSheetName() ?? "", address: range?.getA1Notation() ?? "" };
    },
    model: (address) => modelCell(find(workbench, address)),
    grid: (address) => gridCell(workbench, find(workbench, address)),
    async type(address, text) {
      const place = find(workbench, address);
      const range = inGrid(workbench, place);
      range.setValue(text.startsWith("=") ? { f: text } : { v: text, t: null });
      await workbench.settled();
    },
    async select(address) {
      const place = find(workbench, address);
      const params = { unitId, subUnitId: place.sheet.id };
      await workbench.parts.grid.api.executeCommand("sheet.command.set-worksheet-activate", params);
      inGrid(workbench, place).activate();
      await workbench.settled();
    },
    undo: () => workbench.undo(),
    calculate: () => workbench.calculate(),
    counts() {
      const sum = (name: "requestBytes" | "responseBytes"): number =>
        workbench.host.requests.reduce((total, request) => total + request[name], 0);
      return {
        syncs: workbench.host.syncs,
        requestBytes: sum("requestBytes"),
        responseBytes: sum("responseBytes"),
      };
    },
    resetCounts: () => workbench.host.resetCounts(),
    runAction: (name) => workbench.parts.pane.runAction(name),
    installAs: (installation) => workbench.host.installAs(installation),
    isEditing: () => workbench.host.isEditing,
    beginEdit: () => workbench.host.beginEdit(),
    endEdit: () => workbench.host.endEdit(),
    hold: (which) => workbench.host.hold(awaited[which]),
    isHeldUp: () => workbench.host.isHeldUp,
    release: () => workbench.host.release(),
    failWriting: () =>
      workbench.host.faults.add({ request: awaited.writing, moment: manyActions, code: "GeneralException" }),
    describe: () =>
      Object.fromEntries(workbench.host.workbook.sheets.map((sheet) => [sheet.name, describeWhole(sheet)])),
    get createdWorkbooks() {
      return workbench.host.createdWorkbooks;
    },
  };
}
