/** The letters as LibreOffice prints them: each on a page of its own, in an office's form, nothing left to be filled in by a program. */
import { execFileSync } from "node:child_process";
import { writeLetters } from "../../src/files/letters/writeLetters";
import { recipientOf } from "../../src/letters/recipient";
import { LibreOffice } from "../sheets/libreOffice";
import { asked, result, silent } from "./asked";

/** Starting LibreOffice takes longer than a test usually may. */
jest.setTimeout(300_000);

const office = new LibreOffice();
afterAll(() => office.close());

const heading = { sender: "Sở Giáo dục và Đào tạo", number: "215/SGDĐT-KHTC", deadline: "2026-01-15" };
const languages = ["vi", "en"] as const;
let pages: Map<string, string[]>;

beforeAll(async () => {
  const bytes = await Promise.all(
    languages.map(
      async (language) =>
        [language, await writeLetters(result, { language, date: "2026-01-05", heading })] as const,
    ),
  );
  const printed = office.convert(new Map(bytes), "pdf", "docx");
  pages = new Map(
    [...printed].map(([language, path]) => {
      const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
      const spaced = text.replace(/\u00a0/g, " ");
      return [language, spaced.split("\f").filter((page) => page.trim() !== "")];
    }),
  );
});

it.each(languages)(
  "prints the request, the reminder and the list of calls on a page each (%s)",
  (language) => {
    expect(pages.get(language)).toHaveLength(3);
  },
);

it("has sender, number, date, recipient and the sign of the end in Vietnamese", () => {
  const [request, reminder, calls] = pages.get("vi")!;
  for (const letter of [request!, reminder!]) {
    expect(letter).toContain("ỦY BAN NHÂN DÂN TỈNH LAI CHÂU");
    expect(letter).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(letter).toContain("Số: 215/SGDĐT-KHTC");
    expect(letter).toContain("Lai Châu, ngày 05 tháng 01 năm 2026");
    expect(letter).toContain("15/1/2026");
    expect(letter).toMatch(/\.\/\.\s/);
  }
  expect(request).toContain(`Kính gửi: ${recipientOf(asked!).vi}`);
  expect(reminder).toContain(recipientOf(silent!).vi);
  expect(reminder).toContain("V/v gửi báo cáo");
  expect(calls).toContain("DANH SÁCH LIÊN HỆ CÁC ĐƠN VỊ");
});

it.each(languages)("leaves nothing for a program to fill in (%s)", (language) => {
  for (const page of pages.get(language)!)
    expect(page).not.toMatch(/[{}]|undefined|null|NaN|\[object|\d{4}-\d{2}-\d{2}/);
});
