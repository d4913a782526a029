import { bringUpToDate } from "../calculation";
import { HostError, refuse } from "../errors";
import { guardArguments, guardMember, guardValue, isHostObject, memberName } from "./members";
import type { HostObject, HostWorld } from "./objects";
import {
  type WireAction,
  type WireArguments,
  type WireError,
  type WireObjectPath,
  type WireRequest,
  type WireResponse,
  actionTypes,
  pathTypes,
} from "./protocol";
import { answerQuery } from "./query";
import { classOf } from "./registry";
import type { UndoGuard } from "../undo";

/** A fault that is to strike when this action is reached. */
export interface ActionFault {
  readonly actionIndex: number;
  readonly error: HostError;
}

/**
 * Carries out one request: its actions in order until one fails.
 *
 * What came before a failing action stays done, what comes after is not begun (example of OfficeExtension.Error).
 */
export class Batch {
  private readonly objects = new Map<number, HostObject | null>();
  private location = "";

  constructor(
    private readonly world: HostWorld,
    private readonly request: WireRequest,
    private readonly undo: UndoGuard,
    private readonly fault: ActionFault | null = null,
  ) {}

  /** Results of all actions, or the error of the first that failed with the traces before it. */
  async run(): Promise<WireResponse> {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        if (this.fault?.actionIndex === index) throw this.fault.error;
        results.push({ ActionId: action.Id, Value: await this.perform(action) });
        if (action.ActionType === actionTypes.trace) traces.push(action.Id);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return { TraceIds: traces, Error: wireError(error, index, this.location) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private async perform(action: WireAction): Promise<unknown> {
    this.location = "";
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.identity(this.object(action.ObjectPathId));
      case actionTypes.query:
        await this.calculateIfDue();
        return answerQuery(this.object(action.ObjectPathId), action.QueryInfo ?? {}, this.world);
      case actionTypes.method:
        return this.callAction(action);
      case actionTypes.setProperty:
        return this.setProperty(action);
      case actionTypes.trace:
        return null;
      default:
        return refuse("HostNotImplemented", `host: action type ${action.ActionType} not implemented`);
    }
  }

  private async calculateIfDue(): Promise<void> {
    const { workbook, engine } = this.world;
    await bringUpToDate(workbook, engine);
  }

  private identity(object: HostObject | null): unknown {
    return object && (classOf(object.className).identity?.(object.target, this.world) ?? {});
  }

  private object(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path =
      this.request.ObjectPaths[String(pathId)] ?? refuse("InvalidRequest", `object path ${pathId}`);
    const object = this.reach(path);
    this.objects.set(pathId, object);
    return object;
  }

  private reach(path: WireObjectPath): HostObject | null {
    if (path.ObjectPathType === pathTypes.global) return { className: "Workbook", target: null };
    if (path.ObjectPathType === pathTypes.nullObject) return null;
    if (path.ObjectPathType === pathTypes.reference) {
      return this.world.references.get(path.Name) ?? refuse("InvalidReference", `reference ${path.Name}`);
    }
    if (path.ObjectPathType === pathTypes.newObject) {
      return refuse("HostNotImplemented", `host: new ${path.Name} not implemented`);
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    // Whatever hangs on a null object is a null object itself.
    if (!parent) return null;
    if (path.ObjectPathType === pathTypes.property) return this.navigate(parent, memberName(path.Name));
    if (path.ObjectPathType === pathTypes.indexer)
      return this.itemOf(parent, this.argumentsOf(path.ArgumentInfo));
    const made = this.call(parent, memberName(path.Name), this.argumentsOf(path.ArgumentInfo));
    if (made === null || isHostObject(made)) return made;
    throw new Error(`${parent.className}.${path.Name} answered no object`);
  }

  private navigate(parent: HostObject, name: string): HostObject | null {
    this.location = `${parent.className}.${name}`;
    const navigate = classOf(parent.className).navigation?.[name];
    guardMember(parent.className, name, "properties", navigate !== undefined);
    return navigate ? navigate(parent.target, this.world) : null;
  }

  private itemOf(parent: HostObject, given: readonly unknown[]): HostObject {
    this.location = `${parent.className}.getItem`;
    const { item } = classOf(parent.className);
    guardMember(parent.className, "getItem", "methods", item !== undefined);
    return item ? item(parent.target, given[0], this.world) : refuse("HostNotImplemented", this.location);
  }

  private call(object: HostObject, name: string, given: readonly unknown[]): unknown {
    this.location = `${object.className}.${name}`;
    const orNull = /^(.*)OrNullObject$/.exec(name)?.[1];
    const methods = classOf(object.className).methods ?? {};
    const own = methods[name];
    const strict = own ?? (orNull === undefined ? undefined : this.strictMethod(object, orNull));
    guardMember(object.className, name, "methods", strict !== undefined);
    guardArguments(object.className, name, given);
    this.undo.guardMethod(object.className, name);
    if (!strict) return null;
    try {
      return strict(object.target, given, this.world) ?? null;
    } catch (error) {
      if (!own && error instanceof HostError && error.code === "ItemNotFound") return null;
      throw error;
    }
  }

  /** The method that refuses with `ItemNotFound` where its `…OrNullObject` form answers a null object. */
  private strictMethod(object: HostObject, name: string) {
    const { methods, item } = classOf(object.className);
    if (name !== "getItem" || !item) return methods?.[name];
    return (target: unknown, given: readonly unknown[], world: HostWorld): HostObject =>
      item(target, given[0], world);
  }

  private callAction(action: WireAction): unknown {
    const object = this.object(action.ObjectPathId);
    if (!object) return { _IsNull: true };
    const value = this.call(object, memberName(action.Name), this.argumentsOf(action.ArgumentInfo));
    return isHostObject(value) ? null : value;
  }

  private setProperty(action: WireAction): null {
    const object = this.object(action.ObjectPathId);
    const name = memberName(action.Name);
    if (!object) return refuse("InvalidOperation", `${name} of a null object`);
    this.location = `${object.className}.${name}`;
    const property = classOf(object.className).properties?.[name];
    const [value] = this.argumentsOf(action.ArgumentInfo);
    guardMember(object.className, name, "properties", property?.set !== undefined);
    guardValue(object.className, name, value);
    this.undo.guardProperty(object.className, name);
    property?.set?.(object.target, value, this.world);
    return null;
  }

  private argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = paths[index];
      return typeof id === "number" && id !== 0 ? this.object(id) : this.withObjects(value);
    });
  }

  /** Objects inside a plain argument arrive as `{ _ObjectPathId }`. */
  private withObjects(value: unknown): unknown {
    if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([name, part]: [string, unknown]) => {
      const id =
        typeof part === "object" && part !== null && "_ObjectPathId" in part ? part._ObjectPathId : null;
      return [name, typeof id === "number" ? this.object(id) : part];
    });
    return Object.fromEntries(entries);
  }
}

/** An error as the client reads it. */
export function wireError(error: HostError, actionIndex: number, location = ""): WireError {
  return {
    Code: error.code,
    Message: error.message,
    ActionIndex: actionIndex,
    HttpStatusCode: error.status,
    Location: location,
  };
}
