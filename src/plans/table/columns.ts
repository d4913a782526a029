import type { Header, Heading } from "./header";
import { flat, has, keyOf, type PlanGrid } from "./grid";
import { planEvidence, recordEvidence } from "./headerWords.data";
import type { ColumnRole } from "../plan";
import { type Below, countBelow, figuresBelow, operatorsBelow } from "./below";
import { distinct, findYears, spanOf, yearBefore } from "../years";

/** The columns of a plan's table with their roles, and what about them is to be asked. */
export interface PlanColumns {
  readonly roles: ReadonlyMap<number, { readonly role: ColumnRole; readonly year: string | null }>;
  readonly tt: number | null;
  readonly name: number;
  readonly units: readonly number[];
  /** Columns that may hold the target in force, from the left; several where the plan sets targets for several years. */
  readonly targets: readonly number[];
  /** The column that last year's figure is read from. */
  readonly baseline: number | null;
  readonly baselineIsEstimate: boolean;
  /** The target stands under another heading, or under two for the same year. */
  readonly targetUnsure: boolean;
  readonly office: readonly number[];
}

/**
 * Gives every column its role, from its heading and its place among the others; `null` where the table is no plan's: a yearbook,
 * a report, a form. `title` is what stands above the table.
 */
export function resolveColumns(
  grid: PlanGrid,
  header: Header,
  title: string,
  end: number,
): PlanColumns | null {
  const titleKey = keyOf(title);
  const titleYears = findYears(titleKey).map(({ year }) => year);
  const { name } = header;
  const headings = header.headings.map((heading) => datePrevious(heading, titleYears));
  if (headings.some(({ path }) => /^(?:tử số|mẫu số)/.test(keyOf(path.at(-1) ?? "")))) return null;
  const figures = headings.filter(
    ({ role, column }) =>
      ["target", "estimate", "result", "plan", "year", "none", "other"].includes(role) && column !== name,
  );
  const results = figures.filter(({ role }) => role === "result" || role === "estimate");
  const found = chooseTargets(figures, titleYears, titleKey, { grid, header, end });
  if (found === null || isRecord(titleKey, found.targets, figures)) return null;
  const { targets, unsure } = found;
  const chosen = new Set(targets.map(({ column }) => column));
  const years = targets.map((heading) => yearOf(heading, titleYears));
  const first = Math.min(...years.map((year) => (year === null ? Infinity : spanOf(year)[0])));
  const before = [...results, ...figures.filter(({ role }) => role === "year")].filter(
    (heading) =>
      !chosen.has(heading.column) && (heading.year === null || spanOf(heading.year.year)[0] < first),
  );
  const baseline = latest(before);
  const roles = new Map(
    headings.map((heading) => [
      heading.column,
      {
        role: roleOf(heading, chosen, baseline?.column ?? null, grid, header, end),
        year: chosen.has(heading.column) ? yearOf(heading, titleYears) : (heading.year?.year ?? null),
      },
    ]),
  );
  const columnsOf = (role: ColumnRole): number[] =>
    [...roles].filter(([, found]) => found.role === role).map(([column]) => column);
  return {
    roles,
    tt: columnsOf("tt")[0] ?? numberingLeftOf(grid, header, end),
    name,
    units: columnsOf("unit"),
    targets: targets.map(({ column }) => column),
    baseline: baseline?.column ?? null,
    baselineIsEstimate: baseline?.role === "estimate",
    targetUnsure: unsure,
    office: columnsOf("office"),
  };
}

/** "Last year" is the year before the one that the title names; where it names none, a target of last year is no target. */
function datePrevious(heading: Heading, titleYears: readonly string[]): Heading {
  if (!heading.isPrevious) return heading;
  const named = distinct(titleYears);
  const before = named.length === 1 ? yearBefore(named[0]!) : null;
  if (before !== null)
    return { ...heading, year: { year: before, kind: before.includes("-") ? "school" : "calendar" } };
  return ["target", "plan"].includes(heading.role) ? { ...heading, role: "other" } : heading;
}

/** A heading's year; a target without one is of the year that the title names, where it names one. */
function yearOf({ year }: Heading, titleYears: readonly string[]): string | null {
  if (year) return year.year;
  const named = distinct(titleYears);
  return named.length === 1 ? named[0]! : null;
}

interface ChosenTargets {
  readonly targets: readonly Heading[];
  readonly unsure: boolean;
}

function chooseTargets(
  figures: readonly Heading[],
  titleYears: readonly string[],
  titleKey: string,
  below: Below,
): ChosenTargets | null {
  const of = (role: Heading["role"]): Heading[] => figures.filter((heading) => heading.role === role);
  const done = Math.max(
    -1,
    ...[...of("result"), ...of("estimate")].map(({ year }) => (year ? spanOf(year.year)[1] : -1)),
  );
  const isLater = ({ year }: Heading): boolean => year === null || spanOf(year.year)[1] > done;
  const later = of("target").filter(isLater);
  // Beside the same year's results, as in a report, the targets are that year's all the same.
  const named = later.length > 0 ? later : of("target");
  const plans = laterPlans(of("plan").filter(isLater), done);
  const head = named.length > 0 ? [...named, ...plans.filter(isFurther(named, done, titleYears))] : plans;
  const years = of("year").filter(({ year }) => isYearAhead(year!.year, head, done, titleYears));
  const beside = of("year").filter(isUnknownBeside(named, below));
  const targets = withoutPeriods([...head, ...years, ...beside].sort((a, b) => a.column - b.column));
  if (targets.length > 0) {
    const counted = targets.map((heading) => yearOf(heading, titleYears));
    return { targets, unsure: new Set(counted).size < counted.length };
  }
  return elsewhere([...of("result"), ...of("none"), ...of("other")], titleKey, below);
}

/** Whether a column under the year of the named targets has a heading of its own that is not understood: "Mức tối thiểu". */
function isUnknownBeside(named: readonly Heading[], below: Below) {
  return ({ year, path, column }: Heading): boolean =>
    named.some((target) => target.year !== null && target.year.year === year?.year) &&
    path.length > 1 &&
    findYears(keyOf(path.at(-1)!)).length === 0 &&
    figuresBelow(below, column) >= 2;
}

/** Plans of years that are over stand beside their results; of the others the latest is in force. */
function laterPlans(plans: readonly Heading[], done: number): Heading[] {
  const dated = plans.filter(({ year }) => year !== null);
  return dated.length > 0 && done >= 0 ? dated : [...plans];
}

/** Whether a plan's column beside the named targets sets a target for another year that is still to come. */
function isFurther(named: readonly Heading[], done: number, titleYears: readonly string[]) {
  const years = named.flatMap(({ year }) => (year ? [spanOf(year.year)[0]] : []));
  return ({ year }: Heading): boolean => {
    if (year === null || years.length === 0 || years.includes(spanOf(year.year)[0])) return false;
    return isAhead(year.year, years, done, titleYears);
  };
}

/** Whether a column that is headed by a year alone holds targets. */
function isYearAhead(
  year: string,
  head: readonly Heading[],
  done: number,
  titleYears: readonly string[],
): boolean {
  const heads = head.flatMap(({ year: named }) => (named ? [spanOf(named.year)[0]] : []));
  if (heads.length > 0) return isAhead(year, heads, done, titleYears);
  if (head.length > 0) return false;
  if (done >= 0) return spanOf(year)[1] > done;
  const spans = titleYears.map(spanOf);
  if (spans.length === 0) return true;
  return spanOf(year)[0] >= Math.min(...spans.map(([from]) => from));
}

/** Whether a year beside those of targets is one of targets too: behind the results, behind the first target, or in the plan's period. */
function isAhead(
  year: string,
  heads: readonly number[],
  done: number,
  titleYears: readonly string[],
): boolean {
  const [first, last] = spanOf(year);
  if (done >= 0) return last > done;
  if (first > Math.min(...heads)) return true;
  return titleYears.map(spanOf).some(([from, to]) => to > from + 1 && first >= from && last <= to);
}

/** A column for the whole period beside those of its years is no year's target. */
function withoutPeriods(targets: readonly Heading[]): Heading[] {
  const single = targets.filter(({ year }) => year?.kind !== "period");
  return single.length > 0 ? single : [...targets];
}

/** The target under another heading, such as "Kết quả", where the table is a plan's all the same. */
function elsewhere(candidates: readonly Heading[], titleKey: string, below: Below): ChosenTargets | null {
  const withFigures = candidates.filter(({ column }) => figuresBelow(below, column) >= 2);
  const operators = withFigures.filter(({ column }) => operatorsBelow(below, column) > 0);
  const isPlan = planEvidence.some((words) => has(titleKey, words)) || operators.length > 0;
  const one = operators.length === 1 ? operators : withFigures;
  // Several that each have a year are results of the past.
  const isOne = one.length === 1 || (one.length > 1 && one.every(({ year }) => year === null));
  return isPlan && isOne ? { targets: one, unsure: true } : null;
}

/** A yearbook or a report tells of the past alone: only a heading that plans makes it a plan's. */
function isRecord(titleKey: string, targets: readonly Heading[], figures: readonly Heading[]): boolean {
  const planned = targets.some(({ role }) => role === "target" || role === "plan");
  const headings = figures.map(({ path }) => keyOf(path.join(" "))).join(" ");
  const told = recordEvidence.some(
    (words) => has(titleKey, words) || (has(headings, words) && words !== "kết quả thực hiện"),
  );
  if (planned) return titleKey.includes("niên giám");
  return told || !planEvidence.some((words) => has(titleKey, words));
}

/** The latest of some columns; without years the last from the left. */
function latest(headings: readonly Heading[]): Heading | null {
  const rank = ({ year, role }: Heading): number =>
    (year ? spanOf(year.year)[1] * 2 : 0) + (role === "estimate" ? 0 : 1);
  return headings.reduce<Heading | null>(
    (best, heading) => (best === null || rank(heading) >= rank(best) ? heading : best),
    null,
  );
}

function roleOf(
  heading: Heading,
  targets: ReadonlySet<number>,
  baseline: number | null,
  grid: PlanGrid,
  header: Header,
  end: number,
): ColumnRole {
  if (targets.has(heading.column)) return "target";
  if (heading.column === baseline) return heading.role === "estimate" ? "estimate" : "baseline";
  switch (heading.role) {
    case "unit":
      return countBelow(grid, header, end, heading.column, (text) =>
        /^(?:sở|ubnd|phòng (?:giáo|gd|văn|nội|kinh|vh)|ủy ban|uỷ ban|các sở|công an)(?: |$|\p{L})/iu.test(
          text,
        ),
      ) > 0
        ? "office"
        : "unit";
    case "code":
      return header.headings.some(({ role }) => role === "tt") ? "other" : "tt";
    // Results of years before the last are kept as they stand.
    case "result":
      return "other";
    case "plan":
    case "target":
      return "plan";
    case "year":
    case "none":
      return "other";
    default:
      return heading.role;
  }
}

/** A column of numbers without a heading, left of the names. */
function numberingLeftOf(grid: PlanGrid, header: Header, end: number): number | null {
  for (let column = header.name - 1; column >= 0; column--) {
    if (
      header.headings.some(
        (heading) =>
          heading.column === column &&
          heading.role !== "none" &&
          heading.path[0] !== header.headings.find((own) => own.column === header.name)?.path[0],
      )
    )
      continue;
    const numbered = countBelow(grid, header, end, column, (text) =>
      /^(?:[IVX]+|\d{1,3}(?:\.\d{1,2})*|[a-zđ]|[-+*•])[.)]?$/.test(flat(text)),
    );
    if (numbered >= 2) return column;
  }
  return null;
}
