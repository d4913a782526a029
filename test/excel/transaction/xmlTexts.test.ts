import { putXmlText } from "../../../src/excel/transaction/xmlTexts";

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
