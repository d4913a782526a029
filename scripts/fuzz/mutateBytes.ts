import { packZip, portable, readDirectory, unpack } from "../../src/files/zip/zip";
import { oddNumbers } from "./oddities.data";
import type { Random } from "./random";

/** Changes a file somewhere: its bytes or, where it is a zip file, the text of one of its parts. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip || random.chance(0.3)) return changeBytes(bytes, random);
  const parts = openZip(bytes);
  return parts === null || parts.length === 0 ? changeBytes(bytes, random) : changePart(parts, random);
}

type Part = { readonly name: string; readonly bytes: Uint8Array };

/** The parts of a zip file; `null` where it was broken before. */
function openZip(bytes: Uint8Array): Part[] | null {
  try {
    const entries = readDirectory(bytes).filter(({ size }) => size < 1e6);
    return entries.map((entry) => ({ name: entry.name, bytes: unpack(bytes, entry, portable) }));
  } catch {
    // Some cases are broken zip files on purpose: their bytes are changed instead.
    return null;
  }
}

function changePart(parts: readonly Part[], random: Random): Uint8Array {
  const sheets = parts.filter(({ name }) => /sheet|shared|content|styles|workbook/i.test(name));
  const chosen = random.pick(random.chance(0.9) && sheets.length > 0 ? sheets : parts);
  if (random.chance(0.05)) return packZip(parts.filter((part) => part !== chosen));
  const changed = random.chance(0.8) ? changeXml(chosen.bytes, random) : changeBytes(chosen.bytes, random);
  return packZip(parts.map((part) => (part === chosen ? { ...part, bytes: changed } : part)));
}

function changeXml(bytes: Uint8Array, random: Random): Uint8Array {
  let text = new TextDecoder().decode(bytes);
  for (let times = 1 + random.below(4); times > 0; times--) text = random.pick(XML_CHANGES)(text, random);
  return new TextEncoder().encode(text);
}

const XML_CHANGES: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => replaceOne(text, /<[^>]+>/g, () => "", random),
  (text, random) => replaceOne(text, /<[^>]+>/g, (tag) => tag + tag, random),
  (text, random) => replaceOne(text, /\d+/g, () => random.pick(oddNumbers), random),
  (text, random) => replaceOne(text, /"[^"]*"/g, () => `"${random.pick(oddNumbers)}"`, random),
  (text, random) => replaceOne(text, / [\w:]+="[^"]*"/g, () => "", random),
  (text, random) => replaceOne(text, / t="\w+"/g, () => ` t="${random.pick(TYPES)}"`, random),
  (text, random) => replaceOne(text, />[^<]+</g, () => ">&#x1F;&amp;&bad;<", random),
  (text, random) => text.slice(0, random.below(text.length)),
  (text, random) => {
    const [from, to] = [random.below(text.length), random.below(text.length)];
    return text.slice(0, from) + text.slice(to, to + random.below(2000)) + text.slice(from);
  },
];

const TYPES = ["s", "n", "str", "b", "e", "d", "inlineStr", "z"];

function replaceOne(
  text: string,
  pattern: RegExp,
  change: (found: string) => string,
  random: Random,
): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const { index, 0: found } = random.pick(matches);
  return text.slice(0, index) + change(found) + text.slice(index + found.length);
}

function changeBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  switch (random.below(4)) {
    case 0:
      return changed.subarray(0, random.below(changed.length));
    case 1:
      for (let times = 1 + random.below(20); times > 0; times--)
        changed[random.below(changed.length)] = random.below(256);
      return changed;
    case 2: {
      const from = random.below(changed.length);
      return changed.fill(random.pick([0, 255, 0x41]), from, from + random.below(600));
    }
    default: {
      const at = random.below(changed.length);
      const copy = changed.subarray(random.below(changed.length), random.below(changed.length));
      return Uint8Array.from([...changed.subarray(0, at), ...copy, ...changed.subarray(at)]);
    }
  }
}
