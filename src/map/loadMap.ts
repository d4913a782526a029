import { findProvince } from "../units/country/findProvince";
import { provinceSetId } from "../units/country/province";
import type { UnitSet } from "../model/reportingUnit";
import { loadUnitSet } from "../units/unitSets";
import { maps } from "./data/maps.data";
import { decodeMap } from "./encoding";
import { shapesOf, type UnitShape } from "./shapes";

/** Code of the province whose map a set's units can be drawn on; `null` for sets of no province, and of schools. */
function mapProvince({ province, level }: Pick<UnitSet, "province" | "level">): string | null {
  if (level !== "commune" && level !== "district") return null;
  return findProvince(province).province?.code ?? null;
}

/** Loads the shapes of a set's units, its province alone; `null` where there is no map for it. */
export async function loadShapes(set: UnitSet): Promise<UnitShape[] | null> {
  const code = mapProvince(set);
  const load = code === null ? undefined : maps[code];
  if (code === null || !load) return null;
  const [map, communes] = await Promise.all([load(), loadUnitSet(provinceSetId(code))]);
  const names = new Map(communes?.units.map(({ code: id, name }) => [id, name]));
  const shapes = shapesOf(decodeMap(map), set, { names, former: communes?.formerUnits ?? [] });
  return shapes.some(({ unit }) => unit !== null) ? shapes : null;
}
