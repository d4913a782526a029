import { writeLetters } from "../../src/files/letters/writeLetters";
import { portable, readDirectory, unpack } from "../../src/files/zip/zip";
import { believableFigures, catalogue, districts, resultOf } from "../sheets/results";

jest.setTimeout(60_000);

const figures = believableFigures(catalogue, districts, 11);
const [silent, asked] = districts.units;
const result = resultOf({
  figures: Object.fromEntries(
    Object.entries(figures)
      .filter(([unit]) => unit !== silent!.code)
      .map(([unit, own]) => [unit, unit === asked!.code ? { ...own, NHA_TRE: null } : own]),
  ),
});

/** The text of the document, one line for each paragraph. */
async function textOf(language: "vi" | "en"): Promise<string> {
  const bytes = await writeLetters(result, { language, date: "2026-01-05", deadline: "2026-01-15" });
  const entry = readDirectory(bytes).find(({ name }) => name === "word/document.xml")!;
  const xml = new TextDecoder().decode(unpack(bytes, entry, portable));
  return xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
}

it("asks the unit with a question, reminds the silent one, and lists both to call", async () => {
  const text = await textOf("vi");
  expect(text).toContain(`Kính gửi: ${asked!.name}`);
  expect(text).toContain(`- ${silent!.name}.`);
  expect(text).toContain("DANH SÁCH LIÊN HỆ CÁC ĐƠN VỊ");
  expect(text).toContain("ngày 05 tháng 01 năm 2026");
  expect(text).toContain("trước ngày 15/1/2026");
});

it.each(["vi", "en"] as const)("leaves no placeholder (%s)", async (language) => {
  expect(await textOf(language)).not.toMatch(/[{}]|undefined|null|NaN/);
});
