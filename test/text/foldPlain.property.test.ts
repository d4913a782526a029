import fc from "fast-check";
import { fold, tidy } from "../../src/text/fold";
import { EDUCATION_AND_TRAINING, TONE_PLACES } from "../../src/text/fold.data";

const letters = [
  ..." 1-&+.aeioyuqgđdtnhAÈỒĐ",
  ..."àáãảạăằắẵẳặâầấẫẩậèéẽẻẹêềếễểệìíĩỉịòóõỏọôồốỗổộơờớỡởợùúũủụưừứữửựỳýỹỷỵ",
];
const plainText = fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((chosen) => chosen.join(""));

/** Every step on every text, as for one that is not plainly written. */
function foldAtLength(text: string): string {
  const lower = text.replace(/\s+/g, " ").trim().toLowerCase();
  const moved = TONE_PLACES.reduce(
    (rest, place) => rest.replace(place, (_, one: string, tone: string, two: string) => one + two + tone),
    lower.normalize("NFD"),
  );
  return moved.normalize("NFC").replace(EDUCATION_AND_TRAINING, "gdđt");
}

test("a plainly written text is folded as by every step", () => {
  fc.assert(
    fc.property(plainText, (text) => {
      expect(fold(text)).toBe(foldAtLength(text));
    }),
    { numRuns: 2000 },
  );
});

test("a plainly written text is tidied as one with an invisible character in it", () => {
  fc.assert(
    fc.property(plainText, (text) => {
      expect(tidy(text)).toBe(tidy(`${text}\u200B`));
    }),
    { numRuns: 500 },
  );
});
