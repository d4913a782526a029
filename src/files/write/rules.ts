import { shorten } from "../../text/shorten";
import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { cellAddress, areaReference } from "../../model/address";
import type { Highlight, Validation } from "../../sheets/spec";
import { makeRuleStyle } from "./cellStyles";
import { makeLegalText } from "./legalText";

/** A highlight as a rule of the file; the first of a sheet has the highest priority. */
export function makeRule(highlight: Highlight, index: number): ConditionalRule {
  const range = areaReference(highlight.area);
  const priority = index + 1;
  switch (highlight.kind) {
    case "textEquals":
      return {
        type: "cellIs",
        operator: "equal",
        formula: `"${highlight.text.replaceAll('"', '""')}"`,
        style: makeRuleStyle(highlight.style),
        priority,
        range,
      };
    case "lessThan":
    case "greaterThan": {
      // A plain "less than" would mark blank cells too, as zero, and a plain "greater than" texts.
      const cell = cellAddress(highlight.area.top, highlight.area.left);
      const formula = `AND(ISNUMBER(${cell}),${cell}${highlight.kind === "lessThan" ? "<" : ">"}${highlight.than})`;
      return { type: "expression", formula, style: makeRuleStyle(highlight.style), priority, range };
    }
    case "colourScale":
      return {
        type: "colorScale",
        priority,
        range,
        colorScale: {
          cfvo: [{ type: "min" }, { type: "percentile", value: "50" }, { type: "max" }],
          colors: [highlight.low, highlight.middle, highlight.high].map((colour) => `FF${colour}`),
        },
      };
  }
}

/** Characters that Excel takes in the title and the text of a validation, and in a list of choices. */
const LONGEST = { title: 32, message: 255, list: 255 };

/** What a cell accepts, as a validation of the file; a blank cell is always accepted. */
export function makeValidation(validation: Validation): DataValidation {
  const title = shorten(makeLegalText(validation.title), LONGEST.title);
  const message = shorten(makeLegalText(validation.message), LONGEST.message);
  return {
    ...makeCondition(validation),
    range: areaReference(validation.area),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: title,
    inputMessage: message,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: title,
    errorMessage: message,
  };
}

function makeCondition(validation: Validation): Omit<DataValidation, "range"> {
  if (validation.kind === "list" && validation.source !== undefined)
    return { type: "list", formula1: validation.source.replace(/^=/, "") };
  if (validation.kind === "list") return { type: "list", values: checkChoices(validation.values) };
  const { min, max, minFormula, maxFormula } = validation;
  const [least, most] = [minFormula ?? String(min), maxFormula ?? max];
  return most === undefined
    ? { type: "whole", operator: "greaterThanOrEqual", formula1: least }
    : { type: "whole", operator: "between", formula1: least, formula2: String(most) };
}

function checkChoices(values: readonly string[]): string[] {
  if (values.some((value) => /[,"]/.test(value)) || values.join(",").length > LONGEST.list)
    throw new Error(`a list of choices that Excel cannot hold: ${values.join(",")}`);
  return [...values];
}
