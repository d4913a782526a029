import fc from "fast-check";
import {
  dropElements,
  findElement,
  findElements,
  listElements,
  readSection,
} from "../../src/files/formats/xml";

const OPEN = /<(?:\w+:)?r(\s[^<>]*|\/)?>/;
const END = /<\/(?:\w+:)?r\s*>/;

const found = (text: string) => [...findElements(text, OPEN, END)];

test.each([
  ["", []],
  ["<r>a</r><x:r b='1'>c</x:r >", [["", "a"], [" b='1'", "c"]]], // prettier-ignore
  ["<r/>a<r c='2'/>", [["", undefined], [" c='2'", undefined]]], // prettier-ignore
  ["<rPr>a</rPr><r>b</r>", [["", "b"]]], // prettier-ignore
  ["<r>a<r>b</r>c</r>", [["", "a<r>b"]]], // prettier-ignore
  ["<r>a", []],
  ["a</r><r>b</r><r>", [["", "b"]]], // prettier-ignore
])("%s", (text, expected) => {
  expect(found(text).map(({ attributes, content }) => [attributes, content])).toEqual(expected);
});

test("what is dropped, listed or a section has its tags with it", () => {
  const text = "<s a='1'><r>1</r> <r/>2<r>";
  expect(dropElements(text, OPEN, END)).toBe("<s a='1'> 2<r>");
  expect(listElements(text, "r")).toEqual(["<r>1</r>", "<r/>"]);
  expect(readSection("<x:s a='1'><r/></x:s>b</s>", "s")).toBe("<x:s a='1'><r/></x:s>");
  expect(readSection("<s>", "s")).toBe("");
  expect(findElement("<r>", OPEN, END)).toBeUndefined();
});

test("finds what the lazy pattern finds, which takes quadratic time", () => {
  const piece = fc.constantFrom(
    "<r>",
    "<r a='1'>",
    "</r>",
    "<x:r>",
    "</x:r >",
    "<rPr>",
    "text",
    "<",
    ">",
    "/",
    " ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join("");
      const lazy = [...text.matchAll(/<(?:\w+:)?r(?:\s[^<>/]*)?>([\s\S]*?)<\/(?:\w+:)?r\s*>/g)];
      fc.pre(!text.includes("/>") || !/<(?:\w+:)?r[\s/]/.test(text));
      expect(found(text).map(({ content }) => content)).toEqual(lazy.map(([, content]) => content));
    }),
  );
});

/** Texts that open elements and never close them took minutes. */
test.each(["<r>", "<si>", "<table:table-cell>", "<text:p>"])(
  "%s opened a hundred thousand times ends",
  (tag) => {
    const text = tag.repeat(100_000);
    expect(found(text)).toEqual([]);
    expect(listElements(text, "si")).toEqual([]);
    expect(readSection(text, "si")).toBe("");
  },
);
