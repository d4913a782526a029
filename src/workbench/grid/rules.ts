import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { Properties, RuleState } from "../../../packages/excel-host/src/model/state";
import { gridRange } from "./sheetData";

type Rule = IConditionFormattingRule["rule"];

/** A conditional format of the model as the grid draws it; null for one that it cannot draw. */
export function gridRule(state: RuleState): IConditionFormattingRule | null {
  const rule = drawn(state);
  const { id: cfId, stopIfTrue, areas } = state;
  return rule && { cfId, stopIfTrue, ranges: areas.map(gridRange), rule };
}

function drawn({ type, properties }: RuleState): Rule | null {
  switch (type) {
    case "CellValue":
      return cellValueRule(properties);
    case "Custom":
      return conditionRule(String(properties["rule.formula"] ?? ""), lookOf(properties));
    case "ContainsText":
      return textRule(properties);
    case "ColorScale":
      return scaleRule(properties.criteria);
    default:
      return null;
  }
}

function lookOf(properties: Properties): IStyleBase {
  const colour = (name: string) =>
    typeof properties[name] === "string" ? { rgb: properties[name] } : undefined;
  const [bg, cl] = [colour("format.fill.color"), colour("format.font.color")];
  return {
    ...(bg && { bg }),
    ...(cl && { cl }),
    ...(properties["format.font.bold"] === true && { bl: BooleanNumber.TRUE }),
    ...(properties["format.font.italic"] === true && { it: BooleanNumber.TRUE }),
    ...(properties["format.font.strikethrough"] === true && { st: { s: BooleanNumber.TRUE } }),
  };
}

const highlight = { type: CFRuleType.highlightCell } as const;

const saysText = (value: string, style: IStyleBase, operator = CFTextOperator.equal): Rule => ({
  ...highlight,
  subType: CFSubRuleType.text,
  operator,
  value,
  style,
});

type Comparison = Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween>;

const compares = (operator: Comparison, value: number, style: IStyleBase): Rule => ({
  ...highlight,
  subType: CFSubRuleType.number,
  operator,
  value,
  style,
});

const numberOperators: Readonly<Record<string, Comparison>> = {
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

function cellValueRule(properties: Properties): Rule | null {
  const { formula1, operator } = (properties.rule ?? {}) as Readonly<Record<string, unknown>>;
  const given = String(formula1 ?? "").replace(/^=/, "");
  const text = /^"((?:[^"]|"")*)"$/.exec(given)?.[1]?.replaceAll('""', '"');
  if (text !== undefined && operator === "EqualTo") return saysText(text, lookOf(properties));
  const comparison = numberOperators[String(operator)];
  const number = Number(given);
  return comparison && given !== "" && Number.isFinite(number)
    ? compares(comparison, number, lookOf(properties))
    : null;
}

/** A cell of its own in a condition. */
const own = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const says = new RegExp(String.raw`^=TRIM\(${own}\)="((?:[^"]|"")*)"$`);
const bound = new RegExp(
  String.raw`^=AND\(ISNUMBER\(${own}\),(?:ROUND\(N\(${own}\),(\d+)\)|${own})([<>])(-?[\d.]+)\)$`,
);

/**
 * Conditions that look at the cell's own value alone, as the add-in writes them: `=TRIM(F7)="Chưa đạt"` and
 * `=AND(ISNUMBER(H7),ROUND(N(H7),12)<1)`; the grid has no engine of its own for others.
 */
function conditionRule(formula: string, style: IStyleBase): Rule | null {
  const text = says.exec(formula)?.[1];
  if (text !== undefined) return saysText(text.replaceAll('""', '"'), style);
  const [, decimals, sign, limit] = bound.exec(formula) ?? [];
  if (limit === undefined) return null;
  // A number that rounds to the limit is not beyond it.
  const dust = decimals === undefined ? 0 : 0.5 * 10 ** -Number(decimals);
  return sign === "<"
    ? compares(CFNumberOperator.lessThan, Number(limit) - dust, style)
    : compares(CFNumberOperator.greaterThan, Number(limit) + dust, style);
}

const textOperators: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

function textRule(properties: Properties): Rule | null {
  const { operator, text } = (properties.rule ?? {}) as Readonly<Record<string, unknown>>;
  const found = textOperators[String(operator)];
  return found === undefined ? null : saysText(String(text ?? ""), lookOf(properties), found);
}

const valueTypes: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
};

function scaleRule(criteria: unknown): Rule | null {
  const { minimum, midpoint, maximum } = (criteria ?? {}) as Readonly<Record<string, unknown>>;
  const points = [minimum, midpoint, maximum].filter((point) => typeof point === "object" && point !== null);
  const config = (points as Readonly<Record<string, unknown>>[]).map(({ type, formula, color }, index) => ({
    index,
    color: String(color ?? "#FFFFFF"),
    value: { type: valueTypes[String(type)] ?? CFValueType.min, value: Number(formula ?? 0) },
  }));
  return config.length < 2 ? null : { type: CFRuleType.colorScale, config };
}
