/** @jest-environment jsdom */
import { readPasted } from "../../../src/taskpane/components/newYear/pasted";
import { TABLE, WORD } from "../fixtures/pastedPlan";

describe("what is pasted", () => {
  it("keeps merged cells where they stand, over columns and rows, and the lines of a cell", () =>
    expect(JSON.parse(JSON.stringify(readPasted(WORD, "")))).toEqual(TABLE));

  it.each([
    [
      "text with tabs",
      "",
      "TT\tChỉ tiêu\r\n1\tTỷ lệ",
      [
        ["TT", "Chỉ tiêu"],
        ["1", "Tỷ lệ"],
      ],
    ],
    ["a table within a block", "<div><table><tr><td>TT</td></tr></table></div>", "", [["TT"]]],
  ])("takes %s", (_, html, text, rows) => expect(readPasted(html, text)?.rows).toEqual(rows));

  it.each([
    ["", "chỉ là một câu"],
    ["<p>chỉ là một câu</p>", ""],
  ])("is nothing without a table: %j", (html, text) => expect(readPasted(html, text)).toBeNull());
});
