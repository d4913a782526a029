/** `npm run functions`: writes Excel's lists of the custom functions and their reference anew from the tags in the source. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makePublication } from "./functions/publication";

async function main(): Promise<void> {
  for (const [path, text] of Object.entries(await makePublication())) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
