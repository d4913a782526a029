import { type FontFormat, type FontRun, plainFont } from "../../reading/snapshot/textRuns";
import { elementAt, elementsIn, type XmlElement } from "./xmlTree";

/** Inequality signs of the Symbol font, by their place in it. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F0B3: "≥",
  F0A3: "≤",
  F03E: ">",
  F03C: "<",
  F02D: "-",
  F025: "%",
};

const symbolText = (text: string): string =>
  text.replace(/[\uf000-\uf0ff]/g, (sign) => SYMBOLS[sign.charCodeAt(0).toString(16).toUpperCase()] ?? sign);

const SKIPPED: ReadonlySet<string> = new Set([
  "w:del",
  "w:moveFrom",
  "w:pPr",
  "w:rPr",
  "w:instrText",
  "w:footnoteReference",
  "mc:Fallback",
  "w:pict",
  "w:drawing",
  "w:object",
]);

/** The text of a paragraph in Word, piece by piece with its font; hidden text and tracked deletions are left out. */
export function runsIn(element: XmlElement, font: FontFormat = plainFont): readonly FontRun[] {
  return elementsIn(element).flatMap((child): readonly FontRun[] => {
    if (SKIPPED.has(child.name)) return [];
    const own = textOfElement(child);
    if (own !== null) return [{ ...font, text: own }];
    if (child.name !== "w:r") return runsIn(child, font);
    const properties = elementAt(child, "w:rPr");
    return isOn(properties, "w:vanish") ? [] : runsIn(child, fontOf(properties));
  });
}

function textOfElement({ name, attributes, children }: XmlElement): string | null {
  switch (name) {
    case "w:t":
    case "m:t":
      return symbolText(children.filter((text) => typeof text === "string").join(""));
    case "w:tab":
      return " ";
    case "w:br":
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
      return SYMBOLS[(attributes["w:char"] ?? "").toUpperCase()] ?? "";
    default:
      return null;
  }
}

const fontOf = (properties: XmlElement | null): FontFormat => ({
  struck: isOn(properties, "w:strike") || isOn(properties, "w:dstrike"),
  superscript: elementAt(properties, "w:vertAlign")?.attributes["w:val"] === "superscript",
});

/** A property of Word that is there is on, unless it says otherwise. */
function isOn(properties: XmlElement | null, name: string): boolean {
  const property = elementAt(properties, name);
  return property !== null && !["0", "false", "off"].includes(property.attributes["w:val"] ?? "1");
}

/** Runs without the blanks at both ends of their text. */
export function trimRuns(runs: readonly FontRun[]): readonly FontRun[] {
  const said = runs.map(({ text }) => text.trim() !== "");
  const [first, last] = [said.indexOf(true), said.lastIndexOf(true)];
  return runs.slice(Math.max(0, first), last + 1).map((run, index, kept) => {
    const start = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === kept.length - 1 ? start.trimEnd() : start };
  });
}

/** All of a text, whatever its fonts. */
export const textOf = (runs: readonly FontRun[]): string => runs.map(({ text }) => text).join("");

/** A text without what is struck or raised. */
export const plainText = (runs: readonly FontRun[]): string =>
  textOf(runs.filter(({ struck, superscript }) => !struck && !superscript)).trim();
