import { refuseDamaged } from "./failure";
import { checkLimit } from "./limits";

/** Parts that SheetJS looks for by their names, whether anything refers to them or not. */
const BY_NAME =
  /(?:^|\/)(?:\[Content_Types\]\.xml|workbook\w*\.(?:xml|bin)|sharedStrings\.(?:xml|bin)|styles\.(?:xml|bin))$/i;

/** The relations of a workbook to its sheets, texts and styles. */
const RELATIONS = /(?:^|\/)_rels\/workbook\w*\.(?:xml|bin)\.rels$/i;

/** Whether the part says which other parts the workbook has. */
export const namesParts = (name: string): boolean =>
  RELATIONS.test(name) || /^\[Content_Types\]\.xml$/i.test(name);

/**
 * Of the parts of a package those that the workbook refers to; the others nobody would miss, and they are not unpacked.
 * All of them where the workbook has no relations at all. `read` gives the text of a part that names others.
 */
export function keepReferenced<T extends { readonly name: string }>(
  parts: readonly T[],
  read: (part: T) => NamingPart,
): readonly T[] {
  const naming = parts.filter(({ name }) => namesParts(name));
  if (!naming.some(({ name }) => RELATIONS.test(name))) return parts;
  const referenced = new Set(naming.flatMap((part) => targetsOf(read(part))));
  return parts.filter(
    ({ name }) => BY_NAME.test(name) || namesParts(name) || referenced.has(identityOf(name)),
  );
}

/** Where SheetJS takes the workbook and all that it names to lie, whatever the relations say. */
const HOME = "xl/";

/** Parts of a package whose workbook lies elsewhere, at the root as a rule, moved to where SheetJS looks for them. */
export function moveHome<T extends { readonly name: string; readonly text: string }>(
  parts: readonly T[],
): T[] {
  const workbook = parts.find(({ name }) => /(?:^|\/)workbook\w*\.xml$/i.test(name));
  const folder = workbook?.name.slice(0, workbook.name.lastIndexOf("/") + 1);
  if (folder === undefined || folder.toLowerCase() === HOME) return [...parts];
  const move = (name: string): string =>
    name.toLowerCase().startsWith(folder.toLowerCase()) ? HOME + name.slice(folder.length) : name;
  const moveTargets = (text: string): string =>
    text.replace(
      /(\s(?:Target|PartName)\s*=\s*["'])\/([^"'<>]*)/g,
      (_, before: string, name: string) => `${before}/${move(name)}`,
    );
  return parts.map((part) => ({
    ...part,
    name: /^(?:\[Content_Types\]\.xml|_rels\/\.rels)$/i.test(part.name) ? part.name : move(part.name),
    text: namesParts(part.name) ? moveTargets(part.text) : part.text,
  }));
}

/** SheetJS looks for a part whatever its case and its slashes. */
const identityOf = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

/** A part that says which other parts the workbook has, with its text. */
interface NamingPart {
  readonly name: string;
  readonly text: string;
}

const targets = new WeakMap<NamingPart, readonly string[]>();

/** The parts that a part names: looked for once in one that forms have in common. */
function targetsOf(part: NamingPart): readonly string[] {
  const known = targets.get(part);
  if (known) return known;
  const { name, text } = part;
  const folder = RELATIONS.test(name) ? name.slice(0, name.toLowerCase().lastIndexOf("_rels/")) : "";
  const found = [...text.matchAll(/\s(?:Target|PartName)\s*=\s*["']([^"'<>]*)["']/g)].map(([, target]) =>
    identityOf(resolve(folder, target!)),
  );
  targets.set(part, found);
  return found;
}

function resolve(folder: string, target: string): string {
  if (/^[\\/]/.test(target)) return target;
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** A workbook that shows one part as many sheets would be read as often as it says. */
export function checkSheets(workbook: string): void {
  const tags = workbook.match(/<(?:\w+:)?sheet\s[^<>]*>/g) ?? [];
  checkLimit("sheets", tags.length);
  const parts = tags.flatMap((tag) => /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? []);
  if (new Set(parts).size < parts.length) refuseDamaged("two sheets of one part");
}
