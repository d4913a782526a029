import { refuse } from "../../errors";
import { cellArea, wholeSheet } from "../../model/address";
import { usedArea } from "../../model/blocks";
import { defaultRowHeight } from "../../model/formats.data";
import {
  activateSheet,
  addSheet,
  copySheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from "../../model/sheets";
import type { SheetState } from "../../model/state";
import { isHostObject } from "../members";
import {
  type HostClass,
  type HostObject,
  type HostProperty,
  type HostWorld,
  hostClass,
  hostObject,
  rangeObject,
} from "../objects";
import { rangeOn, resolveAddress, resolveAddresses } from "./addresses";
import { readColor } from "./colors";
import { registrationMethods } from "./events";

const defaults = {
  tabColor: "",
  standardWidth: 8.43,
  showGridlines: true,
  showHeadings: true,
  enableCalculation: true,
} as const;

/** A property of the sheet that is kept as given. */
function stored(
  name: keyof typeof defaults,
  read: (value: unknown) => unknown = (value) => value,
): HostProperty<string> {
  return {
    get: (id, { workbook }) => workbook.sheet(id).properties[name] ?? defaults[name],
    set: (id, value, { workbook }) => {
      const sheet = workbook.edit(id);
      sheet.properties = { ...sheet.properties, [name]: read(value) };
    },
  };
}

const indexOf = (id: string, { workbook }: HostWorld): number => workbook.sheets.indexOf(workbook.sheet(id));

const properties: Readonly<Record<string, HostProperty<string>>> = {
  id: { get: (id, { workbook }) => workbook.sheet(id).id },
  name: {
    get: (id, { workbook }) => workbook.sheet(id).name,
    set: (id, name, { workbook }) => renameSheet(workbook, id, String(name)),
  },
  position: {
    get: indexOf,
    set: (id, position, { workbook }) => moveSheet(workbook, id, Number(position)),
  },
  visibility: {
    get: (id, { workbook }) => workbook.sheet(id).visibility,
    set: (id, visibility, { workbook }) => setVisibility(workbook, id, String(visibility)),
  },
  tabColor: stored("tabColor", (value) => (value === "" ? "" : readColor(value))),
  standardWidth: stored("standardWidth"),
  standardHeight: { get: () => defaultRowHeight },
  showGridlines: stored("showGridlines"),
  showHeadings: stored("showHeadings"),
  enableCalculation: stored("enableCalculation"),
  tabId: { get: (id) => Number.parseInt(id.slice(-13, -1), 16) },
};

const onSheet =
  (className: string) =>
  (id: string): HostObject =>
    hostObject(className, id);

const navigation: HostClass<string>["navigation"] = {
  names: (id) => hostObject("NamedItemCollection", { sheetId: id }),
  pageLayout: onSheet("PageLayout"),
  freezePanes: onSheet("WorksheetFreezePanes"),
  protection: onSheet("WorksheetProtection"),
  autoFilter: onSheet("AutoFilter"),
  charts: onSheet("ChartCollection"),
  customProperties: onSheet("WorksheetCustomPropertyCollection"),
  horizontalPageBreaks: (sheetId) => hostObject("PageBreakCollection", { sheetId, axis: "horizontal" }),
  verticalPageBreaks: (sheetId) => hostObject("PageBreakCollection", { sheetId, axis: "vertical" }),
};

function neighbour(step: 1 | -1) {
  return (id: string, [visibleOnly]: readonly unknown[], world: HostWorld): HostObject => {
    const sheets = world.workbook.sheets;
    for (let index = indexOf(id, world) + step; sheets[index]; index += step) {
      const sheet = sheets[index];
      if (sheet && (visibleOnly !== true || sheet.visibility === "Visible"))
        return hostObject("Worksheet", sheet.id);
    }
    return refuse("ItemNotFound", "no further sheet");
  };
}

/** Where a copy goes: before or after a sheet, at an end, or (None) at the front end of the others (Worksheet.copy). */
function copyPosition(type: unknown, relativeTo: unknown, world: HostWorld): number {
  const count = world.workbook.sheets.length;
  if (type === "Beginning") return 0;
  if (type !== "Before" && type !== "After") return count;
  if (!isHostObject(relativeTo)) return refuse("InvalidArgument", "relativeTo");
  return indexOf(String(relativeTo.target), world) + (type === "After" ? 1 : 0);
}

const byId = (_id: unknown, [id]: readonly unknown[], { workbook }: HostWorld): HostObject =>
  hostObject("Worksheet", workbook.sheet(String(id)).id);

const worksheet: HostClass<string> = {
  identity: (id, { workbook }) => ({ Id: workbook.sheet(id).id }),
  properties,
  navigation,
  methods: {
    ...registrationMethods(),
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
    activate: (id, _given, { workbook }) => activateSheet(workbook, id),
    calculate: (_id, _given, world) => {
      world.calculationAsked = true;
    },
    copy: (id, [type, relativeTo], world) =>
      hostObject("Worksheet", copySheet(world.workbook, id, copyPosition(type, relativeTo, world)).id),
    delete: (id, _given, { workbook }) => deleteSheet(workbook, id),
    getCell: (id, [row, column], world) => rangeOn(world, id, cellArea(Number(row), Number(column))),
    getRange: (id, [address], world) =>
      rangeOn(world, id, resolveAddress(world.workbook, world.workbook.sheet(id), address)),
    getRanges: (id, [address], world) =>
      rangeObject(
        world,
        id,
        resolveAddresses(world.workbook, world.workbook.sheet(id), address),
        "RangeAreas",
      ),
    getRangeByIndexes: (id, [row, column, rows, columns], world) =>
      rangeOn(world, id, {
        row: Number(row),
        column: Number(column),
        rows: Number(rows),
        columns: Number(columns),
      }),
    getUsedRange: (id, [valuesOnly], world) =>
      rangeOn(
        world,
        id,
        usedArea(world.workbook.sheet(id), wholeSheet, valuesOnly === true) ?? cellArea(0, 0),
      ),
    getUsedRangeOrNullObject: (id, [valuesOnly], world) => {
      const used = usedArea(world.workbook.sheet(id), wholeSheet, valuesOnly === true);
      return used && rangeOn(world, id, used);
    },
    getNext: neighbour(1),
    getPrevious: neighbour(-1),
  },
};

const visible = (sheets: readonly SheetState[], visibleOnly: unknown): readonly SheetState[] =>
  visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;

const sheetObject = (sheet: SheetState | undefined): HostObject =>
  sheet ? hostObject("Worksheet", sheet.id) : refuse("ItemNotFound", "no sheet");

const worksheets: HostClass<null> = {
  items: (_target, { workbook }) => workbook.sheets.map(sheetObject),
  item: (_target, key, { workbook }) => sheetObject(workbook.findSheet(String(key)) ?? undefined),
  methods: {
    ...registrationMethods(),
    add: (_target, [name], { workbook }) =>
      sheetObject(addSheet(workbook, typeof name === "string" ? name : null)),
    getActiveWorksheet: (_target, _given, { workbook }) =>
      hostObject("Worksheet", workbook.sheet(workbook.book.activeSheet).id),
    getCount: (_target, [visibleOnly], { workbook }) => visible(workbook.sheets, visibleOnly).length,
    getFirst: (_target, [visibleOnly], { workbook }) => sheetObject(visible(workbook.sheets, visibleOnly)[0]),
    getLast: (_target, [visibleOnly], { workbook }) =>
      sheetObject(visible(workbook.sheets, visibleOnly).at(-1)),
  },
};

/** Sheets; their targets are ids. */
export const worksheetClasses = {
  Worksheet: hostClass(worksheet),
  WorksheetCollection: hostClass(worksheets),
};
