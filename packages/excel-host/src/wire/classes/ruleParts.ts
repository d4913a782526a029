import { refuse } from "../../errors";
import { guardOption } from "../../model/protection";
import { isBalanced } from "../../model/references";
import { guardSheetsOf } from "../../model/sheets";
import type { RuleState } from "../../model/state";
import type { WorkbookModel } from "../../model/workbook";
import { isScalar, membersOf } from "../members";
import {
  type HostClass,
  type HostObject,
  type HostProperty,
  type HostWorld,
  hostClass,
  hostObject,
} from "../objects";
import { readColor } from "./colors";
import { ruleShapes } from "./ruleShapes.data";

/** A rule of a sheet. */
export interface RuleTarget {
  readonly sheetId: string;
  readonly ruleId: string;
}

/** A part of a rule: what is set on it is kept below `path`. */
interface RulePart extends RuleTarget {
  readonly path: string;
}

/** The rule, which may have been deleted. */
export function ruleOf({ sheetId, ruleId }: RuleTarget, { workbook }: HostWorld): RuleState {
  const rule = workbook.sheet(sheetId).rules.find(({ id }) => id === ruleId);
  return rule ?? refuse("ItemNotFound", `conditional format ${ruleId}`);
}

/** Replaces a rule; a protected sheet refuses. */
export function changeRule(
  target: RuleTarget,
  world: HostWorld,
  change: (rule: RuleState) => RuleState,
): void {
  const before = ruleOf(target, world);
  guardOption(world.workbook.sheet(target.sheetId), "allowFormatCells");
  const sheet = world.workbook.edit(target.sheetId);
  sheet.rules = sheet.rules.map((rule) => (rule.id === before.id ? change(rule) : rule));
}

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

/** The objects below a rule; what is set on them is kept as given. */
export const rulePartClasses: Readonly<Record<string, HostClass<unknown>>> = Object.fromEntries(
  Object.entries(parts).map(([name, part]) => [name, hostClass(part)]),
);
