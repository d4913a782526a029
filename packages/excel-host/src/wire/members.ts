import { refuse } from "../errors";
import type { ClassMembers } from "./classMembers";
import { excelClasses, valueLists } from "./members.data";
import type { HostObject } from "./objects";

/** Names on the wire that differ from those of the API. */
const wireNames: Readonly<Record<string, string>> = { Gridlines: "showGridlines", Headings: "showHeadings" };

/** The API's name of a member: `GetRange` is `getRange`; internal names (`_KeepReference`) stay. */
export function memberName(wireName: string): string {
  return wireNames[wireName] ?? wireName.slice(0, 1).toLowerCase() + wireName.slice(1);
}

/** The name of a member on the wire. */
export const wireName = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** What is known of a class; every class that the host makes must be one of Excel's. */
export function membersOf(className: string): ClassMembers {
  const members = excelClasses[className];
  if (!members) throw new Error(`no class "${className}" in Excel`);
  return members;
}

/** Whether a property holds a value rather than an object. */
export const isScalar = (kind: string): boolean => excelClasses[kind] === undefined;

/** Members that the client uses itself and does not publish. */
const clientMembers = new Set(["createWorkbook", "createAndOpenWorkbook", "open"]);

const isInternal = (name: string): boolean => name.startsWith("_") || clientMembers.has(name);

/** Refuses a member that Excel does not have with `ApiNotFound`, one that the host lacks with `HostNotImplemented`. */
export function guardMember(
  className: string,
  name: string,
  of: "properties" | "methods",
  implemented: boolean,
): void {
  if (implemented && (isInternal(name) || membersOf(className)[of][name])) return;
  if (!isInternal(name) && !membersOf(className)[of][name]) refuse("ApiNotFound", `${className}.${name}`);
  refuse("HostNotImplemented", `host: ${className}.${name} not implemented`);
}

/** Refuses a value that Excel would not take for the property. */
export function guardValue(className: string, name: string, value: unknown): void {
  const member = membersOf(className).properties[name];
  if (!member) return;
  const [kind, access] = member;
  if (access === "read") refuse("InvalidArgument", `${className}.${name} is read-only`);
  if (!fits(kind, value, false)) refuse("InvalidArgument", `${className}.${name} = ${preview(value)}`);
}

/** Refuses arguments that Excel would not take for the method. */
export function guardArguments(className: string, name: string, given: readonly unknown[]): void {
  const parameters = membersOf(className).methods[name]?.[0] ?? "";
  if (isInternal(name) || parameters === "") return;
  parameters.split(", ").forEach((parameter, index) => {
    const [label = "", kind = "any"] = parameter.split(":");
    if (!fits(kind, given[index] ?? null, label.endsWith("?"))) {
      refuse("InvalidArgument", `${className}.${name}: ${label} = ${preview(given[index])}`);
    }
  });
}

const preview = (value: unknown): string => (JSON.stringify(value) ?? "undefined").slice(0, 80);

function fits(kind: string, value: unknown, optional: boolean): boolean {
  if (value === null || value === undefined) return optional || kind === "any" || kind === "object";
  if (kind.startsWith("="))
    return typeof value === "string" && (valueLists[kind.slice(1)] ?? []).includes(value);
  if (kind === "number") return typeof value === "number" && Number.isFinite(value);
  if (kind === "string" || kind === "boolean") return typeof value === kind;
  if (kind === "object") return typeof value === "object";
  return isScalar(kind) || isHostObject(value);
}

/** Whether an argument is an object of the add-in rather than a value. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "target" in value;
}
