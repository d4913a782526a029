import { recipientOf } from "../../src/letters/recipient";
import type { LetterHeading } from "../../src/sheets/settings";
import { writeLetters } from "../../src/files/letters/writeLetters";
import { portable, readDirectory, unpack } from "../../src/files/zip/zip";
import { asked, result, silent } from "./asked";

jest.setTimeout(60_000);

/** The text of the document, one line for each paragraph. */
async function textOf(language: "vi" | "en", heading: Partial<LetterHeading> = {}): Promise<string> {
  const bytes = await writeLetters(result, { language, date: "2026-01-05", heading });
  const entry = readDirectory(bytes).find(({ name }) => name === "word/document.xml")!;
  const xml = new TextDecoder().decode(unpack(bytes, entry, portable));
  return xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
}

it("asks the unit with a question, reminds the silent one, and lists both to call", async () => {
  const text = await textOf("vi", { deadline: "2026-01-15" });
  expect(text).toContain(`Kính gửi: ${recipientOf(asked!).vi}`);
  expect(text).toContain(`- ${recipientOf(silent!).vi}.`);
  expect(text).toContain("DANH SÁCH LIÊN HỆ CÁC ĐƠN VỊ");
  expect(text).toContain("ngày 05 tháng 01 năm 2026");
  expect(text).toContain("trước ngày 15/1/2026");
});

it.each(["vi", "en"] as const)("leaves no placeholder (%s)", async (language) => {
  expect(await textOf(language)).not.toMatch(/[{}]|undefined|null|NaN/);
});

const heading: LetterHeading = {
  sender: "Sở Giáo dục và Đào tạo Lai Châu",
  number: "215/SGDĐT-KHTC",
  deadline: "2026-01-15",
  recipients: "UBND tỉnh (để báo cáo);\n- Lãnh đạo Sở.\n\n",
  signer: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
};

it("says who sends, under which number, until when, to whom besides and who signs", async () => {
  const text = await textOf("vi", heading);
  for (const part of [
    "SỞ GIÁO DỤC VÀ ĐÀO TẠO LAI CHÂU",
    "Số: 215/SGDĐT-KHTC",
    "Đề nghị gửi trả lời trước ngày 15/1/2026.",
    "- UBND tỉnh (để báo cáo);\n- Lãnh đạo Sở;\n- Lưu: VT.",
    "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
  ])
    expect(text).toContain(part);
  expect(text).not.toContain("……");
});

it("leaves dots where a field is blank, and the usual sender and signer", async () => {
  const text = await textOf("vi", { ...heading, sender: " ", number: "", deadline: "", signer: "" });
  for (const part of [
    "SỞ GIÁO DỤC VÀ ĐÀO TẠO\n",
    "Số: ……/SGDĐT",
    "trước ngày …… tháng …… năm ……",
    "GIÁM ĐỐC\n",
  ])
    expect(text).toContain(part);
});

it("breaks the letterhead before the province's name, never within it", async () => {
  expect(await textOf("vi")).toContain("ỦY BAN NHÂN DÂN TỈNH\u00a0LAI\u00a0CHÂU");
});
