import { printedRateAgrees } from "../../text/exact/printedRate";
import type { ExactNumber } from "../../text/number/numberReading";
import type { Area } from "../../model/snapshot";
import type { Measure } from "../../words/measures.data";
import { thingIn } from "../hints/otherThings";
import { isPerMille, join, nowhere, type Coordinates } from "../hints/coordinates";
import { areSiblings, type Column } from "./columns";
import { numberAt } from "./evidence";
import { assignRoles } from "./roles";
import type { SheetHints } from "../hints/sheetHints";

/** Rows that must agree before arithmetic alone says what two columns are. */
const ENOUGH_ROWS = 2;

/** Further columns are not tried beside one rate. */
const MOST_COUNTS = 12;

/** Headings of columns that are no count of a rate, whatever their numbers. */
const NO_COUNTS: ReadonlySet<Measure | null> = new Set<Measure | null>([
  "number",
  "unitOfMeasure",
  "comparison",
  "note",
  "evaluation",
  "rate",
  "fraction",
  "notAttained",
]);

/** Two columns with what the rows say of them beside a rate. */
interface Pair {
  readonly numerator: Column;
  readonly denominator: Column;
  readonly agreeing: number;
}

/**
 * Beside a rate that is understood stand two columns under words that do not say which of them is the numerator, or that say nothing known.
 * The one pair that gives the rate in every row is the pair: any officer would divide the two. A single row proves it only where
 * the words already give one of the two. What the headings qualify stays as it is.
 */
export function placeCounts(
  sheet: SheetHints,
  body: Area,
  read: readonly Column[],
  name: number | null,
): readonly Column[] {
  const columns = freeObliged(sheet, body, read);
  const measures = new Map<number, Measure>();
  for (const rate of columns) {
    if (!isRate(rate)) continue;
    const beside = columns.filter((column) => column !== rate && areSiblings(column, rate));
    const roles = assignRoles([...beside.filter(({ figure }) => figure), rate]);
    if (roles.numerator.length > 0 && roles.denominator.length > 0) continue;
    const counts = beside.filter(
      ({ column, measure, answer }) => column !== name && answer === undefined && !NO_COUNTS.has(measure),
    );
    const found = counts.length <= MOST_COUNTS ? pairOf(sheet, body, counts, rate) : null;
    if (!found) continue;
    const isHalfSaid =
      roles.numerator.includes(found.numerator.column) ||
      roles.denominator.includes(found.denominator.column);
    if (found.agreeing < ENOUGH_ROWS && !isHalfSaid) continue;
    measures.set(found.numerator.column, "numerator");
    measures.set(found.denominator.column, "denominator");
  }
  if (measures.size === 0) return columns;
  return columns.map((column) => {
    const measure = measures.get(column.column);
    return measure === undefined
      ? column
      : {
          ...column,
          measure,
          figure: true,
          coordinates: ofThing(column),
          ...(column.measure === null && { placed: true as const }),
        };
  });
}

/** "Tổng số lớp" beside a rate that it gives is the half of an indicator that counts classes, and of no other. */
function ofThing({ figure, measure, coordinates, said, parts }: Column): Coordinates {
  if (measure !== "otherThing") return figure ? coordinates : said;
  const words = thingIn(parts.map(({ key }) => key).join(" "));
  return words === null
    ? said
    : join(said, { ...nowhere, qualifiers: [{ dimension: "counted", value: "otherThing", words }] });
}

const WHOLES: ReadonlySet<Measure | null> = new Set<Measure | null>(["denominator", "total"]);
const OBLIGED = "required";

/**
 * "Tổng số phải đạt" may be a plan, or the whole of those who are obliged: it is the whole where every row's rate is the quotient of the
 * numerator beside it and of this column.
 */
function freeObliged(sheet: SheetHints, body: Area, columns: readonly Column[]): readonly Column[] {
  const isObliged = ({ measure, said, answer }: Column): boolean =>
    answer === undefined && WHOLES.has(measure) && said.qualifiers.some(({ value }) => value === OBLIGED);
  if (!columns.some(isObliged)) return columns;
  const isProven = (column: Column): boolean =>
    columns.filter(isRate).some((rate) => {
      if (!areSiblings(column, rate)) return false;
      const beside = columns.filter((other) => other.figure && areSiblings(other, rate));
      const [over, ...others] = assignRoles(beside).numerator;
      const numerator = others.length === 0 ? columns.find((one) => one.column === over) : undefined;
      if (!numerator || numerator.said.qualifiers.some(({ value }) => value === OBLIGED)) return false;
      return agreementOf(readRows(sheet, body, [numerator, column], rate), 0, 1) >= ENOUGH_ROWS;
    });
  return columns.map((column) =>
    isObliged(column) && isProven(column) ? withoutObligation(column) : column,
  );
}

function withoutObligation(column: Column): Column {
  const free = (one: Coordinates): Coordinates => ({
    ...one,
    qualifiers: one.qualifiers.filter(({ value }) => value !== OBLIGED),
  });
  return { ...column, coordinates: free(column.coordinates), said: free(column.said) };
}

/** By its words: 100·N/D = R holds as well with D and R in each other's place. */
function isRate({ figure, measure, coordinates, answer }: Column): boolean {
  return figure && measure === "rate" && answer === undefined && coordinates.unknown.length === 0;
}

/** The one pair of columns whose quotient is the rate in every row that has all three; `null` for none or several. */
function pairOf(sheet: SheetHints, body: Area, counts: readonly Column[], rate: Column): Pair | null {
  const rows = readRows(sheet, body, counts, rate);
  const pairs = counts.flatMap((numerator, over) =>
    counts.flatMap((denominator, under): Pair[] => {
      if (over === under) return [];
      const agreeing = agreementOf(rows, over, under);
      return agreeing === 0 ? [] : [{ numerator, denominator, agreeing }];
    }),
  );
  return pairs.length === 1 ? pairs[0]! : null;
}

interface Row {
  readonly rate: ExactNumber;
  readonly counts: readonly (number | null)[];
}

function readRows(sheet: SheetHints, { top, bottom }: Area, counts: readonly Column[], rate: Column): Row[] {
  const rows: Row[] = [];
  for (let row = top; row <= bottom; row++) {
    const printed = numberAt(sheet, row, rate.column, "rate", 100, isPerMille(rate.said) ? 1000 : undefined);
    if (printed === null) continue;
    rows.push({ rate: printed, counts: counts.map(({ column }) => countAt(sheet, row, column)) });
  }
  return rows;
}

function countAt(sheet: SheetHints, row: number, column: number): number | null {
  const number = numberAt(sheet, row, column, "count")?.number ?? null;
  return number !== null && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/** How many rows agree that tell the two apart; 0 as soon as one contradicts. */
function agreementOf(rows: readonly Row[], over: number, under: number): number {
  let agreeing = 0;
  for (const { rate, counts } of rows) {
    const [numerator, denominator] = [counts[over]!, counts[under]!];
    if (numerator === null || denominator === null || denominator === 0) continue;
    const printed = { value: rate.value, decimals: rate.decimalsShown };
    const agrees = [100, 1].some((scale) => printedRateAgrees(numerator, denominator, scale, printed));
    if (!agrees) return 0;
    if (numerator !== denominator && numerator > 0) agreeing++;
  }
  return agreeing;
}
