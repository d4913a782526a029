import { refuse } from "../../errors";
import { formatArea, quoteSheetName } from "../../model/address";
import {
  type NameScope,
  addName,
  areaOfName,
  changeName,
  deleteName,
  findName,
  namesOf,
  valueOfName,
} from "../../model/names";
import type { NameState } from "../../model/state";
import type { RangeTarget } from "../../model/workbook";
import { isHostObject } from "../members";
import {
  type HostClass,
  type HostObject,
  type HostWorld,
  hostClass,
  hostObject,
  rangeObject,
} from "../objects";
import { areasOf, sheetOf } from "./addresses";

interface NameTarget {
  readonly scope: NameScope;
  readonly name: string;
}

function nameOf({ scope, name }: NameTarget, { workbook }: HostWorld): NameState {
  return findName(workbook, scope, name) ?? refuse("ItemNotFound", `name "${name}"`);
}

/** A reference given as a range or as a formula; a range is written with `$`. */
function formulaOf(reference: unknown, world: HostWorld): string {
  if (isHostObject(reference) && reference.className === "Range") {
    const range = reference.target as RangeTarget;
    const [area] = areasOf(range);
    const cells = area ? formatArea(area).replace(/([A-Z]+|[0-9]+)/g, "$$$1") : refuse("InvalidReference");
    return `=${quoteSheetName(sheetOf(range, world).name)}!${cells}`;
  }
  return typeof reference === "string"
    ? reference
    : refuse("InvalidArgument", `reference ${JSON.stringify(reference)}`);
}

const namedItem: HostClass<NameTarget> = {
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: { get: (target, world) => nameOf(target, world).name },
    comment: {
      get: (target, world) => nameOf(target, world).comment,
      set: ({ scope, name }, comment, { workbook }) =>
        changeName(workbook, scope, name, { comment: String(comment) }),
    },
    visible: {
      get: (target, world) => nameOf(target, world).visible,
      set: ({ scope, name }, visible, { workbook }) =>
        changeName(workbook, scope, name, { visible: visible === true }),
    },
    formula: {
      get: (target, world) => nameOf(target, world).formula,
      set: ({ scope, name }, formula, world) =>
        changeName(world.workbook, scope, name, { formula: formulaOf(formula, world) }),
    },
    scope: { get: ({ scope }) => (scope.sheetId === null ? "Workbook" : "Worksheet") },
    type: { get: (target, world) => valueOfName(world.workbook, nameOf(target, world)).type },
    value: { get: (target, world) => valueOfName(world.workbook, nameOf(target, world)).value },
  },
  navigation: {
    worksheet: ({ scope }) =>
      scope.sheetId === null
        ? refuse("ItemNotFound", "a name of the workbook")
        : hostObject("Worksheet", scope.sheetId),
    worksheetOrNullObject: ({ scope }) =>
      scope.sheetId === null ? null : hostObject("Worksheet", scope.sheetId),
  },
  methods: {
    delete: ({ scope, name }, _given, { workbook }) => deleteName(workbook, scope, name),
    getRange: (target, _given, world) => {
      const state = nameOf(target, world);
      const cells =
        areaOfName(world.workbook, state) ?? refuse("ItemNotFound", `${state.formula} is no range`);
      return rangeObject(world, cells.sheetId, [cells.area]);
    },
  },
};

const itemOf = (scope: NameScope, name: string): HostObject => hostObject("NamedItem", { scope, name });

const namedItems: HostClass<NameScope> = {
  items: (scope, { workbook, listsSheetNames }) => {
    const own = [...namesOf(workbook, scope).values()].map(({ name }) => itemOf(scope, name));
    if (scope.sheetId !== null || !listsSheetNames) return own;
    const ofSheets = workbook.sheets.flatMap(({ id }) =>
      [...namesOf(workbook, { sheetId: id }).values()].map(({ name }) => itemOf({ sheetId: id }, name)),
    );
    return [...own, ...ofSheets];
  },
  item: (scope, name, { workbook }) =>
    itemOf(
      scope,
      (findName(workbook, scope, String(name)) ?? refuse("ItemNotFound", `name "${String(name)}"`)).name,
    ),
  methods: {
    getCount: (scope, _given, { workbook }) => namesOf(workbook, scope).size,
    add: (scope, [name, reference, comment], world) => {
      const formula = formulaOf(reference, world);
      const state = addName(
        world.workbook,
        scope,
        String(name),
        formula,
        typeof comment === "string" ? comment : "",
      );
      return itemOf(scope, state.name);
    },
  },
};

/** Defined names of the workbook or of a sheet. */
export const nameClasses = { NamedItem: hostClass(namedItem), NamedItemCollection: hostClass(namedItems) };
