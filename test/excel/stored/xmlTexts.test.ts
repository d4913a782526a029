import { cutXmlText, putXmlText, queueXmlText } from "../../../src/excel/stored/xmlTexts";

/** What a text is put as: the contents of its elements. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  const customXmlParts = { add: (xml: string) => pieces.push(/>([^<]*)</.exec(xml)![1]!) };
  for (const { queue } of putXmlText("urn:x", text))
    queue({ workbook: { customXmlParts } } as unknown as Excel.RequestContext);
  return pieces;
}

test("no piece begins or ends with a blank, which a reader of XML may drop, and together they are the text", () => {
  const text = JSON.stringify({ note: "đã gọi ".repeat(200_000), other: " \\ " });
  const pieces = piecesOf(text);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.filter((piece) => piece !== piece.trim())).toEqual([]);
  expect(JSON.parse(pieces.join(""))).toEqual(JSON.parse(text));
  const cut = piecesOf(JSON.stringify(" ".repeat(900_000)));
  expect(cut.filter((piece) => piece !== piece.trim())).toEqual([]);
  expect(JSON.parse(cut.join(""))).toBe(" ".repeat(900_000));
});

/** The text that parts with these contents make up, in the order in which they were added. */
function joined(...parts: readonly string[]): string | null {
  const getItem = (id: string) => ({ getXml: () => ({ value: parts[Number(id)]! }) });
  const context = { workbook: { customXmlParts: { getItem } } } as unknown as Excel.RequestContext;
  const ids = parts.map((_, index) => String(index));
  return queueXmlText(context, new Map([["urn:x", ids]]), "urn:x")();
}

const long = (sign: string, pieces: number): string => JSON.stringify(sign.repeat(400_000 * pieces - 2));

describe("parts of one text", () => {
  const cut = (text: string): string[] => cutXmlText("urn:x", text);
  const [first, second] = ['{"by":"first"}', '{"by":"second"}'] as const;

  test.each([
    ["one", cut(first), first],
    ["none", [], null],
    ["two that were added at the same moment: the later counts", [...cut(first), ...cut(second)], second],
    ["a long one, then a short one", [...cut(long("a", 2)), ...cut(second)], second],
    ["a short one, then a long one", [...cut(first), ...cut(long("b", 2))], long("b", 2)],
    ["a long one without its last piece", cut(long("a", 3)).slice(0, 2), null],
    [
      "a long one cut off while a shorter took its place",
      [...cut(long("b", 2)), cut(long("a", 3))[2]!],
      long("b", 2),
    ],
  ] as const)("%s", (_, parts, text) => {
    expect(joined(...parts) === text).toBe(true);
  });
});
