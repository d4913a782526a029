import { type FontFormat, plainFont } from "../../reading/snapshot/textRuns";
import { findElements, readAttribute } from "./xml";

/** Styles of an OpenDocument workbook that strike or raise, by name; those of cells and of pieces of text have names of their own. */
export interface OpenDocumentStyles {
  readonly cells: ReadonlyMap<string, FontFormat>;
  /** What a style of text sets, which is laid over the font of the cell. */
  readonly texts: ReadonlyMap<string, Partial<FontFormat>>;
}

interface WrittenStyle {
  readonly parent: string | undefined;
  readonly font: Partial<FontFormat>;
}

const STYLE = /<style:style(\s[^<>]*)>/;
const TEXT_PROPERTIES = /<style:text-properties\s[^<>]*>/g;

/** Longer chains of styles are a circle. */
const LONGEST_CHAIN = 20;

/** Reads the styles of both parts that hold some: those that a program names, and those that it makes while it saves. */
export function readOpenDocumentStyles(...parts: readonly string[]): OpenDocumentStyles {
  const written = new Map<string, WrittenStyle>();
  for (const part of parts)
    for (const { attributes, content = "" } of findElements(part, STYLE, /<\/style:style>/)) {
      const key = keyOf(readAttribute(attributes, "family"), readAttribute(attributes, "name"));
      written.set(key, {
        parent: readAttribute(attributes, "parent-style-name"),
        font: readFont(content),
      });
    }
  const looks = (family: string) =>
    [...written.keys()]
      .filter((key) => key.startsWith(`${family} `))
      .map((key) => [key.slice(family.length + 1), inherit(written, family, key)] as const);
  const cells = looks("table-cell").map(([name, font]) => [name, { ...plainFont, ...font }] as const);
  return {
    cells: new Map(cells.filter(([, { struck, superscript }]) => struck || superscript)),
    texts: new Map(looks("text").filter(([, font]) => Object.keys(font).length > 0)),
  };
}

const keyOf = (family = "", name = ""): string => `${family} ${name}`;

/** What a style sets, with what those set that it is made from. */
function inherit(
  written: ReadonlyMap<string, WrittenStyle>,
  family: string,
  key: string,
  depth = 0,
): Partial<FontFormat> {
  const style = written.get(key);
  if (!style || depth > LONGEST_CHAIN) return {};
  const inherited = style.parent ? inherit(written, family, keyOf(family, style.parent), depth + 1) : {};
  return { ...inherited, ...style.font };
}

/** What the properties of text say; only those that are written, since others are inherited. */
function readFont(content: string): Partial<FontFormat> {
  const font: { -readonly [K in keyof FontFormat]?: FontFormat[K] } = {};
  for (const [tag] of content.matchAll(TEXT_PROPERTIES)) {
    const lines = [
      readAttribute(tag, "text-line-through-style"),
      readAttribute(tag, "text-line-through-type"),
    ];
    const set = lines.filter((line) => line !== undefined);
    if (set.length > 0) font.struck = !set.includes("none");
    const position = readAttribute(tag, "text-position");
    if (position !== undefined) font.superscript = isRaised(position);
  }
  return font;
}

/** "super 58%" or "33% 58%": raised by a third and smaller; "sub" and negative ones are below the line. */
const isRaised = (position: string): boolean => /^\s*super/.test(position) || parseFloat(position) > 0;
