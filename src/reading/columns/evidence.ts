import { printedRateAgrees } from "../../text/exact/printedRate";
import { possibleNumbers, type ExactNumber } from "../../text/number/numberReading";
import { readNumber } from "../../text/number/readNumber";
import type { Column } from "./columns";
import { isPerMille } from "../hints/coordinates";
import type { Entry } from "../rows/entry";
import type { Evidence } from "./layout";
import { isFilled } from "../rows/rows";
import type { SheetHints } from "../hints/sheetHints";
import type { Table } from "../table";

/** Rows that must agree before arithmetic proves what headings leave open. */
const ENOUGH_ROWS = 2;

/** What the rows of a table bear out about its columns; looked up once for each question. */
export function evidenceOf(sheet: SheetHints, table: Table, entries: readonly Entry[]): Evidence {
  const rows = entries.flatMap(({ rows: own, indicator }) => own.map(({ row }) => ({ row, indicator })));
  const used = new Map<number, boolean>();
  const isUsed = ({ column }: Column): boolean => {
    const known = used.get(column);
    if (known !== undefined) return known;
    const found = rows.some(({ row }) => isFilled(sheet, table, row, column) || sheet.isEmptied(row, column));
    used.set(column, found);
    return found;
  };
  const count = (row: number, column: number): number | null => {
    const found = numberAt(sheet, row, column, "count")?.number ?? null;
    return found !== null && Number.isSafeInteger(found) && found >= 0 ? found : null;
  };
  const perOf = (rate: number): 1000 | undefined =>
    table.columns.some(({ column, said }) => column === rate && isPerMille(said)) ? 1000 : undefined;
  const rates = rows.filter(({ indicator }) => indicator.kind === "rate");
  const tallies = new Map<string, Tally>();
  // Every indicator of a table asks about the same columns.
  const tally = (numerator: number, denominator: number, rate: number | null): Tally => {
    const question = `${numerator}/${denominator}=${rate}`;
    const known = tallies.get(question);
    if (known) return known;
    const result = { agree: 0, against: 0, printed: 0, printedAgree: 0 };
    tallies.set(question, result);
    for (const { row, indicator } of rates) {
      const [over, under] = [count(row, numerator), count(row, denominator)];
      if (over === null || under === null || under <= 0) continue;
      const printed = rate === null ? null : numberAt(sheet, row, rate, "rate", indicator.scale, perOf(rate));
      const holds =
        printed === null
          ? over <= under || (indicator.mayExceed === true && over <= under * 1.5)
          : agrees(over, under, indicator.scale, printed);
      if (holds) result.agree++;
      else result.against++;
      if (printed !== null) result.printed++;
      if (printed !== null && holds) result.printedAgree++;
    }
    return result;
  };
  const exceeds = (one: number, other: number, whole: number): boolean =>
    rows.some(({ row }) => {
      const [first, second, third] = [count(row, one), count(row, other), count(row, whole)];
      return first !== null && second !== null && third !== null && first + second > third;
    });
  return {
    isUsed,
    includes: (column, part, whole, rate) => {
      if (whole !== null && exceeds(column, part, whole)) return true;
      if (whole === null || rate === null) return false;
      const { agree, against } = tally(column, whole, rate);
      return agree > 0 && against === 0;
    },
    proves: (numerator, denominator, rate) => {
      const { agree, against } = tally(numerator, denominator, rate);
      return agree >= ENOUGH_ROWS && against === 0;
    },
    contradicts: (numerator, denominator, rate) => {
      const { printed, printedAgree } = tally(numerator, denominator, rate);
      return printed > 0 && printedAgree === 0;
    },
    disproves: (numerator, denominator, rate) => {
      const { agree, against } = tally(numerator, denominator, rate);
      if (against <= agree || against < ENOUGH_ROWS) return false;
      const other = tally(denominator, numerator, rate);
      return other.agree >= ENOUGH_ROWS && other.against === 0;
    },
  };
}

interface Tally {
  agree: number;
  against: number;
  /** Rows that print a rate, and those of them that agree with it. */
  printed: number;
  printedAgree: number;
}

function agrees(
  numerator: number,
  denominator: number,
  scale: number,
  { value, decimalsShown }: ExactNumber,
): boolean {
  const printed = { value, decimals: decimalsShown };
  return (
    printedRateAgrees(numerator, denominator, scale, printed) ||
    printedRateAgrees(numerator, denominator, 1, printed)
  );
}

/** The number in a cell where it can be read in one way only. */
export function numberAt(
  { grid }: SheetHints,
  row: number,
  column: number,
  role: "count" | "rate",
  scale = 100,
  per?: 1000,
): ExactNumber | null {
  const numbers = possibleNumbers(
    readNumber(grid.value(row, column), grid.format(row, column), { role, scale, ...(per && { per }) }),
  );
  return numbers.length === 1 ? numbers[0]! : null;
}
