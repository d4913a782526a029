import { elementAt, elementsIn, type XmlElement } from "./xmlTree";

/** Numbers that Word puts before paragraphs by itself, in the order of the paragraphs. */
export interface Numbering {
  /** The number of the next paragraph, "1." or "-"; "" for one without. */
  next(paragraph: XmlElement): string;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** Reads the lists of a document: `numbering` and `styles` are its parts of that name, `null` where it has none. */
export function readNumbering(numbering: XmlElement | null, styles: XmlElement | null): Numbering {
  const lists = new Map(
    elementsIn(numbering, "w:abstractNum").map((list) => [
      list.attributes["w:abstractNumId"] ?? "",
      readLevels(list),
    ]),
  );
  const numbers = new Map(
    elementsIn(numbering, "w:num").map((number) => [
      number.attributes["w:numId"] ?? "",
      elementAt(number, "w:abstractNumId")?.attributes["w:val"] ?? "",
    ]),
  );
  const restarts = new Set(
    elementsIn(numbering, "w:num")
      .filter((number) => elementAt(number, "w:lvlOverride", "w:startOverride") !== null)
      .map((number) => number.attributes["w:numId"] ?? ""),
  );
  const byStyle = new Map(
    elementsIn(styles, "w:style").map((style) => [
      style.attributes["w:styleId"] ?? "",
      elementAt(style, "w:pPr", "w:numPr"),
    ]),
  );
  const counters = new Map<string, number[]>();
  return {
    next(paragraph) {
      const properties = elementAt(paragraph, "w:pPr");
      const style = elementAt(properties, "w:pStyle")?.attributes["w:val"] ?? "";
      const own = elementAt(properties, "w:numPr") ?? byStyle.get(style) ?? null;
      const id = elementAt(own, "w:numId")?.attributes["w:val"] ?? "0";
      const level = Number(elementAt(own, "w:ilvl")?.attributes["w:val"] ?? 0);
      const list = numbers.get(id);
      const levels = list === undefined ? undefined : lists.get(list);
      if (list === undefined || !levels?.[level]) return "";
      if (restarts.delete(id)) counters.delete(list);
      const counts = counters.get(list) ?? [];
      counts[level] = (counts[level] ?? levels[level].start - 1) + 1;
      counts.length = level + 1;
      counters.set(list, counts);
      return write(levels, level, counts);
    },
  };
}

function readLevels(list: XmlElement): Level[] {
  const levels: Level[] = [];
  for (const level of elementsIn(list, "w:lvl"))
    levels[Number(level.attributes["w:ilvl"] ?? 0)] = {
      format: elementAt(level, "w:numFmt")?.attributes["w:val"] ?? "decimal",
      text: elementAt(level, "w:lvlText")?.attributes["w:val"] ?? "",
      start: Number(elementAt(level, "w:start")?.attributes["w:val"] ?? 1),
    };
  return levels;
}

/** "%1.%2" with the counters of its levels; a bullet is a dash, whatever sign its font draws. */
function write(levels: readonly Level[], level: number, counts: readonly number[]): string {
  const { format, text } = levels[level]!;
  if (format === "bullet") return text.trim() === "+" ? "+" : "-";
  if (format === "none") return "";
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return inFormat(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? "decimal");
  });
}

function inFormat(count: number, format: string): string {
  switch (format) {
    case "upperRoman":
      return roman(count);
    case "lowerRoman":
      return roman(count).toLowerCase();
    case "upperLetter":
      return letter(count);
    case "lowerLetter":
      return letter(count).toLowerCase();
    case "decimalZero":
      return String(count).padStart(2, "0");
    default:
      return String(count);
  }
}

const letter = (count: number): string =>
  String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(count: number): string {
  let rest = count;
  return ROMAN.reduce((text, [value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return text + sign.repeat(times);
  }, "");
}
