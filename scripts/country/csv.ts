/** A row of a table by its headings. */
export type CsvRow = Readonly<Record<string, string>>;

/** Reads a table of plain fields: no field of ours holds a comma or a quotation mark, and one that does is an error. */
export function readCsv(text: string): CsvRow[] {
  if (text.includes('"')) throw new Error("a quotation mark in a table of plain fields");
  const [heading = "", ...lines] = text.trim().split(/\r?\n/);
  const names = heading.split(",");
  return lines.map((line, index) => {
    const fields = line.split(",");
    if (fields.length !== names.length) throw new Error(`line ${index + 2}: ${fields.length} fields`);
    return Object.fromEntries(names.map((name, column) => [name, fields[column]!]));
  });
}
