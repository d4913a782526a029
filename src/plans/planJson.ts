import { writeList } from "../text/json/writeList";
import type { PlanReading } from "./plan";

/** Version of the shape below; it grows when a field changes its meaning or goes away. */
const SCHEMA_VERSION = 1;

/** Writes a plan for other programs: one column, row or question to a line, keys always in the same order. */
export function writePlanJson({ title, document, at, columns, years, rows, questions }: PlanReading): string {
  const head = JSON.stringify({ schemaVersion: SCHEMA_VERSION, title, document, at }).slice(0, -1);
  return [
    head,
    writeList("columns", columns),
    `"years":${JSON.stringify(years)}`,
    writeList("rows", rows),
    `${writeList("questions", questions)}}\n`,
  ].join(",\n");
}
