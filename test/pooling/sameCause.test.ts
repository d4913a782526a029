import type { RawFinding } from "../../src/model/finding";
import { onceForCause } from "../../src/pooling/sameCause";
import { formatFinding } from "../../src/texts/formatFinding";

const names = { unit: (code: string) => code, indicator: () => null };

const warning = (file: string, words: string, unit?: string, variant = "title"): RawFinding => ({
  ...{ code: "WORDS_NOT_UNDERSTOOD", variant, at: { file, sheet: "Biểu 1", cell: "A3" } },
  ...(unit !== undefined && { unit }),
  params: { text: `Kết quả ${words} (${file})`, words },
});
const other: RawFinding = { code: "UNIT_MISSING", unit: "SIN_HO" };

test("words that several reports have in common are told once, with the first of them", () => {
  const told = onceForCause([
    warning("b.xlsx", "cắm bản", "B"),
    other,
    warning("a.xlsx", "cắm bản", "A"),
    warning("c.xlsx", "điểm trường", "C"),
  ]);
  expect(told.map(({ code, variant, unit, at }) => [code, variant, unit, at?.file])).toEqual([
    ["UNIT_MISSING", undefined, "SIN_HO", undefined],
    ["WORDS_NOT_UNDERSTOOD", "titleSeveral", undefined, "a.xlsx"],
    ["WORDS_NOT_UNDERSTOOD", "title", "C", "c.xlsx"],
  ]);
});

test("words of two sheets of one unit stay the unit's", () => {
  const [told] = onceForCause([warning("a.xlsx", "cắm bản", "A"), warning("a2.xlsx", "cắm bản", "A")]);
  expect(told).toMatchObject({ unit: "A", params: { count: 2 } });
});

test.each(["title", "note", "sheetName"])("%s has words for one report and for several", (variant) => {
  for (const count of [1, 3]) {
    const drafts = Array.from({ length: count }, (_, index) =>
      warning(`${index}.xlsx`, "cắm bản", String(index), variant),
    );
    const [told, ...rest] = onceForCause(drafts).map((draft) => formatFinding(draft, names));
    expect(rest).toEqual([]);
    expect(told!.message.vi).toContain(count === 1 ? "Kết quả cắm bản (0.xlsx)" : "3 biểu");
    expect(told!.message.en).not.toBe(told!.message.vi);
  }
});
