import { XMLParser } from "fast-xml-parser";
import { refuseDamaged } from "../failure";

/** An element, its attributes by name and what stands in it; texts are strings. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const TEXT = "#text";
const ATTRIBUTES = ":@";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
});

/** Reads XML text to its outermost element; `null` where there is none. */
export function readXml(text: string): XmlElement | null {
  const nodes = parse(text).flatMap(toElement);
  return (
    nodes.find((node): node is XmlElement => typeof node !== "string" && !node.name.startsWith("?")) ?? null
  );
}

/** The parser throws at what is no XML and at tags nested beyond its bound. */
function parse(text: string): readonly RawNode[] {
  try {
    return parser.parse(text) as readonly RawNode[];
  } catch (error) {
    return refuseDamaged(String(error));
  }
}

type RawNode = Readonly<Record<string, unknown>>;

function toElement(node: RawNode): readonly (XmlElement | string)[] {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
  if (name === undefined) return [];
  if (name === TEXT) return [String(node[TEXT])];
  const attributes = (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>;
  return [{ name, attributes, children: (node[name] as readonly RawNode[]).flatMap(toElement) }];
}

/** The elements in another, of a name where one is given. */
export function elementsIn(parent: XmlElement | null | undefined, name?: string): readonly XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The first element along a path of names. */
export function elementAt(
  parent: XmlElement | null | undefined,
  ...path: readonly string[]
): XmlElement | null {
  return path.reduce<XmlElement | null>(
    (element, name) => elementsIn(element, name)[0] ?? null,
    parent ?? null,
  );
}
