/**
 * Writes packages/excel-host/src/wire/members.data.ts: what Excel answers, read from @types/office-js.
 *
 * Run with `node scripts/run.mjs scripts/hostMembers.ts`; with `--check` it only says whether the file is up to date.
 * 1. Every class of namespace Excel that is a client object gives its properties and methods.
 * 2. Each member carries its requirement set and the kind of value that the host must check.
 * 3. String unions become named lists of values, written once.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import prettier from "prettier";
import ts from "typescript";

const root = process.cwd();
const typesPath = path.join(root, "node_modules/@types/office-js/index.d.ts");
const outputPath = path.join(root, "packages/excel-host/src/wire/members.data.ts");
const source = ts.createSourceFile(typesPath, readFileSync(typesPath, "utf8"), ts.ScriptTarget.ES2022, true);

const classes = new Map<string, ts.ClassDeclaration>();
const enums = new Map<string, string[]>();

function bodyOf(declaration: ts.ModuleDeclaration): readonly ts.Statement[] {
  return declaration.body && ts.isModuleBlock(declaration.body) ? declaration.body.statements : [];
}

for (const statement of source.statements) {
  if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
  for (const inner of bodyOf(statement)) {
    if (ts.isClassDeclaration(inner) && inner.name) classes.set(inner.name.text, inner);
    if (ts.isEnumDeclaration(inner)) enums.set(inner.name.text, inner.members.map(enumValue));
  }
}

function enumValue(member: ts.EnumMember): string {
  return member.initializer && ts.isStringLiteral(member.initializer)
    ? member.initializer.text
    : member.name.getText(source);
}

const isClientObject = (declaration: ts.ClassDeclaration): boolean =>
  (declaration.heritageClauses ?? []).some((clause) => clause.getText(source).includes("ClientObject"));

/** The requirement set as `1.14`, `Online 1.1`, `Desktop 1.1` or `preview`; empty when the comment names none. */
function apiSetOf(node: ts.Node): string {
  const comments = (ts.getLeadingCommentRanges(source.text, node.pos) ?? []).map((range) =>
    source.text.slice(range.pos, range.end),
  );
  const tag = /\[Api set: Excel(?:Api)?\s*(Online|Desktop)?\s*([^\]]*)\]/.exec(comments.at(-1) ?? "");
  if (!tag) return "";
  const text = tag[2] ?? "";
  const version = /preview|BETA/i.test(text) ? "preview" : (/\d+\.\d+/.exec(text)?.[0] ?? "");
  return `${tag[1] ? `${tag[1]} ` : ""}${version}`;
}

const listNames = new Map<string, string>();

/** The kind of a value: a scalar, an object class, `matrix`, `object`, `any`, or `=Name` for a list of strings. */
function kindOf(type: ts.TypeNode | undefined): string {
  if (!type) return "any";
  if (ts.isUnionTypeNode(type)) return unionKind(type.types.map((part) => part));
  if (ts.isArrayTypeNode(type)) return ts.isArrayTypeNode(type.elementType) ? "matrix" : "array";
  const text = type.getText(source).replace(/^Excel\./, "");
  if (["string", "number", "boolean", "any", "void"].includes(text)) return text;
  if (text === "Date") return "date";
  const reference = classes.get(text);
  if (reference && isClientObject(reference)) return text;
  if (enums.has(text)) return `=${text}`;
  const result = /^OfficeExtension\.ClientResult</.test(text);
  return result ? "result" : "object";
}

function unionKind(parts: ts.TypeNode[]): string {
  const literals = parts.filter((part) => ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal));
  const others = parts.filter((part) => !literals.includes(part)).map(kindOf);
  const names = others.filter((kind) => kind.startsWith("="));
  if (literals.length > 0 && names.length === others.length) {
    const name =
      names[0]?.slice(1) ?? literals.map((part) => part.getText(source).replace(/"/g, "")).join("|");
    listNames.set(name, name);
    if (!enums.has(name)) enums.set(name, name.split("|"));
    return `=${name}`;
  }
  const kinds = [...new Set(others)];
  return kinds.length === 1 && literals.length === 0 ? (kinds[0] ?? "any") : "any";
}

function propertyLine(member: ts.PropertyDeclaration): string {
  const readOnly = (member.modifiers ?? []).some(
    (modifier) => modifier.kind === ts.SyntaxKind.ReadonlyKeyword,
  );
  const access = readOnly ? "read" : "write";
  return JSON.stringify([kindOf(member.type), access, apiSetOf(member)]);
}

function methodLine(member: ts.MethodDeclaration): string {
  const parameters = member.parameters.map(
    (parameter) =>
      `${parameter.name.getText(source)}${parameter.questionToken ? "?" : ""}:${kindOf(parameter.type)}`,
  );
  return JSON.stringify([parameters.join(", "), kindOf(member.type), apiSetOf(member)]);
}

const clientSide = new Set([
  "context",
  "load",
  "set",
  "update",
  "toJSON",
  "track",
  "untrack",
  "isNullObject",
  "retrieve",
]);

function entriesOf(declaration: ts.ClassDeclaration): {
  properties: string[];
  methods: string[];
  events: string[];
} {
  const properties = new Map<string, string>();
  const methods = new Map<string, string>();
  const events: string[] = [];
  for (const member of declaration.members) {
    const name = member.name?.getText(source) ?? "";
    if (clientSide.has(name)) continue;
    if (ts.isPropertyDeclaration(member)) {
      if (member.type?.getText(source).includes("EventHandlers")) events.push(name);
      else if (name !== "items") properties.set(name, propertyLine(member));
    } else if (ts.isMethodDeclaration(member) && !methods.has(name)) methods.set(name, methodLine(member));
  }
  const lines = (map: Map<string, string>): string[] =>
    [...map].sort(byName).map(([name, line]) => `${name}: ${line}`);
  return { properties: lines(properties), methods: lines(methods), events: events.sort() };
}

const byName = (left: [string, unknown], right: [string, unknown]): number =>
  left[0].localeCompare(right[0], "en");

function isCollection(declaration: ts.ClassDeclaration): boolean {
  return declaration.members.some((member) => member.name?.getText(source) === "items");
}

function render(): string {
  const blocks = [...classes]
    .filter(([, declaration]) => isClientObject(declaration))
    .sort(byName)
    .map(([name, declaration]) => {
      const { properties, methods, events } = entriesOf(declaration);
      return [
        `  ${name}: {`,
        `    collection: ${isCollection(declaration)},`,
        `    properties: {${properties.map((line) => `\n      ${line},`).join("")}${properties.length ? "\n    " : ""}},`,
        `    methods: {${methods.map((line) => `\n      ${line},`).join("")}${methods.length ? "\n    " : ""}},`,
        `    events: ${JSON.stringify(events)},`,
        "  },",
      ].join("\n");
    });
  const used = new Set([...blocks.join("\n").matchAll(/=([A-Za-z0-9|]+)/g)].map((match) => match[1] ?? ""));
  const lists = [...enums]
    .filter(([name]) => used.has(name))
    .sort(byName)
    .map(([name, values]) => `  ${JSON.stringify(name)}: ${JSON.stringify(values)},`);
  return [
    "/** Generated by scripts/hostMembers.ts from @types/office-js; change the script, not this file. */",
    'import type { ClassMembers } from "./classMembers";',
    "",
    "/** Lists of accepted strings, by the name that a kind `=Name` refers to. */",
    "export const valueLists: Readonly<Record<string, readonly string[]>> = {",
    ...lists,
    "};",
    "",
    "/** Client objects of Excel: a property is [kind, access, set], a method [parameters, kind, set]. */",
    "export const excelClasses: Readonly<Record<string, ClassMembers>> = {",
    ...blocks,
    "};",
    "",
  ].join("\n");
}

async function main(): Promise<void> {
  const config = await prettier.resolveConfig(outputPath);
  const text = await prettier.format(render(), { ...config, filepath: outputPath });
  if (!process.argv.includes("--check")) return writeFileSync(outputPath, text);
  if (readFileSync(outputPath, "utf8") !== text) {
    console.error(
      "packages/excel-host/src/wire/members.data.ts is out of date: run node scripts/run.mjs scripts/hostMembers.ts",
    );
    process.exitCode = 1;
  }
}

void main();
