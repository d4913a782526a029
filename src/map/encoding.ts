import type { Topology } from "topojson-specification";

/** A province's communes as TopoJSON in a third of its size, as the generated modules hold it. */
export interface ProvinceMap {
  /** Official code of two digits. */
  readonly code: string;
  /** Degrees of one step: east, north; then the degrees of the first corner. */
  readonly transform: readonly [number, number, number, number];
  /** A line for each arc: its steps as `encodeSteps` writes them. */
  readonly arcs: string;
  /** "03388|0,1,-3;4|7": code, then polygons; rings are parted by ";", arcs by ",". */
  readonly shapes: string;
  /** Codes of the communes whose shape does not hold its published centre: one of the two is wrong. */
  readonly doubtful: readonly string[];
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Whole numbers as digits of five bits, the sixth telling that more follow and the lowest of a number its sign. */
export function encodeSteps(numbers: readonly number[]): string {
  return numbers.map(encodeNumber).join("");
}

function encodeNumber(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = "";
  do {
    const digit = rest & 31;
    rest >>>= 5;
    text += DIGITS[rest > 0 ? digit | 32 : digit];
  } while (rest > 0);
  return text;
}

/** The numbers that `encodeSteps` wrote. */
export function decodeSteps(text: string): number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) throw new Error(`not a digit of a map: ${letter}`);
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit >= 32) continue;
    numbers.push(value & 1 ? -(value >>> 1) : value >>> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

/** A commune's shape in the topology: polygons of rings of arcs. */
export interface CommuneObject {
  readonly type: "MultiPolygon";
  readonly id: string;
  readonly arcs: number[][][];
}

/** A province's topology with its communes in the order of their codes. */
export interface ProvinceTopology {
  readonly topology: Topology;
  readonly communes: readonly CommuneObject[];
  readonly doubtful: ReadonlySet<string>;
}

/** Unpacks a province's map. */
export function decodeMap({ transform, arcs, shapes, doubtful }: ProvinceMap): ProvinceTopology {
  const [east, north, left, bottom] = transform;
  const topology: Topology = {
    type: "Topology",
    transform: { scale: [east, north], translate: [left, bottom] },
    arcs: linesOf(arcs).map((line) => pairsOf(decodeSteps(line))),
    objects: {},
  };
  const communes = linesOf(shapes).map((line): CommuneObject => {
    const [id = "", ...polygons] = line.split("|");
    return { type: "MultiPolygon", id, arcs: polygons.map(ringsOf) };
  });
  return { topology, communes, doubtful: new Set(doubtful) };
}

const ringsOf = (polygon: string): number[][] =>
  polygon.split(";").map((ring) => ring.split(",").map(Number));

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");

function pairsOf(numbers: readonly number[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let index = 0; index < numbers.length; index += 2) pairs.push([numbers[index]!, numbers[index + 1]!]);
  return pairs;
}
