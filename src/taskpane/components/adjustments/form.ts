import type { AdjustedField } from "../../../model/adjustment";
import type { Indicator } from "../../../model/indicator";
import type { ConsolidationResult } from "../../../model/consolidation";
import { isAskedOf } from "../../../pooling/participant";
import type { ReportingUnit } from "../../../model/reportingUnit";
import type { AdjustmentDraft, NewAdjustment } from "../../state/pane";
import { effectOf, type Effect } from "./effect";
import { readEntry, type Entry } from "./entry";
import { presentNumbers, type PresentNumber } from "./present";

/** Everything typed or chosen in the form, as text; "" where nothing is. */
export interface FormFields {
  readonly unit: string;
  readonly indicator: string;
  readonly numbers: Readonly<Partial<Record<AdjustedField, string>>>;
  readonly reason: string;
  readonly document: string;
  readonly confirmedBy: string;
}

/** What is not yet as it must be; a key of the texts. */
export type FormProblem =
  "unit" | "indicator" | "half" | "value" | "unchanged" | "reason" | "confirmedBy" | "silenced" | "entry";

/** One number of the row with what was typed for it. */
export interface FormNumber extends PresentNumber {
  readonly text: string;
  readonly entry: Entry;
}

/** The form as it stands: what can be chosen, what is there now, what would come of it, what is missing. */
export interface FormState {
  readonly units: readonly ReportingUnit[];
  readonly indicators: readonly Indicator[];
  readonly indicator: Indicator | null;
  readonly numbers: readonly FormNumber[];
  /** `null` while no new number is complete. */
  readonly effect: Effect | null;
  readonly problems: readonly FormProblem[];
  /** What will be added; only where nothing is missing. */
  readonly rows: readonly NewAdjustment[];
}

/** The form's fields at its start. */
export function startForm(draft: AdjustmentDraft | null): FormFields {
  const source = { reason: "", document: "", confirmedBy: "" };
  return { unit: draft?.unit ?? "", indicator: draft?.indicator ?? "", numbers: {}, ...source };
}

/** Works out everything that the form shows. Pure; nothing of it is kept. */
export function describeForm(result: ConsolidationResult, fields: FormFields): FormState {
  const { catalogue, units: states } = result.consolidation;
  const units = states.map(({ unit }) => unit);
  const unit = units.find(({ code }) => code === fields.unit) ?? null;
  const isOpenRow = isOpenFor(result, unit);
  const indicators = catalogue.indicators.filter(isOpenRow);
  const indicator = indicators.find(({ code }) => code === fields.indicator) ?? null;
  const numbers = unit && indicator ? numbersOf(result, unit.code, indicator, fields) : [];
  const rows = unit && indicator ? rowsOf(numbers, unit.code, indicator, fields) : [];
  const effect = rows.length > 0 && indicator ? effectOf(result, indicator, rows) : null;
  const problems = problemsOf(fields, unit, indicator, numbers, rows, effect);
  return { units, indicators, indicator, numbers, effect, problems, rows };
}

/** Rows that the regulations ask of a unit; all before one is chosen, and where any unit may report. */
function isOpenFor({ consolidation }: ConsolidationResult, unit: ReportingUnit | null) {
  return (indicator: Indicator): boolean =>
    unit === null || consolidation.unitSet === "any" || isAskedOf(indicator, unit);
}

function numbersOf(
  result: ConsolidationResult,
  unit: string,
  indicator: Indicator,
  fields: FormFields,
): FormNumber[] {
  return presentNumbers(result, unit, indicator).map((present) => {
    const text = fields.numbers[present.field] ?? "";
    return { ...present, text, entry: readEntry(text) };
  });
}

function rowsOf(
  numbers: readonly FormNumber[],
  unit: string,
  indicator: Indicator,
  { reason, document, confirmedBy }: FormFields,
): NewAdjustment[] {
  const source = { reason: reason.trim(), document: document.trim(), confirmedBy: confirmedBy.trim() };
  return numbers.flatMap(({ field, value, entry }) =>
    entry.state === "number" && entry.value !== value
      ? [{ unit, indicator: indicator.code, field, old: value, new: entry.value, ...source }]
      : [],
  );
}

function problemsOf(
  fields: FormFields,
  unit: ReportingUnit | null,
  indicator: Indicator | null,
  numbers: readonly FormNumber[],
  rows: readonly NewAdjustment[],
  effect: Effect | null,
): FormProblem[] {
  if (unit === null) return ["unit"];
  if (indicator === null) return ["indicator"];
  return [
    ...problemsOfNumbers(numbers, rows, effect),
    ...(fields.reason.trim() === "" ? (["reason"] as const) : []),
    ...(fields.confirmedBy.trim() === "" ? (["confirmedBy"] as const) : []),
  ];
}

function problemsOfNumbers(
  numbers: readonly FormNumber[],
  rows: readonly NewAdjustment[],
  effect: Effect | null,
): FormProblem[] {
  if (numbers.some(({ entry }) => entry.state === "problem")) return ["entry"];
  if (numbers.every(({ entry }) => entry.state === "blank")) return ["value"];
  if (numbers.some(({ entry, value }) => entry.state === "blank" && value === null)) return ["half"];
  if (rows.length === 0) return ["unchanged"];
  return effect?.after === null ? ["silenced"] : [];
}
