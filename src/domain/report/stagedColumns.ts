import type { Block, TableSection } from "./blocks";
import type { ColumnGroup, FigureColumns } from "./columnGroups";
import { isFilledIn } from "./entryCells";
import type { FigureSource } from "./sectionFigures";
import type { SheetText } from "./sheetText";
import { stageOf } from "./stage";

/**
 * The figures of a block whose columns stand under stages of one report ("Học kỳ I | Cả năm"): all stages as one group of
 * columns, which must agree, without plans and without checks that are left blank. None where nothing but plans is left,
 * or where figures stand in rows below the indicators, in which several columns are not compared.
 */
export function stagedSources(text: SheetText, { sections }: Block): FigureSource[] {
  const staged = sections.map((section) => ({ section, groups: reportedGroups(text, section) }));
  const isCompared = staged.every(
    ({ section, groups }) => groups.length === 1 || (groups.length > 1 && !hasLowerRows(section)),
  );
  if (!isCompared) return [];
  return staged.map(({ section: { table, section }, groups }) => ({
    place: { text, table, group: joinGroups(groups) },
    entries: section.entries,
    parts: [],
  }));
}

function reportedGroups(text: SheetText, { table, section }: TableSection): readonly ColumnGroup[] {
  return table.groups.filter((group) => {
    const stage = stageOf(group.place?.text ?? "");
    if (stage === "review") return section.entries.some(({ row }) => isFilledIn({ text, table, group }, row));
    return stage === "report";
  });
}

function hasLowerRows({ section }: TableSection): boolean {
  return section.entries.some(
    ({ halves, places, totals }) => Object.keys(halves).length + places.length + totals.length > 0,
  );
}

function joinGroups(groups: readonly ColumnGroup[]): ColumnGroup {
  const of = (role: keyof FigureColumns): readonly number[] => groups.flatMap(({ columns }) => columns[role]);
  return {
    place: null,
    total: false,
    columns: {
      numerator: of("numerator"),
      denominator: of("denominator"),
      result: of("result"),
      rate: of("rate"),
      attained: of("attained"),
      notAttained: of("notAttained"),
    },
  };
}
