import type { Catalogue } from "../../model/indicator";
import type { Answers } from "../asking";
import type { FirstTargets } from "../choices";
import { flat } from "../table/grid";
import type { ChangedTarget, PlanRow, PlanTarget, QuestionCode, YearTarget } from "../plan";
import { readRule, readTarget } from "./target";
import type { OutlineEntry } from "../table/outline";
import type { PlanTable } from "../table/tables";

/** An entry of the outline with the table that it stands in. */
export interface PlacedEntry {
  readonly entry: OutlineEntry;
  readonly table: PlanTable;
}

/** What is settled for all rows. */
export interface RowOptions {
  readonly year: string | null;
  /** Column of the targets in force; `null` while the year is open. */
  readonly column: number | null;
  /** Targets that hold where that column is blank; `null` where there is none. */
  readonly first: FirstTargets | null;
  /** Further columns of that year's targets, one of which a row that is blank there may mean. */
  readonly rivals: readonly number[];
  readonly baseline: number | null;
  /** Years are those of sections: rows of another year keep their target apart. */
  readonly sections: boolean;
  readonly known: Catalogue;
  readonly answers: Answers;
}

/** The row's target of each year, where the plan has several. */
export function yearTargets(
  { entry, table: { columns } }: PlacedEntry,
  { sections, column }: RowOptions,
  counts: boolean,
  isLower: boolean,
): readonly YearTarget[] {
  const read = (year: string, text: string): YearTarget => {
    const rule = readRule(text, counts);
    const usual =
      isLower &&
      rule?.operator === ">=" &&
      readTarget(text, counts).state === "level" &&
      !/[≥>]|từ|ít nhất|tối thiểu|không dưới/i.test(text);
    return {
      year,
      text: flat(text),
      target: rule === null ? null : usual ? { ...rule, operator: "<=" } : rule,
    };
  };
  if (sections) {
    const text = column === null ? entry.line.cells.get(columns.targets[0]!) : undefined;
    return entry.year !== null && text !== undefined ? [read(entry.year, text)] : [];
  }
  const dated = columns.targets.flatMap((index) => {
    const year = columns.roles.get(index)?.year ?? null;
    const text = entry.line.cells.get(index);
    return year === null || text === undefined ? [] : [read(year, text)];
  });
  const years = new Set(dated.map(({ year }) => year));
  return years.size > 1 && years.size === dated.length ? dated : [];
}

/** The row's first target, where the column of changed targets has another. */
export function changedFrom(
  { entry }: PlacedEntry,
  { column, first }: RowOptions,
  counts: boolean,
  isLower: boolean,
): ChangedTarget | null {
  if (column === null || first === null) return null;
  const text = flat(entry.line.cells.get(first.column) ?? "");
  const changed = flat(entry.line.cells.get(column) ?? "");
  if (text === "" || changed === "" || text === changed) return null;
  const reading = readTarget(text, counts);
  if (reading.state !== "level") return null;
  const operator = reading.operator ?? (isLower ? "<=" : ">=");
  return { text, target: { operator, value: reading.value }, changedBy: first.changedBy };
}

/** A figure without a name of its own is the row's; several are numbered. */
const nameOfBare = (name: string, index: number, count: number): string =>
  count > 1 ? `${name} (${index + 1})` : name;

/** A row of several figures as rows of one each, as a person asked for. */
export function splitRow(
  row: PlanRow,
  parts: readonly { readonly label: string; readonly text: string }[],
  counts: boolean,
  isLower: boolean,
): readonly PlanRow[] {
  const bare = parts.filter(({ label }) => label === "");
  const children = parts.map((part): PlanRow => {
    const reading = readTarget(part.text, counts);
    const usual = isLower ? "<=" : ">=";
    const target: PlanTarget | null =
      reading.state === "level" ? { operator: reading.operator ?? usual, value: reading.value } : null;
    const unit = (reading.state === "level" && reading.measure) || row.unit;
    return {
      ...row,
      tt: "-",
      parent: row.tt || null,
      name:
        part.label === ""
          ? nameOfBare(row.name, bare.indexOf(part), bare.length)
          : `${row.name}: ${part.label}`,
      unit,
      baselineText: "",
      baseline: null,
      targetText: part.text,
      target,
      match: null,
      kind: unit === "%" ? "rate" : row.kind,
      questions: target === null ? row.questions : [],
    };
  });
  return [
    {
      ...row,
      heading: true,
      unit: "",
      kind: null,
      targetText: "",
      baselineText: "",
      questions: [] as readonly QuestionCode[],
    },
    ...children,
  ];
}
