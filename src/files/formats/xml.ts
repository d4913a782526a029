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
export const readSection = (text: string, name: string): string =>
  new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?>[\\s\\S]*?</(?:\\w+:)?${name}\\s*>`).exec(text)?.[0] ?? "";

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
