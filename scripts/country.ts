/** `npm run country`: writes the units of the country anew from the tables in scripts/country. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeCountry } from "./country/modules";

const read = (name: string): string => readFileSync(join("scripts/country", `${name}.csv`), "utf8");

const modules = makeCountry({
  provinces: read("provinces"),
  communes: read("communes"),
  predecessors: read("predecessors"),
});
for (const { path, text } of modules) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`country: ${modules.length} files written`);
