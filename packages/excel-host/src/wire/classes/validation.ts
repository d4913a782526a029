import { refuse } from "../../errors";
import { contains, intersect } from "../../model/address";
import { withoutArea } from "../../model/blocks";
import { guardOption } from "../../model/protection";
import type { Properties } from "../../model/state";
import type { RangeTarget } from "../../model/workbook";
import { isHostObject } from "../members";
import { type HostClass, type HostProperty, type HostWorld, hostClass } from "../objects";
import { areasOf, fullAddress, sheetOf } from "./addresses";

/** Types of validation by the field of the rule that holds them (DataValidationRule). */
const types: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const defaults: Properties = {
  ignoreBlanks: true,
  rule: {},
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
};

/** Validations that touch the range; Excel answers one only where it covers all of it. */
function validationOf(range: RangeTarget, world: HostWorld): Properties | "mixed" {
  const found = sheetOf(range, world).validations.filter((one) =>
    one.areas.some((area) => areasOf(range).some((other) => intersect(area, other))),
  );
  const [only, ...others] = found;
  if (!only) return defaults;
  const covered = areasOf(range).every((area) => only.areas.some((one) => contains(one, area)));
  return others.length === 0 && covered ? { ...defaults, ...only.properties } : "mixed";
}

function change(range: RangeTarget, world: HostWorld, properties: Properties): void {
  const { workbook } = world;
  guardOption(workbook.sheet(range.sheetId));
  const now = validationOf(range, world);
  const sheet = workbook.edit(range.sheetId);
  for (const area of areasOf(range)) sheet.validations = withoutArea(sheet.validations, area);
  const merged = { ...(now === "mixed" ? {} : now), ...properties };
  sheet.validations = [...sheet.validations, { areas: areasOf(range), properties: merged }];
}

function property(
  name: string,
  read: (value: unknown, world: HostWorld) => unknown = (value) => value,
): HostProperty<RangeTarget> {
  return {
    get: (range, world) => {
      const now = validationOf(range, world);
      return now === "mixed" ? null : now[name];
    },
    set: (range, value, world) => change(range, world, { [name]: read(value, world) }),
  };
}

/** A rule has one field, that of its type; a list given as a range is kept as its address. */
function readRule(value: unknown, world: HostWorld): unknown {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const [entry, ...others] = entries;
  if (!entry || others.length > 0 || types[entry[0]] === undefined) {
    return refuse("InvalidArgument", `validation rule ${JSON.stringify(value)}`);
  }
  const [name, basic] = entry as [string, Readonly<Record<string, unknown>>];
  const source: unknown = basic.source;
  if (name !== "list") return value;
  if (typeof source === "string" && source.length > 255 && !source.startsWith("=")) {
    refuse("InvalidArgument", `list of ${source.length} characters`);
  }
  const kept = isHostObject(source) ? `=${fullAddress(source.target as RangeTarget, world)}` : source;
  return { list: { ...basic, source: kept } };
}

const dataValidation: HostClass<RangeTarget> = {
  properties: {
    rule: property("rule", readRule),
    errorAlert: property("errorAlert"),
    prompt: property("prompt"),
    ignoreBlanks: property("ignoreBlanks"),
    type: {
      get: (range, world) => {
        const now = validationOf(range, world);
        if (now === "mixed") return "Inconsistent";
        const [name] = Object.keys(now.rule as object);
        return name === undefined ? "None" : types[name];
      },
    },
  },
  methods: {
    clear: (range, _given, { workbook }) => {
      guardOption(workbook.sheet(range.sheetId));
      const sheet = workbook.edit(range.sheetId);
      for (const area of areasOf(range)) sheet.validations = withoutArea(sheet.validations, area);
    },
  },
};

/** Data validation of cells; rules are kept as set, values are not checked against them. */
export const validationClasses = { DataValidation: hostClass(dataValidation) };
