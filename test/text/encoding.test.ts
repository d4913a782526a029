import { codeTables, encodingOfFont, toUnicode } from "../../src/text/encoding";
import type { Encoding } from "../../src/text/encoding";

const VOWELS = "aăâeêioôơuưy";
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
/** Every letter of Vietnamese that is not a plain one: 12 vowels in 6 tones without the 6 plain vowels, and đ. */
const small = [
  "đ",
  ...[...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize("NFC"))),
].filter((letter) => !/[a-z]/.test(letter));
const capital = small.map((letter) => letter.toUpperCase());
const ENCODINGS: readonly Encoding[] = ["TCVN3", "VNI"];

it("knows 67 letters in each case", () =>
  expect([small.length, new Set([...small, ...capital]).size]).toEqual([67, 134]));

describe.each(ENCODINGS)("%s", (encoding) => {
  const { codes, letters } = codeTables[encoding];
  it("has a code of its own for every small letter, and reads it back", () => {
    const seen = small.map((letter) => codes.get(letter));
    expect(seen).not.toContain(undefined);
    expect(new Set(seen).size).toBe(67);
    expect(seen.map((code) => toUnicode(code!, encoding))).toEqual(small);
  });
  it("reads and writes only letters of Vietnamese", () => {
    expect([...letters.values()].filter((letter) => ![...small, ...capital].includes(letter))).toEqual([]);
    expect([...codes.keys()].filter((letter) => ![...small, ...capital].includes(letter))).toEqual([]);
  });
  it("uses only characters that Latin-1 and Windows-1252 share", () => {
    for (const code of letters.keys())
      expect(code).toMatch(/^[A-Za-z]?[\u00A1-\u00FF]$|^[\u00A1-\u00FF]{2}$/);
  });
});

describe("VNI", () => {
  it("has a code of its own for every capital, and reads it back", () => {
    const seen = capital.map((letter) => codeTables.VNI.codes.get(letter));
    expect(new Set(seen).size).toBe(67);
    expect(seen.map((code) => toUnicode(code!, "VNI"))).toEqual(capital);
  });
  it.each([
    ["Huyeän Sìn Hoà", "Huyện Sìn Hồ"],
    ["HUYEÄN TAM ÑÖÔØNG", "HUYỆN TAM ĐƯỜNG"],
    ["Phoøng Giaùo duïc vaø Ñaøo taïo", "Phòng Giáo dục và Đào tạo"],
    ["Tyû leä tröôøng maàm non ñaït chuaån", "Tỷ lệ trường mầm non đạt chuẩn"],
    ["Aùo, Öùng, Ôû", "Áo, Ứng, Ở"],
    ["Ñôn vò baùo caùo: Huyeän Phong Thoå", "Đơn vị báo cáo: Huyện Phong Thổ"],
  ])("%s → %s", (text, expected) => expect(toUnicode(text, "VNI")).toBe(expected));
});

describe("TCVN3", () => {
  it("has codes for the capitals with a mark but no tone", () =>
    expect(
      [..."ĂÂĐÊÔƠƯ"].map((letter) => toUnicode(codeTables.TCVN3.codes.get(letter)!, "TCVN3")).join(""),
    ).toBe("ĂÂĐÊÔƠƯ"));
  it("reads every capital in a font of capitals", () =>
    expect(
      small.map((letter) => toUnicode(codeTables.TCVN3.codes.get(letter)!, "TCVN3", ".VnTimeH")),
    ).toEqual(capital));
  it.each([
    ["HuyÖn S×n Hå", undefined, "Huyện Sìn Hồ"],
    ["§¬n vÞ b¸o c¸o: HuyÖn Tam §­êng", undefined, "Đơn vị báo cáo: Huyện Tam Đường"],
    ["Tû lÖ tr­êng mÇm non ®¹t chuÈn quèc gia", ".VnTime", "Tỷ lệ trường mầm non đạt chuẩn quốc gia"],
    ["Së gi¸o dôc vµ ®µo t¹o", ".VnTimeH", "SỞ GIÁO DỤC VÀ ĐÀO TẠO"],
    ["HUYÖN S×N Hå", undefined, "HUYỆN SÌN HỒ"],
    ["Hå", undefined, "Hồ"],
    ["X· A", undefined, "Xã A"],
    ["TP Lai Ch©u", undefined, "TP Lai Châu"],
    ["HUYÖN S×N Hå", ".VnTime", "HUYệN SìN Hồ"],
  ])("%s in %s → %s", (text, font, expected) => expect(toUnicode(text, "TCVN3", font)).toBe(expected));
});

describe("encodingOfFont", () => {
  it.each([
    [".VnTime", "TCVN3"],
    [".VnArialH", "TCVN3"],
    ["VNI-Times", "VNI"],
    ["VNI-Helve-Condense", "VNI"],
    ["Times New Roman", null],
    ["Vnhelvetica", null],
    ["", null],
    [null, null],
    [undefined, null],
  ])("%s → %s", (font, expected) => expect(encodingOfFont(font)).toBe(expected));
});
