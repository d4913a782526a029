import { refuse } from "../../errors";
import type { RangeTarget } from "../../model/workbook";
import {
  type HostClass,
  type HostObject,
  type HostProperty,
  type HostWorld,
  hostClass,
  hostObject,
  rangeObject,
} from "../objects";
import { keepCreated } from "./application";

const constant = (value: unknown): HostProperty<null> => ({ get: () => value });

function selected(world: HostWorld, className: "Range" | "RangeAreas"): HostObject {
  const sheet = world.workbook.sheet(world.workbook.book.activeSheet);
  // "If there are multiple ranges selected, this method will throw an error" (Workbook.getSelectedRange).
  if (className === "Range" && sheet.selection.length > 1)
    refuse("InvalidSelection", `${sheet.selection.length} areas`);
  return rangeObject(world, sheet.id, sheet.selection, className);
}

function activeCell(world: HostWorld): HostObject {
  const sheet = world.workbook.sheet(world.workbook.book.activeSheet);
  const [area] = sheet.selection;
  return area ? rangeObject(world, sheet.id, [{ ...area, rows: 1, columns: 1 }]) : refuse("InvalidSelection");
}

/** The range that an event told of; the client asks for it by the id in the event's message. */
function eventRange(world: HostWorld, id: unknown): HostObject {
  const object = world.references.get(String(id));
  if (!object || (object.target as RangeTarget).lost)
    return refuse("ItemNotFound", `range of event ${String(id)}`);
  return object;
}

function onlyOnBook(className: string) {
  return (): HostObject => hostObject(className, null);
}

const workbook: HostClass<null> = {
  properties: {
    name: { get: (_target, { workbook: { settings } }) => settings.name },
    readOnly: { get: (_target, { workbook: { settings } }) => settings.readOnly },
    isDirty: {
      get: (_target, { workbook: model }) => model.dirty,
      set: (_target, value, { workbook: model }) => {
        model.dirty = value === true;
      },
    },
    autoSave: constant(false),
    previouslySaved: constant(true),
    usePrecisionAsDisplayed: constant(false),
    chartDataPointTrack: constant(true),
    calculationEngineVersion: constant(191029),
  },
  navigation: {
    application: onlyOnBook("Application"),
    worksheets: onlyOnBook("WorksheetCollection"),
    names: () => hostObject("NamedItemCollection", { sheetId: null }),
    settings: onlyOnBook("SettingCollection"),
    properties: onlyOnBook("DocumentProperties"),
    customXmlParts: onlyOnBook("CustomXmlPartCollection"),
    protection: onlyOnBook("WorkbookProtection"),
    _Runtime: onlyOnBook("Runtime"),
  },
  methods: {
    getActiveCell: (_target, _given, world) => activeCell(world),
    getSelectedRange: (_target, _given, world) => selected(world, "Range"),
    getSelectedRanges: (_target, _given, world) => selected(world, "RangeAreas"),
    getIsActiveCollabSession: () => false,
    // By this name `Excel.createWorkbook` asks where the client has a session, as on the web.
    createAndOpenWorkbook: (_target, [base64], world) => keepCreated(world, base64),
    save: (_target, _given, { workbook: model }) => {
      model.dirty = false;
    },
    _RemoveReference: (_target, [id], world) => {
      const object = world.references.get(String(id));
      if (!object) return;
      world.references.delete(String(id));
      world.workbook.liveRanges.delete(object.target as RangeTarget);
    },
    _RemoveAllReferences: (_target, _given, world) => {
      for (const { target } of world.references.values())
        world.workbook.liveRanges.delete(target as RangeTarget);
      world.references.clear();
    },
    _GetReferenceCount: (_target, _given, { references }) => references.size,
    _GetRangeForEventByReferenceId: (_target, [id], world) => eventRange(world, id),
    _GetRangeOrNullObjectForEventByReferenceId: (_target, [id], world) => {
      const object = world.references.get(String(id));
      return object && !(object.target as RangeTarget).lost ? object : null;
    },
  },
};

const texts = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"];

function documentText(name: string): HostProperty<null> {
  return {
    get: (_target, { workbook: model }) => model.book.properties.get(name) ?? "",
    set: (_target, value, { workbook: model }) => void model.book.properties.set(name, value),
  };
}

const documentProperties: HostClass<null> = {
  properties: {
    ...Object.fromEntries(texts.map((name) => [name, documentText(name)])),
    lastAuthor: { get: documentText("lastAuthor").get },
    revisionNumber: {
      get: (_target, { workbook: model }) => model.book.properties.get("revisionNumber") ?? 0,
      set: (_target, value, { workbook: model }) => void model.book.properties.set("revisionNumber", value),
    },
    creationDate: { get: () => "2024-09-05T00:00:00.000Z" },
  },
  navigation: { custom: onlyOnBook("CustomPropertyCollection") },
};

/** The workbook itself. */
export const workbookClasses = {
  Workbook: hostClass(workbook),
  DocumentProperties: hostClass(documentProperties),
};
