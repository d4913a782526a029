import { readAdjustmentsJson } from "../../../src/pooling/adjust/readAdjustments";
import { formatProblem } from "../../../src/text/json/shape";

const SOURCE = { reason: "Nhập nhầm", document: "CV 12", confirmedBy: "Lò Văn A", when: "2025-06-20" };
const ROW = { unit: "SIN_HO", indicator: "GV_TH_CHUAN" };
const UNRECORDED = { old: null, oldUnrecorded: true };

describe("readAdjustmentsJson", () => {
  it.each([
    [
      "a field with old and new",
      [{ ...ROW, field: "numerator", old: 1250, new: 1150, ...SOURCE }],
      [{ ...ROW, field: "numerator", old: 1250, new: 1150, ...SOURCE }],
    ],
    [
      "old as null: the unit gave none",
      [{ ...ROW, field: "numerator", old: null, new: 1150, ...SOURCE }],
      [{ ...ROW, field: "numerator", old: null, new: 1150, ...SOURCE }],
    ],
    [
      "both halves of a rate directly",
      { adjustments: [{ ...ROW, numerator: 1150, denominator: 1205, ...SOURCE }] },
      [
        { ...ROW, field: "numerator", new: 1150, ...UNRECORDED, ...SOURCE },
        { ...ROW, field: "denominator", new: 1205, ...UNRECORDED, ...SOURCE },
      ],
    ],
    [
      "one number directly, with the old one",
      [{ ...ROW, numerator: 1150, old: 1250, ...SOURCE }],
      [{ ...ROW, field: "numerator", old: 1250, new: 1150, ...SOURCE }],
    ],
    [
      "a value without a source",
      [{ ...ROW, value: 1 }],
      [
        {
          ...ROW,
          field: "value",
          new: 1,
          ...UNRECORDED,
          reason: "",
          document: "",
          confirmedBy: "",
          when: "",
        },
      ],
    ],
    ["an empty list", { adjustments: [] }, []],
  ])("reads %s", (_, json, expected) => {
    expect(readAdjustmentsJson(json)).toEqual({ adjustments: expected, problems: [] });
  });

  it.each([
    ["no list", {}, "adjustments: không có; cần danh sách"],
    ["a number as text", [{ ...ROW, value: "1.150" }], '[0].value: "1.150"; cần một số'],
    [
      "no unit",
      { adjustments: [{ indicator: "XMC_2", value: 1 }] },
      "adjustments[0].unit: không có; cần chữ, không để trống",
    ],
    [
      "an unknown field",
      [{ ...ROW, field: "rate", new: 1 }],
      '[0].field: "rate"; cần một trong: "numerator", "denominator", "value"',
    ],
    [
      "no number",
      [ROW],
      '[0]: {"unit":"SIN_HO","indicator":"GV_TH_CHUA…; cần hoặc "field" và "new", hoặc "numerator", "denominator", "value"',
    ],
    [
      "a field without its number",
      [{ ...ROW, field: "value" }],
      '[0]: {"unit":"SIN_HO","indicator":"GV_TH_CHUA…; cần hoặc "field" và "new", hoặc "numerator", "denominator", "value"',
    ],
    [
      "both ways at once",
      [{ ...ROW, field: "value", new: 1, value: 2 }],
      '[0]: {"unit":"SIN_HO","indicator":"GV_TH_CHUA…; cần hoặc "field" và "new", hoặc "numerator", "denominator", "value"',
    ],
  ])("refuses %s", (_, json, expected) => {
    const { adjustments, problems } = readAdjustmentsJson(json);
    expect(adjustments).toBeNull();
    expect(problems.map((problem) => formatProblem(problem).vi)).toEqual([expected]);
  });
});
