/**
 * THIRD-PARTY-NOTICES.txt of the build: every package of which a module stands in a chunk, with its version, its licence and
 * the text that the licence asks to hand on; then the sources of the data. A licence that is not on the list stops the build.
 */
const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { DATA_SOURCES, HOLDERS, LICENCES, MIT_TEXT } = require("./notices.data.js");

const root = resolve(__dirname, "..");
const rule = "-".repeat(80);

/** The folder of a module's package in node_modules; of nested ones the innermost. */
function packageFolder(path) {
  const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path ?? "");
  return found ? [found[0]] : [];
}

/** Packages without a file of their licence say its name alone; who holds the rights is known. */
function licenceText(folder, name, licence) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file) return readFileSync(join(folder, file), "utf8").replace(/\r\n?/g, "\n").trim();
  const holder = HOLDERS.find(({ packages }) => name.startsWith(packages))?.holder;
  if (licence !== "MIT" || !holder) throw new Error(`${name} has no text of its licence ${licence}`);
  return MIT_TEXT.replace("{holder}", holder);
}

function writePackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!LICENCES.includes(license))
    throw new Error(`${name} has the licence ${license}, which is not on the list`);
  return [`${name} ${version}`, `Licence: ${license}`, "", licenceText(folder, name, license)].join("\n");
}

/** The notices of the packages in these folders. */
function writeNotices(folders) {
  const sources = DATA_SOURCES.map(({ what, source }) => `${what}\n  ${source}`);
  const parts = [
    "This software contains parts of the packages below.",
    ...[...folders].sort().map(writePackage),
    ["Data", "", ...sources].join("\n"),
  ];
  return `${parts.join(`\n\n${rule}\n\n`)}\n`;
}

/** A plugin of webpack that writes the notices, and for the tests the names of the packages into build/. */
const notices = {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const write = (compilation) => {
      const { chunks, chunkGraph } = compilation;
      const modules = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]);
      const paths = modules.flatMap((module) =>
        [...(module.modules ?? [module])].map(({ resource }) => resource),
      );
      const folders = new Set(paths.flatMap(packageFolder));
      compilation.emitAsset("THIRD-PARTY-NOTICES.txt", new sources.RawSource(writeNotices(folders)));
      const names = [...folders].map((folder) => folder.replaceAll("\\", "/").split("node_modules/").pop());
      mkdirSync(join(root, "build"), { recursive: true });
      writeFileSync(
        join(root, "build/shipped-packages.json"),
        `${JSON.stringify([...new Set(names)].sort(), null, 2)}\n`,
      );
    };
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("notices", (compilation) =>
      compilation.hooks.processAssets.tap({ name: "notices", stage }, () => write(compilation)),
    );
  },
};

module.exports = { notices, writeNotices };
