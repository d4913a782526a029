import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../../src/text/fold";

/** Where the reader keeps the words that it knows; a folder that is not there holds none. */
const FOLDERS = ["src/words", "src/reading", "src/model"];

/** Every text in the reader's lists of words, folded, without school years, brackets and punctuation. */
export function knownWords(): ReadonlySet<string> {
  const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap(dataFiles);
  const texts = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text!),
  );
  return new Set(texts.map(bare));
}

const dataFiles = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return dataFiles(path);
    return name.endsWith(".data.ts") || folder.startsWith("src/words") ? [path] : [];
  });

/** A wording as it is compared with the lists. */
export const bare = (text: string): string =>
  fold(text.replace(/\\n/g, " "))
    .replace(/\d{4}\s*-\s*\d{4}/g, " ")
    .replace(/[()[\]:,;.%+]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
