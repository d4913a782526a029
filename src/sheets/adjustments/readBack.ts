import type { AdjustedField, Adjustment } from "../../model/adjustment";
import type { Catalogue } from "../../model/indicator";
import type { RawFinding, Localized } from "../../model/finding";
import { placeAt } from "../../model/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../model/snapshot";
import { readWrittenDate } from "../../plans/catalogue/writtenTime";
import { fold } from "../../text/fold";
import type { ReportingUnit } from "../../model/reportingUnit";
import { readNumber } from "../../text/number/readNumber";
import { headingsOf, indexColumns } from "../columns";
import { labels } from "../labels.data";
import { endOf, findSheet, rowWith, textAt, valueAt } from "../readBack/sheet";
import { ADJUSTMENTS_COLUMNS } from "./columns.data";

/** What a sheet Điều chỉnh holds: the adjustments, and a finding for each row that could not be understood. */
export interface AdjustmentsReading {
  readonly adjustments: readonly Adjustment[];
  readonly findings: readonly RawFinding[];
}

/** Units and indicators that an officer may have written by name, number or code. */
export interface AdjustmentNames {
  readonly catalogue: Catalogue;
  readonly units: readonly ReportingUnit[];
}

const FIELDS: readonly AdjustedField[] = ["numerator", "denominator", "value"];
const COLUMNS = indexColumns(ADJUSTMENTS_COLUMNS);

/** Why a row has no effect. */
const REASONS = {
  field: {
    vi: "cột “Số liệu” phải là Tử số, Mẫu số hoặc Giá trị",
    en: "the column “Figure” must be Numerator, Denominator or Value",
  },
  new: { vi: "“Số mới” phải là số nguyên từ 0 trở lên", en: "“New” must be a whole number from 0" },
  old: {
    vi: "“Số cũ” phải là số nguyên từ 0 trở lên hoặc để trống",
    en: "“Old” must be a whole number from 0, or blank",
  },
} satisfies Readonly<Record<string, Localized>>;

/**
 * Reads the adjustments of a workbook's sheet Điều chỉnh, with the rows that an officer added; `null` where there is no such sheet.
 * A name that nobody knows is kept as it is written, so that applying it says so.
 */
export function readAdjustments(
  workbook: WorkbookSnapshot,
  names: AdjustmentNames,
): AdjustmentsReading | null {
  const sheet = findSheet(workbook, "adjustments");
  if (!sheet) return null;
  const header = rowWith(sheet, headingsOf(ADJUSTMENTS_COLUMNS, "new"), [sheet.left + COLUMNS.new]);
  if (header < 0) return null;
  const adjustments: Adjustment[] = [];
  const findings: RawFinding[] = [];
  for (let row = header + 1; row < endOf(sheet).row; row++) {
    const read = readLine(workbook, sheet, row, names);
    if (read === null) continue;
    if ("code" in read) findings.push(read);
    else adjustments.push(read);
  }
  return { adjustments, findings };
}

function readLine(
  { file }: WorkbookSnapshot,
  sheet: SheetSnapshot,
  row: number,
  names: AdjustmentNames,
): Adjustment | RawFinding | null {
  const text = (column: number) => textAt(sheet, row, sheet.left + column);
  const written = text(COLUMNS.indicator);
  const number = valueAt(sheet, row, sheet.left + COLUMNS.new);
  if (text(COLUMNS.unit) === "" && written === "" && isBlank(number)) return null;
  const unit = findUnit(names.units, text(COLUMNS.unit));
  const indicator = findIndicator(names.catalogue, written);
  const ignored = (reason: keyof typeof REASONS, column: number): RawFinding => ({
    code: "ADJUSTMENT_IGNORED",
    params: { target: written, reason: REASONS[reason] },
    unit,
    at: placeAt(file, sheet.name, row, sheet.left + column),
  });
  const field = findField(text(COLUMNS.field));
  if (!field) return ignored("field", COLUMNS.field);
  const value = readWhole(number);
  if (value === null) return ignored("new", COLUMNS.new);
  const before = valueAt(sheet, row, sheet.left + COLUMNS.old);
  const old = isBlank(before) ? null : readWhole(before);
  if (old === null && !isBlank(before)) return ignored("old", COLUMNS.old);
  return {
    unit,
    indicator,
    field,
    old,
    new: value,
    reason: text(COLUMNS.reason),
    document: text(COLUMNS.document),
    confirmedBy: text(COLUMNS.by),
    when: readDay(valueAt(sheet, row, sheet.left + COLUMNS.when)),
  };
}

function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** A whole number ≥ 0, stored or written as an office writes it; `null` for anything else. */
function readWhole(value: CellValue): number | null {
  const reading = readNumber(value, "General", { role: "count" });
  if (reading.state !== "number") return null;
  const whole = Number(reading.value);
  return Number.isSafeInteger(whole) && whole >= 0 ? whole : null;
}

function findField(text: string): AdjustedField | undefined {
  return FIELDS.find(
    (field) =>
      field === text ||
      Object.values(labels).some(({ adjustments }) => fold(adjustments.field[field]) === fold(text)),
  );
}

function findUnit(units: readonly ReportingUnit[], text: string): string {
  const key = fold(text);
  const named = units.find(
    ({ code, name, aliases = [] }) => code === text || [name, ...aliases].some((word) => fold(word) === key),
  );
  return named?.code ?? text;
}

function findIndicator({ indicators }: Catalogue, text: string): string {
  const key = fold(text);
  const named = indicators.find(
    ({ code, tt, nameVi, nameEn, printedAlias }) =>
      code === text ||
      String(tt) === text ||
      [nameVi, nameEn, printedAlias ?? ""].some((name) => name !== "" && fold(name) === key),
  );
  return named?.code ?? text;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** Excel counts days from 30 December 1899. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** 31 December 9999, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;

/** An ISO date from a date cell's serial number or a date as people write it; any other text, and a number that is no day of Excel's, as it is. */
function readDay(value: CellValue): string {
  if (typeof value === "string") return readWrittenDate(value) ?? value.trim();
  if (typeof value !== "number") return "";
  if (value < 0 || value > LAST_SERIAL) return String(value);
  return new Date(FIRST_DAY + Math.floor(value) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
