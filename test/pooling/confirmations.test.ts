import type { Finding, RawFinding } from "../../src/model/finding";
import { factOf, isSameFact } from "../../src/pooling/confirmations";
import { formatFinding } from "../../src/texts/formatFinding";

const nobody = { units: [], indicators: [] };
const words = (said: string, variant: string, count?: number): Finding =>
  formatFinding(
    {
      ...{ code: "WORDS_NOT_UNDERSTOOD", variant },
      params: { text: `Kết quả ${said}`, words: said, ...(count !== undefined && { count }) },
    } satisfies RawFinding,
    { unit: () => null, indicator: () => null },
  );
const areSame = (one: Finding, other: Finding): boolean =>
  isSameFact(factOf(one, nobody), factOf(other, nobody));

test("words that were found right stay so when more reports have them, and are no other words", () => {
  const confirmed = words("cắm bản", "titleSeveral", 50);
  expect(areSame(confirmed, words("cắm bản", "titleSeveral", 51))).toBe(true);
  expect(areSame(confirmed, words("cắm bản", "title"))).toBe(true);
  expect(areSame(confirmed, words("điểm trường", "titleSeveral", 50))).toBe(false);
});
