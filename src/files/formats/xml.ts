const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, known);
  return known;
}

/** The value of an attribute as it is written; `undefined` where the tag has none of that name. */
export function readAttribute(tag: string, name: string): string | undefined {
  const match = patternOf(name).exec(tag);
  return match?.[1] ?? match?.[2];
}

/** Whether an attribute that is true or false is true. */
export const isOn = (value: string | undefined): boolean =>
  value === "1" || value === "true" || value === "on";

/** A section of a part with its tags, "" where there is none. */
export function readSection(text: string, name: string): string {
  const open = new RegExp(`<(?:\\w+:)?${name}(\\s[^<>]*)?>`);
  const place = placesOf(text, open, new RegExp(`</(?:\\w+:)?${name}\\s*>`)).next().value;
  return place ? text.slice(place.first, place.next) : "";
}

/** An element as it is written; without content where its tag closes itself. */
export interface WrittenElement {
  readonly attributes: string;
  readonly content: string | undefined;
}

/**
 * Elements in their order, each up to the first end tag behind it. `open` finds opening tags, with what stands in them behind the
 * name as its first group. Where no end tag follows there is no further element, however many are opened: the text is gone
 * through once.
 */
export function* findElements(text: string, open: RegExp, end: RegExp): Generator<WrittenElement> {
  for (const { attributes, from, to } of placesOf(text, open, end))
    yield { attributes, content: to === undefined ? undefined : text.slice(from, to) };
}

/** The first such element, if there is one. */
export const findElement = (text: string, open: RegExp, end: RegExp): WrittenElement | undefined =>
  findElements(text, open, end).next().value ?? undefined;

/** A text without these elements; what is opened and not closed stays. */
export function dropElements(text: string, open: RegExp, end: RegExp): string {
  const kept: string[] = [];
  let from = 0;
  for (const { first, next } of placesOf(text, open, end)) {
    kept.push(text.slice(from, first));
    from = next;
  }
  return kept.join("") + text.slice(from);
}

/** Where an element begins and what comes after it, and from where to where its content stands. */
interface ElementPlace {
  readonly attributes: string;
  readonly first: number;
  readonly next: number;
  readonly from: number;
  readonly to: number | undefined;
}

function* placesOf(text: string, open: RegExp, end: RegExp): Generator<ElementPlace> {
  const [tags, ends] = [open, end].map(({ source }) => new RegExp(source, "g")) as [RegExp, RegExp];
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    const [attributes, from] = [tag[1] ?? "", tags.lastIndex];
    if (attributes.endsWith("/")) {
      yield { attributes: attributes.slice(0, -1), first: tag.index, next: from, from, to: undefined };
      continue;
    }
    ends.lastIndex = from;
    const close = ends.exec(text);
    if (!close) return;
    tags.lastIndex = ends.lastIndex;
    yield { attributes, first: tag.index, next: tags.lastIndex, from, to: close.index };
  }
}

/** Elements of a name with their tags, in their order. */
export function listElements(text: string, name: string): string[] {
  const open = new RegExp(`<(?:\\w+:)?${name}(\\s[^<>]*|/)?>`);
  const places = placesOf(text, open, new RegExp(`</(?:\\w+:)?${name}\\s*>`));
  return [...places].map(({ first, next }) => text.slice(first, next));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#x([\da-fA-F]{1,6})|#(\d{1,7}));/g;

/** What a text between tags says, with the escapes of Excel (`_x000D_`). */
export function decodeText(text: string): string {
  return text
    .replace(ENTITY, decodeEntity)
    .replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function decodeEntity(entity: string, name?: string, hex?: string, decimal?: string): string {
  if (name) return ENTITIES[name]!;
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
