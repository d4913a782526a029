import type { Catalogue } from "../catalogue/indicator";
import type { Assignment } from "../consolidation/consolidation";
import type { UnitScope } from "../unit/reportingUnit";
import { indexCatalogue, type IndicatorIndex } from "./indicatorIndex";
import { indexPlaces, type PlaceIndex } from "./placeIndex";

/** What reading a workbook needs to know: which indicators are asked and which units may report. */
export interface ReadingContext {
  readonly catalogue: Catalogue;
  readonly scope: UnitScope;
  /** Answers of the officer. They are applied when reports are settled, so that reading does not depend on them. */
  readonly assignments: readonly Assignment[];
}

/** A context made ready once for many workbooks. */
export interface PreparedContext extends ReadingContext {
  readonly index: IndicatorIndex;
  readonly places: PlaceIndex;
}

const prepared = new WeakMap<Catalogue, WeakMap<UnitScope, PreparedContext>>();

/** Indexes of the catalogue and of the units, kept with both objects: preparing again costs nothing. */
export function prepareReading(context: ReadingContext): PreparedContext {
  const scopes = prepared.get(context.catalogue) ?? new WeakMap<UnitScope, PreparedContext>();
  prepared.set(context.catalogue, scopes);
  const known = scopes.get(context.scope);
  if (known) return { ...known, assignments: context.assignments };
  const made = {
    ...context,
    index: indexCatalogue(context.catalogue),
    places: indexPlaces(context.scope),
  };
  scopes.set(context.scope, made);
  return made;
}
