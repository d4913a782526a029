import type { ColumnMeaning } from "../../model/readingAnswers";
import type { FindingCode, RawFinding } from "../../model/finding";
import type { ColumnOutline, TableOutline } from "../../model/report";
import { headingKey } from "../answers";
import { writtenHeading, type Column } from "./columns";
import { isLesser, isOther, positionsOf, type Asked } from "../hints/coordinates";
import { assignRoles, ROLE_MEANINGS, ROLES, type Role } from "./roles";
import type { SheetHints } from "../hints/sheetHints";
import type { Table } from "../table";

/** Cells below a column's headings that are shown of it. */
const EXAMPLES = 3;

const asking: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "QUALIFIER_UNSURE",
  "FIGURE_NOT_PLACED",
  "COLUMN_PROPOSED",
]);

/** Shows what the columns of a table were taken for. */
export function outlineOf(
  sheet: SheetHints,
  table: Table,
  asked: Asked,
  findings: readonly RawFinding[],
): Omit<TableOutline, "sheet"> {
  const roles = assignRoles(table.columns.filter(({ figure }) => figure));
  const roleOf = (column: number): Role | null => ROLES.find((role) => roles[role].includes(column)) ?? null;
  const lines = new Set(
    findings
      .filter(({ code }) => asking.has(code))
      .flatMap(({ params = {} }) => [params["column"], params["firstColumn"], params["secondColumn"]]),
  );
  const outlines = table.columns.flatMap((column): ColumnOutline[] => {
    const examples = examplesOf(sheet, table, column.column);
    if (column.parts.length === 0 && examples.length === 0) return [];
    const line = sheet.answers.lineOf(column.column);
    return [
      {
        line,
        heading: writtenHeading(column),
        key: headingKey(column.parts),
        meaning: meaningOf(column, table, roleOf(column.column), asked),
        answered: column.answer !== undefined,
        asked: lines.has(line),
        examples,
      },
    ];
  });
  return { at: sheet.grid.at(table.header.top, table.body.left), columns: outlines };
}

function meaningOf(column: Column, table: Table, role: Role | null, asked: Asked): ColumnMeaning | null {
  const { answer, figure, coordinates, measure } = column;
  if (answer !== undefined) return answer;
  if (column.column === table.name) return "name";
  if (column.column === table.number || measure === "number") return "note";
  if (measure === "unitOfMeasure") return "unit";
  if (!figure || role === null)
    return measure === null && !table.labels.includes(column.column) ? null : "note";
  if (!isOther(coordinates, asked) && !isLesser(coordinates, asked)) return ROLE_MEANINGS[role];
  const positions = positionsOf(coordinates, asked);
  const isAgainst = (axis: "standing" | "year" | "period"): boolean => (positions.get(axis)?.rank ?? 1) < 0;
  if (isAgainst("standing")) return "target";
  return isAgainst("year") || isAgainst("period") ? "baseline" : "part";
}

function examplesOf({ grid, isOwn }: SheetHints, { body }: Table, column: number): string[] {
  const examples: string[] = [];
  for (let row = body.top; row <= body.bottom && examples.length < EXAMPLES; row++) {
    const text = isOwn(row, column) ? grid.text(row, column) : "";
    if (text !== "") examples.push(text.replace(/\s+/g, " ").slice(0, 60));
  }
  return examples;
}
