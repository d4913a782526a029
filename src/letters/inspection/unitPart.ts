import type { Adjustment } from "../../model/adjustment";
import { FIELDS, NOTHING, UNRECORDED } from "../../pooling/adjust/wording.data";
import type { Indicator } from "../../model/indicator";
import { printedRateAgrees } from "../../text/exact/printedRate";
import type {
  ConsolidatedIndicator,
  ConsolidationResult,
  PreviousFigure,
  UnitContribution,
} from "../../model/consolidation";
import { Fraction } from "../../text/exact/fraction";
import { printMeasure } from "../../text/exact/print";
import { reportedValue, roundHalfUp } from "../../text/exact/reported";
import type { Localized } from "../../model/finding";
import { formatNumber } from "../../text/number/formatNumber";
import type { BasisColumn, Figure, PrintedRate } from "../../model/report";
import type { At } from "../../model/address";
import { FIGURE_TEXTS } from "../duplicates.data";
import { INSPECTION, MORE_DECIMALS } from "./inspection.data";
import { formatMeasure } from "./measure";
import { alike, formatDay, inBoth, fillText } from "../../texts/localized";
import { silenceText } from "./silence";
import { ownValue } from "../../text/json/ownValue";

/** What one unit gave for one figure, and where it stands. */
export interface UnitPart {
  readonly unit: string;
  readonly name: string;
  /** Numerator and denominator of a rate, the numbers alone; `null` where not given. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** "1.200/1.250", "12 xã", "Đạt"; why there is none, for a unit that is silent. */
  readonly figure: Localized;
  /** The unit's own rate at the row's decimals: "96 %"; `null` for other rows, for silence and for 0/0. */
  readonly rate: Localized | null;
  readonly silent: boolean;
  /** Where numerator (or result) and denominator stand; `null` for figures supplied by hand. */
  readonly at: At | null;
  readonly denominatorAt: At | null;
  /** "tử số: 1.250 → 1.205 (…)", one for each adjustment in force. */
  readonly adjustments: readonly { readonly adjustment: Adjustment; readonly text: Localized }[];
  /** What else is known: the rate that the report prints, a total that is not whole, last year's figure. */
  readonly remarks: readonly Localized[];
  /** Where the rate stands that the report prints; `null` where it prints none. */
  readonly printedAt: At | null;
}

/** A unit's part in a row, in words. */
export function unitPartOf(
  result: ConsolidationResult,
  { indicator }: ConsolidatedIndicator,
  part: UnitContribution,
): UnitPart {
  const { unit, numerator, denominator } = part;
  const { consolidation } = result;
  const source = ownValue(result.reports.find((report) => report.unit === unit)?.figures, indicator.code);
  const rate = rateOf(indicator, part);
  const printed = source?.kind === "rate" ? source.printed : null;
  const before = ownValue(ownValue(consolidation.previous?.byUnit, unit), indicator.code);
  return {
    unit,
    name: consolidation.units.find((state) => state.unit.code === unit)?.unit.name ?? unit,
    numerator: indicator.kind === "rate" ? numerator : null,
    denominator,
    figure:
      part.silence === null && numerator !== null
        ? numbersText(indicator, numerator, denominator)
        : silenceText(part, consolidation.units),
    rate,
    silent: part.silence !== null,
    at: part.at,
    denominatorAt: part.denominatorAt ?? denominatorPlace(source),
    adjustments: part.adjustments.map((adjustment) => ({ adjustment, text: adjustmentText(adjustment) })),
    remarks: [
      ...basisRemarks(result, indicator, part),
      ...(printed && rate ? [printedRemark(indicator, part, printed, rate)] : []),
      ...(part.share ? [fillText(INSPECTION.share, { ...part.share })] : []),
      ...(before ? [fillText(INSPECTION.previous, { figure: previousText(indicator, before) })] : []),
    ],
    printedAt: printed?.at ?? null,
  };
}

function numbersText({ kind, unit }: Indicator, numerator: number, denominator: number | null): Localized {
  if (kind === "attained") return numerator === 1 ? FIGURE_TEXTS.attained : FIGURE_TEXTS.notAttained;
  if (kind === "count" || denominator === null) return formatMeasure(numerator, unit);
  return inBoth((language) =>
    [numerator, denominator].map((value) => formatNumber(value, language)).join("/"),
  );
}

function previousText(indicator: Indicator, { numerator, denominator }: PreviousFigure): Localized {
  return numbersText(indicator, numerator, denominator);
}

function rateOf(
  { kind, scale, decimals, unit }: Indicator,
  { numerator, denominator }: UnitContribution,
): Localized | null {
  if (kind !== "rate" || numerator === null || denominator === null) return null;
  const rate = reportedValue(numerator, denominator, scale, decimals);
  return rate && printMeasure(rate, unit);
}

/** "Căn cứ: cột D ghi "Tử số", cột E ghi "Mẫu số"; 100·N/D = R ở 22/22 dòng." */
function basisRemarks(
  { reports }: ConsolidationResult,
  { kind, scale }: Indicator,
  { unit, at, denominatorAt, silence }: UnitContribution,
): Localized[] {
  const basis = reports.find((report) => report.unit === unit)?.basis;
  if (!basis || silence !== null) return [];
  const isOf = ({ line }: BasisColumn): boolean =>
    [at, denominatorAt].some((place) => place !== null && isOnLine(place.cell, line));
  const isRate = kind === "rate";
  const columns = basis.columns.filter((one) => (one.role !== "result") === isRate && isOf(one));
  if (columns.length === 0) return [];
  const said = inBoth((language) =>
    columns
      .map(({ line, heading, answered }) => {
        const text = /^\d/.test(line) ? INSPECTION.basisRow : INSPECTION.basisColumn;
        const word = answered ? INSPECTION.basisAnswered[language] : "";
        return fillText(text, { line, heading: heading || "…" })[language] + word;
      })
      .join(", "),
  );
  const { agreeing, printed } = basis;
  return [
    isRate && printed > 0
      ? fillText(INSPECTION.basisProved, { columns: said, scale, agreeing, printed })
      : fillText(INSPECTION.basis, { columns: said }),
  ];
}

/** Whether a cell stands in a column "D", or in a row "4". */
function isOnLine(cell: string, line: string): boolean {
  return cell.replace(/(?<!\d)\d+$/, "") === line || cell.replace(/^[A-Z]+/, "") === line;
}

/** What the report prints beside its counts, at the decimals shown, and whether it is what they give. */
function printedRemark(
  { scale, decimals, unit }: Indicator,
  { numerator, denominator }: UnitContribution,
  printed: PrintedRate,
  computed: Localized,
): Localized {
  const shown = Math.min(printed.decimals, decimals + MORE_DECIMALS);
  const written = printMeasure(roundHalfUp(Fraction.fromDecimal(printed.value), shown), unit);
  return printedRateAgrees(numerator!, denominator!, scale, printed)
    ? fillText(INSPECTION.agrees, { printed: written })
    : fillText(INSPECTION.disagrees, { printed: written, computed });
}

function adjustmentText(adjustment: Adjustment): Localized {
  const told = (text: string) => (text === "" ? UNRECORDED : alike(text));
  const old = adjustment.oldUnrecorded ? UNRECORDED : (adjustment.old ?? NOTHING);
  return fillText(INSPECTION.adjustment, {
    field: FIELDS[adjustment.field],
    old,
    new: adjustment.new,
    reason: told(adjustment.reason),
    document: told(adjustment.document),
    confirmedBy: told(adjustment.confirmedBy),
    when: adjustment.when === "" ? UNRECORDED : formatDay(adjustment.when),
  });
}

function denominatorPlace(figure: Figure | undefined): At | null {
  return figure?.kind === "silent" ? (figure.places?.denominator ?? null) : null;
}
