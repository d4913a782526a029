import type { Language } from "../../model/finding";
import type { RoundChange } from "../../pooling/rounds";
import { printDecimal } from "../../text/exact/print";
import { STATUS_NAMES } from "../../texts/status.data";

/** "99,84 → 99,86; Chưa đạt → Đạt" */
export function writeChange({ from, to }: RoundChange, language: Language): string {
  const write = (value: number | null): string => (value === null ? "…" : printDecimal(value, language));
  const figures = from.value === to.value ? [] : [`${write(from.value)} → ${write(to.value)}`];
  const verdicts =
    from.status === to.status
      ? []
      : [`${STATUS_NAMES[from.status][language]} → ${STATUS_NAMES[to.status][language]}`];
  return [...figures, ...verdicts].join("; ");
}
