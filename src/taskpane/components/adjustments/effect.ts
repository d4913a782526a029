import { adjustFigure } from "../../../pooling/adjust/adjustFigure";
import type { Indicator } from "../../../model/indicator";
import { refuseCommunes } from "../../../pooling/check/communes";
import type { ConsolidatedIndicator, ConsolidationResult } from "../../../model/consolidation";
import { contributionsTo } from "../../../pooling/contribution";
import type { Participant } from "../../../pooling/participant";
import { consolidateRow } from "../../../pooling/row";
import type { Finding, RawFinding } from "../../../model/finding";
import { formatFinding } from "../../../texts/formatFinding";
import { placeOf } from "../../../model/address";
import type { UnitScope } from "../../../model/reportingUnit";
import { findUnitSet } from "../../../units/unitSets";
import type { NewAdjustment } from "../../state/pane";
import { unitNamer } from "../parts/latestResult";
import { figureIn } from "./present";

/** What an adjustment would make of its row, before anything is written. */
export interface Effect {
  readonly before: ConsolidatedIndicator;
  /** `null` where the new numbers would leave the row without a figure of this unit. */
  readonly after: ConsolidatedIndicator | null;
  /** What the new numbers do wrong; an error among them silences the figure. */
  readonly findings: readonly Finding[];
}

/** Works the one row out again with the adjustments of one unit; `null` for a row that the result does not have. */
export function effectOf(
  result: ConsolidationResult,
  indicator: Indicator,
  rows: readonly NewAdjustment[],
): Effect | null {
  const { consolidation } = result;
  const before = consolidation.indicators.find((row) => row.indicator.code === indicator.code);
  const unit = consolidation.units.find((state) => state.unit.code === rows[0]?.unit)?.unit;
  if (!before || !unit) return null;
  const scope = scopeOf(consolidation.unitSet);
  const dated = rows.map((row) => ({ ...row, when: "" }));
  const outcome = adjustFigure(indicator, figureIn(result, unit.code, indicator), dated, placeOf(null));
  const figures = outcome.figure ? { [indicator.code]: outcome.figure } : {};
  const report = { unit: unit.code, name: unit.name, file: null, sheet: "", schoolYear: null, figures };
  const participant: Participant = { unit, report, received: true, findings: [], adjusted: {} };
  const { participants, findings } = refuseCommunes([participant], consolidation.catalogue, scope);
  const [part] = contributionsTo(indicator, participants, scope);
  const units = new Map(consolidation.units.map((state) => [state.unit.code, state.unit]));
  const byUnit = [...before.byUnit.filter((one) => one.unit !== unit.code), ...(part ? [part] : [])];
  const context = {
    scope,
    units,
    previous: consolidation.previous,
    year: consolidation.catalogue.plan.targetYear,
  };
  return {
    before,
    after: part?.silence === null ? consolidateRow(indicator, byUnit, context) : null,
    findings: [...outcome.findings, ...findings].filter(isAboutNumbers).map((draft) => word(draft, result)),
  };
}

/** The unit set by its id; whoever is found where it is none of the built-in ones. */
function scopeOf(id: string): UnitScope {
  const set = findUnitSet(id);
  return set ? { kind: "set", set } : { kind: "any" };
}

/** The list of adjustments says that one was made; here only what is wrong with it matters. */
const isAboutNumbers = ({ code }: RawFinding): boolean => code !== "ADJUSTED";

/** Worded without place and unit: the form shows both. */
function word({ at: _at, unit: _unit, ...draft }: RawFinding, result: ConsolidationResult): Finding {
  const rows = new Map(
    result.consolidation.catalogue.indicators.map(({ code, nameVi, nameEn }) => [
      code,
      { vi: nameVi, en: nameEn },
    ]),
  );
  return formatFinding(draft, { unit: unitNamer(result), indicator: (code) => rows.get(code) ?? null });
}
