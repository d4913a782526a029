/** Which exported names nobody imports: what can go, or need not be exported. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { resolveImport } from "./imports";

/** What one file gives to others and takes from them. */
interface FileNames {
  readonly exported: readonly ExportedName[];
  /** Names taken from each file of the project. */
  readonly taken: ReadonlyMap<string, ReadonlySet<string>>;
}

interface ExportedName {
  readonly name: string;
  /** An interface or a type, which costs nothing where it is not needed. */
  readonly isType: boolean;
}

/** A name that is exported and that no file of the product takes. */
export interface UnusedExport extends ExportedName {
  readonly path: string;
  /** Tests take it. */
  readonly tested: boolean;
}

/** Entry points: they are named by a page, a manifest or a package. */
const isEntry = (path: string): boolean => /(?:^|\/)(?:index|worker|[a-z]+Worker)\.tsx?$/.test(path);

/**
 * Lists the exports of `paths` that none of them, and none of `users` (programs of the developer), imports. Tests are given
 * apart: what they alone import is listed with `tested`.
 */
export function listUnusedExports(
  root: string,
  paths: readonly string[],
  { users, tests }: { readonly users: readonly string[]; readonly tests: readonly string[] },
): UnusedExport[] {
  const known = new Set([...paths, ...users, ...tests]);
  const read = (path: string): FileNames => readNames(root, path, known);
  const own = new Map(paths.map((path) => [path, read(path)]));
  const used = collect([...own.values(), ...users.map(read)]);
  const tested = collect(tests.map(read));
  return [...own].flatMap(([path, { exported }]) =>
    isEntry(path)
      ? []
      : exported
          .filter(({ name }) => !used.get(path)?.has(name))
          .map((one) => ({ ...one, path, tested: tested.get(path)?.has(one.name) ?? false })),
  );
}

function collect(files: readonly FileNames[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const { taken } of files)
    for (const [path, names] of taken) {
      const known = all.get(path) ?? new Set();
      all.set(path, known);
      names.forEach((name) => known.add(name));
    }
  return all;
}

function readNames(root: string, path: string, known: ReadonlySet<string>): FileNames {
  const text = readFileSync(join(root, path), "utf8");
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kind);
  const taken = new Map<string, Set<string>>();
  const take = (from: string, names: Iterable<string>): void => {
    for (const file of resolveImport(path, from, known)) {
      const all = taken.get(file) ?? new Set();
      taken.set(file, all);
      for (const name of names) all.add(name);
    }
  };
  const words = (): Set<string> => new Set(text.match(/[\w$]+/g));
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      take(node.moduleSpecifier.text, importedNames(node.importClause) ?? words());
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      take(node.moduleSpecifier.text, reexportedNames(node) ?? words());
    } else if (isDynamicImport(node)) {
      // What is taken of it is found by its name alone, wherever that stands in the file.
      take(node.arguments[0].text, words());
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      take((node.argument.literal as ts.StringLiteral).text, words());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { exported: source.statements.flatMap(exportedNames), taken };
}

type DynamicImport = ts.CallExpression & { readonly arguments: readonly [ts.StringLiteral] };

/** `import("./x")`, `require("./x")` and what jest has of that kind. */
const isDynamicImport = (node: ts.Node): node is DynamicImport =>
  ts.isCallExpression(node) && node.arguments[0] !== undefined && ts.isStringLiteral(node.arguments[0]);

/** `null` for `import * as …`. */
function importedNames(clause: ts.ImportClause | undefined): string[] | null {
  if (!clause) return [];
  const { name, namedBindings } = clause;
  if (namedBindings && ts.isNamespaceImport(namedBindings)) return null;
  const named = namedBindings?.elements.map((one) => (one.propertyName ?? one.name).text) ?? [];
  return name ? ["default", ...named] : named;
}

const reexportedNames = ({ exportClause }: ts.ExportDeclaration): string[] | null =>
  exportClause && ts.isNamedExports(exportClause)
    ? exportClause.elements.map((one) => (one.propertyName ?? one.name).text)
    : null;

function exportedNames(statement: ts.Statement): ExportedName[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations
      .flatMap(({ name }) => namesIn(name))
      .map((name) => ({ name, isType: false }));
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  const { name } = statement as ts.DeclarationStatement;
  return name ? [{ name: name.getText(), isType }] : [];
}

/** The names that a declaration gives: one, or those of `{ a, b: c }`. */
const namesIn = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((one) => (ts.isBindingElement(one) ? namesIn(one.name) : []));
