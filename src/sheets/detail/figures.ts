import type { AdjustedField, Adjustment } from "../../model/adjustment";
import type { Indicator } from "../../model/indicator";
import { silenceText } from "../../letters/inspection/silence";
import { isRated } from "../../plans/catalogue/target";
import type { Consolidation, UnitContribution } from "../../model/consolidation";
import { UNRECORDED } from "../../pooling/adjust/wording.data";
import { isAskedOf } from "../../pooling/participant";
import { formatNumber } from "../../text/number/formatNumber";
import { formatDay } from "../../texts/localized";
import type { Block } from "./block";
import { constant } from "../grid";
import { fillLabel, NOT_APPLICABLE_TEXT, NOT_ASKED_TEXT } from "../labels.data";
import { unitName, type Layout } from "../layout";
import { detailRow } from "../places";
import type { CellSpec } from "../spec";
import type { StyleName } from "../styles.data";
import { ownValue } from "../../text/json/ownValue";

/** Puts each unit's own figures: numbers as constants, a silence as the words for it, never as a blank or 0. */
export function putFigures(block: Block): void {
  const { grid, layout, row } = block;
  const fields: readonly AdjustedField[] = isRated(row.indicator) ? ["numerator", "denominator"] : ["value"];
  const byUnit = new Map(row.byUnit.map((part) => [part.unit, part]));
  for (const [unit, column] of layout.places.units) {
    const part = byUnit.get(unit);
    for (const field of fields) {
      const line = detailRow(layout.places, row.indicator.code, field);
      grid.put(line, column, part ? figureCell(block, part, field) : otherCell(block, unit));
    }
    if (!part && isRated(row.indicator))
      grid.put(detailRow(layout.places, row.indicator.code, "rate"), column, { style: "notAsked" });
  }
}

function figureCell(block: Block, part: UnitContribution, field: AdjustedField): CellSpec {
  const { layout, row } = block;
  if (part.silence !== null) return silentCell(layout, part);
  // Of a share, which is reported as a yes or no, the value stands as the numerator.
  const isYesOrNo = row.indicator.kind === "share" && field === "numerator";
  const adjustments = part.adjustments.filter(
    (adjustment) => adjustment.field === field || (isYesOrNo && adjustment.field === "value"),
  );
  const attained = row.indicator.kind === "attained";
  const styles: readonly [StyleName, StyleName] = attained
    ? ["attained", "attainedAdjusted"]
    : ["figure", "figureAdjusted"];
  const format = attained ? attainedFormat(layout, adjustments.length > 0) : {};
  if (adjustments.length === 0) return { ...constant(part[field], styles[0]), ...format };
  return {
    ...constant(part[field], styles[1]),
    ...format,
    note: adjustments.map((adjustment) => describe(layout, adjustment)).join("\n\n"),
  };
}

/** The style writes the words of a yes or no in Vietnamese. */
function attainedFormat({ labels, options }: Layout, isAdjusted: boolean): Pick<CellSpec, "format"> {
  if (options.language === "vi") return {};
  const [yes, no] = labels.detail.attained.map((word) => `"${word}${isAdjusted ? " *" : ""}"`);
  return { format: `${yes};;${no}` };
}

function silentCell(layout: Layout, part: UnitContribution): CellSpec {
  const reason = silenceText(part, layout.consolidation.units)[layout.options.language];
  const unit = unitName(layout.consolidation, part.unit);
  return {
    ...constant(reason, "silent"),
    note: fillLabel(layout.labels.detail.silentNote, { unit, reason }),
  };
}

/** A unit that the row does not concern: it is asked and says so itself, or it is not asked at all. */
function otherCell({ layout, row }: Block, unit: string): CellSpec {
  const report = layout.result.reports.find((candidate) => candidate.unit === unit);
  const declared = ownValue(report?.figures, row.indicator.code)?.kind === "notApplicable";
  return declared && isAskedIn(layout.consolidation, row.indicator, unit)
    ? constant(NOT_APPLICABLE_TEXT, "notApplicable")
    : constant(NOT_ASKED_TEXT, "notAsked");
}

/** Read back, a declared row speaks for the larger unit; a row that only the larger unit is asked must not. */
function isAskedIn({ unitSet, units }: Consolidation, indicator: Indicator, code: string): boolean {
  if (unitSet === "any") return true;
  const state = units.find(({ unit }) => unit.code === code);
  return state !== undefined && isAskedOf(indicator, state.unit);
}

/** What was changed, why, and who stands for it. */
function describe({ labels, options }: Layout, adjustment: Adjustment): string {
  const told = (text: string): string => text || UNRECORDED[options.language];
  const write = (value: number | null) => (value === null ? "…" : formatNumber(value, options.language));
  return fillLabel(labels.detail.adjustmentNote, {
    field: labels.adjustments.field[adjustment.field].toLowerCase(),
    old: write(adjustment.old),
    new: write(adjustment.new),
    reason: told(adjustment.reason),
    document: told(adjustment.document),
    confirmedBy: told(adjustment.confirmedBy),
    when: told(formatDay(adjustment.when)[options.language]),
  });
}
