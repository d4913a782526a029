import type { Language } from "../../model/finding";
import type { RoundChange } from "../../pooling/rounds";
import { printFigure } from "../wholeNumbers";
import { frozenVerdict } from "./frozen";

/** "99,84 → 99,86; Chưa đạt → Đạt" */
export function writeChange({ from, to }: RoundChange, language: Language): string {
  const write = (value: number | null): string => (value === null ? "…" : printFigure(value, language));
  const figures = from.value === to.value ? [] : [`${write(from.value)} → ${write(to.value)}`];
  const verdicts =
    from.status === to.status ? [] : [`${frozenVerdict(from)[language]} → ${frozenVerdict(to)[language]}`];
  return [...figures, ...verdicts].join("; ");
}
