import { isOther, type Asked, type Coordinates } from "../hints/coordinates";
import type { Table } from "../table";
import type { Section } from "./entry";

/**
 * A table that sets figures of two years or standings side by side, or has a column for how they differ: a title such as "So sánh với năm
 * trước" says what it is for, and nothing of its figures.
 */
export function comparesItself(
  { columns }: Pick<Table, "columns">,
  sections: readonly Section[],
  asked: Asked,
): boolean {
  if (columns.some(({ measure }) => measure === "comparison")) return true;
  const rows = sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.rows));
  return (
    areTwo(
      columns.filter(({ figure }) => figure).map(({ coordinates }) => coordinates),
      asked,
    ) ||
    areTwo(
      rows.map(({ coordinates }) => coordinates),
      asked,
    )
  );
}

function areTwo(said: readonly Coordinates[], asked: Asked): boolean {
  return said.some((one) => isOther(one, asked)) && said.some((one) => !isOther(one, asked));
}
