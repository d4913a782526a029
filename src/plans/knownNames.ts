/**
 * The one door to the reader of reports: finding a catalogue's indicator by the name that a plan writes, and school years in a text.
 */
import type { Catalogue, Indicator } from "../model/indicator";
import { indexCatalogue } from "../reading/names/indicatorIndex";
import { shortenLoosely } from "../reading/names/rowName";
import { fold } from "../text/fold";

export { shortenLoosely as shortenName };
export { findSchoolYears } from "../reading/hints/schoolYear";

/** The known indicator that a name means, and how it was recognised. */
export interface KnownName {
  readonly indicator: Indicator;
  readonly how: "exact" | "alias" | "near";
}

/** Finds the indicator of a name in the catalogue that is known; `null` where none is meant by it. */
export function findKnown(name: string, catalogue: Catalogue): KnownName | null {
  const index = indexCatalogue(catalogue);
  const read = index.read(fold(name)).name;
  const exact = index.byName(read);
  if (exact) {
    const alias = exact.printedAlias !== null && index.read(fold(exact.printedAlias)).name === read;
    return { indicator: exact, how: alias ? "alias" : "exact" };
  }
  const near = index.byNearName(read);
  return near ? { indicator: near, how: "near" } : null;
}
