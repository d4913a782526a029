/** `npm run bench -- <name>…`: measures and prints; nothing here is asserted in tests. Without a name, every bench. */
import { benchBlocks } from "./blocks/bench";
import { benchCommunes } from "./communes/bench";
import { benchFunctions } from "./functions/bench";
import { benchHostile } from "./hostile/bench";
import { benchMap } from "./map/bench";
import { benchPane } from "./pane/bench";
import { benchPatterns } from "./patterns/bench";
import { benchReading } from "./reading/bench";
import { benchScale } from "./scale/bench";

const benches: Readonly<Record<string, () => Promise<boolean>>> = {
  communes: benchCommunes,
  functions: benchFunctions,
  map: benchMap,
  pane: benchPane,
  blocks: benchBlocks,
  hostile: benchHostile,
  patterns: benchPatterns,
  reading: benchReading,
  scale: benchScale,
};

async function main(): Promise<number> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
  if (unknown.length > 0) {
    console.error(`unknown bench: ${unknown.join(", ")}; known: ${Object.keys(benches).join(", ")}`);
    return 2;
  }
  let withinBudget = true;
  for (const [name, bench] of Object.entries(benches))
    if (asked.length === 0 || asked.includes(name)) withinBudget = (await bench()) && withinBudget;
  return withinBudget ? 0 : 1;
}

main().then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
