import type { Indicator } from "../../model/indicator";
import type { Figure } from "../../model/report";
import { compare, isOther, type Asked, type Comparison } from "../hints/coordinates";
import type { Doubt } from "../doubts/doubts";
import type { DoubtedFigure } from "../figures/figureOf";
import type { Table } from "../table";
import { isBlankReading, type Reading } from "./readings";
import { isSameFigure } from "./resolveReading";

/** The readings of one indicator in the order of the rows, and what was chosen among them. */
export interface ListedReadings {
  readonly indicator: Indicator;
  readonly asked: Asked;
  readonly readings: readonly ListedReading[];
  readonly chosen: DoubtedFigure;
}

/** A reading with the place of its row in the order of all rows of the unit. */
export interface ListedReading {
  readonly reading: Reading;
  readonly position: number;
}

/** Repeated rows that make a list of their own; fewer may be a row typed twice. */
const ROWS_OF_A_LIST = 2;

/**
 * The indicators that a second list below the first would give although nothing says what that list is of: last year's, a plan, or
 * the same once more. Where rows of the two lists differ, no blank of the first is filled from the second, and no row that
 * the second alone has is taken. By code, what is to be asked instead.
 */
export function doubtRepeated(
  listed: readonly ListedReadings[],
  order: readonly string[],
): Map<string, DoubtedFigure> {
  const start = order.findIndex((code, position) => order.indexOf(code) < position);
  const known = new Set(order.slice(0, start));
  const doubts = new Map<string, DoubtedFigure>();
  if (start < 0 || !isSecondList(listed, order, start)) return doubts;
  const first = listed.flatMap(({ readings }) => readings).find(({ position }) => position === start);
  for (const { indicator, chosen, readings, asked } of listed) {
    const taken = readings.find(({ reading }) => reading.figure === chosen.figure);
    if (!first || !taken || taken.position < start || chosen.figure.kind === "silent") continue;
    const before = readings.filter(({ position }) => position < start);
    if (known.has(indicator.code) && !before.some((one) => isGap(one, taken, asked))) continue;
    doubts.set(indicator.code, doubtOf(indicator, chosen.figure, first.reading));
  }
  return doubts;
}

/** The rows from `start` on are mostly ones that stood before, and the two lists contradict each other. */
function isSecondList(listed: readonly ListedReadings[], order: readonly string[], start: number): boolean {
  const rows = order.slice(start);
  const repeated = new Set(rows.filter((code) => order.indexOf(code) < start));
  if (repeated.size < ROWS_OF_A_LIST || repeated.size * 2 < new Set(rows).size) return false;
  const pairs = listed
    .filter(({ indicator }) => repeated.has(indicator.code))
    .map((one) => pairOf(one, start));
  const conflicts = pairs.filter((pair) => pair === "conflict").length;
  if (conflicts > 0) return true;
  // A blank list and a filled one in a table of its own are one list: the second completes the first.
  const gaps = pairs.filter((pair) => pair === "gap").length;
  return gaps >= ROWS_OF_A_LIST && !pairs.includes("same") && isOneTable(listed, start);
}

function isOneTable(listed: readonly ListedReadings[], start: number): boolean {
  const all = listed.flatMap(({ readings }) => readings);
  const tableAt = (row: number): Table | undefined =>
    all.find(({ position }) => position === row)?.reading.source.table;
  return tableAt(0) === tableAt(start);
}

/** How an indicator's rows in the two lists stand to each other; `null` where their words already tell them apart. */
function pairOf({ readings, asked }: ListedReadings, start: number): "conflict" | "gap" | "same" | null {
  const live = readings.filter(({ reading }) => !isOther(reading.coordinates, asked));
  const [before, after] = [
    live.filter(({ position }) => position < start),
    live.filter(({ position }) => position >= start),
  ];
  for (const later of after)
    for (const earlier of before) {
      if (isGap(earlier, later, asked)) return "gap";
      const { figure } = earlier.reading;
      if (!isAlike(earlier, later, asked) || figure.kind === "silent") continue;
      return isSameFigure(figure, later.reading.figure) ? "same" : isGiven(later) ? "conflict" : null;
    }
  return null;
}

/** The row of the first list is blank, and that of the second is not. */
function isGap(earlier: ListedReading, later: ListedReading, asked: Asked): boolean {
  return isBlankReading(earlier.reading) && isGiven(later) && isAlike(earlier, later, asked);
}

function isGiven({ reading }: ListedReading): boolean {
  return reading.figure.kind !== "silent";
}

/** Neither row says anything that the other would give way to. */
const ALIKE: ReadonlySet<Comparison> = new Set<Comparison>(["equal", "unclear"]);

function isAlike(one: ListedReading, other: ListedReading, asked: Asked): boolean {
  return ALIKE.has(compare(one.reading.coordinates, other.reading.coordinates, asked));
}

function doubtOf(indicator: Indicator, figure: Figure, first: Reading): DoubtedFigure {
  const at = figure.at!;
  const doubt: Doubt = {
    code: "QUALIFIER_UNSURE",
    variant: "repeated",
    cause: "repeated",
    params: { first: (first.figure.at ?? at).cell },
    at,
    indicator: indicator.code,
    cells: [at.cell],
  };
  return { figure: { kind: "silent", problem: doubt.code, at }, findings: [], doubts: [doubt] };
}
