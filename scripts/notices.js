/**
 * THIRD-PARTY-NOTICES.txt of the build: every package of which a module ships, with its version, its licence and the text
 * that the licence asks to hand on; then the sources of the data. A licence that is not on the list stops the build.
 */
const { LicenseWebpackPlugin } = require("license-webpack-plugin");
const { mkdirSync, writeFileSync } = require("node:fs");
const { dirname, join, resolve } = require("node:path");
const { DATA_SOURCES, HOLDERS, LICENCES, MIT_TEXT } = require("./notices.data.js");

const FILE = "THIRD-PARTY-NOTICES.txt";

const rule = "-".repeat(80);

/** Packages without a file of their licence say its name alone; who holds the rights is known. */
function usualText(name, licence) {
  const holder = HOLDERS.find(({ packages }) => name.startsWith(packages))?.holder;
  return licence === "MIT" && holder ? MIT_TEXT.replace("{holder}", holder) : undefined;
}

function writePackage({ name, packageJson, licenseId, licenseText }) {
  const text = licenseText?.replace(/\r\n?/g, "\n").trim() || usualText(name, licenseId);
  if (!text) throw new Error(`${name} has no text of its licence ${licenseId}`);
  return [`${name} ${packageJson.version}`, `Licence: ${licenseId}`, "", text].join("\n");
}

function writeNotices(modules) {
  const sorted = [...modules].sort((one, other) => (one.name < other.name ? -1 : 1));
  const sources = DATA_SOURCES.map(({ what, source }) => `${what}\n  ${source}`);
  return (
    [
      "This software contains parts of the packages below.",
      ...sorted.map(writePackage),
      ["Data", "", ...sources].join("\n"),
    ].join(`\n\n${rule}\n\n`) + "\n"
  );
}

/** The package of a module in node_modules; of nested ones the innermost. */
function packageOf(path) {
  const inside = path
    ?.split(/[\\/]node_modules[\\/]/)
    .slice(1)
    .pop();
  if (inside === undefined) return [];
  const [first, second] = inside.split(/[\\/]/);
  return [first.startsWith("@") ? `${first}/${second}` : first];
}

/** Lists the packages of all modules, by another way than the notices are made: the test compares both. */
const shippedPackages = {
  apply(compiler) {
    const packages = new Set();
    // Modules that stand in a chunk: what nothing uses was found too, and is left out.
    compiler.hooks.emit.tap("shippedPackages", ({ chunks, chunkGraph }) => {
      for (const chunk of chunks)
        for (const module of chunkGraph.getChunkModulesIterable(chunk))
          for (const part of module.modules ?? [module])
            packageOf(part.resource).forEach((name) => packages.add(name));
    });
    compiler.hooks.afterEmit.tap("shippedPackages", () => {
      const file = join(resolve(__dirname, ".."), "build", "shipped-packages.json");
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify([...packages].sort(), null, 2)}\n`);
    });
  },
};

const notices = () => [
  new LicenseWebpackPlugin({
    perChunkOutput: false,
    stats: { warnings: false, errors: true },
    outputFilename: FILE,
    renderLicenses: writeNotices,
    unacceptableLicenseTest: (licence) => !LICENCES.includes(licence),
    handleUnacceptableLicense: (name, licence) => {
      throw new Error(`${name} has the licence ${licence}, which is not on the list`);
    },
    // What is missing is found when the notices are written.
    handleMissingLicenseText: () => null,
  }),
  shippedPackages,
];

module.exports = { notices };
