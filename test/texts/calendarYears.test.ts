import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fill } from "../../src/texts/fill";

/** Every string of the data files. */
const texts = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".data.ts") && !name.startsWith("words"))
  .flatMap((name) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the files are those that are there
    return stringsIn(require(join(process.cwd(), "src", name)));
  });

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

const SPEAKS = /(?:năm học|school year) \{\w+\}/iu;

test.each([
  ["Danh mục năm học {year} ({count} chỉ tiêu)", "vi", "Danh mục năm 2026 (27 chỉ tiêu)"],
  ["Năm học {year}", "vi", "Năm 2026"],
  ["“A” là sổ năm học {before}; cần sổ năm học {year}.", "vi", "“A” là sổ năm 2025; cần sổ năm 2026."],
  ["School year {year}", "en", "Year 2026"],
  ["the school year {year}, {count} rows", "en", "the year 2026, 27 rows"],
] as const)("of a plan by calendar year %s is said as of a year", (text, language, said) => {
  expect(fill(text, { year: "2026", before: "2025", count: 27 }, language)).toBe(said);
});

test("a school year stays one", () => {
  expect(fill("Năm học {year}", { year: "2025-2026" }, "vi")).toBe("Năm học 2025-2026");
});

test("no text of the program calls a calendar year a school year, whatever its blanks are called", () => {
  const speaking = texts.filter((text) => text !== "năm học {year}" && SPEAKS.test(text));
  expect(speaking.length).toBeGreaterThan(20);
  for (const text of speaking) {
    const years = [...text.matchAll(/(?:năm học|school year) \{(\w+)\}/giu)].map((match) => match[1]!);
    const names = [...text.matchAll(/\{(\w+)/gu)].map((match) => match[1]!);
    const params = Object.fromEntries(names.map((name) => [name, years.includes(name) ? "2026" : 2]));
    for (const language of ["vi", "en"] as const)
      expect(fill(text, params, language)).not.toMatch(/(?:năm học|school year) 2026/iu);
  }
});
