import type { Catalogue } from "../../model/indicator";
import type { Finding, FindingCode, Severity } from "../../model/finding";
import { type At, parseAddress } from "../../model/address";
import type { SheetSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";
import type { ReportingUnit } from "../../model/reportingUnit";
import { labels, SEVERITY_TEXTS } from "../labels.data";
import { endOf, rowWith, textAt } from "../readBack/sheet";

/** Names that the sheet writes in place of codes. */
export interface CheckNames {
  readonly catalogue: Catalogue;
  readonly units: readonly ReportingUnit[];
}

const LANGUAGES = Object.values(labels);
const MOST_COLUMNS = 20;
const COLUMNS = { severity: 0, unit: 1, message: 2, number: 3, place: 4, code: 6 } as const;

/** The findings that Kết quả kiểm tra lists, each in the language that it was written in; none where its headings are gone. */
export function readOwnChecks(sheet: SheetSnapshot, names: CheckNames): Finding[] {
  const columns = Array.from({ length: Math.min(MOST_COLUMNS, endOf(sheet).column) }, (_, index) => index);
  const header = rowWith(
    sheet,
    LANGUAGES.map(({ checks }) => checks.columns[COLUMNS.message]!),
    columns,
  );
  if (header < 0) return [];
  const columnOf = (key: keyof typeof COLUMNS): number | undefined => {
    const titles = LANGUAGES.map(({ checks }) => fold(checks.columns[COLUMNS[key]]!));
    return columns.find((column) => titles.includes(fold(textAt(sheet, header, column))));
  };
  const places = Object.fromEntries(
    Object.keys(COLUMNS).map((key) => [key, columnOf(key as keyof typeof COLUMNS)]),
  );
  const findings: Finding[] = [];
  for (let row = header + 1; row < endOf(sheet).row; row++) {
    const text = (key: keyof typeof COLUMNS): string =>
      places[key] === undefined ? "" : textAt(sheet, row, places[key]);
    const finding = toFinding(text, names);
    if (finding) findings.push(finding);
  }
  return findings;
}

function toFinding(
  text: (key: keyof typeof COLUMNS) => string,
  { catalogue, units }: CheckNames,
): Finding | null {
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
