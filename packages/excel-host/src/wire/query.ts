import { refuse } from "../errors";
import { guardMember, isScalar, memberName, membersOf, wireName } from "./members";
import type { HostClass, HostObject, HostWorld } from "./objects";
import type { WireQuery } from "./protocol";
import { classOf } from "./registry";

/** Never part of a load of everything ("Application-specific API model", load without parameters). */
const onlyWhenAsked = new Set(["Range.numberFormatCategories"]);

/** Property paths as a tree: the empty path means "all values". */
type Selection = Map<string, Selection>;

function treeOf(paths: readonly string[]): Selection {
  const tree: Selection = new Map();
  for (const path of paths) {
    let level = tree;
    for (const step of path.split(/[/.]/)) {
      const next: Selection = level.get(step) ?? new Map();
      level.set(step, next);
      level = next;
    }
  }
  return tree;
}

/** What a load answers for an object: Pascal-case values, nested objects, and `_Items` for a collection. */
export function answerQuery(object: HostObject | null, query: WireQuery, world: HostWorld): unknown {
  if (!object) return null;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  return answer(object, treeOf(paths.length === 0 ? ["*"] : paths), query, world);
}

function answer(
  object: HostObject | null,
  selection: Selection,
  window: WireQuery,
  world: HostWorld,
): unknown {
  if (!object) return null;
  const definition = classOf(object.className);
  if (!membersOf(object.className).collection) return answerObject(object, selection, world);
  const first = window.Skip ?? 0;
  const last = window.Top === undefined ? undefined : first + window.Top;
  const own = [...selection.keys()].filter((name) => definition.properties?.[memberName(name)] !== undefined);
  const ofItems = new Map([...selection].filter(([name]) => !own.includes(name)));
  const items = (definition.items ?? notImplemented(object, "items"))(object.target, world).slice(
    first,
    last,
  );
  return {
    ...Object.fromEntries(
      own.map((name) => [wireName(memberName(name)), answerValue(object, memberName(name), world)]),
    ),
    _Items: items.map((item) => answerObject(item, ofItems.size > 0 ? ofItems : treeOf(["*"]), world)),
  };
}

function notImplemented(object: HostObject, name: string): never {
  return refuse("HostNotImplemented", `host: ${object.className}.${name} not implemented`);
}

function answerObject(object: HostObject, selection: Selection, world: HostWorld): Record<string, unknown> {
  const definition = classOf(object.className);
  const answered: Record<string, unknown> = { ...definition.identity?.(object.target, world) };
  for (const [asked, below] of selection) {
    const names = asked === "*" ? allValues(object.className) : [memberName(asked)];
    for (const name of names) answered[wireName(name)] = answerMember(object, definition, name, below, world);
  }
  return answered;
}

function allValues(className: string): string[] {
  return Object.entries(membersOf(className).properties)
    .filter(
      ([name, [kind, , set]]) => isScalar(kind) && shipped(set) && !onlyWhenAsked.has(`${className}.${name}`),
    )
    .map(([name]) => name);
}

/** The client of 1.1.110 knows ExcelApi up to 1.17 fully; later sets, previews and platform sets are asked for by name. */
const shipped = (set: string): boolean => /^1\.\d+$/.test(set) && Number(set.slice(2)) <= 17;

function answerMember(
  object: HostObject,
  definition: HostClass<unknown>,
  name: string,
  below: Selection,
  world: HostWorld,
): unknown {
  const navigate = definition.navigation?.[name];
  if (!navigate) return answerValue(object, name, world);
  guardMember(object.className, name, "properties", true);
  return answer(navigate(object.target, world), below.size > 0 ? below : treeOf(["*"]), {}, world);
}

function answerValue(object: HostObject, name: string, world: HostWorld): unknown {
  const property = classOf(object.className).properties?.[name];
  // A name that Excel does not have is a mistake of the add-in's load, which Excel calls an invalid argument.
  if (!property && !membersOf(object.className).properties[name]) {
    refuse("InvalidArgument", `load of ${object.className}.${name}`);
  }
  guardMember(object.className, name, "properties", property !== undefined);
  return property?.get(object.target, world);
}
