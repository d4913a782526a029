import type { Indicator, TargetOperator, TargetVersion, UnitTarget, YearTarget } from "../../model/indicator";
import { TARGET_OPERATORS } from "../../plans/catalogue/target";
import { printDecimal } from "../../text/exact/print";
import { readNumber } from "../../text/number/readNumber";
import { readWrittenDate, readWrittenYear } from "../../plans/catalogue/writtenTime";
import { tidy } from "../../text/fold";
import { formatDate } from "../layout";

/**
 * The fields of a row that are lists, as a cell of the Danh mục holds them: one entry a line, its parts apart by "|".
 *
 * - versions of a target: "17/9/2024 | 3707/KH-UBND | ≥ 34 | Từ 34 trở lên"
 * - targets of several years: "2026-2027 | 34 | ≥ 34"
 * - targets of single units: "03121 | 1", or "03121 | 2026: 0; 2027: 1"
 *
 * Reading answers `null` where a line is not of this form.
 */
export const LIST_CELLS = {
  targetHistory: { write: writeVersions, read: readVersions },
  yearTargets: { write: writeYears, read: readYears },
  unitTargets: { write: writeUnits, read: readUnits },
} as const;

/** Keys of those fields. */
export type ListKey = keyof typeof LIST_CELLS;

/** The text of such a field; `null` where the row does not have it. */
export function formatListCell(indicator: Indicator, key: ListKey): string | null {
  switch (key) {
    case "targetHistory":
      return indicator.targetHistory ? writeVersions(indicator.targetHistory) : null;
    case "yearTargets":
      return indicator.yearTargets ? writeYears(indicator.yearTargets) : null;
    case "unitTargets":
      return indicator.unitTargets ? writeUnits(indicator.unitTargets) : null;
  }
}

function writeVersions(versions: readonly TargetVersion[]): string {
  return versions
    .map(({ date, document, operator, target, text }) =>
      [formatDate(date), document, writeLevel(operator, target), text].join(" | "),
    )
    .join("\n");
}

function readVersions(cell: string): TargetVersion[] | null {
  return readLines(cell, (parts) => {
    // The name of a document may hold the sign that parts the entry: the first target after it ends it.
    const place = parts.findIndex((part, index) => index > 1 && readLevel(part) !== null);
    const [iso, read] = [readWrittenDate(parts[0]!), readLevel(parts[place] ?? "")];
    if (iso === null || read === null) return null;
    const [document, text] = [parts.slice(1, place), parts.slice(place + 1)].map((list) => list.join(" | "));
    return { ...read, text: text!, document: document!, date: iso };
  });
}

function writeYears(years: readonly YearTarget[]): string {
  return years
    .map(({ year, operator, target, text }) =>
      [year, writeLevel(operator, target), ...(text === undefined ? [] : [text])].join(" | "),
    )
    .join("\n");
}

function readYears(cell: string): YearTarget[] | null {
  return readLines(cell, ([year = "", level = "", ...text]) => {
    const [years, read] = [readWrittenYear(year), readLevel(level)];
    if (years === null || read === null) return null;
    return { year: years, ...read, ...(text.length > 0 && { text: text.join(" | ") }) };
  });
}

function writeUnits(targets: NonNullable<Indicator["unitTargets"]>): string {
  return Object.entries(targets)
    .map(([unit, target]) => `${unit} | ${writeUnitTarget(target)}`)
    .join("\n");
}

function writeUnitTarget(target: UnitTarget): string {
  if (typeof target === "number") return printDecimal(target, "vi");
  return Object.entries(target)
    .map(([year, value]) => `${year}: ${printDecimal(value, "vi")}`)
    .join("; ");
}

function readUnits(cell: string): Record<string, UnitTarget> | null {
  const entries = readLines(cell, ([unit = "", target = ""]): [string, UnitTarget] | null => {
    const read = readUnitTarget(target);
    return unit === "" || read === null ? null : [unit, read];
  });
  return entries && Object.fromEntries(entries);
}

function readUnitTarget(text: string): UnitTarget | null {
  if (!text.includes(":")) return readPlainNumber(text);
  const years: Record<string, number> = {};
  for (const part of text.split(";")) {
    const [year = "", value = ""] = part.split(":");
    const [years_, number] = [readWrittenYear(year), readPlainNumber(value)];
    if (years_ === null || number === null) return null;
    years[years_] = number;
  }
  return years;
}

function readLines<Entry>(cell: string, read: (parts: readonly string[]) => Entry | null): Entry[] | null {
  const lines = cell.split(/\r?\n/).filter((line) => line.trim() !== "");
  const entries = lines.map((line) => read(line.split("|").map((part) => part.trim())));
  const known = entries.filter((entry) => entry !== null);
  return known.length === entries.length ? known : null;
}

function writeLevel(operator: TargetOperator | undefined, target: number): string {
  return operator ? `${operator} ${printDecimal(target, "vi")}` : printDecimal(target, "vi");
}

function readLevel(text: string): { target: number; operator?: TargetOperator } | null {
  const [, sign = "", digits = ""] = /^([<>=≥≤]{0,2}) ?(.*)$/.exec(tidy(text)) ?? [];
  const target = readPlainNumber(digits);
  const operator = sign === "" ? undefined : readOperator(sign);
  if (target === null || operator === null) return null;
  return { target, ...(operator && { operator }) };
}

/** An operator as people write it: "≥" is ">="; `null` for anything else. */
export function readOperator(text: string): TargetOperator | null {
  const sign = tidy(text).replace("≥", ">=").replace("≤", "<=");
  return TARGET_OPERATORS.find((operator) => operator === sign) ?? null;
}

function readPlainNumber(text: string): number | null {
  const reading = readNumber(text.trim(), "General", { role: "rate" });
  return reading.state === "number" ? reading.number : null;
}
