/** Properties of a cell's format by dotted name (`font.bold`); absent ones have their default. */
export type CellFormat = Readonly<Record<string, string | number | boolean>>;
