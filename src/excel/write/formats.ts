import type { Area } from "../../model/snapshot";
import type { CellSpec, SheetSpec } from "../../sheets/spec";
import { styles, type Style, type StyleName } from "../../sheets/styles.data";
import type { WritePart } from "./part";
import { findRectangles, joinAddresses } from "./rectangles";

/** The font of cells that name none. */
export const BASE_FONT = { name: "Arial", size: 10 } as const;

/** Number format of a cell. */
export function formatOf({ style, format }: CellSpec): string {
  const look: Style = styles[style ?? "plain"];
  return format ?? look.format ?? "General";
}

/** Bytes of a request for one look over several areas: fonts, fill, alignment and up to six borders. */
const LOOK_BYTES = 6_000;

/** Looks of all cells, each set at once over all the rectangles that have it. */
export function layFormats({ rows }: SheetSpec): WritePart[] {
  const names = rows.map((row) =>
    row.map((cell) => (cell?.style && cell.style !== "plain" ? cell.style : null)),
  );
  return [...findRectangles(names)].flatMap(([name, areas]) =>
    groupByShape(areas).flatMap((group) =>
      joinAddresses(group.areas).map((address) => ({
        bytes: LOOK_BYTES,
        queue: (sheet: Excel.Worksheet) =>
          setLook(sheet.getRanges(address).format, styles[name as StyleName], group),
      })),
    ),
  );
}

/** Areas with lines between their rows or columns, apart from those without: a line between nothing is refused. */
interface Shape {
  readonly areas: readonly Area[];
  readonly tall: boolean;
  readonly wide: boolean;
}

function groupByShape(areas: readonly Area[]): Shape[] {
  const shapes = [true, false].flatMap((tall) => [true, false].map((wide) => ({ tall, wide })));
  return shapes
    .map(({ tall, wide }) => ({
      tall,
      wide,
      areas: areas.filter((area) => area.bottom > area.top === tall && area.right > area.left === wide),
    }))
    .filter((shape) => shape.areas.length > 0);
}

function setLook(format: Excel.RangeFormat, style: Style, shape: Shape): void {
  setFont(format.font, style);
  if (style.fill) format.fill.color = `#${style.fill}`;
  if (style.horizontal) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.unlocked) format.protection.locked = false;
  if (style.border === "thin") setBorders(format.borders, style.borderColour ?? "000000", shape);
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function setFont(font: Excel.RangeFont, style: Style): void {
  if (style.font && style.font !== BASE_FONT.name) font.name = style.font;
  if (style.size && style.size !== BASE_FONT.size) font.size = style.size;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  font.underline = style.underline ? "Single" : "None";
  font.color = `#${style.colour ?? "000000"}`;
}

function setBorders(borders: Excel.RangeBorderCollection, colour: string, { tall, wide }: Shape): void {
  const sides = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    ...(tall ? ["InsideHorizontal"] : []),
    ...(wide ? ["InsideVertical"] : []),
  ] as const;
  for (const side of sides) {
    const border = borders.getItem(side as Excel.BorderIndex);
    border.style = "Continuous";
    border.color = `#${colour}`;
  }
}
