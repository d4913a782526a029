import { put, type Canvas } from "./canvas";
import type { Alternative } from "./axes";
import type { Content } from "./content";
import { districts } from "./figures";
import * as frame from "./words/frame.data";

interface FrameOptions {
  /** A sheet behind the first of a workbook whose letterhead speaks for all. */
  readonly bare: boolean;
  /** What this sheet holds, where each alternative has one of its own. */
  readonly told: Alternative | undefined;
}

const nameOf = (code: string): string => districts.find((one) => one.code === code)!.name;

const tellsUnits = ({ axes }: Content): boolean =>
  axes.some(({ alternatives }) => alternatives.some(({ unit }) => unit !== undefined));

/** Lines above the table: letterhead, title, school year, and what the numbers count. */
export function drawFrame(canvas: Canvas, content: Content, options: FrameOptions): void {
  const { recipe, random, axes } = content;
  const lines: string[] = [];
  const sender =
    options.told?.unit ??
    (tellsUnits(content) || axes.some(({ otherFile }) => otherFile) ? undefined : content.unit);
  const titled = axes.find(({ title }) => title !== undefined);
  const about = options.told && !options.told.unit && random.chance(0.5) ? `: ${options.told.text}` : "";
  const title = (titled?.title ?? random.pick(frame.titles)) + about;
  const hasYear = axes.every(({ noYear }) => !noYear) && recipe.year !== "absent";
  if (!options.bare && sender !== undefined) lines.push(...senderLines(content, nameOf(sender)));
  if (sender === undefined)
    lines.push(
      "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH LAI CHÂU".slice(
        0,
        axes.some(({ otherFile }) => otherFile) ? 0 : undefined,
      ),
    );
  const own =
    recipe.sender === "title" && sender !== undefined && !options.bare
      ? `${title} CỦA ${nameOf(sender).toUpperCase()}`
      : title;
  lines.push(hasYear && recipe.year === "in title" ? `${own} NĂM HỌC 2024-2025` : own);
  if (hasYear && recipe.year === "line") lines.push(random.pick(frame.yearLines));
  if (recipe.scale === "thousand in a line") lines.push(random.pick(frame.scales.line));
  if (recipe.scale === "people in a line") lines.push(random.pick(frame.scales.plainLine));
  const column = random.chance(0.3) ? 1 : 0;
  lines.filter((line) => line !== "").forEach((line, row) => put(canvas, row, column, line));
}

function senderLines({ recipe }: Content, name: string): string[] {
  const own = name.replace(/^Huyện|^Thành phố/, (word) => word.toLowerCase());
  const byKind: Record<string, string[]> = {
    label: [`Đơn vị báo cáo: ${name}`],
    letterhead: [`UBND ${name.toUpperCase()}`, "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"],
    "label below": [
      "- Đơn vị báo cáo:",
      `Phòng GD&ĐT ${own}`,
      "- Đơn vị nhận báo cáo:",
      "Sở Giáo dục và Đào tạo",
    ],
    title: [],
    hyphen: [`Đơn vị báo cáo: ${name}-Lai Châu`],
    recipient: [`PHÒNG GD&ĐT ${name.toUpperCase()}`, "Kính gửi: Sở Giáo dục và Đào tạo tỉnh Lai Châu"],
    file: [],
  };
  return byKind[recipe.sender!]!;
}

/** The name of the file: the sender's, another unit's, or one that says nothing. */
export function fileOf(content: Content): string {
  const { recipe, unit, axes } = content;
  const other = districts.find(({ code }) => code !== unit && code !== "TP_LAI_CHAU")!;
  if (axes.some(({ otherFile }) => otherFile)) return `${other.name}.xlsx`;
  if (tellsUnits(content)) return "tong hop.xlsx";
  return recipe.sender === "file" ? `${nameOf(unit)}.xlsx` : "bao-cao.xlsx";
}
