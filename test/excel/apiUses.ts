/** Which members of Office's API a program uses, from which requirement set, and whether it asks for that set first. */
import { relative } from "node:path";
import ts from "typescript";

/** What LTSC 2021 has: versions 1.x of each set. */
export const BASELINE: Readonly<Record<string, number>> = {
  ExcelApi: 14,
  SharedRuntime: 1,
  CustomFunctionsRuntime: 2,
};

export interface Use {
  readonly member: string;
  readonly set: string;
  /** 14 is 1.14; Infinity is a preview. */
  readonly version: number;
  readonly file: string;
  /** Stands where `isSetSupported` has said yes. */
  readonly guarded: boolean;
}

export const isNewer = ({ set, version }: Pick<Use, "set" | "version">): boolean =>
  version > (BASELINE[set] ?? 0);

/** Sets named in the comment of a declaration: "[Api set: ExcelApi 1.9]", "**Requirement set**: … | SharedRuntime 1.1". */
function setsOf(declaration: ts.Node): { set: string; version: number }[] {
  const text = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
  const tagged = [...text.matchAll(/\[Api set: (\w+)(?: 1\.(\d+)|[^\]\d]*\])/g)];
  const linked = [...text.matchAll(/\*\*Requirement set\*\*:[^\n]*\| (\w+) 1\.(\d+)\}/g)];
  return [...tagged, ...linked].map(([, set, version]) => ({
    set: set!,
    version: version === undefined ? Infinity : Number(version),
  }));
}

const lowestOf = (declaration: ts.Node) =>
  setsOf(declaration).sort((one, other) => one.version - other.version)[0];

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  skipLibCheck: true,
  resolveJsonModule: true,
  types: ["office-js", "custom-functions-runtime"],
};

/** Texts of files that are not on the disk, by path. */
export type Drafts = Readonly<Record<string, string>>;

/**
 * Every use of a member that has a requirement set. In files that do not name the API, only members are looked at that share their
 * name with one above the baseline, since looking up the type of every name of every component takes minutes.
 */
export function findUses(files: readonly string[], drafts: Drafts = {}): Use[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { readFile, fileExists } = host;
  host.readFile = (path) => drafts[path] ?? readFile(path);
  host.fileExists = (path) => drafts[path] !== undefined || fileExists(path);
  const program = ts.createProgram([...files, ...Object.keys(drafts)], OPTIONS, host);
  const checker = program.getTypeChecker();
  const newer = newerNames(program);
  return [...files, ...Object.keys(drafts)].flatMap((file) => {
    const source = program.getSourceFile(file)!;
    const names = /\b(?:Excel|Office|OfficeExtension)\./.test(source.text) ? null : newer;
    return usesIn(source, checker, names);
  });
}

const isOffice = (node: ts.Node): boolean => node.getSourceFile().fileName.includes("office-js");

/** Names of members above the baseline. */
function newerNames(program: ts.Program): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { name } = node as { readonly name?: ts.Node };
    if (name && ts.isIdentifier(name)) {
      const set = lowestOf(node);
      if (set && isNewer(set) && /^(?:Excel|SharedRuntime|CustomFunctions)/.test(set.set))
        names.add(name.text);
    }
    ts.forEachChild(node, visit);
  };
  program.getSourceFiles().filter(isOffice).forEach(visit);
  return names;
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker, names: ReadonlySet<string> | null): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const name = nameOf(node);
    if (name && (names === null || names.has(name.text)))
      for (const declaration of symbolOf(checker, node, name)?.declarations ?? []) {
        if (!isOffice(declaration)) continue;
        const owner = (declaration.parent as { name?: { getText(): string } }).name?.getText() ?? "";
        const set = lowestOf(declaration);
        if (!set) continue;
        const file = relative(process.cwd(), source.fileName);
        uses.push({ member: `${owner}.${name.text}`, ...set, file, guarded: isGuarded(node, set) });
      }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** The name of a member where it is read, written, called, taken out of an object, or given in one. */
function nameOf(node: ts.Node): ts.Identifier | null {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)) return node.name;
  if (ts.isBindingElement(node) && !node.dotDotDotToken) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? name : null;
  }
  if ((ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && ts.isIdentifier(node.name))
    return node.name;
  return null;
}

function symbolOf(checker: ts.TypeChecker, node: ts.Node, name: ts.Identifier): ts.Symbol | undefined {
  if (ts.isBindingElement(node)) return checker.getTypeAtLocation(node.parent).getProperty(name.text);
  if (ts.isObjectLiteralElementLike(node) && ts.isObjectLiteralExpression(node.parent))
    return checker.getContextualType(node.parent)?.getProperty(name.text);
  return checker.getSymbolAtLocation(name);
}

type Needed = Pick<Use, "set" | "version">;

/** Whether a part of a program asks for the set, in this version or a later one. */
export function asksFor(node: ts.Node, needed: Needed): boolean {
  if (ts.isCallExpression(node) && /(?:^|\.)isSetSupported$/.test(node.expression.getText())) {
    const [set, version] = node.arguments;
    const text = version && ts.isStringLiteral(version) ? version.text : "";
    const minor = Number(/^1\.(\d+)$/.exec(text)?.[1] ?? -1);
    if (set && ts.isStringLiteral(set) && set.text === needed.set && minor >= needed.version) return true;
  }
  return ts.forEachChild(node, (child) => asksFor(child, needed) || undefined) ?? false;
}

const isNegated = (node: ts.Expression): boolean =>
  ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;

/** A use is guarded within what runs only where the set is there, or below a way out for where it is not. */
function isGuarded(node: ts.Node, needed: Needed): boolean {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    const condition = conditionOver(at, parent);
    if (condition && !isNegated(condition) && asksFor(condition, needed)) return true;
    if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      const before = parent.statements.slice(0, parent.statements.indexOf(at as ts.Statement));
      if (before.some((statement) => leavesWithout(statement, needed))) return true;
    }
  }
  return false;
}

function conditionOver(at: ts.Node, parent: ts.Node): ts.Expression | null {
  if (ts.isIfStatement(parent) && parent.thenStatement === at) return parent.expression;
  if (ts.isConditionalExpression(parent) && parent.whenTrue === at) return parent.condition;
  const isAnd =
    ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && parent.right === at ? parent.left : null;
}

function leavesWithout(statement: ts.Statement, needed: Needed): boolean {
  if (!ts.isIfStatement(statement) || !isNegated(statement.expression)) return false;
  const { thenStatement: then } = statement;
  const last = ts.isBlock(then) ? then.statements.at(-1) : then;
  const leaves = last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
  return leaves && asksFor(statement.expression, needed);
}
