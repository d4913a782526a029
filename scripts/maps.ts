/** `npm run maps -- FOLDER`: writes the provinces' maps anew from TopoJSON files PP.json; see scripts/country/README.md. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Topology } from "topojson-specification";
import { makeMaps } from "./country/mapModules";

const folder = process.argv[2];
if (folder === undefined) throw new Error("say which folder holds the TopoJSON files");
const files = readdirSync(folder).filter((name) => /^\d\d\.json$/.test(name));
const modules = makeMaps({
  topologies: new Map(
    files.map((name) => [name.slice(0, 2), JSON.parse(readFileSync(join(folder, name), "utf8")) as Topology]),
  ),
  communes: readFileSync("scripts/country/communes.csv", "utf8"),
  doubtful: readFileSync("scripts/country/doubtfulShapes.csv", "utf8"),
});
for (const { path, text } of modules) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`maps: ${modules.length} files written`);
