import { refuse } from "../../errors";
import { type Area, intersect } from "../../model/address";
import { withoutArea } from "../../model/blocks";
import { guardOption } from "../../model/protection";
import type { RangeTarget } from "../../model/workbook";
import {
  type HostClass,
  type HostObject,
  type HostWorld,
  hostClass,
  hostObject,
  rangeObject,
} from "../objects";
import { areasOf } from "./addresses";
import { type RuleTarget, changeRule, ruleOf, rulePartClasses } from "./ruleParts";

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
      rulesOn(range, world)[Number(index)] ?? refuse("ItemNotFound", `rule ${String(index)}`),
  },
};

/** Conditional formats; rules are kept as set and never drawn. */
export const ruleClasses: Readonly<Record<string, HostClass<unknown>>> = {
  ...rulePartClasses,
  ConditionalFormat: hostClass(conditionalFormat),
  ConditionalFormatCollection: hostClass(conditionalFormats),
};
