import type { AdjustedField } from "../../../model/adjustment";
import type { Indicator } from "../../../model/indicator";
import type { ConsolidationResult } from "../../../model/consolidation";
import type { Figure } from "../../../model/report";
import type { At } from "../../../model/address";
import { ownValue } from "../../../text/json/ownValue";

/** One number of a row as it stands now, adjustments included; `value` is `null` where the unit gives none. */
export interface PresentNumber {
  readonly field: AdjustedField;
  readonly value: number | null;
  readonly at: At | null;
}

/** The numbers that an adjustment of a row can give, with what stands there now: both halves of a rate, or the one value. */
export function presentNumbers(
  result: ConsolidationResult,
  unit: string,
  indicator: Indicator,
): readonly PresentNumber[] {
  const figure = figureIn(result, unit, indicator);
  return fieldsOf(indicator).map((field) => ({ field, ...presentOf(figure, field) }));
}

/** The figure that is used for a row; `undefined` where the unit's report does not have it. */
export function figureIn(
  { reports }: ConsolidationResult,
  unit: string,
  { code }: Indicator,
): Figure | undefined {
  return ownValue(reports.find((report) => report.unit === unit)?.figures, code);
}

/** Fields that an adjustment of this row may name. */
function fieldsOf({ kind }: Indicator): readonly AdjustedField[] {
  return kind === "rate" ? ["numerator", "denominator"] : ["value"];
}

function presentOf(figure: Figure | undefined, field: AdjustedField): Omit<PresentNumber, "field"> {
  if (figure === undefined || figure.kind === "notApplicable") return { value: null, at: placed(figure?.at) };
  if (figure.kind === "silent") {
    const value = figure.read?.[field] ?? null;
    return { value, at: placed(figure.places?.[field] ?? figure.at) };
  }
  if (figure.kind !== "rate") return { value: figure.value, at: placed(figure.at) };
  return field === "denominator"
    ? { value: figure.denominator, at: placed(figure.denominatorAt) }
    : { value: figure.numerator, at: placed(figure.at) };
}

/** A figure supplied by hand stands in no cell. */
const placed = (at: At | null | undefined): At | null => (at && at.cell !== "" ? at : null);
