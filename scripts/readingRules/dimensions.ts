import { qualifierWords, type QualifierWords } from "../../src/words/qualifiers.data";

/** Wordings that are shown of each value. */
const SHOWN = 4;

/** Lines around the part of docs/reading-rules.md that is written from the data. */
export const marks = {
  from: "<!-- The values, written by `npm run reading-rules` -->",
  to: "<!-- End of the values -->",
} as const;

/** The values of the dimensions as a table: what each does to a figure, in which rounds it does another thing, and words that say it. */
export function writeDimensions(): string {
  const rows = qualifierWords.map((entry: QualifierWords) => [
    entry.dimension,
    plainName(entry.value),
    entry.use,
    Object.entries(entry.rounds ?? {})
      .map(([round, use]) => `${use} in \`${round}\``)
      .join(", "),
    `${entry.words.slice(0, SHOWN).map(written).join("; ")}${entry.words.length > SHOWN ? " …" : ""}`,
  ]);
  return drawTable([["dimension", "value", "use", "in other rounds", "words that say it"], ...rows]);
}

/** The page with its table of values written anew. */
export function withDimensions(page: string): string {
  const [start, end] = [page.indexOf(marks.from), page.indexOf(marks.to)];
  if (start < 0 || end < start) throw new Error("docs/reading-rules.md has no place for the values");
  return `${page.slice(0, start + marks.from.length)}\n\n${writeDimensions()}\n\n${page.slice(end)}`;
}

/** "endOfYear" as "end of year". */
const plainName = (value: string): string =>
  value.replace(/(?<=[a-z])([A-Z])/g, (_, letter: string) => ` ${letter.toLowerCase()}`);

const written = (words: string): string => words.replaceAll("|", "\\|");

function drawTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map((row) => [...row[column]!].length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell + " ".repeat(widths[column]! - [...cell].length)).join(" | ")} |`;
  const [head, ...body] = rows;
  return [line(head!), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
