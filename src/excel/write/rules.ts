import { shorten } from "../../text/shorten";
import { cellAddress, areaReference } from "../../model/address";
import type { Highlight, SheetSpec, Validation } from "../../sheets/spec";
import { styles, type Style, type StyleName } from "../../sheets/styles.data";
import { CALL_BYTES, type WritePart } from "./part";
import { retitle } from "./titles";

/** Highlights as conditional formats: each looks at the cell's own value and covers one range. */
export function layHighlights({ highlights }: SheetSpec): WritePart[] {
  // A new rule gets the first priority, so that the first highlight is added last.
  return [...highlights].reverse().map((highlight) => ({
    bytes: 3 * CALL_BYTES,
    queue: (sheet) => addRule(sheet.getRange(areaReference(highlight.area)).conditionalFormats, highlight),
  }));
}

function addRule(rules: Excel.ConditionalFormatCollection, highlight: Highlight): void {
  switch (highlight.kind) {
    case "textEquals": {
      const { cellValue } = rules.add("CellValue");
      cellValue.rule = { formula1: `="${highlight.text.replaceAll('"', '""')}"`, operator: "EqualTo" };
      setRuleFormat(cellValue.format, highlight.style);
      return;
    }
    case "lessThan":
    case "greaterThan": {
      // A plain "less than" would mark blank cells too, as zero, and a plain "greater than" texts.
      const cell = cellAddress(highlight.area.top, highlight.area.left);
      const { custom } = rules.add("Custom");
      custom.rule.formula = `=AND(ISNUMBER(${cell}),${cell}${highlight.kind === "lessThan" ? "<" : ">"}${highlight.than})`;
      setRuleFormat(custom.format, highlight.style);
      return;
    }
    case "colourScale":
      rules.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: `#${highlight.low}` },
        midpoint: { type: "Percentile", formula: "50", color: `#${highlight.middle}` },
        maximum: { type: "HighestValue", color: `#${highlight.high}` },
      };
  }
}

/** Look that a rule lays over a cell: neither the font's name nor its size can be part of it. */
export function setRuleFormat(format: Excel.ConditionalRangeFormat, name: StyleName): void {
  const { fill, colour, bold, italic }: Style = styles[name];
  if (fill) format.fill.color = `#${fill}`;
  if (colour) format.font.color = `#${colour}`;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
}

/** Characters that Excel takes in the title and the text of a validation. */
const LONGEST = { title: 32, message: 255 };

/** What cells accept when a person types; a blank cell is always accepted. */
export function layValidations({ validations = [] }: SheetSpec): WritePart[] {
  return validations.map((validation) => ({
    bytes: 5 * CALL_BYTES,
    queue: (sheet, { titles }) => {
      const { dataValidation } = sheet.getRange(areaReference(validation.area));
      const title = shorten(validation.title, LONGEST.title);
      const message = shorten(validation.message, LONGEST.message);
      dataValidation.rule = makeCondition(validation, titles);
      dataValidation.ignoreBlanks = true;
      dataValidation.prompt = { showPrompt: true, title, message };
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message };
    },
  }));
}

function makeCondition(
  validation: Validation,
  titles: ReadonlyMap<string, string>,
): Excel.DataValidationRule {
  if (validation.kind === "list") {
    const source =
      validation.source === undefined ? validation.values.join(",") : retitle(validation.source, titles);
    return { list: { inCellDropDown: true, source } };
  }
  const { min, max, minFormula, maxFormula } = validation;
  const least = minFormula === undefined ? min : `=${minFormula}`;
  const most = maxFormula === undefined ? max : `=${maxFormula}`;
  return most === undefined
    ? { wholeNumber: { formula1: least, operator: "GreaterThanOrEqualTo" } }
    : { wholeNumber: { formula1: least, formula2: most, operator: "Between" } };
}
