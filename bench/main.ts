import { cpus } from "node:os";
/** `npm run bench -- <name>…`: measures and prints; nothing here is asserted in tests. Without a name, every bench. */
import { benchBlocks } from "./blocks/bench";
import { benchCancel } from "./cancel/bench";
import { benchCommunes } from "./communes/bench";
import { benchFormer } from "./former/bench";
import { benchFunctions } from "./functions/bench";
import { benchHostile } from "./hostile/bench";
import { benchMap } from "./map/bench";
import { results } from "./measure";
import { benchPane } from "./pane/bench";
import { benchPatterns } from "./patterns/bench";
import { benchReading } from "./reading/bench";
import { benchScale } from "./scale/bench";

const benches: Readonly<Record<string, () => Promise<boolean>>> = {
  communes: benchCommunes,
  former: benchFormer,
  functions: benchFunctions,
  map: benchMap,
  pane: benchPane,
  blocks: benchBlocks,
  cancel: benchCancel,
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
    if (asked.length === 0 || asked.includes(name)) withinBudget = (await run(name, bench)) && withinBudget;
  printTable();
  return withinBudget ? 0 : 1;
}

/** A bench that cannot run, for want of a program, is told and keeps none of the others from running. */
async function run(name: string, bench: () => Promise<boolean>): Promise<boolean> {
  try {
    return await bench();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${name}: ${reason}`);
    results.push({ what: name, measured: `not measured: ${reason.split("\n")[0]}`, budget: "" });
    return false;
  }
}

/** What was found, as a table for a page, with the day and the machine. */
function printTable(): void {
  if (results.length === 0) return;
  const { model = "unknown processor" } = cpus()[0] ?? {};
  const day = new Date().toISOString().slice(0, 10);
  console.log(`\nMeasured on ${day}, ${cpus().length} cores, ${model}, node ${process.version}:\n`);
  console.log("| what | measured | budget or aim |\n| --- | --- | --- |");
  for (const { what, measured, budget } of results) console.log(`| ${what} | ${measured} | ${budget} |`);
}

main().then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
