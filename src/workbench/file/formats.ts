/** Looks of cells between a file and the model; by the host's names of format properties. */
import type { CellStyle } from "hucre/xlsx";
import type { CellFormat } from "../../../packages/excel-host/src/model/formats";

type BorderSide = NonNullable<NonNullable<CellStyle["border"]>["top"]>;
type Part = readonly [name: string, value: string | number | boolean | undefined];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `FF1F4E63` and `1F4E63` are the same opaque colour; theme colours are left to the default. */
const colourOf = (rgb: string | undefined): string | undefined =>
  rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;

const sides = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
type SideName = keyof typeof sides;

const lines: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  double: ["Double", "Thick"],
};

/** Look of a cell of a file, as the model keeps it. */
export function formatOfFile({
  font = {},
  fill,
  alignment = {},
  border = {},
  numFmt,
  protection,
}: CellStyle): CellFormat {
  const solid =
    fill?.type === "pattern" && fill.pattern === "solid" ? colourOf(fill.fgColor?.rgb) : undefined;
  const parts: Part[] = [
    ["numberFormat", numFmt],
    ["font.name", font.name],
    ["font.size", font.size],
    ["font.bold", font.bold],
    ["font.italic", font.italic],
    ["font.underline", font.underline ? "Single" : undefined],
    ["font.strikethrough", font.strikethrough],
    ["font.color", colourOf(font.color?.rgb)],
    ["fill.color", solid],
    ["fill.pattern", solid && "Solid"],
    ["horizontalAlignment", alignment.horizontal && capital(alignment.horizontal)],
    ["verticalAlignment", alignment.vertical && capital(alignment.vertical)],
    ["wrapText", alignment.wrapText],
    ["protection.locked", protection?.locked],
    ...(Object.keys(sides) as SideName[]).flatMap((side) => borderParts(sides[side], border[side])),
  ];
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined)) as CellFormat;
}

function borderParts(edge: string, side: BorderSide | undefined): Part[] {
  if (!side) return [];
  const [style, weight] = lines[side.style] ?? ["Continuous", "Thin"];
  return [
    [`borders.${edge}.style`, style],
    [`borders.${edge}.weight`, weight],
    [`borders.${edge}.color`, colourOf(side.color?.rgb) ?? "#000000"],
  ];
}

/** Look of a cell of the model, as a file takes it. */
export function styleOfFile(format: CellFormat): CellStyle {
  const text = (name: string): string | undefined =>
    format[name] === undefined ? undefined : String(format[name]);
  const rgb = (name: string): string | undefined => text(name)?.replace("#", "");
  const numFmt = text("numberFormat");
  const [horizontal, vertical] = ["horizontalAlignment", "verticalAlignment"].map((name) =>
    text(name)?.replace(/^./, (letter) => letter.toLowerCase()),
  );
  const fill = rgb("fill.color");
  return {
    font: {
      name: text("font.name") ?? "Calibri",
      size: Number(format["font.size"] ?? 11),
      ...(format["font.bold"] === true && { bold: true }),
      ...(format["font.italic"] === true && { italic: true }),
      ...(format["font.strikethrough"] === true && { strikethrough: true }),
      ...((text("font.underline") ?? "None") !== "None" && { underline: true }),
      ...(rgb("font.color") !== undefined && { color: { rgb: rgb("font.color") } }),
    },
    alignment: {
      ...(horizontal !== undefined && horizontal !== "general" && { horizontal }),
      ...(vertical !== undefined && { vertical }),
      ...(format.wrapText === true && { wrapText: true }),
    } as CellStyle["alignment"],
    border: borderOfFile(format),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
    ...(numFmt !== undefined && numFmt !== "General" && { numFmt }),
    ...(format["protection.locked"] === false && { protection: { locked: false } }),
  };
}

function borderOfFile(format: CellFormat): CellStyle["border"] {
  const drawn = (Object.keys(sides) as SideName[]).flatMap((side) => {
    const [style, weight, colour] = ["style", "weight", "color"].map(
      (part) => format[`borders.${sides[side]}.${part}`],
    );
    if (style === undefined || style === "None") return [];
    const line = Object.entries(lines).find(
      ([, words]) => words[0] === style && words[1] === (weight ?? "Thin"),
    );
    return [
      [side, { style: line?.[0] ?? "thin", color: { rgb: String(colour ?? "#000000").replace("#", "") } }],
    ];
  });
  return Object.fromEntries(drawn) as CellStyle["border"];
}
