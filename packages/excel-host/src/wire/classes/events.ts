import type { HostWorld } from "../objects";

/** Events that the host sends, by the name in `_Register…Event`, with the client's number and the model's change. */
export const hostEvents = {
  DataChanged: { type: 10, change: "changed" },
  Activated: { type: 11, change: "activated" },
  Deactivated: { type: 12, change: "deactivated" },
  Added: { type: 13, change: "added" },
  SelectionChanged: { type: 14, change: "selectionChanged" },
  Deleted: { type: 15, change: "deleted" },
  Calculated: { type: 16, change: "calculated" },
  FormatChanged: { type: 18, change: "formatChanged" },
} as const;

/** Target of the registrations that hold for every sheet. */
export const workbookTarget = "Workbook";

type Registration = (target: string | null, given: readonly unknown[], world: HostWorld) => void;

/** Methods by which the client registers and unregisters for events of a sheet (id) or of all (null). */
export function registrationMethods(): Readonly<Record<string, Registration>> {
  const key = (type: number, target: string | null): string => `${type}:${target ?? workbookTarget}`;
  const methods = Object.entries(hostEvents).flatMap(([name, { type }]): [string, Registration][] => [
    [`_Register${name}Event`, (target, _given, world) => void world.registrations.add(key(type, target))],
    [
      `_Unregister${name}Event`,
      (target, _given, world) => void world.registrations.delete(key(type, target)),
    ],
  ]);
  return Object.fromEntries(methods);
}
