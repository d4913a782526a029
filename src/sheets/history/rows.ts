import type { PastFigure, PastYear } from "../../model/consolidation";
import type { RawFinding } from "../../model/finding";
import type { Catalogue, Indicator } from "../../model/indicator";
import { placeOf } from "../../model/address";
import { fold } from "../../text/fold";

/** What a file tells of past years, with what of it does not enter the table. */
export interface ToldYears {
  readonly years: readonly PastYear[];
  readonly findings: readonly RawFinding[];
}

/** No table of results, or one that does not say which year it is of. */
export type HistoryProblem = "noTable" | "noYear";

/** A figure of which nothing is told. */
export const BARE: PastFigure = {
  value: null,
  target: null,
  unit: "",
  numerator: null,
  denominator: null,
  share: null,
  at: null,
};

const namesOf = ({ nameVi, printedAlias }: Pick<Indicator, "nameVi" | "printedAlias">): string[] =>
  [nameVi, ...(printedAlias === null ? [] : [printedAlias])].map(fold);

/** The row of a catalogue that a printed name names exactly; `null` for none. */
export function rowNamed(name: string, { indicators }: Catalogue): Indicator | null {
  const key = fold(name);
  return indicators.find((indicator) => namesOf(indicator).includes(key)) ?? null;
}

/** Rows of one catalogue with the codes of another: the same code, else the same name, each taken once. */
export function matchRows(theirs: Catalogue, ours: Catalogue): ReadonlyMap<Indicator, string> {
  const taken = new Set<string>();
  const matched = new Map<Indicator, string>();
  const take = (indicator: Indicator, found: Indicator | undefined): void => {
    if (!found || taken.has(found.code) || matched.has(indicator)) return;
    taken.add(found.code);
    matched.set(indicator, found.code);
  };
  for (const indicator of theirs.indicators)
    take(
      indicator,
      ours.indicators.find(({ code }) => code === indicator.code),
    );
  for (const indicator of theirs.indicators) {
    const names = namesOf(indicator);
    take(
      indicator,
      ours.indicators.find((one) => namesOf(one).some((name) => names.includes(name))),
    );
  }
  return matched;
}

/** Rows that the catalogue in force does not have, by name: none disappears without a word. */
export function tellLeftOut(rows: readonly string[], year: string, file: string): RawFinding[] {
  if (rows.length === 0) return [];
  const params = { count: rows.length, year, rows: rows.join("; ") };
  return [{ code: "HISTORY_LEFT_OUT", params, at: placeOf(file) }];
}
