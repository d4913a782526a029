import { printedRateAgrees } from "../../text/exact/printedRate";
import { possibleNumbers, type ExactNumber } from "../../text/number/numberReading";
import { readNumber } from "../../text/number/readNumber";
import type { Column } from "./columns";
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
  const tallies = new Map<string, Tally>();
  const tally = (numerator: number, denominator: number, rate: number | null): Tally => {
    const key = `${numerator}|${denominator}|${rate}`;
    const known = tallies.get(key) ?? countRows(numerator, denominator, rate);
    tallies.set(key, known);
    return known;
  };
  const countRows = (numerator: number, denominator: number, rate: number | null): Tally => {
    const result = { agree: 0, against: 0, printed: 0, printedAgree: 0 };
    for (const { row, indicator } of rows) {
      if (indicator.kind !== "rate") continue;
      const [over, under] = [count(row, numerator), count(row, denominator)];
      if (over === null || under === null || under <= 0) continue;
      const printed = rate === null ? null : numberAt(sheet, row, rate, "rate", indicator.scale);
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
  return {
    isUsed,
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
): ExactNumber | null {
  const numbers = possibleNumbers(
    readNumber(grid.value(row, column), grid.format(row, column), { role, scale }),
  );
  return numbers.length === 1 ? numbers[0]! : null;
}
