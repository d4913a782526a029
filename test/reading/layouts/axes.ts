import type { Random } from "../../../scripts/fuzz/random";
import { districts } from "./figures";
import type { AxisName, AxisValue, Carrier, Outcome } from "./model";
import { bases, parts } from "./words/part.data";
import { periods } from "./words/period.data";
import { communesOf, levels, placeHeadings, schools, wholes } from "./words/place.data";
import { standings } from "./words/standing.data";

/** One heading, label, section or sheet of an axis. */
export interface Alternative {
  readonly text: string;
  readonly wanted: boolean;
  /** The unit whose figures it carries, where the axis tells units apart. */
  readonly unit?: string;
}

/** An axis as one report tells it. */
export interface Axis {
  readonly axis: AxisName;
  readonly value: string;
  readonly outcome: Outcome;
  readonly carrier: Carrier;
  readonly others: AxisValue["others"];
  readonly alternatives: readonly Alternative[];
  readonly labelHeading: string;
  readonly title?: string;
  readonly noYear: boolean;
  readonly only?: readonly string[];
  /** Each indicator's row is another alternative's. */
  readonly onePerRow?: boolean;
  /** The name of each row is repeated, and the rows of an alternative stand together. */
  readonly flat?: boolean;
  /** The unit that the file is named for, where it is another than the rows say. */
  readonly otherFile?: boolean;
}

/** A value of an axis that is drawn from names: which carriers it may have. */
interface PlaceKind {
  readonly value: string;
  readonly carriers: readonly Carrier[];
  readonly draw: (random: Random, unit: string) => Omit<Axis, "axis" | "value" | "carrier" | "noYear">;
}

const some = (random: Random, names: readonly string[], least: number): string[] => {
  const count = Math.min(names.length, least + random.below(names.length - least + 1));
  return [...names].sort(() => (random.chance(0.5) ? 1 : -1)).slice(0, count);
};

const other = (text: string): Alternative => ({ text, wanted: false });

function withTotal(random: Random, names: readonly string[], heading: readonly string[]) {
  const total = { text: random.pick(wholes), wanted: true };
  const below = some(random, names, 2).map(other);
  const alternatives = random.chance(0.5) ? [...below, total] : [total, ...below];
  return {
    outcome: "read" as const,
    others: "split" as const,
    alternatives,
    labelHeading: random.pick(heading),
  };
}

function alone(random: Random, names: readonly string[], heading: readonly string[]) {
  const alternatives = some(random, names, 2).map(other);
  return {
    outcome: "silence" as const,
    others: "split" as const,
    alternatives,
    labelHeading: random.pick(heading),
  };
}

function units(random: Random, least: number) {
  const codes = some(
    random,
    districts.map(({ code }) => code),
    least,
  );
  const alternatives = districts
    .filter(({ code }) => codes.includes(code))
    .map(({ name, code }) => ({ text: name, wanted: true, unit: code }));
  return {
    outcome: "read" as const,
    others: "near" as const,
    alternatives,
    labelHeading: random.pick(placeHeadings.units),
  };
}

const placeKinds: readonly PlaceKind[] = [
  {
    value: "communes and total",
    carriers: ["groups", "subheadings", "rows", "labels"],
    draw: (random, unit) => withTotal(random, communesOf[unit]!, placeHeadings.communes),
  },
  {
    value: "communes alone",
    carriers: ["groups", "rows", "labels"],
    draw: (random, unit) => alone(random, communesOf[unit]!, placeHeadings.communes),
  },
  {
    value: "schools and total",
    carriers: ["groups", "rows", "labels"],
    draw: (random) => withTotal(random, schools, placeHeadings.schools),
  },
  {
    value: "schools alone",
    carriers: ["rows", "labels", "groups"],
    draw: (random) => alone(random, schools, placeHeadings.schools),
  },
  {
    value: "another commune in each row",
    carriers: ["labels"],
    draw: (random, unit) => ({
      ...alone(random, communesOf[unit]!, placeHeadings.communes),
      others: "share",
      onePerRow: true,
    }),
  },
  {
    value: "districts",
    carriers: ["groups", "subheadings", "sections", "sheets"],
    draw: (random) => units(random, 2),
  },
  {
    value: "flat list of districts",
    carriers: ["labels"],
    draw: (random) => ({ ...units(random, 2), flat: true }),
  },
  {
    value: "flat list of one district",
    carriers: ["labels"],
    draw: (_, unit) => ({
      outcome: "read",
      others: "near",
      alternatives: districts
        .filter(({ code }) => code === unit)
        .map(({ name, code }) => ({ text: name, wanted: true, unit: code })),
      labelHeading: "Đơn vị",
      flat: true,
    }),
  },
  {
    value: "rows of another unit than the file",
    carriers: ["labels"],
    draw: (_, unit) => ({
      outcome: "silence",
      others: "near",
      alternatives: districts
        .filter(({ code }) => code === unit)
        .map(({ name }) => ({ text: name, wanted: false })),
      labelHeading: "Tên đơn vị",
      flat: true,
      otherFile: true,
    }),
  },
];

const worded: readonly AxisValue[] = [...periods, ...standings, ...parts, ...bases, ...levels];

/** Every value of every axis, with the carriers that it may have. */
export const axisValues: readonly {
  readonly axis: AxisName;
  readonly value: string;
  readonly carriers: readonly Carrier[];
}[] = [...worded, ...placeKinds.map(({ value, carriers }) => ({ axis: "place" as const, value, carriers }))];

/** Draws an axis for the report of a unit. */
export function drawAxis(
  axis: AxisName,
  value: string,
  carrier: Carrier,
  unit: string,
  random: Random,
): Axis {
  const kind = axis === "place" ? placeKinds.find((one) => one.value === value) : undefined;
  if (kind) return { axis, value, carrier, noYear: false, ...kind.draw(random, unit) };
  const data = worded.find((one) => one.axis === axis && one.value === value)!;
  const texts = random.pick(data.variants);
  const wanted = data.wanted === "last" ? texts.length - 1 : data.wanted;
  return {
    axis,
    value,
    carrier,
    outcome: data.outcome,
    others: data.others,
    alternatives: texts.map((text, index) => ({ text, wanted: index === wanted })),
    labelHeading: random.pick(data.labelHeadings ?? ["Phân loại"]),
    noYear: data.noYear ?? false,
    ...(carrier === "title" && { title: random.pick(data.titles!) }),
    ...(data.only && { only: data.only }),
  };
}
