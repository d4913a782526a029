import { geoIdentity, geoPath, type GeoPath } from "d3-geo";
import type { MultiPolygon, Position } from "geojson";
import type { UnitShape } from "./shapes";

/** Corners in degrees: left, bottom, right, top. */
type Box = readonly [number, number, number, number];

/** A shape in points of the picture. */
export interface DrawnShape {
  readonly shape: UnitShape;
  /** The path's `d`. */
  readonly path: string;
  /** Where a label stands. */
  readonly centre: readonly [number, number];
  readonly width: number;
  readonly height: number;
}

/** Islands that lie too far off to be drawn at the scale of the rest. */
export interface Inset {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly names: readonly string[];
}

/** All shapes of a province with the frames around those that are drawn at their own scale. */
export interface ProjectedMap {
  readonly shapes: readonly DrawnShape[];
  readonly insets: readonly Inset[];
  readonly width: number;
  readonly height: number;
}

/** Degrees between shapes of one group. */
const NEAR = 0.25;
/** How much larger a group may make the box of the mainland and still be drawn with it. */
const GROWTH = 1.35;
const MARGIN = 4;
/** Share of the height that insets take, and the room for their names. */
const INSET_SHARE = 0.2;
const INSET_TITLE = 14;

/** Lays a province's shapes into a rectangle of points; a degree east is drawn as long as it is on the ground there. */
export function projectShapes(shapes: readonly UnitShape[], width: number, height: number): ProjectedMap {
  const [main = [], ...far] = groupShapes(shapes);
  const insetHeight = far.length === 0 ? 0 : Math.round(height * INSET_SHARE);
  const drawn = drawGroup(main, [0, 0, width, height - insetHeight]);
  const insetWidth = far.length === 0 ? 0 : Math.min(width / far.length, width / 3);
  const insets = far.map((group, index): Inset => ({
    left: index * insetWidth + 1,
    top: height - insetHeight + 1,
    width: insetWidth - 2,
    height: insetHeight - 2,
    names: group.map(({ name }) => name),
  }));
  const others = far.flatMap((group, index) => {
    const { left, top, width: wide, height: high } = insets[index]!;
    return drawGroup(group, [left, top + INSET_TITLE, left + wide, top + high]);
  });
  return { shapes: [...drawn, ...others], insets, width, height };
}

/** The shapes of the mainland with what lies near it first, then each group of islands that would make it small. */
function groupShapes(shapes: readonly UnitShape[]): UnitShape[][] {
  const groups: { shapes: UnitShape[]; parts: Box[]; box: Box }[] = [];
  for (const shape of shapes) {
    const parts = partsOf(shape.geometry);
    const near = groups.filter((group) => isNear(group.parts, parts));
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push({
      shapes: [...near.flatMap((group) => group.shapes), shape],
      parts: [...near.flatMap((group) => group.parts), ...parts],
      box: [...near.map((group) => group.box), ...parts].reduce(joined),
    });
  }
  const [main, ...rest] = groups.sort((a, b) => b.shapes.length - a.shapes.length);
  if (!main) return [];
  let { box } = main;
  const together = [...main.shapes];
  const far: UnitShape[][] = [];
  for (const group of rest) {
    const larger = joined(box, group.box);
    if (sizeOf(larger) <= GROWTH * sizeOf(box)) {
      together.push(...group.shapes);
      box = larger;
    } else far.push(group.shapes);
  }
  const order = new Map(shapes.map((shape, index) => [shape, index]));
  return [together.sort((a, b) => order.get(a)! - order.get(b)!), ...far];
}

const NOWHERE: Box = [Infinity, Infinity, -Infinity, -Infinity];

/** The box of each island of a shape: the box over all of them may reach the coast though none does. */
const partsOf = ({ coordinates }: MultiPolygon): Box[] =>
  coordinates.map(([ring = []]) =>
    ring.reduce<Box>((box, [x = 0, y = 0]) => joined(box, [x, y, x, y]), NOWHERE),
  );

const boxOf = (geometry: MultiPolygon): Box => partsOf(geometry).reduce(joined, NOWHERE);

const isNear = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.some((one) => others.some((other) => gap(one, other) <= NEAR));

const joined = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

const gap = (a: Box, b: Box): number => Math.max(0, a[0] - b[2], b[0] - a[2], a[1] - b[3], b[1] - a[3]);

const sizeOf = ([left, bottom, right, top]: Box): number => (right - left) * (top - bottom);

function drawGroup(group: readonly UnitShape[], [left, top, right, bottom]: Box): DrawnShape[] {
  const level = shorten(group);
  const projection = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [left + MARGIN, top + MARGIN],
        [right - MARGIN, bottom - MARGIN],
      ],
      {
        type: "GeometryCollection",
        geometries: level.map(({ geometry }) => geometry),
      },
    );
  const path: GeoPath = geoPath(projection).digits(1);
  return level.map(({ geometry }, index) => {
    const [[x0, y0], [x1, y1]] = path.bounds(geometry);
    return {
      shape: group[index]!,
      path: path(geometry) ?? "",
      centre: path.centroid(largestOf(geometry, path)),
      width: x1 - x0,
      height: y1 - y0,
    };
  });
}

/** A label stands on the largest part of a shape, not in the water between its parts. */
function largestOf(
  { coordinates }: MultiPolygon,
  path: GeoPath,
): { type: "Polygon"; coordinates: Position[][] } {
  const polygons = coordinates.map((one) => ({ type: "Polygon" as const, coordinates: one }));
  return polygons.reduce((best, one) => (path.area(one) > path.area(best) ? one : best));
}

/** The shapes with their eastings shortened by the cosine of their middle latitude. */
function shorten(group: readonly UnitShape[]): { readonly geometry: MultiPolygon }[] {
  const boxes = group.map(({ geometry }) => boxOf(geometry));
  const [, bottom, , top] = boxes.reduce(joined, NOWHERE);
  const share = Math.cos((((bottom + top) / 2) * Math.PI) / 180);
  return group.map(({ geometry }) => ({
    geometry: {
      type: "MultiPolygon",
      coordinates: geometry.coordinates.map((polygon) =>
        polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x * share, y])),
      ),
    },
  }));
}
