import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { messages } from "../../src/texts/messages.data";
import type { CellValue, SheetSnapshot } from "../../src/model/snapshot";
import { codeTables } from "../../src/text/encoding";
import { decodeSnapshot, detectEncoding, toUnicode } from "../../src/text/legacy";
import type { Encoding } from "../../src/text/legacy";
import { laiChauUnits } from "../../src/units/laiChau.data";
import { others, reports } from "./runningText.data";

const ENCODINGS: readonly Encoding[] = ["TCVN3", "VNI"];

const wording = Object.values(messages).flatMap(({ texts }) => Object.values(texts));
const indicators = laiChau20242025.indicators.flatMap((row) => [
  row.nameVi,
  row.numeratorVi,
  row.denominatorVi,
  row.legalBasis,
  row.noteVi,
]);
const units = laiChauUnits.sets.flatMap((set) => set.units.map(({ name }) => name));

/** Vietnamese of this trade, and everything else that stands in such workbooks. */
const vietnamese = [
  ...reports,
  ...wording.map(({ vi }) => vi.replace(/\{\w+\}/g, "12")),
  ...indicators.filter((text) => typeof text === "string" && text !== ""),
  ...units,
] as readonly string[];
const unicode = [
  ...vietnamese,
  ...vietnamese.map((text) => text.normalize("NFD")),
  ...wording.map(({ en }) => en),
  ...others,
];
const letters = (texts: readonly string[]): number => texts.join("").length;

/** A text in an old encoding; TCVN3 writes its toned capitals small, as it must. */
function encode(text: string, encoding: Encoding): string {
  const { codes } = codeTables[encoding];
  return [...text.normalize("NFC")]
    .map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter)
    .join("");
}

function sheet(values: readonly (readonly CellValue[])[], rest: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const same = <T>(value: T): T[][] => values.map((row) => row.map(() => value));
  return {
    name: "Sheet1",
    visibility: "visible",
    top: 0,
    left: 0,
    values,
    formats: same("General"),
    formulas: same(null),
    merges: [],
    mark: null,
    ...rest,
  };
}

describe("running text", () => {
  it(`leaves ${unicode.length} Unicode texts alone (${letters(unicode)} characters), each by itself`, () =>
    expect(unicode.filter((text) => detectEncoding([text]) !== null)).toEqual([]));

  it("leaves them alone on one sheet", () => {
    const snapshot = sheet(unicode.map((text) => [text]));
    expect(decodeSnapshot(snapshot)).toEqual({ snapshot, encoding: null, example: null, around: [] });
  });

  describe.each(ENCODINGS)("%s", (encoding) => {
    const texts = vietnamese.filter((text) => encode(text, encoding) !== text);
    const sentences = texts.filter((text) => text.split(" ").length >= 4);
    it(`knows ${sentences.length} legacy texts of four words and more (${letters(sentences)} characters), each by itself`, () =>
      expect(sentences.filter((text) => detectEncoding([encode(text, encoding)]) !== encoding)).toEqual([]));

    it("turns each into what it was", () => {
      for (const text of texts)
        expect(toUnicode(encode(text, encoding), encoding).toLowerCase()).toBe(
          text.normalize("NFC").toLowerCase(),
        );
    });

    it("finds every one of them on a sheet of its own, however short", () => {
      const { snapshot } = decodeSnapshot(sheet(texts.map((text) => [encode(text, encoding)])));
      expect(snapshot.values.flat().map((value) => String(value).toLowerCase())).toEqual(
        texts.map((text) => text.normalize("NFC").toLowerCase()),
      );
    });

    it("changes none of the Unicode texts that stand on the same sheet", () => {
      const rows = [...texts.map((text) => encode(text, encoding)), ...unicode];
      const decoded = decodeSnapshot(sheet(rows.map((text) => [text])));
      const kept = decoded.snapshot.values.slice(texts.length).flat();
      expect(kept).toEqual(unicode);
    });
  });
});

describe("detectEncoding", () => {
  it.each<[string, readonly string[], readonly (string | null)[], Encoding | null]>([
    ["one word with a sign inside", ["TØnh"], [], "TCVN3"],
    ["one word of two vowels", ["Xaõ"], [], "VNI"],
    ["a word that is also one as it stands", ["cã"], [], null],
    ["the same in a font that says so", ["cã", "lÖ"], [".VnTime", ".VnTime"], "TCVN3"],
    ["one weak word", ["Tö"], [], null],
    ["two weak words", ["Tö", "tôt"], [], null],
    ["a note that is a dog as it stands", ["Ghi chó"], [], null],
    ["one weak word in a legacy font", ["Tö"], [".VnTime"], "TCVN3"],
    ["a font alone", ["Lai Châu", "12"], [".VnTime", ".VnTime"], null],
    ["Unicode in a legacy font", ["Tỷ lệ trường mầm non"], [".VnTime"], null],
    ["nothing", [], [], null],
  ])("%s", (_, texts, fonts, expected) => expect(detectEncoding(texts, fonts)).toBe(expected));
});

describe("decodeSnapshot", () => {
  it("decodes legacy cells and the sheet's name, and nothing else", () => {
    const snapshot = sheet(
      [
        ["HuyÖn S×n Hå", 12, null],
        ["Tû lÖ trÎ em 6 tuæi vµo líp 1", "3 × 4", true],
        ["cã", { error: "#REF!" }, "Ghi chú"],
      ],
      {
        name: "BiÓu 1",
        formulas: [
          [null, "=6*2", null],
          [null, null, null],
          [null, null, null],
        ],
      },
    );
    expect(decodeSnapshot(snapshot)).toEqual({
      snapshot: {
        ...snapshot,
        name: "Biểu 1",
        values: [
          ["Huyện Sìn Hồ", 12, null],
          ["Tỷ lệ trẻ em 6 tuổi vào lớp 1", "3 × 4", true],
          ["có", { error: "#REF!" }, "Ghi chú"],
        ],
      },
      encoding: "TCVN3",
      example: { before: "HuyÖn S×n Hå", after: "Huyện Sìn Hồ" },
      around: [],
    });
  });

  it("leaves a word that is Vietnamese either way where the sheet has Unicode too", () => {
    const { snapshot } = decodeSnapshot(sheet([["HuyÖn S×n Hå", "cã", "Tỷ lệ"]]));
    expect(snapshot.values).toEqual([["Huyện Sìn Hồ", "cã", "Tỷ lệ"]]);
  });

  it("takes a font's word for a sign alone and for capitals", () => {
    const fonts = [[".VnTimeH", ".VnTime", "Arial", "Arial"]];
    const { snapshot } = decodeSnapshot(sheet([["huyÖn s×n hå", "ë", "ë", "×"]], { fonts }));
    expect(snapshot.values).toEqual([["HUYỆN SÌN HỒ", "ở", "ë", "×"]]);
  });

  it("keeps a mixed file's genuine accents", () => {
    const { snapshot } = decodeSnapshot(
      sheet([["Phßng Gi¸o dôc", "Lai Châu", "François", "Microsoft®", "10 °C"]]),
    );
    expect(snapshot.values).toEqual([["Phòng Giáo dục", "Lai Châu", "François", "Microsoft®", "10 °C"]]);
  });

  it("decodes abbreviations on a sheet that has no Unicode", () => {
    const { snapshot } = decodeSnapshot(sheet([["Phßng Gi¸o dôc", "20/2014/N§-CP", "GD&§T"]]));
    expect(snapshot.values).toEqual([["Phòng Giáo dục", "20/2014/NĐ-CP", "GD&ĐT"]]);
  });
});
