import { refuse } from "../../errors";
import type { XmlPart } from "../../model/state";
import { type HostClass, type HostObject, type HostWorld, hostClass, hostObject } from "../objects";

/** A map of the workbook or of a sheet from which a collection of keys and values is made. */
interface Store {
  readonly itemClass: string;
  readonly longestKey: number;
  readonly map: (world: HostWorld, sheetId: string | null) => ReadonlyMap<string, unknown>;
  readonly edit: (world: HostWorld, sheetId: string | null) => Map<string, unknown>;
  readonly accepts: (value: unknown) => boolean;
  /** The key under which the model keeps an item. */
  readonly stored?: (key: string, world: HostWorld) => string;
}

/** Settings belong to the add-in and the way it was installed: the model keeps them under that name. */
function installedSettings({ workbook, installation }: HostWorld): ReadonlyMap<string, unknown> {
  const own = [...workbook.book.settings].filter(
    ([key]) => key.startsWith(installation) && isOwn(key, installation),
  );
  return new Map(own.map(([key, value]) => [key.slice(installation.length), value]));
}

/** The first installation has no name; those of others end with a colon. */
const isOwn = (key: string, installation: string): boolean => installation !== "" || !key.includes("::");

const storedKey = (store: Store, key: string, world: HostWorld): string => store.stored?.(key, world) ?? key;

interface ItemTarget {
  readonly sheetId: string | null;
  readonly key: string;
}

const anyJson = (value: unknown): boolean => value !== undefined;
const isPlain = (value: unknown): boolean => ["string", "number", "boolean"].includes(typeof value);

const stores = {
  setting: {
    itemClass: "Setting",
    longestKey: Infinity,
    map: (world) => installedSettings(world),
    edit: ({ workbook }) => workbook.book.settings,
    stored: (key, { installation }) => `${installation}${key}`,
    accepts: anyJson,
  },
  customProperty: {
    itemClass: "CustomProperty",
    longestKey: 255,
    map: ({ workbook }) => workbook.book.customProperties,
    edit: ({ workbook }) => workbook.book.customProperties,
    accepts: isPlain,
  },
  worksheetProperty: {
    itemClass: "WorksheetCustomProperty",
    longestKey: 255,
    map: ({ workbook }, sheetId) => workbook.sheet(sheetId ?? "").customProperties,
    edit: ({ workbook }, sheetId) => workbook.edit(sheetId ?? "").customProperties,
    accepts: (value) => typeof value === "string",
  },
} satisfies Record<string, Store>;

function itemClass(store: Store): HostClass<ItemTarget> {
  const value = ({ sheetId, key }: ItemTarget, world: HostWorld): unknown => {
    const map = store.map(world, sheetId);
    return map.has(key) ? map.get(key) : refuse("ItemNotFound", `key "${key}"`);
  };
  return {
    identity: ({ key }) => (store.itemClass === "CustomProperty" ? { Key: key } : { _Id: key }),
    properties: {
      key: { get: ({ key }) => key },
      value: {
        get: value,
        set: ({ sheetId, key }, given, world) => {
          if (!store.accepts(given)) refuse("InvalidArgument", `value of "${key}"`);
          store.edit(world, sheetId).set(storedKey(store, key, world), given);
        },
      },
      ...(store.itemClass === "CustomProperty"
        ? { type: { get: (target: ItemTarget, world: HostWorld) => typeName(value(target, world)) } }
        : {}),
    },
    methods: {
      delete: (target, _given, world) => {
        value(target, world);
        store.edit(world, target.sheetId).delete(storedKey(store, target.key, world));
      },
    },
  };
}

const typeName = (value: unknown): string =>
  typeof value === "number"
    ? Number.isInteger(value)
      ? "Number"
      : "Float"
    : typeof value === "boolean"
      ? "Boolean"
      : "String";

/** Keys are found in any case, as Excel does for properties and settings (assumed). */
function findKey(store: Store, world: HostWorld, sheetId: string | null, key: unknown): string | null {
  const wanted = String(key).toLowerCase();
  return [...store.map(world, sheetId).keys()].find((one) => one.toLowerCase() === wanted) ?? null;
}

function collectionClass(store: Store): HostClass<string | null> {
  const item = (sheetId: string | null, key: string): HostObject =>
    hostObject(store.itemClass, { sheetId, key });
  return {
    items: (sheetId, world) => [...store.map(world, sheetId).keys()].map((key) => item(sheetId, key)),
    item: (sheetId, key, world) =>
      item(sheetId, findKey(store, world, sheetId, key) ?? refuse("ItemNotFound", `key "${String(key)}"`)),
    methods: {
      getCount: (sheetId, _given, world) => store.map(world, sheetId).size,
      // Adding a key that is there overwrites it (SettingCollection.add, CustomPropertyCollection.add).
      add: (sheetId, [key, value], world) => {
        if (typeof key !== "string" || key === "" || key.length > store.longestKey || !store.accepts(value)) {
          return refuse("InvalidArgument", `key "${String(key)}"`);
        }
        const kept = findKey(store, world, sheetId, key) ?? key;
        store.edit(world, sheetId).set(storedKey(store, kept, world), value);
        return item(sheetId, kept);
      },
      ...(store.itemClass === "CustomProperty"
        ? {
            deleteAll: (sheetId: string | null, _given: readonly unknown[], world: HostWorld) =>
              store.edit(world, sheetId).clear(),
          }
        : {}),
    },
  };
}

const namespaceOf = (xml: string): string =>
  /^\s*(?:<\?[^>]*\?>\s*)?<[^\s<>/]+\s(?:[^<>]*?\s)?xmlns="([^"]*)"/.exec(xml)?.[1] ?? "";

function guardXml(xml: unknown): string {
  const text = typeof xml === "string" ? xml : "";
  const root = /^\s*(?:<\?[^>]*\?>\s*)?<([^\s>/!?]+)/.exec(text)?.[1];
  const closed =
    root !== undefined && (text.trimEnd().endsWith(`</${root}>`) || text.trimEnd().endsWith("/>"));
  return closed ? text : refuse("InvalidArgument", "XML of a custom part");
}

function partOf(id: string, { workbook }: HostWorld): XmlPart {
  return workbook.book.xmlParts.get(id) ?? refuse("ItemNotFound", `XML part ${id}`);
}

const customXmlPart: HostClass<string> = {
  identity: (id) => ({ Id: id }),
  properties: {
    id: { get: (id) => id },
    namespaceUri: { get: (id, world) => namespaceOf(partOf(id, world).xml) },
  },
  methods: {
    getXml: (id, _given, world) => partOf(id, world).xml,
    setXml: (id, [xml], world) =>
      void world.workbook.book.xmlParts.set(partOf(id, world).id, { id, xml: guardXml(xml) }),
    delete: (id, _given, world) => void world.workbook.book.xmlParts.delete(partOf(id, world).id),
  },
};

type PartFilter = string | null;

function partsOf(namespace: PartFilter, { workbook }: HostWorld): string[] {
  const parts = [...workbook.book.xmlParts.values()];
  return parts.filter(({ xml }) => namespace === null || namespaceOf(xml) === namespace).map(({ id }) => id);
}

const partCollection: HostClass<PartFilter> = {
  items: (namespace, world) => partsOf(namespace, world).map((id) => hostObject("CustomXmlPart", id)),
  item: (namespace, id, world) =>
    partsOf(namespace, world).includes(String(id))
      ? hostObject("CustomXmlPart", id)
      : refuse("ItemNotFound", `XML part ${String(id)}`),
  methods: {
    getCount: (namespace, _given, world) => partsOf(namespace, world).length,
    add: (_namespace, [xml], { workbook }) => {
      const id = workbook.nextId();
      workbook.book.xmlParts.set(id, { id, xml: guardXml(xml) });
      return hostObject("CustomXmlPart", id);
    },
    getByNamespace: (_namespace, [uri]) => hostObject("CustomXmlPartScopedCollection", uri),
  },
};

const scopedParts: HostClass<PartFilter> = {
  items: partCollection.items,
  item: partCollection.item,
  methods: {
    getCount: (namespace, _given, world) => partsOf(namespace, world).length,
    getOnlyItem: (namespace, _given, world) => {
      const [id, ...others] = partsOf(namespace, world);
      return id !== undefined && others.length === 0
        ? hostObject("CustomXmlPart", id)
        : refuse("ItemNotFound", `${others.length + (id === undefined ? 0 : 1)} XML parts`);
    },
  },
};

/** Settings, custom properties and custom XML parts. */
export const storeClasses = {
  Setting: hostClass(itemClass(stores.setting)),
  SettingCollection: hostClass(collectionClass(stores.setting)),
  CustomProperty: hostClass(itemClass(stores.customProperty)),
  CustomPropertyCollection: hostClass(collectionClass(stores.customProperty)),
  WorksheetCustomProperty: hostClass(itemClass(stores.worksheetProperty)),
  WorksheetCustomPropertyCollection: hostClass(collectionClass(stores.worksheetProperty)),
  CustomXmlPart: hostClass(customXmlPart),
  CustomXmlPartCollection: hostClass(partCollection),
  CustomXmlPartScopedCollection: hostClass(scopedParts),
};
