import type { Localized } from "../../model/finding";
import { columnName } from "../../model/address";
import type { Area } from "../../model/snapshot";
import type { SelectionRule } from "../../sheets/highlights";
import { COLUMN_WORDS, COUNTED, HIGHLIGHT_TEXTS, MARKED_WORDS } from "./words.data";
import { joined } from "../../texts/localized";
import { fillWords } from "../words";

/** A rule that was added, with the number of cells that it marks now. */
export interface Marked {
  readonly rule: SelectionRule;
  readonly count: number;
}

/** What Tô màu did: cells marked by what they are, and columns that were not recognised. */
export function formatMarked(
  sheet: string,
  marked: readonly Marked[],
  unrecognised: readonly Area[],
): Localized {
  if (marked.length === 0 && unrecognised.length === 0) return fillWords(HIGHLIGHT_TEXTS.blank, { sheet });
  const columns = nameColumns(marked.map(({ rule }) => rule.area));
  const counts = countByLook(marked);
  const done =
    marked.length === 0
      ? []
      : [
          fillWords(counts ? HIGHLIGHT_TEXTS.marked : HIGHLIGHT_TEXTS.noneYet, {
            sheet,
            columns,
            counts: counts ?? "",
          }),
        ];
  const left =
    unrecognised.length === 0
      ? []
      : [fillWords(HIGHLIGHT_TEXTS.unrecognised, { columns: nameColumns(unrecognised) })];
  return joined([...done, ...left], " ");
}

/** What Bỏ tô màu did: rules removed, and those that could not be told from others. */
export function formatCleared(sheet: string, count: number, lost: number): Localized {
  const done = fillWords(count > 0 ? HIGHLIGHT_TEXTS.cleared : HIGHLIGHT_TEXTS.nothing, { sheet, count });
  const left = fillWords(HIGHLIGHT_TEXTS.lost, { count: lost });
  if (lost === 0) return done;
  return count > 0 ? joined([done, left], " ") : left;
}

/** "12 ô chưa đạt, 2 ô chưa đủ số liệu"; `null` where nothing is marked yet. */
function countByLook(marked: readonly Marked[]): Localized | null {
  const counts = Object.entries(MARKED_WORDS).flatMap(([style, what]) => {
    const count = marked.reduce((sum, one) => sum + (one.rule.style === style ? one.count : 0), 0);
    return count === 0 || !what ? [] : [fillWords(COUNTED, { count, what })];
  });
  return counts.length === 0 ? null : joined(counts, ", ");
}

/** "cột F", "các cột F, H–J". */
function nameColumns(areas: readonly Area[]): Localized {
  const columns = areas.flatMap(({ left, right }) =>
    Array.from({ length: right - left + 1 }, (_, index) => left + index),
  );
  const sorted = [...new Set(columns)].sort((one, other) => one - other);
  const runs = sorted.reduce<[number, number][]>((before, column) => {
    const last = before.at(-1);
    return last && last[1] === column - 1
      ? [...before.slice(0, -1), [last[0], column]]
      : [...before, [column, column]];
  }, []);
  const names = runs.map(([first, last]) =>
    first === last ? columnName(first) : `${columnName(first)}–${columnName(last)}`,
  );
  return fillWords(sorted.length === 1 ? COLUMN_WORDS.one : COLUMN_WORDS.several, {
    columns: names.join(", "),
  });
}
