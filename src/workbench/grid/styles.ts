import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellFormat } from "../../../packages/excel-host/src/model/formats";

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const sides = { t: "EdgeTop", b: "EdgeBottom", l: "EdgeLeft", r: "EdgeRight" } as const;

const known = new WeakMap<CellFormat, IStyleData>();

/** How the grid shows a format of the model; every part is said, so that nothing of an earlier look stays. */
export function styleOf(format: CellFormat): IStyleData {
  const style = known.get(format) ?? makeStyle(format);
  known.set(format, style);
  return style;
}

const flag = (value: unknown): BooleanNumber => (value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function makeStyle(format: CellFormat): IStyleData {
  const text = (name: string, otherwise: string): string => String(format[name] ?? otherwise);
  const numberFormat = text("numberFormat", "General");
  const filled = text("fill.pattern", "None") !== "None" || "fill.color" in format;
  return {
    ff: text("font.name", "Calibri"),
    fs: Number(format["font.size"] ?? 11),
    bl: flag(format["font.bold"]),
    it: flag(format["font.italic"]),
    ul: { s: flag(text("font.underline", "None") !== "None") },
    st: { s: flag(format["font.strikethrough"]) },
    cl: { rgb: text("font.color", "#000000") },
    bg: filled ? { rgb: text("fill.color", "#FFFFFF") } : null,
    ht: horizontal[text("horizontalAlignment", "General")] ?? null,
    vt: vertical[text("verticalAlignment", "Bottom")] ?? VerticalAlign.BOTTOM,
    tb: format.wrapText === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    bd: bordersOf(format),
    n: numberFormat === "General" ? null : { pattern: numberFormat },
  };
}

function bordersOf(format: CellFormat): IBorderData | null {
  const lines = Object.entries(sides).flatMap(([side, edge]) => {
    const style = format[`borders.${edge}.style`];
    if (style === undefined || style === "None") return [];
    const rgb = String(format[`borders.${edge}.color`] ?? "#000000");
    return [[side, { s: lineOf(String(style), String(format[`borders.${edge}.weight`])), cl: { rgb } }]];
  });
  return lines.length === 0 ? null : (Object.fromEntries(lines) as IBorderData);
}

function lineOf(style: string, weight: string): BorderStyleTypes {
  if (style === "Double") return BorderStyleTypes.DOUBLE;
  if (style === "Dash") return BorderStyleTypes.DASHED;
  if (style === "Dot") return BorderStyleTypes.DOTTED;
  if (weight === "Thick") return BorderStyleTypes.THICK;
  return weight === "Medium" ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN;
}

const nameOf = <T>(words: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined =>
  Object.entries(words).find(([, one]) => one === value)?.[0];

/** What a person's change of looks in the grid means for the model; parts that the grid did not name stay as they are. */
export function formatOf(style: IStyleData): CellFormat {
  const parts: [string, string | number | boolean | undefined][] = [
    ["font.name", style.ff ?? undefined],
    ["font.size", style.fs],
    ["font.bold", style.bl === undefined ? undefined : style.bl === BooleanNumber.TRUE],
    ["font.italic", style.it === undefined ? undefined : style.it === BooleanNumber.TRUE],
    ["font.underline", style.ul && (style.ul.s === BooleanNumber.TRUE ? "Single" : "None")],
    ["font.strikethrough", style.st && style.st.s === BooleanNumber.TRUE],
    ["font.color", style.cl?.rgb ?? undefined],
    ["fill.color", style.bg?.rgb ?? undefined],
    ["fill.pattern", style.bg?.rgb ? "Solid" : undefined],
    ["horizontalAlignment", nameOf(horizontal, style.ht)],
    ["verticalAlignment", nameOf(vertical, style.vt)],
    ["wrapText", style.tb === undefined ? undefined : style.tb === WrapStrategy.WRAP],
    ["numberFormat", style.n?.pattern],
  ];
  return Object.fromEntries(parts.filter((part): part is [string, string] => part[1] !== undefined));
}
