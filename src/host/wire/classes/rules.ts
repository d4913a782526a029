import { refuse } from "../../errors";
import { type Area, formatArea, intersect } from "../../model/address";
import { withoutArea } from "../../model/blocks";
import { guardOption } from "../../model/protection";
import { isBalanced } from "../../model/references";
import { guardSheetsOf } from "../../model/sheets";
import type { RuleState } from "../../model/state";
import type { RangeTarget, WorkbookModel } from "../../model/workbook";
import { isScalar, membersOf } from "../members";
import {
  type HostClass,
  type HostObject,
  type HostProperty,
  type HostWorld,
  hostClass,
  hostObject,
  rangeObject,
} from "../objects";
import { areasOf } from "./addresses";
import { readColor } from "./colors";

interface RuleTarget {
  readonly sheetId: string;
  readonly ruleId: string;
}

/** A part of a rule: what is set on it is kept below `path`. */
interface RulePart extends RuleTarget {
  readonly path: string;
}

function ruleOf({ sheetId, ruleId }: RuleTarget, { workbook }: HostWorld): RuleState {
  const rule = workbook.sheet(sheetId).rules.find(({ id }) => id === ruleId);
  return rule ?? refuse("ItemNotFound", `conditional format ${ruleId}`);
}

function changeRule(target: RuleTarget, world: HostWorld, change: (rule: RuleState) => RuleState): void {
  const before = ruleOf(target, world);
  guardOption(world.workbook.sheet(target.sheetId), "allowFormatCells");
  const sheet = world.workbook.edit(target.sheetId);
  sheet.rules = sheet.rules.map((rule) => (rule.id === before.id ? change(rule) : rule));
}

/** The object of each type of rule: its property on `ConditionalFormat`, and its class. */
const ruleObjects: Readonly<Record<string, readonly [property: string, className: string]>> = {
  CellValue: ["cellValue", "CellValueConditionalFormat"],
  ContainsText: ["textComparison", "TextConditionalFormat"],
  Custom: ["custom", "CustomConditionalFormat"],
  ColorScale: ["colorScale", "ColorScaleConditionalFormat"],
  DataBar: ["dataBar", "DataBarConditionalFormat"],
  IconSet: ["iconSet", "IconSetConditionalFormat"],
  TopBottom: ["topBottom", "TopBottomConditionalFormat"],
  PresetCriteria: ["preset", "PresetCriteriaConditionalFormat"],
};

type Shape = readonly (readonly [field: string, values: readonly string[] | "any", required: boolean])[];

/** Fields of the objects that are set as a whole, with the strings that Excel takes (ConditionalCellValueRule and others). */
const ruleShapes: Readonly<Record<string, Shape>> = {
  "CellValueConditionalFormat.rule": [
    ["formula1", "any", true],
    ["formula2", "any", false],
    [
      "operator",
      [
        "Between",
        "NotBetween",
        "EqualTo",
        "NotEqualTo",
        "GreaterThan",
        "LessThan",
        "GreaterThanOrEqual",
        "LessThanOrEqual",
      ],
      true,
    ],
  ],
  "TextConditionalFormat.rule": [
    ["operator", ["Contains", "NotContains", "BeginsWith", "EndsWith"], true],
    ["text", "any", true],
  ],
  "TopBottomConditionalFormat.rule": [
    ["rank", "any", true],
    ["type", ["TopItems", "TopPercent", "BottomItems", "BottomPercent"], true],
  ],
  "PresetCriteriaConditionalFormat.rule": [["criterion", "any", true]],
  "ColorScaleConditionalFormat.criteria": [
    ["minimum", "any", true],
    ["midpoint", "any", false],
    ["maximum", "any", true],
  ],
  "DataBarConditionalFormat.lowerBoundRule": [
    [
      "type",
      ["Invalid", "Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"],
      true,
    ],
    ["formula", "any", false],
  ],
  "DataBarConditionalFormat.upperBoundRule": [
    [
      "type",
      ["Invalid", "Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"],
      true,
    ],
    ["formula", "any", false],
  ],
};

function guardShape(className: string, name: string, value: unknown): void {
  const shape = ruleShapes[`${className}.${name}`];
  if (!shape) return;
  if (typeof value !== "object" || value === null) return refuse("InvalidArgument", `${className}.${name}`);
  const given: Readonly<Record<string, unknown>> = { ...value };
  const unknown = Object.keys(given).filter((field) => !shape.some(([known]) => known === field));
  if (unknown.length > 0) refuse("InvalidArgument", `${className}.${name}.${unknown.join(", ")}`);
  for (const [field, values, required] of shape) {
    const part = given[field];
    if (part === undefined ? required : values !== "any" && !values.includes(String(part))) {
      refuse("InvalidArgument", `${className}.${name}.${field} = ${JSON.stringify(part)}`);
    }
  }
}

function guardFormulas(workbook: WorkbookModel, value: unknown): void {
  if (typeof value === "string" && value.startsWith("=")) {
    if (!isBalanced(value)) refuse("InvalidArgument", `formula ${value}`);
    guardSheetsOf(workbook, value);
  }
  if (typeof value === "object" && value !== null)
    Object.values(value).forEach((part) => guardFormulas(workbook, part));
}

const isColor = (name: string): boolean => /color$/i.test(name);

/** A property kept as given; what was never set reads null (the host draws nothing from rules). */
function storedProperty(className: string, name: string): HostProperty<RulePart> {
  return {
    get: (part, world) => ruleOf(part, world).properties[part.path + name] ?? null,
    set: (part, value, world) => {
      guardShape(className, name, value);
      guardFormulas(world.workbook, value);
      const kept = isColor(name) && value !== "" ? readColor(value) : value;
      changeRule(part, world, (rule) => ({
        ...rule,
        properties: { ...rule.properties, [part.path + name]: kept },
      }));
    },
  };
}

type Children = Readonly<Record<string, string>>;

/** A class whose values are all kept as given; `children` names the classes of its parts. */
function storedPart(
  className: string,
  children: Children = {},
  more: HostClass<RulePart> = {},
): HostClass<RulePart> {
  const names = Object.entries(membersOf(className).properties).filter(([, [kind]]) => isScalar(kind));
  const below = Object.entries(children).map(([name, child]) => [
    name,
    (part: RulePart) => hostObject(child, { ...part, path: `${part.path}${name}.` }),
  ]);
  return {
    properties: Object.fromEntries(names.map(([name]) => [name, storedProperty(className, name)])),
    navigation: Object.fromEntries(below),
    ...more,
  };
}

const clearing = (names: readonly string[]): HostClass<RulePart> => ({
  methods: {
    clear: (part, _given, world) =>
      changeRule(part, world, (rule) => {
        const kept = Object.entries(rule.properties).filter(
          ([path]) => !names.some((name) => path === part.path + name),
        );
        return { ...rule, properties: Object.fromEntries(kept) };
      }),
  },
});

const format = { format: "ConditionalRangeFormat" };
const edges = ["top", "bottom", "left", "right"];

function edgeOf(part: RulePart, index: unknown): HostObject {
  const edge = String(index).replace(/^Edge/, "").toLowerCase();
  if (!edges.includes(edge)) refuse("InvalidArgument", `border ${String(index)}`);
  return hostObject("ConditionalRangeBorder", { ...part, path: `${part.path}${edge}.` });
}

const parts: Readonly<Record<string, HostClass<RulePart>>> = {
  CellValueConditionalFormat: storedPart("CellValueConditionalFormat", format),
  TextConditionalFormat: storedPart("TextConditionalFormat", format),
  TopBottomConditionalFormat: storedPart("TopBottomConditionalFormat", format),
  PresetCriteriaConditionalFormat: storedPart("PresetCriteriaConditionalFormat", format),
  CustomConditionalFormat: storedPart("CustomConditionalFormat", {
    ...format,
    rule: "ConditionalFormatRule",
  }),
  ConditionalFormatRule: storedPart("ConditionalFormatRule"),
  ColorScaleConditionalFormat: storedPart("ColorScaleConditionalFormat"),
  IconSetConditionalFormat: storedPart("IconSetConditionalFormat"),
  DataBarConditionalFormat: storedPart("DataBarConditionalFormat", {
    positiveFormat: "ConditionalDataBarPositiveFormat",
    negativeFormat: "ConditionalDataBarNegativeFormat",
  }),
  ConditionalDataBarPositiveFormat: storedPart("ConditionalDataBarPositiveFormat"),
  ConditionalDataBarNegativeFormat: storedPart("ConditionalDataBarNegativeFormat"),
  ConditionalRangeFormat: storedPart("ConditionalRangeFormat", {
    font: "ConditionalRangeFont",
    fill: "ConditionalRangeFill",
    borders: "ConditionalRangeBorderCollection",
  }),
  ConditionalRangeFont: storedPart(
    "ConditionalRangeFont",
    {},
    clearing(["bold", "italic", "color", "underline", "strikethrough"]),
  ),
  ConditionalRangeFill: storedPart("ConditionalRangeFill", {}, clearing(["color"])),
  ConditionalRangeBorder: storedPart("ConditionalRangeBorder"),
  ConditionalRangeBorderCollection: {
    properties: { count: { get: () => edges.length } },
    navigation: Object.fromEntries(edges.map((edge) => [edge, (part: RulePart) => edgeOf(part, edge)])),
    item: edgeOf,
    items: (part) => edges.map((edge) => edgeOf(part, edge)),
  },
};

const typeProperty = (type: string) => {
  const [property, className] = ruleObjects[type] ?? refuse("InvalidArgument", `rule type ${type}`);
  const reach = (target: RuleTarget, world: HostWorld): HostObject | null =>
    ruleOf(target, world).type === type ? hostObject(className, { ...target, path: "" }) : null;
  return [
    [
      property,
      (target: RuleTarget, world: HostWorld) =>
        reach(target, world) ?? refuse("InvalidOperation", `not a ${type} rule`),
    ],
    [`${property}OrNullObject`, reach],
  ] as const;
};

const conditionalFormat: HostClass<RuleTarget> = {
  identity: ({ ruleId }) => ({ Id: ruleId }),
  properties: {
    id: { get: ({ ruleId }) => ruleId },
    type: { get: (target, world) => ruleOf(target, world).type },
    stopIfTrue: {
      get: (target, world) => ruleOf(target, world).stopIfTrue,
      set: (target, value, world) =>
        changeRule(target, world, (rule) => ({ ...rule, stopIfTrue: value === true })),
    },
    priority: {
      get: (target, world) => world.workbook.sheet(target.sheetId).rules.indexOf(ruleOf(target, world)),
      set: (target, value, world) => {
        const rule = ruleOf(target, world);
        guardOption(world.workbook.sheet(target.sheetId), "allowFormatCells");
        const sheet = world.workbook.edit(target.sheetId);
        const others = sheet.rules.filter((one) => one !== rule);
        const place = Math.min(Math.max(0, Number(value)), others.length);
        sheet.rules = [...others.slice(0, place), rule, ...others.slice(place)];
      },
    },
  },
  navigation: Object.fromEntries(Object.keys(ruleObjects).flatMap(typeProperty)),
  methods: {
    delete: (target, _given, world) => {
      const rule = ruleOf(target, world);
      guardOption(world.workbook.sheet(target.sheetId), "allowFormatCells");
      const sheet = world.workbook.edit(target.sheetId);
      sheet.rules = sheet.rules.filter((one) => one !== rule);
    },
    getRange: (target, _given, world) => {
      const [area, ...others] = ruleOf(target, world).areas;
      // A rule of several areas has no single range (ConditionalFormat.getRange).
      if (!area || others.length > 0) return refuse("ItemNotFound", `${others.length + 1} areas`);
      return rangeObject(world, target.sheetId, [area]);
    },
    getRanges: (target, _given, world) =>
      rangeObject(world, target.sheetId, ruleOf(target, world).areas, "RangeAreas"),
  },
};

const touches = (areas: readonly Area[], others: readonly Area[]): boolean =>
  areas.some((area) => others.some((other) => intersect(area, other)));

function rulesOn(range: RangeTarget, { workbook }: HostWorld): HostObject[] {
  const rules = workbook.sheet(range.sheetId).rules.filter((rule) => touches(rule.areas, areasOf(range)));
  return rules.map((rule) => hostObject("ConditionalFormat", { sheetId: range.sheetId, ruleId: rule.id }));
}

const idOf = (object: HostObject): string => (object.target as RuleTarget).ruleId;

const conditionalFormats: HostClass<RangeTarget> = {
  items: rulesOn,
  item: (range, id, world) =>
    rulesOn(range, world).find((object) => idOf(object) === id) ??
    refuse("ItemNotFound", `rule ${String(id)}`),
  methods: {
    // A new rule gets the first priority (ConditionalFormatCollection.add).
    add: (range, [type], { workbook }) => {
      if (!ruleObjects[String(type)]) refuse("InvalidArgument", `rule type ${String(type)}`);
      guardOption(workbook.sheet(range.sheetId), "allowFormatCells");
      const id = workbook.nextId();
      const rule = { id, type: String(type), areas: areasOf(range), stopIfTrue: false, properties: {} };
      const sheet = workbook.edit(range.sheetId);
      sheet.rules = [rule, ...sheet.rules];
      return hostObject("ConditionalFormat", { sheetId: range.sheetId, ruleId: id });
    },
    clearAll: (range, _given, { workbook }) => {
      guardOption(workbook.sheet(range.sheetId), "allowFormatCells");
      const sheet = workbook.edit(range.sheetId);
      for (const area of areasOf(range)) sheet.rules = withoutArea(sheet.rules, area);
    },
    getCount: (range, _given, world) => rulesOn(range, world).length,
    getItemAt: (range, [index], world) =>
      rulesOn(range, world)[Number(index)] ?? refuse("ItemNotFound", formatArea(areasOf(range)[0] as Area)),
  },
};

/** Conditional formats; rules are kept as set and never drawn. */
export const ruleClasses: Readonly<Record<string, HostClass<unknown>>> = {
  ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, hostClass(part)])),
  ConditionalFormat: hostClass(conditionalFormat),
  ConditionalFormatCollection: hostClass(conditionalFormats),
};
