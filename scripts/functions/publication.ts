import { readFileSync } from "node:fs";
import ts from "typescript";
import { makeMetadata, TAGGED_FILE } from "./metadata";
import { writeMarkdown } from "./markdown";
import { writePage } from "./page";
import { makeReference } from "./reference";

/** Folder of what the add-in publishes beside its scripts; the build copies it as it is, with the add-in's own address. */
export const PUBLISHED = "src/functions/published";

/** Everything that is made from the functions' tags, by path in the repository. */
export async function makePublication(): Promise<Readonly<Record<string, string>>> {
  const { vi, en } = await makeMetadata();
  const results = readResults();
  const [inVietnamese, inEnglish] = [makeReference(vi, results, "vi"), makeReference(en, results, "en")];
  return {
    [`${PUBLISHED}/functions.json`]: writeJson(vi),
    [`${PUBLISHED}/functions.en-US.json`]: writeJson(en),
    [`${PUBLISHED}/functions.html`]: writePage(inVietnamese, {
      href: "functions.en-US.html",
      language: "en",
    }),
    [`${PUBLISHED}/functions.en-US.html`]: writePage(inEnglish, { href: "functions.html", language: "vi" }),
    "docs/functions.md": writeMarkdown([inVietnamese, inEnglish]),
  };
}

/** What the tags say of each function's answer, by id; Excel's list has no place for it. */
function readResults(): Readonly<Record<string, string>> {
  const source = ts.createSourceFile(
    TAGGED_FILE,
    readFileSync(TAGGED_FILE, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const results = source.statements.flatMap((statement) => {
    const tags = ts.getJSDocTags(statement);
    const textOf = (name: string) =>
      ts.getTextOfJSDocComment(tags.find(({ tagName }) => tagName.text === name)?.comment);
    const id = textOf("customfunction");
    return id ? [[id, textOf("returns") ?? ""] as const] : [];
  });
  return Object.fromEntries(results);
}

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
