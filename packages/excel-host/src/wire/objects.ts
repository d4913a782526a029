import type { CalculationEngine } from "../calculation";
import type { Area } from "../model/address";
import type { RangeTarget, WorkbookModel } from "../model/workbook";

/** An object of Excel as the host knows it: the name of its class and what it stands for in the model. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
}

/** What the objects of one host share. */
export interface HostWorld {
  readonly workbook: WorkbookModel;
  readonly engine: CalculationEngine;
  /** Objects that the add-in tracks, by reference id. */
  readonly references: Map<string, HostObject>;
  /** Event registrations as `type:target`, with the number of times. */
  readonly registrations: Set<string>;
  /** Workbooks that the add-in asked to create, as base64 text (null: blank). */
  readonly createdWorkbooks: (string | null)[];
  /** Refused with `AccessDenied` where extensions are hardened (office-js #3568). */
  readonly mayCreateWorkbooks: boolean;
  /** Without a printer Windows knows no size of paper, and Excel refuses one. */
  readonly hasPrinter: boolean;
  /** The collection of the workbook's names holds those of sheets too, as Excel on the web was seen to do (office-js #1011). */
  readonly listsSheetNames: boolean;
  /** Fitting to pages takes; on the desktop it was seen not to (office-js #1860). */
  readonly fitsPages: boolean;
  /** Through which installation the add-in runs: each has settings of its own (office-js #840, #5781). */
  installation: string;
  eventsEnabled: boolean;
  /** The add-in asked to calculate although the mode is manual. */
  calculationAsked: boolean;
}

/** A property that holds a value. */
export interface HostProperty<T> {
  readonly get: (target: T, world: HostWorld) => unknown;
  readonly set?: (target: T, value: unknown, world: HostWorld) => void;
}

/** What a class of Excel answers; a method that makes an object answers a HostObject, or null for a null object. */
export interface HostClass<T> {
  /** Wire names and values by which the client remembers the object. */
  readonly identity?: (target: T, world: HostWorld) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, HostProperty<T>>>;
  readonly navigation?: Readonly<Record<string, (target: T, world: HostWorld) => HostObject | null>>;
  readonly methods?: Readonly<
    Record<string, (target: T, given: readonly unknown[], world: HostWorld) => unknown>
  >;
  readonly item?: (target: T, key: unknown, world: HostWorld) => HostObject;
  readonly items?: (target: T, world: HostWorld) => readonly HostObject[];
}

/** A class for the registry; the one place where the type of its targets is let go. */
export function hostClass<T>(definition: HostClass<T>): HostClass<unknown> {
  return definition as HostClass<unknown>;
}

/** An object of a class. */
export const hostObject = (className: string, target: unknown): HostObject => ({ className, target });

/** Cells as an object: a `Range`, or `RangeAreas` for several; it moves with insertions while the host holds it. */
export function rangeObject(
  world: HostWorld,
  sheetId: string,
  areas: readonly Area[],
  className = "Range",
): HostObject {
  const target: RangeTarget = { sheetId, areas, lost: false };
  world.workbook.liveRanges.add(target);
  return hostObject(className, target);
}
