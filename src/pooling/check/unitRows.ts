import type { Catalogue, Indicator } from "../../model/indicator";
import type { PreviousFigure, PreviousYear } from "../../model/consolidation";
import { figureOf, isExpected, type Participant } from "../participant";
import type { RawFinding, Localized } from "../../model/finding";
import type { CountFigure, RateFigure } from "../../model/report";
import type { At } from "../../model/address";
import type { UnitScope } from "../../model/reportingUnit";
import { ownValue } from "../../text/json/ownValue";

/** A row of one unit that counts: its indicator, its figure, and the figure of the year before where it is known. */
export interface UnitRow {
  readonly unit: string;
  readonly indicator: Indicator;
  readonly figure: RateFigure | CountFigure;
  readonly previous: PreviousFigure | null;
}

/** A unit's usable rows by indicator code, in the order of the catalogue. */
export type UnitRows = ReadonlyMap<string, UnitRow>;

/** What the checks look at besides the figures. */
export interface CheckContext {
  readonly catalogue: Catalogue;
  readonly scope: UnitScope;
  readonly previous: PreviousYear | null;
}

/** Collects the rows that count; empty for a unit without a report. */
export function unitRowsOf(participant: Participant, context: CheckContext): UnitRows {
  const unit = participant.unit.code;
  const rows = new Map<string, UnitRow>();
  if (participant.report === null) return rows;
  for (const indicator of context.catalogue.indicators) {
    const figure = figureOf(participant, indicator);
    if (!figure || figure.kind === "silent" || figure.kind === "notApplicable") continue;
    if (!isExpected(indicator, participant, context.scope)) continue;
    const previous = ownValue(ownValue(context.previous?.byUnit, unit), indicator.code) ?? null;
    rows.set(indicator.code, { unit, indicator, figure, previous });
  }
  return rows;
}

/** How many the row counts: the numerator of a rate, or the value. */
export function amountOf({ figure }: UnitRow): number {
  return figure.kind === "rate" ? figure.numerator : figure.value;
}

/** What a check has to say about each row; `null` where nothing. */
export function findingsAbout(rows: UnitRows, check: (row: UnitRow) => RawFinding | null): RawFinding[] {
  const drafts: RawFinding[] = [];
  for (const row of rows.values()) {
    const draft = check(row);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** A draft about a row, standing at `at` or at the row's figure. */
export function findingAbout(row: UnitRow, draft: RawFinding, at: At = row.figure.at): RawFinding {
  const place = at.cell === "" ? {} : { at };
  return { ...draft, unit: row.unit, indicator: row.indicator.code, ...place };
}

/** An indicator's name in both languages. */
export function nameOf({ nameVi, nameEn }: Indicator): Localized {
  return { vi: nameVi, en: nameEn };
}
