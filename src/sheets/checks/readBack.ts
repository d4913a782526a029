import type { Catalogue } from "../../model/indicator";
import type { Finding, FindingCode, FindingConfirmation, Severity } from "../../model/finding";
import { type At, parseAddress } from "../../model/address";
import type { SheetSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";
import type { ReportingUnit } from "../../model/reportingUnit";
import { headingsOf, type KeyOf } from "../columns";
import { SEVERITY_TEXTS } from "../labels.data";
import { numbersIn } from "../../pooling/confirmations";
import { readDay } from "../../units/list/readDay";
import { endOf, rowWith, textAt, valueAt } from "../readBack/sheet";
import { CHECKS_COLUMNS } from "./columns.data";

/** Names that the sheet writes in place of codes. */
export interface CheckNames {
  readonly catalogue: Catalogue;
  readonly units: readonly ReportingUnit[];
}

const MOST_COLUMNS = 20;

type Key = KeyOf<typeof CHECKS_COLUMNS>;

/** The findings that Kết quả kiểm tra lists, each in the language that it was written in; none where its headings are gone. */
export function readBackChecks(sheet: SheetSnapshot, names: CheckNames): Finding[] {
  return readRows(sheet, names).map(({ finding }) => finding);
}

/** Warnings of the sheet in whose row somebody has put a name: looked into, and the figure is right. */
export function readConfirmations(sheet: SheetSnapshot, names: CheckNames): FindingConfirmation[] {
  const units = names.units.map((unit) => ({ unit }));
  return readRows(sheet, names).flatMap(({ finding, figure }): FindingConfirmation[] => {
    const { severity, code, unit, indicator, confirmed } = finding;
    if (severity !== "warning" || !confirmed) return [];
    return [
      {
        code,
        ...(unit !== undefined && { unit }),
        ...(indicator !== undefined && { indicator }),
        figure,
        numbers: numbersIn(finding, { units }),
        ...confirmed,
      },
    ];
  });
}

interface CheckRow {
  readonly finding: Finding;
  /** The unit's figure when the row was written. */
  readonly figure: string;
}

function readRows(sheet: SheetSnapshot, names: CheckNames): CheckRow[] {
  const columns = Array.from({ length: Math.min(MOST_COLUMNS, endOf(sheet).column) }, (_, index) => index);
  const header = rowWith(sheet, headingsOf(CHECKS_COLUMNS, "message"), columns);
  if (header < 0) return [];
  const columnOf = (key: Key): number | undefined => {
    const titles = headingsOf(CHECKS_COLUMNS, key).map(fold);
    return columns.find((column) => titles.includes(fold(textAt(sheet, header, column))));
  };
  const places = Object.fromEntries(CHECKS_COLUMNS.map(({ key }) => [key, columnOf(key)]));
  const rows: CheckRow[] = [];
  for (let row = header + 1; row < endOf(sheet).row; row++) {
    const text = (key: Key): string => (places[key] === undefined ? "" : textAt(sheet, row, places[key]));
    const finding = toFinding(text, names);
    if (!finding) continue;
    const confirmed = confirmedIn(text("confirmedBy"), dayIn(sheet, row, places.confirmedOn));
    rows.push({
      finding: { ...finding, ...(confirmed && { confirmed }) },
      figure: plainFraction(text("figure")),
    });
  }
  return rows;
}

/** "8.067/10.824" as figures are compared: "8067/10824". */
const plainFraction = (figure: string): string =>
  /^[\d.,]+\/[\d.,]+$/.test(figure) ? figure.replace(/[.,]/g, "") : figure;

const confirmedIn = (by: string, when: string) => (by === "" ? null : { by, when });

/** An ISO date where the cell holds a day; what else stands there is no date. */
const dayIn = (sheet: SheetSnapshot, row: number, column: number | undefined): string =>
  column === undefined ? "" : (readDay(valueAt(sheet, row, column)) ?? "");

function toFinding(text: (key: Key) => string, { catalogue, units }: CheckNames): Finding | null {
  const severity = severityOf(text("severity"));
  const [message, code] = [text("message"), text("code")];
  if (!severity || message === "" || !/^[A-Z_]{3,}$/.test(code)) return null;
  const unit = units.find(({ name }) => fold(name) === fold(text("unit")))?.code;
  const indicator = catalogue.indicators.find(({ tt }) => String(tt) === text("number"))?.code;
  const at = placeIn(text("place"));
  return {
    severity,
    code: code as FindingCode,
    message: { vi: message, en: message },
    ...(unit !== undefined && { unit }),
    ...(indicator !== undefined && { indicator }),
    ...(at && { at }),
  };
}

function severityOf(text: string): Severity | null {
  const found = Object.values(SEVERITY_TEXTS)
    .flatMap((texts) => Object.entries(texts) as [Severity, string][])
    .find(([, word]) => fold(word) === fold(text));
  return found?.[0] ?? null;
}

/** "bao-cao/Sin Ho.xlsx › Biểu 1 › F12", without what does not apply. */
function placeIn(text: string): At | null {
  const parts = text.split(" › ").filter((part) => part !== "");
  if (parts.length === 0) return null;
  const cell = parseAddress(parts.at(-1)!) ? parts.pop()! : "";
  const sheet =
    cell === "" && parts.length < 2 && /\.\w{3,4}$/.test(parts[0] ?? "") ? "" : (parts.pop() ?? "");
  const file = parts.join(" › ");
  return file === "" ? { sheet, cell } : { file, sheet, cell };
}
