import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { encodeSteps } from "../../src/map/encoding";
import { readCsv } from "./csv";
import type { CountryModule } from "./modules";

/** What the modules are made of: TopoJSON by province, and the tables of communes and of doubtful shapes. */
export interface MapTables {
  readonly topologies: ReadonlyMap<string, Topology>;
  readonly communes: string;
  readonly doubtful: string;
}

const FOLDER = "src/map/data";
const MADE = "Made by `npm run maps`; scripts/country names its sources.";

/** A module for each province's map, and their list. */
export function makeMaps({ topologies, communes, doubtful }: MapTables): CountryModule[] {
  const known = readCsv(communes);
  const codes = [...topologies.keys()].sort();
  return [
    { path: `${FOLDER}/maps.data.ts`, text: listMaps(codes) },
    ...codes.map((province) => {
      const own = known.filter((commune) => commune.province === province);
      const questioned = readCsv(doubtful)
        .filter((shape) => shape.province === province)
        .map(({ name }) => {
          const found = own.filter((commune) => commune.name === name);
          if (found.length !== 1) throw new Error(`${found.length} communes of ${province} are ${name}`);
          return found[0]!.code!;
        });
      return {
        path: `${FOLDER}/${province}.data.ts`,
        text: writeMap(
          province,
          topologies.get(province)!,
          own.map(({ code }) => code!),
          questioned,
        ),
      };
    }),
  ];
}

function listMaps(codes: readonly string[]): string {
  return [
    'import type { ProvinceMap } from "../encoding";',
    "",
    `/** Maps of the provinces by their codes, each loaded when it is shown. ${MADE} */`,
    "// prettier-ignore",
    "export const maps: Readonly<Record<string, () => Promise<ProvinceMap>>> = {",
    ...codes.map((code) => `  "${code}": async () => (await import("./${code}.data")).map,`),
    "};",
    "",
  ].join("\n");
}

function writeMap(
  code: string,
  { arcs, transform, objects }: Topology,
  communes: readonly string[],
  doubtful: readonly string[],
): string {
  const { geometries } = objects.communes as GeometryCollection;
  const shapes = new Map(geometries.map((shape) => [String(shape.id), shape as Polygon | MultiPolygon]));
  if (shapes.size !== communes.length || communes.some((one) => !shapes.has(one)))
    throw new Error(`map of ${code} has other communes than the list`);
  const { scale, translate } = transform!;
  return [
    'import type { ProvinceMap } from "../encoding";',
    "",
    `/** Communes of the province. ${MADE} */`,
    "// prettier-ignore",
    "export const map: ProvinceMap = {",
    `  code: "${code}",`,
    `  transform: [${[...scale, ...translate].map((value) => Number(value.toPrecision(12))).join(", ")}],`,
    `  doubtful: [${doubtful.map((one) => `"${one}"`).join(", ")}],`,
    "  arcs: `",
    ...arcs.map((arc) => encodeSteps(arc.flat())),
    "`,",
    "  shapes: `",
    ...communes.map((one) => [one, ...polygonsOf(shapes.get(one)!)].join("|")),
    "`,",
    "};",
    "",
  ].join("\n");
}

function polygonsOf(shape: Polygon | MultiPolygon): string[] {
  const polygons = shape.type === "Polygon" ? [shape.arcs] : shape.arcs;
  return polygons.map((rings) => rings.map((ring) => ring.join(",")).join(";"));
}
