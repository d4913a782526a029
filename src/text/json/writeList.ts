/** A list as one member of a JSON object, an entry on each line: what changes between two files shows line by line. */
export const writeList = (name: string, entries: readonly object[]): string =>
  entries.length === 0
    ? `"${name}":[]`
    : `"${name}":[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;
