import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const python = ["/usr/bin/python3", "python3"].find((path) => existsSync(path)) ?? "python3";

/** A sheet as another program reads it from the file: formulas and values by row, blank cells as null. */
export interface ReadSheet {
  readonly name: string;
  readonly formulas: readonly (readonly (string | number | boolean | null)[])[];
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
}

const program = `
import json, sys, openpyxl
def rows(path, data):
    book = openpyxl.load_workbook(open(path, 'rb'), data_only=data)
    return [(s.title, [[c if isinstance(c, (str, int, float, bool, type(None))) else str(c) for c in row]
            for row in s.iter_rows(values_only=True)]) for s in book.worksheets]
path = sys.argv[1]
print(json.dumps([{"name": n, "formulas": f, "values": v}
      for (n, f), (_, v) in zip(rows(path, False), rows(path, True))]))
`;

/** Reads a workbook with openpyxl. */
export const readWithOpenpyxl = (path: string): readonly ReadSheet[] =>
  JSON.parse(
    execFileSync(python, ["-c", program, path], { encoding: "utf8", maxBuffer: 2 ** 27 }),
  ) as readonly ReadSheet[];

/** Every text of a workbook, formulas included. */
export const textsOf = (sheets: readonly ReadSheet[]): string[] =>
  sheets.flatMap(({ formulas, values }) =>
    [...formulas, ...values].flat().filter((cell): cell is string => typeof cell === "string"),
  );
