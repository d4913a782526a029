/** Every member of Excel's API that src/excel uses, held against the baseline: LTSC 2021. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

jest.setTimeout(240_000);

const BASELINE: Readonly<Record<string, number>> = {
  ExcelApi: 14,
  SharedRuntime: 1,
  CustomFunctionsRuntime: 2,
};

interface Use {
  readonly member: string;
  readonly set: string;
  readonly version: number;
}

/** Sets named in the comment of a declaration: "[Api set: ExcelApi 1.9]". */
function setsOf(declaration: ts.Declaration): { set: string; version: number }[] {
  const text = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
  return [...text.matchAll(/\[Api set: (\w+) 1\.(\d+)/g)].map(([, set, version]) => ({
    set: set!,
    version: Number(version),
  }));
}

function findUses(files: readonly string[]): Use[] {
  const program = ts.createProgram([...files], {
    ...ts.parseConfigFileTextToJson("tsconfig", "{}").config,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: ["office-js"],
  });
  const checker = program.getTypeChecker();
  const uses = new Map<string, Use>();
  const visit = (node: ts.Node): void => {
    const name = ts.isPropertyAccessExpression(node)
      ? node.name
      : ts.isBindingElement(node) && !node.dotDotDotToken
        ? (node.propertyName ?? node.name)
        : null;
    const symbols = name && ts.isIdentifier(name) ? symbolsOf(checker, node, name) : [];
    for (const declaration of symbols.flatMap((symbol) => symbol.declarations ?? [])) {
      if (!declaration.getSourceFile().fileName.includes("office-js")) continue;
      const owner = (declaration.parent as { name?: { getText(): string } }).name?.getText() ?? "";
      const [lowest] = setsOf(declaration).sort((one, other) => one.version - other.version);
      if (lowest)
        uses.set(`${owner}.${name!.getText()}`, { member: `${owner}.${name!.getText()}`, ...lowest });
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return [...uses.values()];
}

function symbolsOf(checker: ts.TypeChecker, node: ts.Node, name: ts.Identifier): ts.Symbol[] {
  if (!ts.isBindingElement(node))
    return [checker.getSymbolAtLocation(name)].filter((one) => one !== undefined);
  const property = checker.getTypeAtLocation(node.parent).getProperty(name.text);
  return property ? [property] : [];
}

const folder = join(process.cwd(), "src/excel");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(folder, name));

test("no member of Excel that the adapter uses is newer than LTSC 2021", () => {
  const uses = findUses(files);
  const members = uses.map(({ member }) => member);
  expect(uses.length).toBeGreaterThan(50);
  // A check that finds nothing proves nothing: these come from calls, assignments and destructuring.
  expect(members).toEqual(
    expect.arrayContaining([
      "Range.getMergedAreasOrNullObject",
      "Worksheet.showGridlines",
      "Workbook.settings",
    ]),
  );
  expect(uses.filter(({ set, version }) => version > (BASELINE[set] ?? 0))).toEqual([]);
});
