import { merge } from "topojson-client";
import type { MultiPolygon } from "geojson";
import { fold } from "../text/fold";
import type { FormerUnit, UnitSet } from "../model/reportingUnit";
import type { CommuneObject, ProvinceTopology } from "./encoding";

/** A unit's shape, or the shape of communes that no single unit of the set holds whole. */
export interface UnitShape {
  /** Code of the unit; `null` for land of several former units that nobody can part. */
  readonly unit: string | null;
  readonly name: string;
  /** Degrees east and north, x shortened so that distances are alike both ways. */
  readonly geometry: MultiPolygon;
  /** Part of the shape does not hold its published centre. */
  readonly doubtful: boolean;
}

/** What a province's communes are called and were made from. */
export interface ProvinceUnits {
  readonly names: ReadonlyMap<string, string>;
  readonly former: readonly FormerUnit[];
}

/** Shapes of a set's units: its communes, or its former districts as the union of the communes that they went into. */
export function shapesOf(map: ProvinceTopology, set: UnitSet, province: ProvinceUnits): UnitShape[] {
  const owner = set.level === "district" ? districtOwners(set, province) : communeOwners(set);
  const parts = new Map<string, { unit: string | null; name: string; communes: CommuneObject[] }>();
  for (const commune of map.communes) {
    const name = province.names.get(commune.id) ?? commune.id;
    const { key, unit, label } = owner(commune.id) ?? { key: commune.id, unit: null, label: name };
    const part = parts.get(key) ?? { unit, name: label, communes: [] };
    part.communes.push(commune);
    parts.set(key, part);
  }
  return [...parts.values()].map(({ unit, name, communes }) => ({
    unit,
    name,
    geometry: mergeShapes(map, communes),
    doubtful: communes.some(({ id }) => map.doubtful.has(id)),
  }));
}

interface Owner {
  readonly key: string;
  readonly unit: string | null;
  readonly label: string;
}

function communeOwners({ units }: UnitSet): (commune: string) => Owner | null {
  const known = new Map(units.map(({ code, name }) => [code, { key: code, unit: code, label: name }]));
  return (commune) => known.get(commune) ?? null;
}

/** A commune belongs to a former district where everything that it was made from did. */
function districtOwners(
  { units }: UnitSet,
  { names, former }: ProvinceUnits,
): (commune: string) => Owner | null {
  const byName = new Map(units.map((unit) => [fold(unit.name), unit]));
  const districts = new Map<string, Set<string>>();
  for (const { district, into } of former)
    for (const commune of into) {
      const known = districts.get(commune) ?? new Set();
      districts.set(commune, known.add(district));
    }
  return (commune) => {
    const of = [...(districts.get(commune) ?? [])];
    const unit = of.length === 1 ? byName.get(fold(of[0]!)) : undefined;
    if (unit) return { key: unit.code, unit: unit.code, label: unit.name };
    const label = [names.get(commune) ?? commune, of.join(", ")].filter((part) => part !== "").join(": ");
    return { key: commune, unit: null, label };
  };
}

/** One shape for several communes, without the borders between them. */
function mergeShapes({ topology }: ProvinceTopology, communes: readonly CommuneObject[]): MultiPolygon {
  return merge(
    topology,
    communes.map(({ type, arcs }) => ({ type, arcs })),
  );
}
