/**
 * Bundles TypeScript programs into build/<name>.cjs, and leaves a bundle as it is while nothing it was made of has
 * changed, so that a second run starts at once.
 *
 * Each bundle carries in its last line what it was made of: files, and the folders in which a new file could take
 * another's place, each with its times and size. A bundle and its record are thus one file, replaced as a whole.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outdir = join(root, "build");

/** What every bundle depends on beside its own modules. */
const always = ["package-lock.json", "tsconfig.json", "tsconfig.base.json", "scripts/bundle.mjs"];

/** Packages that cannot be bundled, being programs, page scripts or bundlers of their own. */
const external = ["@microsoft/office-js", "playwright-core", "esbuild", "jsdom", "typescript", "webpack"];

const recordMark = "\n//# madeOf=";

/** Where the bundle of an entry lies: `src/cli/consolidate.ts` → `build/consolidate.cjs`. */
export const bundlePath = (entry) => join(outdir, `${programName(entry)}.cjs`);

const programName = (entry) => basename(entry).replace(/\.tsx?$/, "");

const statOf = (path) => statSync(join(root, path), { throwIfNoEntry: false });

function stateOf(path) {
  const stat = statOf(path);
  return stat === undefined ? "absent" : `${stat.mtimeMs} ${stat.ctimeMs} ${stat.size}`;
}

function isCurrent(bundle) {
  if (!existsSync(bundle)) return false;
  const text = readFileSync(bundle, "utf8");
  const at = text.lastIndexOf(recordMark);
  return (
    at >= 0 &&
    JSON.parse(text.slice(at + recordMark.length)).every(([path, state]) => stateOf(path) === state)
  );
}

/** Null where something changed while it was being bundled: such a bundle is good for this run only. */
function recordOf(inputs, startedAt) {
  const own = inputs.filter((path) => !path.startsWith("node_modules/"));
  const paths = [...new Set([...inputs, ...own.map((path) => dirname(path)), ...always])];
  const changed = own.some((path) => (statOf(path)?.ctimeMs ?? 0) >= startedAt);
  return changed ? null : paths.map((path) => [path, stateOf(path)]);
}

/** Written beside and renamed, so that a second command that runs at the same time never sees half a file. */
function replace(path, text) {
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, text);
  renameSync(partial, path);
}

/** The bundler is loaded only where something has changed: it takes longer to start than a program does. */
function build(entries) {
  const { buildSync } = createRequire(import.meta.url)("esbuild");
  return buildSync({
    entryPoints: entries.map((entry) => ({ in: entry, out: programName(entry) })),
    absWorkingDir: root,
    outdir,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external,
    sourcemap: "inline",
    sourcesContent: false,
    // In a CommonJS bundle import.meta is empty; modules that ask for their own address get the bundle's.
    define: { "import.meta.url": "bundleUrl" },
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    metafile: true,
    write: false,
  });
}

/**
 * Brings the bundles of the entries up to date; throws esbuild's error, already shown on standard error, where the
 * source does not bundle.
 */
export function bundle(entries) {
  if (entries.map(bundlePath).every(isCurrent)) return;
  const startedAt = Date.now();
  const { outputFiles, metafile } = build(entries);
  mkdirSync(outdir, { recursive: true });
  for (const { path, text } of outputFiles) {
    const record = recordOf(Object.keys(metafile.outputs[relative(root, path)].inputs), startedAt);
    replace(path, record === null ? text : `${text}${recordMark}${JSON.stringify(record)}\n`);
  }
}
