import type { Indicator } from "../model/indicator";
import type { Notes } from "./kept/typedNotes";
import type { WrittenRecord } from "./stored/writtenRecord";

/** Numbers (TT) and codes of the indicators as the last run wrote them; `null` where no record tells. */
export function writtenNumbers(record: WrittenRecord | null): ReadonlyMap<string, string> | null {
  const text = record?.entries?.catalogue;
  if (text === undefined) return null;
  const { indicators = [] } = (JSON.parse(text) ?? {}) as {
    readonly indicators?: readonly Partial<Indicator>[];
  };
  return new Map(indicators.map(({ tt, code }) => [String(tt), String(code)]));
}

/** Notes under the numbers that their indicators have now; `left` are those of indicators that the catalogue has no more. */
export function renumber(
  notes: Notes,
  written: ReadonlyMap<string, string> | null,
  indicators: readonly Pick<Indicator, "code" | "tt">[],
): { readonly notes: Notes; readonly left: Notes } {
  if (!written) return { notes, left: {} };
  const numbers = new Map(indicators.map(({ code, tt }) => [code, String(tt)]));
  const found = Object.entries(notes).map(([number, note]) => {
    const code = written.get(number);
    // A number that was no indicator's is that of a row of its own.
    return { number, note, now: code === undefined ? number : (numbers.get(code) ?? null) };
  });
  const kept = found.flatMap(({ now, note }) => (now === null ? [] : [[now, note] as const]));
  const left = found
    .filter(({ now, note }) => now === null && note !== "")
    .map(({ number, note }) => [number, note] as const);
  return { notes: Object.fromEntries(kept), left: Object.fromEntries(left) };
}
