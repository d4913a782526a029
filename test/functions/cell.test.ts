import { readArgument, singleCell } from "../../src/functions/cell";

/** What Excel's runtime may pass, and the cells that it is read as; `null` is an argument left out. */
test.each<[string, unknown, unknown]>([
  [
    "a matrix",
    [
      [1, "a"],
      [true, null],
    ],
    [
      [1, "a"],
      [true, null],
    ],
  ],
  ["a single value", 5, [[5]]],
  ["a row without columns", [1, 2], [[1], [2]]],
  ["nothing", null, null],
  ["undefined", undefined, null],
  ["an empty list", [], null],
  ["the runtime's own object", { functionName: "STATUS", address: "Sheet1!A1" }, null],
  ["an empty text", [[""]], [[null]]],
  ["a text of spaces", [["  \u00A0"]], [[null]]],
  ["an error", [[{ code: "#REF!", message: "" }]], [[{ error: "#REF!" }]]],
  [
    "a rich error",
    [[{ type: "Error", basicValue: "#DIV/0!", basicType: "Error" }]],
    [[{ error: "#DIV/0!" }]],
  ],
  ["a formatted number", [[{ type: "FormattedNumber", basicValue: 0.698, numberFormat: "0.0%" }]], [[0.698]]],
  ["a rich double", [[{ type: "Double", basicValue: 12 }]], [[12]]],
  ["a rich text", [[{ type: "String", primitive: "Sìn Hồ" }]], [["Sìn Hồ"]]],
  ["a rich blank", [[{ type: "Empty", basicValue: "" }]], [[null]]],
  [
    "an entity",
    [[{ type: "Entity", text: "Lai Châu", basicValue: "#VALUE!", basicType: "Error" }]],
    [[{ error: "#VALUE!" }]],
  ],
  ["a broken number", [[Number.NaN, Infinity]], [[{ error: "#NUM!" }, { error: "#NUM!" }]]],
])("%s", (_name, argument, cells) => {
  expect(readArgument(argument)).toEqual(cells);
});

test.each([
  [null, null],
  [[[7]], 7],
  [[[7, 8]], undefined],
  [[[7], [8]], undefined],
])("the one cell of %j is %j", (argument, cell) => {
  expect(singleCell(argument)).toBe(cell);
});
