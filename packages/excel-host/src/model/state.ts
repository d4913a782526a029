import type { Area } from "./address";
import type { Cell } from "./cells";
import { type FormatGrid, cloneFormats, emptyFormats } from "./formats";

/** Plain stored properties of an object, by the name of Excel's API. */
export type Properties = Readonly<Record<string, unknown>>;

/** A defined name; `formula` starts with `=`. */
export interface NameState {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** A conditional format: its areas and what was set, kept as given. */
export interface RuleState {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  /** By dotted path below the rule's object: `rule.formula`, `format.font.color`, `criteria`. */
  readonly properties: Properties;
}

/** A data validation with the areas that it covers. */
export interface ValidationState {
  readonly areas: readonly Area[];
  readonly properties: Properties;
}

/** An autofilter with the criteria by column of its area. */
export interface FilterState {
  readonly area: Area;
  readonly criteria: ReadonlyMap<number, Properties>;
}

/** A chart on a sheet: its ranges, and every other property by its path (`title.text`). Ranges do not move with insertions. */
export interface ChartState {
  readonly id: string;
  readonly type: string;
  readonly place: Area | null;
  readonly properties: Properties;
  readonly series: readonly ChartSeriesState[];
}

/** One run of a chart's values. */
export interface ChartSeriesState {
  readonly values: Area | null;
  readonly categories: Area | null;
  readonly properties: Properties;
}

/** All of a sheet. The maps are replaced or changed only through `WorkbookModel.edit`; what is in them is never changed. */
export interface SheetState {
  readonly id: string;
  name: string;
  visibility: string;
  properties: Properties;
  readonly cells: Map<number, Cell>;
  readonly formats: FormatGrid;
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  merges: readonly Area[];
  readonly hyperlinks: Map<number, Properties>;
  validations: readonly ValidationState[];
  /** In order of priority: the first rule has priority 0. */
  rules: readonly RuleState[];
  frozen: Area | null;
  pageLayout: Properties;
  printArea: readonly Area[];
  printTitleRows: Area | null;
  printTitleColumns: Area | null;
  pageBreaks: { readonly horizontal: readonly number[]; readonly vertical: readonly number[] };
  protection: { readonly options: Properties; readonly password: string } | null;
  readonly customProperties: Map<string, string>;
  readonly names: Map<string, NameState>;
  filter: FilterState | null;
  charts: readonly ChartState[];
  selection: readonly Area[];
  /** Held by an undo record, so that a change must copy it first. */
  shared: boolean;
}

/** A custom XML part of the workbook. */
export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

/** What belongs to the workbook as a whole. */
export interface BookState {
  readonly names: Map<string, NameState>;
  readonly settings: Map<string, unknown>;
  readonly properties: Map<string, unknown>;
  readonly customProperties: Map<string, unknown>;
  readonly xmlParts: Map<string, XmlPart>;
  protection: { readonly password: string } | null;
  activeSheet: string;
}

/** A sheet as Excel makes one: blank, visible, with A1 selected. */
export function newSheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: "Visible",
    properties: {},
    cells: new Map(),
    formats: emptyFormats(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    hyperlinks: new Map(),
    validations: [],
    rules: [],
    frozen: null,
    pageLayout: {},
    printArea: [],
    printTitleRows: null,
    printTitleColumns: null,
    pageBreaks: { horizontal: [], vertical: [] },
    protection: null,
    customProperties: new Map(),
    names: new Map(),
    filter: null,
    charts: [],
    selection: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    shared: false,
  };
}

/** A copy of a sheet that can be changed without changing the original. */
export function cloneSheet(sheet: SheetState): SheetState {
  return {
    ...sheet,
    cells: new Map(sheet.cells),
    formats: cloneFormats(sheet.formats),
    rowHeights: new Map(sheet.rowHeights),
    columnWidths: new Map(sheet.columnWidths),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    hyperlinks: new Map(sheet.hyperlinks),
    customProperties: new Map(sheet.customProperties),
    names: new Map(sheet.names),
    shared: false,
  };
}

/** What belongs to the workbook, blank. */
export function newBook(): BookState {
  return {
    names: new Map(),
    settings: new Map(),
    properties: new Map(),
    customProperties: new Map(),
    xmlParts: new Map(),
    protection: null,
    activeSheet: "",
  };
}

/** A copy of the workbook's own state. */
export function cloneBook(book: BookState): BookState {
  return {
    ...book,
    names: new Map(book.names),
    settings: new Map(book.settings),
    properties: new Map(book.properties),
    customProperties: new Map(book.customProperties),
    xmlParts: new Map(book.xmlParts),
  };
}
