import type { Catalogue } from "../model/indicator";
import { memoize } from "../text/memoize";
import { printedRateAgrees } from "../text/exact/printedRate";
import type { BasisColumn, Figure, ReadingBasis, ReportCandidate } from "../model/report";
import { parseAddress, type At } from "../model/address";
import { writtenHeading } from "./columns/columns";
import type { FoundReport } from "./sheet";

/** Why the cells of a report were taken: the headings of their columns, and how many printed rates agree with the counts. */
export function basisOf(
  { figures }: Pick<ReportCandidate, "figures">,
  { indicators }: Catalogue,
  found: FoundReport,
): ReadingBasis | null {
  const used = Object.values(figures);
  const columns = [
    ...columnsOf(used.flatMap(numeratorPlace), "numerator", found),
    ...columnsOf(used.flatMap(denominatorPlace), "denominator", found),
    ...columnsOf(used.flatMap(resultPlace), "result", found),
  ];
  if (columns.length === 0) return null;
  const scales = scalesOf(indicators);
  const rates = Object.entries(figures).flatMap(([code, figure]) =>
    figure.kind === "rate" && figure.printed ? [{ ...figure, printed: figure.printed, code }] : [],
  );
  const agreeing = rates.filter(({ numerator, denominator, printed, code }) =>
    printedRateAgrees(numerator, denominator, scales.get(code) ?? 100, printed),
  );
  return { columns, agreeing: agreeing.length, printed: rates.length };
}

const knownScales = new WeakMap<Catalogue["indicators"], ReadonlyMap<string, number>>();

/** The scale of each indicator by its code. */
function scalesOf(indicators: Catalogue["indicators"]): ReadonlyMap<string, number> {
  const known = knownScales.get(indicators);
  if (known) return known;
  const scales = new Map(indicators.map(({ code, scale }) => [code, scale]));
  knownScales.set(indicators, scales);
  return scales;
}

function numeratorPlace(figure: Figure): At[] {
  return figure.kind === "rate" ? [figure.at] : [];
}

function denominatorPlace(figure: Figure): At[] {
  return figure.kind === "rate" ? [figure.denominatorAt] : [];
}

function resultPlace(figure: Figure): At[] {
  return figure.kind === "count" || figure.kind === "attained" ? [figure.at] : [];
}

/** The columns in which some cells stand, each once, with their headings as written. */
function columnsOf(
  places: readonly At[],
  role: BasisColumn["role"],
  { sheet, upright, blocks }: FoundReport,
): BasisColumn[] {
  const lines = new Set(places.map(({ cell }) => lineOf(cell, sheet !== upright)));
  const known = new Map<string, BasisColumn>();
  for (const { table } of blocks.blocks.flatMap(({ sections }) => sections)) {
    for (const column of table.columns) {
      const line = sheet.answers.lineOf(column.column);
      if (column.figure && lines.has(line) && !known.has(line))
        known.set(line, {
          role,
          line,
          heading: writtenHeading(column),
          ...(column.answer !== undefined && { answered: true }),
        });
    }
  }
  return [...known.values()];
}

const rowOf = memoize((cell) => {
  const ref = parseAddress(cell);
  return ref === null ? "" : String(ref.row + 1);
});

const columnOf = memoize((cell) => (parseAddress(cell) === null ? "" : cell.replace(/[$\d]+/g, "")));

/** "D" of a cell, or in a table on its side "4". */
function lineOf(cell: string, turned: boolean): string {
  return turned ? rowOf(cell) : columnOf(cell);
}
