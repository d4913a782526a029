import { fold, foldLoose, tidy } from "../../src/text/fold";

const equal: ReadonlyArray<readonly [string, string, string]> = [
  ["composed and decomposed", "Huyện Sìn Hồ", "Huyện Sìn Hồ".normalize("NFD")],
  ["tone on the first or second vowel", "hòa", "hoà"],
  ["tone of uy", "thủy", "thuỷ"],
  ["tone of khoa", "KHÓA", "khoá"],
  ["tone of khoe", "sức khỏe", "sức khoẻ"],
  ["tone typed on the u of qu", "qúy", "quý"],
  ["tone typed on the u of qua", "qúa", "quá"],
  ["tone before a final letter", "tòan", "toàn"],
  ["tone of uê", "Húê", "Huế"],
  ["tone of uơ", "thủơ", "thuở"],
  ["Icelandic Eth for Đ", "\u00D0ào tạo", "Đào tạo"],
  ["African D for Đ", "\u0189ào tạo", "Đào tạo"],
  ["lower-case eth for đ", "\u00F0ạt", "đạt"],
  ["African d for đ", "\u0256ạt", "đạt"],
  ["no-break space", "Sìn\u00A0Hồ", "Sìn Hồ"],
  ["narrow no-break space", "Sìn\u202FHồ", "Sìn Hồ"],
  ["zero-width space", "Sìn\u200B Hồ", "Sìn Hồ"],
  ["control characters", "Sìn\u0000 Hồ\u0007\u009F", "Sìn Hồ"],
  ["byte order mark", "\uFEFFSìn Hồ", "Sìn Hồ"],
  ["direction override", "\u202ESìn Hồ\u202C", "Sìn Hồ"],
  ["spaces around and between", "  Sìn \t\n Hồ ", "Sìn Hồ"],
  ["capitals", "TỶ LỆ TRƯỜNG ĐẠT CHUẨN", "Tỷ lệ trường đạt chuẩn"],
  ["en dash", "15–60 tuổi", "15-60 tuổi"],
  ["em dash", "15—60 tuổi", "15-60 tuổi"],
  ["minus sign", "15\u221260 tuổi", "15-60 tuổi"],
  ["curly quotes", "“nháp”", '"nháp"'],
  ["ellipsis", "ngày…", "ngày..."],
  ["full-width letters and digits", "Ｍức ２", "mức 2"],
  ["GD&ĐT", "Sở GD&ĐT", "Sở GDĐT"],
  ["GD-ĐT", "Sở GD-ĐT", "Sở GDĐT"],
  ["GD & ĐT", "Sở GD & ĐT", "Sở GDĐT"],
  ["GD và ĐT with Eth", "Sở GD và \u00D0T", "Sở GDĐT"],
];

const different: ReadonlyArray<readonly [string, string, string]> = [
  ["a diacritic", "Tân Uyên", "Than Uyên"],
  ["a tone", "mù", "mũ"],
  ["i and y", "quí", "quý"],
  ["a digit", "mức độ 1", "mức độ 2"],
  ["a superscript is no digit", "mức 1²", "mức 12"],
  ["a fraction is no digits", "½", "12"],
  ["d and đ", "Da", "Đa"],
  ["tone of a rising diphthong of two letters that both may bear it", "múa", "muá"],
  ["letters of a longer word that look like GD&ĐT", "agdđt", "agd&đt"],
];

describe("fold", () => {
  it.each(equal)("reads alike: %s", (_, a, b) => expect(fold(a)).toBe(fold(b)));
  it.each(different)("keeps apart: %s", (_, a, b) => expect(fold(a)).not.toBe(fold(b)));
  it("is its own fixed point", () => {
    for (const [, a, b] of [...equal, ...different]) {
      expect(fold(fold(a))).toBe(fold(a));
      expect(fold(fold(b))).toBe(fold(b));
    }
  });
});

describe("foldLoose", () => {
  it.each([
    ["Huyện Sìn Hồ", "huyen sin ho"],
    ["Đoàn Kết", "doan ket"],
    ["Sở GD&DT", "so gddt"],
    ["Sở GD&ĐT", "so gddt"],
    ["Pa Ủ", "pa u"],
  ])("%s → %s", (text, key) => expect(foldLoose(text)).toBe(key));
});

describe("tidy", () => {
  it("keeps capitals, diacritics and the place of the tone", () =>
    expect(tidy(" Khóa\u00A0học\u200B ")).toBe("Khóa học"));
});
