/** Fields of an object that is set as a whole: name, the strings that Excel takes, and whether it must be there. */
export type Shape = readonly (readonly [
  field: string,
  values: readonly string[] | "any",
  required: boolean,
])[];

/** Fields of the objects that are set as a whole, with the strings that Excel takes (ConditionalCellValueRule and others). */
export const ruleShapes: Readonly<Record<string, Shape>> = {
  "CellValueConditionalFormat.rule": [
    ["formula1", "any", true],
    ["formula2", "any", false],
    [
      "operator",
      [
        "Between",
        "NotBetween",
        "EqualTo",
        "NotEqualTo",
        "GreaterThan",
        "LessThan",
        "GreaterThanOrEqual",
        "LessThanOrEqual",
      ],
      true,
    ],
  ],
  "TextConditionalFormat.rule": [
    ["operator", ["Contains", "NotContains", "BeginsWith", "EndsWith"], true],
    ["text", "any", true],
  ],
  "TopBottomConditionalFormat.rule": [
    ["rank", "any", true],
    ["type", ["TopItems", "TopPercent", "BottomItems", "BottomPercent"], true],
  ],
  "PresetCriteriaConditionalFormat.rule": [["criterion", "any", true]],
  "ColorScaleConditionalFormat.criteria": [
    ["minimum", "any", true],
    ["midpoint", "any", false],
    ["maximum", "any", true],
  ],
  "DataBarConditionalFormat.lowerBoundRule": [
    [
      "type",
      ["Invalid", "Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"],
      true,
    ],
    ["formula", "any", false],
  ],
  "DataBarConditionalFormat.upperBoundRule": [
    [
      "type",
      ["Invalid", "Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"],
      true,
    ],
    ["formula", "any", false],
  ],
};
